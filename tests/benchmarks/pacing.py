"""What pacing costs a chunk, beside collecting the same chunks in a list in the same run.

    python -m tests.benchmarks.pacing

Chunks of 20 characters, 7 to a take, cut by grapheme clusters as in the window: CPU of a chunk,
whatever the text and however long the answer.
"""

import sys
import time
from collections.abc import Callable, Iterator

from desktop.core.pacing import FRAME_S, Pacer
from desktop.ui.graphemes import grapheme_boundary
from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure

PER_TAKE = 7
ROUNDS = 7
TEXTS = {
    "English": "twenty characters of",
    "German": "zwanzig Zeichen für ",
    "Chinese": "二十个字符的一段文字用来测量每块的时间",
    "Hindi": "यह बीस अक्षरों का है",
    "emoji": "five: 👨‍👩‍👧‍👦 👍🏽 🇩🇪 ok ",
}


def paced(chunks: list[str]) -> str:
    """Adds the chunks to a pacer and takes frames from it."""
    pacer = Pacer(grapheme_boundary)
    now = 0.0
    shown = []
    for number, chunk in enumerate(chunks):
        now += FRAME_S / PER_TAKE
        pacer.add(chunk, now)
        if number % PER_TAKE == 0:
            shown.append(pacer.take(now))
    shown.append(pacer.flush())
    return "".join(shown)


def collected(chunks: list[str]) -> str:
    """The floor: adds the chunks to a list and joins them a frame at a time."""
    frame: list[str] = []
    shown = []
    for number, chunk in enumerate(chunks):
        frame.append(chunk)
        if number % PER_TAKE == 0:
            shown.append("".join(frame))
            frame.clear()
    shown.append("".join(frame))
    return "".join(shown)


def burst(chunks: list[str]) -> str:
    """All chunks at once, then frames until they are out."""
    pacer = Pacer(grapheme_boundary)
    for chunk in chunks:
        pacer.add(chunk, 0.0)
    return "".join(pacer.take(frame * FRAME_S) for frame in range(9))


def cost_us(show: Callable[[list[str]], str], chunks: list[str]) -> float:
    """Microseconds a chunk in the quietest round: what else the machine does only ever adds."""
    costs = []
    for _ in range(ROUNDS):
        begin = time.thread_time()
        shown = show(chunks)
        costs.append(time.thread_time() - begin)
        if shown != "".join(chunks):
            sys.exit("the text has changed")
    return min(costs) * 1e6 / len(chunks)


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """The dearest of all texts and lengths."""
    found: list[tuple[float, float]] = []
    for name, text in TEXTS.items():
        for count in (1_000, 10_000 if is_quick else 50_000):
            chunks = [text] * count
            floor, cost, whole = (cost_us(show, chunks) for show in (collected, paced, burst))
            found.append((max(cost, whole), floor))
            print(
                f"{name:8s} {count:6d} chunks  {cost:5.2f} µs a chunk,"
                f" {whole:5.2f} µs in one burst, floor {floor:5.2f} µs"
            )
    worst, floor = max(found)
    least = min(cost for cost, _ in found)
    name = "pacing of a chunk, the dearest text"
    yield Figure(name=name, value=worst, unit="µs", floor=floor, least=least, most=worst)


if __name__ == "__main__":
    alone(figures)
