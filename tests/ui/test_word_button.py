import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.controls import CONTROL_PX
from desktop.ui.theme import DARK, LIGHT, Theme
from desktop.ui.word_button import LEAST_PX, WordButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.fixture
def row(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    QHBoxLayout(widget)
    return widget


def added(qtbot, row, button):
    row.layout().addWidget(button)
    with qtbot.waitActive(row):
        row.show()
        row.activateWindow()
    return button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_each_key_presses_it(qtbot, row, theme, key):
    button = added(qtbot, row, WordButton(theme, "Fetch"))
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_a_key_that_is_held_down_presses_it_once(row, theme, qtbot):
    button, clicks = added(qtbot, row, WordButton(theme, "Fetch")), []
    button.clicked.connect(lambda: clicks.append(1))
    for is_repeat in (False, True, True):
        nothing = Qt.KeyboardModifier.NoModifier
        button.keyPressEvent(
            QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, nothing, "", is_repeat)
        )
    assert clicks == [1]


def test_it_has_a_name_and_room_for_its_word(theme):
    button = WordButton(theme, "Cancel")
    assert button.accessibleName() == "Cancel"
    assert button.sizeHint().height() == CONTROL_PX
    assert button.sizeHint().width() >= LEAST_PX
    assert WordButton(theme, "A much longer word").sizeHint().width() > LEAST_PX


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("goes_on", [True, False])
def test_the_one_that_goes_on_is_filled_and_the_ring_is_seen_on_both(
    qtbot, row, theme, colours, goes_on
):
    theme.colours = colours
    button = added(qtbot, row, WordButton(theme, "Fetch", goes_on=goes_on))
    button.clearFocus()
    plain = button.grab().toImage()
    fill = colours.accent if goes_on else colours.surface
    assert plain.pixelColor(8, CONTROL_PX // 2).name() == fill.lower()
    button.setFocus()
    assert button.hasFocus()
    assert button.grab().toImage() != plain
