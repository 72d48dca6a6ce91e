import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QVBoxLayout

from desktop.ui.line_field import LineField
from desktop.ui.theme import DARK, LIGHT, Theme


@pytest.fixture
def field(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    field = LineField(theme, "Name")
    field.theme, field.dialog = theme, dialog
    QVBoxLayout(dialog).addWidget(field)
    dialog.show()
    qtbot.waitExposed(dialog)
    return field


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Return, "entered"),
        (Qt.Key.Key_Enter, "entered"),
        (Qt.Key.Key_Escape, "given_up"),
    ],
)
def test_return_and_escape_are_told_and_leave_the_dialog_open(qtbot, field, key, signal):
    with qtbot.waitSignal(getattr(field, signal)):
        QTest.keyClick(field, key)
    assert field.dialog.isVisible()


def test_it_says_what_it_is_and_takes_letters(field):
    assert field.accessibleName() == field.placeholderText() == "Name"
    QTest.keyClicks(field, "Terse")
    assert field.text() == "Terse"


def test_it_follows_the_theme_and_shows_where_the_keyboard_is(field):
    field.clearFocus()
    calm = field.grab().toImage()
    field.setFocus()
    assert field.grab().toImage() != calm
    field.theme.use(DARK)
    assert field.palette().text().color().name() == DARK.text.lower()
