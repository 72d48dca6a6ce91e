"""How long an answer can hold up the window, whatever it is made of.

    python -m tests.benchmarks.holds [--quick | all | SHAPE ...]

For each shape, opened from history, streamed in pieces, and come at once: the longest time between
two turns of the event loop, as CPU of the window's thread and by the wall, and the time until all
is on the page. Without a word it is some of the shapes: all take half an hour.
"""

import sys
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer

from desktop.core.conversation import Message, TextPart
from desktop.core.events import TextDelta
from desktop.garbage import keep_start
from desktop.program.tidying import Tidying, tidy_up
from desktop.ui.conversation_view import ConversationView
from desktop.ui.transcript.past_turn import PastTurn
from tests.benchmarks.alone import alone
from tests.benchmarks.answers import mixed
from tests.benchmarks.figures import Figure
from tests.benchmarks.view import Bench
from tests.ui.transcript.turn_events import finished, question

DELTA = 10_000
BEAT_MS = 2
QUIET_TURNS = 20
N = 500_000

SHAPES: dict[str, Callable[[], str]] = {
    "ordinary, 250 KB": lambda: mixed(1, 250_000),
    "ordinary, 1 MB": lambda: mixed(1, 1_000_000),
    "real table": lambda: "|a|b|c|\n|-|-|-|\n" + "|some words|123.45|a short note|\n" * 7500,
    "real JSON": lambda: "```json\n" + '  "a_key": {"value": 12345},\n' * 9000 + "```\n",
    "cells": lambda: f"|{'a|' * 50}\n|{'-|' * 50}\n" + f"|{'b|' * 50}\n" * 20_000,
    "rows": lambda: "|a|b|\n|-|-|\n" + "|c|d|\n" * N,
    "links in cells": lambda: "|a|b|\n|-|-|\n" + "|[a](http://b.c/d)|**b** `c`|\n" * 100_000,
    "line": lambda: "word " * 2_000_000,
    "word": lambda: "w" * 10_000_000,
    "quotes": lambda: "> " * 100_000 + "the end",
    "quoted lines": lambda: "> a\n" * N,
    "odd quotes": lambda: "> a\n>\n" + "     > word\n     >\n" * 30_000,
    "emphasis": lambda: "**a *b " * N,
    "items": lambda: "- a\n" * 1_000_000,
    "deep items": lambda: "".join(f"{'  ' * (n % 12)}- a\n" for n in range(100_000)),
    "odd item": lambda: "   -    a\n\n" + "        word\n\n" * 30_000,
    "fence": lambda: "```python\n" + "x = f(1, 'a')\n" * 700_000 + "```\n",
    "line of code": lambda: "```\n" + "x" * 10_000_000 + "\n```\n",
    "formulas": lambda: "$x_i^2$ and " * 100_000,
    "links": lambda: "".join(f"[a](http://b.c/{n}) " for n in range(50_000)),
    "addresses": lambda: "".join(f"http://b.c/{n} " for n in range(200_000)),
    "pictures": lambda: "".join(f"![a](http://b.c/{n}.png) " for n in range(100_000)),
    "short lines": lambda: "a\n" * N,
    "short paragraphs": lambda: "a\n\n" * N,
    "headings": lambda: "# a\n" * N,
    "definitions": lambda: "".join(f"[l{n}]: /u{n}\n" for n in range(200_000)) + "\n[l1]\n",
    "late definitions": lambda: "[l1]\n\n" * N + "".join(f"[l{n}]: /u\n\n" for n in range(2000)),
    "footnotes": lambda: "".join(f"a[^{n}]\n\n[^{n}]: b\n\n" for n in range(50_000)),
    "spaces": lambda: " " * 4_000_000 + "a",
    "hidden marks": lambda: "a \u202eb\u202c " * N,
    "blank lines": lambda: "\n" * 10_000_000,
}

SOME = (
    "real table", "real JSON", "ordinary, 250 KB", "cells", "rows", "word", "items", "fence",
    "links",
)  # fmt: skip


