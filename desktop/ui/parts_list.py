"""The parts that Gemstream is made of, one a row, to choose whose licence is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.ui.controls import paint_card, paint_ring
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.parts import Part
    from desktop.ui.theme import Theme

ROW_PX = 46
EDGE_PX = 10
LICENCE_PX = 12
_LICENCE = Qt.ItemDataRole.UserRole


class _Painting(QStyledItemDelegate):
    """Draws a row: the name and version, and the licence below them."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One height for all."""
        del option, index
        return QSize(0, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw it."""
        theme, state = self._theme, option.state
        place = QRectF(option.rect).adjusted(1, 1, -1, -1)
        is_shown = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_shown or state & QStyle.StateFlag.State_MouseOver:
            ground = theme.colour("accent_soft" if is_shown else "raised")
            paint_card(painter, place, RADIUS_CONTROL_PX, ground, None)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_ring(painter, place, RADIUS_CONTROL_PX - 1, theme)
        words = place.adjusted(EDGE_PX, 5, -EDGE_PX, -5)
        half_px = words.height() / 2
        for text, role, font, lower_px in (
            (index.data(), "text", text_font(SMALL_PX, QFont.Weight.Medium), 0.0),
            (index.data(_LICENCE), "quiet", text_font(LICENCE_PX), half_px),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(role))
            line = words.adjusted(0, lower_px, 0, lower_px - half_px)
            wide_px = int(line.width())
            seen = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, wide_px)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, seen)
        painter.restore()


class PartsList(QListWidget):
    """The user goes through it with a click, the arrow keys, or the first letters of a name.

    Args:
        theme: The colours.

    Signals:
        chosen: The ``Part`` whose licence the user wants to read.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._parts: Sequence[Part] = ()
        self.setAccessibleName("Parts")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setItemDelegate(_Painting(theme, self))
        self.currentRowChanged.connect(self._choose)
        self.viewport().setAutoFillBackground(False)  # it stands on the ground of the dialog
        theme.changed.connect(self.viewport().update)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these, and choose the first."""
        self.clear()
        self._parts = parts
        for part in parts:
            item = QListWidgetItem(f"{part.name} {part.version}".rstrip())
            item.setData(_LICENCE, part.licence)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, part.licence)
            item.setToolTip(part.licence)
            self.addItem(item)
        self.setCurrentRow(0 if parts else -1)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self._parts[row])
