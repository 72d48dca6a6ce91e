import socket
import ssl
import threading
from urllib.error import URLError

import pytest

from desktop import __version__
from desktop.core.errors import HostChanged, ImageRejected
from desktop.core.images import GivenUp
from desktop.core.web_address import web_address
from desktop.images import web
from desktop.images.web import Limits, fetch
from tests.loopback import LoopbackServer, refusing, replaying

PICTURE = b"\x89PNG picture"
STANDARD = Limits()
SENT = replaying(PICTURE, 200, "image/png")


def ignore(share: float) -> None:
    pass


def refusal(address: str, limits: Limits = STANDARD) -> ImageRejected:
    with pytest.raises(ImageRejected) as refused:
        fetch(address, ignore, limits)
    assert refused.value.hint
    assert type(refused.value) is ImageRejected
    return refused.value


def plain(body: bytes, *headers: str, length: int | None = None):
    """A scene with a length that it states, right or wrong."""

    def scene(connection):
        stated = len(body) if length is None else length
        lines = ["HTTP/1.1 200 OK", f"Content-Length: {stated}", *headers]
        connection.send("\r\n".join((*lines, "", "")).encode() + body)
        connection.close()

    return scene


def leading(*locations: str, status: int = 302):
    return [refusing(status, {}, Location=location) for location in locations]


def host(server: LoopbackServer) -> str:
    return server.url.removeprefix("http://")


def test_a_picture_comes_whole_and_its_share_is_told():
    body, shares = bytes(range(256)) * 1000, []
    with LoopbackServer([plain(body)]) as server:
        assert fetch(f"{server.url}/a.png", shares.append) == body
    assert shares == sorted(shares)
    assert any(0 < share < 1 for share in shares)
    assert shares[-1] == 1.0


def test_a_host_is_told_who_asks_and_what_may_come():
    with LoopbackServer([SENT]) as server:
        fetch(server.url, ignore)
    told = server.requests[0].headers
    assert told["user-agent"] == f"Gemstream/{__version__}"
    assert told["accept"] == "image/*, application/pdf;q=0.9"


def test_a_length_that_is_not_said_is_no_hindrance():
    with LoopbackServer([SENT]) as server:
        assert fetch(server.url, ignore) == PICTURE


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_within_the_host_is_followed(status):
    with LoopbackServer([*leading("/b.png", status=status), SENT]) as server:
        assert fetch(f"{server.url}/a.png", ignore) == PICTURE
    assert [request.path for request in server.requests] == ["/a.png", "/b.png"]
    assert "referer" not in server.requests[1].headers


def test_a_redirect_to_another_host_is_told_and_not_followed():
    with LoopbackServer([SENT]) as other:
        there = f"{other.url}/b.png"
        with LoopbackServer(leading(there)) as server:
            with pytest.raises(HostChanged) as told:
                fetch(server.url, ignore)
            assert told.value.sentence == f"{host(server)} leads to {host(other)}."
        assert told.value.address == there
        assert told.value.hint
        assert other.requests == []


@pytest.mark.parametrize("location", ["http://127.0.0.1/", "http://localhost:{port}/", "//[::1]/"])
def test_a_name_a_port_or_a_number_makes_another_host(location):
    with LoopbackServer([]) as server:
        port = server.url.rpartition(":")[2]
        server.scenes = leading(location.format(port=port))
        with pytest.raises(HostChanged):
            fetch(server.url, ignore)


def test_a_redirect_never_leaves_encryption():
    here = web_address("https://example.org/a.png")
    with pytest.raises(ImageRejected, match=r"example\.org leads to an address that is not enc"):
        web._next(here, "http://example.org/a.png")
    with pytest.raises(ImageRejected, match="not encrypted"):
        web._next(here, "http://other.example/a.png")
    plain = web_address("http://example.org/a.png")
    assert web._next(plain, "https://example.org/a.png").is_encrypted


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://127.0.0.1/", "http://u:p@x/"])
def test_a_redirect_leads_nowhere_but_to_the_web(location):
    with LoopbackServer(leading(location)) as server:
        refusal(server.url)


def test_five_redirects_are_followed_and_no_more():
    with LoopbackServer([*leading(*"abcde"), SENT]) as server:
        assert fetch(server.url, ignore) == PICTURE
    with LoopbackServer(leading(*"abcdef")) as server:
        assert "without end" in refusal(server.url).sentence
        assert len(server.requests) == 6


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, "only to those who are signed in"),
        (403, "does not give this picture to Gemstream"),
        (404, "has nothing at this address."),
        (410, "any more"),
        (429, "too often"),
        (418, "does not give this picture."),
        (204, "does not give this picture."),
        (500, "too busy"),
        (503, "too busy"),
    ],
)
def test_each_refusal_of_the_host_has_its_words(status, words):
    with LoopbackServer([refusing(status, {"secret": 1})]) as server:
        refused = refusal(server.url)
        assert refused.sentence.startswith(host(server))
    assert words in refused.sentence
    assert str(status) in refused.detail


