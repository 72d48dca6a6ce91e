"""Where things that a widget paints by itself stand in a window that is read from right to left.

Qt mirrors layouts, and text that is drawn into a place begins at that place's right. Icons and the
places themselves are ours to mirror.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def is_mirrored(widget: QWidget) -> bool:
    """True if a widget is read from right to left."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirrored(widget: QWidget, place: QRectF, whole: QRectF | None = None) -> QRectF:
    """A place as it is, or as far from the other side.

    Args:
        widget: Paints there; its direction counts.
        place: Where something stands that is read from left to right.
        whole: What it is mirrored in; the whole widget if it is not said.
    """
    if not is_mirrored(widget):
        return place
    whole = QRectF(widget.rect()) if whole is None else whole
    left = whole.left() + whole.right() - place.right()
    return QRectF(left, place.top(), place.width(), place.height())
