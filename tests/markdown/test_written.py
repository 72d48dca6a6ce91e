import pytest

from desktop.markdown.blocks import (
    BOLD,
    CODE,
    DISPLAY,
    ITALIC,
    MATH,
    RAISED,
    STRIKE,
    Code,
    Formula,
    Frame,
    Image,
    Item,
    Paragraph,
    Quote,
    Rule,
    Span,
    Table,
)
from desktop.markdown.written import framed, joined, markdown, merged, plain, separator
from tests.benchmarks.answers import mixed
from tests.markdown.oracle import in_one_go

TABLE = Table(
    alignments=("", "left", "center", "right"),
    rows=(
        ((Span("a"),), (Span("b"),), (Span("c"),), (Span("d"),)),
        ((Span("e|f", CODE),), (Span("g\u2028h"),), (), (Span("x", MATH),)),
    ),
)


def text(*spans):
    return Paragraph(spans=spans)


@pytest.mark.parametrize(
    ("block", "written"),
    [
        (text(Span("a "), Span("b", BOLD | CODE), Span(" c")), "a b c"),
        (text(Span("a\u2028b")), "a\nb"),
        (text(Span("x^2", MATH), Span("y", MATH | DISPLAY)), "$x^2$$$y$$"),
        (text(Span("1", RAISED)), "[1]"),
        (text(Span("a", link="http://b")), "a"),
        (Paragraph(spans=(Span("a"),), level=2), "a"),
        (Code(info="py", lines=("a", "", " b")), "a\n\n b"),
        (TABLE, "a\tb\tc\td\ne|f\tg\nh\t\t$x$"),
        (Formula(tex="x"), "$$x$$"),
        (Image(address="https://a.b/c.png", words="a lake"), "a lake"),
        (Image(address="https://a.b/c.png"), "https://a.b/c.png"),
        (Image(address="https://a.b/c.png", is_beside=True), ""),
        (Rule(), "———"),
    ],
)
def test_plain_text_is_what_is_said(block, written):
    assert plain(block) == written


@pytest.mark.parametrize(
    ("block", "written"),
    [
        (text(Span("a")), "a"),
        (text(), ""),
        (Paragraph(spans=(Span("a"),), level=3), "### a"),
        (text(Span("a\u2028b")), "a\\\nb"),
        (text(Span("a", BOLD), Span("b", ITALIC), Span("c", STRIKE)), "**a***b*~~c~~"),
        (text(Span("a", BOLD | ITALIC)), "***a***"),
        (text(Span("a ", BOLD), Span("b", BOLD | CODE), Span(": c")), "**a `b`**: c"),
        (text(Span("a "), Span(" ", BOLD), Span(" b ", BOLD), Span("c")), "a   **b** c"),
        (text(Span("a", CODE), Span("b`c", CODE)), "`a```b`c``"),
        (text(Span("`a", CODE)), "`` `a ``"),
        (text(Span(" a ", CODE)), "`  a  `"),
        (text(Span("  ", CODE)), "`  `"),
        (text(Span("x^2", MATH), Span(" "), Span("y", MATH | DISPLAY)), "$x^2$ $$y$$"),
        (text(Span("1", RAISED)), "[^1]"),
        (text(Span("a", link="http://b")), "[a](http://b)"),
        (text(Span("a", link="http://b", title='"c"')), '[a](http://b "&quot;c&quot;")'),
        (
            text(Span("a ", 0, "http://b"), Span("c", BOLD, "http://b"), Span("d", 0, "http://e")),
            "[a **c**](http://b)[d](http://e)",
        ),
        (Code(info="py", lines=("a", " b")), "```py\na\n b\n```"),
        (Code(), "```\n```"),
        (Code(lines=("```", "````")), "`````\n```\n````\n`````"),
        (
            TABLE,
            "| a | b | c | d |\n| --- | :-- | :-: | --: |\n| `e\\|f` | g<br>h |  | $x$ |",
        ),
        (Table(alignments=("",), rows=(((Span("a"),),),), continues=True), "| a |"),
        (Formula(tex=" x\n+ y\n"), "$$\nx\n+ y\n$$"),
        (Rule(), "---"),
    ],
)
def test_markdown_is_how_it_would_be_written(block, written):
    assert markdown(block) == written


class TestFramed:
    @pytest.mark.parametrize(
        ("containers", "begins", "as_plain", "as_markdown"),
        [
            ((), 0, "a\nb", "a\nb"),
            ((Quote(),), 1, "> a\n> b", "> a\n> b"),
            ((Quote(),), 0, "> a\n> b", "> a\n> b"),
            ((Quote("note"),), 1, "> a\n> b", "> [!NOTE]\n> a\n> b"),
            ((Quote("note"),), 0, "> a\n> b", "> a\n> b"),
            ((Item("-"),), 1, "• a\n  b", "- a\n  b"),
            ((Item("-"),), 0, "  a\n  b", "  a\n  b"),
            ((Item("[ ]"),), 1, "☐ a\n  b", "- [ ] a\n  b"),
            ((Item("[x]"),), 1, "☑ a\n  b", "- [x] a\n  b"),
            ((Item("10)"),), 1, "10) a\n    b", "10) a\n    b"),
            ((Item("[^n]"),), 1, "[^n]: a\n    b", "[^n]: a\n    b"),
            ((Item("1."), Item("-")), 1, "   • a\n     b", "   - a\n     b"),
            ((Item("1."), Item("-")), 2, "1. • a\n     b", "1. - a\n     b"),
            ((Item("-"), Quote("tip")), 2, "• > a\n  > b", "- > [!TIP]\n  > a\n  > b"),
            ((Quote(), Item("-")), 1, "> • a\n>   b", "> - a\n>   b"),
        ],
    )
    def test_lines_stand_where_they_stood(self, containers, begins, as_plain, as_markdown):
        frame = Frame(containers, begins)
        assert framed(frame, "a\nb", as_markdown=False) == as_plain
        assert framed(frame, "a\nb", as_markdown=True) == as_markdown


