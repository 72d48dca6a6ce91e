"""A stretch of text: its height, what is painted of it, what a click finds."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.markdown.blocks import Code, Paragraph
from desktop.ui.blocks.marks import Marks
from desktop.ui.theme import DARK, LIGHT
from desktop.ui.transcript.rows import LINE_PX
from desktop.ui.transcript.start import Start
from tests.ui.transcript.shown import WIDTH, Sheet, look, painted, picture

pytestmark = pytest.mark.usefixtures("qapp")
CODE = "```python\nx = 1\n```\n"


def row_of(source: str):
    return Sheet().past(source).rows[0]


def test_each_line_has_the_same_height():
    row = row_of("one\\\ntwo 漢字\\\nthree")
    row.lay_out(WIDTH)
    assert row.height == 3 * LINE_PX
    assert row.words() == "one\\\ntwo 漢字\\\nthree"


def test_nothing_is_made_before_it_is_needed():
    row = row_of("# Title\n\nText")
    assert row.views is None
    assert row.weight == 0
    assert [type(block) for block in row.blocks] == [Paragraph, Paragraph]
    assert row.views is None
    row.lay_out(WIDTH)
    assert row.views is not None
    assert row.weight > 0
    assert [view.block for view in row.views] == row.blocks


def test_a_long_text_is_read_in_steps_before_it_is_laid_out():
    row = row_of("Words of a paragraph.\n\n" * 5000)
    assert row.is_unread
    steps = 0
    while row.read_on():
        steps += 1
    assert steps > 3
    assert row.is_unread
    row.lay_out(WIDTH)
    assert not row.is_unread
    assert not row.read_on()


def test_what_was_let_go_of_is_made_again_the_same():
    row = row_of("# Title\n\n- a\n- b\n\n" + CODE)
    before, tall = picture(row), row.height
    row.release()
    assert row.views is None
    assert row.height == tall
    assert row.is_stale(WIDTH)
    assert picture(row) == before


def test_a_row_that_grows_is_not_let_go_of():
    text = Sheet().text()
    text.append("growing")
    (row,) = text.rows
    row.release()
    assert row.views
    assert row.weight == 0
    text.finish()
    assert row.weight > 0


def test_a_row_is_laid_out_again_at_another_width():
    row = row_of("word " * 30)
    row.lay_out(WIDTH)
    tall = row.height
    row.lay_out(WIDTH // 2)
    assert row.height > tall
    row.lay_out(WIDTH)
    assert row.height == tall


@pytest.mark.parametrize("unit", ["some ordinary words ", "- item of a list\n", "Word.\n\n"])
def test_an_estimate_is_near(unit):
    row = row_of(unit * 80)
    guess = row.estimate(WIDTH)
    row.lay_out(WIDTH)
    assert 0.5 < guess / row.height < 1.6


def test_only_what_changed_is_to_be_painted_again():
    text = Sheet().text()
    text.append("A paragraph.\n\n" + "Another one. " * 20)
    (row,) = text.rows
    row.lay_out(WIDTH)
    assert row.repaint_from == 0
    text.append("And more.")
    row.lay_out(WIDTH)
    assert row.repaint_from == LINE_PX
    text.append("\n\nA third one")
    row.lay_out(WIDTH)
    assert row.repaint_from > 5 * LINE_PX


def test_what_came_since_the_last_layout_waits_for_the_next_one():
    text = Sheet().text()
    text.append("one")
    (row,) = text.rows
    row.lay_out(WIDTH)
    text.append("\n\ntwo\n\nthree")
    image = QImage(WIDTH, 10 * LINE_PX, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        row.paint(painter, look(), QRectF(image.rect()))
    assert len(row.views) == 3


def test_a_click_finds_its_block():
    row = row_of("first\n\n[link](https://a.example 'Where') second")
    row.lay_out(WIDTH)
    number, inside = row.view_at(QPointF(3, row.corner_of(1).y() + 20))
    assert number == 1
    assert inside.y() == 20
    assert row.is_over_text(QPointF(5, 5))
    assert not row.is_over_text(QPointF(250, 5))
    assert row.link_at(QPointF(5, 5)) is None
    span = row.link_at(QPointF(5, row.height - 5)).span
    assert span is not None
    assert (span.link, span.title) == ("https://a.example", "Where")


def test_before_it_is_made_nothing_can_be_clicked():
    row = row_of("text")
    assert not row.is_over_text(QPointF(5, 5))
    assert row.link_at(QPointF(5, 5)) is None
    assert row.action_at(QPointF(5, 5)) is None


def test_the_button_of_code_copies_all_of_it():
    sheet = Sheet()
    source = "```\n" + "".join(f"line {n}\n" for n in range(2000)) + "```\n\nbelow"
    row = sheet.past(source).rows[0]
    row.lay_out(WIDTH)
    action = row.action_at(QPointF(WIDTH - 20, 15))
    assert action is not None
    assert row.action_at(QPointF(20, 15)) is None
    action()
    assert sheet.copied == ["\n".join(f"line {n}" for n in range(2000))]


def test_marks_are_painted():
    row, dress = row_of("selected words\n\nothers"), look()
    assert LIGHT.selection not in painted(row, dress)
    dress.marks_of = lambda _, number: Marks((0, 8)) if number == 0 else Marks()
    assert LIGHT.selection in painted(row, dress)


def test_other_colours_make_all_anew():
    sheet = Sheet()
    text = sheet.text()
    text.append("[link](https://a.example)\n\n" + CODE + "\nmore")
    (row,) = text.rows
    assert LIGHT.accent in painted(row, look(sheet.theme))
    sheet.theme.use(DARK)
    row.recolour()
    assert LIGHT.accent not in painted(row, look(sheet.theme))
    row.release()
    row.recolour()


def test_formulas_come_when_they_are_set(qtbot):
    sheet = Sheet()
    text = sheet.text()
    text.append("Before $\\frac{a}{b}$ after.\n\n$$\n\\sum_i x_i\n$$\n\nEnd")
    (row,) = text.rows
    before = picture(row)
    sizes = sheet.formulas.size
    qtbot.waitUntil(lambda: sizes("\\sum_i x_i", display=True, px=15) is not None, timeout=10_000)
    assert row.remake_formulas()
    assert picture(row) != before
    assert not sheet.past("no formula").rows[0].remake_formulas()


def test_where_a_row_begins():
    assert (Start().offset, Start().index) == (0, 0)


def test_pieces_of_code_join_without_a_seam():
    source = "```python\n" + "x = 1\n" * 100 + "```"
    row = row_of(source)
    row.lay_out(WIDTH)
    assert len(row.built()) == 3
    assert all(isinstance(block, Code) for block in row.blocks)
    one = row_of("```python\n" + "x = 1\n" * 10 + "```")
    one.lay_out(WIDTH)
    line_px = (row.height - one.height) / 90
    assert line_px == int(line_px)


def test_cells_weigh_more_than_words_and_what_is_closed_can_be_let_go_of():
    sheet = Sheet()
    words, table = sheet.past("a b c d e f"), sheet.past("|a|b|\n|-|-|\n|c|d|")
    for text in (words, table):
        text.rows[0].built()
    assert words.rows[0].weight == len("a b c d e f") + 1
    assert table.rows[0].weight > 4 * 50
    growing = sheet.text()
    growing.append("word " * 4000)
    assert len(growing.rows) > 2
    assert growing.rows[0].weight > 1000
    assert growing.rows[-1].weight == 0
