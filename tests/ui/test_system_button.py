import pytest

from desktop.ui.system_button import MOST_PX, SystemButton
from desktop.ui.theme import Theme


@pytest.fixture
def button(qtbot):
    button = SystemButton(Theme())
    qtbot.addWidget(button)
    return button


def test_its_words_are_the_sign_and_its_colour_where_they_have_no_room(button):
    button.show_prompt("Be  brief.\nBe kind.")
    assert (button.text(), button.role) == ("", "accent")
    button.set_wide(wide=True)
    assert (button.text(), button.role) == ("Be brief. Be kind.", "quiet")
    assert button.accessibleName() == "System prompt"
    assert button.accessibleDescription() == "System prompt: Be brief. Be kind."


def test_a_name_says_more_than_its_words(button):
    button.set_wide(wide=True)
    button.show_prompt("Be brief.", "Terse")
    assert button.text() == "Terse"
    button.show_prompt("word " * 100)
    assert button.text().endswith("…")
    assert button.fontMetrics().horizontalAdvance(button.text()) <= MOST_PX


def test_what_was_written_is_no_markup_in_the_tip(button):
    button.show_prompt("<img src='x'> & co")
    assert "&lt;img src=&#x27;x&#x27;&gt; &amp; co" in button.toolTip()
