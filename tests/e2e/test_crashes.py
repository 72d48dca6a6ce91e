"""Faults in the program as a user starts it: in Python, and below."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.e2e


@pytest.fixture
def start(tmp_path):
    def start(what):
        environ = {**os.environ, "GEMSTREAM_DATA_DIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "tests.e2e.window_with_faults", what]
        return subprocess.run(
            command, env=environ, cwd=ROOT, timeout=120, check=False, capture_output=True, text=True
        )

    return start


def test_a_fault_is_told_and_the_program_ends_as_it_should(start, tmp_path):
    ended = start("slot")
    assert ended.returncode == 0, ended.stderr
    assert "KeyError" in ended.stdout
    assert "window_with_faults.py" in ended.stdout
    assert "Traceback" not in ended.stderr
    (report,) = (tmp_path / "logs").glob("fault-*.txt")
    assert report.read_text().strip() == ended.stdout.strip()
    assert not (tmp_path / "logs" / "hard-crash.txt").exists()


def test_a_crash_below_python_is_told_at_the_next_start_and_only_once(start, tmp_path):
    assert start("hard").returncode != 0
    said = start("look").stdout
    assert "Gemstream ended unexpectedly last time; everything up to " in said
    (report,) = (tmp_path / "logs").glob("hard-crash-*.txt")
    assert str(report) in said
    assert "window_with_faults.py" in report.read_text()
    assert "\n" in start("slot").stdout
    assert list((tmp_path / "logs").glob("hard-crash-*.txt")) == [report]
