"""Lines to the service: one in use, others only as long as an answer comes over them."""

import asyncio
import threading

import httpx2
import pytest

from desktop.core.errors import AuthenticationFailed
from desktop.core.ports import ModelChunk
from desktop.gemini.access import Access
from desktop.gemini.line import Lines, is_same_address
from desktop.network import Network
from tests.contracts import REQUEST
from tests.gemini.test_routes import ask, client_of
from tests.loopback import LoopbackServer, saying
from tests.proxies import HttpProxy, SocksProxy

HERE = Access(api_key="k", base_url="http://127.0.0.1:9")


class Place:
    """Lines, as the network loop has them."""

    def __init__(self):
        self.tasks = []
        self.lines = Lines(1.0, self._start)

    def _start(self, work):
        self.tasks.append(asyncio.create_task(work))
        return self.tasks[-1]

    async def line(self, access, network=Network()):  # noqa: B008 - a value
        """Ask for a line in a task that ends at once."""
        return await asyncio.create_task(self.lines.line(access, network))


async def test_the_line_is_the_same_as_long_as_nothing_changes():
    place = Place()
    line = await place.line(HERE)
    assert await place.line(HERE) is line
    other = await place.line(HERE, Network(proxy="none"))
    assert other is not line
    assert line.http.is_closed
    assert not other.http.is_closed
    await place.lines.aclose()
    assert other.http.is_closed


async def test_a_line_in_use_is_closed_by_who_leaves_it_last():
    place = Place()
    leave = [asyncio.Event(), asyncio.Event()]

    async def use(until):
        line = await place.lines.line(HERE, Network())
        await until.wait()
        return line

    users = [asyncio.create_task(use(event)) for event in leave]
    await asyncio.sleep(0)
    await place.line(Access(api_key="another"))
    leave[0].set()
    line = await users[0]
    await asyncio.sleep(0)
    assert not line.http.is_closed
    assert place.tasks == []
    leave[1].set()
    await users[1]
    await asyncio.sleep(0)
    await asyncio.gather(*place.tasks)
    assert line.http.is_closed
    await place.lines.aclose()


async def test_an_engine_on_this_computer_has_no_proxy_whatever_is_chosen():
    place = Place()
    near = Access(api_key="k", local=True)
    line = await place.line(near, Network(proxy="http://p.example:1", ca_file="missing"))
    assert line.network == Network(proxy="none")
    assert await place.line(near) is line
    await place.lines.aclose()


async def test_without_a_key_there_is_no_line_and_the_next_try_is_a_new_one():
    place = Place()
    for _ in range(2):
        with pytest.raises(AuthenticationFailed):
            await place.line(Access())
    assert place.lines.current is None
    assert await place.line(HERE) is place.lines.current
    await place.lines.aclose()


async def test_a_change_holds_from_the_next_question_and_harms_no_answer():
    go_on = threading.Event()

    def scene(connection):
        connection.head()
        connection.text("half ")
        go_on.wait(20)
        connection.text("and half", finishReason="STOP")
        connection.end()

    with (
        LoopbackServer([scene]) as slow,
        LoopbackServer([saying("new")]) as quick,
        HttpProxy(slow) as first,
        SocksProxy(quick) as second,
    ):
        now = [Network(proxy=first.url)]
        async with client_of(lambda: now[0]) as client:
            begun = asyncio.Event()
            said = []

            async def follow():
                try:
                    async for batch in client.stream(REQUEST):
                        said.extend(item for item in batch if isinstance(item, ModelChunk))
                        if said:
                            begun.set()
                finally:
                    begun.set()

            running = asyncio.create_task(follow())
            await begun.wait()
            now[0] = Network(proxy=second.url)
            assert await ask(client) == "new"
            go_on.set()
            await running
            text = "".join(p.text for chunk in said for p in chunk.parts)
            assert text == "half and half"
            # The old line is let go of once nobody uses it.
            assert await asyncio.to_thread(slow.wait, lambda: slow.open_connections == 0)


def sending_to(location):
    def scene(connection):
        connection.whole(307, b"", location=location)

    return scene


async def test_a_service_that_leads_elsewhere_is_not_followed_with_key_and_question():
    with LoopbackServer([saying("stolen")]) as other:
        for location in (f"{other.url}/x", f"//127.0.0.1:{other.url.rpartition(':')[2]}/x"):
            with LoopbackServer([sending_to(location)]) as server:
                async with client_of(Network(), server.url) as client:
                    with pytest.raises(AuthenticationFailed, match="another address") as caught:
                        await ask(client)
            assert other.url.removeprefix("http://") in caught.value.sentence
            assert not caught.value.retryable
    assert other.requests == []


async def test_a_service_that_leads_on_at_the_same_address_is_followed():
    with LoopbackServer([sending_to("/v2"), saying("here")]) as server:
        async with client_of(Network(), server.url) as client:
            assert await ask(client) == "here"
    assert [request.path.partition("?")[0] for request in server.requests][1] == "/v2"


@pytest.mark.parametrize(
    ("here", "there", "is_same"),
    [
        ("https://a.example/x", "https://a.example/y", True),
        ("https://a.example/x", "https://a.example:443/y", True),
        ("http://a.example/x", "https://a.example/x", True),
        ("https://a.example/x", "http://a.example/x", False),
        ("http://a.example:8080/x", "https://a.example/x", False),
        ("https://a.example/x", "https://b.example/x", False),
        ("https://a.example/x", "https://a.example:8443/x", False),
    ],
)
def test_what_is_the_same_address(here, there, is_same):
    assert is_same_address(httpx2.URL(here), httpx2.URL(there)) is is_same
