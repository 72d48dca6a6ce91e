"""The first time a window is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls back once a window has been seen, when whatever made it has come to rest.

    The SDK is imported then, on its own thread: before, it would slow the window down, and an
    import of the SDK beside one of PySide6 can fail (shiboken's import hook).

    Args:
        window: The window.
        rest_ms: How long it comes to rest.
        then: What is called.
    """

    def __init__(self, window: QWidget, rest_ms: int, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._rest_ms = rest_ms
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - a name of Qt's
        """Look for the paint, once."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(self._rest_ms, watched, self._then)
        return False
