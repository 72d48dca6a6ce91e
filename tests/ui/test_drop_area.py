import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.ui.drop_area import EMPTY_PX, DropArea
from desktop.ui.theme import Theme

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def area(qtbot):
    area = DropArea(Theme())
    qtbot.addWidget(area)
    area.resize(400, 36)
    return area


@pytest.fixture
def mime():
    mime = QMimeData()
    mime.setUrls([QUrl("file:///tmp/a.png")])
    return mime


def enter(area, mime):
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NONE
    )
    QApplication.sendEvent(area, event)
    return event.isAccepted()


def test_what_is_dropped_is_offered(qtbot, area, mime):
    assert enter(area, mime)
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NONE
    )
    with qtbot.waitSignal(area.offered) as offered:
        QApplication.sendEvent(area, event)
    assert event.isAccepted()
    assert [file.name for file in offered.args[0].files] == ["a.png"]


def test_it_lights_up_under_a_drag(area, mime):
    rest = area.grab().toImage()
    enter(area, mime)
    assert area.grab().toImage() != rest
    QApplication.sendEvent(area, QDragLeaveEvent())
    assert area.grab().toImage() == rest


def test_a_click_asks_for_files_as_long_as_it_is_empty(qtbot, area, monkeypatch):
    opened = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: opened.append(dialog))
    QTest.mouseClick(area, Qt.MouseButton.LeftButton)
    (dialog,) = opened
    with qtbot.waitSignal(area.files_chosen) as chosen:
        dialog.filesSelected.emit(["/tmp/a.png"])
    assert chosen.args == [["/tmp/a.png"]]
    dialog.deleteLater()
    area.invite(inviting=False)
    assert area.cursor().shape() is Qt.CursorShape.ArrowCursor
    QTest.mouseClick(area, Qt.MouseButton.LeftButton)
    assert opened == [dialog]


def test_the_invitation_makes_way_for_what_it_holds(area):
    inviting = area.grab().toImage()
    area.invite(inviting=False)
    assert area.grab().toImage() != inviting


def test_it_has_room_for_its_words(area):
    assert area.sizeHint() == QSize(200, EMPTY_PX)
