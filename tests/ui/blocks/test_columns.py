import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.blocks.columns import (
    CELL_PADDING_PX,
    LEAST_PX,
    NARROW_READABLE_PX,
    READABLE_PX,
    Columns,
)

PADDING = 2 * CELL_PADDING_PX
widths = st.lists(st.floats(0, 2000), min_size=1, max_size=12)


def fitted(naturals, room=760):
    columns = Columns(len(naturals))
    columns.want(naturals)
    columns.fit(room)
    return columns


def test_new_columns_have_the_least_width():
    columns = Columns(3)
    assert len(columns) == 3
    assert columns.total == 3 * LEAST_PX
    columns.want([])
    assert not columns.fit(760)
    assert columns.widths == [LEAST_PX] * 3


@pytest.mark.parametrize(
    ("natural", "expected"),
    [(0, 48), (24, 48), (25, 64), (72, 96), (73, 128), (232, 256), (233, 320), (400, 448)],
)
def test_widths_go_in_steps(natural, expected):
    assert fitted([natural]).widths == [expected]


@given(widths, st.integers(100, 1200))
def test_each_column_is_wide_enough_to_be_read(naturals, room):
    columns = fitted(naturals, room)
    wanted = [fitted([natural], 10_000).widths[0] for natural in naturals]
    for want, natural, width in zip(wanted, naturals, columns.widths, strict=True):
        assert min(want, NARROW_READABLE_PX if room < 450 else READABLE_PX) <= width <= want
        assert width >= LEAST_PX
        assert want >= natural + PADDING
    assert columns.total <= max(room, sum(min(want, READABLE_PX) for want in wanted))
    if sum(wanted) <= room:
        assert columns.widths == wanted


@given(widths, widths, st.integers(100, 1200))
def test_widths_follow_from_what_is_there_now(before, after, room):
    count = min(len(before), len(after))
    columns = fitted(before[:count], room)
    columns.want(after[:count])
    columns.fit(room)
    assert columns.widths == fitted(after[:count], room).widths


def test_what_is_left_is_shared_among_the_columns_that_want_more():
    assert fitted([30, 1000, 1000]).widths == [64, 348, 348]
    assert fitted([30, 250, 1000]).widths == [64, 320, 376]


def test_too_many_columns_are_wider_than_the_room():
    assert fitted([500] * 5, 760).widths == [READABLE_PX] * 5
    assert fitted([500] * 5, 340).widths == [136] * 5
    assert fitted([500] * 5, 100).widths == [NARROW_READABLE_PX] * 5


def test_it_tells_whether_anything_changed():
    columns = fitted([40, 60])
    assert not columns.fit(760)
    columns.want([40, 61])
    assert not columns.fit(760)
    columns.want([40, 200])
    assert columns.fit(760)
    assert columns.fit(100)


def test_a_cell_that_grows_letter_by_letter_moves_the_others_seldom():
    columns = fitted([50, 50, 50])
    moves = 0
    for letters in range(60):
        columns.want([50, 50 + 7 * letters, 50])
        moves += columns.fit(760)
    assert moves <= 12


def test_a_copy_has_the_same_widths_and_moves_with_it():
    columns = fitted([500, 500, 500], 400)
    copy = columns.copy()
    copy.fit(400)
    assert copy.widths == columns.widths
    assert copy.sideways is columns.sideways
    copy.want([10, 10, 10])
    copy.fit(400)
    assert columns.widths != copy.widths


def test_widths_that_were_measured_at_another_size_grow_with_the_text():
    scale = [1.0]
    above = Columns(2, px=lambda pixels: round(pixels * scale[0]))
    above.want([100.0, 300.0])
    below = above.copy()
    below.fit(5000)
    before = list(below.widths)
    scale[0] = 2.0
    assert below.fit(5000)
    assert below.widths[0] >= 2 * (before[0] - 2 * 12 - 32)
    above.want([200.0, 600.0])
    above.fit(5000)
    assert above.widths == below.widths
