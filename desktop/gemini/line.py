"""The line to the service: a client of the SDK with its connections, kept while it is in use."""

import asyncio
import logging
import ssl
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx2
from google import genai
from google.auth.credentials import Credentials
from google.genai import types
from google.oauth2 import credentials as oauth2

from desktop.core.errors import AuthenticationFailed
from desktop.gemini.access import Access
from desktop.gemini.errors import KEY_HINT
from desktop.gemini.routes import Routes
from desktop.gemini.sign_in import Login
from desktop.gemini.stream import note_request, note_response
from desktop.network import NO_PROXY, Network
from desktop.words import filled, later


@dataclass(eq=False, slots=True)
class Line:
    """A client of the SDK with its connections.

    Attributes:
        users: How many tasks speak over it.
    """

    access: Access
    network: Network
    http: httpx2.AsyncClient
    sdk: genai.Client
    users: int = 0


class Lines:
    """The line in use, and those that are still spoken over although another is used now.

    All of it happens on the network loop.

    Args:
        connect_s: Longest wait for a connection, seconds.
        start: Starts a task there.
    """

    def __init__(self, connect_s: float, start: Callable[[Any], asyncio.Task[Any]]) -> None:
        self._connect_s = connect_s
        self._start = start
        self._all: set[Line] = set()
        self.current: Line | None = None

    async def line(self, access: Access, network: Network) -> Line:
        """The line for what holds now, held until the task that asks for it has ended.

        Raises:
            ChatError: If there is no key, or the CA file cannot be used.
        """
        network = Network(proxy=NO_PROXY) if access.local else network
        line = self.current
        if line is None or (line.access, line.network) != (access, network):
            self.current = None
            if line is not None and not line.users:
                await self._close(line)
            line = self.current = _new_line(access, network, self._connect_s)
            self._all.add(line)
        self._hold(line)
        return line

    def _hold(self, line: Line) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine runs in one
        line.users += 1
        task.add_done_callback(lambda _: self._leave(line))

    def _leave(self, line: Line) -> None:
        line.users -= 1
        if not line.users and line is not self.current:
            self._start(self._close(line))

    async def _close(self, line: Line) -> None:
        self._all.discard(line)
        await line.http.aclose()

    async def aclose(self) -> None:
        """Close them all."""
        for line in tuple(self._all):
            await self._close(line)


def _new_line(access: Access, network: Network, connect_s: float) -> Line:
    routes = Routes(network, connect_s)
    http = _http_client(routes, connect_s)
    login = None if access.project is None else Login(network, routes.context)
    sdk = sdk_client(access, http, trust=routes.context, login=login)
    return Line(access, network, http, sdk)


def _http_client(routes: Routes, connect_s: float) -> httpx2.AsyncClient:
    """Our own transport: with one injected, an aiohttp that happens to be installed is not used."""
    limits = httpx2.Timeout(connect=connect_s, pool=connect_s, read=None, write=None)

    class Client(httpx2.AsyncClient):
        def build_request(self, *args: Any, **kwargs: Any) -> httpx2.Request:  # noqa: ANN401
            # The SDK passes timeout=None with each request, which would mean "for ever".
            kwargs["timeout"] = limits
            return super().build_request(*args, **kwargs)

    return Client(
        timeout=limits,
        transport=routes,
        event_hooks={"request": [note_request], "response": [note_response, _stay]},
        follow_redirects=True,
        trust_env=False,  # the routes look there
    )


async def _stay(response: httpx2.Response) -> None:
    """Hook of the HTTP client: a key is for one address, and httpx would send it along to any."""
    if response.has_redirect_location:
        there = response.request.url.join(response.headers["Location"])
        if not is_same_address(response.request.url, there):
            raise AuthenticationFailed(
                filled(
                    later(
                        "The service leads to another address ({address}). Neither the key nor the "
                        "question was sent there."
                    ),
                    address=there.netloc.decode(),
                ),
                hint=later("If that is where you want to ask, change the base URL of the key."),
            )


def is_same_address(here: httpx2.URL, there: httpx2.URL) -> bool:
    """True if a key that is for one may be sent to the other; encrypted instead of not, it may."""
    if here.origin == there.origin:
        return True
    is_https_now = (here.scheme, there.scheme) == ("http", "https")
    return is_https_now and here.host == there.host and here.port is there.port is None


def sdk_client(
    access: Access,
    http: httpx2.AsyncClient,
    *,
    trust: ssl.SSLContext | bool = True,
    login: Credentials | None = None,
) -> genai.Client:
    """The SDK's client; one without a login asks Google for no token of Enterprise.

    Raises:
        AuthenticationFailed: If there is neither a key nor a project.
    """
    # The SDK warns of words of the service that it does not know; we show them as they came.
    warnings.filterwarnings("ignore", message=".* is not a valid ", category=UserWarning)
    for name in ("google_genai", "google"):
        logging.getLogger(name).addHandler(logging.NullHandler())
    if access.api_key is None and access.project is None:
        raise AuthenticationFailed(later("There is no API key."), hint=KEY_HINT)
    options = types.HttpOptions(
        base_url=access.base_url,
        httpx_async_client=http,
        # Of a second client, which is made and never used: it would stumble over some proxies.
        client_args={"trust_env": False, "verify": trust},
    )
    if access.project is not None:
        return genai.Client(
            enterprise=True,
            credentials=login or oauth2.Credentials("-"),  # type: ignore[no-untyped-call]
            project=access.project,
            location=access.location or "global",
            http_options=options,
        )
    return genai.Client(enterprise=False, api_key=access.api_key, http_options=options)
