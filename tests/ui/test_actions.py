import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QVBoxLayout, QWidget

from desktop import words
from desktop.ui.actions import add_action, keys_of, name_of, set_tab_order, with_keys

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_key_does_something_wherever_the_keyboard_is(qtbot):
    window, inner, done = QWidget(), QPushButton("x"), []
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(inner)
    action = add_action(window, "Act", lambda: done.append(1), "Ctrl+J", "Ctrl+K")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    inner.setFocus()
    QTest.keyClick(inner, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(inner, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert done == [1, 1]
    assert action.text() == "Act"


def test_tab_goes_in_the_order_given(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    one, two, three = (QPushButton(word) for word in ("1", "2", "3"))
    for each in (one, two, three):
        layout.addWidget(each)
    set_tab_order((three, one, two))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    three.setFocus()
    reached = []
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().text())
    assert reached == ["1", "2"]


def test_the_keys_that_the_window_of_a_part_has_for_something(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    part = QWidget(window)
    add_action(window, "Again", lambda: None, "Ctrl+K")
    assert keys_of(part, "Again", "Ctrl+R") == QKeySequence("Ctrl+K")
    assert keys_of(part, "Other", "Ctrl+R") == QKeySequence("Ctrl+R")


@pytest.fixture
def abroad():
    words.use(lambda text, comment, n: f"[{text}]")
    yield
    words.use(None)


@pytest.mark.usefixtures("abroad")
def test_an_action_is_shown_in_any_language_and_found_by_its_name(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    action = add_action(window, "What is sent…", lambda: None, "Ctrl+K")
    assert action.text() == "[What is sent…]"
    assert name_of(action) == "What is sent"
    assert keys_of(QWidget(window), "What is sent", "Ctrl+R") == QKeySequence("Ctrl+K")


def test_a_tip_names_keys():
    assert with_keys("Settings", "Ctrl+Shift+A").startswith("Settings (")
    assert with_keys("Send", "Ctrl+,").endswith(")")
