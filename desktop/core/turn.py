"""A question, its answer and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop.core.errors import IllegalMove
from desktop.core.message import ImagePart, Message, Part, TextPart
from desktop.core.turn_state import MOVES, TurnState

if TYPE_CHECKING:
    from desktop.core.latency import TurnLatency
    from desktop.core.outcome import Outcome

LEFT_OUT = "[image left out]"
"""Sent in the place of images where a message would say nothing without them."""


def _without(message: Message, numbers: frozenset[int]) -> Message:
    """A message without some of its images, counted from 0."""
    if not numbers:
        return message
    count = 0
    kept: list[Part] = []
    for part in message.parts:
        if not isinstance(part, ImagePart):
            kept.append(part)
            continue
        if count not in numbers:
            kept.append(part)
        count += 1
    if all(isinstance(part, TextPart) and part.thought for part in kept):
        kept.append(TextPart(text=LEFT_OUT))
    return replace(message, parts=tuple(kept))


@dataclass(slots=True)
class Turn:
    """A question, its answer and where it stands.

    Attributes:
        parent_id: The turn this one follows, None for the first.
        answer: None until the turn has ended.
        token: Where the service can take the answer up again, if it said so.
        token_at: How many characters of the answer stood before that place.
        seams: Where in its text the answer was gone on with, in characters.
        latency: How fast the answer was, None until it has ended.
        outcome: How it ended, in words; None until it has.
        left_out: The numbers of its images that are not sent, counted from 0: those of the
            question first, then those of the answer.
    """

    id: str
    parent_id: str | None
    question: Message
    state: TurnState = TurnState.WAITING
    answer: Message | None = None
    token: bytes | None = field(default=None, repr=False)
    token_at: int = 0
    seams: tuple[int, ...] = ()
    latency: TurnLatency | None = None
    outcome: Outcome | None = None
    left_out: frozenset[int] = frozenset()

    @property
    def sent_question(self) -> Message:
        """The question without the images that are left out."""
        return _without(self.question, self.left_out)

    @property
    def sent_answer(self) -> Message:
        """The answer without the images that are left out; empty before there is one."""
        answer = self.answer or Message(role="model", parts=())
        first = len(self.question.images)
        numbers = frozenset(number - first for number in self.left_out if number >= first)
        return _without(answer, numbers)

    @property
    def can_go_on(self) -> bool:
        """True if the answer broke off behind some text."""
        return self.state.can_go_on and self.answer is not None and self.answer.has_text

    def move(self, state: TurnState) -> None:
        """Go on to another state.

        Raises:
            IllegalMove: If ``MOVES`` does not allow it.
        """
        if state is self.state and state.is_open:
            return
        if state not in MOVES[self.state]:
            raise IllegalMove(f"a turn cannot go from {self.state.value} to {state.value}")
        self.state = state
