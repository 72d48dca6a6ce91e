import gc
import threading
import weakref

import pytest

from desktop import garbage


class Ring:
    """Refers to itself, so that only the collector can let go of it."""

    def __init__(self):
        self.me = self


@pytest.fixture
def ring():
    """A ring that nobody refers to, among few other young objects."""
    gc.collect()
    return weakref.ref(Ring())


def make_many(count=300_000):
    return [[] for _ in range(count)]


def test_what_the_start_made_is_never_looked_through_again():
    garbage.keep_start()
    assert gc.get_freeze_count() > 0
    gc.unfreeze()


@pytest.mark.unmeasured
def test_no_thread_collects_however_much_it_makes(ring):
    thread = threading.Thread(target=make_many)
    thread.start()
    thread.join()
    assert ring() is not None
    many = make_many()
    garbage.collect_due()
    assert ring() is None
    assert many


@pytest.mark.unmeasured
def test_a_few_objects_are_left_for_later(ring):
    garbage.collect_due()
    assert ring() is not None
    garbage.collect_all()
    assert ring() is None


@pytest.mark.parametrize(
    ("counts", "generations"),
    [((9_000, 99, 99), []), ((11_000, 3, 99), [2]), ((11_000, 3, 3), [0]), ((11_000, 21, 3), [1])],
)
def test_how_much_is_looked_through(monkeypatch, counts, generations):
    seen = []
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    monkeypatch.setattr(gc, "collect", seen.append)
    garbage.collect_due()
    assert seen == generations
