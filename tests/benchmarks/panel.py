"""CPU of the read-outs for each second of streaming, beside four plain labels that change as often.

    python -m tests.benchmarks.panel

A whole minute of an answer, 30 pieces of text a second, is played as fast as it goes: the panel in
its drawer takes the events, is told what was painted, refreshes ten times a second and paints
itself.
"""

import os
import time
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QWidget

from desktop.core.events import ProgressMade, RequestSent, StreamEvent, TextDelta
from desktop.core.latency_meter import LatencyMeter
from desktop.core.usage import Usage
from desktop.ui.latency_panel import REFRESH_MS, LatencyPanel
from desktop.ui.style import dress
from desktop.ui.theme import FONTS, LIGHT, Theme, load_fonts, text_font
from tests.benchmarks.alone import alone
from tests.benchmarks.figures import Figure

SIZE_PX = (280, 780)
SECONDS = 60
PIECES_A_SECOND = 30
REFRESHES_A_SECOND = 1000 // REFRESH_MS
TEXT = "some words of text "


class Panel:
    """A panel on a clock of its own."""

    def __init__(self, theme: Theme) -> None:
        self.now = 0.0
        self.meter = LatencyMeter(0.0)
        self.panel = LatencyPanel(theme, lambda _: self.meter.live(self.now), lambda: self.now)
        self.panel.resize(*SIZE_PX)
        dress(self.panel, theme)
        self.panel.show()
        self.panel.begin("t")
        self.panel._refresh.stop()
        self.meter.sent(0.0)
        self.panel.apply([RequestSent(turn_id="t", at=0.0)])
        self.meter.usage = Usage(output_tokens=0)
        self._pieces = 0

    def piece(self) -> None:
        """A piece of text came, and was painted a moment later."""
        self._pieces += 1
        self.now = self._pieces / PIECES_A_SECOND
        self.meter.text_arrived(self.now, len(TEXT))
        tokens = self._pieces * 5
        self.meter.usage = Usage(output_tokens=tokens)
        events: list[StreamEvent] = [
            TextDelta(turn_id="t", at=self.now, text=TEXT, index=self._pieces),
            ProgressMade(turn_id="t", at=self.now, percent=tokens // 700, estimated_tokens=tokens),
        ]
        self.panel.apply(events)
        self.meter.painted(self.now + 0.02, self.meter.received)
        self.panel.shown("t", self.now + 0.02, self.meter.received)

    def refresh(self) -> None:
        """A tenth of a second has gone by."""
        self.panel._tick()


class Labels:
    """Four labels in a widget of the same size: what any read-out costs at least."""

    def __init__(self) -> None:
        self.widget = QWidget()
        self.widget.resize(*SIZE_PX)
        grid = QGridLayout(self.widget)
        self._labels = [QLabel("0.00 s") for _ in range(4)]
        for number, label in enumerate(self._labels):
            grid.addWidget(label, number // 2, number % 2)
        self.widget.show()
        self._count = 0

    def piece(self) -> None:
        """Nothing is shown of a piece by itself."""

    def refresh(self) -> None:
        """Show other figures."""
        self._count += 1
        for label in self._labels:
            label.setText(f"{self._count / 10:.2f} s")


def percent(app: QApplication, piece: Callable[[], None], refresh: Callable[[], None]) -> float:
    """CPU of the thread, as a share of the time that is played."""
    app.processEvents()
    before = time.thread_time()
    for _ in range(SECONDS * REFRESHES_A_SECOND):
        for _ in range(PIECES_A_SECOND // REFRESHES_A_SECOND):
            piece()
        refresh()
        app.processEvents()
    return 100 * (time.thread_time() - before) / SECONDS


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """The panel beside labels; a shorter run has nothing to leave out."""
    app = QApplication([])
    load_fonts(*FONTS)
    app.setFont(text_font())
    theme = Theme()
    theme.use(LIGHT)
    panel, labels = Panel(theme), Labels()
    ours = percent(app, panel.piece, panel.refresh)
    floor = percent(app, labels.piece, labels.refresh)
    name = "read-outs while streaming, of one core"
    yield Figure(name=name, value=ours, unit="%", floor=floor)


if __name__ == "__main__":
    alone(figures)
