"""What a screen reader gets of a conversation: the real program, over the real AT-SPI."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SYSTEM_PYTHON = "/usr/bin/python3"
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
NO_BUS = 77
pytestmark = pytest.mark.e2e


def has_bindings() -> bool:
    if not all(map(shutil.which, ("Xvfb", "dbus-run-session", SYSTEM_PYTHON))):
        return False
    done = subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True, check=False)
    return done.returncode == 0


@pytest.fixture
def display():
    """A screen nobody sees."""
    theirs, ours = os.pipe()
    command = ["Xvfb", "-displayfd", str(ours), "-screen", "0", "1280x900x24", "-noreset"]
    screen = subprocess.Popen(command, pass_fds=[ours], stderr=subprocess.DEVNULL)
    os.close(ours)
    with os.fdopen(theirs) as number:
        name = f":{number.readline().strip()}"
    yield name
    screen.terminate()
    screen.wait()


@pytest.mark.skipif(not has_bindings(), reason="needs Xvfb, D-Bus and the bindings of AT-SPI")
def test_a_screen_reader_reads_the_conversation(tmp_path, display):
    env = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "GEMSTREAM_DATA_DIR": str(tmp_path / "data"),
        "PYTHONPATH": "",
    }
    program = [sys.executable, "-m", "desktop", "--engine", "offline"]
    reader = ["dbus-run-session", "--", SYSTEM_PYTHON, str(HERE / "screen_reader.py")]
    done = subprocess.run(
        [*reader, *program], env=env, cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode == NO_BUS:
        pytest.skip("there is no accessibility bus here")
    assert done.returncode == 0, done.stderr
    met = json.loads(done.stdout.splitlines()[-1])
    asked, answer = met["messages"]
    assert asked["name"].startswith("You, ")
    assert asked["text"] == "How many words has this?"
    assert answer["name"] == "Answer by gemstream-offline"
    assert "• Words: 5" in answer["text"].splitlines()
    assert [asked["place"], answer["place"]] == [0, 1]
    assert asked["shown"]
    assert answer["shown"]
    assert answer["at"] == 0
    assert met["heard"] == ["Answer complete"]
    assert "list item" not in met["written"]
    assert met["exit"] == 0
