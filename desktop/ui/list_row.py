"""A row of a list on its ground: of the one that is chosen, or pointed at, or has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.controls import paint_card, paint_ring
from desktop.ui.theme import RADIUS_CONTROL_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class ListRow(QStyledItemDelegate):
    """Draws rows of one height; a subclass draws what stands in them.

    Args:
        theme: The colours.
        view: The list.
        high_px: The height of a row.
        edge_px: How far its ground is from the edges of the list.
        hot: The role of the ground of the row that is pointed at.
    """

    def __init__(
        self, theme: Theme, view: QWidget, high_px: int, edge_px: int = 1, hot: str = "raised"
    ) -> None:
        super().__init__(view)
        self.theme = theme
        self.view = view
        self._high_px = high_px
        self._edge_px = edge_px
        self._hot = hot

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all."""
        del option, index
        return QSize(0, self._high_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, and what stands on it."""
        theme, state = self.theme, option.state
        place = QRectF(option.rect).adjusted(self._edge_px, 1, -self._edge_px, -1)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            ground = theme.colour("accent_soft" if is_chosen else self._hot)
            paint_card(painter, place, RADIUS_CONTROL_PX, ground, None)
        if state & QStyle.StateFlag.State_HasFocus and self.view.hasFocus():
            paint_ring(painter, place, RADIUS_CONTROL_PX - 1, theme)
        if not state & QStyle.StateFlag.State_Enabled:
            painter.setOpacity(0.4)
        self.paint_row(painter, place, index, is_chosen=is_chosen)
        painter.restore()

    def paint_row(self, painter: QPainter, place: QRectF, index: Index, *, is_chosen: bool) -> None:
        """Draw what stands in a row.

        Args:
            painter: Draws it.
            place: The ground.
            index: Which row.
            is_chosen: True of the one that is chosen.
        """
        raise NotImplementedError
