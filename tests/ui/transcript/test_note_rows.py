"""Rows that speak about an answer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from desktop.ui.transcript.note_rows import ACTIONS_PX, STEPS_PX, FootRow, NoteRow
from desktop.ui.transcript.rows import GAP_PX, LINE_PX, Row
from desktop.ui.transcript.turn_words import WAITING, Note
from tests.ui.transcript.shown import WIDTH, Sheet, painted

pytestmark = pytest.mark.usefixtures("qapp")
FAILURE = Note(
    sentence="Broken.", icon="triangle-alert", role="bad", details="code\nwords", in_card=True
)


def click(row: Row, x: float, y: float) -> None:
    action = row.action_at(QPointF(x, y))
    assert action is not None
    action()


def note_row(note: Note | None, *, is_first: bool = True) -> tuple[NoteRow, list[str]]:
    changes: list[str] = []
    page = Sheet().page
    row = NoteRow(page.styles, page.small, lambda: changes.append("changed"))
    row.show(note, is_first=is_first)
    row.lay_out(WIDTH)
    return row, changes


def test_without_a_note_there_is_nothing():
    row, _ = note_row(None)
    assert (row.height, row.words(), row.action_at(QPointF(1, 1))) == (0, "", None)
    assert row.estimate(WIDTH) == 0
    assert painted(row) == {"#FFFFFF"}


def test_waiting_stands_exactly_where_the_first_line_will():
    row, _ = note_row(WAITING)
    assert row.height == LINE_PX
    assert row.action_at(QPointF(1, 1)) is None
    assert len(painted(row)) > 1


def test_a_note_below_text_keeps_its_distance():
    assert note_row(WAITING, is_first=False)[0].height == LINE_PX + GAP_PX


def test_a_failure_stands_in_a_card_and_opens_its_details():
    row, changes = note_row(FAILURE)
    assert row.estimate(WIDTH) == row.height
    closed = row.height
    assert row.words() == "Broken."
    colours = [QColor(name) for name in painted(row)]
    assert any(colour.red() > colour.blue() + 80 for colour in colours)  # the icon
    click(row, 60, closed - 20)
    row.lay_out(WIDTH)
    assert changes == ["changed"]
    assert row.height > closed
    assert row.words() == "Broken.\ncode\nwords"
    assert len(painted(row)) > 1
    assert row.action_at(QPointF(60, 5)) is None
    assert row.action_at(QPointF(2, closed - 20)) is None


def test_the_buttons_follow_the_caption():
    row = FootRow(Sheet().page.styles)
    assert row.estimate(WIDTH) > 0
    row.lay_out(WIDTH)
    assert row.height == row.estimate(WIDTH)
    assert row.actions_left == 0
    row.caption = "short"
    short = row.actions_left
    row.caption = "a caption that is much too long for a narrow column"
    assert 0 < short < row.actions_left <= WIDTH - ACTIONS_PX + GAP_PX
    assert len(painted(row)) > 1
    assert row.words() == row.caption


def test_versions_have_room_before_the_buttons():
    row = FootRow(Sheet().page.styles)
    row.lay_out(WIDTH)
    row.caption = "a caption that is much too long for a narrow column"
    before = row.versions_left
    assert before == row.actions_left
    row.versions_px = 60
    assert row.versions_left < before
    assert row.actions_left == row.versions_left + 60 <= WIDTH - ACTIONS_PX + GAP_PX


def test_a_note_that_was_not_seen_yet_has_about_its_height():
    page = Sheet().page
    row = NoteRow(page.styles, page.small, lambda: None)
    row.show(FAILURE)
    assert row.estimate(WIDTH) > LINE_PX
    row.show(WAITING)
    assert row.estimate(WIDTH) == LINE_PX


def test_buttons_have_room_within_the_card():
    plain, _ = note_row(FAILURE)
    row, _ = note_row(replace(FAILURE, steps=("retry",)))
    assert row.height == plain.height + STEPS_PX + GAP_PX
    assert row.steps_corner.y() + STEPS_PX < row.height
    row.drop_steps()
    row.lay_out(WIDTH)
    assert row.height == plain.height
    row.drop_steps()
    assert row.note == FAILURE


def test_buttons_without_a_card_stand_at_its_foot():
    row, _ = note_row(Note(sentence="Wait.", steps=("cancel",)))
    assert row.height == LINE_PX + STEPS_PX + 2 * GAP_PX
    assert row.steps_corner.y() == row.height - STEPS_PX
    assert note_row(None)[0].steps_corner.x() == 0


def test_a_model_that_hides_something_in_its_name_is_seen_through(qapp):
    row = FootRow(Sheet().page.styles)
    row.caption = "answered by m\u202eodel"
    row.lay_out(500)
    assert row._shown_caption() == "answered by m[RLO]odel"
