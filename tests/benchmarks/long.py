"""A conversation of 5,000 messages in the real window: until it is on screen, and what it takes.

    python -m tests.benchmarks.long

Until it is on screen, in CPU. Memory does not hold what is not near the screen, however long the
texts are: what to open it adds, and what to page through all of it and to search all of it; beside
it stands the text as it is on disk. A short conversation was opened, paged through and searched
before that, so that all code is loaded.
"""

import asyncio
import ctypes
import gc
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop import gui
from desktop.core.conversation import Conversation
from desktop.gui import Application
from desktop.storage.conversation_file import ConversationFile
from desktop.ui.conversation_view import ConversationView
from desktop.ui.transcript.folded import FoldedTurn
from tests.benchmarks.alone import alone
from tests.benchmarks.answers import conversation
from tests.benchmarks.figures import Figure
from tests.gui_run import until
from tests.keeping import answered, asked, outline
from tests.latency_turns import long_turn

MESSAGES = 5_000
WARM_MESSAGES = 200
MEAN_SIZE = 800
WORDS = "one owner"
OPENINGS = 5


def fill(folder: Path) -> float:
    """Keep a short conversation and long ones; says how large the text of a long one is, in MB."""
    talk = conversation(7, MESSAGES, MEAN_SIZE)
    file = ConversationFile(folder)
    names = ["short", *(f"long{number}" for number in range(OPENINGS))]

    def write(connection: object) -> None:
        for name in names:
            made, said = Conversation(name), outline(name, at=1_790_000_000.0)
            for number in range(0, WARM_MESSAGES if name == "short" else MESSAGES, 2):
                turn = asked(made, f"{name}-{number}", talk[number][1])
                turn = answered(turn, talk[number + 1][1])
                turn.latency = long_turn(turn.id)
                file.turns.save(connection, said, turn)  # type: ignore[arg-type]

    file.change(write)
    file.close()
    return sum(len(text.encode()) for _, text in talk) / 1e6


def held_mb() -> float:
    """What the process holds now, that is not shared with others."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    rollup = Path("/proc/self/smaps_rollup").read_text("ascii")
    return int(rollup.split("Pss_Anon:")[1].split()[0]) / 1000


async def rest(view: ConversationView) -> None:
    """Do what is done in idle moments."""
    await until(lambda: not view._ahead.isActive())


async def opened(application: Application, name: str) -> float:
    """Open a conversation; seconds of CPU until it was painted."""
    window = application.window
    before = window.page
    began = time.process_time()
    application.windows.pages.open(window, name)
    await until(lambda: window.page is not before and window.view.shown)
    window.view.viewport().repaint()
    took = time.process_time() - began
    await rest(window.view)
    return took


async def paged(view: ConversationView) -> int:
    """Page to the start; how many pages that were."""
    pages = 0
    while view.transcript.top > 0:
        view.move_by(-view.viewport().height())
        await until(lambda: not any(isinstance(each.row, FoldedTurn) for each in view.shown))
        view.viewport().repaint()
        while view._ahead.isActive():
            view._ahead.stop()
            view._build_ahead()
        pages += 1
        if pages % 50 == 0:
            await asyncio.sleep(0)
            gc.collect()  # a reader is slower, so that the program has collected by then
    return pages


async def searched(view: ConversationView, words: str) -> int:
    """Find words in all of it; how often they are there."""
    view.finding.open(words)
    find = view.finding.find
    await until(lambda: find.is_done)
    return find.count


async def measure(application: Application, text_mb: float) -> list[Figure]:
    await until(lambda: application.windows.history.has_begun)
    await opened(application, "short")
    await paged(application.window.view)
    await searched(application.window.view, WORDS)
    before = held_mb()
    took = [await opened(application, "long0")]
    view = application.window.view
    assert view.turn_count == MESSAGES // 2
    held = held_mb() - before
    name = "memory of 5,000 messages, opened"
    figures = [Figure(name=name, value=held, unit="MB", floor=text_mb)]
    for what, work in (
        ("paged through, {} pages", paged(view)),
        ("searched, {} hits", searched(view, WORDS)),
    ):
        began = time.process_time()
        count = await work
        print(f"    {what.format(f'{count:,}')}: {time.process_time() - began:.1f} s of CPU")
        await rest(view)
        held = max(held, held_mb() - before)
    name = "memory of 5,000 messages, paged through and searched"
    figures.append(Figure(name=name, value=held, unit="MB", floor=text_mb))
    took += [await opened(application, f"long{number}") for number in range(1, OPENINGS)]
    return [*figures, Figure.of("5,000 messages on screen", [1000 * s for s in took], "ms")]


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """Memory and time; a shorter run has nothing to leave out."""
    with tempfile.TemporaryDirectory() as place:
        text_mb = fill(Path(place))
        application = gui.create(["--engine", "offline", "--data-dir", place])
        application.window.resize(1120, 780)
        application.window.show()

        async def whole() -> list[Figure]:
            try:
                return await measure(application, text_mb)
            finally:
                await application.aclose()

        with application.loop as loop:
            yield from loop.run_until_complete(whole())


if __name__ == "__main__":
    alone(figures)
