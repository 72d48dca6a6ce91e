import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest

from desktop.ui.keys_field import KeysField
from desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(qtbot):
    field = KeysField(Theme(), "Regenerate")
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.show_keys("Ctrl+R")
    field.setFocus()
    return field


def test_it_takes_the_keys_that_are_pressed(qtbot, field):
    with qtbot.waitSignal(field.entered) as entered:
        QTest.keyClick(field.recorder, Qt.Key.Key_K, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert entered.args == ["Ctrl+Shift+K"]


def test_what_is_shown_is_not_told(qtbot, field):
    with qtbot.assertNotEmitted(field.entered):
        field.show_keys("F9")
        QTest.keyClick(field.recorder, Qt.Key.Key_F9)
        QTest.keyClick(field.recorder, Qt.Key.Key_Control)
    assert field.recorder.text() == "F9"


def test_escape_leaves_it_as_it_was(qtbot, field):
    with qtbot.assertNotEmitted(field.entered):
        QTest.keyClick(field.recorder, Qt.Key.Key_Escape)
    assert field.recorder.text() == "Ctrl+R"


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_backspace_and_delete_take_the_keys_away(qtbot, field, key):
    with qtbot.waitSignal(field.entered) as entered:
        QTest.keyClick(field.recorder, key)
    assert entered.args == [""]


def test_the_button_does_so_too_where_there_are_keys(qtbot, field):
    with qtbot.waitSignal(field.entered) as entered:
        QTest.mouseClick(field.button, Qt.MouseButton.LeftButton)
    assert entered.args == [""]
    field.show_keys("")
    assert field.button.isHidden()


def test_it_has_a_name(field):
    assert field.recorder.accessibleName() == "Regenerate"
    assert field.button.accessibleName() == "No keys: Regenerate"


def test_a_screen_reader_reads_the_keys(field):
    told = QAccessible.queryAccessibleInterface(field.recorder)
    assert told.role() is QAccessible.Role.EditableText
    assert told.text(QAccessible.Text.Name) == "Regenerate"
    assert told.text(QAccessible.Text.Value) == "Ctrl+R"


def test_tab_goes_on(field):
    QTest.keyClick(field.recorder, Qt.Key.Key_Tab)
    assert field.button.hasFocus()
    assert field.recorder.text() == "Ctrl+R"


def test_keys_do_nothing_else_while_they_are_taken(qtbot, field):
    done = []
    QShortcut(QKeySequence("Ctrl+K"), field, lambda: done.append("elsewhere"))
    with qtbot.waitSignal(field.entered) as entered:
        QTest.keyClick(field.recorder, Qt.Key.Key_K, CTRL)
    assert entered.args == ["Ctrl+K"]
    assert not done
