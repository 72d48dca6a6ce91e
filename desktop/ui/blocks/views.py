"""Makes the view of a block."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from desktop.markdown.blocks import Block, Code, Formula, Image, Paragraph, Rule, Table, is_rest
from desktop.ui.blocks.code_block import CodeBlock
from desktop.ui.blocks.code_start import CodeStart
from desktop.ui.blocks.columns import Columns
from desktop.ui.blocks.formula_block import FormulaBlock
from desktop.ui.blocks.image_block import ImageBlock
from desktop.ui.blocks.rule_block import RuleBlock
from desktop.ui.blocks.table_block import TableBlock
from desktop.ui.blocks.text_block import TextBlock

if TYPE_CHECKING:
    from desktop.ui.blocks.block_view import BlockView
    from desktop.ui.blocks.styles import Styles


def make_view(
    block: Block, before: Block | None, styles: Styles, carried: object = None
) -> BlockView:
    """The view of a block.

    Args:
        block: What to show.
        before: The block above it, None for the first of a message.
        styles: Faces and formats.
        carried: What ``carry`` of the view before said; only used by a block that continues it.
    """
    if not is_rest(block):
        carried = None
    match block:
        case Paragraph():
            return TextBlock(block, before, styles, carried if isinstance(carried, bool) else None)
        case Code():
            start = carried if isinstance(carried, CodeStart) else None
            return CodeBlock(block, before, styles, start)
        case Table():
            columns = carried if isinstance(carried, Columns) else None
            fits = columns is not None and len(columns) == len(block.alignments)
            return TableBlock(block, before, styles, columns if fits else None)
        case Formula():
            return FormulaBlock(block, before, styles)
        case Image():
            return ImageBlock(block, before, styles)
        case Rule():
            return RuleBlock(block, before, styles)
        case _:
            assert_never(block)


def join(view: BlockView, *, is_continued: bool) -> bool:
    """Say whether the block of a view goes on in the view below.

    Returns:
        True if that is news: it must be laid out again.
    """
    is_news = view.is_continued != is_continued
    view.is_continued = is_continued
    return is_news
