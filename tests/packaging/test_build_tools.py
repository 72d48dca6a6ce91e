import subprocess
import sys
from types import SimpleNamespace

import pytest

import build_tools
from build_tools import (
    CONSTRAINTS,
    FREEZERS,
    ToolMissing,
    ensure_programs,
    ensure_venv,
    requirements,
)


@pytest.fixture
def apt(monkeypatch):
    """What apt is asked for; with ``found``, the programs that are there."""
    asked = []
    found = {"here": "/bin/here"}
    monkeypatch.setattr(build_tools, "may_use_apt", lambda: True)
    monkeypatch.setattr(build_tools.shutil, "which", found.get)
    monkeypatch.setattr(build_tools.subprocess, "run", lambda words, **_: asked.append(words))
    return SimpleNamespace(asked=asked, found=found)


def test_what_is_here_is_not_fetched(apt):
    ensure_programs({"here": "package"})
    assert apt.asked == []


def test_root_on_debian_gets_what_is_missing(apt, monkeypatch):
    def install(words, **_):
        apt.asked.append(words)
        apt.found["zstd"] = "/bin/zstd"

    monkeypatch.setattr(build_tools.subprocess, "run", install)
    ensure_programs({"here": "package", "zstd": "zstd"})
    assert [words[-1] for words in apt.asked] == ["zstd"]


def test_what_is_still_missing_is_said(apt):
    with pytest.raises(ToolMissing, match=r"^Missing: a, b\. .*sudo apt install package"):
        ensure_programs({"a": "package", "b": "package"})
    assert len(apt.asked) == 1


def test_nobody_else_is_given_anything(apt, monkeypatch):
    monkeypatch.setattr(build_tools, "may_use_apt", lambda: False)
    with pytest.raises(ToolMissing, match="Missing: zstd"):
        ensure_programs({"zstd": "zstd"})
    assert apt.asked == []


def test_what_users_need_is_installed_and_no_tests():
    names = " ".join(requirements())
    assert "PySide6-Essentials" in names
    assert "zxing-cpp" in names
    assert "pytest" not in names


def test_the_freezer_is_pinned():
    pins = CONSTRAINTS.read_text()
    assert all(f"\n{name}==" in pins for name in FREEZERS)


def test_a_venv_is_made_once_and_anew_when_the_pins_change(tmp_path, monkeypatch):
    made, installed = [], []
    monkeypatch.setattr(
        build_tools.venv, "create", lambda place, **_: made.append(place.mkdir(exist_ok=True))
    )
    done = subprocess.CompletedProcess([], 0)
    monkeypatch.setattr(
        build_tools.subprocess, "run", lambda words, **_: installed.append(words) or done
    )
    place = tmp_path / "venv"
    python = ensure_venv(place)
    assert python.is_relative_to(place)
    assert ensure_venv(place) == python
    assert len(made) == len(installed) == 1
    assert {"-c", str(CONSTRAINTS), *FREEZERS, *requirements()} <= set(installed[0])
    monkeypatch.setattr(sys, "version", "4")
    ensure_venv(place)
    assert len(made) == 2


def test_a_venv_that_cannot_be_filled_is_made_again(tmp_path, monkeypatch):
    monkeypatch.setattr(build_tools.venv, "create", lambda place, **_: place.mkdir(exist_ok=True))
    failed = subprocess.CompletedProcess([], 1)
    monkeypatch.setattr(build_tools.subprocess, "run", lambda *_, **__: failed)
    for _ in range(2):
        with pytest.raises(ToolMissing, match="packages cannot be installed"):
            ensure_venv(tmp_path / "venv")
