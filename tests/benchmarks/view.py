"""The conversation view: an answer of any length at flat cost.

    python -m tests.benchmarks.view [--quick]

All figures are CPU of the GUI thread, ratios are taken within one run, and counts of operations
stand beside them. The bounds are those of issue 3. ``--quick`` streams 200 KB instead of 1 MB.
"""

import gc
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from desktop.core.conversation import Message, TextPart
from desktop.core.events import TextDelta
from desktop.garbage import keep_start
from desktop.markdown.stream import MarkdownStream
from desktop.tidying import Tidying
from desktop.ui.conversation_view import ConversationView
from desktop.ui.theme import FONTS, LIGHT, MEASURE_PX, Theme, load_fonts, text_font
from desktop.ui.transcript.past_turn import PastTurn
from tests.benchmarks.answers import Kind, chunks, conversation, hostile, mixed, structure

CHUNK = 20
WINDOW = 500
ROUNDS = 5
SIZE_PX = (900, 800)
STRUCTURES: tuple[Kind, ...] = ("fence", "list", "paragraph", "table", "quote", "nested_list")
LONGEST_FLUSH_MS = 16.0
HOSTILE_FLUSH_MS = 250.0
GAP_S = 8.0


@dataclass(frozen=True, slots=True)
class Gate:
    """A figure and its bound."""

    name: str
    value: float
    bound: float
    at_least: bool = False

    @property
    def is_met(self) -> bool:
        return self.value >= self.bound if self.at_least else self.value <= self.bound

    def __str__(self) -> str:
        sign = ">=" if self.at_least else "<="
        mark = "" if self.is_met else "   MISSED"
        return f"{self.name:58s} {self.value:8.2f}  {sign} {self.bound:g}{mark}"


def message(role: str, text: str) -> Message:
    return Message(role="user" if role == "user" else "model", parts=(TextPart(text=text),))


def past_turns(messages: int) -> list[PastTurn]:
    talk = conversation(1, messages)
    return [
        PastTurn(
            turn_id=str(number),
            question=message("user", talk[number][1]),
            answer=message("model", talk[number + 1][1]),
            time="12:00",
            caption="gemini-3.8-flash · first chunk 0.42 s · 78 tokens/s · 5.1 s",
        )
        for number in range(0, messages, 2)
    ]


class Bench:
    """Opens windows and takes times."""

    def __init__(self) -> None:
        self.app = QApplication([])
        load_fonts(*FONTS)
        self.app.setFont(text_font())
        self.theme = Theme()
        self.theme.use(LIGHT)
        self._numbers = 0

    def view(self) -> ConversationView:
        view = ConversationView(self.theme)
        view.resize(*SIZE_PX)
        view.show()
        self.rest(view)
        return view

    def rest(self, view: ConversationView) -> None:
        """Paint what is due and do what is done in idle moments."""
        self.app.processEvents()
        while view._ahead.isActive():
            view._ahead.stop()
            view._build_ahead()

    def stream(self, view: ConversationView, text: str, *, every: int = 10) -> list[float]:
        """CPU of each chunk, taken in and laid out; the page is painted now and then, untimed."""
        self._numbers += 1
        turn_id = f"live{self._numbers}"
        view.add_turn(turn_id, message("user", "?"), engine="gemini", model="m")
        view._live.frames.now()
        costs = []
        for index, chunk in enumerate(chunks(text, CHUNK)):
            event = TextDelta(turn_id=turn_id, at=0.0, text=chunk, index=index)
            before = time.thread_time()
            view.apply([event])
            view._live.frames.now()
            costs.append(time.thread_time() - before)
            if index % every == 0:
                self.rest(view)
        return costs

    def floor(self, text: str) -> list[float]:
        """CPU of each chunk appended to a plain document that is laid out."""
        document = QTextDocument()
        document.setDefaultFont(text_font())
        document.setTextWidth(MEASURE_PX)
        cursor = QTextCursor(document)
        costs = []
        for chunk in chunks(text, CHUNK):
            before = time.thread_time()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(chunk)
            document.size()
            costs.append(time.thread_time() - before)
        return costs


def mean_ms(costs: Iterable[float]) -> float:
    return statistics.fmean(costs) * 1000


