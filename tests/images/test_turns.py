import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from desktop.core.images import GivenUp
from desktop.images import turns
from desktop.images.turns import Holding, decoding

MANY = 8


@pytest.fixture
def clock(monkeypatch):
    """Seconds, which only the test lets pass."""
    now = [0.0]
    monkeypatch.setattr(turns.time, "monotonic", lambda: now[0])
    return now


def nobody(_share):
    pass


def hang(holding, clock):
    holding.reached(0.5)
    holding.reached(0.5)
    clock[0] += turns.HANGS_S + 0.1
    holding.reached(0.5)


def could_be_held():
    """How many more files can be held now."""
    with ExitStack() as all_of_them:
        for count in range(MANY * 2):

            def give_up(_share):
                raise GivenUp

            try:
                all_of_them.enter_context(Holding(give_up))
            except GivenUp:
                return count
    raise AssertionError("there is no end to it")


def test_two_are_held_at_a_time():
    assert could_be_held() == 2
    with Holding(nobody):
        assert could_be_held() == 1
    assert could_be_held() == 2


def test_one_whose_drive_hangs_gives_its_place_to_another(clock):
    with Holding(nobody) as one:
        one.reached(0.5)
        clock[0] += turns.HANGS_S
        one.reached(0.5)
        assert could_be_held() == 1
        clock[0] += 0.1
        one.reached(0.5)
        assert could_be_held() == 2
        one.reached(0.6)
        assert could_be_held() == 2
        one.take_place()
        assert could_be_held() == 1
    assert could_be_held() == 2


def test_one_that_comes_on_keeps_its_place(clock):
    with Holding(nobody) as one:
        for step in range(10):
            clock[0] += turns.HANGS_S
            one.reached(step / 10)
            one.reached(step / 10)
        assert could_be_held() == 1


def test_not_each_that_hangs_is_held_besides(clock):
    with ExitStack() as all_of_them:
        for _ in range(MANY):
            hang(all_of_them.enter_context(Holding(nobody)), clock)
        assert could_be_held() == 2
        hang(all_of_them.enter_context(Holding(nobody)), clock)
        assert could_be_held() == 1
    assert could_be_held() == 2


def test_one_that_hung_waits_for_its_place_before_it_is_decoded(clock):
    told = []

    def look(share):
        told.append(share)
        if told.count(0.5) > 5:
            raise GivenUp

    with Holding(look) as one:
        hang(one, clock)
        with Holding(nobody), Holding(nobody), pytest.raises(GivenUp):
            one.take_place()
    assert could_be_held() == 2


def test_one_is_decoded_at_a_time():
    begun, waits, may_go_on = threading.Event(), threading.Event(), threading.Event()

    def first():
        with decoding(begun.is_set):
            begun.set()
            assert may_go_on.wait(20)

    def second():
        with decoding(waits.set):
            return may_go_on.is_set()

    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(first)
        assert begun.wait(20)
        two = pool.submit(second)
        assert waits.wait(20)
        may_go_on.set()
        one.result()
        assert two.result()
