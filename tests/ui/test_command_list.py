"""The rows of the command palette."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui.command_list import MOST_ROWS, ROW_PX, CommandList
from desktop.ui.commands import Command, Offer, offers
from desktop.ui.theme import DARK, Theme


@pytest.fixture
def theme():
    return Theme()


@pytest.fixture
def rows(qtbot, theme):
    made = CommandList(theme)
    qtbot.addWidget(made)
    made.setFixedWidth(320)
    made.show()
    return made


def offer(title, keys="", places=()):
    return Offer(Command(title=title, kind="Action", do=lambda: None, keys=keys), places)


def test_it_is_as_high_as_what_was_found(rows):
    rows.show_offers([offer("a"), offer("b")])
    assert rows.height() == 2 * ROW_PX
    rows.show_offers([offer("a")] * 50)
    assert rows.height() == MOST_ROWS * ROW_PX
    rows.show_offers([])
    assert rows.chosen is None
    rows.step(1)
    assert rows.currentRow() == -1


def test_the_first_is_chosen_unless_another_is_to_stay(rows):
    found = [offer("a"), offer("b"), offer("c")]
    rows.show_offers(found)
    assert rows.chosen is found[0]
    rows.step(1)
    again = [offer("new"), *found]
    rows.show_offers(again, keeps=True)
    assert rows.chosen is found[1]
    rows.show_offers(again)
    assert rows.chosen is again[0]
    rows.show_offers(found[:1], keeps=True)
    assert rows.chosen is found[0]


def test_steps_go_round_and_pages_stop_at_the_ends(rows):
    rows.show_offers([offer(title) for title in "abcd"])
    places = []
    for by in (-1, 1, 1, 8, 8, -8, -8):
        rows.step(by)
        places.append(rows.currentRow())
    assert places == [3, 0, 1, 3, 3, 0, 0]


def test_a_screen_reader_hears_what_it_is_and_its_keys(rows):
    rows.show_offers([offer("Stop it", "Esc"), offer("Begin")])
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [rows.item(row).data(role) for row in (0, 1)] == [
        "Stop it, Action, Esc",
        "Begin, Action",
    ]
    assert rows.accessibleName() == "Commands"


def colours(rows):
    image = rows.viewport().grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(*place).name().upper() for place in places}


def test_what_was_found_is_drawn_in_the_colour_of_the_theme(rows, theme):
    rows.show_offers([offer("plain")])
    rows.setCurrentRow(-1)
    assert theme.colours.accent not in colours(rows)
    rows.show_offers([offer("plain", places=(0, 1))])
    rows.setCurrentRow(-1)
    assert theme.colours.accent in colours(rows)
    theme.use(DARK)
    assert DARK.accent in colours(rows)


def test_long_titles_and_hidden_characters_are_drawn(rows, theme):
    long = offer("word " * 60, places=(0, 290))
    rows.show_offers([long, offer("a\u202eb", places=(0,))])
    assert rows.item(1).text() != "a\u202eb"
    rows.setCurrentRow(-1)
    assert theme.colours.accent in colours(rows)


def test_offers_fit():
    command = offer("New").command
    assert [each.command for each in offers("n", [command], 1)] == [command]
