"""The data folder is moved by whole processes, and its disk unplugged."""

import json
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop import data_folder
from desktop.holder import holder_of, written
from desktop.moving import want
from tests.data_folders import contents, fill

ROOT = Path(__file__).parents[2]
LOG = "logs/gemstream.log"
pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="a process becomes another one"),
]


@pytest.fixture(autouse=True)
def old(monkeypatch):
    monkeypatch.delenv("GEMSTREAM_DATA_DIR")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return fill(data_folder.standard())


@pytest.fixture
def start():
    begun = []

    def start(*command):
        words = [sys.executable, "-m", *map(str, command), "--engine", "offline"]
        begun.append(subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, text=True))
        return begun[-1]

    yield start
    for process in begun:
        process.kill()
        process.wait(30)
        process.stderr.close()


def wait_until_open(process, folder):
    """Until it takes what others hand over."""
    look = threading.Event()
    for _ in range(600):
        if written(folder).door and holder_of(folder) is not None:
            return
        assert process.poll() is None, process.stderr.read()
        look.wait(0.05)
    raise AssertionError(f"{folder} was not opened")


def doctor():
    command = [sys.executable, "-m", "desktop", "doctor", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    checks = {each["name"]: each for each in json.loads(done.stdout)["checks"]}
    return checks["Data folder"]


def test_the_program_ends_moves_and_begins_again_as_the_same_process(start, old, tmp_path):
    new, before = tmp_path / "new", contents(old)
    process = start("tests.reopening_window", new)
    wait_until_open(process, new)
    assert holder_of(new).pid == process.pid
    assert holder_of(old) is None
    assert str(new) in doctor()["detail"]
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 0
    for folder in (old, new):  # the log alone was written in while the window was open
        now = contents(folder)
        assert [name for name in before if now[name] != before[name]] in ([], [LOG])


def test_a_start_that_is_killed_while_it_moves_leaves_the_old_folder_in_force(start, old, tmp_path):
    new, before = tmp_path / "new", contents(old)
    large = old / "pictures" / "large.png"
    with large.open("wb") as file:
        file.truncate(1_000_000_000)
    want(new)
    process = start("desktop")
    look = threading.Event()
    while not (new / "pictures" / "large.png").exists():
        assert process.poll() is None, process.stderr.read()
        look.wait(0.01)
    process.kill()
    process.wait(30)
    assert data_folder.in_force() == old
    assert data_folder.whereabouts().is_begun
    large.unlink()
    again = start("desktop")
    wait_until_open(again, old)
    assert not data_folder.whereabouts().is_begun
    again.send_signal(signal.SIGTERM)
    assert again.wait(30) == 0
    assert contents(old).keys() >= before.keys()
    (new / "pictures" / "large.png").unlink()


def test_an_unplugged_disk_is_said_and_nothing_begun_anew(old, tmp_path):
    usb = tmp_path / "usb"
    data_folder.note(data_folder.Whereabouts(folder=usb, mark="m"))
    command = [sys.executable, "-m", "desktop", "export", "--all"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == (
        f"gemstream: Your data folder {usb} is not there. Connect its disk and start again, or "
        "choose another folder with --data-dir.\n"
    )
    assert not usb.exists()
    assert not doctor()["ok"]
