"""A request as a text to read: where it goes, every message, every setting, every header."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QPixmap,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser

from desktop.core.sent import SentImage, SentOther
from desktop.ui.picture_reading import decode, do_soon
from desktop.ui.sent_words import image_words, part_words, role_words, settings_words, unsent_words
from desktop.ui.theme import BODY_PX, SMALL_PX, Theme, code_font, load_fonts, text_font
from desktop.ui.tips import plain_tip
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QImage

    from desktop.core.sent import SentMessage, SentRequest

MOST_CHARACTERS = 20_000
"""Of one text that are shown."""

MOST_MESSAGES = 50
"""That are shown at first, and so many more each time that is wanted."""

THUMBNAIL_PX = 96
LINE_PERCENT = 140.0
EARLIER = "earlier"
CODE_PX = 12.5
_SHEET = """
QTextBrowser {{ background: {0.surface}; border: 1px solid {0.line}; border-radius: 8px;
  padding: 10px 4px 10px 14px; }}
QTextBrowser:focus {{ border-color: {0.accent}; }}
"""


class SentPage(QTextBrowser):
    """Shows one request. Nothing of it is Markdown or HTML here: it is shown as it is sent."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        load_fonts("JetBrainsMono-Regular")
        self._theme = theme
        self._request: SentRequest | None = None
        self._shown = MOST_MESSAGES
        self.setObjectName("sentRequest")
        self.setAccessibleName(tr("The request"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._show_earlier)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setStyleSheet(_SHEET.format(self._theme.colours))
        self._write()

    def event(self, event: QEvent) -> bool:
        """Have finer pictures on a finer screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            bar = self.verticalScrollBar()
            place = bar.value()
            self._write()
            bar.setValue(place)
        return super().event(event)

    def show_request(self, request: SentRequest) -> None:
        """Show a request from its beginning."""
        self._request = request
        self._shown = MOST_MESSAGES
        self._write()

    def _show_earlier(self, address: QUrl) -> None:
        if address.toString() == EARLIER:
            self._shown += MOST_MESSAGES
            self._write()

    def _write(self) -> None:
        if self._request is None:
            return
        self.clear()
        self._cursor = QTextCursor(self.document())
        self._images = 0
        request = self._request
        self._head(tr("Where it goes"))
        self._line(f"{request.method} {request.url}", "text", code_font(CODE_PX))
        if request.proxy:
            words = tr("Through the proxy {address}").format(address=request.proxy)
            self._line(words, "quiet", text_font(SMALL_PX))
        self._head(tr("System prompt"))
        self._text(
            request.system or tr("None", "no system prompt"), "text" if request.system else "quiet"
        )
        self._write_messages(request.messages)
        self._head(tr("Settings"))
        self._pairs(settings_words(request), text_font(SMALL_PX))
        if unsent := unsent_words(request):
            self._line(unsent, "quiet", text_font(SMALL_PX))
        self._head(tr("Headers"))
        self._pairs(request.headers, code_font(CODE_PX))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_messages(self, messages: tuple[SentMessage, ...]) -> None:
        self._head(tr("Messages"))
        earlier = max(0, len(messages) - self._shown)
        if earlier:
            self._begin(0)
            link = self._letters("accent", text_font(SMALL_PX))
            link.setAnchor(True)
            link.setAnchorHref(EARLIER)
            words = tr("Show earlier messages (%Ln more)", "", earlier)
            self._cursor.insertText(words, link)
        for number, message in enumerate(messages[earlier:]):
            self._line(
                role_words(message.role),
                "accent" if message.role == "user" else "quiet",
                text_font(SMALL_PX, QFont.Weight.DemiBold),
                above_px=12 if number or earlier else 0,
            )
            for part in message.parts:
                if isinstance(part, SentImage):
                    self._image(part)
                    continue
                note = part_words(part)
                if note:
                    self._line(note, "quiet", text_font(SMALL_PX))
                font = code_font(CODE_PX) if isinstance(part, SentOther) else text_font(BODY_PX)
                self._text(part.text, "text", font)

    def _head(self, words: str) -> None:
        above_px = 0 if self.document().isEmpty() else 24
        font = text_font(SMALL_PX, QFont.Weight.DemiBold)
        self._line(words, "quiet", font, above_px=above_px, below_px=4, level=2)

    def _pairs(self, pairs: Iterable[tuple[str, str]], font: QFont) -> None:
        for name, value in pairs:
            self._line(f"{name}: ", "quiet", font)
            self._cursor.insertText(value, self._letters("text", font))

    def _text(self, text: str, role: str, font: QFont | None = None) -> None:
        shown = text[:MOST_CHARACTERS]
        self._line(shown, role, font or text_font(BODY_PX))
        if more := len(text) - len(shown):
            words = tr("… and %Ln characters more, which “Copy as JSON” has.", "", more)
            self._line(words, "quiet", text_font(SMALL_PX))

    def _line(
        self,
        words: str,
        role: str,
        font: QFont,
        *,
        above_px: int = 0,
        below_px: int = 0,
        level: int = 0,
    ) -> None:
        self._begin(above_px, below_px, level)
        self._cursor.insertText(words, self._letters(role, font))

    def _begin(
        self,
        above_px: int,
        below_px: int = 0,
        level: int = 0,
        line_percent: float = LINE_PERCENT,
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above_px)
        block.setBottomMargin(below_px)
        block.setHeadingLevel(level)
        block.setLineHeight(line_percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self.document().isEmpty():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)

    def _letters(self, role: str, font: QFont) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setFont(font)
        letters.setForeground(self._theme.colour(role))
        return letters

    def _image(self, image: SentImage) -> None:
        """A small picture of exactly these bytes, and what they are."""
        size = _small(image)
        name = f"picture{self._images}"
        self._images += 1
        blank = QPixmap(size * self.devicePixelRatioF())
        blank.fill(self._theme.colour("raised"))
        self._put(name, blank)
        self._begin(4, 2, line_percent=100)
        place = QTextImageFormat()
        place.setName(name)
        place.setWidth(size.width())
        place.setHeight(size.height())
        words = image_words(image)
        place.setToolTip(plain_tip(words))
        self._cursor.insertImage(place)
        self._line(words, "quiet", text_font(SMALL_PX), below_px=4)
        covering = size * self.devicePixelRatioF()
        document = self.document()
        do_soon(document, partial(decode, image.data, covering), partial(self._fill, name))

    def _fill(self, name: str, picture: QImage) -> None:
        if not picture.isNull():
            self._put(name, QPixmap.fromImage(picture))
            self.document().markContentsDirty(0, self.document().characterCount())

    def _put(self, name: str, pixmap: QPixmap) -> None:
        kind = QTextDocument.ResourceType.ImageResource.value
        self.document().addResource(kind, QUrl(name), pixmap)


def _small(image: SentImage) -> QSize:
    """How large it is shown: in proportion, and never larger than it is."""
    size = QSize(image.width_px or THUMBNAIL_PX, image.height_px or THUMBNAIL_PX)
    if size.width() > THUMBNAIL_PX or size.height() > THUMBNAIL_PX:
        aspect = Qt.AspectRatioMode.KeepAspectRatio
        size = size.scaled(THUMBNAIL_PX, THUMBNAIL_PX, aspect)
    return size.expandedTo(QSize(1, 1))
