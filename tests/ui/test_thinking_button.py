import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.ui.theme import Theme
from desktop.ui.thinking_button import ThinkingButton

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def button(qtbot):
    button = ThinkingButton(Theme())
    qtbot.addWidget(button)
    return button


def entry(menu, text):
    return next(action for action in menu.actions() if action.text() == text)


def test_a_level_is_chosen_from_the_menu(qtbot, button):
    with qtbot.waitSignal(button.chosen) as chosen:
        entry(button.make_menu(), "High").trigger()
    assert chosen.args == ["high", False]
    assert button.text() == "Thinking: high"
    assert entry(button.make_menu(), "High").isChecked()
    with qtbot.waitSignal(button.chosen) as chosen:
        entry(button.make_menu(), "As the model decides").trigger()
    assert chosen.args == [None, False]
    assert button.text() == "Thinking"


def test_thoughts_are_shown_on_demand(qtbot, button):
    button.use("low", thoughts=False)
    with qtbot.waitSignal(button.chosen) as chosen:
        entry(button.make_menu(), "Show thoughts").trigger()
    assert chosen.args == ["low", True]
    assert button.role == "accent"


def test_without_room_the_icon_stands_alone_but_keeps_its_words_for_readers(button):
    button.use("low", thoughts=True)
    button.set_wide(wide=False)
    assert button.text() == ""
    assert button.accessibleDescription() == "Thinking: low"


def test_a_click_opens_the_menu(qtbot, button):
    with qtbot.waitExposed(button):
        button.show()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
