import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.markdown.blocks import CODE, Formula, Paragraph, Span, visible_text
from desktop.markdown.leaves import leaves_of
from desktop.markdown.open_end import OpenEnd
from desktop.markdown.parser import MOST_BRACKETS, PARAGRAPH_CHARS, block_tokens
from desktop.markdown.reading import Reading
from desktop.markdown.stream import MarkdownStream
from tests.benchmarks.answers import mixed
from tests.markdown.oracle import Screen, in_pieces, so_far
from tests.markdown.texts import FRAGMENTS, SIZES


def end_of(text, *, is_open=True):
    end = OpenEnd()
    leaves = leaves_of(block_tokens(text, {}))
    end.show(leaves, [Reading({}, is_open=is_open and leaf is leaves[-1]) for leaf in leaves])
    return end


def seen(blocks):
    return [visible_text(block) for block in blocks or ()]


def shown_as_if_it_came_at_once(text, sizes):
    screen, reader, fed = Screen(), MarkdownStream(), ""
    for piece in in_pieces(text, sizes):
        screen.take(reader.feed(piece))
        fed += piece
        assert screen.blocks == so_far(fed)


PLAIN = [each for each in FRAGMENTS if "]:" not in each]
WORDS = ["word ", "www.a.b ", "http://a.b ", "a@b.c ", "**bold** ", "*", "snake_case ", "`c` "]
WORDS += [
    "$x$ ",
    "[l](http://a) ",
    "e\u0301 ",
    "3 - 4 ",
    "\\",
    "- ",
    "x. ",
    "\r",
    "\n",
    "| ",
    "&amp; ",
]


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(PLAIN), max_size=5).map("".join), st.sampled_from("\n\r"), SIZES)
def test_what_is_shown_follows_from_the_text_so_far(text, line_end, sizes):
    shown_as_if_it_came_at_once(text.replace("\n", line_end), sizes)


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(WORDS), max_size=30).map("".join), SIZES)
def test_so_it_does_within_a_paragraph(text, sizes):
    shown_as_if_it_came_at_once(text, sizes)


@pytest.mark.parametrize("text", ["Some words\rmore", "Some words\r\nmore", "a\r\r\nb\rc d"])
def test_so_it_does_where_lines_end_otherwise(text):
    shown_as_if_it_came_at_once(text, [1])


@pytest.mark.parametrize("size", [1, 6, 20])
def test_so_it_does_in_an_answer(size):
    text = mixed(size, 400 + 100 * size).replace(
        "[^", "["
    )  # footnotes that come late are another matter
    shown_as_if_it_came_at_once(text, [size])


class TestPlainWords:
    def test_are_added_without_the_parser(self):
        end = end_of("Some text")
        assert seen(end.grow("Some text", "s and words")) == ["Some texts and words"]
        assert seen(end.grow("Some texts and words", ", too. ")) == ["Some texts and words, too."]
        assert seen(end.grow("Some texts and words, too. ", "Yes")) == [
            "Some texts and words, too. Yes"
        ]
        assert end.characters_read == len("Some texts and words, too. Yes")

    def test_change_the_last_block_only(self):
        end = end_of("# Head\n\nSome text")
        assert len(end.grow("# Head\n\nSome text", " more")) == 1
        assert seen(end.blocks) == ["Head", "Some text more"]

    @pytest.mark.parametrize("line", ["- item", "1. item", "> quote", "- [x] task", "**Bold** a"])
    def test_may_stand_behind_marks(self, line):
        end = end_of(line)
        assert seen(end.grow(line, " more"))[0].endswith(" more")
        assert end.characters_read == 0

    def test_keep_the_style_that_is_open(self):
        end = end_of("Use `code a")
        end.grow("Use `code a", "nd more")
        assert end.blocks[0].spans[-1] == Span("code and more", CODE)
        assert end.characters_read == 0

    def test_after_a_link_are_looked_at(self):
        source = "See www.a.b"
        end = end_of(source)
        assert seen(end.grow(source, "c d")) == ["See www.a.bc d"]
        assert end.characters_read > 0
        assert [span.link for span in end.blocks[0].spans] == ["", "http://www.a.bc", ""]


class TestOtherWords:
    @pytest.mark.parametrize(
        ("source", "text", "shown"),
        [
            ("Some text", " **bold", "Some text bold"),
            ("Some **text", "**s", "Some texts"),
            ("Some text", " www.a.b", "Some text www.a.b"),
            ("Some &am", "p; b", "Some & b"),
            ("Some www", ".a.b", "Some www.a.b"),
            ("Some snake_c", "ase", "Some snake_case"),
            ("Some `text", "` a", "Some text a"),
        ],
    )
    def test_are_read_alone_without_the_blocks(self, source, text, shown):
        end = end_of(source)
        assert seen(end.grow(source, text)) == [shown]
        assert end.characters_read == len(source + text)

    def test_behind_words_that_are_settled_are_read_without_those(self):
        text = "Some **bold**, `code` and [more](http://a.b) text. " * 18
        end = end_of(text[:8])
        for at in range(8, len(text), 8):
            assert end.grow(text[:at], text[at : at + 8]) is not None
        assert end.blocks == so_far(text)
        assert end.characters_read < 8 * len(text)

    @pytest.mark.parametrize(
        "open_words",
        ["*open ", "a_ b ", "`half ", "[link ", "&am ", "www.a.b ", "cost $5 ", "a \\(b ", "a <b "],
    )
    def test_behind_an_open_mark_are_read_together(self, open_words):
        shown_as_if_it_came_at_once(open_words + "and `c` more ` or $ or * or ](u) ", [1])

    def test_with_many_brackets_need_the_parser(self):
        source = "Some " + "[" * MOST_BRACKETS
        end = end_of(source)
        assert end.grow(source, " *[") is None

    def test_that_make_another_block_need_the_parser(self):
        end = end_of("Some $$x$")
        assert end.grow("Some $$x$", "$ more") is None


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Some text", "\nmore"),
        ("Some text", "\r"),
        ("Some text", "\0"),
        ("Some text", ""),
        ("Some text", " | more"),
        ("Some | text", " more"),
        ("# Head", " more"),
        ("12", " more"),
        ("```\nSome text", " more"),
        ("| Some text", " more"),
        ("Some text", " more" * (PARAGRAPH_CHARS // 5)),
        ("$$x$$", " more"),
    ],
)
def test_all_else_needs_the_parser(source, text):
    assert end_of(source).grow(source, text) is None


def test_what_does_not_grow_needs_the_parser():
    assert OpenEnd().grow("", "a") is None
    assert end_of("Some text", is_open=False).grow("Some text", "more") is None
    end = end_of("Some $$x$$")
    assert isinstance(end.blocks[-1], Formula)
    assert end.grow("Some $$x$$", "more") is None


def test_nothing_is_shown_of_nothing():
    end = end_of("Some text")
    end.show([], [])
    assert end.blocks == []
    assert end.grow("", "a") is None


def test_an_empty_paragraph_has_no_words_to_add_to():
    end = end_of("Some text")
    end.blocks = [Paragraph()]
    assert seen(end.grow("Some text", " more")) == ["Some text more"]
    assert end.characters_read > 0
