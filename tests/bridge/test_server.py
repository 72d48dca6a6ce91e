"""Who is let in, and what the bridge leaves behind."""

import asyncio
import contextlib
import json
import os
import socket
import stat
import struct

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from desktop.bridge import server as module
from desktop.bridge.protocol import SUBPROTOCOL
from desktop.bridge.server import FILE_NAME, Bridge, PortTaken
from desktop.core.errors import StorageFailed
from tests.bridge_clients import bridge_to, client, found, hear_text, hear_to_end, no_crash, say
from tests.loopback import LoopbackServer, saying


@pytest.fixture
def service():
    with LoopbackServer([saying("Hello")] * 9) as server:
        yield server


async def test_the_secret_is_in_a_file_of_the_owner_and_goes_with_the_bridge(service, tmp_path):
    async with bridge_to(service, tmp_path) as bridge:
        where = found(tmp_path)
        assert where["url"] == bridge.url
        assert len(where["token"]) == 43  # 256 bits in base64
        assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600
        async with bridge_to(service, tmp_path / "other"):
            assert found(tmp_path / "other")["token"] != where["token"]
    assert not (tmp_path / FILE_NAME).exists()
    assert bridge.url == ""


async def test_the_secret_of_another_one_is_left(service, tmp_path):
    async with bridge_to(service, tmp_path):
        (tmp_path / FILE_NAME).write_text('{"url": "ws://x/", "token": "of another"}')
    assert found(tmp_path)["token"] == "of another"


async def test_the_token_may_stand_in_the_address(service, tmp_path):
    async with bridge_to(service, tmp_path):
        where = found(tmp_path)
        async with connect(f"{where['url']}?token={where['token']}", proxy=None) as connection:
            await say(connection, prompt="hi")
            assert (await hear_to_end(connection))[-1]["type"] == "complete"


async def test_the_bridge_is_at_the_other_address_of_this_computer_too(service, tmp_path):
    async with bridge_to(service, tmp_path) as bridge:
        if len(bridge._servers) < 2:
            pytest.skip("there is no IPv6 here")
        where = found(tmp_path)
        address = bridge.url.replace("127.0.0.1", "[::1]")
        headers = {"Authorization": f"Bearer {where['token']}"}
        async with connect(address, additional_headers=headers, proxy=None) as connection:
            await say(connection, prompt="hi")
            assert (await hear_to_end(connection))[-1]["type"] == "complete"


async def test_it_listens_on_this_computer_alone(service, tmp_path):
    async with bridge_to(service, tmp_path) as bridge:
        addresses = {sock.getsockname()[0] for each in bridge._servers for sock in each.sockets}
    assert addresses <= {"127.0.0.1", "::1"}


async def refused_with(url, **options):
    with pytest.raises(InvalidStatus) as refused:
        async with connect(url, proxy=None, **options):
            pass
    return refused.value.response.status_code


@pytest.mark.parametrize(
    ("headers", "query", "status"),
    [
        ({}, "", 401),
        ({"Authorization": "Bearer wrong"}, "", 401),
        ({"Authorization": "Bearer "}, "", 401),
        ({"Authorization": "Basic {token}"}, "", 401),
        ({}, "?token=wrong", 401),
        ({}, "?token=", 401),
        ({}, "elsewhere?token={token}", 404),
        ({"Authorization": "Bearer {token}", "Origin": "https://evil.test"}, "", 403),
        ({"Authorization": "Bearer {token}", "Origin": "null"}, "", 403),
        ({"Authorization": "Bearer {token}", "Host": "127.0.0.1:{port}"}, "", 421),  # twice
    ],
)
async def test_who_has_no_business_here_is_refused(service, tmp_path, headers, query, status):
    async with bridge_to(service, tmp_path) as bridge:
        facts = {"token": found(tmp_path)["token"], "port": bridge._port}
        given = {name: value.format(**facts) for name, value in headers.items()}
        address = bridge.url + query.format(**facts)
        assert await refused_with(address, additional_headers=given) == status
    assert service.requests == []


async def test_a_web_page_of_an_origin_that_is_allowed_is_let_in(service, tmp_path):
    mine = "https://mine.test"
    async with (
        bridge_to(service, tmp_path, origins=[mine]),
        client(tmp_path, origin=mine) as connection,
    ):
        await say(connection, prompt="hi")
        assert (await hear_to_end(connection))[-1]["type"] == "complete"


async def test_our_subprotocol_is_agreed_on_if_it_is_offered(service, tmp_path):
    async with bridge_to(service, tmp_path):
        async with client(tmp_path, subprotocols=["other", SUBPROTOCOL]) as connection:
            assert connection.subprotocol == SUBPROTOCOL
        async with client(tmp_path) as connection:
            assert connection.subprotocol is None


