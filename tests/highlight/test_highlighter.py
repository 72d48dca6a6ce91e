import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.highlight.highlighter import LONGEST_LINE, MOST_LINES, Highlighter, State
from desktop.highlight.languages import pygments_name
from tests.highlight.snippets import CODE
from tests.highlight.whole import seen, whole

BITS = (
    *"ab1é漢😀 \t\r\f\u2028\x00()[]{}<>=+-*/%&|^~!?:;,#@$\\'\"`",
    *("/*", "*/", "//", "--", "<!--", "-->", '"""', "'''", "(*", "*)", "{-", "-}", "[[", "]]"),
    *("[=[", "]=]", "{#", "#}", "{{", "}}", "${", "<?", "?>", "<?php", "<script>", "</script>"),
    *("<style>", "</style>", "```py", "```", "~~~", "<<EOF", "EOF", "<<~X", "=begin", "=end"),
    *("=pod", "=cut", 'r#"', '"#', 'R"x(', ')x"', "@'", "'@", ">>> ", "... ", "#|", "|#", "#="),
    *("=#", "if ", "end", "def ", "class ", "1.5", "x = "),
)
LINES = st.lists(st.lists(st.sampled_from(BITS), max_size=12).map("".join), max_size=12)
WORDS = st.sampled_from(sorted(CODE))


def coloured(word, code, start=None):
    highlighter = Highlighter(word, start)
    highlighter.extend(code.splitlines() if isinstance(code, str) else code)
    return highlighter


def named(found, line):
    """What stands in a line, without what has the colour of text."""
    at, parts = 0, []
    for length, role in found:
        if role:
            parts.append((line[at : at + length], role))
        at += length
    return parts


def roles(word, line, *before):
    return named(coloured(word, [*before, line]).lines[-1], line)


@pytest.mark.unmeasured(after=3)
@pytest.mark.parametrize("word", CODE)
def test_line_by_line_is_as_good_as_all_at_once(word):
    lines = CODE[word].splitlines()
    highlighter = coloured(word, lines)
    expected = whole(word, CODE[word]) if pygments_name(word) != "Text only" else []
    for line, found, wanted in zip(lines, highlighter.lines, expected, strict=False):
        assert seen(found, line) == seen(wanted, line), line


def test_the_snippets_are_coloured():
    found = {
        word: {role for line in coloured(word, code).lines for _, role in line}
        for word, code in CODE.items()
    }
    assert [word for word, named in found.items() if len(named) < 3] == ["csv"]


@pytest.mark.unmeasured(after=3)
@pytest.mark.parametrize("word", CODE)
def test_another_can_go_on_at_any_line(word):
    lines = CODE[word].splitlines()
    all_at_once = coloured(word, lines).lines
    for cut in range(len(lines)):
        before = coloured(word, lines[:cut])
        after = coloured(word, lines[cut:], before.state)
        assert before.lines + after.lines == all_at_once


class TestWhatAWholeTextWouldTell:
    """Where lines cannot be as good as a whole text, for what decides comes later."""

    @pytest.mark.parametrize(
        ("word", "lines", "number", "at_first", "at_last"),
        [
            # The line below makes a heading of it.
            ("markdown", ["T", "===="], 0, [], [("T", "heading")]),
            ("rst", ["T", "===="], 0, [], [("T", "heading")]),
            # One expression matches a line and the next, which it goes on with.
            ("c", ["// a \\", " b"], 1, [], [(" b", "comment")]),
            ("dockerfile", ["a \\", " b"], 0, [], [("\\", "constant")]),
            ("makefile", ["if a \\", " b"], 1, [], [(" b", "keyword")]),
            ("cpp", ["A  B::f(C c,", "D d) {"], 0, [("f", "function")],
             [("B::f", "function")]),
            # PostgreSQL says behind a function which language that is in.
            ("postgresql", ["AS $$", "", "$$ LANGUAGE sql"], 0, [("AS", "keyword")],
             [("AS", "keyword"), ("$$", "string")]),
            # What a session answers is only known to be an error from what stands above.
            ("pycon", ["Traceback (most recent call last):", "KeyboardInterrupt"], 1,
             [("KeyboardInterrupt", "quiet")], [("KeyboardInterrupt", "type")]),
        ],
    )  # fmt: skip
    def test_such_lines_look_plainer(self, word, lines, number, at_first, at_last):
        line = lines[number]
        assert named(coloured(word, lines).lines[number], line) == at_first
        assert named(whole(word, "\n".join([*lines, ""]))[number], line) == at_last

    def test_a_string_is_taken_to_end_some_time(self):
        assert roles("sql", "SELECT 'never ended") == [
            ("SELECT", "keyword"),
            ("'never ended", "string"),
        ]

    def test_an_apostrophe_in_a_text_of_jsx_is_none(self):
        code = ["<p>", "  Don't", "  if (x)", "</p>"]
        assert coloured("jsx", code).lines[2] != (("  if (x)", "string"),)
        assert roles("jsx", code[3], *code[:3]) == [("p", "tag")]
        assert roles("js", "a'", "x = 'b\\") == [("a'", "string")]


