import pytest

from desktop.core.message import Draft, Message, TextPart
from desktop.core.turn import Turn
from desktop.core.turn_state import TurnState
from desktop.engine.going_on import open_again


def broken_off(text="Half"):
    answer = Message(role="model", parts=(TextPart(text=text),)) if text else None
    turn = Turn("t", None, Draft(text="?").message(), TurnState.TRUNCATED, answer)
    turn.token, turn.token_at = b"here", 2
    return turn


def test_a_turn_is_opened_again_with_what_there_is():
    turn = broken_off()
    earlier = open_again(turn)
    assert (earlier.answer.text, earlier.token, earlier.token_at) == ("Half", b"here", 2)
    assert turn.seams == (4,)
    assert turn.state is TurnState.WAITING


def test_without_an_answer_there_is_nothing_to_go_on_from():
    turn = broken_off("")
    with pytest.raises(ValueError, match="nothing to go on from"):
        open_again(turn)
    assert turn.state is TurnState.TRUNCATED
