import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.folder_look import FolderLook


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    return owner


def test_folders_are_found_and_what_cannot_be_read_is_none(qtbot, owner, tmp_path):
    (tmp_path / "holiday").mkdir()
    (tmp_path / "a.txt").write_text("a")

    def is_folder(path):
        if path.name == "denied":
            raise PermissionError
        return path.is_dir()

    look = FolderLook(is_folder, owner)
    names = ("denied", "holiday", "a.txt", "missing")
    with qtbot.waitSignal(look.found) as found:
        look.start([tmp_path / name for name in names])
    assert found.args == [{tmp_path / "holiday"}]
    assert not look._timer.isActive()


def test_without_folders_nothing_is_said(qtbot, owner):
    look = FolderLook(lambda _: False, owner)
    with qtbot.assertNotEmitted(look.found):
        look.start([Path("a")])
        qtbot.waitUntil(lambda: not look._timer.isActive())
        look.start([])


def test_a_drive_that_hangs_is_asked_once(qtbot, owner):
    go_on, asked = threading.Event(), []

    def is_folder(path):
        asked.append(path)
        return go_on.wait(20)

    look = FolderLook(is_folder, owner)
    look.start([Path("/net/a")])
    qtbot.waitUntil(lambda: bool(asked))
    owner.hide()
    qtbot.waitUntil(lambda: not look._timer.isActive())
    look.start([Path("/net/b")])
    QApplication.processEvents()
    assert asked == [Path("/net/a")]
    assert not look._timer.isActive()
    go_on.set()
    qtbot.waitUntil(lambda: look._errand.folders is not None)
    owner.show()
    with qtbot.waitSignal(look.found) as found:
        look.start([Path("/net/b")])
    assert found.args == [{Path("/net/b")}]
