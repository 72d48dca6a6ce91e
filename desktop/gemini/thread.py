"""One worker thread with one plain asyncio loop; everything of google-genai lives and dies here.

So the SDK's half millisecond of CPU for each chunk never holds the loop of the window, and all its
traps about closing sit in one place (googleapis/python-genai#2425).
"""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

JOIN_S = 3.0
T = TypeVar("T")


class NetworkThread:
    """Owns the loop that the SDK runs on.

    Args:
        last_words: Run on the loop when it ends, after everything else was cancelled.
    """

    def __init__(self, last_words: Callable[[], Awaitable[None]]) -> None:
        self._last_words = last_words
        self.loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._thread = threading.Thread(target=self._run, name="gemini", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        try:
            self.loop.run_forever()
            self.loop.run_until_complete(self._end())
        finally:
            self.loop.close()

    async def _end(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self._last_words()
        await self.loop.shutdown_asyncgens()

    def start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Begin a task; called on the network loop itself."""
        task = self.loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def call(self, work: Coroutine[Any, Any, T]) -> T:
        """Run something there and await it here, from any other loop."""
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self.loop))

    def close(self, timeout_s: float = JOIN_S) -> bool:
        """Cancel what runs, say the last words, close the loop. Blocks for ``timeout_s`` at most.

        Returns:
            True if all ended in time.
        """
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()
