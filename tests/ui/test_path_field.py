from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.ui.path_field import PathField
from desktop.ui.theme import LIGHT, Theme


@pytest.fixture
def field(qtbot):
    theme = Theme()
    theme.choose("light")
    widget = PathField(theme, Path("/data"), "Kept in", "Copy the folder")
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_the_path_can_be_read_and_copied(field):
    assert (field.line.text(), field.line.isReadOnly()) == (str(Path("/data")), True)
    assert field.line.accessibleName() == "Kept in"
    assert field.copy_button.accessibleName() == "Copy the folder"
    QTest.mouseClick(field.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == str(Path("/data"))


def test_the_keyboard_has_a_ring(qtbot, field):
    def colours():
        image = field.line.grab().toImage()
        return {image.pixelColor(x, image.height() // 2).name() for x in range(6)}

    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.copy_button.setFocus()
    before = colours()
    field.line.setFocus()
    assert LIGHT.accent.lower() in colours() - before
