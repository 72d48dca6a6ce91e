"""Where the images of the tray stand, and how the keyboard goes among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStyle, QWidget

from desktop.ui.actions import set_tab_order
from desktop.ui.announce import announce
from desktop.ui.controls import use_own_viewport
from desktop.ui.mirrored import is_mirrored, stand
from desktop.ui.numbers import number
from desktop.ui.tile_actions import TileAction
from desktop.ui.tile_drag import TileDrag
from desktop.ui.tray_layout import Rows, in_rows
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.ui.image_tile import ImageTile
    from desktop.ui.theme import Theme


class Shelf(QScrollArea):
    """Holds tiles in an order that the user can change; one of them can be reached by Tab.

    Signals:
        moved: The order is another now.
    """

    moved = Signal()

    def __init__(self, theme: Theme, before: QWidget) -> None:
        """Make an empty one; Tab comes to it from ``before``."""
        super().__init__()
        self._before = before
        self._tiles: list[ImageTile] = []
        self._current: ImageTile | None = None
        self._rows = Rows(places=(), height_px=0, shown_px=0)
        self._width_px = 1
        use_own_viewport(self)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.ground = QWidget()
        self.setWidget(self.ground)
        # Qt fills both with the page's colour, but they lie on a card.
        self.ground.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._drag = TileDrag(theme, self, self.ground, self._insertion)
        self._drag.dropped.connect(self._put_down)

    @property
    def tiles(self) -> tuple[ImageTile, ...]:
        """All tiles, in order."""
        return tuple(self._tiles)

    def index(self, tile: ImageTile) -> int:
        """The place of a tile, 0 the first."""
        return self._tiles.index(tile)

    def insert(self, index: int, tile: ImageTile) -> None:
        """Put a tile before another; it is a child of ``ground``."""
        self._tiles.insert(index, tile)
        self._drag.watch(tile)
        tile.focused.connect(lambda: self._be_current(tile))
        if self._current is None:
            self._be_current(tile)
        tile.show()

    def remove(self, tile: ImageTile) -> None:
        """Take a tile away; the keyboard goes to its neighbour if it was there."""
        index = self._tiles.index(tile)
        held = next((i for i, part in enumerate(tile.parts) if part.hasFocus()), None)
        self._drag.forget(tile)
        self._tiles.remove(tile)
        if tile is self._current:
            self._current = None
            if self._tiles:
                neighbour = self._tiles[min(index, len(self._tiles) - 1)]
                self._be_current(neighbour)
                if held is not None:
                    part = neighbour.parts[held]
                    (part if part.isVisibleTo(neighbour) else neighbour).setFocus()
        tile.hide()
        tile.deleteLater()

    def arrange(self, width_px: int) -> int:
        """Put the tiles in rows of that width.

        Returns:
            The height that should be shown; what is beyond that is scrolled to.
        """
        self._width_px = width_px
        is_alone = len(self._tiles) == 1
        self._drag.is_enabled = not is_alone
        for tile in self._tiles:
            tile.be_card(is_card=is_alone)
        self._rows = self._in_rows(width_px)
        if self._rows.shown_px < self._rows.height_px:
            width_px -= self.verticalScrollBar().sizeHint().width()
            self._rows = self._in_rows(width_px)
        self.ground.resize(width_px, self._rows.height_px)
        for tile, place in zip(self._tiles, self._rows.places, strict=True):
            stand(tile, place)
        return self._rows.shown_px

    def _in_rows(self, width_px: int) -> Rows:
        return in_rows([tile.wanted_size(width_px) for tile in self._tiles], width_px)

    def move_tile(self, tile: ImageTile, index: int) -> None:
        """Give a tile another place, if there is such a place."""
        if not 0 <= index < len(self._tiles) or index == self._tiles.index(tile):
            return
        self._tiles.remove(tile)
        self._tiles.insert(index, tile)
        for each in self._tiles:
            each.raise_()  # who cannot see it hears of the tiles in the order of the stack
        self.arrange(self._width_px)
        self.ensureWidgetVisible(tile, 0, 0)
        words = tr("{image} is image {number} of {count} now")
        place, count = number(index + 1), number(len(self._tiles))
        announce(tile, words.format(image=tile.name, number=place, count=count))
        self.moved.emit()

    @property
    def to_the_left(self) -> int:
        """How many places further on what stands at the left of a tile is: 1 or -1."""
        return 1 if is_mirrored(self) else -1

    def left_of(self, tile: ImageTile) -> int:
        """How many tiles stand at the left of one, from there or from the row above."""
        index = self._tiles.index(tile)
        return len(self._tiles) - 1 - index if is_mirrored(self) else index

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the tiles with their window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.arrange(self._width_px)

    def _insertion(self, point: QPoint) -> tuple[int, QRect]:
        way, whole = self.layoutDirection(), self.ground.rect()
        index, mark = self._rows.insertion(QStyle.visualPos(way, whole, point))
        return index, QStyle.visualRect(way, whole, mark)

    def _put_down(self, tile: ImageTile, before: int) -> None:
        index = self._tiles.index(tile)
        self.move_tile(tile, before - 1 if before > index else before)

    def go(self, tile: ImageTile, where: TileAction) -> None:
        """Hand the keyboard on from a tile."""
        index, last = self._tiles.index(tile), len(self._tiles) - 1
        match where:
            case TileAction.GO_LEFT | TileAction.GO_RIGHT:
                step = self.to_the_left if where is TileAction.GO_LEFT else -self.to_the_left
                index = min(last, max(0, index + step))
            case TileAction.GO_UP | TileAction.GO_DOWN:
                index = self._rows.beside(index, down=where is TileAction.GO_DOWN)
            case TileAction.GO_FIRST:
                index = 0
            case _:
                index = last
        self._tiles[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _be_current(self, tile: ImageTile) -> None:
        """Let Tab come to this tile, and to no other."""
        if tile is not self._current:
            if self._current is not None:
                self._current.be_reachable(is_reachable=False)
            self._current = tile
            tile.be_reachable(is_reachable=True)
            set_tab_order((self._before, *tile.parts))
        self.ensureWidgetVisible(tile, 0, 0)
