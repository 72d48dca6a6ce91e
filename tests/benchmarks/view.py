"""The conversation view: an answer of any length at flat cost.

    python -m tests.benchmarks.view [--quick]

All figures are CPU of the GUI thread, beside their floors within one run; counts of operations
stand beside them. ``--quick`` streams 200 KB instead of 1 MB.
"""

import gc
import os
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
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
from desktop.program.tidying import Tidying
from desktop.ui.conversation_view import ConversationView
from desktop.ui.theme import FONTS, LIGHT, MEASURE_PX, Theme, load_fonts, text_font
from desktop.ui.transcript.past_turn import PastTurn, Told
from tests.benchmarks.alone import alone
from tests.benchmarks.answers import Kind, chunks, conversation, hostile, mixed, structure
from tests.benchmarks.figures import Figure

CHUNK = 20
LARGE_CHUNK = 200
"""Of hostile texts, whose longest step is sought: no shorter than with small ones, and a tenth of
the steps (some take 10 ms)."""
WINDOW = 500
ROUNDS = 5
SIZE_PX = (900, 800)
CAPTION = "gemini-3.8-flash · first chunk 0.42 s · 78 tokens/s · 5.1 s"
STRUCTURES: tuple[Kind, ...] = ("fence", "list", "paragraph", "table", "quote", "nested_list")
GAP_S = 8.0


def message(role: str, text: str) -> Message:
    return Message(role="user" if role == "user" else "model", parts=(TextPart(text=text),))


