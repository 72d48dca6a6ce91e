import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.markdown.blocks import Frame, visible_text
from desktop.markdown.plain_text import LINE_SEPARATOR, PIECE_CHARS, PlainText
from tests.markdown.oracle import Screen, in_pieces
from tests.markdown.texts import SIZES

PARTS = ["word ", "w" * 700, "x" * 1100, " ", "\n", "\n\n", "\r\n", "\r", "**a** <b>\n", "漢" * 600]
TEXT = st.lists(st.sampled_from(PARTS), max_size=12).map("".join)


def shown(text, sizes, resume=None):
    screen, reader = Screen(resume.index if resume else 0), PlainText(resume)
    for piece in in_pieces(text[resume.offset if resume else 0 :], [200 * size for size in sizes]):
        screen.take(reader.feed(piece))
    screen.take(reader.finish())
    return screen


def written(blocks):
    text = ""
    for block in blocks:
        text += "\n" * (block.continues and block.frame.is_loose) + visible_text(block)
    return text.replace(LINE_SEPARATOR, "\n")


@settings(deadline=None)
@given(TEXT, SIZES)
def test_is_shown_as_it_was_written_however_it_arrives(text, sizes):
    blocks = shown(text, sizes).blocks
    assert written(blocks) == text.replace("\r\n", "\n").replace("\r", "\n")
    assert all(len(visible_text(block)) <= PIECE_CHARS for block in blocks)
    assert [block.continues for block in blocks] == [bool(n) for n in range(len(blocks))]
    assert blocks == shown(text, [len(text) + 1]).blocks


@settings(deadline=None)
@given(TEXT, SIZES, st.integers(0, 4000))
def test_another_reader_goes_on_anywhere(text, sizes, place):
    whole = shown(text, sizes).blocks
    reader = PlainText()
    reader.feed(text[:place])
    at = reader.checkpoint()
    assert len(text[:place]) - at.offset <= PIECE_CHARS
    assert shown(text, sizes, at).blocks == whole[at.index :]


def test_only_the_last_piece_is_told_again():
    reader = PlainText()
    update = reader.feed("a\n" * 1000)
    assert (update.first, update.closed, len(update.blocks)) == (0, 1, 2)
    update = reader.feed("b")
    assert (update.first, update.closed, len(update.blocks)) == (1, 1, 1)


@pytest.mark.parametrize(
    ("text", "length", "frame"),
    [
        ("a" * 1000 + "\n" + "b" * 1000, 1000, Frame(is_loose=True)),
        ("a" * 1000 + " " + "b" * 1000, 1001, Frame()),
        ("a" * 2000, PIECE_CHARS, Frame()),
        ("a" * (PIECE_CHARS - 1) + "\r\n" + "b", PIECE_CHARS - 1, Frame()),
        ("a" * (PIECE_CHARS - 1) + "\r" + "b", PIECE_CHARS - 1, Frame()),
    ],
)
def test_is_cut_where_a_line_ends_or_a_word_or_at_last_anywhere(text, length, frame):
    first, second = shown(text, [10]).blocks
    assert len(visible_text(first)) == length
    assert second.frame == frame
    assert written([first, second]) == text.replace("\r\n", "\n").replace("\r", "\n")


def test_no_text_gives_no_piece():
    assert shown("", [1]).blocks == []
