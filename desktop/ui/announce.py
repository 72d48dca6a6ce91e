"""Has a screen reader say something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QWidget


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


def tell_row(view: QAbstractItemView) -> None:
    """Say which row of a list is chosen, now that the list has got the keyboard.

    Of that Qt says itself only that it was the list.
    """
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    def tell() -> None:
        row = view.currentIndex().row()
        if row >= 0 and view.hasFocus():
            event = QAccessibleEvent(view, QAccessible.Event.Focus)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

    if QAccessible.isActive():
        QTimer.singleShot(0, view, tell)  # behind what Qt says
