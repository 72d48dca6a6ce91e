"""A screen reader is told, with words where Qt can."""

import pytest
from PySide6 import QtGui
from PySide6.QtWidgets import QWidget

from desktop.ui.announce import announce


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
