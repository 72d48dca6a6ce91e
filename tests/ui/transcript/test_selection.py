"""From one spot to another, over blocks, rows and messages."""

import pytest

from desktop.ui.transcript.selection import Selection, Spot, end_of, start_of
from tests.ui.transcript.shown import Sheet

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def rows():
    sheet = Sheet()
    return [sheet.past(f"message {number}\n\nsecond").rows[0] for number in range(3)]


def test_nothing_is_selected_at_first(rows):
    selection = Selection()
    assert selection.is_empty
    assert selection.part_of(rows[0], 0, 9) is None
    selection.set(Spot(rows[0], 0, 3), Spot(rows[0], 0, 3))
    assert selection.is_empty


def test_the_part_of_each_block(rows):
    selection = Selection()
    selection.set(Spot(rows[0], 1, 2), Spot(rows[2], 0, 4))
    assert selection.part_of(rows[0], 0, 9) is None
    assert selection.part_of(rows[0], 1, 6) == (2, 6)
    assert selection.part_of(rows[1], 0, 9) == (0, 9)
    assert selection.part_of(rows[1], 1, 6) == (0, 6)
    assert selection.part_of(rows[2], 0, 9) == (0, 4)
    assert selection.part_of(rows[2], 1, 6) is None
    assert selection.part_of(rows[1], 5, 0) == (0, 0)


def test_backwards_is_the_same(rows):
    selection = Selection()
    first, last = Spot(rows[0], 1, 2), Spot(rows[2], 0, 4)
    selection.set(last, last)
    selection.extend(first)
    assert selection.ends == (first, last)
    assert selection.anchor == last


def test_a_whole_row_however_long_it_will_be(rows):
    selection = Selection()
    selection.set(start_of(rows[1]), end_of(rows[1]))
    assert selection.part_of(rows[1], 0, 9) == (0, 9)
    assert selection.part_of(rows[1], 7, 100) == (0, 100)
    assert selection.part_of(rows[2], 0, 9) is None
    selection.clear()
    assert selection.is_empty


def test_positions_beyond_a_text_that_became_shorter(rows):
    selection = Selection()
    selection.set(Spot(rows[0], 0, 2), Spot(rows[0], 0, 50))
    assert selection.part_of(rows[0], 0, 9) == (2, 9)
    assert selection.part_of(rows[0], 0, 1) is None


def test_it_follows_blocks_to_the_next_row(rows):
    selection = Selection()
    selection.moved(rows[0], 0, rows[1])
    selection.set(Spot(rows[0], 1, 2), Spot(rows[0], 5, 3))
    selection.moved(rows[0], 4, rows[1])
    assert selection.anchor == Spot(rows[0], 1, 2)
    assert selection.caret == Spot(rows[1], 1, 3)
    selection.set(start_of(rows[0]), end_of(rows[0]))
    selection.moved(rows[0], 4, rows[1])
    assert selection.caret == end_of(rows[1])
    selection.extend(Spot(rows[2], 0, 1))
    assert selection.anchor == start_of(rows[0])
