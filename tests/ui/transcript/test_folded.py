"""A past turn that was not in view yet."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.core.conversation import ImagePart, Message, TextPart
from desktop.core.stored_text import StoredText, TextPlace
from desktop.ui.blocks.look import Look
from desktop.ui.theme import Theme
from desktop.ui.transcript.bars import BAR_PX
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.past_turn import PastTurn
from desktop.ui.transcript.rows import FOOT_PX, LINE_PX, TURN_GAP_PX
from tests.ui.transcript.shown import WIDTH, Gap, Sheet
from tests.ui.transcript.turn_events import question

pytestmark = pytest.mark.usefixtures("qapp")


class Shelf:
    """Where texts are kept that nobody reads."""

    def read_now(self, place: TextPlace) -> bytes:
        pytest.fail(f"{place} was read at once")


def left(text: str, number: int) -> StoredText:
    place = TextPlace("t", False, number)
    part = StoredText(text=text, source=Shelf(), place=place)
    part.let_go()
    return part


def left_behind() -> tuple[FoldedTurn, list[FoldedTurn], list[StoredText]]:
    """A turn whose texts are kept elsewhere, who was asked for them, and the texts."""
    texts = [left("one", 0), left("two", 1)]
    asked: list[FoldedTurn] = []
    message = Message(role="model", parts=tuple(texts))
    turn = PastTurn(turn_id="t", question=question(), answer=message)
    sheet = Sheet()
    row = FoldedTurn(turn, sheet.page.styles, lambda section, turn: None, asked.append)
    sheet.transcript.add("t", row)
    return row, asked, texts


def folded(answer: str | None, opened=lambda section, turn: None) -> tuple[FoldedTurn, Sheet]:
    parts = (
        TextPart(text="not shown " * 99, thought=True),
        ImagePart(mime_type="image/png", data=b""),
        TextPart(text=answer or ""),
    )
    message = Message(role="model", parts=parts) if answer is not None else None
    sheet = Sheet()
    turn = PastTurn(turn_id="t", question=question(), answer=message)
    return FoldedTurn(turn, sheet.page.styles, opened, lambda row: None), sheet


def test_its_height_is_guessed_from_the_text():
    short, long = folded("word")[0], folded("word " * 300)[0]
    assert folded(None)[0].estimate(WIDTH) < short.estimate(WIDTH) < long.estimate(WIDTH)
    long.lay_out(WIDTH)
    assert long.height == long.estimate(WIDTH)


def test_bars_stand_for_lines_while_its_text_is_read(monkeypatch):
    row = folded("word " * 300)[0]
    row.lay_out(WIDTH)
    filled = []
    monkeypatch.setattr(Look, "fill", lambda look, painter, role, area: filled.append((role, area)))
    sheet = QImage(1, 1, QImage.Format.Format_RGB32)
    with QPainter(sheet) as painter:
        row.paint(painter, Look(Theme()), QRectF(0, 0, WIDTH, row.height))
        (first, *_), last = filled, filled[-1]
        assert first == ("raised", QRectF(0, TURN_GAP_PX, WIDTH, BAR_PX))
        assert row.height - FOOT_PX - LINE_PX <= last[1].top() < row.height - FOOT_PX
        filled.clear()
        row.paint(painter, Look(Theme()), QRectF(0, 5 * LINE_PX, WIDTH, LINE_PX))
        assert 1 <= len(filled) <= 3
        assert row.words() == ""


def test_it_opens_its_turn_where_it_stands():
    told = []
    row, sheet = folded("word", lambda section, turn: told.append((section, turn)))
    assert row.unfold(now=False)
    assert told == []
    section = sheet.transcript.add("t", row)
    assert row.unfold(now=False)
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


def test_texts_that_are_not_there_are_asked_for_once():
    row, asked, texts = left_behind()
    assert row.estimate(WIDTH) > folded(None)[0].estimate(WIDTH)
    assert not row.unfold(now=False)
    assert not row.is_held()
    assert asked == [row]
    texts[0].hold(b"one")
    row.came()
    assert not row.unfold(now=False)
    assert asked == [row, row]
    texts[1].hold(b"two")
    assert row.unfold(now=False)
    assert asked == [row, row]


def test_texts_that_cannot_be_read_hold_nothing_up():
    row, asked, _ = left_behind()
    assert row.unfold(now=True)
    assert not row.unfold(now=False)
    row.came(is_lost=True)
    assert row.unfold(now=False)
    row.came()
    assert not row.unfold(now=False)
    assert asked == [row, row]
