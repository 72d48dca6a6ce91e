"""How large a picture is shown, and which part of it: geometry only."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, QSizeF

FULL = 1.0
"""One pixel of the picture is one pixel of the screen."""

LARGEST = 16.0
STEP = 1.25
MARGIN_PX = 16
"""Around a picture that is wholly in view."""

MARGINS = QSizeF(2 * MARGIN_PX, 2 * MARGIN_PX)
LEAST = QSizeF(MARGIN_PX, MARGIN_PX)


class Zoom:
    """A picture in a view. Points and sizes of the view are in device-independent pixels.

    Attributes:
        scale: Pixels of the screen to one pixel of the picture.
        is_fit: True while all of the picture is in view, however large the view is.
    """

    def __init__(self) -> None:
        self.scale = FULL
        self.is_fit = True
        self._picture = QSizeF()
        self._view = QSizeF()
        self._ratio = 1.0
        self._middle = QPointF()  # of the view, in pixels of the picture

    def use_picture(self, size: QSize) -> None:
        """Another picture: all of it is in view."""
        self._picture = QSizeF(size)
        self.fit()

    def use_view(self, size: QSizeF, ratio: float) -> None:
        """The view has another size, or ``ratio`` pixels of the screen to one of its own."""
        self._view, self._ratio = size, ratio
        if self.is_fit:
            self.fit()
        else:
            self._settle()

    @property
    def fitting(self) -> float:
        """The scale at which all of the picture is in view; it is never enlarged for that."""
        if self._picture.isEmpty() or self._view.isEmpty():
            return FULL
        room = (self._view - MARGINS).expandedTo(LEAST) * self._ratio
        return min(
            FULL,
            room.width() / self._picture.width(),
            room.height() / self._picture.height(),
        )

    @property
    def is_whole(self) -> bool:
        """True if no part of the picture is out of view."""
        room = self._view * self._ratio
        return self.pixels.width() <= room.width() and self.pixels.height() <= room.height()

    @property
    def can_grow(self) -> bool:
        """True until it is as large as it can be shown."""
        return self.scale < LARGEST

    def fit(self) -> None:
        """Show all of it."""
        self.is_fit, self.scale = True, self.fitting
        self._settle()

    def set_scale(self, scale: float, at: QPointF | None = None) -> None:
        """Show it larger or smaller.

        Args:
            scale: Is kept within sensible bounds.
            at: The point of the view that stays where it is; None for the middle.
        """
        at = self._view_middle if at is None else at
        under = self.picture_point(at)
        self.scale = min(LARGEST, max(self.fitting, scale))
        self.is_fit = self.scale == self.fitting
        self._middle = under - (at - self._view_middle) * (self._ratio / self.scale)
        self._settle()

    def by(self, factor: float, at: QPointF | None = None) -> None:
        """Show it larger or smaller by a factor, but stop at the true size on the way."""
        wanted = self.scale * factor
        passes = (self.scale - FULL) * (wanted - FULL) < 0
        self.set_scale(FULL if passes else wanted, at)

    def toggle(self, at: QPointF) -> None:
        """Go from all of it to its true size, and back."""
        if self.is_fit:
            self.set_scale(FULL, at)
        else:
            self.fit()

    def move(self, by: QPointF) -> None:
        """Move the picture in the view."""
        self._middle -= by * (self._ratio / self.scale)
        self._settle()

    @property
    def _view_middle(self) -> QPointF:
        return QPointF(self._view.width() / 2, self._view.height() / 2)

    def picture_point(self, at: QPointF) -> QPointF:
        """What point of the picture is at a point of the view."""
        return self._middle + (at - self._view_middle) * (self._ratio / self.scale)

    @property
    def pixels(self) -> QSize:
        """How large the whole picture is, in pixels of the screen."""
        return (self._picture * self.scale).toSize().expandedTo(QSize(1, 1))

    @property
    def place(self) -> QRect:
        """Where the whole picture is in the view, in pixels of the screen."""
        corner = self._view_middle * self._ratio - self._middle * self.scale
        return QRect(corner.toPoint(), self.pixels)

    def _settle(self) -> None:
        """Keep the picture in view: in the middle where it is smaller than that."""
        room = self._view * (self._ratio / self.scale)
        self._middle = QPointF(
            _within(self._middle.x(), room.width(), self._picture.width()),
            _within(self._middle.y(), room.height(), self._picture.height()),
        )


def _within(middle: float, room: float, size: float) -> float:
    if size <= room:
        return size / 2
    return min(size - room / 2, max(room / 2, middle))
