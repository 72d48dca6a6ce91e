import json
import logging
import os
import select
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from typing import Any

import httpx2
import pytest
from google import genai
from google.genai import errors, types

from desktop.offline import MODEL
from desktop.offline.server import OfflineServer
from desktop.offline.wire import Prompt
from tests.offline.conftest import KEY, Ask, raw, serving

STREAM = f"/v1beta/models/{MODEL}:streamGenerateContent?alt=sse"
GENERATE = f"/v1/models/{MODEL}:generateContent"
HELLO = {"contents": [{"role": "user", "parts": [{"text": "hello there"}]}]}


def connect(server: OfflineServer) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.server_port), timeout=20)


def post(path: str, length: object, body: bytes = b"") -> bytes:
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nx-goog-api-key: {KEY}\r\n"
    return f"{head}Content-Length: {length}\r\n\r\n".encode() + body


def read_all(connection: socket.socket) -> bytes:
    received = b""
    while data := connection.recv(65_536):
        received += data
    return received


def frames(body: bytes) -> list[dict[str, Any]]:
    return [json.loads(frame.removeprefix(b"data: ")) for frame in body.split(b"\r\n\r\n")[:-1]]


def test_it_listens_on_the_loopback_interface_only(server: OfflineServer) -> None:
    assert server.socket.getsockname()[0] == "127.0.0.1"


def test_a_stream_is_a_row_of_events(server: OfflineServer) -> None:
    status, body = raw(server, "POST", STREAM, HELLO)
    parts = [event["candidates"][0]["content"]["parts"][0]["text"] for event in frames(body)]
    assert status == 200
    assert parts == ["You said ", "hello there", ""]


def test_a_connection_is_used_again_after_a_stream(server: OfflineServer) -> None:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=20)
    connection.connect()
    first = connection.sock
    for _ in range(2):
        connection.request("POST", STREAM, json.dumps(HELLO), {"x-goog-api-key": KEY})
        assert connection.getresponse().read().startswith(b"data: ")
        assert connection.sock is first
    connection.close()


def test_without_alt_sse_a_stream_is_a_json_list(ask: Ask) -> None:
    status, events = ask("POST", f"/v1/models/{MODEL}:streamGenerateContent", HELLO)
    assert status == 200
    assert [event["responseId"] for event in events] == [events[0]["responseId"]] * 3


def test_a_whole_answer(ask: Ask) -> None:
    status, answer = ask("POST", GENERATE, HELLO)
    assert status == 200
    assert answer["candidates"][0]["content"]["parts"][0]["text"] == "You said hello there"


def test_tokens_are_counted(ask: Ask) -> None:
    assert ask("POST", f"/v1/models/{MODEL}:countTokens", HELLO) == (200, {"totalTokens": 2})


def test_models_are_listed_and_described(ask: Ask) -> None:
    _, listed = ask("GET", "/v1beta/models")
    _, described = ask("GET", f"/v1/models/{MODEL}")
    assert listed == {"models": [described]}


def test_the_key_may_stand_in_the_query(server: OfflineServer) -> None:
    assert raw(server, "GET", f"/v1/models?key={KEY}", x_goog_api_key="")[0] == 200


@pytest.mark.parametrize("key", ["", "wrong", "schlüssel", KEY + "x"])
def test_a_wrong_key_is_refused_before_anything_else(ask: Ask, key: str) -> None:
    status, answer = ask("POST", "/nowhere", HELLO, x_goog_api_key=key)
    assert status == 400
    assert answer["error"]["details"][0]["reason"] == "API_KEY_INVALID"


def test_an_empty_key_cannot_be_set() -> None:
    with pytest.raises(ValueError, match="empty key"):
        OfflineServer("", lambda prompt: iter(()))


@pytest.mark.parametrize("host", ["evil.example", "", "127.0.0.1.evil.example:80"])
def test_another_host_is_refused(ask: Ask, host: str) -> None:
    status, answer = ask("GET", "/v1/models", host=host)
    assert status == 403
    assert answer["error"]["status"] == "PERMISSION_DENIED"


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:80", "127.0.0.1"])
def test_both_names_of_this_computer_are_known(ask: Ask, host: str) -> None:
    assert ask("GET", "/v1/models", host=host)[0] == 200


