"""The plot of time to first chunk against prompt size, with a read-out under the mouse."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, Qt
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.controls import paint_card
from desktop.ui.figures import seconds
from desktop.ui.numbers import day_and_time, number
from desktop.ui.scatter_paint import Point, ScatterPaint
from desktop.ui.theme import RADIUS_CONTROL_PX, Theme
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QMouseEvent

PictureKind = Literal["png", "svg"]
REACH_PX = 10
MANY = 5000
SETTLE_MS = 120
PICTURE_LEAST = QSizeF(960, 560)
RING_PX = 11


class LatencyScatter(QWidget):
    """A point for each answer that has a first chunk and whose prompt was counted.

    It is painted once into a pixmap, and again only when something has changed.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: Sequence[Point] = ()
        self._paint = ScatterPaint(())
        self._emphasis: Callable[[Point], bool] | None = None
        self._pixmap: QPixmap | None = None
        self._cells: dict[tuple[int, int], list[tuple[QPointF, Point]]] | None = None
        self._hovered: tuple[QPointF, Point] | None = None
        self.setObjectName("latencyScatter")
        self.setAccessibleName(tr("Time to first chunk against prompt size"))
        self.setMouseTracking(True)
        self.setMinimumSize(320, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._renew)
        theme.changed.connect(self._renew)

    @property
    def hovered(self) -> Point | None:
        """The point under the mouse."""
        return self._hovered[1] if self._hovered is not None else None

    def show_points(self, points: Sequence[Point]) -> None:
        """Show these points instead of those before, all alike."""
        self._points = points
        self._paint = ScatterPaint(points)
        self._emphasis = None
        self.setAccessibleDescription(_summary(points))
        self._renew()

    def emphasise(self, chosen: Callable[[Point], bool] | None) -> None:
        """Let some points stand out from the others; None makes all alike."""
        if chosen is not self._emphasis:
            self._emphasis = chosen
            self._renew()

    def _renew(self) -> None:
        self._pixmap = self._cells = self._hovered = None
        self.update()

    def resizeEvent(self, event: QEvent) -> None:
        """Paint anew at the new size; many points are only stretched until it stays."""
        del event
        if self._pixmap is not None and len(self._points) > MANY:
            self._cells = self._hovered = None
            self._settled.start()
        else:
            self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show what was painted, and a ring around the point under the mouse."""
        del event
        if self._pixmap is None or self._pixmap.devicePixelRatio() != self.devicePixelRatioF():
            self._pixmap = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._pixmap)
        edge = self._theme.colour("line")
        paint_card(painter, QRectF(self.rect()), RADIUS_CONTROL_PX, None, edge)
        if self._hovered is not None:
            painter.setPen(QPen(self._theme.colour("text"), 1.5))
            half = RING_PX / 2
            painter.drawEllipse(self._hovered[0], half, half)
        painter.end()

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._theme.colour("surface"))
        painter = QPainter(pixmap)
        self._paint.paint(painter, self._theme, QSizeF(self.size()), self._emphasis)
        painter.end()
        return pixmap

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the point under the mouse is."""
        found = self._nearest(event.position())
        if found == self._hovered:
            return
        self._hovered = found
        self.update()
        if found is None:
            QToolTip.hideText()
            return
        place = self.mapToGlobal(found[0].toPoint())
        # The name of a model is not ours: as rich text it might be read as tags.
        QToolTip.showText(place, Qt.convertFromPlainText(words(found[1])), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the point that was under the mouse."""
        del event
        self._hovered = None
        self.update()

    def _nearest(self, at: QPointF) -> tuple[QPointF, Point] | None:
        if self._cells is None:
            self._cells = self._in_cells()
        column, row = _cell(at)
        near = [
            (distance, found)
            for x in (column - 1, column, column + 1)
            for y in (row - 1, row, row + 1)
            for found in self._cells.get((x, y), ())
            if (distance := (found[0] - at).manhattanLength()) <= REACH_PX
        ]
        return min(near, key=lambda found: found[0])[1] if near else None

    def _in_cells(self) -> dict[tuple[int, int], list[tuple[QPointF, Point]]]:
        """The points by where they stand: looking at all of them for each move takes too long."""
        cells = defaultdict(list)
        places = self._paint.places(self._points, QSizeF(self.size()))
        for place, point in zip(places, self._points, strict=True):
            cells[_cell(place)].append((place, point))
        return dict(cells)

    def picture(self, kind: PictureKind) -> Callable[[], bytes]:
        """The plot as a file, in the colours in force and at least as large as a page is wide.

        Returns:
            Gives the bytes of the file; to be called in a worker, because PNG takes its time.
        """
        from desktop.ui.saved_plot import picture, png, svg  # most who look do not save

        size = QSizeF(self.size()).expandedTo(PICTURE_LEAST)
        paint = partial(self._paint_sized, size)
        if kind == "svg":
            drawing = svg(paint, size, self.accessibleName(), self.accessibleDescription())
            return lambda: drawing
        return partial(png, picture(paint, size))

    def _paint_sized(self, size: QSizeF, painter: QPainter) -> None:
        self._paint.paint(painter, self._theme, size, self._emphasis)


def words(point: Point) -> str:
    """A point in words: model, prompt, time to first chunk, and when."""
    said = tr("%Ln tokens, {time} to first chunk", "", point.tokens)
    words = said.format(time=seconds(point.first_chunk_s))
    when = day_and_time(datetime.fromtimestamp(point.asked_at).astimezone())
    return f"{point.model}\n{words}\n{when}"


def _summary(points: Sequence[Point]) -> str:
    if not points:
        return tr("No answers")
    tokens = [point.tokens for point in points]
    first = [point.first_chunk_s for point in points]
    said = tr(
        "%Ln answers; prompts of {least} to {most} tokens; {fastest} to {slowest} to first chunk",
        "",
        len(points),
    )
    return said.format(
        least=number(min(tokens)),
        most=number(max(tokens)),
        fastest=seconds(min(first)),
        slowest=seconds(max(first)),
    )


def _cell(at: QPointF) -> tuple[int, int]:
    return int(at.x() // REACH_PX), int(at.y() // REACH_PX)
