"""What is copied."""

import pytest

from desktop.ui.transcript.selected_text import selected_text
from desktop.ui.transcript.selection import Selection, Spot, end_of, start_of
from desktop.ui.transcript.thoughts import ThoughtTextRow
from tests.ui.transcript.shown import Gap, Sheet

pytestmark = pytest.mark.usefixtures("qapp")


def copied(text, start: Spot, end: Spot, *, as_markdown: bool = False) -> str:
    selection = Selection()
    selection.set(start, end)
    return selected_text(selection, [*text.rows, Gap()], as_markdown=as_markdown)


def whole(source: str, *, as_markdown: bool = False, is_markdown: bool = True) -> str:
    text = Sheet().past(source, is_markdown=is_markdown)
    text.shown()
    return copied(text, start_of(text.rows[0]), end_of(text.rows[-1]), as_markdown=as_markdown)


def test_nothing_selected_is_no_text():
    assert selected_text(Selection(), []) == ""


def test_plain_text_says_what_is_read():
    source = "# Title\n\nSome **bold** [link](https://a.example).\n\n- [x] done\n  1. deep\n"
    assert whole(source) == "Title\n\nSome bold link.\n\n☑ done\n  1. deep"


def test_markdown_says_how_it_is_written():
    source = "# Title\n\nSome **bold** [link](https://a.example).\n\n- [x] done\n- two\n"
    assert whole(source, as_markdown=True) == source.rstrip()


@pytest.mark.parametrize("as_markdown", [True, False])
def test_a_question_is_copied_as_it_was_written(as_markdown):
    source = "# a\nb * c *\n\n\nd " + "words " * 500 + "\nend"
    assert whole(source, as_markdown=as_markdown, is_markdown=False) == source


def test_long_code_is_one_piece():
    lines = "".join(f"line {n}\n" for n in range(300))
    assert whole(f"```\n{lines}```") == lines.rstrip()
    assert whole(f"```py\n{lines}```", as_markdown=True) == f"```py\n{lines}```"


def test_a_long_table_is_one_table():
    rows = "".join(f"| {n} | x |\n" for n in range(80))
    source = f"| a | b |\n| --- | --: |\n{rows}"
    assert whole(source, as_markdown=True) == source.rstrip()
    assert whole(source).splitlines()[-1] == "79\tx"


def test_a_long_paragraph_is_one_paragraph():
    words = "some words " * 300
    assert whole(words) == words.strip()
    assert whole("line\n" * 600, as_markdown=False) == ("line\n" * 600).strip()


def test_a_part_of_a_block():
    text = Sheet().past("One **two** three.\n\nFour $x^2$ five.")
    row = text.rows[0]
    assert copied(text, Spot(row, 0, 4), Spot(row, 0, 7)) == "two"
    assert copied(text, Spot(row, 0, 8), Spot(row, 1, 6)) == "three.\n\nFour $x^2$"
    assert copied(text, Spot(row, 0, 8), Spot(row, 1, 6), as_markdown=True).startswith("three.")
    assert copied(text, Spot(row, 0, 0), Spot(row, 0, 99)) == "One two three."


def test_messages_are_parted_and_closed_thoughts_are_left_out():
    sheet = Sheet()
    texts = [sheet.past("one\n\ntwo"), sheet.text(make=ThoughtTextRow), sheet.past("three")]
    texts[1].load("thought")
    texts[1].is_open = False
    rows = [row for text in texts for row in text.rows]
    selection = Selection()
    selection.set(start_of(rows[0]), end_of(rows[-1]))
    assert selected_text(selection, rows) == "one\n\ntwo\n\nthree"
    texts[1].is_open = True
    assert selected_text(selection, rows) == "one\n\ntwo\n\nthought\n\nthree"
