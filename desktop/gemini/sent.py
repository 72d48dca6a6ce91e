"""Catches a request on its last step to the network, so that it can be shown and is not sent."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx2

from desktop.core.sent import SentRequest
from desktop.core.sent_address import masked_headers, masked_url
from desktop.network import Network

Ask = Callable[[httpx2.AsyncClient], Awaitable[AsyncIterator[Any]]]


async def caught(ask: Ask, network: Network, *, is_local: bool) -> SentRequest:
    """The request that asking makes. The SDK builds it as ever; nothing of it is sent.

    Args:
        ask: Asks, with the HTTP client it is given and no other.
        network: Says which proxy would be on its way.
        is_local: It would stay on this computer.
    """
    requests: list[httpx2.Request] = []

    def answer_nothing(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200)

    transport = httpx2.MockTransport(answer_nothing)
    async with httpx2.AsyncClient(transport=transport, trust_env=False) as http:
        await anext(await ask(http), None)  # there is no answer, but nothing is asked before
    request = requests[0]
    proxy = network.proxy_for(request.url.scheme, request.url.host)
    sent = SentRequest(
        method=request.method,
        url=masked_url(str(request.url)),
        headers=masked_headers(request.headers.multi_items()),
        content=request.content,
        is_local=is_local,
        proxy=proxy.shown if proxy is not None else "",
    )
    _ = sent.messages  # read here and now, for it takes its time with large images
    return sent
