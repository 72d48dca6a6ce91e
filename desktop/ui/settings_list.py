"""The sections of the settings as a list; where there is no room for it, as a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from desktop.ui.announce import tell_row
from desktop.ui.controls import ICON_PX
from desktop.ui.list_row import Index, ListRow
from desktop.ui.mirrored import mirrored
from desktop.ui.theme import SMALL_PX, text_font
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QFocusEvent, QPainter

    from desktop.ui.theme import Theme

ROW_PX = 36
EDGE_PX = 12
GAP_PX = 8
_GLYPH = Qt.ItemDataRole.UserRole
_TITLE = Qt.ItemDataRole.UserRole + 1


class _Row(ListRow):
    """A row: its icon and its title, on a ground if it is the one that is shown."""

    def paint_row(self, painter: QPainter, place: QRectF, index: Index, *, is_chosen: bool) -> None:
        """Draw them."""
        theme, ratio = self.theme, self.view.devicePixelRatioF()
        role = "accent" if is_chosen else "quiet"
        icon = theme.pixmap(index.data(_GLYPH), role, ICON_PX, ratio)
        left, top = place.left() + GAP_PX, place.center().y() - ICON_PX / 2
        at = mirrored(self.view, QRectF(round(left), round(top), ICON_PX, ICON_PX), place)
        painter.drawPixmap(at.topLeft(), icon)
        painter.setFont(text_font(SMALL_PX))
        painter.setPen(theme.colour("text"))
        words = place.adjusted(2 * GAP_PX + ICON_PX, 0, -GAP_PX, 0)
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(index.data(), elide, int(words.width()))
        words = mirrored(self.view, words, place)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)


class SettingsList(QListWidget):
    """Shows the sections; the user goes through them with a click or the arrow keys.

    Args:
        theme: The colours.
        glyphs: The icon of each section, by its title as it is marked with ``later``.

    Signals:
        chosen: The title of the section that the user wants to see.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, glyphs: dict[str, str]) -> None:
        super().__init__()
        self.setObjectName("settingsSections")
        self.setAccessibleName(tr("Sections"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(_Row(theme, self, ROW_PX, EDGE_PX, "line"))
        for title, glyph in glyphs.items():
            item = QListWidgetItem(tr(title))
            item.setData(_GLYPH, glyph)
            item.setData(_TITLE, title)
            item.setToolTip(tr(title))  # where there is no room for all of it
            self.addItem(item)
        self.currentItemChanged.connect(self._choose)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self.viewport().setAutoFillBackground(False)  # it stands on the ground of the dialog
        theme.repaint(self.viewport())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a place to go on from, which is no wish yet: a search would end."""
        before = self.selectedItems()
        self.blockSignals(True)
        super().focusInEvent(event)
        if not before:
            self.clearSelection()
        self.blockSignals(False)
        tell_row(self)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_TITLE))

    def show_chosen(self, title: str) -> None:
        """Show which section is seen; ``chosen`` is not told. None of that title: none is."""
        titles = [self.item(row).data(_TITLE) for row in range(self.count())]
        self.blockSignals(True)
        self.setCurrentRow(titles.index(title) if title in titles else -1)
        self.blockSignals(False)
        self.viewport().update()

    def dim_others(self, titles: Collection[str]) -> None:
        """Show that there is nothing for the user in any but these sections."""
        for row in range(self.count()):
            item = self.item(row)
            flags = Qt.ItemFlag.ItemIsSelectable
            if item.data(_TITLE) in titles:
                flags |= Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags)
