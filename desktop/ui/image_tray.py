"""The image drop area: drop, paste or add images; thumbnails with a way to remove each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QObject,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.conversation import ImagePart
from desktop.core.errors import ChatError
from desktop.ui.controls import use_own_viewport
from desktop.ui.drop_overlay import (
    DOCUMENT_SUFFIXES,
    IMAGE_SUFFIXES,
    Offer,
    is_offer,
    read_offer,
)
from desktop.ui.image_tile import ImageTile
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, Theme, text_font

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage

    from desktop.core.images import ImageWish, Source

EMPTY_PX = 36
GAP_PX = 8
MOST_ROWS = 2
SPIN_MS = 50
FAST_PNG = 85
INVITATION = "Drop images here, paste, or add them"


class Attach(Protocol):
    """Reads and cleans an image in a worker: the controller's ``attach``."""

    def __call__(
        self,
        source: Source,
        *,
        name: str,
        wish: ImageWish | None = None,
        progress: Callable[[float], None] | None = None,
        done: Callable[[tuple[ImagePart, ...] | ChatError], None],
    ) -> Callable[[], None]:
        """Start; ``done`` is called with what came of it. Returns how to give it up."""
        ...


class _Encoded(QObject):
    """Carries an encoded image from the worker to the window's thread."""

    ready = Signal(object, bytes)


