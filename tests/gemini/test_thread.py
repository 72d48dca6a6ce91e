import asyncio
import threading

from desktop.gemini.thread import NetworkThread


async def nothing():
    pass


async def test_runs_work_on_its_own_thread_and_gives_the_result():
    thread = NetworkThread(nothing)

    async def where():
        return threading.current_thread().name

    assert await thread.call(where()) == "gemini"
    assert thread.close()


async def test_closing_cancels_what_runs_then_says_the_last_words():
    said = []
    begun = threading.Event()

    async def work():
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            said.append("cancelled")

    async def last_words():
        said.append("last words")

    thread = NetworkThread(last_words)
    thread.loop.call_soon_threadsafe(lambda: thread.start(work()))
    await asyncio.to_thread(begun.wait)
    assert await asyncio.to_thread(thread.close)
    assert said == ["cancelled", "last words"]
    assert thread.loop.is_closed()


async def test_says_when_something_did_not_end_in_time():
    thread = NetworkThread(nothing)
    release = threading.Event()

    async def stubborn():
        release.wait()

    thread.loop.call_soon_threadsafe(lambda: thread.start(stubborn()))
    ended = await asyncio.to_thread(thread.close, 0.05)
    assert not ended
    release.set()
    assert await asyncio.to_thread(thread.close)
