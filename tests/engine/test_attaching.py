import asyncio
import threading

import pytest

from desktop.core.conversation import ImagePart
from desktop.core.errors import ImageRejected
from desktop.core.images import GivenUp, ImageWish
from desktop.engine.attaching import Attaching, prepare

IMAGE = ImagePart(mime_type="image/png", data=b"x")


class Worker:
    """Prepares an image in steps that the test allows."""

    def __init__(self):
        self.started = threading.Event()
        self.may_go_on = threading.Event()
        self.ended_by = None
        self.ended = threading.Event()
        self.wish = None

    def __call__(self, source, name, wish, watch):
        self.wish = wish
        self.started.set()
        assert self.may_go_on.wait(20)
        try:
            watch.reached(0.5)
        except GivenUp as error:
            self.ended_by = error
            raise
        finally:
            self.ended.set()
        return (IMAGE,)


async def threads_ended():
    for thread in threading.enumerate():
        if thread.name == "image":
            await asyncio.to_thread(thread.join, 20)
    await asyncio.sleep(0)  # for what they left to the loop


async def started(worker):
    await asyncio.to_thread(worker.started.wait, 20)


async def test_prepares_in_a_daemon_thread_and_tells_how_far_it_is():
    threads, shares = [], []

    def load(source, name, wish, watch):
        threads.append(threading.current_thread())
        watch.reached(0.25)
        watch.reached(1.0)
        return (IMAGE, IMAGE)

    assert await prepare(load, b"x", "a", ImageWish(page=2), shares.append) == (IMAGE, IMAGE)
    assert shares == [0.25, 1.0]
    assert threads[0].daemon


async def test_a_fault_travels_to_who_waits():
    def load(*_):
        raise ImageRejected("no")

    with pytest.raises(ImageRejected):
        await prepare(load, b"", "a", None)


async def test_a_mistake_of_ours_travels_to_who_waits(monkeypatch):
    seen = []
    monkeypatch.setattr(threading, "excepthook", seen.append)

    def load(*_):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await prepare(load, b"", "a", None)
    await threads_ended()
    assert all(each.exc_type is ZeroDivisionError for each in seen)


async def test_cancelling_ends_the_work_at_its_next_step():
    worker = Worker()
    task = asyncio.ensure_future(prepare(worker, b"", "a", None))
    await started(worker)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    worker.may_go_on.set()
    await asyncio.to_thread(worker.ended.wait, 20)
    assert isinstance(worker.ended_by, GivenUp)


async def test_what_comes_too_late_is_dropped():
    may_go_on, left = threading.Event(), threading.Event()

    def load(*_):
        assert may_go_on.wait(20)
        left.set()
        return (IMAGE,)  # looks at nothing, as one step of a decoder does

    task = asyncio.ensure_future(prepare(load, b"", "a", None))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    may_go_on.set()
    await asyncio.to_thread(left.wait, 20)
    await threads_ended()


def test_a_loop_that_is_closed_is_no_fault_of_the_worker():
    worker = Worker()

    async def leave():
        task = asyncio.ensure_future(prepare(worker, b"", "a", None, print))
        await started(worker)
        assert not task.done()

    asyncio.run(leave())
    worker.may_go_on.set()
    assert worker.ended.wait(20)


def test_telling_a_closed_loop_gives_the_work_up():
    may_go_on, steps, left = threading.Event(), [], threading.Event()

    def load(source, name, wish, watch):
        assert may_go_on.wait(20)
        watch.is_given_up = False  # as if the loop had died without a word
        watch.reached(0.1)
        steps.append(watch.is_given_up)
        left.set()
        return ()

    async def leave():
        task = asyncio.ensure_future(prepare(load, b"", "a", None, print))
        await asyncio.sleep(0)
        assert not task.done()

    asyncio.run(leave())
    may_go_on.set()
    assert left.wait(20)
    assert steps == [True]


async def test_a_fault_that_comes_too_late_is_dropped():
    may_go_on = threading.Event()

    def load(*_):
        assert may_go_on.wait(20)
        raise ImageRejected("late")

    task = asyncio.ensure_future(prepare(load, b"", "a", None))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    may_go_on.set()
    await threads_ended()


async def test_an_attaching_tells_its_end_once():
    got, shares = [], []

    def load(source, name, wish, watch):
        watch.reached(0.5)
        return (IMAGE,)

    attaching = Attaching(load, shares.append, got.append)
    await attaching.run(b"", "a", None)
    attaching.give_up()
    assert (got, shares) == ([(IMAGE,)], [0.5])


async def test_an_attaching_tells_a_refusal():
    def load(*_):
        raise ImageRejected("no")

    got = []
    await Attaching(load, None, got.append).run(b"", "a", None)
    assert [str(each) for each in got] == ["no"]


async def test_given_up_before_it_began():
    attaching = Attaching(pytest.fail, None, pytest.fail)
    attaching.give_up()
    await attaching.run(b"", "a", None)


async def test_given_up_meanwhile_nothing_is_told():
    worker = Worker()
    attaching = Attaching(worker, pytest.fail, pytest.fail)
    task = asyncio.ensure_future(attaching.run(b"", "a", ImageWish(detail="low")))
    await started(worker)
    attaching.give_up()
    with pytest.raises(asyncio.CancelledError):
        await task
    worker.may_go_on.set()
    await asyncio.to_thread(worker.ended.wait, 20)
    assert worker.wish.detail == "low"


async def test_progress_without_a_listener_is_no_fault():
    got = []

    def load(source, name, wish, watch):
        watch.reached(0.5)
        return (IMAGE,)

    await Attaching(load, None, got.append).run(b"", "a", None)
    assert got == [(IMAGE,)]


async def test_nobody_need_ask_how_far_it_is():
    def load(source, name, wish, watch):
        watch.reached(0.5)
        return (IMAGE,)

    assert await prepare(load, b"", "a", None) == (IMAGE,)
