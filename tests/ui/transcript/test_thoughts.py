"""The thoughts open and close."""

import pytest
from PySide6.QtCore import QPointF

from desktop.ui.theme import LIGHT
from desktop.ui.transcript.rows import LINE_PX
from desktop.ui.transcript.thoughts import ThoughtsRow, ThoughtTextRow
from tests.ui.transcript.shown import WIDTH, Sheet, painted

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_heading_says_how_long_and_is_clicked():
    clicks: list[str] = []
    row = ThoughtsRow(lambda: clicks.append("click"), Sheet().page.styles)
    row.lay_out(WIDTH)
    assert (row.height, row.estimate(WIDTH), row.words()) == (0, 0, "")
    row.is_shown = True
    row.lay_out(WIDTH)
    assert row.words() == "Thinking…"
    assert len(painted(row)) > 1
    row.is_open, row.is_over, row.seconds = True, True, 3.4
    assert row.words() == "Thought for 3 s"
    assert len(painted(row)) > 1
    row.seconds = None
    assert row.words() == "Thoughts"
    action = row.action_at(QPointF(10, 10))
    assert action is not None
    action()
    assert clicks == ["click"]
    assert row.action_at(QPointF(WIDTH - 1, 10)) is None


def test_the_text_has_no_height_until_it_is_open():
    text = Sheet().text(make=ThoughtTextRow)
    text.is_open = False
    text.append("a thought\n\nanother")
    text.finish()
    (row,) = text.rows
    row.lay_out(WIDTH)
    assert (row.height, row.estimate(WIDTH)) == (0, 0)
    text.is_open = True
    row.touch()
    assert LIGHT.line in painted(row)
    assert row.height > 2 * LINE_PX
    assert row.estimate(WIDTH) > LINE_PX
