"""Sums of heights, and what stands at a distance."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.transcript.heights import Heights

HEIGHTS = st.lists(st.integers(0, 50), min_size=1, max_size=40)


@given(HEIGHTS, st.data())
def test_sums_and_places(heights, data):
    tree = Heights()
    for height in heights:
        tree.append(height)
    for _ in range(data.draw(st.integers(0, 5))):
        index = data.draw(st.integers(0, len(heights) - 1))
        heights[index] = data.draw(st.integers(0, 50))
        tree[index] = heights[index]
    assert [tree[i] for i in range(len(tree))] == heights
    assert [tree.before(i) for i in range(len(heights) + 1)] == [
        sum(heights[:i]) for i in range(len(heights) + 1)
    ]
    for distance in range(tree.total):
        index, offset = tree.find(distance)
        assert sum(heights[:index]) + offset == distance
        assert 0 <= offset < heights[index]
    assert tree.find(tree.total + 7) == (len(heights) - 1, heights[-1] + 7)


def test_nothing_has_no_height():
    assert Heights().total == 0


@given(HEIGHTS, st.data())
def test_the_last_ones_can_be_cut(heights, data):
    tree = Heights()
    for height in heights:
        tree.append(height)
    count = data.draw(st.integers(0, len(heights)))
    tree.cut(count)
    more = data.draw(st.lists(st.integers(0, 50), max_size=9))
    for height in more:
        tree.append(height)
    left = heights[:count] + more
    assert [tree.before(i) for i in range(len(tree) + 1)] == [
        sum(left[:i]) for i in range(len(left) + 1)
    ]
