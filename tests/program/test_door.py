import os
import socket
import stat
import tempfile
from pathlib import Path

import pytest

from desktop.core.errand import Answer, ExportErrand
from desktop.core.hand_over import (
    LARGEST_BYTES,
    Wish,
    read_answer,
    read_greeting,
    read_reply,
    request,
)
from desktop.program import door as door_module
from desktop.program.door import LONGEST_PATH_BYTES, MOST_VISITS, Door

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a named pipe there")


@pytest.fixture
def door(qapp):
    one = Door(lambda: "offline")
    yield one
    one.close()
    one.deleteLater()


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "p"
    folder.mkdir(mode=0o755)
    return folder


class Visitor:
    """A client that never blocks: what it waits for, it waits for with Qt running."""

    def __init__(self, qtbot, address):
        self._qtbot = qtbot
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(address)
        self.socket.setblocking(False)
        self.heard = b""
        self.is_over = False

    def listen(self):
        try:
            more = self.socket.recv(4096)
        except BlockingIOError:
            return
        except ConnectionResetError:
            more = b""
        self.heard += more
        self.is_over = self.is_over or not more

    def line(self):
        def has_line():
            self.listen()
            return b"\n" in self.heard

        self._qtbot.waitUntil(has_line)
        line, _, self.heard = self.heard.partition(b"\n")
        return line

    def wait_for_the_end(self):
        def has_ended():
            self.listen()
            return self.is_over

        self._qtbot.waitUntil(has_ended)

    def say(self, words):
        def said():
            nonlocal words
            try:
                words = words[self.socket.send(words) :]
            except BlockingIOError:
                return False
            except (BrokenPipeError, ConnectionResetError):
                return True
            return not words

        self._qtbot.waitUntil(said)


@pytest.fixture
def visit(qtbot):
    visitors = []

    def begin(address):
        visitors.append(Visitor(qtbot, address))
        return visitors[-1]

    yield begin
    for visitor in visitors:
        visitor.socket.close()


def test_a_wish_is_taken_and_told(qtbot, door, place, visit):
    visitor = visit(door.open(place))
    assert read_greeting(visitor.line()) == "offline"
    wish = Wish(images=(Path("/pictures/a.png"),), activation="token")
    with qtbot.waitSignal(door.wished) as wished:
        visitor.say(request(wish))
    assert wished.args == [wish]
    assert read_reply(visitor.line())
    visitor.wait_for_the_end()


def test_an_errand_is_taken_and_answered_later(qtbot, door, place, visit):
    visitor = visit(door.open(place))
    errand = ExportErrand(named=("a",), path=Path("/a.json"))
    with qtbot.waitSignal(door.sent) as sent:
        visitor.say(request(errand))
    found, waiting = sent.args
    assert found == errand
    visitor.line()
    assert read_reply(visitor.line())
    assert not waiting._limit.isActive()  # it takes its time
    answer = Answer(out="x" * 300_000, err="y", code=2)
    waiting.answer(answer)
    visitor.wait_for_the_end()
    assert read_answer(visitor.heard.splitlines()) == answer
    waiting.answer(answer)  # nobody waits, and nothing happens


def test_a_command_that_goes_is_noticed(qtbot, door, place, visit):
    visitor = visit(door.open(place))
    with qtbot.waitSignal(door.sent) as sent:
        visitor.say(request(ExportErrand()))
    with qtbot.waitSignal(sent.args[1].left):
        visitor.socket.close()
    sent.args[1].answer(Answer())


def test_only_this_user_reaches_it(door, place):
    path = Path(door.open(place))
    assert path == place / "door"
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize("words", [b"GET / HTTP/1.1\r\n", b"\0\xff\n", b'{"gemstream": 3}\n'])
def test_garbage_is_answered_and_does_no_harm(qtbot, door, place, visit, words):
    address = door.open(place)
    visitor = visit(address)
    visitor.line()
    with qtbot.assertNotEmitted(door.wished):
        visitor.say(words)
        assert not read_reply(visitor.line())
        visitor.wait_for_the_end()
    assert read_greeting(visit(address).line()) == "offline"


def test_a_line_without_end_is_cut_off(qtbot, door, place, visit):
    visitor = visit(door.open(place))
    with qtbot.assertNotEmitted(door.wished):
        visitor.say(b"x" * (2 * LARGEST_BYTES))
        visitor.wait_for_the_end()


def test_one_wish_for_each_visit(qtbot, door, place, visit):
    visitor = visit(door.open(place))
    wishes = []
    door.wished.connect(wishes.append)
    visitor.say(request(Wish()) * 3)
    visitor.wait_for_the_end()
    assert wishes == [Wish()]


def test_who_says_nothing_is_sent_away(door, place, visit, monkeypatch):
    monkeypatch.setattr(door_module, "LONGEST_VISIT_MS", 20)
    visitor = visit(door.open(place))
    visitor.line()
    visitor.wait_for_the_end()


def test_who_goes_without_a_word_is_forgotten(qtbot, door, place, visit):
    visitor = visit(door.open(place))
    visitor.line()
    visitor.socket.close()
    qtbot.waitUntil(lambda: not door.findChildren(door_module.Visit))


def test_too_many_at_once_are_sent_away(door, place, visit):
    address = door.open(place)
    visitors = [visit(address) for _ in range(MOST_VISITS)]
    for visitor in visitors:
        visitor.line()
    visit(address).wait_for_the_end()
    visitors[0].say(request(Wish()))
    assert read_reply(visitors[0].line())


def test_what_a_killed_one_left_is_replaced(door, place, visit):
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(place / "door"))
    assert read_greeting(visit(door.open(place)).line()) == "offline"


def test_close_takes_the_socket_away_and_leaves_nobody_waiting(door, place, visit):
    visitor = visit(door.open(place))
    visitor.line()
    door.close()
    visitor.wait_for_the_end()
    assert list(place.iterdir()) == []


@pytest.fixture
def session():
    """A folder for the session; those of pytest may have long names."""
    with tempfile.TemporaryDirectory(prefix="s-") as folder:
        yield Path(folder)


def test_a_name_that_is_too_long_goes_elsewhere(door, tmp_path, visit, monkeypatch, session):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    long = tmp_path / ("x" * LONGEST_PATH_BYTES)
    long.mkdir()
    path = Path(door.open(long))
    assert path.parent.parent == session
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert read_greeting(visit(str(path)).line()) == "offline"
    assert list(long.iterdir()) == []


def test_the_longest_name_that_counts_as_short_is_one(door, tmp_path):
    room = LONGEST_PATH_BYTES - len(os.fsencode(tmp_path / "door")) - 1
    if room < 1:
        pytest.skip("the temporary files have a long name themselves")
    place = tmp_path / ("x" * room)
    place.mkdir()
    assert door.open(place) == str(place / "door")
    assert len(door._server.fullServerName()) == LONGEST_PATH_BYTES


@pytest.mark.parametrize("squat", ["file", "link", "name"])
def test_what_is_not_ours_is_not_touched(door, tmp_path, place, monkeypatch, squat):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "none"))
    (place / "door").write_text("kept")
    where = place
    if squat == "link":
        where = tmp_path / "link"
        where.symlink_to(place)
        (place / "door").rename(place / "kept")
    if squat == "name":
        where = tmp_path / "file"
        where.write_text("kept")
    assert door.open(where) == ""
    assert [p.read_text() for p in place.iterdir()] == ["kept"]


def test_a_folder_of_somebody_else_is_not_used(door, place, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "none"))
    monkeypatch.setattr(door_module.os, "getuid", lambda: os.geteuid() + 1)
    assert door.open(place) == ""
