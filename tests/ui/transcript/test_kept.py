"""What is kept laid out, and what is let go of."""

import pytest

from desktop.ui.transcript import kept
from desktop.ui.transcript.kept import KeptRows
from desktop.ui.transcript.transcript import Transcript
from tests.ui.transcript.test_transcript import Block, Folded, Unread, Work, all_rows

WIDTH, TALL = 500, 60


class Weighty(Block):
    """A row that can be let go of."""

    def __init__(self, weight: int = 100) -> None:
        super().__init__(30)
        self._weight = weight
        self.released = 0

    @property
    def weight(self) -> int:
        return self._weight if self.layouts else 0

    def release(self) -> None:
        self.released += 1
        self.touch()


@pytest.fixture
def transcript(monkeypatch) -> Transcript:
    monkeypatch.setattr(kept, "BUDGET_CHARS", 500)
    made = Transcript()
    for number in range(10):
        section = made.add(str(number))
        for _ in range(3):
            made.insert(section, Weighty())
    return made


def released(transcript: Transcript) -> list[int]:
    return [
        number
        for number, row in enumerate(all_rows(transcript))
        if isinstance(row, Weighty) and row.released
    ]


def test_rows_that_were_not_seen_for_long_are_let_go_of(transcript):
    rows = KeptRows(transcript)
    for top in (0, 90, 180, 270):
        transcript.scroll_to(top)
        rows.saw(transcript.arrange(WIDTH, TALL))
    assert rows.characters <= 500
    assert len(rows.rows()) == 5
    assert set(released(transcript)) < set(range(8))


def test_what_is_in_view_is_kept_however_much_it_is(transcript):
    rows = KeptRows(transcript)
    transcript.scroll_to(0)
    rows.saw(transcript.arrange(WIDTH, 600))
    assert released(transcript) == []
    assert rows.characters == 2000


def test_everything_is_forgotten_for_other_colours(transcript):
    rows = KeptRows(transcript)
    rows.saw(transcript.arrange(WIDTH, TALL))
    rows.forget_all()
    assert released(transcript) == [28, 29]
    assert (rows.rows(), rows.characters) == ([], 0)


def test_neighbours_are_laid_out_ahead_a_page_in_both_directions(transcript):
    rows = KeptRows(transcript)
    transcript.scroll_to(15 * 10)
    shown = transcript.arrange(WIDTH, TALL)
    steps = 0
    while rows.build_ahead(shown, TALL):
        steps += 1
    laid_out = [number for number, row in enumerate(all_rows(transcript)) if row.layouts]
    in_view = [all_rows(transcript).index(placed.row) for placed in shown]
    assert laid_out == list(range(in_view[0] - 2, in_view[-1] + 3))
    assert steps == 4
    assert not rows.build_ahead([], TALL)


def test_folded_turns_are_opened_ahead():
    transcript = Transcript()
    for number in range(5):
        transcript.add(str(number), Folded(transcript, 30, 30))
    rows = KeptRows(transcript)
    shown = transcript.arrange(WIDTH, TALL)
    while rows.build_ahead(shown, TALL):
        pass
    assert [isinstance(row, Folded) for row in all_rows(transcript)][-4:] == [False] * 4
    assert isinstance(all_rows(transcript)[0], Folded)


def test_rows_of_turns_taken_out_are_not_counted(transcript):
    rows = KeptRows(transcript)
    transcript.scroll_to(0)
    rows.saw(transcript.arrange(WIDTH, 400))
    counted = rows.characters
    transcript.cut(1)
    rows.forget_away()
    assert rows.characters == 300 < counted
    assert [row.section.index for row in rows.rows()] == [0, 0, 0]


def test_rows_that_are_gone_are_not_counted(transcript):
    rows = KeptRows(transcript)
    shown = transcript.arrange(WIDTH, TALL)
    rows.saw(shown)
    rows.forget([shown[0].row, Weighty()])
    assert (rows.characters, rows.rows()) == (100, [shown[1].row])


def test_what_came_out_of_view_counts_too(transcript):
    kept_rows = KeptRows(transcript)
    rows = all_rows(transcript)
    for row in rows:
        row.lay_out(WIDTH)
    transcript.changed = frozenset(rows)
    kept_rows.saw(())
    assert sum(row.released for row in rows) == len(rows) - 5


def test_what_comes_before_a_layout_is_done_a_step_at_a_time():
    transcript, work = Transcript(), Work()
    section = transcript.add("0")
    transcript.insert(section, Block(30, guess=30))
    below = Unread(transcript, work, 30, steps=3)
    transcript.insert(section, below)
    transcript.scroll_to(0)
    shown = transcript.arrange(WIDTH, 30)
    rows, turns = KeptRows(transcript), 0
    while below.is_unread:
        assert rows.build_ahead(shown, TALL)
        turns += 1
    assert turns == 4
    assert not rows.build_ahead(shown, TALL)
