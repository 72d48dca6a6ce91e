import asyncio
import threading

import pytest

from desktop.core.errors import SecretStoreFailed, StorageFailed
from desktop.keys.within import within


async def test_gives_what_comes_of_it():
    assert await within(20, lambda: 7) == 7
    assert await within(20, lambda: None) is None


async def test_a_fault_of_ours_is_raised_here():
    def fail():
        raise StorageFailed("full")

    with pytest.raises(StorageFailed, match="full"):
        await within(20, fail)


async def test_it_waits_no_longer_than_it_should_and_nothing_waits_for_it():
    go_on, threads = threading.Event(), []

    def ask():
        threads.append(threading.current_thread())
        go_on.wait(20)

    with pytest.raises(SecretStoreFailed, match="in time") as caught:
        await within(0.01, ask)
    assert caught.value.step == "retry"
    assert threads[0].daemon
    assert threads[0].is_alive()
    go_on.set()
    await asyncio.to_thread(threads[0].join, 20)
    await asyncio.sleep(0)  # what it had to say comes too late, and is no crash


async def test_any_other_fault_is_no_silence():
    told, hook, threads = [], threading.excepthook, []

    def fail():
        threads.append(threading.current_thread())
        raise ZeroDivisionError

    threading.excepthook = lambda args: told.append(args.exc_type)
    try:
        with pytest.raises(SecretStoreFailed, match="keychain failed"):
            await within(20, fail)
        await asyncio.to_thread(threads[0].join, 20)
    finally:
        threading.excepthook = hook
    assert told == [ZeroDivisionError]


def test_a_loop_that_has_ended_is_told_nothing():
    go_on, threads = threading.Event(), []

    def ask():
        threads.append(threading.current_thread())
        go_on.wait(20)

    async def give_up():
        with pytest.raises(SecretStoreFailed):
            await within(0.01, ask)

    asyncio.run(give_up())
    go_on.set()
    threads[0].join(20)
    assert not threads[0].is_alive()
