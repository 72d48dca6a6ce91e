"""Where rows stand: sums, the place of the reader, the end that is kept in view."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.transcript.rows import Row
from desktop.ui.transcript.transcript import Heights, Placed, Transcript

HEIGHTS = st.lists(st.integers(0, 50), min_size=1, max_size=40)
WIDTH = 500


class Block(Row):
    """A row whose height is only known when it is laid out."""

    def __init__(self, tall: int, guess: int = 10) -> None:
        super().__init__("t")
        self.tall = tall
        self.guess = guess
        self.layouts = 0

    def _measure(self, width: int) -> int:
        self.layouts += 1
        return self.tall

    def estimate(self, width: int) -> int:
        return self.guess


def filled(*heights: int) -> Transcript:
    transcript = Transcript()
    for tall in heights:
        transcript.insert(Block(tall))
    return transcript


def blocks(transcript: Transcript) -> list[Block]:
    return [row for row in transcript.rows if isinstance(row, Block)]


def tops(placed: list[Placed]) -> list[tuple[int, int]]:
    return [(each.row.index, each.y) for each in placed]


@given(HEIGHTS, st.data())
def test_sums_and_places(heights, data):
    tree = Heights()
    for height in heights:
        tree.append(height)
    for _ in range(data.draw(st.integers(0, 5))):
        index = data.draw(st.integers(0, len(heights) - 1))
        heights[index] = data.draw(st.integers(0, 50))
        tree[index] = heights[index]
    if len(heights) > 1:
        assert tree.pop() == heights.pop()
    assert [tree[i] for i in range(len(tree))] == heights
    assert [tree.before(i) for i in range(len(heights) + 1)] == [
        sum(heights[:i]) for i in range(len(heights) + 1)
    ]
    for distance in range(tree.total):
        index, offset = tree.find(distance)
        assert sum(heights[:index]) + offset == distance
        assert 0 <= offset < heights[index]
    last, offset = tree.find(tree.total + 7)
    assert (last, offset) == (len(heights) - 1, heights[-1] + 7)


def test_nothing_to_place():
    transcript = Transcript()
    transcript.scroll_to(5)
    assert transcript.arrange(WIDTH, 100) == []
    assert transcript.top == 0


def test_few_rows_stand_at_the_top():
    assert tops(filled(10, 20).arrange(WIDTH, 100)) == [(0, 0), (1, 10)]


def test_the_end_is_kept_in_view_and_only_rows_in_view_are_laid_out():
    transcript = filled(*[30] * 100)
    assert tops(transcript.arrange(WIDTH, 60)) == [(98, 0), (99, 30)]
    laid_out = [row.index for row in blocks(transcript) if row.layouts]
    assert laid_out == [98, 99]


def test_rows_without_height_are_not_placed():
    assert tops(filled(10, 0, 20).arrange(WIDTH, 100)) == [(0, 0), (2, 10)]


def test_rows_are_inserted_before_the_last_ones():
    transcript = filled(10, 20)
    row = Block(5)
    transcript.insert(row, transcript.rows[1])
    assert [each.tall for each in blocks(transcript)] == [10, 5, 20]
    assert [each.index for each in transcript.rows] == [0, 1, 2]


@pytest.mark.parametrize("distance", [-1, -35, -1000])
def test_an_upward_move_lets_go_and_the_way_back_holds_on(distance):
    transcript = filled(*[30] * 10)
    transcript.arrange(WIDTH, 60)
    transcript.scroll_by(distance)
    transcript.arrange(WIDTH, 60)
    assert not transcript.sticks
    transcript.scroll_by(1000)
    transcript.arrange(WIDTH, 60)
    assert transcript.sticks


def test_a_downward_move_at_the_end_changes_nothing():
    transcript = filled(*[30] * 10)
    before = tops(transcript.arrange(WIDTH, 60))
    transcript.scroll_by(50)
    assert tops(transcript.arrange(WIDTH, 60)) == before


def test_nothing_moves_while_rows_above_and_below_change():
    transcript = filled(*[30] * 20)
    transcript.arrange(WIDTH, 60)
    transcript.scroll_by(-250)
    before = [(each.row, each.y) for each in transcript.arrange(WIDTH, 60)]
    for row in (blocks(transcript)[0], blocks(transcript)[-1]):
        row.tall = row.guess = 500
        transcript.touch(row)
    transcript.insert(Block(40), transcript.rows[3])
    transcript.insert(Block(40))
    assert [(each.row, each.y) for each in transcript.arrange(WIDTH, 60)] == before
    assert transcript.height > 1000


@given(HEIGHTS.filter(any), st.lists(st.integers(-200, 200), max_size=10), st.integers(1, 120))
def test_the_view_is_always_filled(heights, moves, tall):
    transcript = filled(*heights)
    transcript.arrange(WIDTH, tall)
    for move in moves:
        transcript.scroll_by(move)
        placed = transcript.arrange(WIDTH, tall)
        assert placed[0].y <= 0
        full = sum(heights) >= tall
        assert placed[-1].y + placed[-1].height >= (tall if full else sum(heights))
        for one, other in pairwise(placed):
            assert one.y + one.height == other.y


@pytest.mark.parametrize("top", [0, 1, 45, 200])
def test_a_place_in_pixels(top):
    transcript = filled(*[30] * 20)
    for _ in range(2):  # the second time all heights are known
        for place in range(0, 600, 30):
            transcript.scroll_to(place)
            transcript.arrange(WIDTH, 60)
    transcript.scroll_to(top)
    transcript.arrange(WIDTH, 60)
    assert transcript.top == top
    transcript.jump_to_end()
    transcript.arrange(WIDTH, 60)
    assert transcript.top == 540


def test_the_changed_rows_are_told_once():
    transcript = filled(10, 10)
    transcript.arrange(WIDTH, 60)
    transcript.touch(transcript.rows[1])
    transcript.arrange(WIDTH, 60)
    assert transcript.changed == {transcript.rows[1]}
    transcript.arrange(WIDTH, 60)
    assert transcript.changed == frozenset()
