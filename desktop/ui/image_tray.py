"""The drop area: drop, paste or add images and texts; what came of each, what is done with it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from desktop.core.conversation import ImagePart, TextPart
from desktop.core.errors import ChatError, FolderGiven, TextGiven
from desktop.ui.announce import announce
from desktop.ui.drop_words import MOST_IMAGES
from desktop.ui.numbers import number
from desktop.ui.tray_tiles import TrayTiles
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeVar

    from PySide6.QtGui import QImage

    from desktop.core.conversation import Detail
    from desktop.core.images import Source
    from desktop.ui.drop_overlay import Offer
    from desktop.ui.image_tile import ImageTile
    from desktop.ui.preparing import Attach, Preparing
    from desktop.ui.theme import Theme
    from desktop.ui.tile_actions import TileAction

    _Item = TypeVar("_Item")

AT_ONCE = 10
"""To start that many preparations takes some 10 ms."""


class ImageTray(TrayTiles):
    """Holds images and texts of the question: being prepared, ready, or refused with a sentence.

    Signals:
        refused: Something cannot be taken; the sentence says why.
        addressed: Images that lie on the web are wanted: a tuple of ``WebAddress``. Nothing is
            fetched by itself.
        retake_requested: A picture of the screen is wanted in the place of one: takes its source.
        pasted: A long text is to be attached instead of written.
        text_requested: The user wants to read a ``TextPart``.
        text_taken: The user has taken a ``TextPart`` out of it; true to have it in the prompt.
        open_requested: The user wants to see images large: a tuple of ``ImagePart``, all that are
            ready, and the index of the one to show first.
    """

    refused = Signal(str)
    addressed = Signal(object)
    retake_requested = Signal(object)
    open_requested = Signal(object, int)
    pasted = Signal(str)
    text_requested = Signal(object)
    text_taken = Signal(object, bool)

    def __init__(self, theme: Theme, attach: Attach) -> None:
        super().__init__(theme)
        self._attach = attach
        self._preparing: dict[ImageTile, Preparing] = {}
        self.setObjectName("imageDropArea")
        self.setAccessibleName(tr("Image drop area"))
        self.offered.connect(self.add_offer)
        self.files_chosen.connect(self.add_files)

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

    def add_texts(self, texts: Sequence[TextPart]) -> None:
        """Add texts."""
        for text in self._that_fit(texts):
            self._new_tile(text.name).show_outcome(text)
        self._tell()

    def take_out(self, text: TextPart) -> bool:
        """Remove a text; False if it is not there any more."""
        tile = next((each for each in self.tiles if each.outcome is text), None)
        if tile is not None:
            self._let_go(tile)
            self._tell()
        return tile is not None

    def add_offer(self, offer: Offer) -> None:
        """Add what a drop or a paste holds."""
        if offer.files:
            self.add_files(offer.files)
        if offer.text:
            self.pasted.emit(offer.text)
        elif offer.refusal:
            self.refused.emit(offer.refusal)
        elif offer.addresses:
            self.addressed.emit(offer.addresses)
        elif offer.data is not None:
            self.add_source(offer.data, tr("Pasted image"))
        elif offer.image is not None:
            for image in self._that_fit([offer.image]):
                self._encode(image)

    def clear(self) -> None:
        """Remove everything."""
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
        elif isinstance(outcome, TextGiven):
            tile.show_outcome(TextPart(text=outcome.text, name=tile.name))
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
            case TileAction.REMOVE | TileAction.INTO_QUESTION:
                self._remove(tile, to_prompt=action is TileAction.INTO_QUESTION)
            case TileAction.RETAKE:
                self.retake_requested.emit(partial(self._retake, tile))
            case TileAction.MOVE_LEFT:
                shelf.move_tile(tile, shelf.index(tile) + shelf.to_the_left)
            case TileAction.MOVE_RIGHT:
                shelf.move_tile(tile, shelf.index(tile) - shelf.to_the_left)
            case TileAction.PREPARE_AGAIN | TileAction.LOW | TileAction.MEDIUM | TileAction.HIGH:
                self._prepare(tile, action.detail)
                self._tell()
            case _:
                shelf.go(tile, action)

    def _open(self, tile: ImageTile) -> None:
        ready = [each for each in self.tiles if isinstance(each.outcome, ImagePart)]
        if tile in ready:
            self.open_requested.emit(self.images, ready.index(tile))
        elif isinstance(tile.outcome, TextPart):
            self.text_requested.emit(tile.outcome)

    def _remove(self, tile: ImageTile, *, to_prompt: bool) -> None:
        outcome = tile.outcome
        self._let_go(tile)
        self._tell()
        if isinstance(outcome, TextPart):
            self.text_taken.emit(outcome, to_prompt)

    def _show_menu(self, tile: ImageTile) -> None:
        from desktop.ui.tile_menu import tile_menu

        preparing = self._preparing[tile]
        menu = tile_menu(
            tile,
            self.theme,
            detail=preparing.wish.detail,
            can_prepare=preparing.can_start,
            can_retake=preparing.is_capture,
            place=(self._shelf.left_of(tile), len(self.tiles)),
        )
        menu.popup(tile.menu_place(menu.sizeHint().width()))

    def _let_go(self, tile: ImageTile) -> None:
        """Let go of a tile, and of what is under way for it."""
        self._preparing.pop(tile).give_up()
        self._shelf.remove(tile)
