"""What all rows of the transcript are painted with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.ui.blocks.lexers import Lexers
from desktop.ui.blocks.marks import NO_MARKS, Marks
from desktop.ui.blocks.sharp import outline, sharp_area, sharp_point
from desktop.ui.mirrored import pointing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject, QRectF
    from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout

    from desktop.ui.blocks.marks import Stretch
    from desktop.ui.theme import Theme

    Over = list[QTextLayout.FormatRange]

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


class Look:
    """Colours, icons, and what is marked.

    Attributes:
        lexers: What colours code.
        marks_of: Says what is drawn over a block, from its row and its number in that; the view
            sets it.
        owner: Whose rows they are; once it is gone, nothing is left for later.
        paint_again: Asks for another picture soon: something was left for later.
        copied: The block of code whose button has just been used.
        hovered: The block of code whose button the pointer is over.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.lexers = Lexers()
        self.marks_of: Callable[..., Marks] = lambda *_: NO_MARKS
        self.owner: QObject = theme
        self.paint_again: Callable[[], None] = lambda: None
        self.copied: object = None
        self.hovered: object = None
        self._formats: dict[str, QTextCharFormat] = {}
        self._formats_of = theme.colours

    def colour(self, role: str) -> QColor:
        """The colour of a role."""
        return self.theme.colour(role)

    def fill(self, painter: QPainter, role: str, area: QRectF) -> None:
        """Fill the nearest whole pixels of the screen with the colour of a role."""
        painter.fillRect(sharp_area(painter, area), self.colour(role))

    def draw_card(self, painter: QPainter, area: QRectF, radius: float) -> None:
        """Paint a surface with a thin edge."""
        edge, width = outline(painter, area)
        from PySide6.QtGui import QPen  # no start draws a line

        painter.setPen(QPen(self.colour("line"), width))
        painter.setBrush(self.colour("surface"))
        painter.drawRoundedRect(edge, radius, radius)

    def draw_icon(self, painter: QPainter, name: str, role: str, area: QRectF) -> None:
        """Paint an icon in the colour of a role; it points as the painter writes."""
        name = pointing(name, is_mirrored=painter.layoutDirection() is _RIGHT_TO_LEFT)
        ratio = painter.device().devicePixelRatioF()
        picture = self.theme.pixmap(name, role, round(area.width()), ratio)
        painter.drawPixmap(sharp_point(painter, area.topLeft()), picture)

    def over(self, marks: Marks, start: int = 0, end: int | None = None) -> Over:
        """The formats of what is marked between two positions, counted from the first."""
        if marks is NO_MARKS:
            return []
        if end is not None:
            marks = marks.within(start, end - start)
        marked = [("found", each) for each in marks.found]
        if marks.selected is not None:
            marked.append(("selection", marks.selected))
        if marks.current is not None:
            marked.append(("found_now", marks.current))
        return [self._range(role, each) for role, each in marked]

    def _range(self, role: str, stretch: Stretch) -> QTextLayout.FormatRange:
        # The enumerations that come with formats cost a start more than a millisecond.
        from PySide6.QtGui import QTextCharFormat, QTextLayout

        made = QTextLayout.FormatRange()
        made.start, made.length = stretch[0], stretch[1] - stretch[0]
        if self._formats_of is not self.theme.colours:
            self._formats_of = self.theme.colours
            self._formats.clear()
        if role not in self._formats:
            form = self._formats[role] = QTextCharFormat()
            form.setBackground(self.colour(role))
            if role != "selection":  # a hit holds no formula, whose letter must not be seen
                form.setForeground(self.colour("text"))
        made.format = self._formats[role]
        return made

    def was_copied(self, view: object) -> bool:
        """True while the button of a block says that it was copied."""
        return self.copied is view