class Holds:
    """Runs the event loop and notes how long it stood still."""

    def __init__(self, view: ConversationView) -> None:
        self._view = view
        self.longest_s = self.longest_wall_s = 0.0
        self.began_at = self._at = time.perf_counter()
        self._cpu_s = time.thread_time()

    def _beat(self) -> None:
        at, cpu_s = time.perf_counter(), time.thread_time()
        self.longest_s = max(self.longest_s, cpu_s - self._cpu_s)
        self.longest_wall_s = max(self.longest_wall_s, at - self._at)
        self._at, self._cpu_s = at, cpu_s

    def run(self, step: Callable[[], bool]) -> None:
        """Take a step at each turn, until there is none and nothing waits to be shown."""
        loop, quiet = QEventLoop(), 0

        def turn() -> None:
            nonlocal quiet
            self._beat()
            is_busy = step() or self._view._live.frames.is_due or self._view._ahead.isActive()
            quiet = 0 if is_busy else quiet + 1
            if quiet > QUIET_TURNS:
                loop.quit()

        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(turn)
        timer.start(BEAT_MS)
        loop.exec()


def opened(view: ConversationView, text: str) -> Holds:
    """The answer comes out of the history; the reader sees its end, then its start."""
    holds = Holds(view)
    answer = Message(role="model", parts=(TextPart(text=text),))
    steps = [
        lambda: view.load([PastTurn(turn_id="t", question=question("?"), answer=answer)]),
        view.jump_to_start,
    ]
    for step in steps:
        left = [step]
        holds.run(lambda left=left: bool(left) and left.pop()() is None)  # type: ignore[misc]
    return holds


def streamed(view: ConversationView, text: str, size: int) -> Holds:
    """The answer comes in pieces of a size, as fast as they are taken."""
    view.add_turn("t", question("?"), engine="gemini", model="m")
    holds, at = Holds(view), 0

    def give() -> bool:
        nonlocal at
        if at < len(text):
            piece = text[at : at + size]
            view.apply([TextDelta(turn_id="t", at=time.monotonic(), text=piece, index=at // size)])
        elif at < len(text) + size:
            view.apply([finished()])
        else:
            return False
        at += size
        return True

    holds.run(give)
    return holds


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """The longest hold of all shapes; prints a line for each."""
    bench = Bench()
    bench.stream(bench.view(), mixed(9, 6000))
    keep_start()
    Tidying(bench.app)
    held_s = {}
    print(f"{'longest turn of the event loop':40s}   CPU      wall    all shown")
    asked = [word for word in sys.argv[1:] if word != "--quick"]
    names = SHAPES if asked == ["all"] else asked or (SOME[:2] if is_quick else SOME)
    for name in names:
        text = SHAPES[name]()
        ways: dict[str, Callable[[ConversationView], Holds]] = {
            "opened": lambda view, text=text: opened(view, text),  # type: ignore[misc]
            "streamed": lambda view, text=text: streamed(view, text, DELTA),  # type: ignore[misc]
            "at once": lambda view, text=text: streamed(view, text, len(text)),  # type: ignore[misc]
        }
        for way, measure in ways.items():
            view = bench.view()
            holds = measure(view)
            took_s = time.perf_counter() - holds.began_at
            held_s[f"{name}, {way}"] = holds.longest_s
            ms = f"{holds.longest_s * 1000:6.0f} ms {holds.longest_wall_s * 1000:6.0f} ms"
            print(f"{name + ', ' + way:40s} {ms} {took_s:7.1f} s", flush=True)
            view.hide()
            view.deleteLater()
            bench.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            tidy_up()  # as the program does some seconds after an answer
    print(f"the longest is that of {max(held_s, key=lambda each: held_s[each])}")
    held_ms = [1000 * each for each in held_s.values()]
    name = "longest hold of the window's loop"
    yield Figure(name=name, value=max(held_ms), unit="ms", least=min(held_ms), most=max(held_ms))


if __name__ == "__main__":
    alone(figures)
