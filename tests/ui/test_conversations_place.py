from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.ui.conversations_place import GO_BACK, NONE_YET, ConversationsPlace
from desktop.ui.theme import Theme

PATH = Path("data") / "conversations.db"


@pytest.fixture
def place(qtbot):
    widget = ConversationsPlace(Theme(), PATH)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_the_path_can_be_read_selected_and_copied(place):
    field = place.findChild(QLineEdit, "conversationsPath")
    assert (field.text(), field.isReadOnly(), field.accessibleName()) == (
        str(PATH),
        True,
        "Kept in",
    )
    QTest.mouseClick(place.field.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == str(PATH)


def test_going_back_is_offered_once_there_is_a_file(qtbot, place):
    assert not place.go_back_button.isEnabled()
    place.offer(has_earlier=False)
    assert not place.go_back_button.isEnabled()
    assert place.hint.text().endswith(NONE_YET)
    place.offer(has_earlier=True)
    assert NONE_YET not in place.hint.text()
    assert place.go_back_button.accessibleName() == GO_BACK
    with qtbot.waitSignal(place.go_back_requested):
        QTest.mouseClick(place.go_back_button, Qt.MouseButton.LeftButton)
