import os
import socket
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop import calling, instance
from desktop.core.hand_over import (
    LARGEST_BYTES,
    PROTOCOL,
    greeting,
    read_request,
    reply,
)
from desktop.core.web_address import web_address
from desktop.handing_over import hand_over
from desktop.setup import Setup

pytestmark = pytest.mark.skipif(os.name == "nt", reason="sockets of POSIX")


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
def door(lock, *scenes):
    """A door in whose place each scene is played to one visitor, and what those said."""
    heard = []
    path = str(lock.place / "door")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path)
        server.listen()

        def play():
            for scene in scenes:
                with server.accept()[0] as line, line.makefile("rwb") as stream:
                    heard.append(scene(stream))

        thread = threading.Thread(target=play, daemon=True)
        thread.start()
        lock.tell(path)
        yield heard
        thread.join(10)
        assert not thread.is_alive()


def saying(*lines):
    """Says these, each after hearing a line, and at last what was heard."""

    def scene(stream):
        said = b""
        for number, line in enumerate(lines):
            said = stream.readline() if number else said
            stream.write(line)
            stream.flush()
        return said or stream.readline()

    return scene


takes_it = saying(greeting("offline"), reply(taken=True))


def setup_of(lock, **more):
    return Setup(data_dir=lock.folder, environ={}, **more)


def test_absolute_paths_and_addresses_are_handed_over(first, monkeypatch, tmp_path, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-1")
    address = web_address("https://example.org/a.png")
    with door(first, takes_it) as heard:
        code = hand_over(first.folder, [Path("a.png"), address], setup_of(first))
    assert code == 0
    wish = read_request(heard[0])
    assert wish.images == (tmp_path / "a.png", address)
    assert wish.activation == "token-1"
    assert capsys.readouterr() == ("", "")


def test_the_token_of_x11_will_do(first, monkeypatch):
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "files-12_TIME34")
    with door(first, takes_it) as heard:
        hand_over(first.folder, [], setup_of(first))
    assert read_request(heard[0]).activation == "files-12_TIME34"


@pytest.mark.parametrize(
    ("options", "engine", "said"),
    [
        ({}, "offline", ""),
        ({"engine": "offline"}, "offline", ""),
        ({"model": "other"}, "offline", "keeps the options"),
        ({"flags": {"idle_s": 1.0}}, "offline", "keeps the options"),
        ({}, "gemini", "asks Gemini. Close it, then start again to ask the offline engine."),
        ({"engine": "enterprise"}, "offline", "to ask Gemini Enterprise."),
    ],
)
def test_options_that_do_not_hold_are_said(first, capsys, options, engine, said):
    with door(first, saying(greeting(engine), reply(taken=True))):
        assert hand_over(first.folder, [], setup_of(first, **options)) == 0
    error = capsys.readouterr().err
    assert said in error
    assert len(error.splitlines()) == bool(said)


@pytest.mark.usefixtures("short_waits")
def test_one_that_hangs_hears_nothing(first, capsys):
    called = threading.Event()

    def hang(stream):
        called.set()
        return stream.read()

    with door(first, hang) as heard:
        before = set(threading.enumerate())
        assert hand_over(first.folder, [], setup_of(first)) == 1
        assert f"process {os.getpid()}" in capsys.readouterr().err
        # The end of the process would do that: whoever waits there is let go.
        stuck = set(threading.enumerate()) - before
        assert [thread.daemon for thread in stuck] == [True]
        assert called.wait(10), "it may have been given up before it had called"
        with_it = [o for o in _sockets() if o.getpeername() == str(first.place / "door")]
        for each in with_it:
            each.shutdown(socket.SHUT_RDWR)
    assert heard == [b""]


def _sockets():
    import gc

    found = []
    for each in gc.get_objects():
        if isinstance(each, socket.socket) and each.family == socket.AF_UNIX:
            try:
                each.getpeername()
            except OSError:
                continue
            found.append(each)
    return found


def test_another_version_is_told_of_at_once(first, capsys):
    other = greeting("offline").replace(b"%d" % PROTOCOL, b"%d" % (PROTOCOL + 1), 1)
    with door(first, saying(other)) as heard:
        assert hand_over(first.folder, [], setup_of(first)) == 1
    assert "Another version of Gemstream is open" in capsys.readouterr().err
    assert heard == [b""]


@pytest.mark.parametrize(
    "scene",
    [
        saying(b"HTTP/1.1 400\r\n"),
        lambda stream: b"",
        saying(greeting("offline"), b""),
        saying(greeting("offline"), reply(taken=False)),
    ],
    ids=["garbage", "nothing", "gone", "refused"],
)
def test_it_calls_again_until_it_is_understood(first, scene):
    with door(first, scene, takes_it) as heard:
        assert hand_over(first.folder, [], setup_of(first)) == 0
    assert len(heard) == 2


def test_one_that_is_starting_is_waited_for(first):
    wait = threading.Timer(0.4, lambda: opened.__enter__())
    opened = door(first, takes_it)
    wait.start()
    assert hand_over(first.folder, [], setup_of(first)) == 0
    wait.join()
    opened.__exit__(None, None, None)


@pytest.mark.usefixtures("short_waits")
def test_one_that_never_opens_its_door_is_told_of(first, capsys):
    assert hand_over(first.folder, [], setup_of(first)) == 1
    assert "does not answer" in capsys.readouterr().err


def test_one_on_another_computer_is_told_of(first, capsys, monkeypatch):
    monkeypatch.setattr(instance, "this_host", lambda: "elsewhere")
    first.tell(str(first.place / "door"))
    monkeypatch.undo()
    monkeypatch.setattr(calling, "ANSWER_S", 0.1)
    assert hand_over(first.folder, [], setup_of(first)) == 1
    assert "on the computer elsewhere" in capsys.readouterr().err


def test_one_that_has_gone_is_followed(first):
    first.tell(str(first.place / "door"))  # it was killed: nobody is there
    first.release()
    with hand_over(first.folder, [], setup_of(first)) as lock:
        assert lock.is_held


def test_too_many_files_are_said(first, capsys):
    files = [Path("/", "x" * 4000, str(n)) for n in range(LARGEST_BYTES // 4000 + 1)]
    assert hand_over(first.folder, files, setup_of(first)) == 1
    assert "too many files" in capsys.readouterr().err


def test_qt_is_not_loaded(first):
    import subprocess

    script = (
        "import sys\nfrom desktop.__main__ import main\ncode = main(sys.argv[1:])\n"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'google.genai'))]\n"
        "sys.exit(code)"
    )
    with door(first, takes_it):
        done = subprocess.run(
            [sys.executable, "-c", script, "--data-dir", str(first.folder)],
            capture_output=True,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, "")
