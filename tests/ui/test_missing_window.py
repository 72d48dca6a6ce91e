import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.missing_window import MissingWindow
from desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot):
    window = MissingWindow(Theme(), "Your data folder /usb is not there.")
    qtbot.addWidget(window)
    window.show()
    return window


def test_to_try_again_is_first_and_nothing_is_chosen_by_closing(qtbot, window):
    qtbot.waitUntil(window.isActiveWindow)
    assert window.again_button.hasFocus()
    assert window.accessibleName() == "Your data folder /usb is not there."
    window.close()
    assert window.choice == "quit"


@pytest.mark.parametrize(
    ("button", "choice"),
    [("again_button", "again"), ("standard_button", "standard"), ("quit_button", "quit")],
)
def test_what_is_chosen(window, button, choice):
    QTest.mouseClick(getattr(window, button), Qt.MouseButton.LeftButton)
    assert window.choice == choice
    assert not window.isVisible()
