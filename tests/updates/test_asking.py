import asyncio
import socket

import pytest

from desktop.network import Network
from desktop.updates import minisign, news
from desktop.updates.asking import WAIT_S, ask
from desktop.updates.news import NoNews
from tests.loopback import LoopbackServer, refusing
from tests.proxies import HOST, HttpProxy
from tests.updates.latest_server import serving

SOON_S = WAIT_S / 2
"""Sooner than a line ends by itself."""


@pytest.fixture
def latest(tmp_path):
    with serving(tmp_path) as latest:
        yield latest


def leading(*locations, status=302):
    return [refusing(status, {}, Location=location) for location in locations]


async def test_both_files_come_and_nothing_is_told(latest):
    assert await ask(latest.address, latest.network) == (latest.data, latest.signature)
    assert latest.paths == ["/gemstream/latest.json.minisig", "/gemstream/latest.json"]
    for request in latest.server.requests:
        assert request.method == "GET"
        assert request.headers == {
            "host": latest.server.url.removeprefix("https://"),
            "user-agent": "Gemstream",
            "accept": "*/*",
            "accept-encoding": "identity",
            "connection": "close",
        }


async def test_the_proxy_and_the_authority_of_the_settings_are_used(latest):
    with HttpProxy(latest.server) as proxy:
        network = Network(proxy=proxy.url, ca_file=latest.ca_file)
        data, _ = await ask(f"https://{HOST}/latest.json", network)
    assert data == latest.data
    assert proxy.asked == [f"{HOST}:443"] * 2


async def test_who_cannot_prove_who_he_is_is_not_asked(latest):
    with pytest.raises(NoNews, match="could not be reached"):
        await ask(latest.address, Network(proxy="none"))
    assert latest.paths == []


async def test_it_is_not_asked_without_encryption():
    with LoopbackServer() as server, pytest.raises(NoNews, match="without encryption"):
        await ask(f"{server.url}/latest.json", Network(proxy="none"))
    assert server.requests == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_within_the_host_is_followed(latest, status):
    latest.server.scenes = [*leading("/other", status=status), latest.scene]
    assert await ask(latest.address, latest.network) == (latest.data, latest.data)
    assert latest.paths[1] == "/other"


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("http://127.0.0.1:{port}/x", "leads to another place"),
        ("https://localhost:{port}/x", "leads to another place"),
        ("https://127.0.0.1:1/x", "leads to another place"),
        ("//evil.test/x", "leads to another place, evil.test"),
        ("file:///etc/passwd", "none"),
        ("https://me:secret@127.0.0.1:{port}/", "none"),
        ("https://[::1", "none"),
    ],
)
async def test_a_redirect_elsewhere_is_not_followed(latest, location, words):
    port = latest.server.url.rpartition(":")[2]
    latest.server.scenes = leading(location.format(port=port))
    with pytest.raises(NoNews, match=words):
        await ask(latest.address, latest.network)
    assert len(latest.paths) == 1


async def test_three_redirects_are_followed_and_no_more(latest):
    latest.server.scenes = [*leading(*"abc"), latest.scene]
    await ask(latest.address, latest.network)
    latest.server.scenes = leading("/d")
    with pytest.raises(NoNews, match="without end"):
        await ask(latest.address, latest.network)


@pytest.mark.parametrize(
    ("which", "most"), [("signature", minisign.MOST_BYTES), ("data", news.MOST_BYTES)]
)
async def test_no_more_is_read_than_belongs_there(latest, which, most):
    setattr(latest, which, b"x" * most)
    await ask(latest.address, latest.network)
    setattr(latest, which, b"x" * (most + 1))
    with pytest.raises(NoNews, match="more than belongs there"):
        await ask(latest.address, latest.network)


@pytest.mark.parametrize("status", [204, 304, 403, 404, 429, 500])
async def test_other_answers_are_none(latest, status):
    latest.server.scenes = [refusing(status, {})]
    with pytest.raises(NoNews, match=f"HTTP status {status}"):
        await ask(latest.address, latest.network)


async def test_what_breaks_off_is_told(latest):
    def scene(connection):
        connection.head(200)
        connection.chunk(b"half")
        connection.reset()

    latest.server.scenes = [scene]
    with pytest.raises(NoNews, match="broke off"):
        await ask(latest.address, latest.network)


async def test_a_host_that_is_not_there():
    with socket.create_server(("127.0.0.1", 0)) as gone:
        place = f"127.0.0.1:{gone.getsockname()[1]}"
    with pytest.raises(NoNews, match=f"{place} could not be reached"):
        await ask(f"https://{place}/latest.json", Network(proxy="none"))


async def test_a_proxy_that_is_not_there():
    with socket.create_server(("127.0.0.1", 0)) as gone:
        place = f"127.0.0.1:{gone.getsockname()[1]}"
    with pytest.raises(NoNews, match=f"The proxy {place} could not be reached"):
        await ask("https://service.test/latest.json", Network(proxy=f"http://{place}"))


async def test_it_waits_no_longer_than_it_may(latest):
    def scene(connection):
        connection.head(200)
        connection.wait_for_close()

    latest.server.scenes = [scene]
    with pytest.raises(NoNews, match="too long"):
        await ask(latest.address, latest.network, total_s=0.5)
    # Perhaps it was closed before the server had understood a word.
    assert await asyncio.to_thread(
        latest.server.wait, lambda: latest.server.open_connections == 0, SOON_S
    )


async def test_who_gives_up_waits_for_no_thread(latest):
    def scene(connection):
        connection.head(200)
        connection.wait_for_close()

    latest.server.scenes = [scene]
    asking = asyncio.create_task(ask(latest.address, latest.network))
    assert await asyncio.to_thread(latest.server.wait, lambda: len(latest.paths) == 1)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert await asyncio.to_thread(
        latest.server.wait, lambda: len(latest.server.closed_at) == 1, SOON_S
    )
