import pytest

from desktop.markdown.blocks import Code, Formula, Paragraph, Table, visible_text
from desktop.markdown.stream import MarkdownStream
from desktop.markdown.unfinished import closed, shown
from tests.benchmarks.answers import chunks, mixed
from tests.markdown.oracle import Screen, so_far


class TestShown:
    @pytest.mark.parametrize(
        "line",
        [
            "-", "- ", "+", "*", "**", "***", "=", "==", "--- ", "_", "__", "1", "12", "1.", "1)",
            "1. ", "- [", "- [ ", "- [x", "- [ ]", "- [x] ", "#", "##", "###### ", "`", "``", "```",
            "```py", "~", "~~~", "~~~ a b", "$", "$$", "\\", "\\[", "\\(", "<b", "<br", "[", "[a",
            "![a b", "[a]", "[a]:", "[!NOTE", "[^1]: ", "|", "| ", "> -", "> > #", "  - ", "\t1.",
        ],
    )  # fmt: skip
    def test_a_line_that_may_become_anything_is_held_back(self, line):
        assert shown(f"text\n{line}") == "text\n"
        assert shown(line) == ""

    @pytest.mark.parametrize(
        "line",
        [
            "a", "- a", "1. a", "- [ ] a", "# a", "**a", "`a", "``` `", "$a", "\\*", "<a", "[a](",
            "a |", "12 a", "1234567890", "> a", "-a", "=a", "[a] b", f"[{'a' * 61}",
        ],
    )  # fmt: skip
    def test_a_line_that_is_text_is_shown(self, line):
        assert shown(f"text\n\n{line}") == f"text\n\n{line}"

    def test_a_whole_line_is_shown_whatever_it_is(self):
        assert shown("text\n-\n") == "text\n-\n"

    @pytest.mark.parametrize("line", ["`", "```", "~~~", "  ``` ", "> ```"])
    def test_in_code_what_may_be_its_end_is_held_back(self, line):
        assert shown(f"a\n{line}", in_code=True) == "a\n"

    @pytest.mark.parametrize("line", ["", "a", "-", "```a", "# b", "|"])
    def test_in_code_all_else_is_shown(self, line):
        assert shown(f"a\n{line}", in_code=True) == f"a\n{line}"

    @pytest.mark.parametrize(
        ("text", "rule"),
        [
            ("| a | b", "|---|---|"),
            ("|a|b|", "|---|---|"),
            ("| a", "|---|"),
            ("| a \\| b |", "|---|"),
            ("  | a |", "  |---|"),
            ("> | a | b", "> |---|---|"),
            ("text\n\n| a", "|---|"),
        ],
    )
    def test_the_head_of_a_table_gets_its_rule(self, text, rule):
        assert shown(text) == f"{text}\n{rule}"

    @pytest.mark.parametrize("half", ["|", "|-", "|--", "| :-", "|---|-", "|---|---|"])
    def test_half_a_rule_is_shown_as_a_whole_one(self, half):
        assert shown(f"| a | b |\n{half}") == "| a | b |\n|---|---|"
        assert shown(f"> | a |\n> {half}") == "> | a |\n> |---|"

    def test_rows_need_nothing(self):
        text = "| a |\n|---|\n| b"
        assert shown(text) == text
        assert shown("| b", in_table=True) == "| b"
        assert shown("|", in_table=True) == ""
        assert shown("| b |\n\n| a |", in_table=True) == "| b |\n\n| a |\n|---|"


