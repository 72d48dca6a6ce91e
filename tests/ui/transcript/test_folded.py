"""A past turn that was not in view yet."""

import pytest

from desktop.core.conversation import ImagePart, Message, TextPart
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.past_turn import PastTurn
from tests.ui.transcript.shown import WIDTH, Gap, Sheet, painted
from tests.ui.transcript.turn_events import question

pytestmark = pytest.mark.usefixtures("qapp")


def folded(answer: str | None, opened=lambda section, turn: None) -> tuple[FoldedTurn, Sheet]:
    parts = (
        TextPart(text="not shown " * 99, thought=True),
        ImagePart(mime_type="image/png", data=b""),
        TextPart(text=answer or ""),
    )
    message = Message(role="model", parts=parts) if answer is not None else None
    sheet = Sheet()
    turn = PastTurn(turn_id="t", question=question(), answer=message)
    return FoldedTurn(turn, sheet.page.styles, opened), sheet


def test_its_height_is_guessed_from_the_text():
    short, long = folded("word")[0], folded("word " * 300)[0]
    assert folded(None)[0].estimate(WIDTH) < short.estimate(WIDTH) < long.estimate(WIDTH)
    long.lay_out(WIDTH)
    assert long.height == long.estimate(WIDTH)
    assert painted(long) == {"#FFFFFF"}


def test_it_opens_its_turn_where_it_stands():
    told = []
    row, sheet = folded("word", lambda section, turn: told.append((section, turn)))
    assert row.unfold()
    assert told == []
    section = sheet.transcript.add("t", row)
    assert row.unfold()
    assert told == [(section, row.turn)]


def test_its_height_is_known_for_a_width_it_had_before():
    row = folded("word " * 300)[0]
    other = row.estimate(WIDTH + 1)
    gap = Gap()
    gap.height = 27
    row.measured.take([gap], WIDTH)
    assert (row.estimate(WIDTH), row.estimate(WIDTH + 1)) == (27, other)


def test_its_texts_are_read_as_its_rows_would():
    row, sheet = folded("**word**\n\n" * 90)
    question_row, answer_row = row.text_rows()
    assert (question_row.place_of(0), answer_row.place_of(3)) == ((0, 0, 0, 0), (2, 0, 0, 3))
    assert len(answer_row.blocks) == 90
    assert [each.source for each in folded(None)[0].text_rows()] == [question().text]
    assert sheet.transcript.sections == []
