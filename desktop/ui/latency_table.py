"""The table of latency by model or by day; a click on a heading sorts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.controls import paint_card
from desktop.ui.latency_rows import COLUMNS, DAY, LatencyRows
from desktop.ui.mirrored import mirrored
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, Theme, figure_font, text_font
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.latency_history import HistoryRow

ROW_PX = 32
HEAD_PX = 44
PADDING_PX = 8
FIRST_PADDING_PX = 16
_FAILED = len(COLUMNS) - 1
_ARROW_PX = 12
SCROLL_BAR_PX = 12


class LatencyTable(QTableView):
    """Rows of figures, of which one can be chosen.

    Signals:
        chosen: The row that is chosen now, None if none is.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows = LatencyRows(self)
        self.setModel(self.rows)
        self.setObjectName("latencyTable")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_Cells(theme, self))
        self._make_headings(theme)
        self.selectionModel().selectionChanged.connect(self._tell)
        theme.repaint(self.viewport())

    def _make_headings(self, theme: Theme) -> None:
        head = _Headings(theme, self)
        self.setHorizontalHeader(head)
        for number, column in enumerate(COLUMNS):
            head.resizeSection(number, column.wide_px)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(ROW_PX)
        # Nothing is sorted until it is asked for: rows come in an order of their own.
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        head.sortIndicatorChanged.connect(self._keep_in_sight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names take the room that is left, and have enough of it where all move sideways."""
        super().resizeEvent(event)
        head, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        shown = (c.wide_px for number, c in enumerate(COLUMNS) if not self.isColumnHidden(number))
        fits = self.viewport().width() >= sum(shown)
        mode = modes.Stretch if fits else modes.Interactive
        if head.sectionResizeMode(0) is not mode:
            head.setSectionResizeMode(0, mode)
            head.resizeSection(0, COLUMNS[0].wide_px)

    @property
    def wide_px(self) -> int:
        """The width at which every column has its room and a scroll bar too."""
        return sum(column.wide_px for column in COLUMNS) + SCROLL_BAR_PX

    @property
    def high_px(self) -> int:
        """The height of all rows and the headings."""
        return HEAD_PX + ROW_PX * len(self.rows.rows)

    def show_rows(self, rows: Sequence[HistoryRow], *, by_day: bool) -> None:
        """Show rows, sorted as those before were; none of them is chosen."""
        self.setAccessibleName(tr("Latency by day") if by_day else tr("Latency by model"))
        self.setColumnHidden(DAY, not by_day)
        head = self.horizontalHeader()
        column, order = head.sortIndicatorSection(), head.sortIndicatorOrder()
        if column == DAY and not by_day:
            head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            column = -1
        self.rows.show_rows(rows)
        if 0 <= column < len(COLUMNS):
            self.rows.sort(column, order)
        self._tell()

    def _keep_in_sight(self) -> None:
        for index in self.selectionModel().selectedRows():
            self.scrollTo(index)

    def _tell(self) -> None:
        chosen = self.selectionModel().selectedRows()
        self.chosen.emit(self.rows.rows[chosen[0].row()] if chosen else None)


class TableCard(QWidget):
    """A line around the table, like the one around the plot; it shows who has the keyboard."""

    MARGIN_PX = 4
    """Above the headings and below the last row, so that the corners stay round."""

    def __init__(self, theme: Theme, inside: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._inside = inside
        inside.installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, self.MARGIN_PX, 1, self.MARGIN_PX)
        box.addWidget(inside)
        theme.repaint(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint it anew when the table gets or loses the keyboard."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        del event
        painter = QPainter(self)
        surface = self._theme.colour("surface")
        line = self._theme.colour("accent" if self._inside.hasFocus() else "line")
        paint_card(painter, QRectF(self.rect()), RADIUS_CONTROL_PX, surface, line)
        painter.end()


class _Headings(QHeaderView):
    """Two quiet lines for each column, an arrow where the rows are sorted by it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setFont(text_font(12, QFont.Weight.Medium))
        self.setAccessibleName(tr("Columns"))
        theme.repaint(self.viewport())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEAD_PX)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, column = self._theme, COLUMNS[section]
        painter.fillRect(rect, theme.colour("surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        painter.setPen(theme.colour("text" if is_sorted else "quiet"))
        painter.setFont(self.font())
        inside = _inside(self, rect, section).adjusted(0, 6, 0, -6)
        side = Qt.AlignmentFlag.AlignRight if column.is_figure else Qt.AlignmentFlag.AlignLeft
        height = inside.height() // 2
        lower = inside.adjusted(0, height, 0, 0)
        title = inside.adjusted(0, 0, 0, -height) if column.detail else lower
        painter.drawText(title, side | Qt.AlignmentFlag.AlignVCenter, tr(column.title))
        painter.drawText(lower, side | Qt.AlignmentFlag.AlignVCenter, column.detail)
        if is_sorted:
            words = column.detail or tr(column.title)
            self._paint_arrow(painter, lower, words, at_right=column.is_figure)

    def _paint_arrow(self, painter: QPainter, line: QRect, words: str, *, at_right: bool) -> None:
        is_down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        glyph = "arrow-down" if is_down else "arrow-up"
        ratio = self.devicePixelRatioF()
        picture = self._theme.pixmap(glyph, "text", _ARROW_PX, ratio)
        wide = self.fontMetrics().horizontalAdvance(words) + 3
        left = line.right() - wide - _ARROW_PX if at_right else line.left() + wide
        top = line.center().y() - _ARROW_PX // 2
        place = mirrored(self, QRectF(left, top, _ARROW_PX, _ARROW_PX), QRectF(line))
        painter.drawPixmap(place.topLeft(), picture)


class _Cells(QStyledItemDelegate):
    """Figures in digits of one width; a line below each row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent
        self._fonts = (text_font(SMALL_PX), figure_font(SMALL_PX, QFont.Weight.Normal))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, number = self._theme, index.column()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("accent_soft" if is_chosen else "surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        text = str(index.data())
        painter.setFont(self._fonts[COLUMNS[number].is_figure])
        rows = index.model()
        assert isinstance(rows, LatencyRows)  # noqa: S101 - nothing else is shown
        painter.setPen(theme.colour(self._role(number, rows.rows[index.row()])))
        inside = _inside(self._view, rect, number)
        words = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideMiddle, inside.width() + 1
        )
        painter.drawText(QRectF(inside), index.data(Qt.ItemDataRole.TextAlignmentRole), words)

    @staticmethod
    def _role(number: int, row: HistoryRow) -> str:
        if number == _FAILED:
            return "bad" if row.failed else "quiet"
        is_quiet = COLUMNS[number].value(row) is None or COLUMNS[number].is_unit
        return "quiet" if is_quiet else "text"


def _inside(widget: QWidget, rect: QRect, column: int) -> QRect:
    last = column == _FAILED
    left = FIRST_PADDING_PX if column == 0 else PADDING_PX
    inside = rect.adjusted(left, 0, -(FIRST_PADDING_PX if last else PADDING_PX), 0)
    return mirrored(widget, QRectF(inside), QRectF(rect)).toRect()
