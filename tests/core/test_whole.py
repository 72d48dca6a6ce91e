from desktop.core.errors import StorageFailed
from desktop.core.whole import Asked, NotTaken


def test_a_turn_of_elsewhere_may_say_only_when_it_was_asked():
    assert Asked(at=1.0) == Asked(at=1.0, ended_at=None, model="")


def test_who_keeps_conversations_may_treat_one_that_is_refused_as_any_fault():
    assert issubclass(NotTaken, StorageFailed)
