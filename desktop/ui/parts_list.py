"""The parts that Gemstream is made of, one a row, to choose whose licence is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from desktop.ui.announce import tell_row
from desktop.ui.list_row import Index, ListRow
from desktop.ui.theme import SMALL_PX, text_font
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent

    from desktop.parts import Part
    from desktop.ui.theme import Theme

ROW_PX = 46
EDGE_PX = 10
LICENCE_PX = 12
_LICENCE = Qt.ItemDataRole.UserRole


class _Row(ListRow):
    """A row: the name and version, and the licence below them."""

    def paint_row(self, painter: QPainter, place: QRectF, index: Index, *, is_chosen: bool) -> None:
        """Draw them."""
        del is_chosen
        words = place.adjusted(EDGE_PX, 5, -EDGE_PX, -5)
        half_px = words.height() / 2
        for text, role, font, lower_px in (
            (index.data(), "text", text_font(SMALL_PX, QFont.Weight.Medium), 0.0),
            (index.data(_LICENCE), "quiet", text_font(LICENCE_PX), half_px),
        ):
            painter.setFont(font)
            painter.setPen(self.theme.colour(role))
            line = words.adjusted(0, lower_px, 0, lower_px - half_px)
            wide_px = int(line.width())
            seen = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, wide_px)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, seen)


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
        self.setAccessibleName(tr("Parts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setItemDelegate(_Row(theme, self, ROW_PX))
        self.currentRowChanged.connect(self._choose)
        self.viewport().setAutoFillBackground(False)  # it stands on the ground of the dialog
        theme.repaint(self.viewport())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which row has the keyboard."""
        super().focusInEvent(event)
        tell_row(self)

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
