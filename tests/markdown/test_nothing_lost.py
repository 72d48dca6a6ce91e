r"""No word of a text is lost, whatever marks and tags stand around it.

Each word is ``w`` and three digits, so that it is found again. Left out are only the places where
words are not meant to be seen: targets and titles of links, definitions, the info of a fence.
"""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.markdown.blocks import visible_text
from desktop.markdown.written import joined, plain
from tests.markdown.oracle import small_limits, streamed
from tests.markdown.texts import SIZES

WORD = re.compile(r"w\d{3}")

MARKS = (
    " ", "\n", "\n\n", "- ", "1. ", "> ", "# ", "+ ", "  ", "    ", "\t", "*", "**", "_", "__", "~",
    "~~", "`", "``", "[", "]", "(", ")", "![", "](http://x.y)", '](http://x.y "t")', "](file:/x)",
    "<", ">", "</", "<br>", "&", "&#", ";", "&amp;", "|", "!", ":", "=", "===\n", "---\n", "***\n",
    "```\n", "~~~\n", "[ ] ", "- [x] ", "'", '"', "{", "}", "%", "^", "@", "://", "www.", ".", "/",
)  # fmt: skip

TAGS = (
    "<b>W</b>", "Vec<W>", "HashMap<W, W>", "<!-- W -->", "<a href='W'>", "W<br>W", "&W;", "&#W;",
    "<W/>", "<?W?>", "<![CDATA[W]]>", "| W | W |\n", "| W | W |\n|---|---|\n| W<br>W | <W> |\n",
    "[^W]", "[!W]", "[W][W]", "![W]", "<http://W.W>", "<W@W.W>", "http://W.W/W?W=W", "**W**W",
)  # fmt: skip

FORMULAS = ("$", "$$", "\\(", "\\)", "\\[", "\\]", "\\", "$W$", "$$W$$", "$$\nW\n$$\n", "\\(W\\)")


def numbered(parts):
    """A text in which each W has become a word of its own."""
    text = "".join(parts)
    text = re.sub(r"\]:|\]\((?!http:|file:)", "] ", text)
    numbers = iter(range(1000))
    text = re.sub("W", lambda _: f"w{next(numbers):03d}", text)
    return re.sub(r"(`{3,}|~{3,})[^\n]*", r"\1", text)


def texts(*kinds):
    part = st.one_of(st.just("W"), *map(st.sampled_from, kinds))
    return st.lists(part, max_size=30).map(numbered)


def words_seen(text, sizes, seen):
    blocks = streamed(text, sizes).blocks
    return WORD.findall(joined([(block, seen(block)) for block in blocks]))


@settings(deadline=None, max_examples=300)
@given(texts(MARKS, TAGS), SIZES)
def test_every_word_is_seen_in_its_place(text, sizes):
    assert words_seen(text, sizes, visible_text) == WORD.findall(text)


@settings(deadline=None, max_examples=150)
@given(texts(MARKS, TAGS, FORMULAS), SIZES)
def test_so_it_is_with_formulas_when_they_are_written_out(text, sizes):
    assert words_seen(text, sizes, plain) == WORD.findall(text)


@settings(deadline=None, max_examples=150)
@given(texts(MARKS, TAGS, FORMULAS), SIZES)
def test_so_it_is_where_long_blocks_are_cut(text, sizes):
    with small_limits():
        assert words_seen(text, sizes, plain) == WORD.findall(text)


def test_tags_are_shown_as_they_were_written():
    text = "Use Vec<String> and <T> here, a <b>b</b> <br> x, x<br>y"
    (block,) = streamed(text, [1]).blocks
    assert visible_text(block) == text
