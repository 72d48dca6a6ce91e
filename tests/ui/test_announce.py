"""A screen reader is told, with words where Qt can."""

import pytest
from PySide6 import QtGui
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget

from desktop.ui.announce import announce, tell_row


@pytest.mark.parametrize("has_announcements", [True, False])
def test_a_screen_reader_is_told(qtbot, monkeypatch, has_announcements):
    told: list[QtGui.QAccessibleEvent] = []
    if not has_announcements:
        monkeypatch.delattr(QtGui, "QAccessibleAnnouncementEvent")
    monkeypatch.setattr(QtGui.QAccessible, "updateAccessibility", told.append)
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Answer complete")
    kinds = [event.type() is QtGui.QAccessible.Event.Alert for event in told]
    assert kinds == [not has_announcements]


@pytest.fixture
def rows(qtbot, monkeypatch):
    view = QListWidget()
    qtbot.addWidget(view)
    view.addItems(["one", "two"])
    view.setCurrentRow(1)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


@pytest.mark.parametrize("is_active", [True, False])
def test_the_row_is_told_that_has_the_keyboard(qtbot, monkeypatch, rows, is_active):
    told: list[tuple[object, int]] = []
    monkeypatch.setattr(QtGui.QAccessible, "isActive", lambda: is_active)
    monkeypatch.setattr(
        QtGui.QAccessible,
        "updateAccessibility",
        lambda event: told.append((event.type(), event.child())),
    )
    rows.setFocus()
    tell_row(rows)
    QTest.qWait(0)
    assert told == ([(QtGui.QAccessible.Event.Focus, 1)] if is_active else [])


def test_no_row_is_told_where_there_is_none(monkeypatch, rows):
    told: list[object] = []
    monkeypatch.setattr(QtGui.QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QtGui.QAccessible, "updateAccessibility", told.append)
    rows.clear()
    rows.setFocus()
    tell_row(rows)
    QTest.qWait(0)
    assert not told
