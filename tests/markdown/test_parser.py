import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.gfm_autolink import gfm_autolink_plugin

from desktop.markdown.blocks import Code, Item, Paragraph, Quote, Rule, Table, visible_text
from desktop.markdown.formula_rules import add_formulas
from desktop.markdown.parser import (
    DEEPEST,
    MOST_BRACKETS,
    MOST_COLUMNS,
    MOST_INDENT,
    PARAGRAPH_CHARS,
    block_tokens,
    inline_tokens,
    parser,
)
from desktop.markdown.references import References
from tests.markdown.oracle import in_one_go, streamed
from tests.markdown.texts import MARKDOWN


def seen(text):
    return [visible_text(block) for block in in_one_go(text)]


def rows(text):
    (table,) = in_one_go(text)
    assert isinstance(table, Table)
    return visible_text(table).split("\n")


def test_there_is_one_parser():
    assert parser() is parser()


@pytest.fixture(scope="module")
def library():
    """The library's own parser, which asks all rules about everything."""
    made = MarkdownIt("commonmark", {"html": False, "maxNesting": 100})
    made.enable(["table", "strikethrough"]).disable(["html_block", "html_inline"])
    made.options.update(
        tasklists=True, alerts=True, strikethrough_single_tilde=True, inline_definitions=True
    )
    made.use(gfm_autolink_plugin)
    made.use(footnote_plugin, inline=False, move_to_end=False)
    add_formulas(made)
    return made


INLINE = (
    "a", "b c", " ", "\n", "  \n", "*", "**", "_", "~", "~~", "`", "``", "[", "]", "(", ")", "![",
    "](u)", "[a]", "[^1]", "<", ">", "http://a.b", "www.a.b", "xwww.a.b", "a@b.c", "://", ":", "@",
    "www.", "&amp;", "&", ";", "\\", "\\*", "$", "$x$", "$$", "\\(", "\\)", "mailto:a@b.c", "h",
    "w", "ftp://a.b", "<http://a.b>", "<a@b.c>", "{", "^", "=", "-", "漢", "\t", "xmpp:a@b.c", "!",
    "ww",
)  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(INLINE), max_size=20).map("".join))
def test_in_a_line_the_same_is_found_as_by_all_rules(library, text):
    references = References()
    references.define("A", "/u", "")
    references.define_note("1")
    found = library.inline.parse(text, library, references.env(), [])
    assert inline_tokens(text, references.env()) == found


@settings(deadline=None, max_examples=200)
@given(MARKDOWN)
def test_the_same_blocks_are_found_as_by_all_rules(library, text):
    assume("``` |" not in text)
    text, found = text.replace("\r", "\n"), []
    library.block.parse(text, library, {"length": len(text)}, found)
    ours = block_tokens(text, {})
    assert [(t.type, t.map, t.markup) for t in ours] == [(t.type, t.map, t.markup) for t in found]


@pytest.mark.parametrize(
    "text", ["<div>\na\n</div>", "<!-- a -->", "<script>a</script>", "<img src='b'>", "<?a?>"]
)
def test_html_is_text(text):
    assert seen(text) == [text.replace("\n", "\u2028")]


def test_a_tag_hides_what_it_holds_from_the_link_around_it():
    (paragraph, picture) = in_one_go("[a <img src='http://b.c/](x)'> d](https://e.f)")
    assert visible_text(paragraph) == "a <img src='http://b.c/](x)'> d"
    assert {span.link for span in paragraph.spans} == {"https://e.f"}
    assert picture.address == "http://b.c/](x)"


