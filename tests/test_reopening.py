import sys

import pytest

from desktop import reopening
from desktop.own_program import program_command
from desktop.reopening import options_in, reopen


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ([], []),
        (["a.png", "b.png"], []),
        (["--engine", "offline", "a.png"], ["--engine", "offline"]),
        (["a.png", "--model", "a.png"], ["--model", "a.png"]),
        (["--model=m", "--", "--a.png"], ["--model=m", "--"]),
        (["--temperature", "1", "1"], ["--temperature", "1"]),
    ],
)
def test_options_are_kept_and_files_are_not(words, options):
    assert options_in(words) == options


@pytest.fixture
def begun(monkeypatch):
    said = []
    monkeypatch.setattr(reopening.os, "execv", lambda *given: said.append(given))
    monkeypatch.setattr(reopening.subprocess, "Popen", said.append)
    return said


def test_it_begins_again_in_its_own_place(begun, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    reopen(["--model", "m", "a.png"])
    assert begun == [
        (sys.executable, program_command(["--model", "m"])),
    ]


def test_or_beside_it(begun, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    reopen(["--model", "m"])
    assert begun == [(sys.executable, "--model", "m")]
