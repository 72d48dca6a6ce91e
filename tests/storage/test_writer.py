import threading
import time

import pytest

from desktop.storage.writer import Writer


@pytest.fixture
def writer():
    made = Writer("test")
    yield made
    made.close()


def test_work_is_done_in_order_in_one_thread(writer):
    done = []
    futures = [
        writer.do(lambda n=n: done.append((n, threading.current_thread().name))) for n in range(100)
    ]
    futures[-1].result(10)
    assert done == [(n, "test") for n in range(100)]


def test_what_comes_of_it_is_given_back(writer):
    assert writer.do(lambda: 42).result(10) == 42


def test_a_fault_goes_to_who_waits_and_the_thread_goes_on(writer):
    bad = writer.do(lambda: 1 // 0)
    late = writer.do_within(0.0, lambda: 1 // 0)
    assert isinstance(bad.exception(10), ZeroDivisionError)
    assert isinstance(late.exception(10), ZeroDivisionError)
    assert writer.do(lambda: 42).result(10) == 42


def test_what_was_cancelled_in_time_is_not_done(writer):
    go, done = threading.Event(), []
    writer.do(go.wait)
    cancelled = writer.do(lambda: done.append(1))
    assert cancelled.cancel()
    go.set()
    writer.do(lambda: None).result(10)
    assert done == []


def test_late_work_is_done_in_time_and_not_before(writer):
    began = time.monotonic()
    done = []
    second = writer.do_within(0.06, lambda: done.append("second"))
    first = writer.do_within(0.03, lambda: done.append("first"))
    now = writer.do(lambda: done.append("now"))
    for each in (first, second, now):
        each.result(10)
    assert done == ["now", "first", "second"]
    assert time.monotonic() - began >= 0.06


def test_late_work_does_not_wait_behind_a_queue(writer):
    done = []
    go = threading.Event()
    writer.do(go.wait)
    late = writer.do_within(0.0, lambda: done.append("late"))
    go.set()
    late.result(10)
    assert done == ["late"]


def test_closing_does_all_that_was_given(writer):
    done = []
    writer.do_within(60.0, lambda: done.append("last"))
    writer.do_within(30.0, lambda: done.append("late"))
    writer.do(lambda: done.append("now"))
    writer.close()
    assert done == ["now", "late", "last"]
    writer.close()


def test_it_can_be_used_again_after_closing(writer):
    writer.do(lambda: None).result(10)
    writer.close()
    assert writer.do(lambda: 42).result(10) == 42


def test_it_has_no_thread_before_its_first_work():
    before = set(threading.enumerate())  # threads of earlier tests may end meanwhile
    Writer("test")
    assert not set(threading.enumerate()) - before
