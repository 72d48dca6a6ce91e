import faulthandler
import os
import subprocess
import sys
import textwrap

import pytest

from desktop.hard_crash import HardCrash

PROGRAM = """
    import ctypes, pathlib, sys
    from desktop.hard_crash import HardCrash
    watch = HardCrash(pathlib.Path(sys.argv[1]))
    watch.begin("Gemstream 1")
    {end}
"""


def run(folder, end):
    code = textwrap.dedent(PROGRAM).format(end=end)
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", code, str(folder)]
    return subprocess.run(command, env=environ, timeout=60, check=False, capture_output=True)


def look(folder):
    """What a next start finds."""
    watch = HardCrash(folder)
    watch.begin("Gemstream 2")
    watch.end()
    return watch.report


def test_a_crash_is_found_at_the_next_start_and_only_then(tmp_path):
    assert run(tmp_path, "ctypes.string_at(0)").returncode != 0
    report = look(tmp_path)
    assert report.name.startswith("hard-crash-")
    text = report.read_text()
    assert text.startswith("Gemstream 1\n")
    assert "Segmentation fault" in text
    assert look(tmp_path) is None
    assert report.is_file()


@pytest.mark.parametrize("end", ["watch.end()", "import os; os._exit(0)"])
def test_an_end_that_is_none_is_not_told(tmp_path, end):
    assert run(tmp_path, end).returncode == 0
    assert look(tmp_path) is None


def test_an_end_leaves_nothing(tmp_path):
    run(tmp_path, "watch.end()")
    assert list(tmp_path.iterdir()) == []


def test_it_takes_nothing_from_who_has_it_already(tmp_path):
    assert faulthandler.is_enabled()  # of the test runner
    watch = HardCrash(tmp_path)
    watch.begin("x")
    watch.end()
    assert faulthandler.is_enabled()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_an_error_of_the_system(tmp_path):
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(OSError, match=r"exists|directory"):
        HardCrash(file).begin("x")
