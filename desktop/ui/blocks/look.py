"""What all rows of the transcript are painted with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextLayout

from desktop.ui.blocks.marks import NO_MARKS, Marks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QPainter

    from desktop.ui.blocks.block_view import BlockView
    from desktop.ui.blocks.marks import Stretch
    from desktop.ui.theme import Theme

Over = list[QTextLayout.FormatRange]


class Look:
    """Colours, icons, and what is marked.

    Attributes:
        marks_of: Says what is drawn over a block, from its row and its number in that; the view
            sets it.
        paint_again: Asks for another picture soon: something was left for later.
        copied: The block of code whose button has just been used.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.marks_of: Callable[..., Marks] = lambda *_: NO_MARKS
        self.paint_again: Callable[[], None] = lambda: None
        self.copied: object = None
        self._formats: dict[str, QTextCharFormat] = {}
        theme.changed.connect(self._formats.clear)

    def colour(self, role: str) -> QColor:
        """The colour of a role."""
        return self.theme.colour(role)

    def draw_icon(self, painter: QPainter, name: str, role: str, area: QRectF) -> None:
        """Paint an icon in the colour of a role."""
        ratio = painter.device().devicePixelRatioF()
        picture = self.theme.pixmap(name, role, round(area.width()), ratio)
        painter.drawPixmap(area.topLeft(), picture)

    def over(self, marks: Marks, start: int = 0, end: int | None = None) -> Over:
        """The formats of what is marked between two positions, counted from the first."""
        if marks is NO_MARKS:
            return []
        if end is not None:
            marks = marks.within(start, end - start)
        ranges = [self._range("found", each) for each in marks.found]
        if marks.selected is not None:
            ranges.append(self._range("selected", marks.selected))
        if marks.current is not None:
            ranges.append(self._range("current", marks.current))
        return ranges

    def _range(self, kind: str, stretch: Stretch) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = stretch[0], stretch[1] - stretch[0]
        made.format = self._format(kind)
        return made

    def _format(self, kind: str) -> QTextCharFormat:
        if kind not in self._formats:
            made = QTextCharFormat()
            ground, letters = {
                "selected": ("accent", "on_accent"),
                "found": ("found", "text"),
                "current": ("warn", "page"),
            }[kind]
            made.setBackground(self.colour(ground))
            made.setForeground(self.colour(letters))
            self._formats[kind] = made
        return self._formats[kind]

    def was_copied(self, view: BlockView) -> bool:
        """True while the button of a block says that it was copied."""
        return self.copied is view
