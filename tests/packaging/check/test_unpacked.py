import subprocess
from pathlib import Path

import pytest

from check import unpacked
from check.unpacked import main
from product import version


@pytest.fixture
def system(monkeypatch):
    """Stands for the tools and the program; what was run, and what is odd about it."""
    said = {"ran": [], "version": f"gemstream {version()}", "fails": "", "left": False}

    def run(words, **given):
        said["ran"].append(words)
        root = Path(words[words.index("-d") + 1]) if "-d" in words else None
        if words[0] == "tar":
            root = Path(words[-1], "gemstream-1")
        if words[0] in {"rpm", "dpkg-deb"}:
            root = Path(words[2 if words[0] == "rpm" else 3])
        if root and "-e" not in words:
            own = "usr/bin/gemstream"
            places = {"rpm": own, "dpkg-deb": own, "tar": "gemstream"}
            _program(root / places.get(words[0], "AppRun"))
        elif "-e" in words and not said["left"]:
            (root / "usr" / "bin" / "gemstream").unlink()
        if "--version" in words:
            assert set(given["env"]) == {"HOME", "PATH", "LANG"}
        code = 1 if said["fails"] and said["fails"] in words else 0
        return subprocess.CompletedProcess(words, code, said["version"], "it broke")

    monkeypatch.setattr(unpacked.subprocess, "run", run)
    return said


def _program(file):
    file.parent.mkdir(parents=True)
    file.touch()
    file.chmod(0o700)


@pytest.mark.parametrize("name", ["a.deb", "a.rpm", "a.squashfs", "a.tar.zst"])
def test_what_is_in_it_is_started_and_tests_itself(system, tmp_path, name, capsys):
    assert main([str(tmp_path / name)]) == 0
    words = [each for ran in system["ran"] for each in ran]
    assert {"--version", "ask", "selftest", "xvfb-run"} <= {*words}
    assert ("-e" in words) is name.endswith(".rpm")
    assert capsys.readouterr().out == f"{name}: unpacked, started, tested itself\n"


def test_an_appimage_is_unpacked_behind_its_runtime(system, tmp_path, monkeypatch):
    monkeypatch.setattr(unpacked, "elf_size", len)
    (tmp_path / "a.AppImage").write_bytes(b"12345")
    assert main([str(tmp_path / "a.AppImage")]) == 0
    assert system["ran"][0][:5] == ["unsquashfs", "-quiet", "-no-progress", "-o", "5"]


@pytest.mark.parametrize(
    ("odd", "words"),
    [
        ({"fails": "selftest"}, "selftest --engine offline: it broke"),
        ({"version": "gemstream 9"}, "It says that it is 'gemstream 9'"),
        ({"left": True}, "Removed, it leaves"),
    ],
)
def test_faults_are_said(system, tmp_path, capsys, odd, words):
    system.update(odd)
    assert main([str(tmp_path / "a.rpm")]) == 1
    assert words in capsys.readouterr().err


def test_a_package_that_starts_nothing_is_none(monkeypatch, tmp_path, capsys):
    done = subprocess.CompletedProcess([], 0, "", "")
    monkeypatch.setattr(unpacked.subprocess, "run", lambda words, **_: done)
    assert main([str(tmp_path / "a.tar.zst")]) == 1
    assert "does not start anything" in capsys.readouterr().err
