"""The space between two blocks."""

from __future__ import annotations

from desktop.markdown.blocks import Block, Item, Paragraph, Rule, is_rest

PARAGRAPH_GAP_PX = 12
ITEM_GAP_PX = 4
LOOSE_ITEM_GAP_PX = 8
HEADING_GAPS_PX = {1: 28, 2: 24, 3: 20, 4: 16, 5: 16, 6: 16}
AFTER_HEADING_PX = 8
RULE_GAP_PX = 24


def gap_px(before: Block | None, block: Block) -> int:
    """The space between two blocks; none above the first of a message."""
    if before is None or is_rest(block):
        return 0
    gap = PARAGRAPH_GAP_PX
    if isinstance(block, Paragraph) and block.level:
        gap = HEADING_GAPS_PX[block.level]
    elif isinstance(block, Rule) or isinstance(before, Rule):
        gap = RULE_GAP_PX
    elif isinstance(before, Paragraph) and before.level:
        gap = AFTER_HEADING_PX
    elif _is_in_item(before) and _is_in_item(block):
        is_text = isinstance(before, Paragraph) and isinstance(block, Paragraph)
        gap = ITEM_GAP_PX if is_text and not block.frame.is_loose else LOOSE_ITEM_GAP_PX
    return gap


def _is_in_item(block: Block) -> bool:
    within = block.frame.within
    return bool(within) and isinstance(within[-1], Item)
