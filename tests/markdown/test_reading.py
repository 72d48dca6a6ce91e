import pytest

from desktop.markdown.blocks import (
    DISPLAY,
    MATH,
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
    visible_text,
)
from desktop.markdown.carry import OpenCode, OpenParagraph, OpenTable
from desktop.markdown.leaves import leaves_of
from desktop.markdown.parser import PARAGRAPH_CHARS, SHIELD, block_tokens
from desktop.markdown.pieces import CODE_LINES, TABLE_ROWS
from desktop.markdown.reading import (
    Piece,
    Reading,
    alignments_of,
    blocks_of,
    code_lines,
    content_of,
    info_of,
    paragraph_piece,
    rest_of,
    table_rows,
)
from desktop.markdown.written import joined, plain
from tests.markdown.oracle import differing, in_one_go


def leaf_of(text):
    return leaves_of(block_tokens(text, {}))[-1]


def read(text, **more):
    return blocks_of(leaf_of(text), Reading({}, **more))


def cell(text):
    return (Span(text),)


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("a", Paragraph(spans=(Span("a"),))),
        ("## a", Paragraph(spans=(Span("a"),), level=2)),
        ("a\n===", Paragraph(spans=(Span("a"),), level=1)),
        ("#", Paragraph(level=1)),
        ("-", Paragraph(frame=Frame((Item("-"),), 1))),
        ("> ", Paragraph(frame=Frame((Quote(),), 1))),
        ("***", Rule()),
        ("> ***", Rule(frame=Frame((Quote(),), 1))),
        ("```py x\na\n\n  b\n```", Code(info="py x", lines=("a", "", "  b"))),
        ("```\n```", Code()),
        ("```\n\n```", Code(lines=("",))),
        ("    a\n\n      b", Code(lines=("a", "", "  b"))),
        ("``` a\\*&amp;", Code(info="a*&")),
        (
            "|a|b|\n|:-|-|\n|c|",
            Table(alignments=("left", ""), rows=((cell("a"), cell("b")), (cell("c"), ()))),
        ),
        ("$$a$$", Formula(tex="a")),
        ("$$\na", Paragraph(spans=(Span("$$\u2028a"),))),
    ],
)
def test_a_leaf_becomes_a_block(text, block):
    assert read(text) == [block]


def test_a_definition_shows_nothing():
    assert read("[a]: /u") == []


class TestLongText:
    WORDS = "word " * 500

    def test_comes_in_pieces_on_one_line(self):
        blocks = read(self.WORDS)
        assert [block.continues for block in blocks] == [False, True, True]
        assert not any(block.frame.is_loose for block in blocks)
        assert joined([(block, plain(block)) for block in blocks]) == self.WORDS.strip()

    def test_comes_in_pieces_of_whole_lines(self):
        text = "nine nine\n" * 250
        blocks = read(text)
        assert [block.frame.is_loose for block in blocks] == [False, True, True]
        assert joined([(block, plain(block)) for block in blocks]) == text.strip()

    def test_only_its_first_piece_has_a_marker(self):
        frames = [block.frame for block in read(f"- {self.WORDS}")]
        assert [frame.begins for frame in frames] == [1, 0, 0]
        assert {frame.within for frame in frames} == {(Item("-"),)}

    @pytest.mark.parametrize(
        ("line", "last"), [("---", Rule()), ("===", Paragraph(spans=(Span("==="),)))]
    )
    def test_is_no_heading(self, line, last):
        blocks = read(f"{self.WORDS}\n{line}")
        assert all(block.level == 0 for block in blocks[:-1])
        assert blocks[-1] == last

    def test_of_a_heading_is_one_up_to_the_limit(self):
        (block,) = read("a" * PARAGRAPH_CHARS + "\n===")
        assert block.level == 1


class TestLargeFormulas:
    def test_stand_between_what_is_around_them(self):
        blocks = read("- a $$x$$\nb $$y$$ $$z$$")
        assert [type(block) for block in blocks] == [
            *(Paragraph, Formula, Paragraph, Formula, Formula),
        ]
        assert [block.frame.begins for block in blocks] == [1, 0, 0, 0, 0]
        assert [visible_text(blocks[n]) for n in (0, 2)] == ["a", "b"]

    @pytest.mark.parametrize("text", ["$$x$$ a", "a $$x$$", "**b** $$x$$"])
    def test_have_no_empty_text_beside_them(self, text):
        assert len(read(text)) == 2

    def test_in_a_heading_stay_in_its_line(self):
        (block,) = read("# a $$x$$")
        assert block.spans[1].style == MATH | DISPLAY


class TestWhileOpen:
    @pytest.mark.parametrize(
        ("text", "seen"), [("a **b", "a b"), ("# a **b", "a b"), ("|a|\n|-|\n|**b", "a\nb")]
    )
    def test_what_a_leaf_lacks_is_added_for_now(self, text, seen):
        assert visible_text(read(text, is_open=True)[0]) == seen
        assert visible_text(read(text)[0]) != seen

    def test_only_the_cell_that_grows_is_touched(self):
        rows = table_rows(leaf_of("|*a|*b|\n|-|-|\n|*c||"), {}, is_open=True)
        assert ["".join(span.text for span in cell) for row in rows for cell in row] == [
            *("*a", "*b", "c", ""),
        ]


