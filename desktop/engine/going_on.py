"""An answer that broke off is gone on with."""

from desktop.core.turn import Turn
from desktop.core.turn_state import TurnState
from desktop.engine.record import Earlier


def open_again(turn: Turn) -> Earlier:
    """Open a turn again; gives what there is of its answer.

    Raises:
        ValueError: If it left nothing to go on from.
    """
    if turn.answer is None or not turn.can_go_on:
        raise ValueError("there is nothing to go on from")
    earlier = Earlier(answer=turn.answer, token=turn.token, token_at=turn.token_at)
    turn.seams = (*turn.seams, len(turn.answer.text))
    turn.move(TurnState.WAITING)
    turn.outcome = None
    return earlier
