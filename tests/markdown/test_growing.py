import pytest

from desktop.markdown.blocks import Code, Frame, Item, Paragraph, Quote, Span, Table
from desktop.markdown.carry import Carry, Checkpoint, OpenCode, OpenParagraph, OpenTable
from desktop.markdown.growing import Growing
from desktop.markdown.leaves import leaves_of
from desktop.markdown.parser import block_tokens
from desktop.markdown.pieces import CODE_LINES, TABLE_ROWS
from desktop.markdown.source import Source


def begun(text, at=None):
    at = at or Checkpoint()
    source = Source(at.offset)
    source.add(text)
    return Growing(at, source), source


def leaves(growing, text):
    carry = growing.carry
    head, lines = carry.head()
    return leaves_of(block_tokens(head + text, {}), carried=carry.levels, head=lines)


def opened(text, *, is_line_open=False):
    growing, source = begun(text)
    growing.open_up(leaves(growing, text)[-1], 0, {}, is_line_open=is_line_open)
    return growing, source


class TestClosing:
    def test_counts_the_blocks(self):
        growing, _ = begun("", Checkpoint(index=3))
        growing.close([Paragraph(), Paragraph()])
        growing.close([])
        assert growing.index == 5
        assert len(growing.closed) == 2

    def test_moves_to_the_leaf_behind_it(self):
        text = "> a\n>\n> 1. b\n> 2. c\n"
        growing, source = begun(text)
        growing.close([Paragraph(), Paragraph()])
        last = leaves(growing, text)[-1]
        growing.move_to(last)
        assert source.text == "> 2. c\n"
        assert growing.carry == Carry(last.begun, 2)
        assert growing.mark == Checkpoint(growing.carry, source.offset, 2)

    def test_lets_go_of_blank_lines(self):
        growing, source = begun("\n\n  a")
        growing.skip_blank_lines(2)
        assert source.text == "  a"
        assert growing.carry == Carry(is_loose=True)

    @pytest.mark.parametrize("text", ["> a\n> b", "```\na"])
    def test_keeps_blank_lines_that_mean_something(self, text):
        growing, source = opened(text)
        growing.carry = Carry(leaves(growing, text)[0].levels, leaf=growing.carry.leaf)
        source.add("\n\n")
        before = source.text
        growing.skip_blank_lines(1)
        assert source.text == before


class TestCode:
    def test_is_entered_behind_its_fence(self):
        growing, source = opened("- ~~~ py\n  a\n")
        assert source.text == ""
        assert growing.carry.leaf == OpenCode("~~~ py", "py")
        assert growing.head_lines == 2
        assert growing.piece.lines == ("a",)
        assert growing.piece.frame == Frame((Item("-"),), 1)
        assert growing.mark == Checkpoint()

    def test_that_is_moved_in_is_entered_with_its_first_line(self):
        growing, source = opened(">     a\n>\n>     b\n>\n")
        assert growing.carry.leaf == OpenCode("", "")
        assert growing.piece.lines == ("a", "", "b")
        assert source.text == ">\n"

    def test_is_closed_when_it_is_full(self):
        growing, source = opened("```\n" + "a\n" * (CODE_LINES + 2))
        assert growing.closed == [Code(lines=("a",) * CODE_LINES)]
        assert growing.piece.lines == ("a", "a")
        assert growing.piece.continues
        assert growing.mark == Checkpoint(growing.carry, 4 + 2 * CODE_LINES, 1)
        assert source.offset == growing.mark.offset + 4

    def test_that_is_full_is_kept_until_more_comes(self):
        growing, _ = opened("```\n" + "a\n" * CODE_LINES)
        assert growing.closed == []


class TestTable:
    def test_is_entered_behind_its_head(self):
        growing, source = opened("> |a|b|\n> |-|:-|\n> |c|\n")
        assert source.text == ""
        assert growing.carry.leaf == OpenTable("|a|b|", "|-|:-|", ("", "left"))
        assert len(growing.piece.rows) == 2

    def test_is_closed_when_it_is_full(self):
        growing, _ = opened("|a|\n|-|\n" + "|b|\n" * (TABLE_ROWS + 1))
        (block,) = growing.closed
        assert isinstance(block, Table)
        assert (len(block.rows), block.continues) == (TABLE_ROWS, False)
        assert len(growing.piece.rows) == 2
        assert growing.mark.index == 1


class TestParagraph:
    def test_is_cut_behind_a_line(self):
        line = "nine nine\n"
        growing, source = opened("> " + "> ".join([line] * 120))
        assert len(growing.closed) == 1
        assert source.text == "> " + "> ".join([line] * 20)
        assert growing.carry.leaf == OpenParagraph(at_line_start=True)
        assert growing.piece.frame == Frame((Quote(),), 0, is_loose=True)
        assert growing.mark.carry == growing.carry

    def test_is_cut_behind_a_word_of_a_line_that_has_not_ended(self):
        growing, source = opened("- " + "word " * 210, is_line_open=True)
        assert growing.closed[0].frame == Frame((Item("-"),), 1)
        assert growing.closed[0].spans[-1] == Span(" ")
        assert source.text == "word " * 10
        assert growing.carry.leaf == OpenParagraph(at_line_start=False)

    def test_is_not_cut_before_a_last_line_that_may_be_the_head_of_a_table(self):
        growing, _ = opened("word " * 190 + "\n" + "a | b " * 40 + "\n")
        assert growing.closed == []
        growing, _ = opened("word " * 250 + "\na | b\n")
        assert len(growing.closed) == 1

    def test_is_found_in_its_line_behind_a_task(self):
        growing, source = opened("- [ ] " + "word " * 250, is_line_open=True)
        assert len(growing.closed) == 1
        assert source.text == "word " * 50

    def test_is_not_cut_in_a_line_whose_tabs_have_become_spaces(self):
        text = f"- {'word ' * 190}\n\t\t{'word ' * 300}"
        growing, source = opened(text, is_line_open=True)
        assert (growing.closed, source.text) == ([], text)

    def test_that_is_short_stays(self):
        growing, source = opened("word " * 100 + "\n")
        assert growing.closed == []
        assert growing.mark == Checkpoint()
        assert source.offset == 0


@pytest.mark.parametrize(
    "text",
    ["# a\n", "***\n", "$$\na\n", "[a]: /u\n", "-\n", "> \n", "   -    " + "word " * 300 + "\n"],
)
def test_nothing_else_is_entered(text):
    growing, source = opened(text)
    assert (growing.piece, growing.closed, source.offset) == (None, [], 0)


def test_a_line_that_has_not_ended_is_known_to_be_text_only():
    growing, source = opened("```\na", is_line_open=True)
    assert (growing.piece, source.offset) == (None, 0)


def test_goes_on_within_a_block():
    carry = Carry(leaf=OpenTable("|a|", "|-|", ("",)), is_loose=True)
    growing, source = begun("|b|\n" * (TABLE_ROWS + 1), Checkpoint(carry, 50, 7))
    assert growing.piece.frame == Frame(is_loose=True)
    growing.open_up(leaves(growing, source.text)[-1], growing.head_lines, {})
    assert growing.index == 8
    assert growing.closed[0].continues
