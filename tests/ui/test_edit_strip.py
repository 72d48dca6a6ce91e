"""The line that says that an earlier question is changed."""

from desktop.ui.edit_strip import WORDS, EditStrip
from desktop.ui.theme import DARK, Theme


def test_it_says_so_and_can_be_given_up(qtbot):
    theme = Theme()
    strip = EditStrip(theme)
    qtbot.addWidget(strip)
    assert strip.accessibleName() == WORDS
    assert strip.cancel_button.accessibleName() == "Cancel"
    before = strip.grab().toImage()
    theme.use(DARK)
    assert strip.grab().toImage() != before
    with qtbot.waitSignal(strip.cancelled):
        strip.cancel_button.click()
