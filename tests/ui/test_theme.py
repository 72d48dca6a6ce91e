import sys

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from desktop.ui.colours import colours_with
from desktop.ui.motion import Motion
from desktop.ui.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    Theme,
    wants_contrast,
)


def test_it_follows_the_system(qtbot):
    theme = Theme()
    theme._follow(Qt.ColorScheme.Light)
    assert theme.colours is LIGHT
    with qtbot.waitSignal(theme.changed):
        theme._follow(Qt.ColorScheme.Dark)
    assert theme.is_dark
    assert theme.colour("page") == QColor(DARK.page)


class Painted(QWidget):
    def __init__(self, theme):
        super().__init__()
        self.painted = 0
        theme.repaint(self)

    def paintEvent(self, _):
        self.painted += 1


def test_what_is_painted_with_its_colours_is_painted_anew(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    widget = Painted(theme)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: widget.painted > 0)
    before = widget.painted
    theme.use(DARK)
    qtbot.waitUntil(lambda: widget.painted > before)


def test_what_was_painted_with_its_colours_leaves_nothing_behind(qapp):
    theme = Theme()

    def come_and_go(count):
        for _ in range(count):
            shiboken6.delete(Painted(theme))

    come_and_go(50)
    before = sys.getallocatedblocks()
    come_and_go(500)
    assert sys.getallocatedblocks() - before < 250
    theme.use(DARK)
    theme.use(LIGHT)


def test_the_same_colours_again_are_no_change(qtbot):
    theme = Theme()
    with qtbot.assertNotEmitted(theme.changed):
        theme.use(theme.colours)


def test_an_icon_is_drawn_once_for_each_look(qapp):
    theme = Theme()
    theme.use(LIGHT)
    first = theme.pixmap("x", "text", 16, 1.5)
    assert first.width() == 24
    assert theme.pixmap("x", "text", 16, 1.5) is first
    theme.use(DARK)
    assert theme.pixmap("x", "text", 16, 1.5) is not first


def test_the_gem_is_one_picture_for_each_size_whatever_the_colours(qapp):
    theme = Theme()
    theme.use(LIGHT)
    first = theme.gem(48, 1.5)
    assert first.width() == 72
    theme.use(DARK)
    assert theme.gem(48, 1.5) is first
    assert theme.gem(56, 1.5) is not first


@pytest.fixture
def followed(monkeypatch):
    """A theme that follows the system, and a word of the system."""

    class System(QObject):
        told = Signal(bool)

        def ask(self):
            pass

    system = System()
    monkeypatch.setattr(Motion, "_find_system", lambda _self: system)
    theme = Theme()
    theme.follow_motion()
    return theme, system.told.emit


def test_reduced_motion_is_what_the_style_says_until_assigned(qapp):
    theme = Theme()
    assert theme.reduced_motion is False
    theme.reduced_motion = True
    assert theme.reduced_motion is True


def test_reduced_motion_is_what_the_system_says_and_changes_are_told(followed, qtbot):
    theme, say = followed
    with qtbot.waitSignal(theme.changed):
        say(True)
    assert theme.reduced_motion is True
    with qtbot.assertNotEmitted(theme.changed):
        say(True)
    with qtbot.waitSignal(theme.changed):
        say(False)
    assert theme.reduced_motion is False


@pytest.mark.parametrize("assigned", [True, False])
def test_what_was_assigned_wins_over_the_system_for_good(followed, qtbot, assigned):
    theme, say = followed
    theme.reduced_motion = assigned
    with qtbot.assertNotEmitted(theme.changed):
        say(True)
        assert theme.reduced_motion is assigned
        say(False)
    assert theme.reduced_motion is assigned


def test_what_is_read_is_set_as_large_as_is_chosen(qtbot):
    theme = Theme()
    assert theme.type.percent == 100
    with qtbot.waitSignal(theme.type_changed), qtbot.assertNotEmitted(theme.changed):
        theme.choose_type(150)
    assert theme.type.percent == 150
    with qtbot.assertNotEmitted(theme.type_changed):
        theme.choose_type(150)
    with qtbot.waitSignal(theme.type_changed):
        theme.choose_type(150, "system")


def test_colours_can_be_chosen_whatever_the_system_says(qtbot):
    theme = Theme()
    theme._follow(Qt.ColorScheme.Light)
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.colours is DARK
    theme._follow(Qt.ColorScheme.Light)
    assert theme.colours is DARK
    theme.choose("light")
    theme._follow(Qt.ColorScheme.Dark)
    assert theme.colours is LIGHT
    theme.choose("system")
    theme._follow(Qt.ColorScheme.Dark)
    assert theme.colours is DARK


def test_motion_can_be_switched_off_and_left_to_the_system_again(followed, qtbot):
    theme, say = followed
    with qtbot.waitSignal(theme.changed):
        theme.choose_motion("off")
    assert theme.reduced_motion is True
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose_motion("off")
        say(True)
        say(False)
    with qtbot.waitSignal(theme.changed):
        theme.choose_motion("system")
    assert theme.reduced_motion is False
    say(True)
    assert theme.reduced_motion is True


@pytest.fixture
def system(monkeypatch):
    """A system that wants high contrast, or does not."""
    wishes = [False]
    monkeypatch.setattr("desktop.ui.theme.wants_contrast", lambda: wishes[0])

    def want(*, high):
        wishes[0] = high

    return want


def test_colours_of_high_contrast_come_with_the_system_and_go_with_it(qtbot, system):
    theme = Theme()
    theme.choose("dark")
    system(high=True)
    with qtbot.waitSignal(theme.changed):
        theme._follow_contrast()
    assert theme.colours is CONTRAST_DARK
    assert theme.is_dark
    theme.choose("light")
    assert theme.colours is CONTRAST_LIGHT
    assert not theme.is_dark
    system(high=False)
    theme._follow_contrast()
    assert theme.colours is LIGHT


def test_they_can_be_chosen_whatever_the_system_says(qtbot, system):
    theme = Theme()
    theme.choose("dark", "high")
    assert theme.colours is CONTRAST_DARK
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose("dark", "high")
    theme.choose("dark", "system")
    assert theme.colours is DARK


def test_what_qt_says_of_the_system_is_heard(monkeypatch, qapp):
    assert wants_contrast() is False

    class Accessibility:
        def contrastPreference(self):
            return Qt.ContrastPreference.HighContrast

    class Hints:
        def accessibility(self):
            return Accessibility()

    monkeypatch.setattr("desktop.ui.theme.QGuiApplication.styleHints", Hints)
    assert wants_contrast() is True
    monkeypatch.setattr("desktop.ui.theme.QGuiApplication.styleHints", object)
    assert wants_contrast() is False


def test_an_accent_is_chosen_beside_light_and_dark_and_not_in_high_contrast(qtbot, system):
    theme = Theme()
    theme.choose("dark", accent="teal")
    assert theme.colours is colours_with("teal", is_dark=True)
    assert theme.is_dark
    with qtbot.waitSignal(theme.changed):
        theme.choose("light", accent="teal")
    assert theme.colours is colours_with("teal", is_dark=False)
    assert not theme.is_dark
    theme.choose("dark", "high", "teal")
    assert theme.colours is CONTRAST_DARK
    theme.choose("dark")
    assert theme.colours is DARK
