import pytest

from desktop.core.conversation import Draft
from desktop.engine.queue import Queue

ONE, TWO = Draft(text="one"), Draft(text="two")


def queue(*drafts):
    asked, changes = [], []
    made = Queue(asked.append)
    made.changed = lambda: changes.append(made.drafts)
    for draft in drafts:
        made.add(draft)
    return made, asked, changes


def test_first_come_first_asked():
    waiting, asked, changes = queue(ONE, TWO)
    assert changes == [(ONE,), (ONE, TWO)]
    waiting.ended(is_held=False)
    assert asked == [ONE]
    assert waiting.drafts == (TWO,)
    waiting.ended(is_held=False)
    waiting.ended(is_held=False)
    assert asked == [ONE, TWO]


def test_after_a_stop_or_a_fault_the_next_one_waits_for_the_user():
    waiting, asked, changes = queue(ONE, TWO)
    waiting.ended(is_held=True)
    assert waiting.is_held
    assert not asked
    assert len(changes) == 3
    waiting.go_on()
    assert asked == [ONE]
    waiting.ended(is_held=False)
    assert not waiting.is_held


def test_with_nothing_waiting_nothing_is_held():
    waiting, _, _ = queue()
    waiting.ended(is_held=True)
    assert not waiting.is_held


def test_a_question_is_taken_back():
    waiting, asked, _ = queue(ONE, TWO)
    waiting.ended(is_held=True)
    assert waiting.withdraw(1) == TWO
    assert waiting.is_held
    assert waiting.withdraw(0) == ONE
    assert not waiting.is_held
    waiting.go_on()
    assert not asked
    with pytest.raises(IndexError):
        waiting.withdraw(0)


def test_nothing_cannot_wait():
    with pytest.raises(ValueError, match="nothing to ask"):
        Queue(print).add(Draft(text=" "))
