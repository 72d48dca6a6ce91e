import pytest

from desktop.markdown.blocks import (
    CODE,
    DISPLAY,
    MATH,
    OBJECT,
    Code,
    Formula,
    Frame,
    Item,
    Paragraph,
    Quote,
    visible_text,
)
from desktop.markdown.formula_rules import MOST_CHARS
from desktop.markdown.inline import spans_of
from tests.markdown.oracle import in_one_go, so_far, streamed


def formulas(text):
    """Of one paragraph: what is a formula in it."""
    (block,) = streamed(text, [1]).blocks
    return [span.text for span in block.spans if span.style & MATH]


def seen(text):
    return [visible_text(block) for block in streamed(text, [1]).blocks]


class TestWithinALine:
    @pytest.mark.parametrize(
        "text",
        [
            "$5 and $10",
            "US$5 and A$6",
            "It costs $5, not $6.",
            "$ x$",
            "$x $",
            "$ x $",
            "$a$1",
            "$$",
            "$",
            "a $x",
            "\\$x$",
            "$\n$",
            "\\(\\)",
            "\\(a",
            "a\\)",
        ],
    )
    def test_money_and_other_dollars_are_text(self, text):
        assert formulas(text) == []

    def test_of_text_nothing_is_lost(self):
        assert seen("US$5 and A$6, $ x$, $x $, $a$1") == ["US$5 and A$6, $ x$, $x $, $a$1"]

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("$x$", ["x"]),
            ("a $x$, b", ["x"]),
            ("$x_1$ and $x_2$", ["x_1", "x_2"]),
            ("costs $5 or $x$", ["x"]),
            ("from $5 to 10$", ["5 to 10"]),
            ("$x + y$", ["x + y"]),
            ("$a*b$ and $c*d$", ["a*b", "c*d"]),
            ("$\\$5$", ["\\$5"]),
            ("$x$-axis", ["x"]),
            ("($x$)", ["x"]),
            ("\\(x\\)", ["x"]),
            ("\\( x \\)", ["x"]),
            ("\\(f(x)\\) and \\(\\frac{a}{b}\\)", ["f(x)", "\\frac{a}{b}"]),
            ("**$x$**", ["x"]),
            ("$a\nb$", ["a\nb"]),
            ("[$x$](http://a.b)", ["x"]),
        ],
    )
    def test_formulas_by_pandocs_rule(self, text, found):
        assert formulas(text) == found

    @pytest.mark.parametrize("text", ["`$x$`", "`` $x$ ``", "$`x`$", "`\\(x\\)`", "`$$x$$`"])
    def test_code_holds_no_formula(self, text):
        (block,) = streamed(text, [1]).blocks
        assert not any(span.style & MATH for span in block.spans)
        assert any(span.style & CODE for span in block.spans)

    def test_a_fence_holds_no_formula(self):
        assert streamed("```\n$$\nx\n$$\n```\n", [1]).blocks == [Code(lines=("$$", "x", "$$"))]

    @pytest.mark.parametrize("text", ["${}$", "$${}$$", "\\({}\\)"])
    def test_a_long_one_is_text(self, text):
        (longest,) = spans_of(text.format("x" * (MOST_CHARS - len(text) + 2)), {})
        assert longest.style & MATH
        (longer,) = spans_of(text.format("x" * MOST_CHARS), {})
        assert not longer.style

    def test_a_large_one_stands_on_a_line_of_its_own(self):
        first, formula, last = streamed("so $$ x $$ is", [1]).blocks
        assert (visible_text(first), visible_text(last)) == ("so", "is")
        assert formula == Formula(tex="x")

    def test_a_large_one_in_a_cell_stays_there(self):
        (table,) = streamed("| $$x$$ |\n|---|\n", [1]).blocks
        assert table.rows[0][0][0].style == MATH | DISPLAY


