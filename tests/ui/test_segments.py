import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from desktop.ui.segments import Segments
from desktop.ui.theme import DARK, Theme


@pytest.fixture
def segments(qtbot):
    segments = Segments(Theme(), "Group by", ("By model", "By day"))
    qtbot.addWidget(segments)
    return segments


def test_one_is_chosen_the_first_at_the_beginning(qtbot, segments):
    assert segments.accessibleName() == "Group by"
    assert segments.index == 0
    with qtbot.waitSignal(segments.chosen) as told:
        segments.button(1).click()
    assert told.args == [1]
    assert segments.index == 1
    assert not segments.button(0).isChecked()


def test_keys_choose_too(qtbot, segments):
    with qtbot.waitExposed(segments):
        segments.show()
    segments.button(0).setFocus()
    qtbot.keyClick(segments.button(0), Qt.Key.Key_Right)
    assert segments.index == 1


def test_it_follows_the_theme_and_shows_what_is_chosen_and_has_the_keyboard(qtbot, segments):
    with qtbot.waitExposed(segments):
        segments.show()
    light = segments.grab().toImage()
    segments.button(1).click()
    other = segments.grab().toImage()
    assert other != light
    segments._theme.use(DARK)
    dark = segments.grab().toImage()
    assert dark != other
    segments.button(1).setFocus()
    assert segments.grab().toImage() != dark


def test_a_screen_reader_is_told_of_a_choice_of_one(segments):
    told = QAccessible.queryAccessibleInterface(segments.button(0))
    assert told.role() is QAccessible.Role.RadioButton
    assert told.state().checked


def test_a_screen_reader_chooses_without_a_click(qtbot, segments):
    face = QAccessible.queryAccessibleInterface(segments.button(1))
    with qtbot.waitSignal(segments.chosen) as told:
        face.actionInterface().doAction("Toggle")
    assert told.args == [1]
