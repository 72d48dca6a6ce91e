"""A service that says half of each answer, and an ear for what comes of it."""

import threading

import pytest

from tests.loopback import LoopbackServer


@pytest.fixture
def gemini(monkeypatch):
    """A server that says half of an answer to each question, and the rest when it is told to."""
    go_on = threading.Event()

    def scene(connection):
        if connection.request.method == "GET":
            connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
            return
        connection.head()
        asked = connection.request.json["contents"][-1]["parts"][-1]["text"]
        connection.text(f"Half of {asked}")
        if go_on.wait(20):
            connection.text(", and the rest", finishReason="STOP")
            connection.end()

    with LoopbackServer([scene]) as server:
        monkeypatch.setenv("GEMINI_API_KEY", "test-key")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        server.go_on = go_on
        yield server
        go_on.set()


class Ear:
    """Remembers what a conversation tells."""

    def __init__(self, controller):
        self.events = []
        controller.listen(self.events.extend)

    def has(self, kind):
        return any(isinstance(event, kind) for event in self.events)
