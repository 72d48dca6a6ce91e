"""Pictures of formulas: set in type on a thread of their own, drawn sharp at any scale."""

from __future__ import annotations

import contextlib
import math
import queue
import threading
from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from desktop.ui.blocks.sharp import sharp_point

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from desktop.formulas.typeset import Drawing

MOST_DRAWINGS = 1000
MOST_PICTURE_BYTES = 16 * 1024 * 1024
WIDEST_PICTURE_PX = 16_000
"""Qt draws nothing beyond twice that; what is wider is drawn anew each time."""

_MARGIN_PX = 2
"""Round a picture, for outlines that reach a little over their box."""

LOOK_MS = 15
"""How often it is looked whether some have been set, while there are any to set."""

Key = tuple[str, bool]
Done = tuple[Key, "Drawing | None"]


@dataclass(frozen=True, slots=True)
class FormulaSize:
    """The room a formula takes up."""

    width_px: float
    ascent_px: float
    descent_px: float


class Formulas(QObject):
    """Sets and draws the formulas of a window.

    Signals:
        ready: Formulas that were asked for have been set, or cannot be.
    """

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawings: OrderedDict[Key, Drawing | None] = OrderedDict()  # None: cannot be set
        self._wanted: set[Key] = set()
        self._pictures: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._picture_bytes = 0
        self._queue: queue.SimpleQueue[Key | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[Done] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._collect)
        self.destroyed.connect(partial(self._queue.put, None))

    @property
    def is_busy(self) -> bool:
        """True while any that was asked for has yet to be set."""
        return bool(self._wanted)

    def size(self, tex: str, *, display: bool, px: float) -> FormulaSize | None:
        """The room it takes up at a size of the type; None until it is set."""
        drawing = self._drawing(tex, display=display)
        if drawing is None:
            return None
        return FormulaSize(drawing.width_em * px, drawing.ascent_em * px, drawing.descent_em * px)

    def failed(self, tex: str, *, display: bool) -> bool:
        """True if it cannot be set: its source is shown instead."""
        key = (tex, display)
        return key in self._drawings and self._drawings[key] is None

    def _drawing(self, tex: str, *, display: bool) -> Drawing | None:
        key = (tex, display)
        if key in self._drawings:
            self._drawings.move_to_end(key)
            return self._drawings[key]
        if key not in self._wanted:
            self._wanted.add(key)
            self._queue.put(key)
            if self._thread is None:
                queues = self._queue, self._done
                self._thread = threading.Thread(
                    target=_work, args=queues, name="formulas", daemon=True
                )
                self._thread.start()
            if not self._timer.isActive():
                self._timer.start()
        return None

    def _collect(self) -> None:
        """Take in what has been set since the last time."""
        is_at_work = self._thread is not None and self._thread.is_alive()
        has_some = False
        with contextlib.suppress(queue.Empty):
            while True:
                key, drawing = self._done.get_nowait()
                has_some = True
                self._wanted.discard(key)
                self._drawings[key] = drawing
                if len(self._drawings) > MOST_DRAWINGS:
                    self._drawings.popitem(last=False)
        if not (self._wanted and is_at_work):
            self._timer.stop()
        if has_some:
            self.ready.emit()

    def paint(
        self,
        painter: QPainter,
        tex: str,
        *,
        display: bool,
        px: float,
        at: QPointF,
        colour: QColor,
    ) -> bool:
        """Draw a formula with the left end of its base line at a point; False if it is not set."""
        drawing = self._drawing(tex, display=display)
        if drawing is None:
            return False
        ratio = painter.device().devicePixelRatioF()
        if drawing.width_em * px * ratio > WIDEST_PICTURE_PX:
            _render(painter, drawing, px, at, colour)
            return True
        key = (tex, display, px, ratio, colour.rgba())
        if key not in self._pictures:
            self._add_picture(key, _picture(drawing, px, ratio, colour))
        self._pictures.move_to_end(key)
        corner = at - QPointF(_MARGIN_PX, _base_px(drawing, px, ratio))
        painter.drawPixmap(sharp_point(painter, corner), self._pictures[key])
        return True

    def _add_picture(self, key: tuple[object, ...], picture: QPixmap) -> None:
        self._pictures[key] = picture
        self._picture_bytes += _bytes(picture)
        while self._picture_bytes > MOST_PICTURE_BYTES and len(self._pictures) > 1:
            _, oldest = self._pictures.popitem(last=False)
            self._picture_bytes -= _bytes(oldest)


def _work(wanted: queue.SimpleQueue[Key | None], done: queue.SimpleQueue[Done]) -> None:
    """Set what is wanted until None is; in a thread that knows nothing of Qt.

    A signal from there could meet a window that is being deleted, which ends the process.
    """
    # A quarter of a second to import; most conversations have no formula.
    from desktop.formulas.typeset import CannotTypeset, typeset

    while (key := wanted.get()) is not None:
        drawing: Drawing | None = None
        with contextlib.suppress(CannotTypeset):
            drawing = typeset(key[0], display=key[1])
        done.put((key, drawing))


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4


def _base_px(drawing: Drawing, px: float, ratio: float) -> float:
    """From the top of a picture to its base line, which lies between pixels of the screen."""
    return math.ceil((drawing.ascent_em * px + _MARGIN_PX) * ratio) / ratio


def _picture(drawing: Drawing, px: float, ratio: float, colour: QColor) -> QPixmap:
    base = _base_px(drawing, px, ratio)
    width = drawing.width_em * px + 2 * _MARGIN_PX
    height = base + drawing.descent_em * px + _MARGIN_PX
    picture = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _render(painter, drawing, px, QPointF(_MARGIN_PX, base), colour)
    painter.end()
    return picture


def _render(painter: QPainter, drawing: Drawing, px: float, at: QPointF, colour: QColor) -> None:
    from PySide6.QtSvg import QSvgRenderer

    from desktop.formulas.typeset import COLOUR

    ascent, descent = drawing.ascent_em * px, drawing.descent_em * px
    area = QRectF(at.x(), at.y() - ascent, drawing.width_em * px, ascent + descent)
    svg = drawing.svg.replace(COLOUR, colour.name().encode())
    QSvgRenderer(QByteArray(svg)).render(painter, area)
