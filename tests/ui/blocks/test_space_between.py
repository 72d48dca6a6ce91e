import pytest

from desktop.markdown.blocks import Rule
from desktop.ui.blocks.space_between import gap_px
from tests.ui.blocks.drawn import BULLET, QUOTE, code, paragraph, table, within

TEXT = paragraph("text")
ITEM = paragraph("item", frame=within(BULLET))
LOOSE = paragraph("item", frame=within(BULLET, is_loose=True))
REST_OF_ITEM = paragraph("more", frame=within(BULLET, begins=0, is_loose=True))


@pytest.mark.parametrize(
    ("before", "block", "expected"),
    [
        (None, TEXT, 0),
        (None, paragraph("head", 1), 0),
        (TEXT, TEXT, 12),
        (TEXT, paragraph("head", 1), 28),
        (code(""), paragraph("head", 2), 24),
        (TEXT, paragraph("head", 6), 16),
        (paragraph("head", 2), TEXT, 8),
        (paragraph("head", 2), paragraph("head", 3), 20),
        (TEXT, Rule(), 24),
        (Rule(), TEXT, 24),
        (TEXT, ITEM, 12),
        (ITEM, ITEM, 4),
        (ITEM, LOOSE, 8),
        (LOOSE, REST_OF_ITEM, 8),
        (ITEM, code("", frame=within(BULLET, begins=0)), 8),
        (code("", frame=within(BULLET, begins=0)), ITEM, 8),
        (ITEM, TEXT, 12),
        (paragraph("quote", frame=within(QUOTE)), paragraph("quote", frame=within(QUOTE)), 12),
        (TEXT, paragraph("rest", continues=True), 0),
        (code(""), code("", continues=True), 0),
        (table("a"), table("b", continues=True), 0),
    ],
)
def test_space(before, block, expected):
    assert gap_px(before, block) == expected


def test_all_space_is_on_the_grid():
    blocks = [TEXT, ITEM, LOOSE, REST_OF_ITEM, code(""), table("a"), Rule()]
    blocks += [paragraph("head", level) for level in range(1, 7)]
    assert {gap_px(a, b) % 4 for a in blocks for b in blocks} == {0}