def test_a_web_page_is_no_picture():
    for page in (b"<!DOCTYPE html><p>", b"\n <!-- x --><HTML lang='en'>", b"<html>"):
        with LoopbackServer([replaying(page, 200, "image/png")]) as server:
            assert "sent a web page" in refusal(server.url).sentence
    # Tried in every way, the comments would take for ever.
    for other in (b"<svg/>", b"<!-- x -->" * 300 + b"<svg/>"):
        with LoopbackServer([replaying(other, 200, "text/html")]) as server:
            assert fetch(server.url, ignore) == other


def test_more_than_the_limit_is_not_read_whether_it_is_said_before_or_not():
    small = Limits(most_bytes=2_000_000)
    never_sent = plain(b"", length=2_000_001)
    with LoopbackServer([never_sent]) as server:
        refused = refusal(server.url, small)
        assert refused.sentence == f"The picture at {host(server)} is larger than 2 MB."

    def endless(connection):
        connection.head(200, "image/png")
        while True:
            connection.chunk(bytes(100_000))

    with LoopbackServer([endless]) as server:
        assert "is larger than 2 MB." in refusal(server.url, small).sentence


def test_what_ends_too_early_is_refused():
    with LoopbackServer([plain(b"half", length=8)]) as server:
        assert "broke off" in refusal(server.url).sentence

    def cut(connection):
        connection.head(200, "image/png")
        connection.chunk(b"half")
        connection.close()

    with LoopbackServer([cut]) as server:
        assert "broke off" in refusal(server.url).sentence

    def reset(connection):
        connection.head(200, "image/png")
        connection.reset()

    with LoopbackServer([reset]) as server:
        assert "broke off" in refusal(server.url).sentence


@pytest.mark.parametrize("answer", [b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 200 OK\r\n" + b"x" * 99_999])
def test_what_is_no_answer_is_refused(answer):
    def scene(connection):
        connection.send(answer)
        connection.close()

    with LoopbackServer([scene]) as server:
        assert "cannot be understood" in refusal(server.url).sentence


def test_a_host_that_says_nothing_is_not_waited_for():
    with LoopbackServer([lambda connection: connection.wait_for_close()]) as server:
        assert "does not answer" in refusal(server.url, Limits(wait_s=0.3)).sentence


def test_nobody_who_listens_is_said():
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert "cannot be reached" in refusal(f"http://127.0.0.1:{port}/").sentence


def dripping(begun: threading.Event):
    """A body, or headers, that come one byte after the other for ever."""

    def scene(connection):
        connection.send(b"HTTP/1.1 200 OK\r\nX: ")
        begun.set()
        while not connection.server.hold.wait(0.01):
            connection.send(b"x")

    return scene


def test_what_only_drips_has_its_time_and_is_cut_then():
    with LoopbackServer([dripping(threading.Event())]) as server:
        limits = Limits(wait_s=20, total_s=0.5)
        assert "takes too long" in refusal(server.url, limits).sentence
        assert server.wait(lambda: server.open_connections == 0)


def test_it_can_be_given_up_and_is_cut_then():
    begun = threading.Event()

    def reached(share):
        if begun.is_set():
            raise GivenUp

    with LoopbackServer([dripping(begun)]) as server:
        with pytest.raises(GivenUp):
            fetch(server.url, reached)
        assert server.wait(lambda: server.open_connections == 0)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ssl.SSLCertVerificationError(1, "self-signed"), "cannot prove that it is who it says"),
        (ssl.SSLError(1, "wrong version"), "cannot be encrypted"),
        (socket.gaierror(-2, "unknown"), "was not found"),
        (TimeoutError("timed out"), "does not answer"),
        (ConnectionResetError(104, "reset"), "broke off"),
        ("no reason", "cannot be reached"),
    ],
)
def test_each_fault_on_the_way_has_its_words(error, words):
    here = web_address("https://example.org/")
    with pytest.raises(ImageRejected, match=words) as refused, web._translated(here):
        raise URLError(error)
    assert "example.org" in refused.value.sentence
    assert refused.value.hint
    assert refused.value.detail == str(error)


def test_an_address_that_cannot_be_fetched_is_refused_before_anything():
    assert "cannot be fetched" in refusal("ftp://127.0.0.1/").sentence
