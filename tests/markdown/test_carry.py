import pytest

from desktop.markdown.blocks import Item, Quote
from desktop.markdown.carry import Carry, Checkpoint, OpenCode, OpenParagraph, OpenTable
from desktop.markdown.leaves import Level, leaves_of
from desktop.markdown.parser import SHIELD, block_tokens

QUOTE = Level(Quote("note"))
BULLET = Level(Item("-"), "-", 2)
NUMBER = Level(Item("10."), "11.", 4, 10)
WIDE = Level(Item("-"), "   -", 6)


@pytest.mark.parametrize(
    ("carry", "text", "lines"),
    [
        (Carry(), "", 0),
        (Carry((QUOTE,)), "", 0),
        (Carry((BULLET,)), "-\n", 1),
        (Carry((QUOTE, BULLET, QUOTE, NUMBER)), "> -\n>   > 11.\n", 2),
        (Carry((NUMBER, WIDE)), "11.\n       -\n", 2),
        (Carry(leaf=OpenCode("~~~ py", "py")), "~~~ py\n", 1),
        (Carry((BULLET, QUOTE), leaf=OpenCode("```", "")), "-\n  > ```\n", 2),
        (Carry((QUOTE,), leaf=OpenCode("", "")), f">     {SHIELD}\n", 1),
        (Carry(leaf=OpenTable("a|b", "-|-", ("", ""))), "a|b\n-|-\n", 2),
        (Carry((QUOTE,), leaf=OpenTable("a|", "-|", ("",))), "> a|\n> -|\n", 2),
        (Carry((BULLET,), leaf=OpenParagraph(at_line_start=True)), f"-\n  {SHIELD}\n", 2),
        (Carry((QUOTE,), leaf=OpenParagraph(at_line_start=False)), f"> {SHIELD} ", 0),
    ],
)
def test_the_head_opens_what_was_open(carry, text, lines):
    assert carry.head() == (text, lines)


@pytest.mark.parametrize(
    "text",
    [
        "- a", "10) a", "123456789. a", "-\ta", "   * a", "- [ ] a", "> - a", "- > 1. a", "[^n]: a",
        "1.  - > - a", "> [!NOTE]\n> - a", "> > a", "-   + a", "- 1. [^n]: a", "1. x\n   - a",
    ],
)  # fmt: skip
def test_the_parser_reads_the_head_as_the_containers_it_stands_for(text):
    levels = leaves_of(block_tokens(text, {}))[-1].levels
    head, _ = Carry(levels, leaf=OpenParagraph(at_line_start=False)).head()
    again = leaves_of(block_tokens(f"{head}a", {}))[-1].levels
    assert [level.indent for level in again] == [level.indent for level in levels]
    assert [level.is_quote for level in again] == [level.is_quote for level in levels]
    assert [level.opener for level in again if level.number is None] == [
        level.opener for level in levels if level.number is None
    ]


def test_a_checkpoint_is_the_start_of_a_text_unless_said():
    assert Checkpoint() == Checkpoint(Carry(), 0, 0)


def test_a_block_goes_on_at_a_checkpoint_within_it():
    assert not Checkpoint(Carry((BULLET,))).continues
    assert Checkpoint(Carry(leaf=OpenCode("```", ""))).continues
