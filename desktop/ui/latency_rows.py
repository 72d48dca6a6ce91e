"""The rows of the latency table: what stands in each column, and how they are sorted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import Qt as GuiQt

from desktop.ui.figures import NOTHING, rate, seconds
from desktop.ui.numbers import day_of_year, number
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from desktop.core.latency_history import HistoryRow

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
DAY = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column.

    Attributes:
        title: Its heading, in a word or two; marked with ``later``.
        detail: A second line of it.
        value: What it is sorted by; None stands last in both directions.
        text: What is written.
        is_figure: True if it is a number, which stands at the right.
        has_unit: True if a row may have another unit, and then stands apart from the others.
        is_unit: True if it is the unit of another.
        tip: What it means, where the heading is short; likewise marked.
        wide_px: Its width.
    """

    title: str
    value: Callable[[HistoryRow], Any]
    text: Callable[[HistoryRow], str]
    detail: str = ""
    is_figure: bool = True
    has_unit: bool = False
    is_unit: bool = False
    tip: str = ""
    wide_px: int = 76


_UNITS = {"tokens/s": later("tokens/s"), "chunks/s": later("chunks/s")}


def _day(day: date | None) -> str:
    return NOTHING if day is None else day_of_year(day)


COLUMNS = (
    Column(
        title=later("Model"),
        value=lambda r: r.model,
        text=lambda r: r.model,
        is_figure=False,
        wide_px=170,
    ),
    Column(
        title=later("Day"),
        value=lambda r: r.day,
        text=lambda r: _day(r.day),
        is_figure=False,
        wide_px=96,
    ),
    Column(
        title=later("Answers"), value=lambda r: r.turns, text=lambda r: number(r.turns), wide_px=68
    ),
    Column(
        title=later("First chunk"),
        detail="p50",
        value=lambda r: r.first_chunk_p50,
        text=lambda r: seconds(r.first_chunk_p50),
        tip=later("Half of the answers began within this time"),
        wide_px=82,
    ),
    Column(
        title=later("First chunk"),
        detail="p95",
        value=lambda r: r.first_chunk_p95,
        text=lambda r: seconds(r.first_chunk_p95),
        tip=later("95 of 100 answers began within this time"),
        wide_px=82,
    ),
    Column(
        title=later("Speed"),
        detail="p50",
        value=lambda r: r.speed_p50,
        text=lambda r: rate(r.speed_p50),
        has_unit=True,
        tip=later("Half of the answers were no faster than this"),
        wide_px=54,
    ),
    Column(
        title=later("Speed"),
        detail="p95",
        value=lambda r: r.speed_p95,
        text=lambda r: rate(r.speed_p95),
        has_unit=True,
        tip=later("95 of 100 answers were no faster than this"),
        wide_px=54,
    ),
    Column(
        title=later("Unit"),
        value=lambda r: r.speed_unit if r.speed_p50 is not None else None,
        text=lambda r: tr(_UNITS[r.speed_unit]) if r.speed_p50 is not None else NOTHING,
        is_figure=False,
        is_unit=True,
        tip=later("Tokens where the service counts them, else pieces of text"),
        wide_px=76,
    ),
    Column(
        title=later("Failed"),
        value=lambda r: r.failed,
        text=lambda r: number(r.failed),
        tip=later("Answers that ended in an error, a limit or a block"),
        wide_px=60,
    ),
)


class LatencyRows(QAbstractTableModel):
    """The rows as Qt's table wants them; sorted by numbers, never by their text.

    It sorts itself: a filter model between would ask Python for two cells at each comparison.

    Attributes:
        rows: As they are shown.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[HistoryRow] = []

    def show_rows(self, rows: Sequence[HistoryRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """What stands in a cell, where in it, and the whole name of a model as a tip."""
        column = COLUMNS[index.column()]
        match role:
            case Role.DisplayRole:
                return column.text(self.rows[index.row()])
            case Role.TextAlignmentRole:
                return _alignment(column)
            case Role.ToolTipRole if index.column() == 0:
                return GuiQt.convertFromPlainText(self.rows[index.row()].model)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """What stands above a column, and what it means."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        match role:
            case Role.DisplayRole:
                return f"{tr(column.title)} {column.detail}".strip()
            case Role.ToolTipRole:
                return tr(column.tip) if column.tip else None
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows; equal ones stay in the order they have."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self.rows[index.row()] for index in before]
        is_down = order is Qt.SortOrder.DescendingOrder
        self.rows = in_order(self.rows, COLUMNS[column], is_down=is_down)
        now = {id(row): number for number, row in enumerate(self.rows)}
        after = [
            self.index(now[id(row)], index.column())
            for row, index in zip(held, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def in_order(rows: Sequence[HistoryRow], column: Column, *, is_down: bool) -> list[HistoryRow]:
    """Rows in the order of a column: unknown last, those in another unit before them."""
    known = [row for row in rows if column.value(row) is not None]
    known.sort(key=column.value, reverse=is_down)
    if column.has_unit:
        known.sort(key=lambda row: row.speed_unit != "tokens/s")
    return [*known, *(row for row in rows if column.value(row) is None)]


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
