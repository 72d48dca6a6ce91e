"""The rows of the latency table: what stands in each column, and how they are sorted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import Qt as GuiQt

from desktop.ui.figures import NOTHING, rate, seconds

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
        title: Its heading, in a word or two.
        detail: A second line of it.
        value: What it is sorted by; None stands last in both directions.
        text: What is written.
        is_figure: True if it is a number, which stands at the right.
        has_unit: True if a row may have another unit, and then stands apart from the others.
        tip: What it means, where the heading is short.
        wide_px: Its width.
    """

    title: str
    value: Callable[[HistoryRow], Any]
    text: Callable[[HistoryRow], str]
    detail: str = ""
    is_figure: bool = True
    has_unit: bool = False
    tip: str = ""
    wide_px: int = 76


def _day(day: date | None) -> str:
    if day is None:
        return NOTHING
    month = QLocale(QLocale.Language.English).monthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{day.day} {month} {day.year}"


COLUMNS = (
    Column(
        title="Model", value=lambda r: r.model, text=lambda r: r.model, is_figure=False, wide_px=170
    ),
    Column(
        title="Day", value=lambda r: r.day, text=lambda r: _day(r.day), is_figure=False, wide_px=96
    ),
    Column(title="Answers", value=lambda r: r.turns, text=lambda r: f"{r.turns:,}", wide_px=68),
    Column(
        title="First chunk",
        detail="p50",
        value=lambda r: r.first_chunk_p50,
        text=lambda r: seconds(r.first_chunk_p50),
        tip="Half of the answers began within this time",
        wide_px=82,
    ),
    Column(
        title="First chunk",
        detail="p95",
        value=lambda r: r.first_chunk_p95,
        text=lambda r: seconds(r.first_chunk_p95),
        tip="95 of 100 answers began within this time",
        wide_px=82,
    ),
    Column(
        title="Speed",
        detail="p50",
        value=lambda r: r.speed_p50,
        text=lambda r: rate(r.speed_p50),
        has_unit=True,
        tip="Half of the answers were no faster than this",
        wide_px=54,
    ),
    Column(
        title="Speed",
        detail="p95",
        value=lambda r: r.speed_p95,
        text=lambda r: rate(r.speed_p95),
        has_unit=True,
        tip="95 of 100 answers were no faster than this",
        wide_px=54,
    ),
    Column(
        title="Unit",
        value=lambda r: r.speed_unit if r.speed_p50 is not None else None,
        text=lambda r: r.speed_unit if r.speed_p50 is not None else NOTHING,
        is_figure=False,
        tip="Tokens where the service counts them, else pieces of text",
        wide_px=76,
    ),
    Column(
        title="Failed",
        value=lambda r: r.failed,
        text=lambda r: f"{r.failed:,}",
        tip="Answers that ended in an error, a limit or a block",
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
                return f"{column.title} {column.detail}".strip()
            case Role.ToolTipRole:
                return column.tip or None
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
