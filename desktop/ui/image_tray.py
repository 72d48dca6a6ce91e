"""The image drop area: drop, paste or add images; what came of each, and what is done with it."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from desktop.core.conversation import ImagePart
from desktop.core.errors import ChatError, FolderGiven
from desktop.ui.announce import announce
from desktop.ui.controls import QuietLabel
from desktop.ui.drop_area import EMPTY_PX, INVITATION, DropArea
from desktop.ui.drop_words import MOST_IMAGES
from desktop.ui.numbers import number
from desktop.ui.theme import Theme, figure_font
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeVar

    from PySide6.QtGui import QImage, QResizeEvent

    from desktop.core.conversation import Detail
    from desktop.core.images import Source
    from desktop.ui.drop_overlay import Offer
    from desktop.ui.image_tile import ImageTile
    from desktop.ui.preparing import Attach, Preparing
    from desktop.ui.tile_actions import TileAction
    from desktop.ui.tray_shelf import Shelf

    _Item = TypeVar("_Item")

SUMMARY_PX = 20
LEAST_PX = 106
"""One row and what peeks out of the next: all that a low window has room for."""
AT_ONCE = 10
"""To start that many preparations takes some 10 ms."""


class ImageTray(DropArea):
    """Holds the images of the question: being prepared, ready, or refused with one sentence.

    Signals:
        changed: An image came, became ready, was refused, was removed or has another place.
        refused: Something cannot be taken; the sentence says why.
        addressed: Images that lie on the web are wanted: a tuple of ``WebAddress``. Nothing is
            fetched by itself.
        retake_requested: A picture of the screen is wanted in the place of one: takes its source.
        open_requested: The user wants to see images large: a tuple of ``ImagePart``, all that are
            ready, and the index of the one to show first.
    """

    changed = Signal()
    refused = Signal(str)
    addressed = Signal(object)
    retake_requested = Signal(object)
    open_requested = Signal(object, int)

    def __init__(self, theme: Theme, attach: Attach) -> None:
        super().__init__(theme)
        self._attach = attach
        self._preparing: dict[ImageTile, Preparing] = {}
        self.setObjectName("imageDropArea")
        self.setAccessibleName(tr("Image drop area"))
        self.offered.connect(self.add_offer)
        self.files_chosen.connect(self.add_files)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._arrange()

    # What only a tray with images needs is made when the first one comes: no start waits for it.

    @cached_property
    def _shelf(self) -> Shelf:
        from desktop.ui.tray_shelf import Shelf

        shelf = Shelf(self.theme, self)
        shelf.moved.connect(self._tell)
        self._layout.insertWidget(0, shelf)
        return shelf

    @cached_property
    def _summary(self) -> QuietLabel:
        label = QuietLabel(self.theme, figure_font(12, QFont.Weight.Normal))
        label.setObjectName("imageSummary")
        label.setAlignment(Qt.AlignmentFlag.AlignBottom)
        label.setFixedHeight(SUMMARY_PX)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._layout.addWidget(label)
        return label

    @property
    def tiles(self) -> tuple[ImageTile, ...]:
        """What is shown, refused images included, in order."""
        return self._shelf.tiles if self._preparing else ()

    @property
    def images(self) -> tuple[ImagePart, ...]:
        """The images that are ready, in order."""
        outcomes = (tile.outcome for tile in self.tiles)
        return tuple(outcome for outcome in outcomes if isinstance(outcome, ImagePart))

    @property
    def is_preparing(self) -> bool:
        """True while an image is prepared, also if it is for another detail."""
        return any(tile.share is not None for tile in self.tiles)

    def add_files(self, files: Sequence[Path | str]) -> None:
        """Add files; each becomes a tile of its own, so one bad file never loses the others."""
        paths = map(Path, self._that_fit(files))
        self._start([self._add(path.name, path) for path in paths])
        self._tell()

    def add_source(self, source: Source, name: str) -> None:
        """Add what is no file of the user's: one from the web, say."""
        self._start([self._add(name, each) for each in self._that_fit([source])])
        self._tell()

    def add_capture(self, source: Source) -> None:
        """Add a picture of the screen, which can be taken again."""
        for each in self._that_fit([source]):
            tile = self._add(tr("Screenshot"), each)
            self._preparing[tile].is_capture = True
            self._start([tile])
        self._tell()

    def _retake(self, tile: ImageTile, source: Source) -> None:
        if tile in self._preparing:
            self._preparing[tile].source = source
            self._prepare(tile)
            self._tell()

    def add_images(self, images: Sequence[ImagePart]) -> None:
        """Add images that are ready: those of a question that is changed."""
        for image in self._that_fit(images):
            self._show(self._new_tile(image.name), image)
        self._tell()

    def add_offer(self, offer: Offer) -> None:
        """Add what a drop or a paste holds."""
        if offer.files:
            self.add_files(offer.files)
        if offer.refusal:
            self.refused.emit(offer.refusal)
        elif offer.addresses:
            self.addressed.emit(offer.addresses)
        elif offer.data is not None:
            self.add_source(offer.data, tr("Pasted image"))
        elif offer.image is not None:
            for image in self._that_fit([offer.image]):
                self._encode(image)

    def clear(self) -> None:
        """Remove all images."""
        for tile in self.tiles:
            self._let_go(tile)
        self._tell()

    def _that_fit(self, items: Sequence[_Item], freed: int = 0) -> Sequence[_Item]:
        """As many of these as there is room for; says so if some are left out."""
        room = MOST_IMAGES - len(self._preparing) + freed
        left_out = len(items) - room
        if left_out > 0:
            words = tr(
                "A question can have {most} images; %Ln were left out.",
                "",
                left_out,
                one="A question can have {most} images; %Ln was left out.",
            )
            self.refused.emit(words.format(most=number(MOST_IMAGES)))
        return items[:room]

    def _new_tile(self, name: str, index: int | None = None) -> ImageTile:
        from desktop.ui.image_tile import ImageTile
        from desktop.ui.preparing import Preparing

        tile = ImageTile(self.theme, name, self._shelf.ground)
        tile.asked.connect(partial(self._act, tile))
        done = partial(self._done, tile)
        self._preparing[tile] = Preparing(self._attach, name, tile.show_progress, done)
        self._shelf.insert(len(self._shelf.tiles) if index is None else index, tile)
        return tile

    def _add(self, name: str, source: Source, index: int | None = None) -> ImageTile:
        tile = self._new_tile(name, index)
        self._preparing[tile].source = source
        tile.show_preparing()
        return tile

    def _start(self, tiles: Sequence[ImageTile]) -> None:
        """Have tiles prepared; of many a few at a time, so that the window stays free."""
        for tile in tiles[:AT_ONCE]:
            if tile in self._preparing:
                self._preparing[tile].start()
        if tiles[AT_ONCE:]:
            QTimer.singleShot(0, self, partial(self._start, tiles[AT_ONCE:]))

    def _encode(self, image: QImage) -> None:
        """Turn decoded pixels into bytes without holding up the window."""
        from desktop.ui.picture_reading import do_soon
        from desktop.ui.png import as_png

        tile = self._new_tile(tr("Pasted image"))
        tile.show_preparing()

        def encoded(data: bytes) -> None:
            if tile in self._preparing:
                self._preparing[tile].source = data
                self._prepare(tile)

        do_soon(tile, partial(as_png, image), encoded)
        self._tell()

    def _prepare(self, tile: ImageTile, detail: Detail | None = None) -> None:
        """Prepare it, or prepare it anew."""
        if self._preparing[tile].can_start:
            tile.show_preparing()
            self._preparing[tile].start(detail)

    def _done(self, tile: ImageTile, outcome: tuple[ImagePart, ...] | ChatError) -> None:
        if isinstance(outcome, FolderGiven) and outcome.files and not tile.is_ready:
            self._unpack(tile, outcome.files)
        elif isinstance(outcome, ChatError) and isinstance(tile.outcome, ImagePart):
            self._show(tile, tile.outcome)
            self.refused.emit(str(outcome))
        elif isinstance(outcome, ChatError):
            tile.show_outcome(outcome)
            announce(tile, str(outcome))
        else:
            self._show_pages(tile, outcome)
        self._tell()

    def _unpack(self, tile: ImageTile, files: Sequence[Path]) -> None:
        """Put the images of a folder in its place."""
        behind = self._shelf.index(tile) + 1
        fitting = self._that_fit(files, freed=1)
        self._start([self._add(file.name, file, i) for i, file in enumerate(fitting, behind)])
        self._let_go(tile)

    def _show_pages(self, tile: ImageTile, images: Sequence[ImagePart]) -> None:
        """Show an image; the other pages of a document stand behind the first."""
        source = self._preparing[tile].source
        self._show(tile, images[0])
        index = self._shelf.index(tile)
        for place, image in enumerate(self._that_fit(images[1:]), index + 1):
            other = self._new_tile(image.name, place)
            self._preparing[other].source = source
            self._show(other, image)

    def _show(self, tile: ImageTile, image: ImagePart) -> None:
        tile.show_outcome(image)
        self._preparing[tile].became(image)

    def _act(self, tile: ImageTile, action: TileAction) -> None:
        """Do what the user wants done with a tile."""
        from desktop.ui.tile_actions import TileAction  # a start has no tiles

        shelf = self._shelf
        match action:
            case TileAction.OPEN:
                self._open(tile)
            case TileAction.MENU:
                self._show_menu(tile)
            case TileAction.REMOVE:
                self._let_go(tile)
                self._tell()
            case TileAction.RETAKE:
                self.retake_requested.emit(partial(self._retake, tile))
            case TileAction.MOVE_LEFT:
                shelf.move_tile(tile, shelf.index(tile) - 1)
            case TileAction.MOVE_RIGHT:
                shelf.move_tile(tile, shelf.index(tile) + 1)
            case TileAction.PREPARE_AGAIN | TileAction.LOW | TileAction.MEDIUM | TileAction.HIGH:
                self._prepare(tile, action.detail)
                self._tell()
            case _:
                shelf.go(tile, action)

    def _open(self, tile: ImageTile) -> None:
        ready = [each for each in self.tiles if each.is_ready]
        if tile in ready:
            self.open_requested.emit(self.images, ready.index(tile))

    def _show_menu(self, tile: ImageTile) -> None:
        from desktop.ui.tile_menu import tile_menu

        preparing = self._preparing[tile]
        menu = tile_menu(
            tile,
            self.theme,
            detail=preparing.wish.detail,
            can_prepare=preparing.can_start,
            can_retake=preparing.is_capture,
            place=(self._shelf.index(tile), len(self.tiles)),
        )
        menu.popup(tile.menu_place)

    def _let_go(self, tile: ImageTile) -> None:
        """Let go of a tile, and of what is under way for it."""
        self._preparing.pop(tile).give_up()
        self._shelf.remove(tile)

    def _tell(self) -> None:
        self._arrange()
        self.changed.emit()

    def _summed_up(self) -> str:
        if not self.tiles:
            return ""
        from desktop.ui.tile_words import summary  # a start has no images

        return summary([tile.outcome for tile in self.tiles])

    def _arrange(self) -> None:
        """Fit to what it holds."""
        tiles = self.tiles
        words = self._summed_up()
        if tiles or "_shelf" in vars(self):
            self._shelf.setVisible(bool(tiles))
        if words or "_summary" in vars(self):
            self._summary.setVisible(bool(words))
            elide = Qt.TextElideMode.ElideRight
            shown = self._summary.fontMetrics().elidedText(words, elide, self.width())
            self._summary.setText(shown)
            self._summary.setToolTip(words)
            self._summary.setAccessibleName(words)
        shown_px = self._shelf.arrange(max(self.width(), 1)) if tiles else EMPTY_PX
        below_px = SUMMARY_PX if words else 0
        self.setMinimumHeight(min(shown_px, LEAST_PX) + below_px)
        self.setMaximumHeight(shown_px + below_px)
        self.updateGeometry()
        self.setAccessibleDescription(words or ("" if tiles else tr(INVITATION)))
        self.invite(inviting=not tiles)

    def sizeHint(self) -> QSize:
        """As high as what it holds, up to two rows."""
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the tiles anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()
