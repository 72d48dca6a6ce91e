"""Waits for something that may block for long, and no longer than it is worth."""

from __future__ import annotations

import contextlib
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from desktop.core.errors import ChatError, SecretStoreFailed
from desktop.words import later

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


async def within(limit_s: float, work: Callable[[], T]) -> T:
    """Do work on a thread of its own, which nothing waits for once this is over: no loop, no exit.

    A keychain may ask the user to unlock it, and he may have gone.

    Args:
        limit_s: Longest wait, seconds.
        work: Blocks.

    Raises:
        SecretStoreFailed: If that takes longer.
        ChatError: If the work raises one. Any other fault of it is told by Python itself.
    """
    import asyncio  # see ``desktop.engine.tasks``

    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(results: list[T], fault: ChatError) -> None:
        if done.done():
            return
        if results:
            done.set_result(results[0])
        else:
            done.set_exception(fault)

    def run() -> None:
        results: list[T] = []
        fault: ChatError = SecretStoreFailed(
            later("The keychain failed."), hint=later("Try again.")
        )
        try:
            results.append(work())
        except ChatError as error:
            fault = error
        finally:
            with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
                loop.call_soon_threadsafe(settle, results, fault)

    Thread(target=run, name="keychain", daemon=True).start()
    try:
        async with asyncio.timeout(limit_s):
            return await done
    except TimeoutError:
        raise SecretStoreFailed(
            later("The keychain did not answer in time."), hint=later("Unlock it, then try again.")
        ) from None
