import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.theme import LIGHT, Theme
from desktop.ui.transcript.page_ring import PageRing
from desktop.ui.transcript.reading_area import ReadingArea

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def field():
    return QLineEdit()


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def area(qtbot, field, window):
    theme = Theme()
    theme.use(LIGHT)
    area = ReadingArea(theme)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(area)
    window.resize(500, 400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    return area


def rings(area):
    return [ring for ring in area.findChildren(PageRing) if ring.isVisible()]


def test_a_ring_shows_that_the_page_has_the_keyboard(area, field):
    before = area.grab().toImage()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert area.hasFocus()
    assert area.grab().toImage() != before
    (ring,) = rings(area)
    area.window().resize(600, 300)
    QApplication.sendPostedEvents()
    assert ring.geometry() == area.viewport().geometry()
    field.setFocus()
    assert not rings(area)


def test_a_click_shows_none(area):
    QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton)
    assert area.hasFocus()
    assert not rings(area)
