"""The shapes of the plot of text received and shown: where each moment and each count is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainterPath, QTransform

    from desktop.core.arrivals import Curve

RAIL_PX = 2


class Scale(NamedTuple):
    """Seconds and characters in device-independent pixels.

    Attributes:
        area: Where the curves are.
        zero: The moment at its left edge.
        per_s: Pixels of a second.
        per_character: Pixels of a character.
    """

    area: QRectF
    zero: float
    per_s: float
    per_character: float

    @property
    def rail(self) -> QRectF:
        """The strip below the curves."""
        area = self.area
        return QRectF(area.left(), area.bottom(), area.width(), RAIL_PX)

    def columns(self, curve: Curve) -> dict[int, int]:
        """The last count in each column of pixels, from the left."""
        zero, per_s = self.zero, self.per_s
        # Half the time of a comprehension: this is the dearest part of a frame.
        places = map(int, [(at - zero) * per_s for at in curve.times])
        return dict(zip(places, curve.counts, strict=True))

    def x(self, at: float) -> float:
        """The place of a moment."""
        return self.area.left() + (at - self.zero) * self.per_s

    def span(self, start: float, end: float, within: QRectF) -> QRectF:
        """What lies between two moments, as high as something else."""
        return QRectF(self.x(start), within.top(), (end - start) * self.per_s, within.height())

    def apart(
        self, spans: Iterable[tuple[float, float]], least_px: float
    ) -> list[tuple[float, float]]:
        """The spans of time, with those made one that are hardly apart: few, however many."""
        result: list[tuple[float, float]] = []
        for start, end in spans:
            if result and (start - result[-1][1]) * self.per_s < least_px:
                result[-1] = (result[-1][0], end)
            else:
                result.append((start, end))
        return result


def runs(columns: Iterable[int], break_px: float, rail: QRectF) -> list[QRectF]:
    """The stretches of the rail on which text came without a gap of more than ``break_px``."""
    found: list[tuple[int, int]] = []
    for column in columns:
        if found and column - found[-1][1] <= break_px:
            found[-1] = (found[-1][0], column)
        else:
            found.append((column, column))
    # A single arrival is two pixels wide, inside the rail at either end.
    left, most = rail.left(), rail.width() - 2
    return [
        QRectF(left + min(first, most), rail.top(), min(last, most) - min(first, most) + 2, RAIL_PX)
        for first, last in found
    ]


def outline(scale: Scale, columns: dict[int, int], hold_px: float) -> QPainterPath:
    """The shape below a curve; where it did not change for more than ``hold_px``, it is flat."""
    from PySide6.QtGui import QPainterPath  # nothing is plotted before the first question

    left, bottom, per_character = scale.area.left(), scale.area.bottom(), scale.per_character
    path = QPainterPath(QPointF(left, bottom))
    line_to = path.lineTo
    last, y = 0, bottom
    for column, count in columns.items():
        if column - last > hold_px:
            line_to(left + column, y)
        y = bottom - count * per_character
        line_to(left + column, y)
        last = column
    line_to(scale.area.right(), y)
    line_to(scale.area.right(), bottom)
    return path


def beside(shape: QPainterPath, by_px: float, right: float) -> QPainterPath:
    """An outline moved to the right and down (or left and up), its right edge where it was."""
    moved = shape.translated(by_px, by_px)
    for place in (moved.elementCount() - 2, moved.elementCount() - 1):
        moved.setElementPositionAt(place, right, moved.elementAt(place).y)
    return moved


def sharp(rects: Iterable[QRectF], transform: QTransform) -> list[QRectF]:
    """The rectangles with their edges moved to where the device's pixels meet."""
    across, from_left = transform.m11(), transform.dx()
    down, from_top = transform.m22(), transform.dy()
    moved = []
    for rect in rects:
        x, y, w, h = cast("tuple[float, ...]", rect.getRect())  # PySide's stubs say object
        left, wide = _whole(x, w, across, from_left)
        top, high = _whole(y, h, down, from_top)
        moved.append(QRectF(left, top, wide, high))
    return moved


def _whole(start: float, length: float, ratio: float, offset: float) -> tuple[float, float]:
    """Start and length in whole pixels of the device, at least one."""
    first = round(start * ratio + offset)
    # Thin lines are equally thick everywhere; what is wider ends where its neighbour begins.
    is_line = length <= RAIL_PX
    pixels = round(length * ratio) if is_line else round((start + length) * ratio + offset) - first
    return (first - offset) / ratio, max(1, pixels) / ratio
