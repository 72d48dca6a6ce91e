"""Every task has one owner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine


class TaskOwner:
    """The only caller of ``create_task`` in the program: it keeps its tasks alive and ends them.

    A task nobody holds can vanish in the middle of an answer and take its crash along
    (https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task).
    """

    def __init__(self, on_crash: Callable[[BaseException], None]) -> None:
        self._on_crash = on_crash
        self._tasks: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, work: Coroutine[Any, Any, None], *, name: str) -> asyncio.Task[None]:
        """Run work until it ends or the owner closes; a crash in it goes to ``on_crash``."""
        import asyncio  # 30 ms, which the window's first picture does not wait for

        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._retire)
        return task

    def _retire(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (crash := task.exception()) is not None:
            self._on_crash(crash)

    async def join(self) -> None:
        """Wait until all tasks have ended by themselves."""
        import asyncio

        while self._tasks:
            await asyncio.wait(self._tasks)

    async def aclose(self) -> None:
        """Cancel all tasks and wait for their ends."""
        for task in self._tasks:
            task.cancel()
        await self.join()
