"""Text laid out: the smallest thing that is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from desktop.ui.blocks.direction import runs_left
from desktop.ui.blocks.lines import Lines
from desktop.ui.blocks.unseen_marks import unseen_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QPainter, QTextCharFormat

    from desktop.ui.blocks.lines import Gap
    from desktop.ui.blocks.styles import Face
    from desktop.ui.blocks.unseen_marks import UnseenMarks


def format_range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format for some characters."""
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = length
    made.format = form
    return made


class LaidText(Lines):
    """One paragraph, one cell of a table or one line of code.

    Args:
        face: Of what has no format.
        option: How lines are broken.
        alignment: None to begin at the side that the text runs from.
    """

    __slots__ = ("_alignment", "_option", "_unseen")

    def __init__(
        self, face: Face, option: QTextOption, alignment: Qt.AlignmentFlag | None = None
    ) -> None:
        super().__init__(face)
        self._option = option
        self._alignment = alignment
        self._unseen: UnseenMarks | None = None
        self._direct()

    def put(
        self,
        text: str,
        formats: list[QTextLayout.FormatRange],
        gaps: Sequence[Gap] = (),
        *,
        is_right_to_left: bool | None = None,
    ) -> None:
        """Replace the text; it has no lines before the next ``lay_out``.

        Args:
            text: What is shown.
            formats: Of its characters.
            gaps: What its lines keep room for.
            is_right_to_left: None to find out from the text.
        """
        if is_right_to_left is None:
            is_right_to_left = bool(runs_left(text))
        if is_right_to_left != self.is_right_to_left:
            self.is_right_to_left = is_right_to_left
            self._direct()
        self._unseen = unseen = unseen_marks(text, self._face)
        shown = unseen.shown if unseen else text
        if shown.startswith("\ufffe"):  # PySide6 swaps the bytes of all that follows
            shown = "\u200b" + shown[1:]
        self._layout.setText(shown)
        self._layout.setFormats([*formats, *unseen.formats()] if unseen else formats)
        self._gaps = gaps
        self._tops, self._aboves = [], []
        self.text = text

    def _direct(self) -> None:
        """Tell Qt where lines begin, which it does not find out by itself."""
        if self._alignment is None and not self.is_right_to_left:
            self._layout.setTextOption(self._option)
            return
        option = QTextOption(self._option)
        leading = Qt.AlignmentFlag.AlignRight if self.is_right_to_left else None
        option.setAlignment(self._alignment or leading or Qt.AlignmentFlag.AlignLeft)
        if self.is_right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        self._layout.setTextOption(option)

    def next_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, further on."""
        return int(self._layout.nextCursorPosition(position, _mode(is_word=is_word)))

    def previous_position(self, position: int, *, is_word: bool) -> int:
        """The position one character, or word, before."""
        return int(self._layout.previousCursorPosition(position, _mode(is_word=is_word)))

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        clip: QRectF,
        marked: list[QTextLayout.FormatRange],
    ) -> None:
        """Draw it with its upper left corner at a point.

        Args:
            painter: Its pen colours what has no colour of its own.
            at: The upper left corner.
            clip: Lines outside are left out.
            marked: Formats of what is selected or found, drawn over its own.
        """
        self._layout.draw(painter, at, marked, clip)
        if self._unseen is not None:
            self._unseen.paint(painter, at, self.boxes)


def _mode(*, is_word: bool) -> QTextLayout.CursorMode:
    return QTextLayout.CursorMode.SkipWords if is_word else QTextLayout.CursorMode.SkipCharacters