def p99_ms(costs: list[float]) -> float:
    return sorted(costs)[len(costs) * 99 // 100] * 1000


def timed_ms(work: Callable[[], object]) -> float:
    before = time.thread_time()
    work()
    return (time.thread_time() - before) * 1000


def flat_over_an_answer(bench: Bench, size: int) -> Gate:
    text = mixed(1, size)
    costs = bench.stream(bench.view(), text)
    first, last = mean_ms(costs[:WINDOW]), mean_ms(costs[-WINDOW:])
    print(f"  {size // 1000} KB in {len(costs)} chunks: first {first:.3f} ms, last {last:.3f} ms")
    return Gate(f"cost per chunk, last {WINDOW} / first {WINDOW} of {size // 1000} KB",
                last / first, 1.3)  # fmt: skip


def flat_over_a_conversation(bench: Bench) -> Gate:
    few, many = past_turns(2000)[-5:], past_turns(2000)
    text = mixed(2, 20_000)
    runs: dict[int, list[float]] = {len(few): [], len(many): []}
    for _ in range(3):
        for turns in (few, many):
            view = bench.view()
            view.load(turns)
            bench.rest(view)
            runs[len(turns)].append(mean_ms(bench.stream(view, text)))
            view.deleteLater()
    ratio = min(runs[len(many)]) / min(runs[len(few)])
    return Gate("cost per chunk after 2,000 messages / after 10", ratio, 1.2)


def beside_the_floor(bench: Bench) -> Gate:
    text = mixed(3, 60_000)
    ratios = []
    for _ in range(ROUNDS):
        floor = mean_ms(bench.floor(text))
        view = bench.view()
        cost = mean_ms(bench.stream(view, text))
        view.deleteLater()
        ratios.append(cost / floor)
    print(f"  the last one: view {cost:.3f} ms, insertText {floor:.3f} ms")
    return Gate("cost per chunk / insertText", statistics.median(ratios), 6)


def flat_over_one_structure(bench: Bench) -> Iterable[Gate]:
    for kind in STRUCTURES:
        runs = []
        for _ in range(3):
            view = bench.view()
            runs.append(bench.stream(view, structure(kind, 60_000)))
            view.deleteLater()
        ratios = [mean_ms(run[-WINDOW:]) / mean_ms(run[:WINDOW]) for run in runs]
        yield Gate(f"60 KB {kind}: last / first", statistics.median(ratios), 2)
        longest = statistics.median(max(run) for run in runs) * 1000
        yield Gate(f"60 KB {kind}: longest flush, ms", longest, LONGEST_FLUSH_MS)


def hostile_texts(bench: Bench) -> Gate:
    longest = ("", 0.0)
    for name, text in hostile().items():
        if not text:
            continue
        view = bench.view()
        worst = max(bench.stream(view, text, every=50)) * 1000
        longest = max(longest, (name, worst), key=lambda each: each[1])
        view.deleteLater()
    return Gate(f"hostile Markdown: longest flush ({longest[0]}), ms", longest[1],
                HOSTILE_FLUSH_MS)  # fmt: skip


def opening(bench: Bench) -> Iterable[Gate]:
    many = past_turns(2000)
    few = many[-5:]
    opens: dict[int, list[float]] = {len(few): [], len(many): []}
    resizes: dict[int, list[float]] = {len(few): [], len(many): []}
    for _ in range(ROUNDS + 2):
        for turns in (few, many):
            view = bench.view()

            def show(view: ConversationView = view, turns: list[PastTurn] = turns) -> None:
                view.load(turns)
                view._live.frames.now()
                view.viewport().repaint()

            opens[len(turns)].append(timed_ms(show))
            bench.rest(view)

            def resize(view: ConversationView = view) -> None:
                view.resize(SIZE_PX[0] - 200, SIZE_PX[1])
                bench.app.processEvents()

            resizes[len(turns)].append(timed_ms(resize))
            view.deleteLater()
    for name, runs, bound in (("open", opens, 1.7), ("resize", resizes, 1.5)):
        medians = [statistics.median(runs[len(turns)]) for turns in (many, few)]
        print(f"  {name}: {medians[0]:.1f} ms, with 10 messages {medians[1]:.1f} ms")
        yield Gate(f"{name} 2,000 messages / 10", medians[0] / medians[1], bound)


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def memory_and_wheel(bench: Bench) -> Iterable[Gate]:
    turns = past_turns(2000)
    warm = bench.view()
    warm.load(turns[-5:])
    bench.rest(warm)
    gc.collect()
    before = resident_mb()
    view = bench.view()
    view.load(turns)
    bench.rest(view)
    yield Gate("memory of an opened transcript of 2,000 messages, MB", resident_mb() - before, 30)

    def move(distance: int) -> float:
        took = timed_ms(lambda: show_moved(view, distance))
        view._ahead.stop()
        return took

    cold = [move(-120) for _ in range(600)]
    warm_moves = [move(-120 if step // 20 % 2 else 120) for step in range(600)]
    yield Gate("wheel p99, cold, ms", sorted(cold)[594], 25)
    yield Gate("wheel p99, warm, ms", sorted(warm_moves)[594], 16)
    print(f"  {view.kept.characters / 1000:.0f} thousand characters are laid out, "
          f"{len(view._turns)} of {view.turn_count} turns have their rows")  # fmt: skip


def show_moved(view: ConversationView, distance: int) -> None:
    view.move_by(distance)
    view.viewport().repaint()


def parsed_per_character(size: int) -> Iterable[Gate]:
    for length in (10_000, 100_000, size):
        text = mixed(4, length)
        stream = MarkdownStream()
        for chunk in chunks(text, CHUNK):
            stream.feed(chunk)
        stream.finish()
        ratio = stream.characters_read / len(text)
        yield Gate(f"characters parsed per character fed, {length // 1000} KB", ratio, 25)


class Gaps:
    """The gaps between the ticks of a 16 ms timer on the GUI thread."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now

    def run(self, seconds: float) -> list[float]:
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start(16)
        over = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), over.quit)
        over.exec()
        self._timer.stop()
        return list(self.gaps)


def frame_gaps(bench: Bench) -> Iterable[Gate]:
    view = bench.view()
    view.load(past_turns(200))
    bench.rest(view)
    gaps = Gaps()
    idle = gaps.run(GAP_S)
    view.add_turn("live", message("user", "?"), engine="gemini", model="m")
    pieces = iter(enumerate(chunks(mixed(5, 200_000), CHUNK)))

    def arrive() -> None:
        index, text = next(pieces)
        view.apply([TextDelta(turn_id="live", at=0.0, text=text, index=index)])

    feeder = QTimer()
    feeder.setTimerType(Qt.TimerType.PreciseTimer)
    feeder.timeout.connect(arrive)
    feeder.start(10)
    streaming = gaps.run(GAP_S)
    feeder.stop()
    print(f"  gaps p99: idle {p99_ms(idle):.1f} ms, streaming {p99_ms(streaming):.1f} ms, "
          f"longest {max(streaming) * 1000:.1f} ms (idle {max(idle) * 1000:.1f} ms)")  # fmt: skip
    yield Gate("frame gap p99, streaming less idle, ms", p99_ms(streaming) - p99_ms(idle), 10)
    yield Gate("gaps over 50 ms while streaming", sum(gap > 0.05 for gap in streaming), 0)


def read_anew(document: QTextDocument, text: str) -> None:
    document.setMarkdown(text)
    document.size()  # lays it out


def negative_control(bench: Bench) -> Gate:
    """If a page that reads everything anew were not slow, the benchmark would be blind."""
    costs = []
    for length in (10_000, 100_000):
        document = QTextDocument()
        document.setTextWidth(MEASURE_PX)
        text = mixed(6, length)
        took = [timed_ms(partial(read_anew, document, text[:-step])) for step in range(1, 5)]
        costs.append(statistics.median(took))
    return Gate("control: setMarkdown of all, 100 KB / 10 KB", costs[1] / costs[0], 5,
                at_least=True)  # fmt: skip


def main() -> None:
    """Measure and print; exits with 1 if a bound is missed."""
    size = 200_000 if "--quick" in sys.argv else 1_000_000
    bench = Bench()
    bench.stream(bench.view(), mixed(9, 6000))  # fonts, lexers, the first formulas
    keep_start()
    Tidying(bench.app)
    gates: list[Gate] = []

    def take(*measured: Gate) -> None:
        for gate in measured:
            print(gate, flush=True)
        gates.extend(measured)

    take(negative_control(bench))
    take(*parsed_per_character(size))
    take(beside_the_floor(bench))
    take(flat_over_an_answer(bench, size))
    take(flat_over_a_conversation(bench))
    take(*flat_over_one_structure(bench))
    take(*opening(bench))
    take(*memory_and_wheel(bench))
    take(*frame_gaps(bench))
    take(hostile_texts(bench))
    sys.exit(not all(gate.is_met for gate in gates))


if __name__ == "__main__":
    main()
