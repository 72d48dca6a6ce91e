"""How a preset looks in the list: its name, and below it what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.core.history import first_words
from desktop.ui.controls import paint_card
from desktop.ui.theme import SMALL_PX, text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.core.presets import Preset
    from desktop.ui.theme import Theme

ROW_PX = 48
EDGE_PX = 10
LINE_PX = 18
ABOUT_PX = 12
RADIUS_PX = 6
EMPTY_TEXT = later("Nothing written yet")
FOR_NEW = later("Begins new conversations")
_ABOUT = Qt.ItemDataRole.UserRole


def words_of(preset: Preset) -> str:
    """What is said below its name."""
    words = first_words(preset.text) if preset.text.strip() else tr(EMPTY_TEXT)
    return f"{tr(FOR_NEW)} · {words}" if preset.is_standard else words


class PresetRows(QStyledItemDelegate):
    """Paints rows of two lines: the text of an item, and what its ``UserRole`` says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines, of whatever width there is."""
        del option, index
        return QSize(0, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground of the one that is selected, and the lines."""
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            paint_card(painter, rect, RADIUS_PX, self._theme.colour("accent_soft"), None)
        top = rect.top() + (ROW_PX - 2 * LINE_PX) / 2
        lines = (
            (str(index.data()), text_font(SMALL_PX, QFont.Weight.Medium), "text"),
            (str(index.data(_ABOUT)), text_font(ABOUT_PX), "quiet"),
        )
        for words, font, role in lines:
            place = QRectF(rect.left() + EDGE_PX, top, rect.width() - 2 * EDGE_PX, LINE_PX)
            elide = Qt.TextElideMode.ElideRight
            painter.setFont(font)
            painter.setPen(self._theme.colour(role))
            shown = QFontMetricsF(font).elidedText(words, elide, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
            top += LINE_PX
        painter.restore()
