from dataclasses import replace

import pytest

from desktop.core.message import Message, TextPart
from desktop.core.stored_turn import StoredTurn
from desktop.core.turn import Turn
from desktop.core.turn_state import TurnState
from tests.latency_turns import turn as latency_turn

LATENCY = latency_turn()


@pytest.fixture
def made():
    """What was made out."""
    return []


@pytest.fixture
def stored(made):
    def make_out(kept):
        made.append(kept)
        return LATENCY

    question = Message(role="user", parts=(TextPart(text="Why?"),))
    turn = StoredTurn("t", None, question, TurnState.FINISHED)
    turn.come_later("kept", make_out)
    return turn


def test_its_latency_is_made_out_once_somebody_asks(stored, made):
    assert made == []
    assert [stored.latency, stored.latency] == [LATENCY, LATENCY]
    assert made == ["kept"]


def test_another_one_takes_its_place(stored, made):
    other = latency_turn(total_time=9.0)
    stored.latency = other
    assert (stored.latency, made) == (other, [])


def test_without_one_it_has_none(stored):
    assert StoredTurn("t", None, stored.question).latency is None


def test_it_is_equal_to_a_turn_that_holds_the_same(stored):
    turn = Turn("t", None, stored.question, TurnState.FINISHED, latency=LATENCY)
    assert stored == turn
    assert turn == stored
    assert stored != replace(turn, latency=None)
    assert replace(turn, id="u") != stored
    assert stored != "t"


def test_a_changed_copy_keeps_it(stored, made):
    copy = replace(stored, id="u")
    assert (copy.id, copy.latency) == ("u", LATENCY)
    assert made == ["kept"]
    assert replace(stored, latency=None).latency is None


def test_it_is_no_key(stored):
    with pytest.raises(TypeError):
        hash(stored)