class TestClosed:
    @pytest.mark.parametrize(
        ("content", "whole"),
        [
            ("a **b", "a **b**"),
            ("a *b **c", "a *b **c***"),
            ("**a *b* c", "**a *b* c**"),
            ("***a", "***a***"),
            ("__a", "__a__"),
            ("~~a", "~~a~~"),
            ("~a", "~a~"),
            ("`a", "`a`"),
            ("``a ` b", "``a ` b``"),
            ("`a` `b", "`a` `b`"),
            ("**a `b", "**a `b`**"),
            ("[a", "[a]()"),
            ("![a", "![a]()"),
            ("[**a", "[**a**]()"),
            ("[a `b", "[a `b`]()"),
            ("[a](http://b", "[a]()"),
            ("[**a**](http://b", "[**a**]()"),
            ("[a](b) [c", "[a](b) [c]()"),
            ("[a]", "[a]()"),
            ("a [b](c [d", "a [b]()"),
            ("<https://a", "<https://a>"),
            ("<mailto:a", "<mailto:a>"),
            ("a **b ", "a **b**"),
            ("**a ** b", "**a ** b**"),
        ],
    )
    def test_what_is_open_gets_its_end(self, content, whole):
        assert closed(content) == whole

    @pytest.mark.parametrize(
        "content",
        [
            "", "a", "**a**", "*a* b", "`a`", "[a](b)", "[a] b", "a [b][c] d", "2 * 3", "a_b_c",
            "a ~ b", "$5", "$ a", "$$a", "$x$ a", "\\(x\\) a", "\\*a", "\\[a", "a\\", "[1", "[^1",
            "[ a", "a ] b", "]( a", "a <b", "Vec<String> c", "<https://a b", "*****a", "a** b",
        ],
    )  # fmt: skip
    def test_what_is_whole_stays(self, content):
        assert closed(content) == content

    @pytest.mark.parametrize(
        ("content", "rest"),
        [
            ("a **", "a"),
            ("a *", "a"),
            ("a ~~", "a"),
            ("a `", "a"),
            ("a ``", "a"),
            ("**a*", "**a**"),
            ("a $x", "a"),
            ("a $x + y", "a"),
            ("$a$ $b", "$a$"),
            ("a \\(x", "a"),
            ("**a $x", "**a**"),
            ("a ![b](", "a ![b]()"),
        ],
    )
    def test_what_may_have_half_arrived_is_held_back(self, content, rest):
        assert closed(content) == rest

    def test_a_dollar_long_ago_was_money(self):
        content = f"a $x {'word ' * 40}end"
        assert closed(content) == content

    def test_too_much_is_left_as_it_is(self):
        content = "**" + "a" * 4000
        assert closed(content) == content


class TestAsItGrows:
    @pytest.mark.parametrize(
        ("text", "seen"),
        [
            ("Some **bold", "Some bold"),
            ("Some **bold*", "Some bold"),
            ("See [the guide](https://exa", "See the guide"),
            ("Use `co", "Use co"),
            ("As $O(n", "As"),
            ("# Head **bo", "Head bo"),
            ("- item *em", "item em"),
            ("> quote ~~st", "quote st"),
            ("text\n-", "text"),
            ("text\n==", "text"),
        ],
    )
    def test_no_mark_is_seen(self, text, seen):
        (block,) = so_far(text, 3)
        assert isinstance(block, Paragraph)
        assert visible_text(block) == seen

    @pytest.mark.parametrize("text", ["| a", "| a | b", "| a |\n|-", "| a |\n|---|\n| b"])
    @pytest.mark.parametrize("before", ["", "text\n\n", "# head\n", "- a\n\n"])
    def test_a_table_is_one_from_its_first_cell_on(self, text, before):
        block = so_far(before + text, 3)[-1]
        assert isinstance(block, Table)
        assert visible_text(block).startswith("a")

    def test_half_a_cell_is_closed_as_well(self):
        (table,) = so_far("| a | b |\n|---|---|\n| **c | d |\n| e | *f", 3)
        assert visible_text(table) == "a\tb\n**c\td\ne\tf"

    @pytest.mark.parametrize("text", ["```py\nx\n``", "```py\nx\n```", "```py\nx\n"])
    def test_code_does_not_show_its_end(self, text):
        assert so_far(text, 3) == [Code(info="py", lines=("x",))]

    def test_what_is_shown_never_counts_as_closed(self):
        reader = MarkdownStream()
        assert reader.feed("**a\n\n**b").closed == 0
        assert [visible_text(block) for block in reader.finish().blocks] == ["**a", "**b"]


def rewritten(text, size):
    """In how many of all steps something changes that could be seen before."""
    screen, reader, steps = Screen(), MarkdownStream(), 0
    first, before = 0, ""
    for piece in chunks(text, size):
        update = reader.feed(piece)
        screen.take(update)
        steps += not seen(screen.blocks[first:]).startswith(before)
        first, before = update.first, seen(screen.blocks[update.first :])
    return steps / len(chunks(text, size))


def seen(blocks):
    texts = ("" if isinstance(block, Formula) else visible_text(block) for block in blocks)
    return "\n".join(texts).rstrip("\t\n")


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_an_answer_hardly_flickers(seed):
    assert rewritten(mixed(seed, 20_000), 20) < 0.02
