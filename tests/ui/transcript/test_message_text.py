"""Whatever arrives, however it is cut up, is read back from the documents as it was."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextBlock

from desktop.core.conversation import whole_text
from desktop.ui.transcript.message_text import (
    PARAGRAPH_CHARS,
    SEGMENT_CHARS,
    MessageText,
    Segment,
    plain_document,
)
from desktop.ui.theme import text_font

LINE_PX = 24
ODD = "\0\t\n\r\x0b\x0c\x1c\x85\xa0\xad\u2028\u2029\ufdd0\ufdd1\ufeff\ufffe\ufffc\ufffd"
ODD += "\ud83d\ude00 ab"


def message(width: int = 400) -> MessageText:
    return MessageText(text_font(), LINE_PX, width)


def segment(text: str = "") -> Segment:
    document = plain_document(text_font(), LINE_PX)
    document.setTextWidth(400)
    result = Segment(document)
    if text:
        result.insert(text)
    return result


PIECES = st.lists(st.text(st.sampled_from(ODD), max_size=12) | st.text(max_size=12), max_size=30)


@pytest.mark.usefixtures("qapp")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(pieces=PIECES)
def test_any_text_in_any_pieces_reads_back(pieces):
    text = message()
    for piece in pieces:
        text.append(piece)
    text.finish()
    assert text.text() == whole_text("".join(pieces))


@pytest.mark.usefixtures("qapp")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(pieces=PIECES.filter(any))
def test_any_stretch_reads_back(pieces):
    whole = "".join(char for char in "".join(pieces) if char < "\ud800") or "x"
    part = segment(whole)
    last = part.document.characterCount() - 1
    for position in range(last + 1):
        assert part.text(0, position) + part.text(position) == part.text()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [1, 7, 20, 600, 100_000])
@pytest.mark.parametrize(
    "unit", ["x", "word ", "line\n", "a\r\nb\r", "\n", "\u2028", "漢字。", "שלום ", "e\u0301"]
)
def test_long_texts_read_back_from_small_documents(unit, size):
    whole = unit * (20_000 // len(unit) if size > 1 else 1500)
    text = message()
    for start in range(0, len(whole), size):
        text.append(whole[start : start + size])
    text.finish()
    assert text.text() == whole
    sizes = [each.document.characterCount() for each in text.segments]
    assert max(sizes) <= 2 * SEGMENT_CHARS + 2 * PARAGRAPH_CHARS


def blocks(part: Segment) -> Iterator[QTextBlock]:
    block = part.document.begin()
    while block.isValid():
        yield block
        block = block.next()


@pytest.mark.usefixtures("qapp")
def test_halves_of_a_character_are_joined():
    text = message()
    text.append("a\ud83d")
    assert text.text() == "a"
    text.append("\ude00b")
    assert text.text() == "a\U0001f600b"


@pytest.mark.usefixtures("qapp")
def test_a_lone_half_at_the_end_is_shown_as_lost():
    text = message()
    text.append("\ud83d")
    assert text.is_empty
    text.finish()
    text.finish()
    assert text.text() == "\N{REPLACEMENT CHARACTER}"


@pytest.mark.usefixtures("qapp")
def test_return_and_a_late_newline_are_one_break():
    part = segment("a\r")
    part.insert("\nb")
    assert part.document.blockCount() == 2
    assert part.text() == "a\r\nb"


@pytest.mark.usefixtures("qapp")
def test_a_newline_alone_after_text_is_a_break_of_its_own():
    part = segment("a\rb")
    part.insert("\nc")
    assert part.document.blockCount() == 3
    assert part.text() == "a\rb\nc"


@pytest.mark.usefixtures("qapp")
def test_a_long_paragraph_is_cut_where_a_line_ends():
    whole = "some words of a paragraph " * 100
    streamed, at_once = message(), segment()
    for start in range(0, len(whole), 20):
        streamed.append(whole[start : start + 20])
    part = streamed.segments[0]
    assert max(block.length() for block in blocks(part)) <= PARAGRAPH_CHARS + 600
    at_once.document.setPlainText(whole)
    at_once.document.size()
    lines = at_once.document.firstBlock().layout().lineCount()
    assert part.document.size().height() == LINE_PX * lines


@pytest.mark.usefixtures("qapp")
def test_cut_paragraphs_become_whole_for_another_width():
    text = message()
    text.append("before\r\n" + "some words " * 300 + "\u2028after")
    part = text.segments[0]
    expected = part.text()
    assert part.document.blockCount() > 3
    part.join_cuts()
    assert part.document.blockCount() == 3
    assert part.text() == expected


@pytest.mark.usefixtures("qapp")
def test_a_cut_paragraph_keeps_its_direction_and_the_next_one_finds_its_own():
    text = message()
    text.append("שלום " * 150 + "english words " * 60)
    text.append("\nenglish again\nשלום")
    directions = [block.textDirection().name for block in blocks(text.segments[0])]
    assert directions[-2:] == ["LeftToRight", "RightToLeft"]
    assert set(directions[:-2]) == {"RightToLeft"}
    assert len(directions) > 3


@pytest.mark.usefixtures("qapp")
def test_a_line_of_one_column_is_cut_at_its_end():
    text = message(width=100_000_000)
    text.append("x" * 3000)
    assert text.text() == "x" * 3000
    assert text.segments[0].document.blockCount() > 1


@pytest.mark.usefixtures("qapp")
def test_what_follows_an_image_is_a_segment_of_its_own():
    text = message()
    text.cut()
    text.append("above")
    text.cut()
    text.cut()
    text.append("below")
    assert [part.text() for part in text.segments] == ["above", "below"]


@pytest.mark.usefixtures("qapp")
def test_text_is_never_markup():
    text = message()
    text.append("<b>bold</b> &amp; <img src='file:///etc/passwd'>")
    assert text.text() == "<b>bold</b> &amp; <img src='file:///etc/passwd'>"
