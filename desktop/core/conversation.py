"""Conversation > turn (a question and its answer) > message > part.

Regenerating a turn adds a sibling: an answer is never overwritten, so nothing is lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.held_texts import HeldTexts
from desktop.core.message import (
    Detail,
    Draft,
    ImagePart,
    Kept,
    Message,
    Part,
    TextPart,
    whole_text,
)
from desktop.core.turn import LEFT_OUT, Turn
from desktop.core.turn_state import MOVES, TurnState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.forks import Fork

__all__ = [
    "LEFT_OUT",
    "MOVES",
    "Conversation",
    "Detail",
    "Draft",
    "ImagePart",
    "Kept",
    "Message",
    "Part",
    "Removed",
    "TextPart",
    "Turn",
    "TurnState",
    "whole_text",
]


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken out of a conversation, to be put back.

    Attributes:
        turns: The turn and all that followed it, parents first.
        leaf_id: Where the active branch ended.
        order: The ids of all turns as they stood.
    """

    turns: tuple[Turn, ...]
    leaf_id: str | None
    order: tuple[str, ...]


class Conversation:
    """A tree of turns with one active branch, ending at ``leaf_id``.

    Attributes:
        texts: Which of its texts of an earlier time are in memory.
    """

    def __init__(self, conversation_id: str) -> None:
        self.id = conversation_id
        self.leaf_id: str | None = None
        self.texts = HeldTexts()
        self._turns: dict[str, Turn] = {}

    def __len__(self) -> int:
        return len(self._turns)

    def __contains__(self, turn_id: str) -> bool:
        return turn_id in self._turns

    @classmethod
    def restored(
        cls,
        conversation_id: str,
        turns: Iterable[Turn],
        leaf_id: str | None,
        texts: HeldTexts | None = None,
    ) -> Conversation:
        """A conversation of an earlier time.

        Args:
            conversation_id: Its id.
            turns: All its turns, parents first.
            leaf_id: Where its active branch ends.
            texts: Which of its texts are in memory; None if none can be anywhere else.
        """
        conversation = cls(conversation_id)
        conversation.texts = texts or conversation.texts
        conversation._turns = {turn.id: turn for turn in turns}
        conversation.leaf_id = leaf_id
        return conversation

    @property
    def turns(self) -> tuple[Turn, ...]:
        """All turns of all branches, parents first, the oldest first."""
        return tuple(self._turns.values())

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

    def edit(self, turn_id: str, earlier_id: str, question: Message) -> Turn:
        """Open a sibling of an earlier turn with another question."""
        return self._add(Turn(turn_id, self._turns[earlier_id].parent_id, question))

    def siblings(self, turn_id: str) -> list[Turn]:
        """The turns at the same fork, the oldest first, this one among them."""
        parent_id = self._turns[turn_id].parent_id
        return [turn for turn in self._turns.values() if turn.parent_id == parent_id]

    def forks(self) -> dict[str, Fork]:
        """Where the active branch parts from others, by the ids of its turns."""
        from desktop.core.forks import forks  # no start needs it, see ``desktop.garbage``

        return forks(self._turns.values(), self.branch(self.leaf_id))

    def below(self, turn_id: str) -> list[Turn]:
        """All turns of all branches that follow a turn, parents first.

        Raises:
            KeyError: If the conversation has no such turn.
        """
        found = {self._turns[turn_id].id}
        below: list[Turn] = []
        for turn in self._turns.values():
            if turn.parent_id in found:
                found.add(turn.id)
                below.append(turn)
        return below

    def show(self, turn_id: str) -> None:
        """Make a branch through a turn the active one: on from there, the newest turns.

        Raises:
            KeyError: If the conversation has no such turn.
        """
        leaf_id = self._turns[turn_id].id
        # Children come behind their parents, so one walk finds the newest of each in turn.
        newest = {turn.parent_id: turn.id for turn in self._turns.values()}
        while leaf_id in newest:
            leaf_id = newest[leaf_id]
        self.leaf_id = leaf_id

    def remove(self, turn_id: str) -> Removed:
        """Take out a turn and all that follows it; beside it, or before it, the talk goes on.

        Raises:
            KeyError: If the conversation has no such turn.
        """
        gone = {turn.id: turn for turn in (self._turns[turn_id], *self.below(turn_id))}
        removed = Removed(tuple(gone.values()), self.leaf_id, tuple(self._turns))
        beside = [turn.id for turn in self.siblings(turn_id) if turn.id != turn_id]
        for each in gone:
            del self._turns[each]
        if self.leaf_id in gone:
            self.leaf_id = gone[turn_id].parent_id
            if beside:
                self.show(beside[-1])
        return removed

    def put_back(self, removed: Removed) -> None:
        """Undo a removal: what was seen before it is seen again, with what was asked there since.

        Raises:
            KeyError: If the turn before it has been removed since.
        """
        parent_id = removed.turns[0].parent_id
        if parent_id is not None:
            self.turn(parent_id)
        turns = self._turns | {turn.id: turn for turn in removed.turns}
        # As before, and what was begun since behind it.
        order = dict.fromkeys((*removed.order, *turns))
        self._turns = {turn_id: turns[turn_id] for turn_id in order if turn_id in turns}
        # What was seen may have been removed since, or have been gone on with.
        seen = removed.leaf_id
        self.show(removed.turns[0].id if seen is None or seen not in turns else seen)

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
        """What is sent for a turn: what was said before it, and its own question.

        Args:
            turn_id: The turn.
            with_partial: As below.
        """
        turn = self._turns[turn_id]
        return (*self.history(turn.parent_id, with_partial=with_partial), turn.sent_question)

    def history(self, leaf_id: str | None, *, with_partial: bool = True) -> tuple[Message, ...]:
        """What is sent along with a question that follows a turn: the answered turns up to it.

        Turns without an answer, and blocked ones, are left out: their question would be blocked
        again, or stand beside the next one as if both were asked at once. Images that are left
        out are in none of them.

        Args:
            leaf_id: The turn; None for a first question.
            with_partial: False to leave out answers that broke off, with their questions.
        """
        messages: list[Message] = []
        for earlier in self.branch(leaf_id):
            is_left_out = earlier.state is TurnState.BLOCKED or (
                earlier.state.can_go_on and not with_partial
            )
            if earlier.answer and earlier.answer.parts and not is_left_out:
                messages += [earlier.sent_question, earlier.sent_answer]
        return tuple(messages)
