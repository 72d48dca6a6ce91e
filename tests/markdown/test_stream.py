import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.markdown import stream
from desktop.markdown.blocks import (
    Code,
    Formula,
    Frame,
    Item,
    Paragraph,
    Quote,
    Span,
    Table,
    visible_text,
)
from desktop.markdown.references import References
from desktop.markdown.stream import MarkdownStream
from tests.benchmarks.answers import KINDS, chunks, mixed, structure
from tests.markdown.oracle import Screen, in_one_go, in_pieces, read_again, small_limits, streamed
from tests.markdown.texts import MARKDOWN, SIZES

some = settings(deadline=None, max_examples=150)


def test_a_line_that_becomes_the_head_of_a_table_defines_no_footnote():
    text = "[^3]: | 5 \\| 6\n--|--\n"
    assert read_again(text, [1], References()) == in_one_go(text)
    (table,) = in_one_go(text)
    assert isinstance(table, Table)


def paragraph(text, **more):
    return Paragraph(spans=(Span(text),), **more)


@settings(deadline=None, max_examples=300)
@given(MARKDOWN, SIZES)
def test_the_blocks_follow_from_the_text_not_from_its_pieces(text, sizes):
    assert read_again(text, sizes, References()) == in_one_go(text)


@some
@given(MARKDOWN, SIZES)
def test_so_it_is_where_long_blocks_are_cut(text, sizes):
    with small_limits():
        assert read_again(text, sizes, References()) == in_one_go(text)


def resumed_anywhere(text, sizes, place):
    references = References()
    whole = read_again(text, sizes, references)
    reader = MarkdownStream(None, references)
    for piece in in_pieces(text[:place], sizes):
        reader.feed(piece)
    at = reader.checkpoint()
    rest = streamed(text, sizes, resume=at, references=references)
    assert rest.blocks == whole[at.index :]
    return at


@some
@given(MARKDOWN, SIZES, st.integers(0, 500))
def test_another_reader_goes_on_anywhere(text, sizes, place):
    resumed_anywhere(text, sizes, place)


@some
@given(MARKDOWN, SIZES, st.integers(0, 500))
def test_another_reader_goes_on_within_a_long_block(text, sizes, place):
    with small_limits():
        resumed_anywhere(text, sizes, place)


@pytest.mark.unmeasured
@pytest.mark.parametrize("kind", KINDS)
def test_a_block_that_goes_on_and_on_is_closed_bit_by_bit(kind):
    text = structure(kind, 12_000)
    at = resumed_anywhere(text, [50], 10_000)
    assert 10_000 - at.offset < 2600
    assert at.index > 3
    assert read_again(text, [50], References()) == in_one_go(text)


def test_what_is_closed_is_told_once_and_the_rest_again():
    reader = MarkdownStream()
    heading = paragraph("two", level=1, frame=Frame(is_loose=True))
    update = reader.feed("one\n\n# two\n\nthr")
    assert (update.first, update.closed) == (0, 1)
    assert update.blocks == (
        paragraph("one"),
        heading,
        paragraph("thr", frame=Frame(is_loose=True)),
    )
    update = reader.feed("ee\n")
    assert (update.first, update.closed) == (1, 2)
    assert update.blocks == (heading, paragraph("three", frame=Frame(is_loose=True)))
    update = reader.finish()
    assert (update.first, update.closed, len(update.blocks)) == (2, 3, 1)


@pytest.mark.parametrize("text", ["", "\n", " \t\n \n", "\r"])
def test_nothing_gives_no_blocks(text):
    reader = MarkdownStream()
    assert reader.feed(text).blocks == ()
    assert reader.finish().blocks == ()


def test_a_setext_heading_is_not_closed_too_early():
    assert streamed("a\nb\n---\nc", [1]).blocks == [paragraph("a\u2028b", level=2), paragraph("c")]


def test_an_indented_line_may_open_a_quote_that_is_open_already():
    # markdown-it-py takes the second line into the quote; read alone it would be code.
    code = Code(frame=Frame((Quote(),), 1), lines=("a", "b"))
    assert streamed(">     a\n    >     b\n", [1]).blocks == [code]


def test_the_title_of_a_definition_may_stand_behind_its_container():
    item = Paragraph(frame=Frame((Item("-"),), 1))
    assert streamed("- [r]: l\n'\n'", [1]).blocks == [item]


