from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.core.latency_history import HistoryRow
from desktop.ui.latency_rows import COLUMNS, DAY, LatencyRows, in_order

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
HEADINGS = [f"{column.title} {column.detail}".strip() for column in COLUMNS]
FIRST, SPEED, UNIT = (HEADINGS.index(name) for name in ("First chunk p50", "Speed p50", "Unit"))
TURNS, FAILED = HEADINGS.index("Answers"), HEADINGS.index("Failed")


def row(model: str = "m", **changes: object) -> HistoryRow:
    values: dict[str, object] = {
        "model": model,
        "day": None,
        "turns": 12,
        "first_chunk_p50": 0.42,
        "first_chunk_p95": 1.2,
        "speed_p50": 150.0,
        "speed_p95": 201.4,
        "speed_unit": "tokens/s",
        "failed": 0,
    }
    return HistoryRow(**(values | changes))  # type: ignore[arg-type]


def models(rows: LatencyRows) -> list[str]:
    return [shown.model for shown in rows.rows]


@pytest.fixture
def rows(qapp):
    rows = LatencyRows()
    tester = QAbstractItemModelTester(rows)
    yield rows
    del tester


def test_what_stands_in_the_cells(rows):
    rows.show_rows([row(day=date(2026, 9, 5), turns=1234)])
    cells = [rows.index(0, column).data() for column in range(rows.columnCount())]
    assert cells == [
        "m", "5 Sep 2026", "1,234", "0.42 s", "1.20 s", "150", "201", "tokens/s", "0",
    ]  # fmt: skip


def test_what_is_not_known_is_a_dash(rows):
    rows.show_rows([row(first_chunk_p50=None, speed_p50=None)])
    cells = {column: rows.index(0, column).data() for column in (DAY, FIRST, SPEED, UNIT)}
    assert set(cells.values()) == {"—"}


def test_headings_say_what_they_mean(rows):
    across = Qt.Orientation.Horizontal
    assert [rows.headerData(number, across) for number in range(len(COLUMNS))] == HEADINGS
    tip = rows.headerData(FIRST, across, Qt.ItemDataRole.ToolTipRole)
    assert tip == "Half of the answers began within this time"
    assert rows.headerData(0, across, Qt.ItemDataRole.ToolTipRole) is None
    assert rows.headerData(0, across, Qt.ItemDataRole.DecorationRole) is None
    assert rows.headerData(0, Qt.Orientation.Vertical) is None


def test_figures_stand_at_the_right_and_words_at_the_left(rows):
    rows.show_rows([row()])
    side = {
        column: rows.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole)
        for column in (0, FIRST)
    }
    assert side[0] & Qt.AlignmentFlag.AlignLeft
    assert side[FIRST] & Qt.AlignmentFlag.AlignRight


def test_the_whole_name_of_a_model_is_a_tip_and_never_read_as_tags(rows):
    rows.show_rows([row("<b>x</b>")])
    assert "&lt;b&gt;" in rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert rows.index(0, FIRST).data(Qt.ItemDataRole.ToolTipRole) is None
    assert rows.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_times_are_sorted_as_numbers_and_not_as_text(rows):
    rows.show_rows([row("slow", first_chunk_p50=125.0), row("fast", first_chunk_p50=9.5)])
    rows.sort(FIRST, UP)
    assert models(rows) == ["fast", "slow"]
    rows.sort(FIRST, DOWN)
    assert models(rows) == ["slow", "fast"]


@pytest.mark.parametrize("order", [UP, DOWN])
def test_what_is_not_known_stands_last_both_ways(rows, order):
    rows.show_rows([row("x", first_chunk_p50=None), row("a"), row("y", first_chunk_p50=None)])
    rows.sort(FIRST, order)
    assert models(rows) == ["a", "x", "y"]


@pytest.mark.parametrize("order", [UP, DOWN])
def test_tokens_and_chunks_are_not_compared(rows, order):
    chunks = row("chunks", speed_p50=170.0, speed_unit="chunks/s")
    none = row("none", speed_p50=None)
    rows.show_rows([none, chunks, row("b", speed_p50=200.0), row("a", speed_p50=100.0)])
    rows.sort(SPEED, order)
    assert models(rows)[2:] == ["chunks", "none"]
    assert models(rows)[:2] == (["a", "b"] if order is UP else ["b", "a"])


def test_equal_rows_keep_their_order(rows):
    rows.show_rows([row("b", turns=1), row("a", turns=1), row("c", turns=0)])
    rows.sort(TURNS, DOWN)
    assert models(rows) == ["b", "a", "c"]


def test_a_row_that_is_held_is_still_the_same_one_after_sorting(rows):
    rows.show_rows([row("a", turns=1), row("b", turns=2), row("c", turns=3)])
    held = QPersistentModelIndex(rows.index(0, 0))
    rows.sort(TURNS, DOWN)
    assert held.row() == 2
    assert held.data() == "a"


@given(st.lists(st.none() | st.floats(0, 100), max_size=12), st.booleans())
def test_sorting_loses_no_row(values, is_down):
    given_rows = [row(str(n), first_chunk_p50=value) for n, value in enumerate(values)]
    sorted_rows = in_order(given_rows, COLUMNS[FIRST], is_down=is_down)
    assert sorted(map(id, sorted_rows)) == sorted(map(id, given_rows))
    known = [r.first_chunk_p50 for r in sorted_rows if r.first_chunk_p50 is not None]
    assert known == sorted(known, reverse=is_down)
