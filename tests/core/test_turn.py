import pytest

from desktop.core.errors import IllegalMove
from desktop.core.message import Draft
from desktop.core.turn import Turn
from desktop.core.turn_state import MOVES, TurnState


def question(text):
    return Draft(text=text).message()


class TestTurn:
    @pytest.mark.parametrize("state", TurnState)
    @pytest.mark.parametrize("target", TurnState)
    def test_moves_only_as_the_table_says(self, state, target):
        turn = Turn("t", None, question("?"), state)
        if target in MOVES[state] or (target is state and state.is_open):
            turn.move(target)
            assert turn.state is target
        else:
            with pytest.raises(IllegalMove):
                turn.move(target)
