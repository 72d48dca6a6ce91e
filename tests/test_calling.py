import os
import socket
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop import calling, instance
from desktop.calling import Call, reach
from desktop.core.errand import Answer, ExportErrand
from desktop.core.errors import StorageFailed
from desktop.core.hand_over import PROTOCOL, answer_lines, greeting, reply, request

pytestmark = pytest.mark.skipif(os.name == "nt", reason="sockets of POSIX")

LINE = request(ExportErrand(every=True, path=Path("/a.json")))
HELLO = greeting("offline")
ANSWER = Answer(out="a\n" * 60_000, err="b\n", code=2)


@pytest.fixture
def short_waits(monkeypatch):
    monkeypatch.setattr(calling, "ANSWER_S", 0.3)
    monkeypatch.setattr(calling, "START_S", 0.6)


@pytest.fixture
def first(tmp_path):
    """The lock of the one that is open, in this same process."""
    with instance.take(tmp_path / "data") as lock:
        yield lock


@contextmanager
def door(lock, *said, hello=HELLO, goes_on=None):
    """Plays a window to one visitor: says these after its line, and more once told to."""
    heard = []
    path = str(lock.place / "door")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path)
        server.listen()

        def play():
            with server.accept()[0] as line, line.makefile("rwb") as stream:
                stream.write(hello)
                stream.flush()
                heard.append(stream.readline())
                for number, words in enumerate(said):
                    if number and goes_on is not None:
                        assert goes_on.wait(20)
                    stream.write(words)
                    stream.flush()

        thread = threading.Thread(target=play, daemon=True)
        thread.start()
        lock.tell(path)
        yield heard
        thread.join(20)
        assert not thread.is_alive()


def still_there():
    return None


def test_an_answer_may_take_longer_than_a_reply(first):
    goes_on = threading.Event()
    with door(first, reply(taken=True), b"".join(answer_lines(ANSWER)), goes_on=goes_on) as heard:
        call = reach(first.folder, LINE, still_there, is_errand=True)
        assert isinstance(call, Call)
        assert call.engine == "offline"
        goes_on.set()
        assert call.answer() == ANSWER
    assert heard == [LINE]


@pytest.mark.parametrize(
    "rest", [b"", b'{"gemstream": %d, "out": "a"}\n' % PROTOCOL, b"garbage\n"], ids=str
)
def test_one_that_ends_before_the_answer_gives_none(first, rest):
    with door(first, reply(taken=True), rest):
        assert reach(first.folder, LINE, still_there, is_errand=True).answer() is None


def test_one_that_has_gone_leaves_it_to_whoever_calls(first):
    first.tell(str(first.place / "door"))  # it was killed: nobody is there
    assert reach(first.folder, LINE, lambda: "mine", is_errand=True) == "mine"


@pytest.mark.usefixtures("short_waits")
def test_one_that_does_not_answer_is_told_of(first):
    with pytest.raises(StorageFailed, match="does not answer"):
        reach(first.folder, LINE, still_there, is_errand=True)


def test_another_version_is_told_of(first):
    other = greeting("offline").replace(b"%d" % PROTOCOL, b"%d" % (PROTOCOL + 1), 1)
    with (
        door(first, hello=other) as heard,
        pytest.raises(StorageFailed, match="Another version of Gemstream"),
    ):
        reach(first.folder, LINE, still_there, is_errand=True)
    assert heard == [b""]
