"""Has a screen reader say something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Say that something happened in a widget; an older Qt can only tell that it did."""
    # Not at the top: QAccessible's enums are dear, and no start has anything to say.
    from PySide6 import QtGui
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    announcement: Any = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if announcement is None:
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
    else:
        QAccessible.updateAccessibility(announcement(widget, words))
