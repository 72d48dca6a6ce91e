"""Where rows begin."""

from desktop.markdown.carry import Checkpoint
from desktop.ui.transcript.start import ANSWER, QUESTION, THOUGHTS, Start
from tests.ui.transcript.shown import Sheet


def test_a_row_begins_behind_what_came_before():
    assert (Start().offset, Start().index, Start().origin) == (0, 0, (0, 0))
    later = Start(Checkpoint(offset=9, index=2))
    assert (later.offset, later.index) == (9, 2)


def test_the_texts_of_a_turn_have_an_order():
    assert QUESTION < THOUGHTS < ANSWER


def test_texts_that_come_whole_are_counted_apart(qapp):
    sheet = Sheet()
    text = sheet.past("one\n\n" * 50)
    text.load("two")
    text.append("three")
    text.cut()
    text.append("four")
    text.rows[0].built()
    assert [(row.start.origin, row.start.index > 0) for row in text.rows] == [
        ((0, 0), False),
        ((0, 0), True),
        ((1, 0), False),
        ((2, 0), False),
        ((3, 0), False),
    ]
