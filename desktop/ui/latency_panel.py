"""How fast the answer is: four figures, the phase in words, progress, a plot, and all the rest."""

from __future__ import annotations

import time
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.core.events import Ended, RequestSent, StreamEvent, TextDelta
from desktop.ui.actions import with_keys
from desktop.ui.controls import IconButton, QuietLabel, take_out
from desktop.ui.figures import NOTHING, Figure, rate, seconds
from desktop.ui.mirrored import is_mirrored, margins
from desktop.ui.numbers import number
from desktop.ui.phase import READY, Phase
from desktop.ui.progress_read_out import ProgressReadOut
from desktop.ui.theme import SMALL_PX, Theme, text_font
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QMenu

    from desktop.core.latency import TurnLatency
    from desktop.core.metrics import LiveFigures, Metrics
    from desktop.ui.latency_more import LatencyMore

Form = Literal["drawer", "strip", "two_lines"]
DRAWER_PX = 280
STRIP_PX = 32
TWO_LINES_PX = 52
REFRESH_MS = 100
LAST_ROW = 6
LAST_COLUMN = 6
HUGE_PX = 16_777_215  # QWIDGETSIZE_MAX


class LatencyPanel(QWidget):
    """A drawer at the right, or one line (two in a narrow window) above the composer.

    While an answer is under way one timer refreshes it ten times a second; at rest nothing runs.

    Args:
        theme: The colours.
        live: Gives the figures of the answer under way, None if there are none.
        clock: Monotonic seconds.

    Signals:
        toggle_requested: The user wants the other form.
        history_requested: The user wants to see how fast earlier answers were.
        save_requested: A ``Path`` and a function that gives the bytes to write there.
    """

    toggle_requested = Signal()
    history_requested = Signal()
    save_requested = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        live: Callable[[str], LiveFigures | None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._live = live
        self._clock = clock
        self._phase = Phase()
        self._turn_id = ""
        self._received = self._shown = 0  # characters
        self._form: Form | None = None
        self.setObjectName("latencyPanel")
        self.setAccessibleName(tr("Latency"))
        self._make_parts(theme)
        self._refresh = QTimer(self, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._tick)
        theme.repaint(self)
        theme.type_changed.connect(self._follow_column)
        self.use_form("drawer")

    def _make_parts(self, theme: Theme) -> None:
        self.title = QuietLabel(
            theme, text_font(SMALL_PX, QFont.Weight.DemiBold), "text", tr("Latency")
        )
        self.phase_label = QuietLabel(theme, text_font(SMALL_PX), "quiet", tr(READY))
        self.phase_label.setObjectName("phase")
        self.phase_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.toggle = IconButton(theme, "panel-right", name=tr("Hide latency"), side_px=28)
        self.toggle.clicked.connect(self.toggle_requested)
        self.history_button = IconButton(
            theme,
            "history",
            name=tr("Latency history"),
            tip=with_keys(tr("Latency history"), "Ctrl+Shift+L"),
            side_px=28,
        )
        self.history_button.clicked.connect(self.history_requested)
        self._progress = ProgressReadOut(theme)
        self.progress, self.progress_note = self._progress.line, self._progress.note
        first, total = (
            (tr("Time to first chunk"), tr("First chunk")),
            (tr("Total time"), tr("Total")),
        )
        self.first = Figure(theme, "timeToFirstChunk", *first)
        self.rate = Figure(theme, "tokensPerSecond", tr("Tokens per second"), tr("Tokens/s"))
        self.total = Figure(theme, "totalTime", *total)
        self.chunks = Figure(theme, "chunkCount", tr("Chunks"), tr("Chunks"))
        self.figures = (self.first, self.rate, self.total, self.chunks)
        self._grid = QGridLayout(self)

    @cached_property
    def more(self) -> LatencyMore:
        """The plot and the small figures; made with the first question, no start needs them."""
        from desktop.ui.latency_more import LatencyMore

        more = LatencyMore(self._theme, self)
        more.save_requested.connect(self.save_requested)
        return more

    @property
    def _has_more(self) -> bool:
        return "more" in self.__dict__

    @property
    def form(self) -> Form | None:
        """How it stands now."""
        return self._form

    @property
    def is_refreshing(self) -> bool:
        """True while its timer runs."""
        return self._refresh.isActive()

    def use_form(self, form: Form, *, can_toggle: bool = True) -> None:
        """Stand as a drawer, or as a strip of one line or two."""
        self.toggle.setVisible(can_toggle)
        if form == self._form:
            return
        self._form = form
        is_strip = form != "drawer"
        for figure in self.figures:
            figure.use_strip(strip=is_strip)
        self.progress.use_strip(strip=is_strip)
        words = tr("Show latency") if is_strip else tr("Hide latency")
        self.toggle.setAccessibleName(words)
        self.toggle.setToolTip(words)
        take_out(self._grid, self)
        while self._grid.count():  # the head of the drawer
            self._grid.takeAt(0)
        for part in (self.title, self.history_button):
            part.setVisible(not is_strip)
        if self._has_more:
            self.more.setVisible(not is_strip)
        self.progress_note.setVisible(not is_strip)
        for column in range(LAST_COLUMN + 1):
            self._grid.setColumnStretch(column, 0)
        self._grid.setRowStretch(LAST_ROW, 0)
        match form:
            case "drawer":
                self._stand_as_drawer()
            case "strip":
                self._stand_as_strip()
            case "two_lines":
                self._stand_as_two_lines()

    def _stand_as_strip(self) -> None:
        grid = self._grid
        self._be_high(STRIP_PX)
        grid.setContentsMargins(18, 0, 18, 0)
        grid.addWidget(self.phase_label, 0, 0)
        for column, figure in enumerate(self.figures, 1):
            grid.addWidget(figure, 0, column)
        grid.addWidget(self.progress, 0, LAST_COLUMN - 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.toggle, 0, LAST_COLUMN)
        grid.setColumnStretch(0, 1)

    def _stand_as_two_lines(self) -> None:
        grid = self._grid
        self._be_high(TWO_LINES_PX)
        grid.setContentsMargins(18, 0, 18, 4)
        last = len(self.figures) - 1
        # Over the whole line: no column below is wider for their sake.
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.phase_label, 0, 0, 1, last + 1)
        grid.addWidget(self.progress, 0, 0, 1, last + 1, right)
        for column, figure in enumerate(self.figures):
            grid.addWidget(figure, 1, column)
        grid.setColumnStretch(last, 1)

    def _be_high(self, height_px: int) -> None:
        self.setMinimumSize(0, height_px)
        self.setMaximumSize(self._theme.type.measure_px, height_px)
        self.phase_label.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)

    def _follow_column(self) -> None:
        if self._form != "drawer":
            self.setMaximumWidth(self._theme.type.measure_px)

    def _stand_as_drawer(self) -> None:
        grid = self._grid
        self.setMinimumSize(DRAWER_PX, 0)
        self.phase_label.setContentsMargins(0, 12, 0, 8)
        self.setMaximumSize(DRAWER_PX, HUGE_PX)
        grid.setContentsMargins(margins(24, 16, 16, 24))
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        head = QHBoxLayout()
        # Added while it is empty: of what is in a layout that is added, PySide keeps an object for
        # as long as there is the layout, and what Qt puts at its address later is taken for it.
        grid.addLayout(head, 0, 0, 1, 2)
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        head.addWidget(self.history_button)
        head.addWidget(self.toggle)
        for row, part in enumerate((self.phase_label, self.progress, self.progress_note), 1):
            grid.addWidget(part, row, 0, 1, 2)
        for place, figure in enumerate(self.figures):
            grid.addWidget(figure, 4 + place // 2, place % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(LAST_ROW, 1)
        if self._has_more:
            grid.addWidget(self.more, LAST_ROW, 0, 1, 2)

    def begin(self, turn_id: str) -> None:
        """Follow a turn that was just sent."""
        if not self._has_more:
            self.more.setVisible(self._form == "drawer")
            if self._form == "drawer":
                self._grid.addWidget(self.more, LAST_ROW, 0, 1, 2)
        self._turn_id = turn_id
        self._received = self._shown = 0
        self._phase.begin()
        self._progress.begin()
        for figure in self.figures:
            figure.show_value(NOTHING)
        self.more.begin(self._clock())
        self._refresh.start()
        self._tick()

    def use_usual(self, tokens: int | None) -> None:
        """Answers of this model are usually so long; None if that is not known."""
        self._progress.usual_tokens = tokens

    def apply(self, events: Sequence[StreamEvent]) -> None:
        """Take in what happened; it is shown with the next refresh, the end at once."""
        for event in events:
            if event.turn_id == self._turn_id:
                self._phase.take(event)
                self._progress.take(event)
                self._take(event)

    def _take(self, event: StreamEvent) -> None:
        match event:
            case TextDelta(at=at, text=text):
                self._received += len(text)
                self.more.plot.received(at, self._received)
            case RequestSent(at=at) if not self._received:
                self.more.plot.rebase(at)
            case Ended():
                self._finish(event)
            case _:
                pass  # the phase and the progress have taken it in

    def shown(self, turn_id: str, at: float, characters: int) -> None:
        """So many characters of an answer were on screen at that moment."""
        if turn_id == self._turn_id:
            self.passed(turn_id, characters)
            self.more.plot.shown(at, characters)

    def passed(self, turn_id: str, characters: int) -> None:
        """So many characters of an answer could be seen, but nobody looks there."""
        if turn_id == self._turn_id:
            self._shown = characters

    def complete(self, latency: TurnLatency) -> None:
        """All is known of an answer."""
        if latency.turn_id == self._turn_id:
            self.more.complete(latency, self._received, self._shown)

    def _finish(self, event: Ended) -> None:
        self._refresh.stop()
        self.more.plot.ended(event.at)
        self._show(event.metrics)

    def _tick(self) -> None:
        now, figures = self._clock(), self._live(self._turn_id)
        self._progress.refresh()
        if self._form == "drawer":
            self.more.refresh(now, figures)
        if figures is not None:
            self._show(figures)
        else:
            self._say_phase(None)

    def _show(self, figures: LiveFigures | Metrics) -> None:
        counted = figures.tokens_per_second is not None or figures.chunks_per_second is None
        # Without a count by the service we say what we counted ourselves.
        if counted:
            self.rate.name(tr("Tokens per second"), tr("Tokens/s"))
        else:
            self.rate.name(tr("Chunks per second"), tr("Chunks/s"))
        per_second = figures.tokens_per_second if counted else figures.chunks_per_second
        self.first.show_value(seconds(figures.first_chunk_latency))
        self.rate.show_value(rate(per_second))
        self.total.show_value(seconds(figures.total_time))
        self.chunks.show_value(number(figures.chunk_count, grouped=False))
        self._say_phase(figures.chunks_per_second)

    def _say_phase(self, chunks_per_second: float | None) -> None:
        words = self._phase.words(self._clock(), chunks_per_second)
        if words != self.phase_label.text():
            self.phase_label.setText(words)
        self.phase_label.use_role(self._phase.role)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the figures."""
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """What can be done with the figures."""
        from desktop.ui.latency_menu import latency_menu  # no start opens one

        figures = [(figure.words, figure.value.text()) for figure in self.figures]
        if self._has_more:
            figures += self.more.figures()
        save = self.more.choose_path if self._has_more else None
        return latency_menu(self, figures, self.history_requested.emit, save)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line between the page and the drawer."""
        del event
        if self._form == "drawer":
            edge = self.width() - 1 if is_mirrored(self) else 0
            with QPainter(self) as painter:
                painter.setPen(self._theme.colour("line"))
                painter.drawLine(edge, 0, edge, self.height())
