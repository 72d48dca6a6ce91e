from desktop.core.turn_state import MOVES, TurnState


def test_only_waiting_and_streaming_are_open():
    assert {s for s in TurnState if s.is_open} == {TurnState.WAITING, TurnState.STREAMING}


def test_the_table_has_every_state():
    assert set(MOVES) == set(TurnState)


def test_what_was_interrupted_can_go_on_and_is_not_under_way():
    assert not TurnState.INTERRUPTED.is_open
    assert TurnState.INTERRUPTED.can_go_on
    assert not TurnState.FINISHED.can_go_on
