"""Where things that a widget paints by itself stand in a window that is read from right to left.

Qt mirrors layouts, and text that is drawn into a place begins at that place's right. Icons and the
places themselves are ours to mirror, and so is the side of a label whose text is in Latin letters.

A widget asks for its own direction; what is painted by no widget of its own, such as the rows of
the transcript, has that of the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFont
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
    return _reflected(place, QRectF(widget.rect()) if whole is None else whole)


def across(place: QRectF, whole: QRectF) -> QRectF:
    """A place as it is, or as far from the other side if the program is read from right to left.

    Args:
        place: Where something stands that is read from left to right.
        whole: What it is mirrored in.
    """
    return _reflected(place, whole) if QGuiApplication.isRightToLeft() else place


def _reflected(place: QRectF, whole: QRectF) -> QRectF:
    left = whole.left() + whole.right() - place.right()
    return QRectF(left, place.top(), place.width(), place.height())


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Space around what a layout holds, which Qt does not mirror.

    Args:
        start: Where lines begin: at the left, or at the right.
        top: Above it.
        end: At the other side.
        bottom: Below it.
    """
    is_mirrored = QGuiApplication.isRightToLeft()
    return QMargins(end, top, start, bottom) if is_mirrored else QMargins(start, top, end, bottom)


def stand(widget: QWidget, place: QRect) -> None:
    """Put a widget into its parent, as far from the other side if that is mirrored.

    Args:
        widget: What.
        place: Where it stands from left to right.
    """
    parent = widget.parentWidget()
    if parent is not None and is_mirrored(widget):
        place = place.translated(parent.width() - place.width() - 2 * place.x(), 0)
    widget.setGeometry(place)


def flush(widget: QWidget, wide: int, *, at_end: bool = False) -> int:
    """Where in a widget something begins that opens beside it, its edge in line with the widget's.

    Args:
        widget: Its direction counts.
        wide: How wide what opens is.
        at_end: Where lines end; else where they begin.
    """
    return widget.width() - wide if is_mirrored(widget) is not at_end else 0


def pointing(glyph: str, *, is_mirrored: bool) -> str:
    """The icon that points the other way in what is mirrored; those that point nowhere stay.

    Args:
        glyph: The name of an icon; what points to a side, or stands there, is named for it.
        is_mirrored: Where it is painted is read from right to left.
    """
    for side, other in (("-left", "-right"), ("-right", "-left")):
        if is_mirrored and glyph.endswith(side):
            return glyph.removesuffix(side) + other
    return glyph


def isolated(words: str) -> str:
    """Words that may be in another script than the program, each sign of theirs in its place."""
    return f"\u2068{words}\u2069" if QGuiApplication.isRightToLeft() else words


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


def leading_side() -> Qt.AlignmentFlag | None:
    """Where lines of the program's own sentences begin; None for where their script does.

    A sentence may be in Latin letters in a program that is read from right to left.
    """
    return Qt.AlignmentFlag.AlignRight if QGuiApplication.isRightToLeft() else None


def in_lines(words: str, font: QFont, width: float) -> str:
    """Words to be painted into a place that is so wide, broken into lines if need be.

    Qt paints a line that ends in a space, as all but the last do, so much too far to the left.
    """
    if not QGuiApplication.isRightToLeft():
        return words
    from PySide6.QtGui import QTextLayout  # most programs are read from left to right

    words = words.replace("\n", "\u2028")
    units = words.encode("utf-16-le", "surrogatepass")  # as Qt counts
    layout, lines = QTextLayout(words, font), []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        lines.append(units[2 * start : 2 * end].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    return "\n".join(lines)


def in_row(words: str, between: str) -> str:
    """Words of a line that is read as the program is, each of them as it is read by itself.

    Args:
        words: What is said, all of it.
        between: What stands between two of them.
    """
    is_mirrored = QGuiApplication.isRightToLeft()
    if not is_mirrored and not any(bidirectional(each) in _RIGHT_TO_LEFT for each in words):
        return words
    return between.join(f"\u2068{each}\u2069" for each in words.split(between))