class TestWhatGoesOverLines:
    def test_code_in_a_page_is_that_of_its_own_language(self):
        before = ["<style>", "a { }", "</style><script>", "let x = `a"]
        assert roles("html", "b {", *before) == [("b {", "string")]
        assert roles("html", "b`; if (x)</script><p>", *before) == [
            ("b`", "string"), ("if", "keyword"), ("script", "tag"), ("p", "tag"),
        ]  # fmt: skip
        assert roles("html", "interface A {}", '<script lang="ts">')[0] == ("interface", "keyword")
        assert roles("html", "if", "<script>if (x) {") == [("if", "keyword")]
        assert roles("html", "b`", "<script>x = `a") == [("b`", "string")]

    def test_no_element_begins_in_a_comment(self):
        assert roles("html", "if (x) {}", "<!-- <script> -->") == []
        assert roles("html", "if (x) {}", "<script>1</script>") == []

    def test_fences_of_markdown(self):
        before = ["````py", "def f():", "```", '"""a']
        assert roles("md", "b", *before) == [("b", "string")]
        assert roles("md", "````", *before) == [("````", "string")]
        assert roles("md", "# a", *before, "````") == [("# a", "heading")]
        assert roles("md", "any", "```nobody-knows") == [("any", "string")]
        assert roles("md", "a `b` c", "x") == [("`b`", "string")]

    def test_markdown_in_markdown_is_text(self):
        assert roles("md", "# a", "```md") == [("# a", "string")]
        assert len(coloured("md", ["```md"] * 3000).lines) == 3000

    def test_what_follows_a_comment_is_read_again(self):
        assert roles("c", "b */ int x; /* c", "int a; /* b") == [
            ("b */", "comment"), ("int", "type"), ("/* c", "comment"),
        ]  # fmt: skip
        assert roles("c", "*/ int", "/*", "a", "b /* c") == [("*/", "comment"), ("int", "type")]
        assert roles("sql", "b'' c", "SELECT 'a") == [("b'' c", "string")]

    def test_endings_that_take_all_they_can_open_nothing(self):
        # Jsonnet's comments end with the last "*/".
        assert roles("jsonnet", "local x = 1;", "/* a", "*/") == [
            ("local", "keyword"), ("1", "number"),
        ]  # fmt: skip

    def test_a_quote_in_an_answer_opens_nothing(self):
        assert roles("console", "$ export A=1", "$ cat a", "it's")[1] == ("export", "function")
        assert roles("psql", "db=> SELECT 1;", "db=> \\x", "it's")[1:] == [
            ("SELECT", "keyword"), ("1", "number"),
        ]  # fmt: skip

    def test_code_goes_on_in_a_console(self):
        assert roles("pycon", "...     return None", ">>> def f():") == [
            ("... ", "quiet"), ("return", "keyword"), ("None", "constant"),
        ]  # fmt: skip

    def test_php_needs_no_tag(self):
        assert roles("php", "return $x;") == [("return", "keyword")]
        assert roles("php", "return 1; ?>", "", " ", "<?php")[0] == ("return", "keyword")
        assert roles("php", "return", "<p>") == []


