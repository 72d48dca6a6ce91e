"""The stream line: a thin line drawn from real arrivals."""

from __future__ import annotations

import math
import time
from collections import deque
from typing import TYPE_CHECKING, Literal, assert_never

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.core.events import (
    HopStarted,
    ImageDelta,
    ImageNotKept,
    ImagesReduced,
    ProgressMade,
    RequestSent,
    RetryScheduled,
    StreamEvent,
    TextDelta,
    ThoughtDelta,
    TurnBlocked,
    TurnFailed,
    TurnFinished,
    TurnStarted,
    TurnStopped,
    TurnTruncated,
    UsageReported,
)
from desktop.core.stalls import STALL_S

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.theme import Theme

HEIGHT_PX = 2
FRAME_MS = 40
SPAN_S = 8.0
SLOT_S = 0.1
BUSY_SLOT = 4
PULSE_S = 1.6
SETTLE_S = 0.9
FADE_PX = 48

EndKind = Literal["done", "cut", "stopped", "failed"]
_ROLE_OF: dict[EndKind, str] = {"done": "good", "cut": "warn", "stopped": "quiet", "failed": "bad"}


class StreamLine(QWidget):
    """Flows while text comes, pulses while waiting, breaks where it stalls, settles at the end.

    Time runs from right to left. It repaints itself only while an answer is under way and for a
    moment after; with reduced motion it never moves and shows nothing but the card's edge.
    """

    def __init__(
        self,
        theme: Theme,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._slots: deque[tuple[int, int]] = deque(maxlen=round(SPAN_S / SLOT_S) + 1)
        self._last_at = 0.0
        self._ended: tuple[float, EndKind] | None = None
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.timeout.connect(self._step)
        # It paints every pixel of its own, so that a frame never repaints the card below.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedHeight(HEIGHT_PX)
        theme.changed.connect(self._follow_theme)

    @property
    def is_moving(self) -> bool:
        """True while it repaints itself."""
        return self._frames.isActive()

    def take(self, event: StreamEvent) -> None:
        """Follow what happens to the answer under way."""
        match event:
            case TextDelta(at=at) | ThoughtDelta(at=at) | ImageDelta(at=at) | ImageNotKept(at=at):
                self.arrived(at)
            case TurnFinished():
                self.ended("done")
            case TurnTruncated() | TurnBlocked():
                self.ended("cut")
            case TurnStopped():
                self.ended("stopped")
            case TurnFailed():
                self.ended("failed")
            case (
                TurnStarted()
                | ImagesReduced()
                | RequestSent()
                | HopStarted()
                | UsageReported()
                | ProgressMade()
                | RetryScheduled()
            ):
                pass
            case _:
                assert_never(event)

    def waiting(self) -> None:
        """A question was sent."""
        self._slots.clear()
        self._ended = None
        self._last_at = self._clock()
        if not self._theme.reduced_motion:
            self._frames.start()
        self.update()

    def arrived(self, at: float) -> None:
        """Something of the answer came at this moment (monotonic seconds)."""
        slot = int(at / SLOT_S)
        if self._slots and self._slots[-1][0] == slot:
            self._slots[-1] = (slot, self._slots[-1][1] + 1)
        else:
            self._slots.append((slot, 1))
        self._last_at = at

    def ended(self, kind: EndKind) -> None:
        """The answer has ended."""
        if self._frames.isActive():
            self._ended = (self._clock(), kind)

    def _follow_theme(self) -> None:
        if self._frames.isActive() and self._theme.reduced_motion:
            self._frames.stop()
            self._slots.clear()
        self.update()

    def _step(self) -> None:
        if self._ended is not None and self._clock() - self._ended[0] >= SETTLE_S:
            self._frames.stop()
            self._slots.clear()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card's edge, and over it what arrived."""
        del event
        painter = QPainter(self)
        # Not fillRect: to find out which of its many forms is meant takes 3 ms the first time.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRect(self.rect())
        painter.setBrush(self._theme.colour("line"))
        painter.drawRect(0, 0, self.width(), 1)
        if self._frames.isActive():
            self._paint_life(painter, self._clock())
        painter.end()

    def _paint_life(self, painter: QPainter, now: float) -> None:
        if self._ended is not None:
            self._paint_settling(painter, now, *self._ended)
        elif self._slots:
            self._paint_flow(painter, now, 1.0)
            if now - self._last_at > STALL_S:
                self._paint_pulse(painter, now, self.width() - FADE_PX, FADE_PX)
        else:
            self._paint_pulse(painter, now, 0.0, self.width())

    def _paint_flow(self, painter: QPainter, now: float, strength: float) -> None:
        for start, end, density in self._spans():
            self._paint_span(painter, now - start, now - end, strength * density)
        idle_s = now - self._last_at
        if self._slots and idle_s < STALL_S:
            # Nothing for a moment is no break yet: the end of the line only grows fainter.
            end = (self._slots[-1][0] + 1) * SLOT_S
            self._paint_span(painter, now - end, 0.0, strength * 0.45 * (1 - idle_s / STALL_S))

    def _spans(self) -> list[tuple[float, float, float]]:
        """Start, end and density of each stretch of the line, as few as there can be."""
        spans: list[tuple[float, float, float]] = []
        for slot, count in self._slots:
            start, end = slot * SLOT_S, (slot + 1) * SLOT_S
            density = min(1.0, 0.45 + 0.55 * count / BUSY_SLOT)
            before = spans[-1] if spans else None
            # A short gap is drawn over, a stall is left open: the line is broken there.
            if before is not None and start - before[1] <= STALL_S:
                start = before[1]
                if before[2] == density:
                    start = before[0]
                    spans.pop()
            spans.append((start, end, density))
        return spans

    def _paint_span(self, painter: QPainter, from_s: float, to_s: float, alpha: float) -> None:
        """Paint what came from one time ago to another, fading out at the left."""
        px_per_s = self.width() / SPAN_S
        left = max(0.0, self.width() - from_s * px_per_s)
        right = min(float(self.width()), self.width() - to_s * px_per_s)
        colour = self._theme.colour("accent")
        colour.setAlphaF(alpha)
        if right > FADE_PX:
            start = max(left, FADE_PX)
            painter.fillRect(QRectF(start, 0, right - start, HEIGHT_PX), colour)
        if left < min(right, FADE_PX):
            fading = _glow(colour, 0.0, 2 * FADE_PX, 0.5)
            painter.fillRect(QRectF(left, 0, min(right, FADE_PX) - left, HEIGHT_PX), fading)

    def _paint_pulse(self, painter: QPainter, now: float, left: float, width: float) -> None:
        colour = self._theme.colour("accent")
        breath = 0.5 - 0.5 * math.cos(2 * math.pi * (now - self._last_at) / PULSE_S)
        colour.setAlphaF(0.15 + 0.5 * breath)
        painter.fillRect(QRectF(left, 0, width, HEIGHT_PX), _glow(colour, left, width, 0.5))

    def _paint_settling(self, painter: QPainter, now: float, since: float, kind: EndKind) -> None:
        share = min(1.0, (now - since) / SETTLE_S)
        self._paint_flow(painter, since, 1.0 - share)
        colour = self._theme.colour(_ROLE_OF[kind])
        colour.setAlphaF(math.sin(math.pi * share))
        painter.fillRect(self.rect(), _glow(colour, 0.0, self.width(), 0.1))


def _glow(colour: QColor, left: float, width: float, edge: float) -> QBrush:
    """The colour, fading out over ``edge`` (a share of the width) at both ends."""
    from PySide6.QtGui import QLinearGradient  # dear, and nothing glows before the first question

    clear = QColor(colour)
    clear.setAlphaF(0.0)
    gradient = QLinearGradient(left, 0, left + width, 0)
    for place, tint in ((0.0, clear), (edge, colour), (1.0 - edge, colour), (1.0, clear)):
        gradient.setColorAt(place, tint)
    return QBrush(gradient)
