import asyncio

import pytest

from desktop.engine.tasks import TaskOwner


async def test_a_crash_goes_to_the_owner():
    crashes = []
    owner = TaskOwner(crashes.append)

    async def crash():
        raise RuntimeError("ours")

    owner.start(crash(), name="crash")
    await owner.join()
    assert [str(crash) for crash in crashes] == ["ours"]
    assert len(owner) == 0


async def test_closing_cancels_and_waits():
    crashes = []
    ended = []
    owner = TaskOwner(crashes.append)

    async def work():
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended.append(True)

    task = owner.start(work(), name="work")
    await asyncio.sleep(0)
    assert len(owner) == 1
    await owner.aclose()
    assert ended == [True]
    assert task.cancelled()
    assert not crashes


async def test_a_task_is_held_until_it_ends():
    import gc

    done = asyncio.Event()
    gate = asyncio.Event()
    owner = TaskOwner(pytest.fail)

    async def work():
        await gate.wait()
        done.set()

    owner.start(work(), name="work")
    gc.collect()
    gate.set()
    await done.wait()
