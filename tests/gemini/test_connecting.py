import asyncio
import socket

import httpcore2
import httpx2
import pytest

from desktop.gemini.connecting import PATIENCE_S, Backend, connected, use_frames
from desktop.gemini.connection import Connection
from tests.loopback import LoopbackServer

SIX = (socket.AF_INET6, socket.SOCK_STREAM, 0, "", ("::1", 80, 0, 0))
FOUR = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 80))
OTHER = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.2", 80))


class Loop:
    """Knows the addresses of a host, and how each of them answers."""

    def __init__(self, **answers):
        self.addresses = {"six": SIX, "four": FOUR, "other": OTHER}
        self.answers = {self.addresses[name][4]: answer for name, answer in answers.items()}
        self.known = [self.addresses[name] for name in answers]
        self.tried = []
        self.sockets = []

    async def getaddrinfo(self, host, port, *, type):  # noqa: A002 - asyncio's
        assert (host, port, type) == ("a.example", 80, socket.SOCK_STREAM)
        return self.known

    async def sock_connect(self, sock, address):
        self.sockets.append(sock)
        self.tried.append(next(n for n, each in self.addresses.items() if each[4] == address))
        answers = self.answers[address]
        answer = answers.pop(0) if isinstance(answers, list) else answers
        if answer is None:
            await asyncio.Event().wait()
        if isinstance(answer, OSError):
            raise answer

    def open_sockets(self):
        return [sock for sock in self.sockets if sock.fileno() >= 0]


async def connect(loop, patience_s=(0.0, 0.0, None)):
    return await connected(loop, "a.example", 80, patience_s)


async def test_the_first_address_that_answers_is_taken():
    loop = Loop(six=OSError("no way"), four=OSError("refused"), other="yes")
    with await connect(loop) as sock:
        assert sock.family == socket.AF_INET
        assert loop.tried == ["six", "four", "other"]
        assert loop.open_sockets() == [sock]


async def test_a_family_that_leads_nowhere_is_left_for_the_other():
    assert PATIENCE_S[0] == 0.3
    loop = Loop(six=None, four="yes", other="yes")
    with await connect(loop):
        assert loop.tried == ["six", "four"]
        assert len(loop.open_sockets()) == 1


async def test_both_are_tried_again_when_both_are_slow():
    loop = Loop(six=None, four=[None, "yes"], other="yes")
    with await connect(loop):
        assert loop.tried == ["six", "four", "six", "four"]


async def test_what_nobody_answers_says_why():
    loop = Loop(six=OSError("no way"), four=ConnectionRefusedError("refused"))
    with pytest.raises(ConnectionRefusedError):
        await connect(loop)
    assert loop.tried == ["six", "four"]
    assert loop.open_sockets() == []


async def test_one_family_alone_has_all_the_time():
    loop = Loop(four=None)
    task = asyncio.get_running_loop().create_task(connect(loop))
    while not loop.tried:  # noqa: ASYNC110 - it is there with the next turn
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert loop.open_sockets() == []


async def test_a_transport_asks_for_such_connections():
    with LoopbackServer([lambda connection: connection.whole(200, b"{}")]) as server:
        async with httpx2.AsyncClient(transport=use_frames(httpx2.AsyncHTTPTransport())) as client:
            response = await client.get(server.url)
            assert response.json() == {}
            assert isinstance(response.extensions["network_stream"], Connection)


async def test_faults_have_the_names_of_httpcore2():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(httpcore2.ConnectError):
        await Backend().connect_tcp("127.0.0.1", port)
    with pytest.raises(httpcore2.ConnectError) as caught:
        await Backend().connect_tcp("nowhere.invalid", 80)
    assert isinstance(caught.value.__cause__, socket.gaierror)
    with pytest.raises(httpcore2.ConnectTimeout):
        await Backend().connect_tcp("127.0.0.1", port, timeout=0.0)


async def test_a_try_again_waits_first():
    await Backend().sleep(0.0)
