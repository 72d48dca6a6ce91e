import asyncio
import gc
import os
import signal
import threading
import time
import weakref

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from desktop.program.loop import ROUNDS, Signals, new_loop


@pytest.fixture
def loop(qapp):
    made = new_loop(qapp)
    yield made
    made.close()
    asyncio.set_event_loop(None)


def test_an_abandoned_generator_is_closed(loop):
    closed = []

    async def numbers():
        try:
            yield 1
            yield 2
        finally:
            closed.append(True)

    async def leave_early():
        async for _ in numbers():
            break
        gc.collect()
        for _ in range(5):
            await asyncio.sleep(0)

    loop.run_until_complete(leave_early())
    assert closed == [True]


def test_what_callbacks_bring_about_is_followed_in_one_turn(loop):
    turns = []
    run_soon = loop._run_soon
    loop._run_soon = lambda: (turns.append(len(loop._soon)), run_soon())

    async def awaken():
        news = asyncio.Event()
        waiting = loop.create_task(news.wait())
        await asyncio.sleep(0.01)
        turns.clear()
        news.set()
        await waiting
        return len(turns)

    assert loop.run_until_complete(awaken()) <= 1


def test_callbacks_without_end_leave_turns_to_others(loop):
    order = []

    async def scenario():
        QTimer.singleShot(0, lambda: order.append("others"))
        for _ in range(5 * ROUNDS):
            await asyncio.sleep(0)
        order.append("done")

    loop.run_until_complete(scenario())
    assert order == ["others", "done"]


def test_a_dialog_within_a_callback_holds_up_no_other(loop):
    order = []

    def dialog():
        inner = QEventLoop()
        loop.call_soon(lambda: (order.append("after"), inner.quit()))
        inner.exec()
        order.append("closed")

    async def scenario():
        loop.call_soon(dialog)
        loop.call_soon(order.append, "beside")
        loop.call_soon(order.append, "never").cancel()
        while "closed" not in order:  # noqa: ASYNC110 - each turn of the loop is looked at
            await asyncio.sleep(0)

    loop.run_until_complete(scenario())
    assert order == ["beside", "after", "closed"]


def test_the_hooks_are_given_back(loop):
    import sys

    before = sys.get_asyncgen_hooks()
    loop.run_until_complete(asyncio.sleep(0))
    assert sys.get_asyncgen_hooks() == before


def test_workers_run_beside_the_loop(loop):
    async def where():
        return await asyncio.to_thread(threading.current_thread)

    assert loop.run_until_complete(where()).name.startswith("worker")


def test_closing_does_not_wait_for_a_worker(qapp):
    loop = new_loop(qapp)
    release, begun = threading.Event(), threading.Event()

    def slow():
        begun.set()
        release.wait(30)

    async def start():
        loop.run_in_executor(None, slow)
        await asyncio.to_thread(begun.wait)

    loop.run_until_complete(start())
    started = time.monotonic()
    loop.close()
    assert time.monotonic() - started < 15
    release.set()
    asyncio.set_event_loop(None)


def test_a_closed_loop_can_be_let_go_of_in_any_thread(qapp):
    loop = new_loop(qapp)
    loop.call_later(60, print)
    loop.close()
    asyncio.set_event_loop(None)
    left = [loop._timer, loop._delays]
    del loop
    gc.collect()
    thread = threading.Thread(target=left.clear)  # a warning of Qt would fail this test
    thread.start()
    thread.join()


def test_what_a_thread_asked_for_last_comes_too_late_for_a_closed_loop(qapp):
    loop, called = new_loop(qapp), []
    thread = threading.Thread(target=loop.call_soon_threadsafe, args=(called.append, 1))
    thread.start()
    thread.join()
    loop.close()
    qapp.processEvents()  # an exception in it fails the test
    assert called == []
    asyncio.set_event_loop(None)


def test_what_is_to_be_called_later_is_called_in_its_order(loop):
    heard = []

    async def wait():
        last = asyncio.Event()
        loop.call_later(0.03, last.set)
        loop.call_later(0.01, heard.append, "between")
        loop.call_soon(heard.append, "soon")
        loop.call_at(loop.time() - 1, heard.append, "due")
        await last.wait()

    loop.run_until_complete(wait())
    assert heard == ["soon", "due", "between"]


def test_what_was_cancelled_is_let_go_of_at_once(loop):
    class Thing:
        pass

    heard = []

    async def wait():
        thing = Thing()
        gone = weakref.ref(thing)
        handle = loop.call_later(3600, heard.append, thing)
        before = len(loop._delays)
        handle.cancel()
        handle.cancel()
        del thing, handle
        assert len(loop._delays) == before - 1
        assert gone() is None

    async def limited():
        for _ in range(50):
            async with asyncio.timeout(3600):
                await asyncio.sleep(0)
            await asyncio.wait_for(asyncio.sleep(0), 3600)

    loop.run_until_complete(wait())
    loop.run_until_complete(limited())
    assert len(loop._delays) == 0
    assert heard == []


def test_what_is_cancelled_once_its_time_came_or_the_loop_closed_does_no_harm(qapp):
    loop = new_loop(qapp)

    async def wait():
        called = asyncio.Event()
        handle = loop.call_later(0.001, called.set)
        await called.wait()
        handle.cancel()

    loop.run_until_complete(wait())
    assert len(loop._delays) == 0
    left = loop.call_later(3600, print)
    loop.close()
    left.cancel()
    asyncio.set_event_loop(None)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_wakes_an_idle_loop(loop, number):
    before = signal.getsignal(number)
    asked = []

    async def wait_for_it():
        ended = asyncio.Event()

        def end():
            asked.append(True)
            ended.set()

        signals = Signals(end)
        os.kill(os.getpid(), number)
        await ended.wait()
        signals.close()

    loop.run_until_complete(wait_for_it())
    assert asked == [True]
    assert signal.getsignal(number) is before


def test_another_signal_asks_for_nothing(loop):
    asked = []

    async def wait_for_it():
        signals = Signals(lambda: asked.append(True))
        seen = asyncio.Event()
        before = signal.signal(signal.SIGUSR1, lambda *_: seen.set())
        os.kill(os.getpid(), signal.SIGUSR1)
        await seen.wait()
        signal.signal(signal.SIGUSR1, before)
        signals.close()

    loop.run_until_complete(wait_for_it())
    assert asked == []
