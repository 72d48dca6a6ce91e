"""Where a conversation parts: the versions of a question, and of the answer to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.core.message import Message
    from desktop.core.turn import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Fork:
    """What was asked and answered at one place of a conversation.

    Attributes:
        turn_id: The turn of the active branch.
        parent_id: The turn before it, None for the first.
        questions: A turn for each question that was asked there, the oldest question first; the
            active one for its own, else the newest.
        answers: The turns that ask the same as the active one, the oldest first.
    """

    turn_id: str
    parent_id: str | None
    questions: tuple[str, ...]
    answers: tuple[str, ...]


def forks(turns: Iterable[Turn], branch: Sequence[Turn]) -> dict[str, Fork]:
    """The forks that a branch passes, by the ids of its turns.

    Args:
        turns: Of all branches, the oldest first.
        branch: Those of the active one.
    """
    beside: dict[str | None, list[Turn]] = {}
    for turn in turns:
        beside.setdefault(turn.parent_id, []).append(turn)
    return {
        turn.id: _fork(turn, beside[turn.parent_id])
        for turn in branch
        if len(beside[turn.parent_id]) > 1
    }


def _fork(active: Turn, turns: Sequence[Turn]) -> Fork:
    questions: list[Message] = []
    newest: list[str] = []
    for turn in turns:
        if turn.question in questions:
            newest[questions.index(turn.question)] = turn.id
        else:
            questions.append(turn.question)
            newest.append(turn.id)
    newest[questions.index(active.question)] = active.id
    answers = tuple(turn.id for turn in turns if turn.question == active.question)
    return Fork(
        turn_id=active.id,
        parent_id=active.parent_id,
        questions=tuple(newest),
        answers=answers,
    )
