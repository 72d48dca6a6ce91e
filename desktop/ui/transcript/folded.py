"""A past turn that is not near the view: one row stands in for all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop.core.conversation import TextPart
from desktop.ui.transcript.bars import paint_bars
from desktop.ui.transcript.measured import Measured
from desktop.ui.transcript.message_text import MessageText
from desktop.ui.transcript.question_card import room_in_card
from desktop.ui.transcript.rows import FOOT_PX, LINE_PX, TURN_GAP_PX, Row
from desktop.ui.transcript.start import QUESTION
from desktop.ui.transcript.text_row import TextRow, estimated_px

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPainter

    from desktop.core.conversation import Message
    from desktop.ui.blocks.look import Look
    from desktop.ui.blocks.styles import Styles
    from desktop.ui.transcript.past_turn import PastTurn
    from desktop.ui.transcript.rows import Section

_AROUND_PX = 4 * LINE_PX
"""The padding of the card, and the space between it and the answer."""


class FoldedTurn(Row):
    """Knows how high its turn will be: nearly, or from when it was unfolded before.

    Args:
        turn: What it stands in for.
        styles: Of its texts.
        open_turn: Makes the rows of the turn.
        ask: Has its texts read, see ``FoldedTurn.came``.

    Attributes:
        measured: How high these were, once the turn is folded again.
    """

    __slots__ = ("_ask", "_is_asked", "_is_lost", "_open_turn", "_styles", "measured", "turn")

    def __init__(
        self,
        turn: PastTurn,
        styles: Styles,
        open_turn: Callable[[Section, PastTurn], object],
        ask: Callable[[FoldedTurn], object],
    ) -> None:
        super().__init__()
        self.turn = turn
        self.measured = Measured()
        self._styles = styles
        self._open_turn = open_turn
        self._ask = ask
        self._is_asked = self._is_lost = False

    def is_held(self) -> bool:
        """True if its texts are in memory, or cannot be; else they are asked for, once."""
        if self._is_lost or not self.turn.left_texts:
            return True
        if not self._is_asked:
            self._is_asked = True
            self._ask(self)
        return False

    def came(self, *, is_lost: bool = False) -> None:
        """Its texts were read; should they not be there all the same, they are asked for again.

        Args:
            is_lost: They cannot be read, so that it is unfolded as it is.
        """
        self._is_asked, self._is_lost = False, is_lost

    def unfold(self, *, now: bool) -> bool:
        """Put all rows of the turn behind this one."""
        if not now and not self.is_held():
            return False
        if self.section is not None:
            self._open_turn(self.section, self.turn)
        return True

    def retype(self) -> None:
        """It was never seen as it is set now."""
        self.measured.forget()

    def text_rows(self) -> Iterator[TextRow]:
        """Rows like those of its texts once it is unfolded, on no page; no thoughts: closed."""
        question = MessageText(self._styles, _Nowhere(), is_markdown=False, kind=QUESTION)
        question.load(self.turn.question.text)
        answer = MessageText(self._styles, _Nowhere())
        for part in self.turn.answer.parts if self.turn.answer else ():
            if isinstance(part, TextPart) and not part.thought:
                answer.load(part.text)
        yield from question.rows
        yield from answer.rows

    def estimate(self, width: int) -> int:
        """From the lengths of question and answer, if it was never as wide."""
        if (height := self.measured.height(width)) is not None:
            return height
        question = self._estimated(self.turn.question, room_in_card(width))
        answer = self._estimated(self.turn.answer, width) if self.turn.answer else 0
        return TURN_GAP_PX + question + _AROUND_PX + answer + FOOT_PX

    def _estimated(self, message: Message, width: int) -> int:
        characters = line_ends = 0
        for part in message.said:
            size = part.size
            characters += size[0]
            line_ends += size[1]
        return estimated_px(characters, line_ends, width, self._styles)

    def _measure(self, width: int) -> int:
        return self.estimate(width)

    def paint(self, painter: QPainter, look: Look, clip: QRectF) -> None:
        """Bars where lines will be: it is unfolded before it is seen, unless the disk is slow."""
        tall = self.height - TURN_GAP_PX - FOOT_PX
        paint_bars(painter, look, clip, QRectF(0, TURN_GAP_PX, self._width, tall))


class _Nowhere:
    """Where rows stand whose text is only read: on no page, and so they never change."""

    new_row = TextRow

    def added(self, row: TextRow, above: TextRow | None) -> None:
        """See ``Place``; likewise below."""

    def changed(self, row: TextRow) -> None: ...

    def moved(self, row: TextRow, number: int, following: TextRow) -> None: ...

    def left_out(self, text: MessageText) -> None:
        """There is no place to say it."""

    def copied(self, text: str, view: object) -> None: ...
