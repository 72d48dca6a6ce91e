"""Rows, and the turns that hold them."""

import pytest
from PySide6.QtCore import QPointF

from desktop.ui.transcript.rows import Row, Section
from tests.ui.transcript.shown import WIDTH, Gap, painted

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_row_decides_for_itself_how_it_looks():
    row = Row()
    assert row.words() == row.turn_id == ""
    assert row.estimate(WIDTH) == row.weight == 0
    assert row.action_at(QPointF()) is None
    assert not row.unfold(now=True)
    assert not row.remake_formulas()
    row.release()
    row.recolour()
    with pytest.raises(NotImplementedError):
        row.lay_out(WIDTH)
    row = Gap()
    with pytest.raises(NotImplementedError):
        painted(row)


def test_a_row_is_stale_until_it_is_laid_out_for_a_width():
    row = Gap()
    assert row.is_stale(WIDTH)
    row.lay_out(WIDTH)
    assert not row.is_stale(WIDTH)
    assert row.is_stale(WIDTH - 1)
    row.touch()
    assert row.is_stale(WIDTH)


def test_a_turn_counts_its_rows_and_their_heights():
    section = Section("t")
    rows = [Gap() for _ in range(3)]
    for number, row in enumerate(rows):
        row.height = 10 + number
        section.insert(row, 0)
    assert [row.height for row in section.rows] == [12, 11, 10]
    assert [row.index for row in section.rows] == [0, 1, 2]
    assert section.height == 33
    section.remove(section.rows[1])
    assert [row.index for row in section.rows] == [0, 1]
    assert (section.height, section.rows[0].turn_id) == (22, "t")