class TestPieces:
    FRAME = Frame((Quote(),), 0, True)

    def test_of_a_paragraph_go_on(self):
        piece = Piece(OpenParagraph(at_line_start=True), self.FRAME)
        (block,) = read(f"{SHIELD}\na", piece=piece)
        assert block == Paragraph(frame=self.FRAME, spans=(Span("a"),), continues=True)

    def test_of_a_heading_are_text(self):
        piece = Piece(OpenParagraph(at_line_start=True), self.FRAME)
        first, second = read(f"{SHIELD}\na\n---", piece=piece)
        assert (first.level, first.continues) == (0, True)
        assert second == Rule(frame=Frame((Quote(),)))

    def test_of_code_have_the_lines_known_before(self):
        piece = Piece(OpenCode("```", "py"), self.FRAME, lines=("a", "b"))
        (block,) = read("```py\nc", piece=piece)
        assert block == Code(frame=self.FRAME, info="py", lines=("a", "b", "c"), continues=True)

    def test_of_a_table_have_the_rows_known_before(self):
        known = ((cell("a"),), (cell("b"),))
        piece = Piece(OpenTable("|a|", "|-|", ("",)), self.FRAME, continues=False, rows=known)
        (block,) = read("|a|\n|-|\n|c|", piece=piece)
        assert block == Table(frame=self.FRAME, alignments=("",), rows=(*known, (cell("c"),)))

    def test_of_code_are_cut_by_lines(self):
        blocks = read("```\n" + "a\n" * (CODE_LINES + 1) + "```")
        assert [len(block.lines) for block in blocks] == [CODE_LINES, 1]
        assert [block.continues for block in blocks] == [False, True]

    def test_of_a_table_are_cut_by_rows(self):
        blocks = read("> |a|\n> |-|\n" + "> |b|\n" * TABLE_ROWS)
        assert [len(block.rows) for block in blocks] == [TABLE_ROWS, 1]
        assert [block.frame.begins for block in blocks] == [1, 0]
        assert [block.continues for block in blocks] == [False, True]

    @pytest.mark.parametrize(
        ("piece", "texts"),
        [
            ("a b ", ["a b", " "]),
            ("a\n", ["a"]),
            ("a  \n", ["a"]),
            ("a\\\n", ["a"]),
            ("*a* ", ["a", " "]),
        ],
    )
    def test_of_a_paragraph_end_where_the_next_one_begins(self, piece, texts):
        (block,) = paragraph_piece(piece, self.FRAME, {}, continues=True)
        assert [span.text for span in block.spans] == texts
        assert block.continues

    def test_after_the_first_have_no_marker(self):
        assert rest_of(Frame((Quote(),), 1, is_loose=True)) == Frame((Quote(),), 0)
        assert rest_of(self.FRAME, is_loose=True) == self.FRAME


def test_what_stands_in_for_the_beginning_is_not_read():
    assert content_of(leaf_of(f"{SHIELD} a")) == "a"
    assert content_of(leaf_of(f"{SHIELD}\na\nb")) == "a\nb"
    assert content_of(leaf_of(SHIELD)) == ""
    assert content_of(leaf_of("a")) == "a"
    assert code_lines(leaf_of(f"    {SHIELD}\n\n    a").tokens[0]) == ["", "a"]
    assert code_lines(leaf_of(f"    {SHIELD}").tokens[0]) == []


def test_the_parts_of_a_leaf():
    assert info_of(leaf_of("~~~  py  \n").tokens[0]) == "py"
    assert alignments_of(leaf_of("|a|b|c|d|\n|-|:-|:-:|-:|")) == ("", "left", "center", "right")


A, B = "https://a.example/1.png", "https://b.example/2.png"


class TestPictures:
    def test_stand_on_lines_of_their_own(self):
        frame = Frame((Quote(),), 0)
        assert in_one_go(f"> one ![lake]({A} 'T') two\n> ![]({B})") == [
            Paragraph(frame=Frame((Quote(),), 1), spans=(Span("one"),)),
            Image(frame=frame, address=A, words="lake", title="T"),
            Paragraph(frame=frame, spans=(Span("two"),)),
            Image(frame=frame, address=B),
        ]

    def test_alone_need_no_paragraph(self):
        assert in_one_go(f"![lake]({A})") == [Image(address=A, words="lake")]

    def test_by_reference_are_the_same(self):
        assert in_one_go(f"![lake][x]\n\n[x]: {A} 'T'") == [
            Image(address=A, words="lake", title="T")
        ]

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            (f"[![lake]({A})](https://c.example)", "lake"),
            (f'before <img src="{A}"> behind', f'before <img src="{A}"> behind'),
            (f"# A ![lake]({A})", "A lake"),
        ],
    )
    def test_whose_words_stay_in_the_text_stand_below_it(self, text, words):
        above, picture = in_one_go(text)
        assert visible_text(above) == words
        assert picture == Image(address=A, is_beside=True)
        assert visible_text(picture) == ""

    def test_in_cells_stay_there(self):
        (table,) = in_one_go(f"| a |\n|---|\n| ![lake]({A}) |\n")
        assert table.rows[1] == ((Span("lake", image=A),),)

    @pytest.mark.parametrize("size", [1, 3, 7])
    def test_are_the_same_when_they_are_streamed(self, size):
        texts = [
            f"one ![lake]({A} 'T') two\n![]({B}) three\n\n[![x]({A})]({B})\n",
            f"- ![lake]({A})\n  words ![b]({B})\n\n## H ![x]({A})\n\nx <img src={A}> y",
            "words " * 250 + f"![lake]({A}) " + "words " * 250 + f"[![x]({B})]({A}) end",
        ]
        assert differing(texts, [size]) == []