async def test_clients_are_counted_and_not_too_many(service, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_CLIENTS", 2)
    counts = []
    async with bridge_to(service, tmp_path) as bridge:
        bridge.clients_changed.append(lambda: counts.append(bridge.clients))
        async with client(tmp_path) as one, client(tmp_path) as two:
            for each in (one, two):
                await say(each, prompt="hi")
                await hear_to_end(each)
            with pytest.raises(InvalidStatus) as refused:
                await client(tmp_path)
            assert refused.value.response.status_code == 503
    assert counts == [1, 2, 1, 0]


async def test_at_the_end_clients_are_told_that_it_goes_away(service, tmp_path):
    async with bridge_to(service, tmp_path):
        connection = await client(tmp_path)
    with pytest.raises(ConnectionClosed):
        await connection.recv()
    assert connection.close_code == 1001


async def test_a_message_beyond_the_limit_closes_the_connection(service, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_MESSAGE_BYTES", 1000)
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        await say(connection, prompt="x" * 1000)
        await connection.wait_closed()
        assert connection.close_code == 1009


async def raw(bridge, data):
    """What a socket hears that says these bytes and then listens until the end."""
    reader, writer = await asyncio.open_connection("127.0.0.1", bridge._port)
    writer.write(data)
    heard = await asyncio.wait_for(reader.read(), 20)
    writer.close()
    return heard


HANDSHAKE = (
    "GET /?token={token} HTTP/1.1\r\n{host}Connection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
)


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("", 421),
        ("Host: evil.test\r\n", 421),
        ("Host: 127.0.0.1\r\n", 421),
        ("Host: 127.0.0.1:1\r\n", 421),
        ("Host: 127.0.0.1.evil.test:{port}\r\n", 421),
        ("Host: localhost:{port}\r\n", 101),
    ],
)
async def test_a_name_that_leads_here_by_a_trick_is_refused(service, tmp_path, host, status):
    async with bridge_to(service, tmp_path) as bridge:
        token, port = found(tmp_path)["token"], bridge._port
        said = HANDSHAKE.format(token=token, host=host.format(port=port)).encode()
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(said)
        line = await reader.readline()
        writer.close()
    assert int(line.split()[1]) == status


async def test_junk_and_half_a_handshake_end_by_themselves(service, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "OPEN_S", 0.2)
    async with bridge_to(service, tmp_path) as bridge:
        for junk in (b"\x16\x03\x01 no http\r\n\r\n", os.urandom(4096) + b"\r\n\r\n", b"GET / HT"):
            heard = await raw(bridge, junk)
            assert b"101" not in heard.split(b"\r\n")[0]
        assert bridge.clients == 0
        async with client(tmp_path) as connection:
            await say(connection, prompt="hi")
            assert (await hear_to_end(connection))[-1]["type"] == "complete"


async def test_frames_that_break_the_protocol_close_with_1002(service, tmp_path):
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        connection.transport.write(b"\xff\xff\xff\xff")
        await connection.wait_closed()
        assert connection.close_code == 1002


async def test_text_that_is_no_utf8_closes_with_1007(service, tmp_path):
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        connection.transport.write(struct.pack("!BB4s2s", 0x81, 0x82, b"\0\0\0\0", b"\xc3\x28"))
        await connection.wait_closed()
        assert connection.close_code == 1007


async def test_a_port_can_be_chosen_and_may_be_taken(service, tmp_path):
    async with bridge_to(service, tmp_path) as bridge:
        other = Bridge(bridge.answers, tmp_path / "b", on_crash=no_crash)
        with pytest.raises(PortTaken, match="cannot be had"):
            await other.open(bridge._port)
        port = bridge._port
    again = Bridge(bridge.answers, tmp_path / "b", on_crash=no_crash)
    await again.open(port)
    assert again.url == f"ws://127.0.0.1:{port}/"
    await again.aclose()


async def test_many_who_come_at_once_are_let_in_a_few_at_a_time(service, tmp_path):
    """They take turns of the window; ``tests.benchmarks.bridge_window`` shows what that saves."""
    count = module.WAITING // 2
    async with bridge_to(service, tmp_path) as bridge, contextlib.AsyncExitStack() as clients:
        for _ in range(count):  # the system has each of them wait: nobody is turned away
            clients.enter_context(socket.create_connection(("127.0.0.1", bridge._port), timeout=9))
        before, most, grown = len(asyncio.all_tasks()), 0, 0
        async with asyncio.timeout(30):
            while grown < count:
                await asyncio.sleep(0)
                most = max(most, len(asyncio.all_tasks()) - before - grown)
                grown = len(asyncio.all_tasks()) - before
    # Of each a task that takes it in, and one that hears it; asyncio takes in one more.
    assert most <= 2 * (module.AT_ONCE + 1)


async def test_a_folder_that_cannot_be_written_is_said(service, tmp_path):
    async with bridge_to(service, tmp_path) as bridge:
        (tmp_path / "file").write_text("")
        other = Bridge(bridge.answers, tmp_path / "file", on_crash=no_crash)
        with pytest.raises(StorageFailed, match="cannot be written"):
            await other.open()
        assert other.url == ""


async def test_what_is_said_is_never_logged(service, tmp_path, caplog):
    caplog.set_level("DEBUG")
    async with bridge_to(service, tmp_path), client(tmp_path) as connection:
        token = found(tmp_path)["token"]
        await say(connection, prompt="a secret question")
        await hear_text(connection)
    ours = [record for record in caplog.records if record.name.startswith("desktop")]
    assert not [each for each in ours if "secret question" in each.getMessage()]
    assert not [each for each in ours if token in each.getMessage()]


async def test_twenty_clients_stream_at_once(tmp_path):
    async def one(number):
        async with client(tmp_path) as connection:
            await say(connection, prompt=f"{number}", id=f"of {number}")
            told = await hear_to_end(connection)
        assert {each["id"] for each in told} == {f"of {number}"}
        assert [each["seq"] for each in told] == list(range(1, len(told) + 1))
        return told[-1]["type"]

    with LoopbackServer([saying("a", "b", "c")] * 20) as server:
        async with bridge_to(server, tmp_path):
            assert set(await asyncio.gather(*map(one, range(20)))) == {"complete"}


def test_the_file_says_what_contracts_md_says(tmp_path):
    async def open_and_look():
        with LoopbackServer([]) as server:
            async with bridge_to(server, tmp_path):
                return json.loads((tmp_path / "bridge.json").read_text())

    assert set(asyncio.run(open_and_look())) == {"url", "token"}
