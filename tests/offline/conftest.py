"""A running server, requests to it, and images made on the spot."""

import io
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from typing import Any

import pytest
from PIL import Image

from desktop.offline.server import Answer, OfflineServer

KEY = "a-key-only-the-owner-knows"


def png(image: Image.Image, **options: Any) -> bytes:
    return encoded(image, "PNG", **options)


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


@contextmanager
def serving(answer: Answer, **options: Any) -> Iterator[OfflineServer]:
    server = OfflineServer(KEY, answer, **{"pause_s": 0.0, **options})
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def server() -> Iterator[OfflineServer]:
    with serving(lambda prompt: iter(["You said ", prompt.text])) as running:
        yield running


Ask = Callable[..., tuple[int, Any]]


@pytest.fixture
def ask(server: OfflineServer) -> Ask:
    """Send one request, give its status and its JSON."""

    def send(method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        status, answer = raw(server, method, path, body, **headers)
        return status, json.loads(answer)

    return send


def raw(
    server: OfflineServer, method: str, path: str, body: Any = None, **headers: str
) -> tuple[int, bytes]:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=20)
    sent = {"x-goog-api-key": KEY, **{k.replace("_", "-"): v for k, v in headers.items()}}
    data = body if isinstance(body, bytes | None) else json.dumps(body)
    try:
        connection.request(method, path, data, sent)
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()
