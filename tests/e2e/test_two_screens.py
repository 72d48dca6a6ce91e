"""Windows that are moved between screens of different scale: all is as fine as the screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.two_screens import ALIKE

pytestmark = pytest.mark.e2e
ROOT = Path(__file__).parents[2]
SIZE = {"y": 0, "width": 1800, "height": 1600, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
SCREENS = {
    "synchronousWindowSystemEvents": False,
    "windowFrameMargins": False,
    "screens": [{"name": "one", "x": 0, **SIZE}, {"name": "two", "x": 1800, **SIZE}],
}


@pytest.mark.parametrize("scales", ["one=1;two=2", "one=2;two=1", "one=1.5;two=2.5"])
def test_what_is_moved_to_another_screen_is_as_if_made_there(tmp_path, scales):
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(SCREENS))
    env = {
        **{name: value for name, value in os.environ.items() if not name.startswith("COV")},
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "QT_SCREEN_SCALE_FACTORS": scales,
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.two_screens"],
        env=env, cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said = {line for line in done.stderr.splitlines() if "propagateSizeHints" not in line}
    assert not said
    met = json.loads(done.stdout)
    fine = float(scales.rpartition("=")[2])
    assert set(map(tuple, met["ratios"].values())) == {(fine, fine)}
    assert {name: share for name, share in met["different"].items() if share > ALIKE} == {}
    assert met["after"] == met["before"]
