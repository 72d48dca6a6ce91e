"""Stepping through all text, forwards and backwards."""

import pytest

from desktop.ui.transcript import spots
from desktop.ui.transcript.selection import Spot
from desktop.ui.transcript.thoughts import ThoughtTextRow
from desktop.ui.transcript.transcript import Transcript
from tests.ui.transcript.shown import WIDTH, Sheet
from tests.ui.transcript.test_transcript import Folded

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def sheet() -> Sheet:
    sheet = Sheet()
    sheet.past("Héllo 🙂 **wörld**.\n\n---\n\n- one\n- two")
    closed = sheet.text(make=ThoughtTextRow)
    closed.load("closed")
    closed.is_open = False
    sheet.text()
    sheet.past("```\nab\ncd\n```")
    lay_out(sheet)
    return sheet


def lay_out(sheet: Sheet) -> None:
    sheet.transcript.arrange(WIDTH, 10_000)


def rows(sheet: Sheet):
    return [row for section in sheet.transcript.sections for row in section.rows]


def test_every_spot_is_reached_forwards_and_backwards(sheet):
    first, last = spots.first_spot(sheet.transcript), spots.last_spot(sheet.transcript)
    assert first is not None
    assert last is not None
    forwards = [first]
    while (following := spots.forward(sheet.transcript, forwards[-1])) != forwards[-1]:
        assert following.order > forwards[-1].order
        forwards.append(following)
    assert forwards[-1] == last
    backwards = [last]
    while (preceding := spots.backward(sheet.transcript, backwards[-1])) != backwards[-1]:
        backwards.append(preceding)
    assert backwards == forwards[::-1]
    assert len(forwards) == len("Héllo 🙂 wörld.") + 1 + 1 + 4 + 4 + len("ab\ncd") + 1


def test_words(sheet):
    row = rows(sheet)[0]
    start = Spot(row, 0, 0)
    assert spots.forward(sheet.transcript, start, is_word=True).position == 6
    assert spots.backward(sheet.transcript, Spot(row, 0, 6), is_word=True) == start
    assert spots.word_around(Spot(row, 0, 2)) == (start, Spot(row, 0, 5))
    assert spots.word_around(Spot(row, 0, 0)) == (start, Spot(row, 0, 5))
    assert spots.word_around(Spot(row, 0, 99))[1].position == 15
    rule = Spot(row, 1, 0)
    assert spots.word_around(rule) == (rule, rule)


def test_blocks_and_lines(sheet):
    first, *_, code = [row for row in rows(sheet) if hasattr(row, "views")]
    assert spots.block_around(Spot(first, 2, 1)) == (Spot(first, 2, 0), Spot(first, 2, 3))
    second_line = Spot(code, 0, 4)
    assert spots.block_around(second_line) == (Spot(code, 0, 3), Spot(code, 0, 5))
    assert spots.line_start(second_line) == Spot(code, 0, 3)
    assert spots.line_end(second_line) == Spot(code, 0, 5)


def test_a_spot_comes_back_into_a_text_that_became_shorter(sheet):
    row = rows(sheet)[0]
    assert spots.settled(Spot(row, 99, 99)) == Spot(row, 3, 3)
    assert spots.settled(Spot(row, 2, 99)) == Spot(row, 2, 3)


def test_without_text_there_is_no_spot():
    assert spots.first_spot(Transcript()) is None
    assert spots.last_spot(Transcript()) is None
    sheet = Sheet()
    sheet.text()
    assert spots.first_spot(sheet.transcript) is None
    assert spots.last_spot(sheet.transcript) is None


def test_a_row_without_blocks():
    text = Sheet().past(" ")
    spot = Spot(text.rows[0], 0, 0)
    assert spots.view_of(spot) is None
    for find in (spots.line_start, spots.line_end, spots.settled, lambda s: spots.last_of(s.row)):
        assert find(spot) == spot
    for around in (spots.word_around, spots.block_around):
        assert around(spot) == (spot, spot)


def test_folded_turns_are_opened_on_the_way():
    sheet = Sheet()
    text = sheet.past("here")
    sheet.transcript.add("folded", Folded(sheet.transcript, 10))
    lay_out(sheet)
    end = spots.last_of(text.rows[0])
    assert spots.forward(sheet.transcript, end) == end
    sheet = Sheet()
    sheet.transcript.add("folded", Folded(sheet.transcript, 10))
    text = sheet.past("here")
    sheet.transcript.add("folded", Folded(sheet.transcript, 10))
    assert spots.first_spot(sheet.transcript) == Spot(text.rows[0], 0, 0)
    assert spots.last_spot(sheet.transcript) == spots.last_of(text.rows[0])
