"""A past turn that was not in view yet."""

import pytest

from desktop.core.conversation import ImagePart, Message, TextPart
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.past_turn import PastTurn
from tests.ui.transcript.shown import WIDTH, Sheet, painted
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
