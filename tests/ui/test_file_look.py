import os
import stat
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.document_header import HEAD_BYTES
from desktop.ui import file_look
from desktop.ui.file_look import MOST_FILES, FileLook, is_elsewhere, kind_of
from tests.images.test_svg import PLAIN


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    return owner


def test_what_can_be_looked_into_is_found(qtbot, owner):
    def kind_of(path):
        match path.name:
            case "denied":
                raise PermissionError
            case "\0":
                raise ValueError
            case "pipe":
                return None
            case _:
                return "folder"

    look = FileLook(kind_of, owner)
    with qtbot.waitSignal(look.found) as found:
        look.start([Path(name) for name in ("denied", "\0", "pipe", "holiday")])
    assert found.args == [{Path("holiday"): "folder"}]
    assert not look._timer.isActive()


def test_where_nothing_is_found_nothing_is_said(qtbot, owner):
    look = FileLook(lambda _: None, owner)
    with qtbot.assertNotEmitted(look.found):
        look.start([Path("a")])
        qtbot.waitUntil(lambda: not look._timer.isActive())
        look.start([])


def test_of_very_many_only_some_are_looked_into(qtbot, owner):
    look = FileLook(lambda _: "image", owner)
    with qtbot.waitSignal(look.found) as found:
        look.start([Path(str(number)) for number in range(MOST_FILES + 1)])
    assert len(found.args[0]) == MOST_FILES


def test_a_drive_that_hangs_is_asked_once(qtbot, owner):
    go_on, asked = threading.Event(), []

    def kind_of(path):
        asked.append(path)
        return "folder" if go_on.wait(20) else None

    look = FileLook(kind_of, owner)
    look.start([Path("/net/a")])
    qtbot.waitUntil(lambda: bool(asked))
    owner.hide()
    qtbot.waitUntil(lambda: not look._timer.isActive())
    look.start([Path("/net/b")])
    QApplication.processEvents()
    assert asked == [Path("/net/a")]
    assert not look._timer.isActive()
    go_on.set()
    qtbot.waitUntil(lambda: look._errand.kinds is not None)
    owner.show()
    with qtbot.waitSignal(look.found) as found:
        look.start([Path("/net/b")])
    assert found.args == [{Path("/net/b"): "folder"}]


def test_a_folder_is_one_by_way_of_a_link_too(tmp_path):
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "there")
    assert kind_of(tmp_path / "link") == "folder"


def test_what_waits_for_a_writer_is_not_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert kind_of(tmp_path / "pipe") is None


def test_a_file_that_is_gone_cannot_be_told(tmp_path):
    with pytest.raises(FileNotFoundError):
        kind_of(tmp_path / "gone")


def test_only_the_head_is_read(tmp_path):
    file = tmp_path / "a"
    file.write_bytes(b" " * HEAD_BYTES + PLAIN.encode())
    assert kind_of(file) == "other"


@pytest.mark.parametrize(
    ("says", "elsewhere"),
    [
        ({}, False),
        ({"st_file_attributes": stat.FILE_ATTRIBUTE_ARCHIVE}, False),
        ({"st_file_attributes": stat.FILE_ATTRIBUTE_OFFLINE}, True),
        ({"st_file_attributes": 0x0004_0020}, True),
        ({"st_file_attributes": 0x0040_0020}, True),
        ({"st_flags": stat.UF_HIDDEN}, False),
        ({"st_flags": 0x4000_0000}, True),
    ],
)
def test_a_file_that_its_cloud_would_have_to_send_is_left_alone(says, elsewhere):
    assert is_elsewhere(SimpleNamespace(**says)) is elsewhere


def test_such_a_file_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr(file_look, "is_elsewhere", lambda _: True)
    (tmp_path / "a.svg").write_text(PLAIN)
    assert kind_of(tmp_path / "a.svg") is None
