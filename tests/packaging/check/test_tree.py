import pytest

from check import tree as module
from check.tree import REQUIRED, faults, main
from product import ROOT


@pytest.fixture
def good(tree, monkeypatch):
    """A frozen program with nothing wrong."""
    for name in REQUIRED:
        file = tree / "_internal" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    needs = {"gemstream": {"libz.so.1", "libc.so.6"}, "libqgtk3.so": {"libgtk-3.so.0"}}
    monkeypatch.setattr(module.elf, "needed", lambda file: needs.get(file.name, set()))
    monkeypatch.setattr(module.elf, "glibc_needed", lambda _: (2, 35))
    return tree


def test_a_good_one_is_told_by_its_size(good, capsys):
    assert main([str(good)]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("0.0 MB in ")
    assert told.err == ""


def test_a_fault_is_said_and_counts(good, capsys):
    (good / "_internal" / "certifi" / "cacert.pem").unlink()
    assert main([str(good)]) == 1
    assert capsys.readouterr().err == "tree.py: _internal/certifi/cacert.pem is missing.\n"


@pytest.mark.parametrize(
    "name",
    [
        "libglib-2.0.so.0",
        "libstdc++.so.6",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/QtSql.abi3.so",
        "PySide6/QtCore.pyi",
        "websockets/tests/a.txt",
        "setuptools/a.so",
        "a/b.py",
    ],
)
def test_what_nobody_needs_must_not_be_there(good, name):
    file = good / "_internal" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    assert faults(good) == [f"_internal/{name} must not be there."]


def test_texts_of_licences_are_named_after_what_must_not_be_there(good):
    file = (
        good / "_internal" / "resources" / "licences" / "pypdfium2" / "libgcc_s and libstdc++.txt"
    )
    file.parent.mkdir(parents=True)
    file.touch()
    assert faults(good) == []


def test_it_must_not_be_too_large(good, monkeypatch):
    monkeypatch.setattr(module, "MOST_BYTES", 3)
    assert faults(good) == ["It has 0.0 MB, more than 0."]


def test_what_it_is_linked_with_must_be_somewhere(good):
    (good / "_internal" / "libz.so.1").unlink()
    assert faults(good) == ["gemstream needs libz.so.1, which is nowhere."]


def test_the_program_itself_must_be_there(good):
    (good / "gemstream").unlink()
    assert faults(good) == ["gemstream is missing."]


def test_it_must_run_on_systems_of_some_age(good, monkeypatch):
    monkeypatch.setattr(module.elf, "glibc_needed", lambda _: (2, 41))
    assert faults(good) == ["It needs glibc 2.41: freeze it on an older system."]


def test_links_lead_somewhere(good):
    (good / "_internal" / "libx.so").symlink_to("gone")
    assert faults(good) == [f"{good}/_internal/libx.so is a link to nothing."]


def test_it_does_not_tell_where_it_was_built(good):
    (good / "_internal" / "a").write_text(f"at {ROOT}/desktop")
    assert faults(good) == [f"a names {ROOT}."]