@pytest.mark.parametrize("start", ["[r]: l 'a ", "[r]: l\n'a\n", "- [r]: l\n'a\n", "[r]: l 'a\n"])
@pytest.mark.parametrize("length", [80, 300])
def test_the_title_of_a_definition_may_be_long_but_not_too_long(start, length):
    text = start + "word word\n" * length + "'\n"
    screen = streamed(text, [50])
    assert screen.blocks == in_one_go(text)
    assert screen.characters_read <= 60 * len(text)
    is_definition = not any(visible_text(block) for block in screen.blocks)
    assert is_definition == (length == 80)


@pytest.mark.parametrize(
    "start", ["a", "- a", "> a", "# a", "1. a\n   - b", "[a]: /u", "$$\na", ""]
)
def test_blank_lines_without_end_are_hardly_read(start):
    text = start + "\n" * 10_000 + "b\n"
    screen = streamed(text, [30])
    assert screen.blocks == in_one_go(text)
    assert screen.characters_read <= 8 * len(text)


def test_blank_lines_in_code_are_seen():
    reader = MarkdownStream()
    reader.feed("```\na\n\n")
    assert reader.feed("\n\n").blocks == (Code(lines=("a", "", "", "")),)


class TestLateDefinitions:
    TEXT = "See [it] and[^n].\n\nMore.\n\n[it]: https://a.b\n\n[^n]: Note\n"

    def test_are_told_when_what_uses_them_is_closed(self):
        reader = MarkdownStream()
        told = [reader.feed(line).came_late for line in self.TEXT.splitlines(keepends=True)]
        assert told == [False, False, False, False, False, False, True]
        assert not reader.finish().came_late

    def test_are_told_at_the_end_at_the_latest(self):
        reader = MarkdownStream()
        reader.feed("See [it].\n\n[it]: https://a.b")
        assert reader.finish().came_late

    def test_count_in_a_second_reading(self):
        references = References()
        first = streamed(self.TEXT, [5], references=references)
        assert first.blocks[0] == paragraph("See [it] and[^n].")
        second = streamed(self.TEXT, [5], references=references)
        assert not second.came_late
        assert second.blocks[0].spans[1] == Span("it", link="https://a.b")
        assert second.blocks == in_one_go(self.TEXT)

    def test_are_not_told_when_nothing_used_them(self):
        assert not streamed("Text.\n\n[it]: https://a.b\n\n[it]\n", [1]).came_late

    def test_the_first_one_counts(self):
        text = "[a]: http://one\n[a]: http://two\n\n[a]\n"
        assert streamed(text, [1]).blocks == [
            Paragraph(frame=Frame(is_loose=True), spans=(Span("a", link="http://one"),))
        ]


class TestLongLines:
    LINE = "word " * 500

    def test_are_closed_in_pieces_before_they_end(self):
        reader, screen = MarkdownStream(), Screen()
        for piece in chunks(self.LINE, 10):
            screen.take(reader.feed(piece))
        assert screen.closed == 2
        assert [block.continues for block in screen.blocks] == [False, True, True]
        assert "".join(map(visible_text, screen.blocks)) == self.LINE.rstrip()

    def test_are_looked_at_now_and_then(self, monkeypatch):
        looked = []
        close_in = MarkdownStream._close_in
        monkeypatch.setattr(
            MarkdownStream, "_close_in", lambda *a, **k: looked.append(a) or close_in(*a, **k)
        )
        reader = MarkdownStream()
        for piece in chunks("```" + "x" * 3000, 10):
            reader.feed(piece)
        assert len(looked) == pytest.approx(2000 / stream._STEP_CHARS, abs=2)

    def test_that_are_no_text_stay_open(self):
        reader = MarkdownStream()
        for piece in chunks("    " + self.LINE, 10):
            update = reader.feed(piece)
        assert update.closed == 0
        assert isinstance(update.blocks[0], Code)

    def test_behind_other_blocks_are_closed_too(self):
        reader = MarkdownStream()
        update = reader.feed("# head\n" + self.LINE)
        assert update.closed == 3


