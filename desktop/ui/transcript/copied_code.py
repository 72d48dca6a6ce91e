"""Code on the clipboard, and the button that says so for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.blocks.look import Look

COPIED_MS = 1500


class CopiedCode(QObject):
    """Copies code, and lets its button say so.

    Args:
        look: Knows which button says so.
        repaint: Paints the page anew.
        parent: Owns it.
    """

    def __init__(self, look: Look, repaint: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._repaint = repaint
        self._timer = QTimer(self)  # one, so that what was copied last is said for its whole time
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._forget)

    def copy(self, text: str, view: object) -> None:
        """Put code on the clipboard; ``view`` shows its button."""
        QGuiApplication.clipboard().setText(text)
        self._look.copied = view
        self._repaint()
        self._timer.start(COPIED_MS)

    def _forget(self) -> None:
        self._look.copied = None
        self._repaint()
