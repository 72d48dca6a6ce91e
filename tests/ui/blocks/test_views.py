import pytest

from desktop.markdown.blocks import Formula, Rule
from desktop.ui.blocks.code_block import CodeBlock
from desktop.ui.blocks.formula_block import FormulaBlock
from desktop.ui.blocks.rule_block import RuleBlock
from desktop.ui.blocks.table_block import TableBlock
from desktop.ui.blocks.text_block import TextBlock
from desktop.ui.blocks.views import join, make_view
from tests.ui.blocks.drawn import HEBREW, code, paragraph, table


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        (paragraph("x"), TextBlock),
        (paragraph("x", 3), TextBlock),
        (code("x"), CodeBlock),
        (table("a|b"), TableBlock),
        (Formula(tex="x", is_open=True), FormulaBlock),
        (Rule(), RuleBlock),
    ],
)
def test_each_kind_of_block_has_its_view(paper, block, kind):
    view = make_view(block, None, paper.styles)
    assert type(view) is kind
    assert view.block is block


def test_what_is_carried_is_for_what_goes_on_alone(paper):
    above = paper.view(code('x = """', "python"))
    carried = above.carry()
    other = make_view(code("y", "python"), above.block, paper.styles, carried)
    rest = make_view(code("y", "python", continues=True), above.block, paper.styles, carried)
    assert other.carry().piece == 1
    assert rest.carry().piece == 2
    hebrew = paper.view(paragraph(HEBREW))
    assert not make_view(paragraph("x"), None, paper.styles, hebrew.carry()).is_mirrored


def test_what_was_carried_by_another_kind_is_left_alone(paper):
    for block in (
        code("x", continues=True),
        table("a", continues=True),
        paragraph("x", continues=True),
    ):
        make_view(block, None, paper.styles, object()).lay_out(100)


def test_joining_says_whether_it_is_news(paper):
    view = paper.view(code("x"))
    assert not join(view, is_continued=False)
    assert join(view, is_continued=True)
    assert not join(view, is_continued=True)
    assert join(view, is_continued=False)
