"""Where things that a widget paints by itself stand in a window that is read from right to left.

Qt mirrors layouts, and text that is drawn into a place begins at that place's right. Icons and the
places themselves are ours to mirror, and so is the side of a label whose text is in Latin letters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_RIGHT_TO_LEFT = ("R", "AL", "AN")


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


def leading(widget: QWidget, alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """The side on which lines of the widget begin, whatever they are written in.

    Labels stand where lines of their own text begin: a name in Latin letters, a figure, away from
    all else in a mirrored window.

    Args:
        widget: Its direction counts.
        alignment: As it is from left to right.
    """
    sides = Qt.AlignmentFlag
    if not is_mirrored(widget) or alignment & (sides.AlignHCenter | sides.AlignJustify):
        return alignment
    side = sides.AlignLeft if alignment & sides.AlignRight else sides.AlignRight
    return (alignment & sides.AlignVertical_Mask) | side | sides.AlignAbsolute


def next_to(widget: QWidget) -> Qt.AlignmentFlag:
    """Where words stand that begin beside an icon, whatever they are written in."""
    sides = Qt.AlignmentFlag
    side = sides.AlignRight if is_mirrored(widget) else sides.AlignLeft
    return side | sides.AlignVCenter | sides.AlignAbsolute


def in_row(words: str, between: str) -> str:
    """Words of a line that is read from left to right, each of them as it is read by itself.

    Args:
        words: What is said, all of it.
        between: What stands between two of them.
    """
    if not any(bidirectional(letter) in _RIGHT_TO_LEFT for letter in words):
        return words
    return between.join(f"\u2068{each}\u2069" for each in words.split(between))