def past_turns(messages: int) -> list[PastTurn]:
    talk = conversation(1, messages)
    return [
        PastTurn(
            turn_id=str(number),
            question=message("user", talk[number][1]),
            answer=message("model", talk[number + 1][1]),
            tell=partial(Told, time="12:00", caption=CAPTION),
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

    def stream(
        self, view: ConversationView, text: str, *, every: int = 10, size: int = CHUNK
    ) -> list[float]:
        """CPU of each chunk, taken in and laid out; the page is painted now and then, untimed."""
        self._numbers += 1
        turn_id = f"live{self._numbers}"
        view.add_turn(turn_id, message("user", "?"), engine="gemini", model="m")
        view._live.frames.now()
        costs = []
        for index, chunk in enumerate(chunks(text, size)):
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


def flat_over_an_answer(bench: Bench, size: int) -> Figure:
    text = mixed(1, size)
    costs = bench.stream(bench.view(), text)
    first, last = mean_ms(costs[:WINDOW]), mean_ms(costs[-WINDOW:])
    print(f"  {size // 1000} KB in {len(costs)} chunks: first {first:.3f} ms, last {last:.3f} ms")
    name = "view: a chunk at the end of an answer, beside its start"
    return Figure(name=name, value=last, unit="ms", floor=first)


def flat_over_a_conversation(bench: Bench) -> Figure:
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
    name = "view: a chunk after 2,000 messages, beside 10"
    value, floor = min(runs[len(many)]), min(runs[len(few)])
    return Figure(name=name, value=value, unit="ms", floor=floor)


def beside_the_floor(bench: Bench) -> Figure:
    text = mixed(3, 60_000)
    pairs = []
    for _ in range(ROUNDS):
        floor = mean_ms(bench.floor(text))
        view = bench.view()
        cost = mean_ms(bench.stream(view, text))
        view.deleteLater()
        pairs.append((cost, floor))
    costs, floors = zip(*pairs, strict=True)
    name = "view: a chunk, beside insertText"
    return Figure.of(name, costs, "ms", statistics.median(floors))


def flat_over_one_structure(bench: Bench) -> Iterable[Figure]:
    found: dict[str, tuple[float, float, float]] = {}
    for kind in STRUCTURES:
        runs = []
        for _ in range(3):
            view = bench.view()
            runs.append(bench.stream(view, structure(kind, 60_000)))
            view.deleteLater()
        ends = sorted((mean_ms(run[-WINDOW:]), mean_ms(run[:WINDOW])) for run in runs)
        longest = statistics.median(max(run) for run in runs) * 1000
        last, first = sorted(ends, key=lambda each: each[0] / each[1])[1]
        found[kind] = (last, first, longest)
        print(f"  60 KB {kind}: last / first {last / first:.2f}, longest {longest:.1f} ms")
    last, first, _ = max(found.values(), key=lambda each: each[0] / each[1])
    name = "view: a chunk at the end of one long block, beside its start"
    yield Figure(name=name, value=last, unit="ms", floor=first)
    steps = [each[2] for each in found.values()]
    name = "view: longest step in one long block"
    yield Figure(name=name, value=max(steps), unit="ms", least=min(steps), most=max(steps))


def hostile_texts(bench: Bench) -> Figure:
    longest = ("", 0.0)
    for name, text in hostile().items():
        if not text:
            continue
        view = bench.view()
        worst = max(bench.stream(view, text, every=5, size=LARGE_CHUNK)) * 1000
        longest = max(longest, (name, worst), key=lambda each: each[1])
        view.deleteLater()
    print(f"  the longest step is that of {longest[0]}")
    return Figure(name="view: longest step in hostile Markdown", value=longest[1], unit="ms")


def opening(bench: Bench) -> Iterable[Figure]:
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
    for what, runs in (("opened", opens), ("resized", resizes)):
        name = f"view: 2,000 messages {what}, beside 10"
        yield Figure.of(name, runs[len(many)], "ms", statistics.median(runs[len(few)]))


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def memory_and_wheel(bench: Bench) -> Iterable[Figure]:
    turns = past_turns(2000)
    warm = bench.view()
    warm.load(turns[-5:])
    bench.rest(warm)
    gc.collect()
    before = resident_mb()
    view = bench.view()
    view.load(turns)
    bench.rest(view)
    held = resident_mb() - before
    yield Figure(name="view: memory of 2,000 messages", value=held, unit="MB")

    def move(distance: int) -> float:
        took = timed_ms(lambda: show_moved(view, distance))
        view._ahead.stop()
        return took

    cold = [move(-120) for _ in range(600)]
    warm_moves = [move(-120 if step // 20 % 2 else 120) for step in range(600)]
    yield Figure(name="view: wheel p99, cold", value=sorted(cold)[594], unit="ms")
    yield Figure(name="view: wheel p99, warm", value=sorted(warm_moves)[594], unit="ms")
    print(f"  {view.kept.characters / 1000:.0f} thousand characters are laid out, "
          f"{len(view._turns)} of {view.turn_count} turns have their rows")  # fmt: skip


def show_moved(view: ConversationView, distance: int) -> None:
    view.move_by(distance)
    view.viewport().repaint()


def parsed_per_character(size: int) -> Figure:
    ratios = []
    for length in (10_000, 100_000, size):
        text = mixed(4, length)
        stream = MarkdownStream()
        for chunk in chunks(text, CHUNK):
            stream.feed(chunk)
        stream.finish()
        ratios.append(stream.characters_read / len(text))
    name = "characters parsed for each one fed"
    return Figure(name=name, value=max(ratios), unit="", least=min(ratios), most=max(ratios))


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


def frame_gaps(bench: Bench) -> Iterable[Figure]:
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
    p99, floor = p99_ms(streaming), p99_ms(idle)
    yield Figure(name="frame gap p99 while streaming", value=p99, unit="ms", floor=floor)
    name = "frame gap p99 while streaming, beyond that at rest"
    yield Figure(name=name, value=p99 - floor, unit="ms")
    longest, floor = 1000 * max(streaming), 1000 * max(idle)
    yield Figure(name="longest frame gap while streaming", value=longest, unit="ms", floor=floor)


def read_anew(document: QTextDocument, text: str) -> None:
    document.setMarkdown(text)
    document.size()  # lays it out


def negative_control() -> Figure:
    """If a page that reads everything anew were not slow, the benchmark would be blind."""
    costs = []
    for length in (10_000, 100_000):
        document = QTextDocument()
        document.setTextWidth(MEASURE_PX)
        text = mixed(6, length)
        took = [timed_ms(partial(read_anew, document, text[:-step])) for step in range(1, 5)]
        costs.append(statistics.median(took))
    name = "control: setMarkdown of all, 100 KB beside 10 KB"
    return Figure(name=name, value=costs[1], unit="ms", floor=costs[0])


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """The view, from a chunk to all that is hostile."""
    size = 200_000 if is_quick else 1_000_000
    bench = Bench()
    bench.stream(bench.view(), mixed(9, 6000))  # fonts, lexers, the first formulas
    keep_start()
    Tidying(bench.app)
    yield negative_control()
    yield parsed_per_character(size)
    yield beside_the_floor(bench)
    yield flat_over_an_answer(bench, size)
    yield flat_over_a_conversation(bench)
    yield from flat_over_one_structure(bench)
    yield from opening(bench)
    yield from memory_and_wheel(bench)
    yield from frame_gaps(bench)
    yield hostile_texts(bench)


if __name__ == "__main__":
    alone(figures)
