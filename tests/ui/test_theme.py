from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase

from desktop.ui.theme import (
    DARK,
    FONTS,
    LIGHT,
    Theme,
    figure_font,
    load_fonts,
    text_font,
)


def test_it_follows_the_system(qtbot):
    theme = Theme()
    theme._follow(Qt.ColorScheme.Light)
    assert theme.colours is LIGHT
    with qtbot.waitSignal(theme.changed):
        theme._follow(Qt.ColorScheme.Dark)
    assert theme.is_dark
    assert theme.colour("page") == QColor(DARK.page)


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


def test_reduced_motion_is_what_the_system_says_until_assigned(qapp):
    theme = Theme()
    assert theme.reduced_motion is False
    theme.reduced_motion = True
    assert theme.reduced_motion is True


def test_the_bundled_fonts_are_known_and_a_missing_one_does_no_harm(qapp):
    load_fonts(*FONTS, "No-Such-Font")
    assert "Inter" in QFontDatabase.families()
    assert text_font(13.4).pixelSize() == 13
    assert figure_font(24).pixelSize() == 24