class TestLimits:
    def test_a_long_line_is_plain_and_the_next_is_not(self):
        line = "if x: " + "y" * LONGEST_LINE
        assert coloured("py", ["if x:", line, "if x:"]).lines == [
            ((2, "keyword"), (3, "")), ((len(line), ""),), ((2, "keyword"), (3, "")),
        ]  # fmt: skip

    def test_no_more_is_read_for_a_line_than_a_long_line(self):
        for length, role in ((5, "string"), (600, "keyword")):
            before = ['"' + "a" * length, 'b" ' + "c" * length + " 'd"]
            assert roles("r", "if", *before) == [("if", role)]

    def test_too_many_lines_are_plain(self):
        assert coloured("py", ["if x:"], State(lines=MOST_LINES - 1)).lines[0][0] == (2, "keyword")
        assert coloured("py", ["if x:"], State(lines=MOST_LINES)).lines == [((5, ""),)]

    def test_a_line_nobody_dares_to_read_begins_afresh(self):
        found = coloured("scala", ["/* a", '"' + "\\" * 40, "val x = 1"]).lines
        assert found[1:] == [((41, ""),), ((3, "keyword"), (5, ""), (1, "number"))]

    def test_unknown_languages_are_plain(self):
        assert coloured("nobody-knows", ["if x", ""]).lines == [((4, ""),), ()]
        assert Highlighter("").preview("'a") == ((2, ""),)

    @pytest.mark.unmeasured
    @pytest.mark.parametrize("word", ["python", "cpp", "html", "yaml", "ruby", "markdown"])
    def test_a_line_costs_the_same_however_many_stand_before_it(self, word):
        lines = [*CODE[word].splitlines(), ""] * 30
        highlighter, calls = coloured(word, lines[: len(lines) // 30]), []

        def count(frame, event, argument):
            calls.append(event)

        costs = []
        for first in range(len(lines) // 30, len(lines), len(lines) // 30):
            calls.clear()
            sys.setprofile(count)
            highlighter.extend(lines[first : first + len(lines) // 30])
            sys.setprofile(None)
            costs.append(len(calls))
        assert max(costs[15:]) < 1.1 * max(costs[:15])


class TestPreview:
    def test_a_string_shows_before_its_end_comes(self):
        python = Highlighter("py")
        assert python.preview('x = "abc')[-1] == (4, "string")
        assert python.preview("x = f'a{b") == python.preview("x = f'a{b")
        assert Highlighter("c").preview("int x; /* ab")[-1] == (5, "comment")
        assert Highlighter("rust").preview('let s = r#"a"b')[-1] == (6, "string")

    def test_what_is_no_string_stays(self):
        assert Highlighter("py").preview("if don't") == coloured("py", ["if don't"]).lines[0]
        assert Highlighter("py").preview("") == ()
        assert Highlighter("md").preview("don't `") == coloured("md", ["don't `"]).lines[0]

    def test_nothing_is_kept(self):
        python = coloured("py", ["x = 1"])
        state = python.state
        python.preview('"""')
        assert python.state is state
        assert len(python.lines) == 1

    @settings(max_examples=60, deadline=None)
    @given(WORDS, LINES)
    def test_each_half_line_adds_up(self, word, lines):
        highlighter = Highlighter(word)
        for line in lines:
            for end in range(0, len(line) + 1, 3):
                assert sum(n for n, _ in highlighter.preview(line[:end])) == end
            highlighter.extend([line])


def test_only_what_is_new_is_told():
    highlighter = Highlighter("py")
    assert highlighter.extend(["a", "b"]) == 0
    assert highlighter.extend([]) == 2
    assert highlighter.extend(["c"]) == 2
    assert len(highlighter.lines) == highlighter.state.lines == 3


@settings(max_examples=250, deadline=None)
@given(WORDS, LINES, st.integers(0, 12))
def test_nothing_is_lost_and_any_cut_is_as_good(word, lines, cut):
    highlighter = coloured(word, lines)
    assert [sum(n for n, _ in found) for found in highlighter.lines] == [len(x) for x in lines]
    assert all(n > 0 for found in highlighter.lines for n, _ in found)
    before = coloured(word, lines[:cut])
    after = coloured(word, lines[cut:], before.state)
    assert before.lines + after.lines == highlighter.lines
    assert after.state == highlighter.state


@settings(max_examples=100, deadline=None)
@given(WORDS, st.lists(st.text(max_size=40), max_size=6))
def test_no_text_is_too_odd(word, lines):
    found = coloured(word, lines).lines
    assert [sum(n for n, _ in line) for line in found] == [len(line) for line in lines]
