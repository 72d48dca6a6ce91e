import pytest

from check.installed import (
    fingerprint,
    holds,
    left,
    put_stale,
    remove_stale,
)
from linux_files import LIBRARY


class FakeDebian:
    """A system that is only a folder, and tells what it is told to."""

    def __init__(self, root, told=""):
        self.root = root
        self._told = told

    def place(self, path):
        return self.root / str(path).lstrip("/")

    def administer(self, *words):
        return self._told


def test_what_holds_is_said_with_the_time_it_took(capsys):
    with holds("all is well"):
        pass
    assert capsys.readouterr().out == "ok   0.0 s  all is well\n"


def test_what_does_not_hold_is_said_and_ends_the_check(capsys):
    with pytest.raises(AssertionError), holds("all is well"):
        raise AssertionError
    assert capsys.readouterr().out == "NOT   all is well\n"


def test_a_folder_is_told_from_one_that_was_changed(tmp_path):
    file = tmp_path / "a"
    file.write_text("1")
    before = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == before
    file.write_text("2")
    assert fingerprint(tmp_path) != before
    file.write_text("1")
    file.chmod(0o600)
    assert fingerprint(tmp_path) != before


def test_stale_files_are_put_there_and_taken_away(tmp_path):
    debian = FakeDebian(tmp_path)
    library = tmp_path / LIBRARY / "_internal"
    (library / "PySide6").mkdir(parents=True)
    (library / "PySide6" / "QtCore.abi3.so").touch()
    before = fingerprint(tmp_path)
    put_stale(debian)
    assert (library / "desktop" / "__init__.py").is_file()
    with pytest.raises(AssertionError):
        put_stale(debian)
    remove_stale(debian)
    assert fingerprint(tmp_path) == before


def test_what_is_left_is_listed(tmp_path):
    assert left(FakeDebian(tmp_path)) == []
    assert left(FakeDebian(tmp_path, "/usr/lib/gemstream\n")) == ["/usr/lib/gemstream"]
