import subprocess

import pytest

from check import same_twice
from check.same_twice import FIRST, SECOND, differences, in_folders, main


@pytest.fixture
def builds(monkeypatch):
    """Stands for git and build.py: what each build was told, and what it makes."""
    said, files = [], {FIRST: b"same", SECOND: b"same"}

    def run(command, **given):
        words = [str(word) for word in command]
        if words[0] == "git":
            said.extend(words[-1:] if "checkout" in words else [])
            return subprocess.CompletedProcess(words, 0, "c0ffee\n", "")
        work, out = (same_twice.Path(words[words.index(name) + 1]) for name in ("--work", "--out"))
        (work / "venv").mkdir(parents=True)
        for folder, name in ((work / "frozen", "gemstream"), (out, "gemstream.deb")):
            folder.mkdir(parents=True)
            (folder / name).write_bytes(files[out.parent.name])
        said.append((words, given["env"]))
        return subprocess.CompletedProcess(words, 0, "", "")

    monkeypatch.setattr(same_twice.subprocess, "run", run)
    return said, files


def test_two_builds_in_folders_and_surroundings_of_their_own(builds, tmp_path, capsys):
    said, _ = builds
    assert main([str(tmp_path)]) == 0
    commit, (first, here), again, (second, elsewhere) = said
    assert commit == again == "c0ffee"
    assert first[2] == second[2] == "deb"
    assert str(tmp_path / FIRST) in first[1]
    assert str(tmp_path / SECOND) in second[1]
    assert here.get("TZ") != elsewhere["TZ"]
    assert capsys.readouterr().out.rstrip().endswith("  gemstream.deb")
    assert not (tmp_path / FIRST / "work" / "venv").exists()


def test_the_first_difference_is_named(builds, tmp_path, monkeypatch, capsys):
    _, files = builds
    files[SECOND] = b"sane"
    listed = {FIRST: ["a 1"], SECOND: ["a 2", "b"]}
    monkeypatch.setattr(same_twice, "_listed", lambda package: listed[package.parts[-3]])
    assert main([str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert "gemstream.deb differs" in told.out
    assert "gemstream differs from byte 2: b'me' and b'ne'" in told.err
    assert "gemstream.deb: 'a 1' and 'a 2'" in told.err
    assert "gemstream.deb: '' and 'b'" in told.err


def test_no_packages_are_no_proof(tmp_path):
    assert list(differences(tmp_path, tmp_path)) == ["There are no packages."]


def test_names_links_and_permissions_are_compared(tmp_path):
    first, second = tmp_path / "a", tmp_path / "b"
    for folder, target in ((first, "x"), (second, "y")):
        folder.mkdir()
        (folder / "same").write_bytes(b"1")
        (folder / "longer").write_bytes(b"12" if folder is first else b"123")
        (folder / "mode").write_bytes(b"1")
        (folder / "link").symlink_to(target)
    (second / "mode").chmod(0o700)
    (second / "more").touch()
    assert list(in_folders(first, second)) == [
        "link leads elsewhere",
        "longer differs from byte 2: b'' and b'3'",
        "mode has other permissions",
        "more is in one of them alone",
    ]


def test_many_differences_are_counted(builds, tmp_path, monkeypatch, capsys):
    _, files = builds
    files[SECOND] = b"sane"
    listed = {FIRST: [], SECOND: [str(number) for number in range(30)]}
    monkeypatch.setattr(same_twice, "_listed", lambda package: listed[package.parts[-3]])
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().err.endswith("... and 12 more\n")