def test_unknown_paths_models_and_methods(ask: Ask) -> None:
    assert ask("GET", "/")[0] == 404
    assert ask("POST", "/v1/models/gemini-pro:generateContent", HELLO)[0] == 404
    assert ask("GET", GENERATE)[0] == 405
    assert ask("DELETE", "/v1/models")[0] == 405
    assert ask("POST", GENERATE, b"{")[0] == 400


@pytest.mark.parametrize(
    ("length", "code"), [("x", 400), ("-1", 400), ("9" * 5_000, 400), (str(10**12), 413)]
)
def test_a_bad_length_is_refused_at_once(server: OfflineServer, length: str, code: int) -> None:
    with connect(server) as connection:
        connection.sendall(post(GENERATE, length))
        assert read_all(connection).startswith(b"HTTP/1.1 %d " % code)


def test_no_length_is_refused(server: OfflineServer) -> None:
    with connect(server) as connection:
        head = f"POST {GENERATE} HTTP/1.1\r\nHost: localhost\r\nx-goog-api-key: {KEY}\r\n\r\n"
        connection.sendall(head.encode())
        assert read_all(connection).startswith(b"HTTP/1.1 411 ")


def test_a_refused_body_is_read_to_its_end_so_that_the_answer_arrives() -> None:
    body = b"x" * 5_000_000
    with serving(lambda prompt: iter(()), body_limit_bytes=1_000) as server:
        status, answer = raw(server, "POST", GENERATE, body)
    assert status == 413
    assert json.loads(answer)["error"]["message"].endswith("exceeds the limit: 1000 bytes.")


def test_what_is_no_http_is_refused_in_json(server: OfflineServer) -> None:
    with connect(server) as connection:
        connection.sendall(b"GET / HTTP/x\r\n\r\n")
        assert b'"code": 400' in read_all(connection)


class Endless:
    """An answer that goes on until its reader is gone, and tells."""

    def __init__(self) -> None:
        self.closed = threading.Event()
        self.given = 0

    def __call__(self, prompt: Prompt) -> Iterator[str]:
        try:
            while True:
                self.given += 1
                yield f"piece{self.given} " * 10
        finally:
            self.closed.set()


@pytest.mark.parametrize("reset", [False, True])
def test_a_client_that_leaves_ends_its_stream(reset: bool, caplog: Any) -> None:
    endless = Endless()
    body = json.dumps({**HELLO, "generationConfig": {"maxOutputTokens": 8_000}}).encode()
    with serving(endless, pause_s=0.02) as server:
        with connect(server) as connection:
            connection.sendall(post(STREAM, len(body), body))
            assert connection.recv(100)
            if reset:
                no_linger = b"\1\0\0\0\0\0\0\0"
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, no_linger)
        assert endless.closed.wait(20)
    assert endless.given < 700
    assert not caplog.records


@pytest.mark.parametrize("has_read", [False, True])
def test_a_client_that_leaves_costs_at_most_one_more_piece(has_read: bool) -> None:
    endless = Endless()
    body = json.dumps(HELLO).encode()
    with serving(endless, pause_s=30.0) as server:
        with connect(server) as connection:
            connection.sendall(post(STREAM, len(body), body))
            select.select([connection], [], [], 20)
            received = b""
            while has_read and not received.endswith(b"\r\n\r\n\r\n"):
                received += connection.recv(65_536)
        assert endless.closed.wait(20)
    assert endless.given == 1


