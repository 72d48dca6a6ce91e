import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.share_menu import CHOICES, ShareMenu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def test_each_choice_is_told(window):
    told = []
    menu = ShareMenu(window, is_kept=True)
    menu.chosen.connect(told.append)
    for action in menu.actions():
        action.trigger()
    assert told == [what for _, what in CHOICES]


def test_what_is_never_kept_makes_no_files(window):
    menu = ShareMenu(window, is_kept=False)
    assert [action.isEnabled() for action in menu.actions()] == [True, False, False]


def test_it_opens_below_the_button_and_the_keyboard_chooses(qtbot, window):
    button = QPushButton("Menu", window)
    button.setGeometry(300, 10, 60, 30)
    button.show()
    menu = ShareMenu(window, is_kept=True)
    menu.open_below(button)
    assert menu.isVisible()
    assert menu.activeAction() is menu.actions()[0]
    with qtbot.waitSignal(menu.chosen) as chosen:
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen.args == ["copy"]
