import subprocess
import sys
from importlib import import_module

import pytest

from desktop import __version__
from desktop.__main__ import main
from desktop.own_program import (
    CONSOLE_PROGRAM,
    DRAW_SVG,
    MAKE_PDF,
    OFFLINE_ENGINE,
    PARTS,
    part_command,
    program_command,
)


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """A working folder whose modules are not ours."""
    for name in ("desktop", "PySide6", "json"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('not this one')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)


def run(command, given=b""):
    return subprocess.run(command, input=given, capture_output=True, timeout=60, check=False)


@pytest.fixture
def frozen(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "executable", "/opt/gemstream/gemstream-window.exe")


def test_the_program_starts_again_from_any_folder(elsewhere):
    done = run(program_command(["--version"]))
    assert (done.returncode, done.stdout, done.stderr) == (
        0,
        f"gemstream {__version__}\n".encode(),
        b"",
    )


def test_its_exit_code_is_its_own(elsewhere):
    assert run(program_command(["--no-such-option"])).returncode == 2


def test_words_are_handed_over_as_they_are(elsewhere):
    words = ["--model", "a b", "--", "-c", "", "ä.png"]
    code = "import sys; n = 2 + int(sys.argv[1]); print(sys.argv[2:n] == " + repr(words) + ")"
    command = list(program_command(words))
    command[command.index("-c") + 1] = code
    assert run(command).stdout.strip() == b"True"


def test_a_part_is_run_in_the_place_of_the_program(elsewhere):
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>'
    done = run(part_command(DRAW_SVG, "20"), drawing)
    assert done.stdout.startswith(b"\x89PNG"), done.stderr


@pytest.mark.parametrize("part", PARTS)
def test_every_part_is_there(part):
    assert callable(import_module(PARTS[part]).main)


def test_a_part_is_given_its_words(monkeypatch):
    given = []
    monkeypatch.setattr("desktop.ui.svg_picture.main", lambda *words: given.append(words))
    assert main([DRAW_SVG, "64"]) == 0
    assert given == [("64",)]


def test_a_frozen_build_starts_itself(frozen):
    program = "/opt/gemstream/gemstream-window.exe"
    assert program_command(["a.png"]) == (program, "a.png")
    assert part_command(OFFLINE_ENGINE) == (program, "--offline-engine")
    assert part_command(MAKE_PDF) == (program, "--make-pdf")
    assert part_command(DRAW_SVG, "64") == (program, "--draw-svg", "64")


def test_on_windows_a_part_has_the_pipes_of_a_console(frozen, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert part_command(MAKE_PDF) == (f"/opt/gemstream/{CONSOLE_PROGRAM}", "--make-pdf")
    assert program_command(["a.png"])[0].endswith("-window.exe")


def test_a_plain_python_on_windows_has_them_anyway(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert part_command(MAKE_PDF)[0] == sys.executable