def test_a_bug_is_told_by_its_place_and_never_by_its_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    logged = threading.Event()

    def broken(prompt: Prompt) -> Iterator[str]:
        yield "so far "
        raise RuntimeError(prompt.text)

    class Tell(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            logged.set()

    logger = logging.getLogger("desktop.offline.server")
    handler = Tell()
    logger.addHandler(handler)
    body = json.dumps(HELLO).encode()
    with serving(broken) as server, connect(server) as connection:
        connection.sendall(post(STREAM, len(body), body))
        answer = read_all(connection)
        assert logged.wait(20)
    logger.removeHandler(handler)
    assert b"so far" in answer
    assert not answer.endswith(b"0\r\n\r\n")
    assert "RuntimeError" in caplog.text
    assert "test_server.py" in caplog.text
    assert "hello there" not in caplog.text


def test_nothing_is_logged_of_a_request(server: OfflineServer, capfd: Any, caplog: Any) -> None:
    raw(server, "POST", GENERATE + f"?key={KEY}", HELLO)
    assert capfd.readouterr() == ("", "")
    assert not caplog.records


@pytest.fixture
def client(server: OfflineServer) -> Iterator[genai.Client]:
    with sdk(server, KEY) as client:
        yield client


@contextmanager
def sdk(server: OfflineServer, key: str) -> Iterator[genai.Client]:
    with httpx2.Client() as http:
        yield genai.Client(api_key=key, vertexai=False, http_options=to(server, httpx_client=http))


def to(server: OfflineServer, **more: Any) -> types.HttpOptions:
    return types.HttpOptions(base_url=f"http://127.0.0.1:{server.server_port}", **more)


def test_the_real_sdk_streams(client: genai.Client) -> None:
    chunks = list(client.models.generate_content_stream(model=MODEL, contents="hi you"))
    assert [chunk.text for chunk in chunks] == ["You said ", "hi you", ""]
    assert chunks[-1].candidates is not None
    assert chunks[-1].candidates[0].finish_reason == types.FinishReason.STOP
    assert chunks[-1].usage_metadata is not None
    assert chunks[-1].usage_metadata.total_token_count == 6
    assert chunks[-1].model_version == MODEL


async def test_the_real_sdk_streams_asynchronously(server: OfflineServer) -> None:
    async with httpx2.AsyncClient() as http:
        options = to(server, httpx_async_client=http)
        client = genai.Client(api_key=KEY, vertexai=False, http_options=options)
        stream = await client.aio.models.generate_content_stream(model=MODEL, contents="hi")
        assert "".join([chunk.text or "" async for chunk in stream]) == "You said hi"


def test_the_real_sdk_sends_an_image() -> None:
    data = os.urandom(1000)
    seen: list[Prompt] = []

    def keep(prompt: Prompt) -> Iterator[str]:
        seen.append(prompt)
        yield "ok"

    image = types.Part.from_bytes(data=data, mime_type="image/png")
    question = types.Part.from_text(text="what is it?")
    with serving(keep) as server, sdk(server, KEY) as client:
        client.models.generate_content(
            model=MODEL,
            contents=types.UserContent([image, question]),
            config=types.GenerateContentConfig(system_instruction="be kind", max_output_tokens=5),
        )
    assert seen[0].images[0].data == data
    assert seen[0].text == "what is it?"
    assert seen[0].system == "be kind"
    assert seen[0].max_output_tokens == 5


def test_the_real_sdk_lists_and_counts(client: genai.Client) -> None:
    assert [model.name for model in client.models.list()] == [f"models/{MODEL}"]
    assert client.models.get(model=MODEL).output_token_limit == 8_192
    assert client.models.count_tokens(model=MODEL, contents="one two").total_tokens == 2


def test_the_real_sdk_understands_the_errors(server: OfflineServer, client: genai.Client) -> None:
    with sdk(server, "wrong") as stranger, pytest.raises(errors.ClientError) as wrong_key:
        stranger.models.generate_content(model=MODEL, contents="x")
    assert wrong_key.value.details["error"]["details"][0]["reason"] == "API_KEY_INVALID"
    with pytest.raises(errors.ClientError) as unknown:
        client.models.generate_content(model="gemini-pro", contents="x")
    assert (unknown.value.code, unknown.value.status) == (404, "NOT_FOUND")
