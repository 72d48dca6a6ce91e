"""Rows of text: their height, where a click falls, what is painted."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.transcript.message_text import MessageText
from desktop.ui.transcript.rows import LINE_PX, Look, Row, TextRow, ThoughtTextRow
from desktop.ui.transcript.selection import TextSelection
from desktop.ui.theme import LIGHT, Theme, text_font

pytestmark = pytest.mark.usefixtures("qapp")
WIDTH = 300


def message(text: str) -> MessageText:
    result = MessageText(text_font(), LINE_PX, WIDTH)
    result.append(text)
    return result


def text_row(text: str) -> TextRow:
    whole = message(text)
    return TextRow("t", whole, whole.segments[0])


def look() -> Look:
    theme = Theme()
    theme.use(LIGHT)
    return Look(theme, TextSelection())


def painted(row: Row, with_look: Look) -> set[str]:
    """The colours of the pixels a row paints on white."""
    image = QImage(WIDTH, max(1, row.height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        row.paint(painter, with_look, QRectF(image.rect()))
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_each_line_has_the_same_height():
    row = text_row("one\ntwo 漢字\nthree")
    row.lay_out(WIDTH)
    assert row.height == 3 * LINE_PX
    assert row.words() == "one\ntwo 漢字\nthree"


def test_a_row_is_laid_out_again_when_touched_or_at_another_width():
    row = text_row("word " * 30)
    row.lay_out(WIDTH)
    tall = row.height
    assert not row.is_stale(WIDTH)
    assert row.is_stale(WIDTH // 2)
    row.lay_out(WIDTH // 2)
    assert row.height > tall
    row.touch()
    assert row.is_stale(WIDTH // 2)


def test_an_estimate_is_near():
    row = text_row("some ordinary words " * 100)
    row.lay_out(WIDTH)
    assert 0.6 < row.estimate(WIDTH) / row.height < 1.6


def test_only_what_changed_is_to_be_painted_again():
    row = text_row("word " * 200)
    row.lay_out(WIDTH)
    assert row.repaint_from == 0
    tall = row.height
    row.message.append("and more")
    row.touch()
    row.lay_out(WIDTH)
    assert row.repaint_from == tall - 2 * LINE_PX


def test_a_click_finds_its_letter():
    row = text_row("word\nword")
    row.lay_out(WIDTH)
    assert row.position_at(QPointF(1, LINE_PX + 5)) == 5
    assert row.is_over_text(QPointF(5, 5))
    assert not row.is_over_text(QPointF(-5, 5))
    assert row.action_at(QPointF(5, 5)) is None


def test_selected_text_is_painted_in_the_accent():
    row, dress = text_row("selected words"), look()
    row.lay_out(WIDTH)
    assert LIGHT.accent.lower() not in painted(row, dress)
    dress.selection.select_all(row.message)
    assert LIGHT.accent.lower() in painted(row, dress)


def test_thoughts_have_no_height_until_they_are_open():
    whole = message("a thought\nanother")
    row = ThoughtTextRow("t", whole, whole.segments[0])
    row.lay_out(WIDTH)
    assert (row.height, row.estimate(WIDTH)) == (0, 0)
    row.is_open = True
    row.touch()
    row.lay_out(WIDTH)
    assert row.height > 2 * LINE_PX
    assert row.estimate(WIDTH) == row.height
    assert LIGHT.line.lower() in painted(row, look())


def test_a_row_decides_for_itself_how_it_looks():
    row = Row("t")
    assert row.words() == ""
    assert row.estimate(WIDTH) == 0
    with pytest.raises(NotImplementedError):
        row.lay_out(WIDTH)
    with pytest.raises(NotImplementedError):
        painted(row, look())
