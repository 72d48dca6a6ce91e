"""One frame of the plot of text received and shown, beside the filling of the same rectangle.

    python -m tests.benchmarks.plot

The plot is full: as many points as are ever kept on both curves, bursts, gaps and stalls, at two
device pixels for each of its own: the median of many frames, in CPU.
"""

import os
import random
import statistics
import time
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.core.arrivals import MOST_POINTS, Arrivals
from desktop.ui.latency_plot import SIZE_PX
from desktop.ui.plot_painting import PlotPainting
from desktop.ui.theme import FONTS, LIGHT, Theme, load_fonts
from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure

RATIO = 2
FRAMES = 400
LEAST_PIECES = 20_000
RECT = QRectF(0, 0, *SIZE_PX)


def full_answer() -> tuple[Arrivals, float]:
    """An answer of many pieces with some stalls, and the microseconds that each piece took."""
    chance = random.Random(4)  # noqa: S311 - makes up an answer, guards nothing
    arrivals, at, count = Arrivals(), 0.0, 0
    arrivals.begin(at)
    taken_s = 0.0
    pieces = 0
    while pieces < LEAST_PIECES or len(arrivals.text_shown.times) < MOST_POINTS:
        pieces += 1
        at += chance.choice([0.001, 0.01, 0.02, 0.05]) if pieces % 4000 else 8.0
        count += chance.randint(1, 40)
        started = time.perf_counter()
        arrivals.received(at, count)
        arrivals.shown(at + 0.0005, count - chance.randint(0, 200))
        taken_s += time.perf_counter() - started
    return arrivals, taken_s / pieces * 1e6


def median_ms(paint: Callable[[QPainter], None]) -> float:
    """Milliseconds of a frame on an image of the device's resolution."""
    image = QImage(QSize(*SIZE_PX) * RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    taken = []
    for _ in range(FRAMES):
        started = time.thread_time()
        painter = QPainter(image)
        paint(painter)
        painter.end()
        taken.append(time.thread_time() - started)
    return statistics.median(taken) * 1e3


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """A frame, and a piece of text; a shorter run has nothing to leave out."""
    app = QApplication([])
    load_fonts(*FONTS)
    theme = Theme()
    theme.use(LIGHT)
    page, painting = theme.colour("page"), PlotPainting(theme)
    arrivals, piece_us = full_answer()

    def fill(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(page)
        painter.drawRect(RECT)

    def plot(painter: QPainter) -> None:
        fill(painter)
        painting.paint(painter, RECT, arrivals)

    floor_ms, frame_ms = median_ms(fill), median_ms(plot)
    points = len(arrivals.text_received.times), len(arrivals.text_shown.times)
    print(f"points kept: {points[0]} received, {points[1]} shown; stalls: {len(arrivals.stalls)}")
    app.shutdown()
    yield Figure(name="a frame of the plot", value=frame_ms, unit="ms", floor=floor_ms)
    yield Figure(name="a piece of text for the plot", value=piece_us, unit="µs")


if __name__ == "__main__":
    alone(figures)
