"""What is in the tray, in rows, and the line below them; empty, an invitation."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.core.conversation import ImagePart, TextPart
from desktop.ui.drop_area import EMPTY_PX, INVITATION, DropArea
from desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.ui.image_tile import ImageTile
    from desktop.ui.theme import Theme
    from desktop.ui.tray_shelf import Shelf
    from desktop.ui.tray_summary import TraySummary

LEAST_PX = 106
"""One row and what peeks out of the next: all that a low window has room for."""


class TrayTiles(DropArea):
    """Shows tiles and is as high as they need.

    Signals:
        changed: Something came, became ready, was refused, was removed or has another place.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
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
    def _summary(self) -> TraySummary:
        from desktop.ui.tray_summary import TraySummary

        label = TraySummary(self.theme)
        self._layout.addWidget(label)
        return label

    @property
    def tiles(self) -> tuple[ImageTile, ...]:
        """What is shown, refused images included, in order."""
        return self._shelf.tiles if "_shelf" in vars(self) else ()

    @property
    def images(self) -> tuple[ImagePart, ...]:
        """The images that are ready, in order."""
        outcomes = (tile.outcome for tile in self.tiles)
        return tuple(outcome for outcome in outcomes if isinstance(outcome, ImagePart))

    @property
    def texts(self) -> tuple[TextPart, ...]:
        """The texts, in order."""
        outcomes = (tile.outcome for tile in self.tiles)
        return tuple(outcome for outcome in outcomes if isinstance(outcome, TextPart))

    @property
    def is_preparing(self) -> bool:
        """True while an image is prepared, also if it is for another detail."""
        return any(tile.share is not None for tile in self.tiles)

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
            self._summary.say(words, self.width())
        shown_px = self._shelf.arrange(max(self.width(), 1)) if tiles else EMPTY_PX
        below_px = self._summary.height() if words else 0
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
