"""Smooth scrolling for wheels that move in notches; touch pads send pixels and need none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

DURATION_MS = 150


class Glide(QObject):
    """Spreads a distance over a few frames; a further one joins what is left.

    Args:
        move: Called with the pixels to move by, downwards.
    """

    def __init__(self, move: Callable[[int], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._move = move
        self._widget = parent
        self._moved = 0
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(DURATION_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)

    @property
    def remaining(self) -> int:
        """The pixels that are still to come."""
        if self._animation.state() is not QVariantAnimation.State.Running:
            return 0
        return int(self._animation.endValue()) - self._moved

    def by(self, distance: int) -> None:
        """Move that far; at once where the system asks for no motion."""
        remaining = self.remaining
        # A turn of the wheel ends the way in the other direction.
        distance += remaining if (remaining > 0) == (distance > 0) else 0
        self.stop()
        from PySide6.QtWidgets import QStyle  # 5 ms for its enums, which no start should pay

        style = self._widget.style()
        if not style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._widget):
            self._move(distance)
            return
        self._moved = 0
        self._animation.setStartValue(0)
        self._animation.setEndValue(distance)
        self._animation.start()

    def stop(self) -> None:
        """Stay here."""
        self._animation.stop()

    def _step(self, value: int) -> None:
        step, self._moved = value - self._moved, value
        if step:
            self._move(step)
