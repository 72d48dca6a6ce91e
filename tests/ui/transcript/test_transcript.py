"""Where rows stand: the place of the reader, the end that is kept in view."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.transcript.rows import Row
from desktop.ui.transcript.transcript import LONGEST_S, Placed, Transcript

HEIGHTS = st.lists(st.lists(st.integers(0, 50), min_size=1, max_size=6), min_size=1, max_size=12)
WIDTH = 500


class Block(Row):
    """A row whose height is only known when it is laid out."""

    def __init__(self, tall: int, guess: int = 10) -> None:
        super().__init__()
        self.tall = tall
        self.guess = guess
        self.layouts = 0

    def _measure(self, width: int) -> int:
        self.layouts += 1
        return self.tall

    def estimate(self, width: int) -> int:
        return self.guess


class Folded(Block):
    """A row that stands in for others."""

    def __init__(self, transcript: Transcript, *heights: int) -> None:
        super().__init__(0, guess=25)
        self._transcript = transcript
        self._heights = heights

    def unfold(self, *, now: bool) -> bool:
        assert self.section is not None
        for tall in self._heights:
            self._transcript.insert(self.section, Block(tall))
        return True


class Splitting(Block):
    """A row whose text goes on in another one, as it turns out when it is laid out."""

    def __init__(self, transcript: Transcript, *rest: int) -> None:
        super().__init__(40)
        self._transcript = transcript
        self._rest = rest

    def _measure(self, width: int) -> int:
        rest, self._rest = self._rest, ()
        assert self.section is not None
        if rest:
            following = Splitting(self._transcript, *rest[1:])
            following.tall = rest[0]
            before = self._transcript.next(self)
            self._transcript.insert(self.section, following, before)
        return self.tall


def filled(*heights: int, turns: int = 1) -> Transcript:
    transcript = Transcript()
    for number in range(turns):
        section = transcript.add(str(number))
        for tall in heights:
            transcript.insert(section, Block(tall))
    return transcript


def all_rows(transcript: Transcript) -> list[Row]:
    return [row for section in transcript.sections for row in section.rows]


def blocks(transcript: Transcript) -> list[Block]:
    return [row for row in all_rows(transcript) if isinstance(row, Block)]


def tops(transcript: Transcript, placed: list[Placed]) -> list[tuple[int, int]]:
    rows = all_rows(transcript)
    return [(rows.index(each.row), each.y) for each in placed]


def arranged(transcript: Transcript, height: int) -> list[tuple[int, int]]:
    return tops(transcript, transcript.arrange(WIDTH, height))


def test_nothing_to_place():
    transcript = Transcript()
    transcript.scroll_to(5)
    assert transcript.arrange(WIDTH, 100) == []
    assert transcript.top == 0
    assert transcript.top_of(Block(1)) == 0
    assert transcript.next(Block(1)) is None


def test_a_turn_without_rows_is_passed_over():
    transcript = filled(10)
    transcript.add("empty")
    transcript.insert(transcript.add("third"), Block(20))
    assert arranged(transcript, 100) == [(0, 0), (1, 10)]
    first, last = all_rows(transcript)
    assert transcript.next(first) is last
    assert transcript.previous(last) is first
    assert transcript.previous(first) is transcript.next(last) is None


def test_few_rows_stand_at_the_top():
    assert arranged(filled(10, 20), 100) == [(0, 0), (1, 10)]


def test_the_end_is_kept_in_view_and_only_rows_in_view_are_laid_out():
    transcript = filled(*[30] * 10, turns=10)
    assert arranged(transcript, 60) == [(98, 0), (99, 30)]
    assert [row.layouts for row in blocks(transcript)] == [0] * 98 + [1, 1]


def test_rows_without_height_are_not_placed():
    assert arranged(filled(10, 0, 20), 100) == [(0, 0), (2, 10)]


def test_rows_are_inserted_before_others():
    transcript = filled(10, 20)
    section = transcript.sections[0]
    transcript.insert(section, Block(5), section.rows[1])
    assert [each.tall for each in blocks(transcript)] == [10, 5, 20]
    assert [each.index for each in section.rows] == [0, 1, 2]


@pytest.mark.parametrize("distance", [-1, -35, -1000])
def test_an_upward_move_lets_go_and_the_way_back_holds_on(distance):
    transcript = filled(*[30] * 5, turns=2)
    transcript.arrange(WIDTH, 60)
    transcript.scroll_by(distance)
    transcript.arrange(WIDTH, 60)
    assert not transcript.sticks
    transcript.scroll_by(1000)
    transcript.arrange(WIDTH, 60)
    assert transcript.sticks


def test_a_downward_move_at_the_end_changes_nothing():
    transcript = filled(*[30] * 10)
    before = arranged(transcript, 60)
    transcript.scroll_by(50)
    assert arranged(transcript, 60) == before


def test_nothing_moves_while_rows_above_and_below_change():
    transcript = filled(*[30] * 5, turns=4)
    transcript.arrange(WIDTH, 60)
    transcript.scroll_by(-250)
    before = [(each.row, each.y) for each in transcript.arrange(WIDTH, 60)]
    for row in (blocks(transcript)[0], blocks(transcript)[-1]):
        row.tall = row.guess = 500
        transcript.touch(row)
    first, last = transcript.sections[0], transcript.sections[-1]
    transcript.insert(first, Block(40), first.rows[3])
    transcript.insert(last, Block(40))
    assert [(each.row, each.y) for each in transcript.arrange(WIDTH, 60)] == before
    assert transcript.height > 1000


@given(HEIGHTS, st.lists(st.integers(-200, 200), max_size=10), st.integers(1, 120))
def test_the_view_is_always_filled(turns, moves, tall):
    transcript = Transcript()
    for number, heights in enumerate(turns):
        section = transcript.add(str(number))
        for each in heights:
            transcript.insert(section, Block(each))
    total = sum(map(sum, turns))
    if not total:
        return
    transcript.arrange(WIDTH, tall)
    for move in moves:
        transcript.scroll_by(move)
        placed = transcript.arrange(WIDTH, tall)
        assert placed[0].y <= 0
        assert placed[-1].bottom >= (tall if total >= tall else total)
        for one, other in pairwise(placed):
            assert one.bottom == other.y
        for section in transcript.sections:
            assert section.height == sum(row.height for row in section.rows)
        assert transcript.height == sum(section.height for section in transcript.sections)


@pytest.mark.parametrize("top", [0, 1, 45, 200])
def test_a_place_in_pixels(top):
    transcript = filled(*[30] * 5, turns=4)
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


def test_a_row_is_shown_at_a_place():
    transcript = filled(*[30] * 20)
    row = blocks(transcript)[7]
    transcript.show_at(row, 12)
    assert (7, 12) in arranged(transcript, 60)


def test_what_lies_above_a_place_is_not_laid_out():
    transcript = filled(*[30] * 100)
    transcript.arrange(WIDTH, 60)
    transcript.show_at(blocks(transcript)[0], -500)
    transcript.arrange(WIDTH, 60)
    assert sum(row.layouts for row in blocks(transcript)[:50]) == 0


def test_the_changed_rows_are_told_once():
    transcript = filled(10, 10)
    transcript.arrange(WIDTH, 60)
    row = all_rows(transcript)[1]
    transcript.touch(row)
    transcript.arrange(WIDTH, 60)
    assert transcript.changed == {row}
    transcript.arrange(WIDTH, 60)
    assert transcript.changed == frozenset()


def folded(*heights: int, turns: int = 20) -> Transcript:
    transcript = Transcript()
    for number in range(turns):
        transcript.add(str(number), Folded(transcript, *heights))
    return transcript


def test_only_turns_in_view_are_unfolded():
    transcript = folded(10, 30)
    assert transcript.height == 20 * 25
    assert [placed.height for placed in transcript.arrange(WIDTH, 60)] == [30, 10, 30]
    assert sum(isinstance(row, Folded) for row in all_rows(transcript)) == 18


def test_a_reader_in_a_folded_turn_finds_it_unfolded():
    transcript = folded(10, 30)
    transcript.scroll_to(5 * 25 + 12)
    placed = transcript.arrange(WIDTH, 60)
    assert placed[0].row.turn_id == "5"
    assert placed[0].y == -2
    assert not any(isinstance(each.row, Folded) for each in placed)


def test_all_rows_between_two_are_unfolded():
    transcript = folded(10, 30, turns=3)
    first, last = all_rows(transcript)[0], all_rows(transcript)[2]
    transcript.unfolded(last)
    last = all_rows(transcript)[-1]
    assert [type(row) for row in transcript.rows(first, last)] == [Block] * 6


def test_a_row_that_goes_on_in_new_ones_is_followed_to_its_end():
    transcript = Transcript()
    transcript.insert(transcript.add("a"), Block(30))
    transcript.insert(transcript.add("b"), Splitting(transcript, 50, 60, 70))
    placed = transcript.arrange(WIDTH, 100)
    assert [each.height for each in placed] == [60, 70]
    assert placed[-1].bottom == 100
    transcript.scroll_to(0)
    assert [each.height for each in transcript.arrange(WIDTH, 200)] == [30, 40, 50, 60, 70]


def test_turns_are_taken_out_and_put_back():
    transcript = filled(30, 30, turns=4)
    transcript.arrange(WIDTH, 300)
    transcript.scroll_to(130)
    transcript.arrange(WIDTH, 60)
    gone = transcript.cut(1)
    assert [section.turn_id for section in gone] == ["1", "2", "3"]
    assert transcript.sticks
    assert transcript.height == 60
    assert transcript.top_of(gone[0].rows[1]) == 0
    assert [placed.y for placed in transcript.arrange(WIDTH, 60)] == [0, 30]
    transcript.put_back(gone[2])
    assert transcript.height == 120
    assert transcript.top_of(gone[2].rows[1]) == 90
    assert all(row.is_stale(WIDTH) for row in gone[2].rows)


def test_a_reader_above_what_is_taken_out_stays():
    transcript = filled(30, 30, turns=4)
    transcript.arrange(WIDTH, 300)
    transcript.scroll_to(40)
    transcript.arrange(WIDTH, 60)
    transcript.cut(2)
    assert [placed.y for placed in transcript.arrange(WIDTH, 60)] == [-10, 20, 50]
    assert transcript.cut(2) == []


def test_what_happens_to_turns_taken_out_changes_nothing_here():
    transcript = filled(30, turns=2)
    transcript.arrange(WIDTH, 60)
    first, second = transcript.sections
    transcript.touch(second.rows[0])
    transcript.cut(1)
    transcript.arrange(WIDTH, 60)
    assert transcript.changed == frozenset()
    transcript.insert(second, Block(50))
    row = second.rows[0]
    row.tall = row.guess = 80
    transcript.touch(row)
    transcript.arrange(WIDTH, 60)
    assert transcript.height == first.height == 30


def test_a_turn_is_folded_and_takes_as_much_room():
    transcript = folded(10, 30)
    transcript.scroll_to(0)
    transcript.arrange(WIDTH, 200)
    section = transcript.sections[1]
    rows = list(section.rows)
    transcript.jump_to_end()
    transcript.arrange(WIDTH, 60)
    height = transcript.height
    transcript.touch(rows[0])
    row = Folded(transcript, 10, 30)
    transcript.fold(section, row)
    assert (section.rows, row.height, section.height) == ([row], 40, 40)
    assert transcript.height == height
    assert [each.section for each in rows] == [None, None]
    assert transcript.top_of(rows[0]) == 0
    transcript.arrange(WIDTH, 60)
    assert transcript.changed == frozenset()
    transcript.unfolded(row)
    transcript.assume(section.rows[0], 25)
    assert [each.height for each in section.rows] == [25, 10]
    assert section.rows[0].is_stale(WIDTH)
    assert transcript.top_of(transcript.sections[2].rows[0]) == 40 + 35


class Work:
    """Seconds of work, spent by rows."""

    def __init__(self) -> None:
        self.done_s = 0.0

    def __call__(self) -> float:
        return self.done_s


class Unread(Block):
    """A row that is read in steps before it is laid out; its text may go on in others."""

    def __init__(self, transcript: Transcript, work: Work, *rest: int, steps: int = 0) -> None:
        super().__init__(rest[0], guess=sum(rest))
        self._transcript = transcript
        self._work = work
        self._rest = rest[1:]
        self._steps = steps
        self.is_made = False

    @property
    def is_unread(self) -> bool:
        return not self.is_made

    def read_on(self) -> bool:
        self._steps -= 1
        if self._steps < 0:
            return False
        self._work.done_s += LONGEST_S / 4
        return True

    def release(self) -> None:
        self.is_made = False
        self.touch()

    def _measure(self, width: int) -> int:
        assert self._steps <= 0
        self._work.done_s += LONGEST_S / 4
        self.is_made = True
        assert self.section is not None
        if self._rest:
            below = Unread(self._transcript, self._work, *self._rest)
            self._rest = ()
            before = self._transcript.next(self)
            self._transcript.insert(self.section, below, before)
        return super()._measure(width)


def unread(*heights: int, steps: int = 0) -> tuple[Transcript, Work]:
    work = Work()
    transcript = Transcript(work)
    section = transcript.add("0")
    transcript.insert(section, Unread(transcript, work, *heights, steps=steps))
    transcript.insert(section, Block(20, guess=20))
    return transcript, work


def layouts(transcript: Transcript) -> int:
    return sum(row.layouts for row in blocks(transcript))


@pytest.mark.parametrize("is_at_end", [True, False])
def test_a_long_text_is_laid_out_over_several_turns_of_the_loop(is_at_end):
    transcript, work = unread(*[30] * 100)
    transcript.arrange(WIDTH, 200)
    if not is_at_end:
        transcript.scroll_to(2000)
    turns, before = 1, work.done_s
    while transcript.is_behind:
        placed = transcript.arrange(WIDTH, 200)
        assert work.done_s - before < LONGEST_S * 1.3  # and one row
        assert placed[0].y <= 0
        assert placed[-1].bottom >= 200
        before = work.done_s
        turns += 1
    assert turns > (20 if is_at_end else 12)
    assert not any(each.row.is_stale(WIDTH) for each in placed)
    rows = all_rows(transcript)
    if is_at_end:
        assert placed[-1].row is rows[-1]
        assert transcript.height == 100 * 30 + 20
        assert layouts(transcript) <= 101 + 8  # those in view were let go of on the way
    else:
        assert rows.index(placed[0].row) == 2000 // 30


def test_what_comes_before_the_first_layout_is_done_in_steps():
    transcript, work = unread(50, steps=10)
    turns = 0
    transcript.arrange(WIDTH, 200)
    while transcript.is_behind:
        assert layouts(transcript) == 1  # the line below it
        transcript.arrange(WIDTH, 200)
        turns += 1
    assert turns == 2
    assert work.done_s == pytest.approx(11 * LONGEST_S / 4)
    assert layouts(transcript) == 2


def test_where_there_is_time_all_is_laid_out_at_once():
    transcript, work = unread(*[30] * 100)
    transcript._clock = lambda: 0.0
    placed = transcript.arrange(WIDTH, 200)
    assert not transcript.is_behind
    assert placed[-1].bottom == 200
    assert work.done_s > LONGEST_S


def test_what_was_read_already_is_never_put_off():
    transcript, work = unread(*[30] * 12)
    transcript._clock = lambda: 0.0
    transcript.arrange(WIDTH, 1000)
    transcript._clock = work
    for row in all_rows(transcript):
        transcript.touch(row)
    transcript.arrange(WIDTH, 1000)
    assert not transcript.is_behind
