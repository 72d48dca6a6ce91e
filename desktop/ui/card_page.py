"""A calm page with a few cards: what fills a conversation before anything was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QImageReader,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.paths import resource
from desktop.ui.controls import QuietLabel, paint_card, paint_ring, take_out, use_own_viewport
from desktop.ui.mirrored import in_lines, mirrored
from desktop.ui.theme import BODY_PX, RADIUS_CARD_PX, SMALL_PX, Theme, text_font
from desktop.words import language, later, together, tr

if TYPE_CHECKING:
    from pathlib import Path

IN_ENGLISH = later("The offline engine answers in English.")
SAMPLE_IMAGE = ("samples", "lake-at-dusk.jpg")
WIDTH_PX = 640
CARD_PX = 72
WORDS_PX, BELOW_PX, RIGHT_PX = 31, 5, 14
"""How far the words of a card are from its upper, lower and right edge."""

GEM_PX = 56
SHORT_PX = 420
PICTURES_AFTER_MS = 30
_FIRST = ("accent_soft", "raised", "accent")
"""The colours of a card that stands out: its ground, that under the mouse, and its edge."""


class Card(QAbstractButton):
    """A quiet card: something to do.

    Args:
        theme: The colours.
        glyph: Its icon.
        title: What it is.
        words: What it does.
        is_first: Let it stand out.
    """

    def __init__(
        self, theme: Theme, glyph: str, title: str, words: str, *, is_first: bool = False
    ) -> None:
        super().__init__()
        self._grounds = ("surface", "raised", "line") if not is_first else _FIRST
        self._theme = theme
        self._glyph = glyph
        self._title = title
        self._words = words
        self.has_picture = False
        self.picture = QPixmap()
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.repaint(self)

    def say(self, words: str) -> None:
        """Say this below the title, and both to screen readers."""
        self._words = words
        self.setAccessibleName(f"{self._title}: {words}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All cards are as high as each other, if their words have room."""
        return QSize(240, CARD_PX)

    def heightForWidth(self, width: int) -> int:
        """Higher where its words need more than two lines."""
        room = width - self._left() - RIGHT_PX
        flags = int(Qt.TextFlag.TextWordWrap)
        words = QFontMetrics(text_font(SMALL_PX)).boundingRect(0, 0, room, 0, flags, self._words)
        return max(CARD_PX, WORDS_PX + words.height() + BELOW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon or picture, title and words."""
        del event
        theme = self._theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ground, hot_ground, edge = self._grounds
        if self.underMouse() or self.isDown():
            ground = hot_ground
        paint_card(painter, rect, RADIUS_CARD_PX, theme.colour(ground), theme.colour(edge))
        if self.hasFocus():
            paint_ring(painter, rect, RADIUS_CARD_PX - 1, theme)
        self._paint_mark(painter)
        left = self._left()
        room = self.width() - left - RIGHT_PX
        painter.setFont(text_font(SMALL_PX, QFont.Weight.DemiBold))
        painter.setPen(theme.colour("text"))
        line = mirrored(self, QRectF(left, 12, room, 18))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(text_font(SMALL_PX))
        painter.setPen(theme.colour("quiet"))
        place = QRectF(left, WORDS_PX, room, self.height() - WORDS_PX - BELOW_PX)
        words = in_lines(self._words, painter.font(), room)
        painter.drawText(mirrored(self, place), int(Qt.TextFlag.TextWordWrap), words)
        painter.end()

    def _left(self) -> int:
        """Where the words begin."""
        return CARD_PX + 6 if self.has_picture else 48

    def _paint_mark(self, painter: QPainter) -> None:
        """Paint what stands at the left."""
        if not self.has_picture:
            mark = self._theme.pixmap(self._glyph, "accent", 20, self.devicePixelRatioF())
            painter.drawPixmap(mirrored(self, QRectF(16, 14, 20, 20)).topLeft(), mark)
            return
        frame = mirrored(self, QRectF(10, 10, CARD_PX - 20, CARD_PX - 20))
        paint_card(painter, frame, 8, self._theme.colour("raised"), None)
        if not self.picture.isNull():
            from desktop.ui.rounded import paint_rounded  # no start needs it

            paint_rounded(painter, frame, 8, self.picture, QRectF(self.picture.rect()))


class CardPage(QScrollArea):
    """A gem, a title, cards in one column or two, and what stands below them.

    Args:
        theme: The colours.
        title: What it says first.
        about: What it says below that; nothing if it is empty.
    """

    def __init__(self, theme: Theme, title: str, about: str = "") -> None:
        super().__init__()
        use_own_viewport(self)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gem = QLabel()
        self.gem.setFixedHeight(GEM_PX)
        self.gem.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title = self._centred(title, "text", text_font(24, QFont.Weight.DemiBold))
        self.about = self._centred(about, "quiet", text_font(BODY_PX)) if about else None
        self.cards: list[Card] = []
        self.image_card: Card | None = None
        self._columns = 0
        self._loaded_for = 0.0  # pixels of the screen for one of ours
        theme.changed.connect(self._colour)

    def _centred(self, words: str, role: str, font: QFont) -> QuietLabel:
        label = QuietLabel(self._theme, font, role, words)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
        return label

    def _add(self, card: Card, *, has_picture: bool = False) -> Card:
        """Have a card on the page, with the sample picture or without."""
        card.has_picture = has_picture
        if has_picture:
            self.image_card = card
        self.cards.append(card)
        return card

    def _lay_out(self, *below: QWidget) -> None:
        """Put everything in its place, once all cards are there.

        Args:
            below: What stands below the cards.
        """
        self._block = QWidget()
        self._block.setMaximumWidth(WIDTH_PX)
        for card in self.cards:  # they go with the page, be it ever shown or not
            card.setParent(self._block)
        column = QVBoxLayout(self._block)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(0)
        column.addWidget(self.gem)
        column.addSpacing(16)
        column.addWidget(self.title)
        if self.about is not None:
            column.addSpacing(8)
            column.addWidget(self.about)
        column.addSpacing(24)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        column.addLayout(self._grid)
        for part in below:
            column.addSpacing(20)
            column.addWidget(part)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        middle = QHBoxLayout()
        outer.addLayout(middle)
        middle.addStretch(1)
        middle.addWidget(self._block, 1000)
        middle.addStretch(1)
        outer.addStretch(1)
        self.setWidget(page)

    def _colour(self) -> None:
        self.viewport().update()

    def _use_columns(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        take_out(self._grid, self._block)
        self._place(columns)

    def _place(self, columns: int) -> None:
        """Put the cards in so many columns."""
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns of cards where there is room; no gem where there is little."""
        super().resizeEvent(event)
        self._use_columns(2 if self.width() >= WIDTH_PX - 80 else 1)
        self.gem.setVisible(self.height() >= SHORT_PX)

    def showEvent(self, event: QShowEvent) -> None:
        """Load the pictures once the window is there, not before."""
        super().showEvent(event)
        QTimer.singleShot(PICTURES_AFTER_MS, self, self._load_pictures)

    def event(self, event: QEvent) -> bool:
        """Have finer pictures on a finer screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._loaded_for:
            self._load_pictures()
        return super().event(event)

    def _load_pictures(self) -> None:
        ratio = self.devicePixelRatioF()
        if ratio == self._loaded_for:
            return
        self._loaded_for = ratio
        self.gem.setPixmap(self._theme.gem(GEM_PX, ratio))
        if self.image_card is not None:
            self.image_card.picture = _square(resource(*SAMPLE_IMAGE), round(CARD_PX * ratio))
            self.image_card.update()


def _square(file: Path, side_px: int) -> QPixmap:
    """The middle of a picture, read no larger than needed."""
    reader = QImageReader(str(file))
    size = reader.size()
    if size.isEmpty():
        return QPixmap()
    size.scale(side_px, side_px, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    reader.setScaledSize(size)
    whole = QPixmap.fromImage(reader.read())
    return whole.copy(
        (whole.width() - side_px) // 2, (whole.height() - side_px) // 2, side_px, side_px
    )


def and_in_english(words: str) -> str:
    """Words about the offline engine, and that it speaks English, if the window does not."""
    return words if language() == "en" else together(words, tr(IN_ENGLISH))
