"""What the command palette has found: an icon, what it is, and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from desktop.core.unseen import with_marks
from desktop.ui.blocks.units import length
from desktop.ui.commands import GLYPHS, KINDS, Offer
from desktop.ui.list_row import Index, ListRow
from desktop.ui.mirrored import is_mirrored, mirrored
from desktop.ui.theme import SMALL_PX, text_font
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from desktop.ui.theme import Theme

ROW_PX = 36
EDGE_PX = 8
GAP_PX = 12
ICON_PX = 16
KEYS_PX = 12
MOST_ROWS = 9
_OFFER = Qt.ItemDataRole.UserRole


class CommandList(QListWidget):
    """Shows offers; the first is chosen until another is.

    Args:
        theme: The colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("commands")
        self.setAccessibleName(tr("Commands"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field has the keyboard
        self.setItemDelegate(_Row(theme, self, ROW_PX, EDGE_PX))
        self.viewport().setAutoFillBackground(False)
        theme.repaint(self.viewport())

    def show_offers(self, found: Sequence[Offer], *, keeps: bool = False) -> None:
        """Show these, as high as they need.

        Args:
            found: The best first.
            keeps: Leave the one chosen that is chosen, if it is among them; else the first is.
        """
        before = self.chosen.command if keeps and self.chosen is not None else None
        self.clear()
        for offer in found:
            command = offer.command
            item = QListWidgetItem(with_marks(command.title))
            said = (item.text(), tr(KINDS[command.kind]), command.keys)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, said)))
            item.setData(_OFFER, offer)
            self.addItem(item)
        same = (row for row, offer in enumerate(found) if offer.command is before)
        self.setCurrentRow(next(same, 0))
        self.setFixedHeight(ROW_PX * min(MOST_ROWS, len(found)))

    @property
    def chosen(self) -> Offer | None:
        """The one that Return does."""
        item = self.currentItem()
        return self.offer_of(item) if item is not None else None

    def offer_of(self, item: QListWidgetItem) -> Offer:
        """What a row offers."""
        offer: Offer = item.data(_OFFER)
        return offer

    def step(self, by: int) -> None:
        """Choose another one; behind the last comes the first."""
        if self.count():
            at = self.currentRow() + by
            is_far = abs(by) > 1
            self.setCurrentRow(min(max(0, at), self.count() - 1) if is_far else at % self.count())


class _Row(ListRow):
    """A row."""

    def paint_row(self, painter: QPainter, place: QRectF, index: Index, *, is_chosen: bool) -> None:
        """Draw the icon, the title, and the keys or the kind."""
        offer: Offer = index.data(_OFFER)
        theme, ratio = self.theme, self.view.devicePixelRatioF()
        glyph, role = GLYPHS[offer.command.kind], "accent" if is_chosen else "quiet"
        left, top = place.left() + GAP_PX, place.center().y() - ICON_PX / 2
        at = mirrored(self.view, QRectF(round(left), round(top), ICON_PX, ICON_PX), place)
        painter.drawPixmap(at.topLeft(), theme.pixmap(glyph, role, ICON_PX, ratio))
        right = self._paint_side(painter, place, offer)
        room = QRectF(left + ICON_PX + GAP_PX, place.top(), 0, place.height())
        room.setRight(right - GAP_PX)
        self._paint_title(painter, mirrored(self.view, room, place), index.data(), offer)

    def _paint_side(self, painter: QPainter, place: QRectF, offer: Offer) -> float:
        """The keys, or the kind where there are none; where they begin."""
        words = offer.command.keys or tr(KINDS[offer.command.kind])
        painter.setFont(text_font(KEYS_PX))
        painter.setPen(self.theme.colour("quiet"))
        area = place.adjusted(0, 0, -GAP_PX, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        if offer.command.keys:  # are written from left to right everywhere
            words = f"\u2066{words}\u2069"
        painter.drawText(mirrored(self.view, area, place), flags, words)
        return area.right() - painter.fontMetrics().horizontalAdvance(words)

    def _paint_title(self, painter: QPainter, room: QRectF, shown: str, offer: Offer) -> None:
        font, title = text_font(SMALL_PX), offer.command.title
        painter.setFont(font)
        elide = Qt.TextElideMode.ElideRight
        elided = painter.fontMetrics().elidedText(shown, elide, int(room.width()))
        layout = QTextLayout(elided, font)
        is_right = is_mirrored(self.view)
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        layout.setTextOption(QTextOption(side | Qt.AlignmentFlag.AlignAbsolute))
        # With hidden characters made visible, the places are elsewhere.
        if shown == title:
            whole = len(elided) if elided == title else len(elided) - 1
            layout.setFormats([self._found(title, at) for at in offer.places if at < whole])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        painter.setPen(self.theme.colour("text"))
        layout.draw(painter, QPointF(room.left(), room.center().y() - line.height() / 2))

    def _found(self, title: str, at: int) -> QTextLayout.FormatRange:
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setForeground(self.theme.colour("accent"))
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = length(title[:at]), length(title[at])
        mark.format = form
        return mark