class TestTables:
    def test_have_their_alignments(self):
        (table,) = in_one_go("|a|b|c|d|\n|-|:-|:-:|-:|")
        assert table.alignments == ("", "left", "center", "right")

    def test_keep_what_stands_in_code_and_behind_a_backslash(self):
        assert rows("| `a \\| b` | \\| |\n|---|---|\n") == ["a | b\t|"]

    @pytest.mark.parametrize(
        ("row", "cells"),
        [
            ("|a|b|", "a\tb"),
            ("a|b", "a\tb"),
            ("|a", "a\t"),
            ("|a|b|c|", "a\tb|c"),
            ("a|b|c", "a\tb|c"),
            ("| a | `b | c` | d |", "a\tb | c | d"),
            ("|a|b| | |", "a\tb"),
            ("||||", "\t"),
            ("|a||b|", "a\t|b"),
            ("|a|b|c\\|", "a\tb|c|"),
            ("\\||b|c", "|\tb|c"),
            ("|a\\|b|c", "a|b\tc"),
        ],
    )
    def test_lose_nothing_of_a_row_that_is_too_long(self, row, cells):
        assert rows(f"|h|i|\n|-|-|\n{row}\n")[1] == cells

    def test_with_too_many_columns_are_text(self):
        columns = MOST_COLUMNS + 1
        text = "a|" * columns + "\n" + "-|" * columns
        assert isinstance(in_one_go(text)[0], Paragraph)
        text = "a|" * MOST_COLUMNS + "\n" + "-|" * MOST_COLUMNS
        assert isinstance(in_one_go(text)[0], Table)

    def test_with_a_long_head_are_text(self):
        head = f"|{'a' * (PARAGRAPH_CHARS - 2)}|"
        assert isinstance(in_one_go(f"{head}\n|-|")[0], Table)
        assert isinstance(in_one_go(f"{head} \n|-|")[0], Paragraph)

    @pytest.mark.parametrize("line", ["```|", "~~~ a|b"])
    def test_do_not_begin_with_a_fence(self, line):
        assert isinstance(in_one_go(f"{line}\n--|--")[0], Code)

    def test_may_begin_with_code_in_three_backticks(self):
        assert rows("```a``` | b\n--|--") == ["a\tb"]

    @pytest.mark.parametrize(
        "text", ["|a|\n", "|a|", "|a|\n|b|", "|a|\n|-|-|", "a\n-|-", "|a|\nb-|"]
    )
    def test_need_a_rule_that_fits(self, text):
        assert not any(isinstance(block, Table) for block in in_one_go(text))

    def test_with_many_short_rows_do_not_depend_on_how_they_arrive(self):
        text = "|a" * 58 + "|\n" + "|-" * 58 + "|\n" + "x\n" * 1200
        assert streamed(text, [len(text)]).blocks == streamed(text, [1000]).blocks


class TestLimits:
    def test_a_long_line_is_no_heading(self):
        (block,) = in_one_go("# " + "a" * (PARAGRAPH_CHARS - 2))
        assert block.level == 1
        blocks = in_one_go("# " + "a" * (PARAGRAPH_CHARS - 1))
        assert blocks[0].level == 0
        assert visible_text(blocks[0]).startswith("#")

    @pytest.mark.parametrize("text", ["[a]: {}", "[a]:\n{}", "[a]: /u\n'{}'"])
    def test_what_is_longer_than_a_paragraph_is_no_definition(self, text):
        room = PARAGRAPH_CHARS - len(text) + 2
        assert in_one_go(text.format("x" * room)) == []
        assert "x" in "".join(seen(text.format("x" * (room + 1))))

    @pytest.mark.parametrize("before", ["", "> ", " > >"])
    @pytest.mark.parametrize("blank", [" ", "\t", " \t"])
    def test_of_very_many_spaces_before_a_line_most_are_left_out(self, before, blank):
        env = {}
        text = f"a\n\n{before}{blank * 100_000}b\n\nc"
        tokens = block_tokens(text, env)
        assert env["length"] == len(text)
        (code,) = (token.content for token in tokens if token.type == "code_block")
        assert code.endswith("b\n")
        assert MOST_INDENT - 20 <= len(code) <= 4 * MOST_INDENT
        assert [token.content for token in tokens if token.type == "inline"] == ["a", "c"]

    @pytest.mark.parametrize("mark", ["> ", "- ", "1. "])
    def test_what_is_too_deep_is_text(self, mark):
        (block,) = in_one_go(mark * (DEEPEST + 2) + "a")
        assert len(block.frame.within) == DEEPEST
        assert visible_text(block) == mark * 2 + "a"

    def test_beside_each_other_there_may_be_any_number(self):
        blocks = in_one_go("- a\n> b\n" * DEEPEST)
        assert {type(block.frame.within[0]) for block in blocks} == {Item, Quote}

    def test_too_many_brackets_make_no_links(self):
        text = "[a](http://b.c) " * MOST_BRACKETS
        assert len(inline_tokens(text, {})) > MOST_BRACKETS
        (token,) = inline_tokens(text + "[", {})
        assert token.content == text + "["

    def test_nothing_is_skipped_for_being_nested(self):
        for text in ("*a **b " * 300, "[" * 150 + "a" + "]" * 150, "> " * 150 + "a"):
            assert "".join(seen(text)).count("a") == text.count("a")


