"""Conversation > turn (a question and its answer) > message > part.

Regenerating a turn adds a sibling: an answer is never overwritten, so nothing is lost.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from desktop.core.errors import IllegalMove

if TYPE_CHECKING:
    from desktop.core.latency import TurnLatency

Detail = Literal["low", "medium", "high"]
"""How finely an image is sent, see ``desktop.core.images``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPart:
    """Text of a message.

    Attributes:
        text: May hold half a surrogate pair while an answer streams (see ``whole_text``).
        thought: True for a summary of the model's thinking, which is not part of the answer.
        signature: The service's mark on the part, sent back unchanged with the history.
            https://ai.google.dev/gemini-api/docs/thought-signatures
    """

    text: str
    thought: bool = False
    signature: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagePart:
    """An image of a message.

    Attributes:
        data: The encoded image without metadata: this is what may leave the computer.
        original: The file as the user gave it, metadata included; only an engine on this computer
            may be given it. None where it is no image by itself (a page of a document).
        width_px: Width as seen upright, 0 if unknown.
        height_px: Height as seen upright, 0 if unknown.
        detail: How finely it was prepared.
        original_px: Width and height of what it was made of, upright; zeros if unknown.
        original_bytes: Size of the file it was made of, 0 if unknown.
        page: Which page of a document it is, 1 the first; 0 for anything else.
        note: What is not in it, in words for the user ("The first of 12 frames"), or empty.
    """

    mime_type: str
    data: bytes = field(repr=False)
    original: bytes | None = field(default=None, repr=False)
    thumbnail: bytes = field(default=b"", repr=False)
    name: str = ""
    width_px: int = 0
    height_px: int = 0
    detail: Detail = "high"
    original_px: tuple[int, int] = (0, 0)
    original_bytes: int = 0
    page: int = 0
    note: str = ""


Part = TextPart | ImagePart


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What one side said."""

    role: Literal["user", "model"]
    parts: tuple[Part, ...]

    @property
    def images(self) -> tuple[ImagePart, ...]:
        """Its images."""
        return tuple(part for part in self.parts if isinstance(part, ImagePart))

    @property
    def text(self) -> str:
        """The text of all parts that are no thoughts, whole code points only."""
        return whole_text("".join(_answer_text(part) for part in self.parts))


def _answer_text(part: Part) -> str:
    return part.text if isinstance(part, TextPart) and not part.thought else ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What the user is about to ask."""

    text: str
    images: tuple[ImagePart, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True if there is nothing to ask."""
        return not self.text.strip() and not self.images

    def message(self) -> Message:
        """The question: images first, as the service advises for one image and a text.

        https://ai.google.dev/gemini-api/docs/image-understanding
        """
        text = (TextPart(text=whole_text(self.text)),) if self.text.strip() else ()
        return Message(role="user", parts=(*self.images, *text))


def whole_text(text: str) -> str:
    """Join surrogate halves that the service split over two chunks into characters.

    A half that never met its other half becomes U+FFFD, so that the result can always be encoded.
    """
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class TurnState(enum.Enum):
    """Where a turn stands; the Stop button is a function of it."""

    WAITING = "waiting"
    STREAMING = "streaming"
    FINISHED = "finished"
    TRUNCATED = "truncated"
    BLOCKED = "blocked"
    STOPPED = "stopped"
    FAILED = "failed"

    @property
    def is_open(self) -> bool:
        """True while an answer is under way."""
        return self not in _ENDINGS

    @property
    def can_go_on(self) -> bool:
        """True after an ending that left something to be said."""
        return TurnState.WAITING in MOVES[self]


_ENDINGS = frozenset(
    {
        TurnState.FINISHED,
        TurnState.TRUNCATED,
        TurnState.BLOCKED,
        TurnState.STOPPED,
        TurnState.FAILED,
    }
)
MOVES: dict[TurnState, frozenset[TurnState]] = {
    TurnState.WAITING: _ENDINGS | {TurnState.STREAMING},
    TurnState.STREAMING: _ENDINGS,
    TurnState.FINISHED: frozenset(),
    TurnState.BLOCKED: frozenset(),
    TurnState.TRUNCATED: frozenset({TurnState.WAITING}),
    TurnState.STOPPED: frozenset({TurnState.WAITING}),
    TurnState.FAILED: frozenset({TurnState.WAITING}),
}


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
        return self.state.can_go_on and self.answer is not None and bool(self.answer.text)

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


class Conversation:
    """A tree of turns with one active branch, ending at ``leaf_id``."""

    def __init__(self, conversation_id: str) -> None:
        self.id = conversation_id
        self.leaf_id: str | None = None
        self._turns: dict[str, Turn] = {}

    def __len__(self) -> int:
        return len(self._turns)

    def turn(self, turn_id: str) -> Turn:
        """The turn of that id.

        Raises:
            KeyError: If the conversation has no such turn.
        """
        return self._turns[turn_id]

    def begin(self, turn_id: str, question: Message) -> Turn:
        """Open a turn after the active leaf and make it the leaf."""
        return self._add(Turn(turn_id, self.leaf_id, question))

    def begin_again(self, turn_id: str, earlier_id: str) -> Turn:
        """Open a sibling of an earlier turn: the same question, asked at the same place."""
        earlier = self._turns[earlier_id]
        turn = Turn(turn_id, earlier.parent_id, earlier.question)
        images = range(len(earlier.question.images))
        turn.left_out = earlier.left_out & frozenset(images)
        return self._add(turn)

    def leave_out(self, turn_id: str, number: int) -> None:
        """Have an image of a turn in no request from now on, until it is taken back.

        Args:
            turn_id: The turn.
            number: As in ``Turn.left_out``.

        Raises:
            KeyError: If the conversation has no such turn.
        """
        self._turns[turn_id].left_out |= {number}

    def take_back(self, turn_id: str, number: int) -> None:
        """Send an image again that was left out; likewise."""
        self._turns[turn_id].left_out -= {number}

    def _add(self, turn: Turn) -> Turn:
        self._turns[turn.id] = turn
        self.leaf_id = turn.id
        return turn

    def branch(self, leaf_id: str | None) -> list[Turn]:
        """The turns from the first to ``leaf_id``, in order; empty for None."""
        path: list[Turn] = []
        while leaf_id is not None:
            turn = self._turns[leaf_id]
            path.append(turn)
            leaf_id = turn.parent_id
        path.reverse()
        return path

    def messages_for(self, turn_id: str, *, with_partial: bool = True) -> tuple[Message, ...]:
        """What is sent for a turn: the answered turns before it and its own question.

        Turns without an answer, and blocked ones, are left out: their question would be blocked
        again, or stand beside the next one as if both were asked at once. Images that are left
        out are in none of them.

        Args:
            turn_id: The turn.
            with_partial: False to leave out answers that broke off, with their questions.
        """
        turn = self._turns[turn_id]
        messages: list[Message] = []
        for earlier in self.branch(turn.parent_id):
            is_left_out = earlier.state is TurnState.BLOCKED or (
                earlier.state.can_go_on and not with_partial
            )
            if earlier.answer and earlier.answer.parts and not is_left_out:
                messages += [earlier.sent_question, earlier.sent_answer]
        return (*messages, turn.sent_question)
