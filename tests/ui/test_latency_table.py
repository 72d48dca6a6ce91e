from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt

from desktop.ui.latency_rows import DAY
from desktop.ui.latency_table import LatencyTable
from desktop.ui.theme import DARK, Theme
from tests.ui.test_latency_rows import FAILED, FIRST, row

ROWS = [
    row("gemini-4-argon", first_chunk_p50=0.5, failed=2),
    row("gemini-4-argon-mini-with-a-long-name", first_chunk_p50=0.2),
    row("offline", first_chunk_p50=None, speed_unit="chunks/s"),
]


@pytest.fixture
def table(qtbot):
    table = LatencyTable(Theme())
    qtbot.addWidget(table)
    table.resize(686, 220)
    table.show_rows(ROWS, by_day=False)
    with qtbot.waitExposed(table):
        table.show()
    return table


def click_heading(qtbot, table: LatencyTable, column: int) -> None:
    head = table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(column) + 20, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)


def shown(table: LatencyTable) -> list[str]:
    return [table.rows.index(number, 0).data() for number in range(table.rows.rowCount())]


def test_rows_come_in_their_own_order(table):
    assert shown(table) == [each.model for each in ROWS]
    assert table.accessibleName() == "Latency by model"
    assert table.isColumnHidden(DAY)


def test_a_click_on_a_heading_sorts_and_another_turns_it_round(qtbot, table):
    fast, slow, unknown = ROWS[1].model, ROWS[0].model, ROWS[2].model
    click_heading(qtbot, table, FIRST)
    assert shown(table) == [fast, slow, unknown]
    click_heading(qtbot, table, FIRST)
    assert shown(table) == [slow, fast, unknown]


def test_new_rows_are_sorted_as_those_before(qtbot, table):
    click_heading(qtbot, table, FIRST)
    table.show_rows(ROWS, by_day=False)
    assert shown(table)[0] == ROWS[1].model


def test_by_day_there_is_one_column_more(qtbot, table):
    days = [row("a", day=date(2026, 9, 5)), row("a", day=date(2026, 9, 6))]
    table.show_rows(days, by_day=True)
    assert table.accessibleName() == "Latency by day"
    assert not table.isColumnHidden(DAY)
    click_heading(qtbot, table, DAY)
    click_heading(qtbot, table, DAY)
    assert [each.day for each in table.rows.rows] == [date(2026, 9, 6), date(2026, 9, 5)]
    table.show_rows(ROWS, by_day=False)
    assert shown(table) == [each.model for each in ROWS], "not by a column that is hidden"


def test_the_chosen_row_is_told_and_stays_chosen_when_sorted(qtbot, table):
    told = []
    table.chosen.connect(told.append)
    table.selectRow(0)
    click_heading(qtbot, table, FIRST)
    assert told == [ROWS[0]]
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
    table.show_rows(ROWS, by_day=False)
    assert told[-1] is None


def test_the_chosen_row_stays_in_sight_when_sorted(qtbot, table):
    table.show_rows([row(str(n), first_chunk_p50=float(n)) for n in range(50)], by_day=False)
    table.selectRow(0)
    for _ in range(2):  # up, then down
        click_heading(qtbot, table, FIRST)
    (index,) = table.selectionModel().selectedRows()
    assert index.row() == 49
    assert table.viewport().rect().intersects(table.visualRect(index))


def test_every_column_is_in_sight_in_a_narrow_window(table):
    table.show_rows([row(day=date(2026, 9, 30)) for _ in range(40)], by_day=True)
    head = table.horizontalHeader()
    right = head.sectionViewportPosition(FAILED) + head.sectionSize(FAILED)
    assert right <= table.viewport().width()
    assert head.sectionSize(0) >= 80
    assert table.high_px > table.height()
    assert table.wide_px > table.width()


def test_it_follows_the_theme_and_shows_what_is_chosen(qtbot, table):
    light = table.grab().toImage()
    table.selectRow(1)
    chosen = table.grab().toImage()
    assert chosen != light
    click_heading(qtbot, table, FIRST)
    arrow = table.horizontalHeader().grab().toImage()
    click_heading(qtbot, table, 0)
    assert table.horizontalHeader().grab().toImage() != arrow
    table._theme.use(DARK)
    assert table.grab().toImage() != chosen


def test_what_failed_is_bad_in_any_digits(table):
    QLocale.setDefault(QLocale("ar"))
    try:
        index = table.rows.index(1, FAILED)
        assert index.data() == "٠"
        roles = [table.itemDelegate()._role(FAILED, each) for each in table.rows.rows]
        assert roles == ["bad", "quiet", "quiet"]
    finally:
        QLocale.setDefault(QLocale.c())
