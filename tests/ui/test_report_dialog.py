import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.ui.report_dialog import ReportDialog
from desktop.ui.theme import Theme
from desktop.ui.word_button import WordButton


@pytest.fixture
def dialog(qtbot):
    dialog = ReportDialog(Theme(), None, "Title", "Report", "Copy report")
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.text.setPlainText("one\ntwo")
    dialog.show()
    return dialog


def test_what_is_read_is_what_is_copied(qtbot, dialog):
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "one\ntwo"
    assert dialog.copy_button.text() == "Copied"
    dialog._said.setInterval(1)
    with qtbot.waitSignal(dialog._said.timeout):
        dialog._said.start()
    assert dialog.copy_button.text() == "Copy report"


def test_the_text_is_read_with_the_keyboard_and_not_changed(dialog):
    dialog.text.setFocus()
    QTest.keyClicks(dialog.text, "x")
    QTest.keyClick(dialog.text, Qt.Key.Key_Tab)
    assert dialog.text.toPlainText() == "one\ntwo"
    assert not dialog.text.hasFocus()
    assert dialog.text.accessibleName() == "Report"


def test_the_edge_says_where_the_keyboard_is(dialog):
    card = dialog.text.parentWidget()
    dialog.activateWindow()
    dialog.copy_button.setFocus()
    without = card.grab().toImage()
    dialog.text.setFocus()
    assert card.grab().toImage() != without


def test_sentences_and_buttons_are_added(qtbot, dialog):
    pressed = []
    button = WordButton(Theme(), "Go on")
    dialog.add_button(button, lambda: pressed.append(True), row=1)
    label = dialog.say("A sentence.", "text")
    button.click()
    assert pressed == [True]
    assert label.text() == "A sentence."
    qtbot.waitUntil(lambda: button.y() > dialog.copy_button.y())


def test_it_is_no_wider_than_its_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(480, 600)
    dialog = ReportDialog(Theme(), window, "Title", "Report", "Copy")
    dialog.fit(900, 500)
    assert dialog.width() == 480 - 2 * 24
    dialog.reject()


def test_it_follows_the_theme(qtbot):
    theme = Theme()
    dialog = ReportDialog(theme, None, "Title", "Report", "Copy")
    qtbot.addWidget(dialog)
    theme.choose("light")
    light = dialog.grab().toImage()
    theme.choose("dark")
    assert dialog.grab().toImage() != light
