import sys

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from desktop.program import replaced
from desktop.program.replaced import SENTENCE, Replaced, watch_program

ACTIVE = Qt.ApplicationState.ApplicationActive
INACTIVE = Qt.ApplicationState.ApplicationInactive


class Application(QObject):
    """Tells when the user comes back."""

    applicationStateChanged = Signal(Qt.ApplicationState)  # noqa: N815 (a name of Qt)


@pytest.fixture
def program(tmp_path):
    file = tmp_path / "gemstream"
    file.write_bytes(b"one")
    return file


@pytest.fixture
def qt(qapp):
    return Application()


def install(program, content=b"one"):
    """As package managers do it: a new file takes the place of the old one."""
    new = program.with_suffix(".dpkg-new")
    new.write_bytes(content)
    new.rename(program)


def test_another_version_is_said_once_when_the_user_comes_back(qt, program):
    said = []
    Replaced(qt, program, said.append)
    qt.applicationStateChanged.emit(ACTIVE)
    assert said == []
    install(program, b"two")
    qt.applicationStateChanged.emit(INACTIVE)
    assert said == []
    qt.applicationStateChanged.emit(ACTIVE)
    qt.applicationStateChanged.emit(ACTIVE)
    install(program, b"three")
    qt.applicationStateChanged.emit(ACTIVE)
    assert said == [SENTENCE]


def test_one_that_looks_the_same_is_another_one(qt, program):
    said = []
    Replaced(qt, program, said.append)
    install(program)
    qt.applicationStateChanged.emit(ACTIVE)
    assert said == [SENTENCE]


def test_while_it_is_gone_nothing_is_said(qt, program):
    said = []
    Replaced(qt, program, said.append)
    program.unlink()
    qt.applicationStateChanged.emit(ACTIVE)
    assert said == []
    program.write_bytes(b"another")
    qt.applicationStateChanged.emit(ACTIVE)
    assert said == [SENTENCE]


def test_one_that_cannot_be_looked_at_is_not_spoken_of(qt, program):
    said = []
    Replaced(qt, program.with_name("none"), said.append)
    program.rename(program.with_name("none"))
    qt.applicationStateChanged.emit(ACTIVE)
    assert said == []


@pytest.mark.parametrize("is_frozen", [True, False])
def test_only_a_frozen_program_is_looked_at(qt, monkeypatch, program, is_frozen):
    said = []
    monkeypatch.setattr(replaced.sys, "executable", str(program))
    if is_frozen:
        monkeypatch.setattr(sys, "frozen", True, raising=False)
    watch_program(qt, said.append)
    install(program, b"two")
    qt.applicationStateChanged.emit(ACTIVE)
    assert said == [SENTENCE] * is_frozen
