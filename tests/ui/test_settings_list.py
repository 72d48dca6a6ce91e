import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.settings_list import EDGE_PX, ROW_PX, SettingsList
from desktop.ui.theme import DARK, LIGHT, Theme

GLYPHS = {"One": "image", "Two": "timer", "Three": "search"}


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.fixture
def sections(qtbot, theme):
    widget = SettingsList(theme, GLYPHS)
    qtbot.addWidget(widget)
    widget.resize(200, 300)
    widget.show()
    return widget


def test_it_tells_which_section_is_wanted(qtbot, sections):
    sections.show_chosen("One")
    with qtbot.waitSignal(sections.chosen) as chosen:
        QTest.keyClick(sections, Qt.Key.Key_Down)
    assert chosen.args == ["Two"]
    with qtbot.waitSignal(sections.chosen) as chosen:
        QTest.mouseClick(
            sections.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            sections.visualItemRect(sections.item(2)).center(),
        )
    assert chosen.args == ["Three"]


def test_what_is_shown_from_elsewhere_is_not_told(qtbot, sections):
    with qtbot.assertNotEmitted(sections.chosen):
        sections.show_chosen("Two")
        sections.show_chosen("")
    assert sections.selectedItems() == []


def ground(sections, row):
    """The colour at the right of a row."""
    image = sections.viewport().grab().toImage()
    return image.pixelColor(200 - EDGE_PX - 8, row * ROW_PX + ROW_PX // 2).name().upper()


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_section_that_is_shown_has_a_ground(sections, theme, colours):
    theme.use(colours)
    sections.show_chosen("Two")
    assert ground(sections, 1) == colours.accent_soft
    assert ground(sections, 0) != colours.accent_soft


def test_sections_without_a_hit_are_passed_over(qtbot, sections):
    sections.show_chosen("One")
    sections.dim_others({"One", "Three"})
    QTest.keyClick(sections, Qt.Key.Key_Down)
    assert sections.currentItem().text() == "Three"
    sections.dim_others(GLYPHS)
    QTest.keyClick(sections, Qt.Key.Key_Up)
    assert sections.currentItem().text() == "Two"


def test_the_keyboard_that_comes_is_no_wish_but_return_is_one(qtbot, sections):
    sections.show_chosen("")
    sections.activateWindow()
    qtbot.waitUntil(sections.isActiveWindow)
    sections.clearFocus()
    with qtbot.assertNotEmitted(sections.chosen):
        sections.setFocus(Qt.FocusReason.TabFocusReason)
    assert sections.selectedItems() == []
    with qtbot.waitSignal(sections.chosen) as chosen:
        QTest.keyClick(sections, Qt.Key.Key_Return)
    assert chosen.args == ["One"]
    with qtbot.waitSignal(sections.chosen) as chosen:
        QTest.keyClick(sections, Qt.Key.Key_Down)
    assert chosen.args == ["Two"]
