"""One cell of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.ui.blocks.inline_text import InlineText
from desktop.ui.blocks.units import length

if TYPE_CHECKING:
    from desktop.markdown.blocks import Alignment, Inline
    from desktop.ui.blocks.laid_text import LaidText
    from desktop.ui.blocks.styles import Styles

_ALIGNMENTS: dict[Alignment, Qt.AlignmentFlag] = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class Cell:
    """Its text, laid out by itself.

    Args:
        spans: What it says.
        styles: Faces and formats.
        alignment: As the table says it for its column.
        is_head: True in the first row.
        runs_left: True in a table that is read from right to left.

    Attributes:
        spans: What it says.
        start: Of its text within that of the table.
        size: How long its text is.
        natural_px: How wide it would be in one line.
    """

    __slots__ = ("_is_at_left", "_is_whole", "inline", "natural_px", "size", "spans", "start")

    def __init__(
        self,
        spans: Inline,
        styles: Styles,
        alignment: Alignment,
        *,
        is_head: bool,
        runs_left: bool = False,
    ) -> None:
        leading = Qt.AlignmentFlag.AlignRight if runs_left else None
        placed = _ALIGNMENTS.get(alignment, leading)
        self.spans = spans
        self.inline = InlineText(
            styles,
            styles.head_cell if is_head else styles.body,
            alignment=placed,
        )
        self.inline.put(spans)
        self.inline.lay_out(None)
        self._is_whole = True  # no line of it is broken for its width
        is_left = placed in {None, Qt.AlignmentFlag.AlignLeft}
        self._is_at_left = is_left and not self.laid.is_right_to_left
        self.start = 0
        self.size = length(self.laid.text)
        self.natural_px = self.laid.natural_width

    def lay_out(self, width: int) -> None:
        """Break it into lines, unless they stand as they would in any width."""
        fits = self.natural_px + 1 <= width
        if not (fits and self._is_at_left and self._is_whole):
            self._is_whole = fits
            self.inline.lay_out(width)

    @property
    def laid(self) -> LaidText:
        """Its lines."""
        return self.inline.laid

    def inside(self, position: int) -> int:
        """A position of the table within the text of this cell."""
        return max(0, min(position - self.start, self.size))
