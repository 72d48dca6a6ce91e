"""The heights of rows that are made again."""

import pytest

from desktop.ui.transcript.measured import Measured, in_one_place
from desktop.ui.transcript.text_row import TextRow
from tests.ui.transcript.shown import WIDTH, Gap, Sheet


@pytest.fixture
def sheet(qapp) -> Sheet:
    made = Sheet()
    made.transcript.width = WIDTH
    return made


def test_rows_of_a_text_are_taken_together(sheet):
    text = sheet.past("word\n\n" * 90)
    text.load("another")
    rows = text.rows[0].section.rows
    text.shown()
    assert len(rows) == 4
    assert [len(group) for group in in_one_place([Gap(), *rows])] == [1, 2, 1, 1]
    assert list(in_one_place([])) == []


def test_a_text_made_again_is_as_high_as_its_rows_were(sheet):
    text = sheet.past("word\n\n" * 90)
    text.shown()
    rows = text.rows[0].section.rows
    for row in text.rows:
        sheet.transcript.lay_out(row)
    height = rows[0].section.height
    measured = Measured()
    assert measured.height(WIDTH) is None
    measured.take(rows, WIDTH)
    assert (measured.height(WIDTH), measured.height(WIDTH + 1)) == (height, None)
    again = sheet.past("word\n\n" * 90).rows[0].section
    assert again.height != height
    measured.give(sheet.transcript, again.rows)
    assert again.height == height == again.rows[0].height
    assert sheet.transcript.height == 2 * height
    assert isinstance(again.rows[0], TextRow)
    assert again.rows[0].is_stale(WIDTH)


def high(*heights: int) -> list[Gap]:
    rows = [Gap() for _ in heights]
    for row, height in zip(rows, heights, strict=True):
        row.height = height
    return rows


def test_heights_of_another_width_or_of_other_rows_are_left(sheet):
    section = sheet.past("word").rows[0].section
    before = section.height
    measured = Measured()
    measured.give(sheet.transcript, section.rows)
    for width, heights in ((WIDTH + 1, (7, 0)), (WIDTH, (7,)), (WIDTH, range(20))):
        measured.take(high(*heights), width)
        assert measured.height(width) == sum(heights)
        measured.give(sheet.transcript, section.rows)
        assert section.height == before
    measured.take(high(7, 0), WIDTH)
    measured.give(sheet.transcript, section.rows)
    assert section.height == 7
