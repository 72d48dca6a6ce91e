"""The real program is used with a screen reader, over the real AT-SPI; no control is unnamed."""

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SYSTEM_PYTHON = "/usr/bin/python3"
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
NO_BUS = 77
MANY = 300
"""Controls that there are to look at, at least."""

pytestmark = pytest.mark.e2e


def has_bindings() -> bool:
    if not all(map(shutil.which, ("Xvfb", "dbus-run-session", "xdotool", SYSTEM_PYTHON))):
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


@pytest.fixture
def folder(tmp_path):
    """A picture, and one that it takes a while to look at."""
    made = tmp_path / "pictures"
    made.mkdir()
    shutil.copy(ROOT / "resources/samples/lake-at-dusk.jpg", made / "lake.jpg")
    noise = random.Random(11).randbytes(900 * 600 * 3)  # noqa: S311 - a picture
    Image.frombytes("RGB", (900, 600), noise).save(made / "noise.png")
    return made


@pytest.mark.skipif(
    not has_bindings(), reason="needs Xvfb, xdotool, D-Bus and the bindings of AT-SPI"
)
def test_the_program_can_be_used_with_a_screen_reader(tmp_path, display, folder):
    keys = ("GEMINI_API_KEY", "GOOGLE_API_KEY")
    env = {
        **{name: value for name, value in os.environ.items() if name not in keys},
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "GEMSTREAM_DATA_DIR": str(tmp_path / "data"),
        "PYTHONPATH": "",
    }
    program = [str(folder), sys.executable, "-m", "desktop"]
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
    assert met["heard"][-1] == "Answer complete"
    assert "Words: 5" in " ".join(met["heard"])
    assert "list item" not in met["written"]
    assert not met["faults"]
    assert met["controls"] > MANY
    assert met["again"]["text"].startswith("Offline engine")
    assert "• Size: 1,200 × 800 pixels" in met["image"][1]["text"]
    assert met["hit"].startswith("How many words has this?")
    assert met["exported"] > 1000
    assert len(met["sections"]) > 12
    assert met["sheet"] == "Keyboard shortcuts — Gemstream"
