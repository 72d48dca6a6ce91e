"""Where a turn stands, and the table of the moves that are allowed."""

from __future__ import annotations

import enum


class TurnState(enum.Enum):
    """Where a turn stands; the Stop button is a function of it.

    An interrupted one was under way when the program ended without closing.
    """

    WAITING = "waiting"
    STREAMING = "streaming"
    FINISHED = "finished"
    TRUNCATED = "truncated"
    BLOCKED = "blocked"
    STOPPED = "stopped"
    FAILED = "failed"
    INTERRUPTED = "interrupted"

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
        TurnState.INTERRUPTED,
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
    TurnState.INTERRUPTED: frozenset({TurnState.WAITING}),
}