class TestSeparator:
    TIGHT, LOOSE = Paragraph(), Paragraph(frame=Frame(is_loose=True))

    @pytest.mark.parametrize(
        ("before", "block", "between"),
        [
            (TIGHT, LOOSE, "\n\n"),
            (TIGHT, TIGHT, "\n\n"),
            (TIGHT, Paragraph(continues=True), ""),
            (TIGHT, Paragraph(frame=Frame(is_loose=True), continues=True), "\n"),
            (Code(), Code(continues=True), "\n"),
            (TABLE, Table(alignments=("",), continues=True), "\n"),
        ],
    )
    def test_parts_blocks_but_not_the_pieces_of_one(self, before, block, between):
        assert separator(before, block) == between

    @pytest.mark.parametrize(
        ("frame", "between"),
        [
            (Frame((Item("-"),), 1), "\n"),
            (Frame((Item("-"),), 1, is_loose=True), "\n\n"),
            (Frame((Item("-"),), 0, is_loose=True), "\n\n"),
            (Frame((Quote(),), 0, is_loose=True), "\n>\n"),
            (Frame((Quote(),), 1, is_loose=True), "\n\n"),
            (Frame((Quote(), Item("-")), 1, is_loose=True), "\n>\n"),
            (Frame((Item("-"), Quote()), 0, is_loose=True), "\n  >\n"),
        ],
    )
    def test_keeps_a_list_tight_and_a_quote_whole(self, frame, between):
        assert separator(Paragraph(frame=frame), Paragraph(frame=frame)) == between


def test_joined_are_blocks_as_they_stand():
    blocks = in_one_go("a\n\n- b\n- c\n\nd")
    assert joined(
        [(block, framed(block.frame, plain(block), as_markdown=False)) for block in blocks]
    ) == ("a\n\n• b\n• c\n\nd")
    assert joined([]) == ""


class TestMerged:
    def test_parts_become_one(self):
        assert merged(Code(lines=("a",)), Code(lines=("b",), continues=True)) == Code(
            lines=("a", "b")
        )
        rows = (((Span("a"),),),)
        assert merged(
            Table(alignments=("",), rows=rows), Table(alignments=("",), rows=rows, continues=True)
        ) == Table(alignments=("",), rows=rows * 2)
        a, b = Span("a"), Span("b")
        assert merged(text(a), Paragraph(spans=(b,), continues=True)) == text(a, b)
        on_next_line = Paragraph(frame=Frame(is_loose=True), spans=(b,), continues=True)
        assert merged(text(a), on_next_line) == text(a, Span("\u2028"), b)

    @pytest.mark.parametrize(
        ("above", "below"),
        [
            (Code(), Code()),
            (Paragraph(), Paragraph()),
            (Paragraph(), Code(continues=True)),
            (Rule(), Paragraph(continues=True)),
            (TABLE, TABLE),
        ],
    )
    def test_blocks_that_only_stand_below_each_other_do_not(self, above, below):
        assert merged(above, below) is None


def as_markdown(blocks):
    whole = []
    for block in blocks:
        longer = merged(whole[-1], block) if whole else None
        whole[len(whole) - (longer is not None) :] = [longer or block]
    return joined([(each, framed(each.frame, markdown(each), as_markdown=True)) for each in whole])


@pytest.mark.parametrize("seed", range(8))
def test_an_answer_that_was_written_out_says_the_same(seed):
    blocks = in_one_go(mixed(seed, 4000))
    assert in_one_go(as_markdown(blocks)) == blocks


@pytest.mark.parametrize(
    "source",
    [
        "- > [!TIP]\n  > a\n  >\n  > b\n- c\n",
        "1. a\n\n   ```\n   b\n   ```\n\n2. c\n   - d\n",
        "> - a\n>\n>   b\n",
        "| a<br>b | `c \\| d` |\n|---|---|\n| e | f |\n",
        "- [ ] a\n- [x] b\n\n  c\n",
        "**a `b` [c](http://d.e)** ***f** g*\n",
    ],
)
def test_so_does_what_is_nested(source):
    blocks = in_one_go(source)
    again = in_one_go(as_markdown(blocks))
    assert [plain(block) for block in again] == [plain(block) for block in blocks]
    assert [block.frame for block in again] == [block.frame for block in blocks]


A, B = "https://a.example/1.png", "https://b.example/(2)/3(.png"


@pytest.mark.parametrize(
    "source",
    [
        f"![a lake]({A})",
        f'![]({A} "a title")',
        f"![brackets \\[ and \\] and \\*]({A})",
        f"![odd](<{B}>)",
        f"[![a lake]({A})](https://c.example)",
        f"## A ![lake]({A})",
        f"a <img src={A}> b",
        "[run](ms-settings:x)",
        "[run](javascript:x)",
        "[part](#part)",
        f"| ![lake]({A}) |\n| --- |\n| [![x]({A})](https://c.example) |",
        "<javascript:x> and std::vector<std::string>",
    ],
)
def test_pictures_and_what_leads_nowhere_are_written_as_they_mean(source):
    blocks = in_one_go(source)
    written = joined([(block, markdown(block)) for block in blocks])
    again = in_one_go(written)
    assert [plain(block) for block in again] == [plain(block) for block in blocks]
    assert again == blocks