class TestOnLinesOfItsOwn:
    @pytest.mark.parametrize(
        ("text", "tex"),
        [
            ("$$\nx\n$$\n", "x"),
            ("$$x$$\n", "x"),
            ("$$ x $$.\n", "x ."),
            ("$$x\n$$\n", "x"),
            ("$$\nx$$\n", "x"),
            ("   $$\n   x\n   $$\n", "x"),
            ("\\[\nx\n\\]\n", "x"),
            ("\\[ x \\]\n", "x"),
            ("\\[ x\n\\],\n", "x\n,"),
            ("$$\na\n+ b\n- c\n= d\n# e\n> f\n$$\n", "a\n+ b\n- c\n= d\n# e\n> f"),
            ("\\[\n1. a\n\\]\n", "1. a"),
            ("$$\n\\text{a $b$ c}\n$$\n", "\\text{a $b$ c}"),
        ],
    )
    def test_is_one_block(self, text, tex):
        assert streamed(text, [1]).blocks == [Formula(tex=tex)]

    @pytest.mark.parametrize(
        ("text", "container"),
        [
            ("> $$\n> x\n> $$\n", Quote()),
            (">$$x$$\n", Quote()),
            ("- $$\n  x\n  $$\n", Item("-")),
            ("1. \\[ x \\]\n", Item("1.")),
            ("[^a]: $$\n    x\n    $$\n", Item("[^a]")),
        ],
    )
    def test_stands_in_quotes_and_items(self, text, container):
        assert streamed(text, [1]).blocks == [Formula(frame=Frame((container,), 1), tex="x")]

    @pytest.mark.parametrize("formula", ["$$\nx\n$$", "$$x$$", "\\[\nx\n\\]", "\\[ x \\]"])
    def test_ends_the_text_above_and_text_goes_on_below(self, formula):
        above, block, below = streamed(f"above\n{formula}\nbelow\n", [1]).blocks
        assert block == Formula(tex="x")
        assert (visible_text(above), visible_text(below)) == ("above", "below")

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("$$\nx\n", ["$$\u2028x"]),
            ("$$\nx\n\nnext $$\n", ["$$\u2028x", "next $$"]),
            ("$$ x\nmore\n", ["$$ x\u2028more"]),
            ("above\n$$ x\n", ["above\u2028$$ x"]),
            ("\\[\nx\n\ny", ["\\[\u2028x", "y"]),
            ("> $$\n> x\ny\n", ["$$\u2028x", "y"]),
            ("- $$\n  x\n$$\n", ["$$\u2028x", "$$"]),
            ("$$\nx\n$$ and more\n", ["$$\u2028x\u2028$$ and more"]),
            ("\\[\nx\n\\], where y\n", ["\\[\u2028x\u2028\\], where y"]),
            ("\\[ x \\] where y\n", ["[ x ] where y"]),
        ],
    )
    def test_without_an_end_is_text(self, text, shown):
        assert seen(text) == shown

    def test_text_after_the_end_makes_it_part_of_a_paragraph(self):
        assert seen("$$x$$ where y\n") == [OBJECT, "where y"]

    def test_code_that_is_moved_in_is_no_formula(self):
        assert streamed("    $$\n    x\n    $$\n", [1]).blocks == [Code(lines=("$$", "x", "$$"))]

    @pytest.mark.parametrize("text", ["$$ {} $$\n", "\\[{}\\]\n"])
    def test_a_long_one_is_text(self, text):
        assert in_one_go(text.format("x" * (MOST_CHARS - 10))) == [
            Formula(tex="x" * (MOST_CHARS - 10))
        ]
        assert all(isinstance(b, Paragraph) for b in in_one_go(text.format("x" * MOST_CHARS)))

    def test_one_of_many_lines_is_text_as_well(self):
        lines = "x + y\n" * (MOST_CHARS // 5 + 1)
        blocks = streamed(f"$$\n{lines}$$\n", [100]).blocks
        assert isinstance(blocks[0], Paragraph)
        shown = "\n".join(map(visible_text, blocks)).replace("\u2028", "\n")
        assert shown.split() == ["$$", *lines.split(), "$$"]


class TestWhileItGrows:
    @pytest.mark.parametrize(
        "text", ["$$\nx", "$$ x", "\\[ x", "$$\nx\n$", "$$\nx\n", "above\n\n$$\nx", "\\[\nx\n\\"]
    )
    def test_is_open_until_its_end_comes(self, text):
        last = so_far(text, 1)[-1]
        assert isinstance(last, Formula)
        assert last.is_open
        assert visible_text(last).startswith("x")

    def test_a_mark_alone_is_not_shown(self):
        assert so_far("$$") == []
        assert so_far("\\[") == []

    @pytest.mark.parametrize("text", ["a $x", "a \\(x", "a $x +"])
    def test_half_a_formula_in_a_line_is_held_back(self, text):
        (block,) = so_far(text)
        assert visible_text(block) == "a"
