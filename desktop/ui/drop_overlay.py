"""What a drag or a paste offers, and the quiet overlay that says what dropping it will do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRectF, Qt, QUrl
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.core.addresses import file_at
from desktop.core.errors import ImageRejected
from desktop.ui.drop_words import adding
from desktop.ui.mirrored import in_lines, mirrored
from desktop.ui.theme import BODY_PX, RADIUS_CARD_PX, Theme, text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from desktop.core.file_kind import Kind
    from desktop.core.web_address import WebAddress
    from desktop.ui.file_look import FileLook

CONVERSATION_FORMAT = "application/x-gemstream-conversation"
"""Marks a conversation that is dragged out of the list: it is meant for other programs."""

FROM_THE_WEB = later(
    "Gemstream does not fetch pictures from the web. Save it first, then drop the file."
)
VEIL = 0.86
MOST_WORDS_PX = 360
# As they came, so that nothing is decoded or encoded on the way; best first.
_RAW_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a drag or the clipboard holds for us.

    Attributes:
        files: Files of this computer.
        data: An image as bytes, as the other program gave it; None if it gave none.
        image: An image that Qt holds decoded, where there are no bytes.
        addresses: Of images on the web; to be fetched only when the user agrees.
        text: A long text that is to be attached; empty for none.
        refusal: Why nothing of it can be taken, in one sentence; empty if it can.
    """

    files: tuple[Path, ...] = ()
    data: bytes | None = None
    image: QImage | None = None
    addresses: tuple[WebAddress, ...] = ()
    text: str = ""
    refusal: str = ""

    @property
    def is_taken(self) -> bool:
        """True if there is something to add."""
        return bool(self.files or self.data or self.image or self.addresses)

    @property
    def sentence(self) -> str:
        """What dropping it will do."""
        if self.addresses:
            hosts = {address.shown_host for address in self.addresses}
            if len(hosts) > 1:
                return tr("Ask before fetching %Ln images from the web", "", len(self.addresses))
            return tr("Ask before fetching from {host}").format(host=min(hosts))
        if self.refusal or not self.files:
            return self.refusal or tr("Add this image to your question")
        return adding(self.files)


def is_offer(mime: QMimeData) -> bool:
    """True if there are files, images or links in it for us: cheap, nothing is fetched."""
    if mime.hasFormat(CONVERSATION_FORMAT):
        return False
    if mime.hasUrls() or mime.hasImage() or any(map(mime.hasFormat, _RAW_FORMATS)):
        return True
    return bool(_address_with_picture(mime))


def read_offer(mime: QMimeData, *, fetch: bool = True) -> Offer | None:
    """What a drag or the clipboard offers, None if it is nothing for us (text, say).

    Args:
        mime: The data of the drag or the clipboard.
        fetch: Get the image itself; while a drag hovers, knowing that there is one is enough.
    """
    # QUrl's own local file would lose a name that is no UTF-8, and take "localhost" for a folder.
    files = tuple(file for text in _texts(mime) if (file := file_at(text)) is not None)
    if files:
        return Offer(files=files)
    raw = next((name for name in _RAW_FORMATS if mime.hasFormat(name)), None)
    if raw is not None:
        data = bytes(mime.data(raw).data()) if fetch else b"?"
        if data:
            return Offer(data=data)
    if mime.hasImage():
        return Offer(image=_image(mime)) if fetch else Offer(data=b"?")
    if address := _address_with_picture(mime):
        return Offer(data=_held_in(address) if fetch else b"?")
    if mime.hasUrls():
        return _of_the_web(mime)
    return None


def _address_with_picture(mime: QMimeData) -> str:
    """What holds a picture itself: the address, or the one picture of HTML without a text."""
    if not mime.hasUrls() and (mime.hasText() or not mime.hasHtml()):
        return ""  # a text that has pictures in it is a text
    from desktop.core.data_address import holds_picture, sources_of  # a start needs none

    for given in (_texts(mime), sources_of(mime.html())):
        if len(held := [*filter(holds_picture, given)]) == 1:
            return held[0]
    return ""


def _held_in(address: str) -> bytes:
    from desktop.core.data_address import picture_in  # a start needs none

    return picture_in(address)


def _image(mime: QMimeData) -> QImage:
    from PySide6.QtGui import QImage  # a start needs none

    return QImage(mime.imageData())


def _texts(mime: QMimeData) -> list[str]:
    return [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in mime.urls()]


def _of_the_web(mime: QMimeData) -> Offer:
    from desktop.core.data_address import sources_of  # a start needs none of these
    from desktop.core.web_address import is_web_address, web_address

    texts = _texts(mime)
    pictures = [*filter(is_web_address, sources_of(mime.html()))]
    if len(texts) == len(pictures) == 1:  # a picture that is a link: the page is not what is meant
        texts = pictures
    try:
        found = [web_address(text) for text in texts if is_web_address(text)]
    except ImageRejected as error:
        return Offer(refusal=str(error))
    addresses = tuple({address.text: address for address in found}.values())
    return Offer(addresses=addresses) if addresses else Offer(refusal=tr(FROM_THE_WEB))


class DropOverlay(QWidget):
    """Covers the window while something is dragged over it and says what will happen."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._offer = Offer()
        self._sentence = ""
        self.setAccessibleName(tr("Drop to add"))
        self.setVisible(False)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence

    @cached_property
    def _look(self) -> FileLook:
        from desktop.ui.file_look import FileLook, kind_of  # a start needs none

        look = FileLook(kind_of, self)
        look.found.connect(self._say_better)
        return look

    def show_offer(self, offer: Offer) -> None:
        """Cover the window and say what dropping this will do."""
        self._offer = offer
        self._sentence = offer.sentence
        self._look.start(offer.files)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.setVisible(True)
        self.update()

    def _say_better(self, kinds: dict[Path, Kind]) -> None:
        """Say it by what the files hold, now that it is known."""
        self._sentence = adding(self._offer.files, kinds)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a veil, a dashed frame and the sentence."""
        del event
        theme = self._theme
        role = "warn" if self._offer.refusal else "accent"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.colour("page")
        veil.setAlphaF(VEIL)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(8.5, 8.5, -8.5, -8.5)
        pen = QPen(theme.colour(role), 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(frame, RADIUS_CARD_PX, RADIUS_CARD_PX)
        self._paint_sentence(painter, frame, role)
        painter.end()

    def _paint_sentence(self, painter: QPainter, frame: QRectF, role: str) -> None:
        """Paint a card with icon and sentence in the middle."""
        theme = self._theme
        painter.setFont(text_font(BODY_PX, QFont.Weight.DemiBold))
        room = QRectF(0, 0, min(MOST_WORDS_PX, frame.width() - 112), frame.height())
        flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
        words = painter.boundingRect(room, flags, self.sentence)
        card = QRectF(0, 0, words.width() + 80, words.height() + 40)
        card.moveCenter(frame.center())
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(card.toAlignedRect(), RADIUS_CARD_PX, RADIUS_CARD_PX)
        glyph = "triangle-alert" if self._offer.refusal else "image-plus"
        picture = theme.pixmap(glyph, role, 24, self.devicePixelRatioF())
        at = QRectF(int(card.left()) + 20, int(card.center().y()) - 12, 24, 24)
        painter.drawPixmap(mirrored(self, at, card).topLeft(), picture)
        painter.setPen(theme.colour("text"))
        place = QRectF(card.left() + 58, card.top() + 20, words.width(), words.height())
        lines = in_lines(self.sentence, painter.font(), words.width())
        painter.drawText(mirrored(self, place, card), flags, lines)
