"""Two starts with the same data folder, as whole processes."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PIL import Image

from desktop.core.hand_over import LARGEST_BYTES
from desktop.holder import written
from desktop.instance import FILE, FOLDER

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(os.name == "nt", reason="signals and sockets of POSIX"),
]


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def pictures(tmp_path):
    files = [tmp_path / name for name in ("one.png", "two.png", "three.png")]
    for file in files:
        Image.new("RGB", (30, 20), "#00ff00").save(file)
    return files


class Window:
    """A start whose windows are watched; it may hand over, too."""

    def __init__(self, *words):
        command = [sys.executable, "-m", "tests.watched_window", "--engine", "offline", *words]
        self.process = subprocess.Popen(
            command, env=environ(), stdout=-1, stderr=-1, text=True, cwd=ROOT
        )
        self.states = []
        self._news = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self.process.stdout:
            with self._news:
                self.states.append(json.loads(line))
                self._news.notify_all()
        with self._news:
            self._news.notify_all()

    def shows(self, *windows, active=None):
        def is_shown():
            last = self.states[-1] if self.states else {}
            return last.get("windows") == list(windows) and active in {None, last.get("active")}

        with self._news:
            assert self._news.wait_for(is_shown, 30), self.states

    def has_opened_or_ended(self):
        with self._news:
            assert self._news.wait_for(lambda: self.states or not self._reader.is_alive(), 30)

    def end(self, number=signal.SIGTERM):
        self.process.send_signal(signal.SIGCONT)
        self.process.send_signal(number)
        code = self.process.wait(30)
        self._reader.join(30)
        with self.process.stderr as errors:
            return code, errors.read()


def environ():
    return {**os.environ, "PYTHONPATH": str(ROOT)}


@pytest.fixture
def window(folder):
    opened = []

    def open_one(*words):
        opened.append(Window(*map(str, words)))
        return opened[-1]

    yield open_one
    for one in opened:
        one.process.kill()
        one.process.wait(30)
        one._reader.join(30)
        one.process.stdout.close()
        one.process.stderr.close()


def start(*words, **options):
    """A start that hands over, or says why it cannot."""
    command = [sys.executable, "-m", "desktop", "--engine", "offline", *map(str, words)]
    return subprocess.run(
        command, env=environ(), capture_output=True, text=True, timeout=60, check=False, **options
    )


def handed_over(done):
    return (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_files_go_to_the_window_in_use_and_none_opens_another(window, pictures, tmp_path):
    first = window(pictures[0])
    first.shows(["one.png"])
    assert handed_over(start("two.png", pictures[2].as_uri(), cwd=tmp_path))
    first.shows(["one.png", "two.png", "three.png"], active=0)
    assert handed_over(start())
    first.shows(["one.png", "two.png", "three.png"], [], active=1)
    assert handed_over(start(pictures[0]))
    first.shows(["one.png", "two.png", "three.png"], ["one.png"], active=1)
    assert first.end() == (0, "")


def test_what_does_not_hold_is_said(window, folder):
    first = window()
    first.shows([])
    done = start("--model", "other")
    assert (done.returncode, done.stdout) == (0, "")
    assert "keeps the options" in done.stderr
    first.shows([], [])
    done = start("--engine", "gemini")
    assert done.returncode == 0
    assert "asks the offline engine. Close it, then start again to ask Gemini." in done.stderr
    first.shows([], [], [])


def test_another_data_folder_is_another_gemstream(window, tmp_path):
    first, other = window(), window("--data-dir", tmp_path / "other")
    first.shows([])
    other.shows([])
    assert other.end() == first.end() == (0, "")


def test_of_two_at_the_same_instant_one_opens_with_what_both_were_given(window, pictures):
    both = [window(file) for file in pictures[:2]]
    for one in both:
        one.has_opened_or_ended()
    first, second = sorted(both, key=lambda one: not one.states)
    assert second.process.wait(30) == 0
    assert second.states == []
    names = [["one.png", "two.png"], ["two.png", "one.png"]][both.index(first)]
    first.shows(names)


def test_after_kill_9_the_next_start_works_at_once(window, folder, pictures):
    first = window()
    first.shows([])
    first.end(signal.SIGKILL)
    assert (folder / FOLDER / "door").is_socket()
    second = window(pictures[0])
    second.shows(["one.png"])
    assert handed_over(start(pictures[1]))
    second.shows(["one.png", "two.png"])
    assert second.end() == (0, "")
    assert [file.name for file in (folder / FOLDER).iterdir()] == [FILE]
    assert written(folder).door == ""


def test_one_that_hangs_is_told_of_and_does_nothing_late(window, folder, pictures):
    first = window()
    first.shows([])
    first.process.send_signal(signal.SIGSTOP)
    begun = time.monotonic()
    done = start(pictures[0])
    assert 3 <= time.monotonic() - begun < 30
    assert (done.returncode, done.stdout) == (1, "")
    assert f"(process {first.process.pid})" in done.stderr
    assert "does not answer" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    first.process.send_signal(signal.SIGCONT)
    assert handed_over(start(pictures[1]))
    first.shows(["two.png"])


def test_a_start_while_the_first_one_closes_opens_by_itself(window):
    first = window()
    first.shows([])
    first.process.send_signal(signal.SIGTERM)
    second = window()
    second.shows([])
    assert first.process.wait(30) == 0


def test_garbage_at_the_door_does_no_harm(window, folder, pictures):
    first = window()
    first.shows([])
    for words in (b"\0\xff\n", b"{}\n", b"x" * (LARGEST_BYTES + 2)):
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(30)
            line.connect(written(folder).door)
            try:
                line.sendall(words)
                while line.recv(4096):
                    pass
            except (BrokenPipeError, ConnectionResetError):
                pass
    assert handed_over(start(pictures[0]))
    first.shows(["one.png"])
    assert first.end() == (0, "")


def test_commands_do_not_hand_over(window, folder):
    first = window()
    first.shows([])
    command = [sys.executable, "-m", "desktop"]
    rest = {"env": environ(), "capture_output": True, "text": True, "timeout": 60, "check": False}
    asked = subprocess.run([*command, "ask", "How many words?"], **rest)
    assert (asked.returncode, "Words: 3" in asked.stdout) == (0, True)
    checked = subprocess.run([*command, "doctor", "--json"], **rest)
    assert checked.returncode == 0
    assert f"open in a window of Gemstream (process {first.process.pid})" in checked.stdout
    tested = subprocess.run([*command, "selftest", "--prompt", "hi"], **rest)
    assert tested.returncode == 0, tested.stdout + tested.stderr
    assert first.states[-1]["windows"] == [[]]


def command(*words):
    return subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, words)],
        env=environ(),
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_export_and_import_go_through_the_window_and_say_the_same(window, tmp_path):
    sample = ROOT / "tests" / "exchange" / "chatgpt.json"
    calls = (
        ("import", sample),
        ("import", sample, "--json"),
        ("import", tmp_path / "gone.json"),
        ("export",),
        ("export", "--json"),
        ("export", "--all"),
        ("export", "the lake", "--format", "md"),
        ("export", "--all", "--out", tmp_path / "a.html"),
        ("export", "no such title"),
        ("export", "--all", "--out", tmp_path / "gone" / "\0"),
    )[:-1]
    alone = [command(*call, "--data-dir", tmp_path / "alone") for call in calls]
    first = window()
    first.shows([])
    beside = [command(*call) for call in calls]
    assert [each.returncode for each in beside] == [0, 0, 2, 0, 0, 0, 0, 0, 2]
    for one, other in zip(alone, beside, strict=True):
        assert (one.returncode, one.stdout, one.stderr) == (
            other.returncode,
            other.stdout,
            other.stderr,
        )
    assert first.states[-1]["windows"] == [[]]
    assert first.end() == (0, "")
    assert command("export").stdout == beside[3].stdout  # the window kept what was imported


def test_a_command_whose_window_hangs_says_so(window):
    first = window()
    first.shows([])
    first.process.send_signal(signal.SIGSTOP)
    done = command("export")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"does not answer" in done.stderr