class ImageTray(QWidget):
    """Holds the images of the question: being prepared, ready, or refused with one sentence.

    Signals:
        changed: An image came, became ready, was refused or was removed.
        refused: A drop holds nothing we can take; the sentence says why.
        addressed: Images that lie on the web are wanted: a tuple of ``WebAddress``. Nothing is
            fetched by itself.
        open_requested: The user wants to see images large: a tuple of ``ImagePart``, all that are
            ready, and the index of the one to show first.
    """

    changed = Signal()
    refused = Signal(str)
    addressed = Signal(object)
    open_requested = Signal(object, int)

    def __init__(self, theme: Theme, attach: Attach) -> None:
        super().__init__()
        self._theme = theme
        self._attach = attach
        self._tiles: list[ImageTile] = []
        self._dragged_over = False
        self.setObjectName("imageDropArea")
        self.setAccessibleName("Image drop area")
        self.setAccessibleDescription(INVITATION)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shelf = QWidget()
        self._scroll = QScrollArea()
        use_own_viewport(self._scroll)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidget(self._shelf)
        # Qt fills both with the page's colour, but they lie on a card.
        self._shelf.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self._encoded = _Encoded(self)
        self._encoded.ready.connect(self._prepare)
        self._spin = QTimer(self, interval=SPIN_MS)
        self._spin.timeout.connect(self._turn_spinners)
        theme.changed.connect(self.update)
        self._arrange()

    @property
    def images(self) -> tuple[ImagePart, ...]:
        """The images that are ready, in the order they were added."""
        outcomes = (tile.outcome for tile in self._tiles)
        return tuple(outcome for outcome in outcomes if isinstance(outcome, ImagePart))

    @property
    def is_preparing(self) -> bool:
        """True while an image is being read."""
        return any(tile.outcome is None for tile in self._tiles)

    @property
    def tiles(self) -> tuple[ImageTile, ...]:
        """What is shown, refused images included."""
        return tuple(self._tiles)

    def add_files(self, files: Sequence[Path | str]) -> None:
        """Add files; each becomes a tile of its own, so one bad file never loses the others."""
        for file in map(Path, files):
            self._prepare(self._new_tile(file.name), file)
        self._tell()

    def add_source(self, source: Source, name: str) -> None:
        """Add what is no file of the user's: a picture of the screen, or one from the web."""
        self._prepare(self._new_tile(name), source)
        self._tell()

    def add_images(self, images: Sequence[ImagePart]) -> None:
        """Add images that are ready: those of a question that is changed."""
        for image in images:
            self._new_tile(image.name).show_outcome(image)
        self._tell()

    def add_offer(self, offer: Offer) -> None:
        """Add what a drop or a paste holds."""
        self.add_files(offer.files)
        if offer.refusal:
            self.refused.emit(offer.refusal)
        elif offer.addresses:
            self.addressed.emit(offer.addresses)
        elif offer.data is not None:
            self.add_source(offer.data, "Pasted image")
        elif offer.image is not None:
            self._encode(self._new_tile("Pasted image"), offer.image)
        self._tell()

    def choose_files(self) -> None:
        """Let the user choose files, without holding up the loop meanwhile."""
        # Imported when needed: a start needs no dialog.
        from PySide6.QtCore import QStandardPaths
        from PySide6.QtWidgets import QFileDialog

        pictures = QStandardPaths.StandardLocation.PicturesLocation
        dialog = QFileDialog(self.window(), "Add image")
        dialog.setDirectory(QStandardPaths.writableLocation(pictures))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        suffixes = sorted(IMAGE_SUFFIXES | DOCUMENT_SUFFIXES)
        patterns = " ".join(f"*{suffix}" for suffix in suffixes)
        dialog.setNameFilters([f"Images and PDF ({patterns})", "All files (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.add_files)
        dialog.open()

    def clear(self) -> None:
        """Remove all images."""
        for tile in self._tiles:
            tile.deleteLater()
        self._tiles.clear()
        self._tell()

    def _new_tile(self, name: str) -> ImageTile:
        tile = ImageTile(self._theme, name, self._shelf)
        tile.remove_requested.connect(lambda: self._remove(tile))
        tile.open_requested.connect(lambda: self._open(tile))
        self._tiles.append(tile)
        tile.show()
        return tile

    def _encode(self, tile: ImageTile, image: QImage) -> None:
        """Turn decoded pixels into bytes without holding up the window."""
        from PySide6.QtCore import QBuffer, QIODevice, QThreadPool
        from PySide6.QtGui import QImageWriter

        encoded = self._encoded

        def work() -> None:
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            writer = QImageWriter(buffer, b"png")
            writer.setQuality(FAST_PNG)
            writer.write(image)
            encoded.ready.emit(tile, bytes(buffer.data().data()))

        QThreadPool.globalInstance().start(work)

    def _prepare(self, tile: ImageTile, source: Source) -> None:
        if tile not in self._tiles:
            return

        def done(outcome: tuple[ImagePart, ...] | ChatError) -> None:
            if tile in self._tiles:
                tile.show_outcome(outcome if isinstance(outcome, ChatError) else outcome[0])
                self._tell()

        self._attach(source, name=tile.name, done=done)

    def _remove(self, tile: ImageTile) -> None:
        place = self._tiles.index(tile)
        had_focus = tile.remove_button.hasFocus()
        self._tiles.remove(tile)
        tile.hide()
        tile.deleteLater()
        if had_focus and self._tiles:
            self._tiles[min(place, len(self._tiles) - 1)].remove_button.setFocus()
        self._tell()

    def _open(self, tile: ImageTile) -> None:
        ready = [each for each in self._tiles if isinstance(each.outcome, ImagePart)]
        self.open_requested.emit(self.images, ready.index(tile))

    def _tell(self) -> None:
        if self.is_preparing and not self._theme.reduced_motion:
            self._spin.start()
        else:
            self._spin.stop()
        self._arrange()
        self.changed.emit()

    def _turn_spinners(self) -> None:
        for tile in self._tiles:
            tile.spin()

    def _arrange(self) -> None:
        """Put the tiles in rows; beyond two rows the area scrolls."""
        self._scroll.setVisible(bool(self._tiles))
        width = max(self.width(), 1)
        place, row_px, rows = QPoint(0, 0), 0, [0]
        for tile in self._tiles:
            size = tile.wanted_size(width)
            if place.x() and place.x() + size.width() > width:
                place = QPoint(0, place.y() + row_px + GAP_PX)
                row_px = 0
                rows.append(place.y())
            tile.setGeometry(place.x(), place.y(), size.width(), size.height())
            row_px = max(row_px, size.height())
            place.setX(place.x() + size.width() + GAP_PX)
        whole_px = place.y() + row_px
        self._shelf.resize(width, whole_px)
        shown_px = whole_px if len(rows) <= MOST_ROWS else rows[MOST_ROWS] + 16
        self.setFixedHeight(shown_px if self._tiles else EMPTY_PX)
        self.setCursor(
            Qt.CursorShape.ArrowCursor if self._tiles else Qt.CursorShape.PointingHandCursor
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the tiles anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the empty area asks for files."""
        if not self._tiles and self.rect().contains(event.position().toPoint()):
            self.choose_files()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and images."""
        if is_offer(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._show_drag(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing was dropped."""
        event.accept()
        self._show_drag(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self._show_drag(over=False)
        offer = read_offer(event.mimeData())
        if offer is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.add_offer(offer)

    def _show_drag(self, *, over: bool) -> None:
        self._dragged_over = over
        self.update()

    def sizeHint(self) -> QSize:
        """As high as what it holds."""
        return QSize(200, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the invitation while there is nothing in it."""
        del event
        if self._tiles:
            return
        role = "accent" if self._dragged_over or self.underMouse() else "quiet"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("accent" if self._dragged_over else "line"), 1)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        font = text_font(SMALL_PX)
        painter.setFont(font)
        words = painter.fontMetrics().horizontalAdvance(INVITATION)
        left = (self.width() - words - 24) // 2
        picture = self._theme.pixmap("image", role, 16, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - 16) // 2, picture)
        painter.setPen(self._theme.colour(role))
        painter.drawText(
            frame.adjusted(left + 24, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, INVITATION
        )
        painter.end()