class TestLines:
    def test_of_odd_spaces_are_kept(self):
        assert seen("\xa0\na\n\x0c") == ["\xa0\u2028a\u2028\x0c"]
        assert seen("\xa0\na\n\xa0\n===") == ["\xa0\u2028a\u2028\xa0"]

    def test_are_trimmed_of_plain_ones(self):
        assert seen("  a  \n\t b \t\n") == ["a\u2028b"]

    def test_behind_a_task_may_hold_its_text(self):
        assert seen("- [ ]  \na\n") == ["a"]


class TestAlerts:
    def test_have_no_title_as_text(self):
        (block,) = in_one_go("> [!NOTE]\n> a")
        assert (block.frame.within, visible_text(block)) == ((Quote("note"),), "a")

    @pytest.mark.parametrize("text", ["> [!NOTE] b\n> c", "> a\n> [!NOTE]", "> [!OTHER]\n> a"])
    def test_that_are_none_stay_quotes_with_their_text(self, text):
        (block,) = in_one_go(text)
        assert block.frame.within == (Quote(),)
        assert "[!" in visible_text(block)

    def test_within_others_are_alerts_too(self):
        _, second = in_one_go("> a\n>\n> > [!TIP]\n> > b\n")
        assert second.frame.within == (Quote(), Quote("tip"))
        assert in_one_go("- > [!TIP]\n  > b")[0].frame.within == (Item("-"), Quote("tip"))

    def test_do_not_begin_in_a_quote_that_began_before(self):
        tokens = block_tokens("> [!NOTE]\n> a", {"quotes": 1})
        assert tokens[0].type == "blockquote_open"
        tokens = block_tokens("> > [!NOTE]\n> > a", {"quotes": 1})
        assert [token.type for token in tokens[:2]] == ["blockquote_open", "alert_open"]


def test_a_rule_and_a_list_are_told_apart():
    assert in_one_go("* * *\n___\n---\n- a\n")[:3] == [Rule()] * 3
    assert len(in_one_go("- a\n---\n- b")) == 3


def kinds(text, **more):
    return [(token.type, token.map) for token in block_tokens(text, {}, **more) if token.level == 0]


@settings(deadline=None, max_examples=200)
@given(MARKDOWN)
def test_without_the_rows_of_tables_the_blocks_stand_where_they_do(text):
    text = text.replace("\r", "\n")
    assert kinds(text, has_rows=False) == kinds(text)


def test_a_row_that_begins_something_else_ends_a_table():
    text = "|a|\n|-|\n|b|\n> c\n\n|a|\n|-|\n|b|\n    code\n"
    assert kinds(text, has_rows=False) == kinds(text)


def test_the_rows_are_left_out_but_for_the_head():
    text = "|a|b|\n|-|-|\n" + "|c|d|\n" * 50 + "\nx"
    tokens = block_tokens(text, {}, has_rows=False)
    assert sum(token.type == "inline" for token in tokens) == 3
    assert kinds(text, has_rows=False)[0] == ("table_open", [0, 52])
