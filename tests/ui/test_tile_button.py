import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.theme import Theme
from desktop.ui.tile_button import TileButton


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def button(qapp, host):
    return TileButton(Theme(), "x", host)


def seen(button):
    return button.grab().toImage()


def test_it_is_seen_when_it_is_called_for(button):
    hidden = seen(button)
    button.is_shown = True
    disc = seen(button)
    button.is_flat = True
    assert len({hidden.constBits().tobytes() for hidden in (hidden, disc, seen(button))}) == 3


def test_it_is_seen_with_the_keyboard(qtbot, host, button):
    hidden = seen(button)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    with qtbot.waitSignal(button.keyboard_moved):
        button.setFocus(Qt.FocusReason.TabFocusReason)
    assert seen(button) != hidden
    with qtbot.waitSignal(button.keyboard_moved):
        button.clearFocus()
    assert seen(button) == hidden


def test_it_lights_up_under_the_mouse(button):
    button.is_shown = True
    rest = seen(button)
    place = QPointF(5, 5)
    QApplication.sendEvent(button, QEnterEvent(place, place, place))
    assert seen(button) != rest
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    assert seen(button) == rest


def test_it_says_what_it_does(button):
    button.name("Remove lake.jpg")
    assert button.accessibleName() == button.toolTip() == "Remove lake.jpg"
