from types import SimpleNamespace

import pytest

from desktop.ui.transcript.rows import Row
from desktop.ui.transcript.sightings import Sightings


@pytest.fixture
def told():
    return []


@pytest.fixture
def sightings(told):
    return Sightings(
        lambda *args: told.append(("painted", *args)), lambda *args: told.append(("passed", *args))
    )


@pytest.fixture
def answer(sightings):
    row = SimpleNamespace(turn_id="t", has_ended=False, shown_characters=0, end_row=None)
    sightings.follow(row)
    return row


def grow(answer, characters):
    answer.end_row = answer.end_row or Row()
    answer.shown_characters = characters


def test_a_paint_of_the_row_with_the_newest_text_shows_it(sightings, answer, told):
    grow(answer, 5)
    assert sightings.laid_out(lambda row: row is answer.end_row) == []
    assert told == []
    sightings.were_seen({Row()})
    assert told == []
    sightings.were_seen({answer.end_row})
    sightings.were_seen({answer.end_row})
    grow(answer, 8)
    sightings.were_seen({answer.end_row})
    assert told == [("painted", "t", 5), ("painted", "t", 8)]


def test_text_that_stands_out_of_view_is_passed(sightings, answer, told):
    grow(answer, 5)
    sightings.laid_out(lambda _: False)
    sightings.laid_out(lambda _: False)
    assert told == [("passed", "t", 5)]


def test_nothing_is_told_before_there_is_text(sightings, answer, told):
    sightings.laid_out(lambda _: False)
    sightings.were_seen({Row()})
    assert told == []


def test_the_end_is_told_even_if_all_text_was_seen_and_then_nothing_more(sightings, answer, told):
    grow(answer, 5)
    sightings.were_seen({answer.end_row})
    answer.has_ended = True
    assert sightings.laid_out(lambda row: row is answer.end_row) == [answer.end_row]
    assert len(told) == 1
    sightings.were_seen({answer.end_row})
    assert told[1:] == [("painted", "t", 5)]
    assert sightings.is_idle
    sightings.were_seen({answer.end_row})
    assert len(told) == 2


def test_an_answer_that_ended_without_text_is_passed_at_once(sightings, answer, told):
    answer.has_ended = True
    sightings.laid_out(lambda _: False)
    assert told == [("passed", "t", 0)]
    assert sightings.is_idle


def test_text_that_was_passed_may_yet_be_seen(sightings, answer, told):
    grow(answer, 5)
    sightings.laid_out(lambda _: False)
    sightings.were_seen({answer.end_row})
    sightings.were_seen({answer.end_row})
    assert told == [("passed", "t", 5), ("painted", "t", 5)]
