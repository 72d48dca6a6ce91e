"""What an empty conversation shows: a welcome, and a few things to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QImageReader,
    QPainter,
    QPainterPath,
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
from desktop.ui.controls import QuietLabel, paint_card, paint_ring, use_own_viewport
from desktop.ui.theme import RADIUS_CARD_PX, SMALL_PX, Theme, text_font

if TYPE_CHECKING:
    from pathlib import Path

WELCOME = "What would you like to know?"
OFFLINE = (
    "You are using the offline engine: no key is needed and nothing leaves this computer. "
    "To ask Gemini, set GEMINI_API_KEY and start Gemstream again."
)
SAMPLES = (
    ("sparkles", "Explain", "How does a rainbow form? Explain it in five sentences."),
    ("square-pen", "Write", "Write a kind reply that says no to an invitation."),
    ("search", "Compare", "Compare heat pumps and gas boilers in a short table."),
)
IMAGE_PROMPT = "Describe this picture."
SAMPLE_IMAGE = ("samples", "lake-at-dusk.jpg")
WIDTH_PX = 640
CARD_PX = 72
GEM_PX = 56
SHORT_PX = 420
PICTURES_AFTER_MS = 30


class SampleCard(QAbstractButton):
    """A quiet card: something to try."""

    def __init__(self, theme: Theme, glyph: str, title: str, words: str) -> None:
        super().__init__()
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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """All cards are as high as each other."""
        return QSize(240, CARD_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon or picture, title and words."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(self.rect())
        ground = "raised" if self.underMouse() or self.isDown() else "surface"
        paint_card(painter, rect, RADIUS_CARD_PX, theme.colour(ground), theme.colour("line"))
        if self.hasFocus():
            paint_ring(painter, rect, RADIUS_CARD_PX - 1, theme)
        left = self._paint_mark(painter)
        room = self.width() - left - 14
        painter.setFont(text_font(SMALL_PX, QFont.Weight.DemiBold))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRectF(left, 12, room, 18), Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(text_font(SMALL_PX))
        painter.setPen(theme.colour("quiet"))
        place = QRectF(left, 31, room, CARD_PX - 36)
        painter.drawText(place, int(Qt.TextFlag.TextWordWrap), self._words)
        painter.end()

    def _paint_mark(self, painter: QPainter) -> int:
        """Paint what stands at the left; returns where the words begin."""
        if not self.has_picture:
            mark = self._theme.pixmap(self._glyph, "accent", 20, self.devicePixelRatioF())
            painter.drawPixmap(16, 14, mark)
            return 48
        frame = QRectF(10, 10, CARD_PX - 20, CARD_PX - 20)
        paint_card(painter, frame, 8, self._theme.colour("raised"), None)
        clip = QPainterPath()
        clip.addRoundedRect(frame, 8, 8)
        painter.setClipPath(clip)
        painter.drawPixmap(frame, self.picture, QRectF(self.picture.rect()))
        painter.setClipping(False)
        return CARD_PX + 6


class EmptyState(QScrollArea):
    """Welcomes, and offers samples that fill the composer.

    Signals:
        prompt_chosen: A sample prompt.
        image_chosen: The sample image's ``Path``, and a prompt for it.
    """

    prompt_chosen = Signal(str)
    image_chosen = Signal(object, str)

    def __init__(self, theme: Theme, *, offline: bool) -> None:
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
        self.title = QuietLabel(theme, text_font(24, QFont.Weight.DemiBold), "text", WELCOME)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title.setWordWrap(True)
        self.cards = [self._prompt_card(*sample) for sample in SAMPLES]
        self.image_card = self._sample_image_card(resource(*SAMPLE_IMAGE))
        self.offline_note = QuietLabel(theme, text_font(SMALL_PX), text=OFFLINE)
        self.offline_note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.offline_note.setWordWrap(True)
        self.offline_note.setHidden(not offline)
        self._columns = 0
        self._lay_out()
        theme.changed.connect(self._colour)
        self._colour()

    def use(self, *, offline: bool) -> None:
        """Another engine answers now."""
        self.offline_note.setHidden(not offline)

    def _prompt_card(self, glyph: str, title: str, words: str) -> SampleCard:
        card = SampleCard(self._theme, glyph, title, words)
        card.clicked.connect(lambda: self.prompt_chosen.emit(words))
        return card

    def _sample_image_card(self, file: Path) -> SampleCard | None:
        if not file.is_file():
            return None
        card = SampleCard(self._theme, "image", "Look at a picture", IMAGE_PROMPT)
        card.has_picture = True
        card.clicked.connect(lambda: self.image_chosen.emit(file, IMAGE_PROMPT))
        self.cards.append(card)
        return card

    def _lay_out(self) -> None:
        self._block = QWidget()
        self._block.setMaximumWidth(WIDTH_PX)
        column = QVBoxLayout(self._block)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(0)
        column.addWidget(self.gem)
        column.addSpacing(16)
        column.addWidget(self.title)
        column.addSpacing(24)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        column.addLayout(self._grid)
        column.addSpacing(20)
        column.addWidget(self.offline_note)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._block, 1000)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        self.setWidget(page)

    def _colour(self) -> None:
        self.viewport().update()

    def _use_columns(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.count():
            self._grid.takeAt(0)
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

    def _load_pictures(self) -> None:
        from PySide6.QtGui import QIcon  # see ``desktop.garbage``

        ratio = self.devicePixelRatioF()
        gem = resource("icons", "gemstream.svg")
        if self.gem.pixmap().isNull() and gem.is_file():
            self.gem.setPixmap(QIcon(str(gem)).pixmap(QSize(GEM_PX, GEM_PX), ratio))
        if self.image_card is not None and self.image_card.picture.isNull():
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
