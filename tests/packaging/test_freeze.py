import subprocess
from pathlib import Path

import pytest

import freeze
from build_tools import ToolMissing


@pytest.fixture
def ran(monkeypatch):
    """The commands that were run, with what they were told."""
    said = []
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    monkeypatch.setattr(freeze, "ensure_programs", lambda programs: None)
    monkeypatch.setattr(freeze, "ensure_venv", lambda place: place / "bin" / "python")

    def run(words, env, **_):
        said.append(([str(word) for word in words], env))
        return subprocess.CompletedProcess(words, 0)

    monkeypatch.setattr(freeze.subprocess, "run", run)
    monkeypatch.setattr(freeze, "put_licences", lambda *what: said.append(what))
    return said


def test_it_is_frozen_into_an_empty_folder(ran, tmp_path):
    stale = tmp_path / "frozen" / "gemstream" / "stale"
    stale.parent.mkdir(parents=True)
    stale.touch()
    assert freeze.freeze(tmp_path, "linux") == tmp_path / "frozen" / "gemstream"
    assert not stale.exists()
    words, told = ran[0]
    assert words[0] == str(tmp_path / "venv" / "bin" / "python")
    assert words[-1] == str(freeze.SPEC)
    assert Path(told["PYINSTALLER_CONFIG_DIR"]).is_relative_to(tmp_path)
    python = tmp_path / "venv" / "bin" / "python"
    assert ran[-1] == (tmp_path / "frozen" / "gemstream", python, tmp_path / "tools")


def test_a_bundle_is_sealed_with_the_licences_in_it(ran, tmp_path, monkeypatch):
    monkeypatch.setattr(freeze.macos_app, "seal", lambda bundle: ran.append(("sealed", bundle)))
    bundle = tmp_path / "frozen" / "Gemstream.app"
    assert freeze.freeze(tmp_path, "darwin") == bundle
    assert [each[0] for each in ran[-2:]] == [bundle, "sealed"]


def test_a_fault_is_said(ran, tmp_path, monkeypatch):
    failed = subprocess.CompletedProcess([], 1)
    monkeypatch.setattr(freeze.subprocess, "run", lambda *_, **__: failed)
    with pytest.raises(ToolMissing, match="cannot be frozen"):
        freeze.freeze(tmp_path)


def test_nothing_of_who_builds_goes_into_it(tmp_path):
    told = freeze.build_environment({"PYTHONPATH": "/x", "PATH": "/bin"}, tmp_path)
    assert "PYTHONPATH" not in told
    assert told["PATH"] == "/bin"
    assert told["PYTHONHASHSEED"] == "0"
    assert int(told["SOURCE_DATE_EPOCH"]) > 1_700_000_000


def test_metadata_is_kept_without_readmes(tmp_path):
    folder = tmp_path / "_internal" / "keyring-25.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_bytes(b"Name: keyring\r\nVersion: 25\r\n\r\n# Keyring\r\n\r\nText")
    (folder / "entry_points.txt").write_text("[keyring.backends]\n\na = b\n")
    freeze.drop_readmes(tmp_path)
    assert (folder / "METADATA").read_bytes() == b"Name: keyring\nVersion: 25\n"
    assert "a = b" in (folder / "entry_points.txt").read_text()