class TestLongBlocks:
    def test_code_is_closed_by_its_lines(self):
        reader = MarkdownStream()
        update = reader.feed("```\n" + "x\n" * 100)
        assert [len(block.lines) for block in update.blocks] == [48, 48, 4]
        assert update.closed == 2

    def test_a_table_is_closed_by_its_rows(self):
        reader = MarkdownStream()
        update = reader.feed("|a|\n|-|\n" + "|x|\n" * 60)
        assert [len(block.rows) for block in update.blocks if isinstance(block, Table)] == [
            24,
            24,
            13,
        ]
        assert update.closed == 2

    def test_the_mark_within_code_is_where_its_open_part_begins(self):
        reader = MarkdownStream()
        reader.feed("```py\n" + "x\n" * 50)
        at = reader.checkpoint()
        assert (at.offset, at.index, at.continues) == (len("```py\n") + 96, 1, True)
        rest = MarkdownStream(at)
        assert rest.feed("x\nx\ny").blocks == (
            Code(info="py", lines=("x", "x", "y"), continues=True),
        )


@pytest.mark.parametrize("size", [10_000, 100_000])
def test_a_character_is_read_few_times_however_long_the_text(size):
    text = mixed(1, size)
    assert streamed(text, [20]).characters_read <= 25 * len(text)


def test_a_formula_is_open_until_its_end_comes():
    reader = MarkdownStream()
    assert reader.feed("$$\nx\n").blocks == (Formula(tex="x", is_open=True),)
    assert reader.feed("$$\n").blocks == (Formula(tex="x"),)


@pytest.mark.parametrize("head", ["```\n", "- ", "\t"])
def test_a_line_without_an_end_is_not_read_for_each_piece(head):
    text = head + "-" * 200_000
    screen = streamed(text, [500])
    assert screen.characters_read < 20 * len(text)
    assert screen.blocks == in_one_go(text)
    assert "".join(map(visible_text, screen.blocks)).count("-") > 190_000 or head == "- "


@pytest.mark.parametrize(
    "text",
    [
        "> [R]: /x\n'title\n> [!NOTE]\n> note\n'\n",
        "[R]: /x\n'title\n> quote\n- item\n'\n\n[r]",
        "[R]: /x\n'title\n\n> quote\n'\n\n[r]",
    ],
)
def test_a_title_of_a_definition_may_take_in_what_looks_like_other_blocks(text):
    for size in (1, 5, 100):
        assert read_again(text, [size], References()) == in_one_go(text)


@pytest.mark.parametrize(
    ("start", "line"),
    [("   -    a\n\n{}", "        word\n\n"), ("> a\n>\n{}", "     > word\n     >\n")],
)
def test_what_cannot_be_told_apart_from_what_it_stands_in_is_broken_off(start, line, monkeypatch):
    monkeypatch.setattr(stream, "MOST_OPEN_CHARS", 600)
    text = start.format(line * (1800 // len(line))) + "end\n\nlast"
    expected = streamed(text, [30_000]).blocks
    shown = " ".join(visible_text(block) for block in expected)
    assert shown.count("word") == text.count("word")
    assert expected != in_one_go(text)
    assert expected[0].frame.within
    assert not expected[-1].frame.within
    for size in (7, 61, 3000):
        assert streamed(text, [size]).blocks == expected
    reader = MarkdownStream()
    reader.feed(text)
    assert reader.characters_read < 20 * len(text)


def test_what_ends_just_before_is_not_broken_off(monkeypatch):
    monkeypatch.setattr(stream, "MOST_OPEN_CHARS", 600)
    start = "   -    a\n\n" + "        word\n\n" * 40
    text = start + "top\n\nnext\n\n" + "last " * 20
    expected = in_one_go(text)
    reader = MarkdownStream()
    first = reader.feed(start)
    update = reader.feed(text[len(start) :])
    assert update.first == first.first
    assert streamed(text, [64]).blocks == streamed(text, [20_000]).blocks == expected
    words = [block for block in expected if visible_text(block) == "word"]
    assert all(block.frame.within for block in words)


def test_what_is_long_and_open_is_read_few_times():
    reader = MarkdownStream()
    text = "   -    a\n\n" + "        word\n\n" * 4000
    reader.feed(text)
    assert reader.characters_read < 8 * len(text)


@pytest.mark.unmeasured
@pytest.mark.parametrize("start", ["", "word", "```\nx", "> "])
def test_spaces_without_end_are_hardly_read(start):
    reader = MarkdownStream()
    text = start + " " * 400_000 + "end"
    for at in range(0, len(text), 1000):
        reader.feed(text[at : at + 1000])
    assert reader.characters_read < 5 * len(text)
    assert streamed(text, [1000]).blocks == streamed(text, [100_000]).blocks
