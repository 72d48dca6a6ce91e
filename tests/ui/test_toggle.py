import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.theme import DARK, LIGHT, Theme
from desktop.ui.toggle import Toggle


@pytest.fixture
def toggle(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    toggle = Toggle(theme)
    qtbot.addWidget(toggle)
    toggle.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # else it has the ring from the start
    with qtbot.waitExposed(toggle):
        toggle.show()
    toggle.clearFocus()
    return toggle


def colours(toggle):
    image = toggle.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_on_and_off_are_seen_in_any_colours(toggle, theme):
    toggle._theme.use(theme)
    assert theme.quiet in colours(toggle)
    assert theme.accent not in colours(toggle)
    toggle.setChecked(True)
    assert {theme.accent, theme.on_accent} <= colours(toggle)


def test_click_and_space_change_it(qtbot, toggle):
    with qtbot.waitSignal(toggle.toggled):
        QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert toggle.isChecked()
    with qtbot.waitSignal(toggle.toggled):
        QTest.keyClick(toggle, Qt.Key.Key_Space)
    assert not toggle.isChecked()


def test_one_that_cannot_be_changed_is_faint(toggle):
    toggle.setChecked(True)
    toggle.setEnabled(False)
    assert LIGHT.accent not in colours(toggle)


def test_its_knob_goes_where_lines_end(toggle):
    toggle.setChecked(True)

    def knob():
        image = toggle.grab().toImage()
        y = image.height() // 2
        return [x for x in range(image.width()) if image.pixelColor(x, y) == LIGHT.on_accent]

    assert min(knob()) > toggle.width() / 2
    toggle.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert max(knob()) < toggle.width() / 2
