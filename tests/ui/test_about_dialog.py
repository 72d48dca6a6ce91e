import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from desktop import __version__
from desktop.parts import Part
from desktop.ui.about_dialog import READING, UNREADABLE, AboutDialog
from desktop.ui.theme import Theme

PARTS = [Part("Gemstream", "1", "Apache-2.0", "Own"), Part("Qt", "6", "LGPL-3.0-only", "Lesser")]


@pytest.fixture
def dialog(qtbot):
    dialog = AboutDialog(Theme(), None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_says_what_it_is_and_under_which_licences(dialog):
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert f"Gemstream {__version__}" in words
    assert f"Qt {qVersion()}, © The Qt Company" in words
    assert "GNU Lesser General Public License, version 3" in words
    assert "Apache licence" in words


def test_the_licence_of_the_part_that_is_chosen_is_read(dialog):
    assert dialog.text.toPlainText() == READING
    assert not dialog.copy_button.isEnabled()
    dialog.show_parts(PARTS)
    assert dialog.text.toPlainText() == "Own"
    dialog.parts.setCurrentRow(1)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Lesser"


def test_without_the_licences_it_says_what_to_do(dialog):
    dialog.show_parts([])
    assert dialog.text.toPlainText() == UNREADABLE
    assert not dialog.copy_button.isEnabled()


def test_no_empty_list_stands_beside_the_text_that_waits(dialog):
    assert not dialog.parts.isVisible()
    dialog.show_parts(PARTS)
    assert dialog.parts.isVisible()


def test_the_first_picture_of_a_narrow_one_has_nothing_squeezed(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(420, 700)
    dialog = AboutDialog(Theme(), window)
    dialog.show_parts(PARTS)
    assert dialog._body.direction() is QBoxLayout.Direction.TopToBottom


def test_the_list_stands_above_the_text_where_it_is_narrow(qtbot, dialog):
    dialog.show_parts(PARTS)
    dialog.resize(900, 640)
    qtbot.waitUntil(lambda: dialog.parts.geometry().right() < dialog.text.parentWidget().x())
    dialog.resize(420, 640)
    qtbot.waitUntil(lambda: dialog.parts.geometry().bottom() < dialog.text.parentWidget().y())
    assert dialog.parts.width() > 300
