"""The window with the latency of all answers that were kept: a plot, a table, and ways out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, assert_never

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.latency_history import HistoryRow, by_day, by_model, csv_text, json_text
from desktop.ui.announce import announce
from desktop.ui.by_name import connect_by_name
from desktop.ui.controls import IconButton, QuietLabel
from desktop.ui.latency_more import KINDS as PICTURE_KINDS
from desktop.ui.latency_scatter import LatencyScatter
from desktop.ui.latency_table import LatencyTable, TableCard
from desktop.ui.scatter_paint import Point
from desktop.ui.segments import Segments
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, SMALL_PX, Theme, text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.latency import TurnLatency

Kind = Literal["csv", "json", "picture"]
Contents = Callable[[], bytes]
Written = Callable[[Callable[[Iterable["TurnLatency"]], str]], str]
LEAST_PX = (360, 440)
MARGIN_PX, SPACE_PX = 16, 8
LEAST_ROWS_PX = 116
NO_LIMIT_PX = 16_777_215  # QWIDGETSIZE_MAX
USUAL_PX = (760, 640)
SIDE_BY_SIDE_PX = 1240
BY_DAY = 1
NOTHING_YET = later(
    "No answers have been measured yet. Ask something; each answer is measured by itself."
)
NAMES = {"csv": "gemstream-latency.csv", "json": "gemstream-latency.json"}
PICTURE_NAME = "gemstream-latency.png"
FILTERS = {
    "csv": ((later("Table"), "*.csv"),),
    "json": (("JSON", "*.json"),),
    "picture": PICTURE_KINDS,
}


class LatencyHistory(QDialog):
    """A window beside the main one; it reads nothing and writes nothing itself.

    Attributes:
        written: Gives what a function makes of all turns with their arrivals, and may block; None
            if the turns that are shown have theirs.

    Signals:
        save_requested: A ``Path`` and a function without arguments that gives the bytes of the
            file. Call it in a worker: for many turns it takes a second. Then call ``say``.
    """

    save_requested = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._dress)  # before the parts: they take their own colours after it
        self._turns: tuple[TurnLatency, ...] = ()
        self.written: Written | None = None
        self._rows: tuple[list[HistoryRow], list[HistoryRow]] = ([], [])
        self.setObjectName("latencyHistory")
        self.setWindowTitle(tr("Latency history"))
        self.setMinimumSize(*LEAST_PX)
        self.resize(*USUAL_PX)
        self._make_parts(theme)
        self._lay_out()
        connect_by_name(QShortcut(QKeySequence("Ctrl+W"), self), "activated()", self, "close()")
        self._dress()
        self.show_turns(())

    def _dress(self) -> None:
        dress(self, self._theme)

    def _make_parts(self, theme: Theme) -> None:
        self.choice = Segments(theme, tr("Group by"), (tr("By model"), tr("By day")))
        self.choice.chosen.connect(self._show_rows)
        self.count = QuietLabel(theme, text_font(SMALL_PX))
        self.csv = IconButton(theme, "download", name=tr("Export CSV"))
        self.json = IconButton(theme, "download", name=tr("Export JSON"))
        self.save = IconButton(
            theme, "image", name=tr("Save picture"), tip=tr("Save the plot as a picture")
        )
        self.buttons = (self.csv, self.json, self.save)
        kinds: tuple[Kind, ...] = ("csv", "json", "picture")
        for button, kind in zip(self.buttons, kinds, strict=True):
            button.setText(button.accessibleName())
            button.clicked.connect(partial(self.choose_path, kind))
        self.scatter = LatencyScatter(theme)
        self.table = LatencyTable(theme)
        self.table.chosen.connect(self._emphasise)
        self.empty = QuietLabel(theme, text_font(BODY_PX), "quiet", tr(NOTHING_YET))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.message = QuietLabel(theme, text_font(SMALL_PX, QFont.Weight.Medium))
        self.message.setObjectName("latencyHistoryMessage")
        self.message.setAccessibleName(tr("Message"))
        self.message.setWordWrap(True)
        self.message.hide()

    def _lay_out(self) -> None:
        figures = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom, figures)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(16)
        self._sides.addWidget(self.scatter, 5)
        self._card = TableCard(self._theme, self.table)
        self._sides.addWidget(self._card, 4)
        self.pages = QStackedWidget()
        self.pages.addWidget(figures)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 12, MARGIN_PX, MARGIN_PX)
        column.setSpacing(12)
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(head)
        self._fill_head(head)
        column.addWidget(self.pages, 1)
        column.addWidget(self.message)
        self.table.setFocus()

    def _fill_head(self, head: QBoxLayout) -> None:
        head.setSpacing(SPACE_PX)
        grouped, files = QHBoxLayout(), QHBoxLayout()
        head.addLayout(grouped)
        head.addStretch(1)
        head.addLayout(files)
        grouped.addWidget(self.choice)
        grouped.addWidget(self.count, 1)
        for button in self.buttons:
            files.addWidget(button)
        files.addStretch(1)

    def show_turns(self, turns: Sequence[TurnLatency]) -> None:
        """Show these turns instead of those before; they are grouped once, here."""
        self._turns = tuple(turns)
        self._rows = (by_model(self._turns), by_day(self._turns, date.fromtimestamp))
        self.scatter.show_points(
            [
                Point(turn.prompt_tokens, first, turn.model, turn.asked_at)
                for turn in self._turns
                if (first := turn.metrics.first_chunk_latency) is not None
                and turn.prompt_tokens is not None
            ]
        )
        count = len(self._turns)
        self.count.setText(tr("%Ln answers", "", count, one="%Ln answer"))
        self.pages.setCurrentIndex(0 if count else 1)
        for part in (self.choice, self.count):
            part.setVisible(bool(count))
        for button in self.buttons:
            button.setEnabled(bool(count))
        self._show_rows(self.choice.index)

    def say(self, sentence: str, *, ok: bool) -> None:
        """Say at the foot of the window how saving went; an empty sentence takes it away."""
        self.message.use_role("good" if ok else "bad")
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def _show_rows(self, group: int) -> None:
        self.table.show_rows(self._rows[group], by_day=group == BY_DAY)
        self._share_room()

    def _emphasise(self, row: HistoryRow | None) -> None:
        self.scatter.emphasise(None if row is None else _belongs_to(row))

    def choose_path(self, kind: Kind) -> None:
        """Let the user say where to save, without holding up the loop meanwhile."""
        # Imported when needed: most who look do not save.
        from PySide6.QtCore import QStandardPaths
        from PySide6.QtWidgets import QFileDialog

        self.say("", ok=True)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        titles = {"csv": tr("Export CSV"), "json": tr("Export JSON")}
        dialog = QFileDialog(self, titles.get(kind, tr("Save picture")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        dialog.setNameFilters([f"{tr(words)} ({pattern})" for words, pattern in FILTERS[kind]])
        dialog.setDefaultSuffix("png" if kind == "picture" else kind)
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")"))
        )
        dialog.selectFile(NAMES.get(kind, PICTURE_NAME))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_as(kind, Path(name)))
        dialog.open()

    def save_as(self, kind: Kind, path: Path) -> None:
        """Ask for a file to be written; a picture's kind is its suffix, PNG if there is none."""
        self.save_requested.emit(*self._file(kind, path))

    def _file(self, kind: Kind, path: Path) -> tuple[Path, Contents]:
        match kind:
            case "csv":
                turns = self._turns
                return _ending(path, ".csv"), lambda: csv_text(turns).encode()
            case "json":
                written = self.written or partial(_of, self._turns)
                return _ending(path, ".json"), lambda: written(json_text).encode()
            case "picture":
                path = _ending(path, ".png")
                is_drawing = path.suffix.lower() == ".svg"
                return path, self.scatter.picture("svg" if is_drawing else "png")
            case _:
                assert_never(kind)

    def resizeEvent(self, event: QEvent) -> None:
        """Put the plot beside the table where there is room."""
        del event
        self._share_room()

    def _share_room(self) -> None:
        """Give the table what its rows need, and the plot the rest."""
        direction, is_wide = QBoxLayout.Direction, self.width() >= SIDE_BY_SIDE_PX
        self._sides.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        rows_px = max(LEAST_ROWS_PX, self.table.high_px + 2 * TableCard.MARGIN_PX)
        self._card.setMaximumHeight(NO_LIMIT_PX if is_wide else rows_px)
        self._card.setMinimumWidth(self.table.wide_px if is_wide else 0)
        self._name_buttons(in_full=True)
        is_one = self._has_room(self.choice, self.count, *self.buttons)
        self._head.setDirection(direction.LeftToRight if is_one else direction.TopToBottom)
        self._name_buttons(in_full=is_one or self._has_room(*self.buttons))

    def _has_room(self, *parts: QWidget) -> bool:
        """True if they can stand beside each other, each as wide as its words."""
        needed_px = sum(each.sizeHint().width() + SPACE_PX for each in parts if not each.isHidden())
        return needed_px + 2 * MARGIN_PX <= self.width()

    def _name_buttons(self, *, in_full: bool) -> None:
        for button, short in zip(self.buttons, ("CSV", "JSON", ""), strict=True):
            button.setText(button.accessibleName() if in_full else short)
            button.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("page"))
        painter.end()


def _belongs_to(row: HistoryRow) -> Callable[[Point], bool]:
    if row.day is None:
        return lambda point: point.model == row.model
    day = row.day
    return lambda point: point.model == row.model and date.fromtimestamp(point.asked_at) == day


def _ending(path: Path, suffix: str) -> Path:
    return path if path.suffix else path.with_name(path.name + suffix)


def _of(turns: Sequence[TurnLatency], write: Callable[[Iterable[TurnLatency]], str]) -> str:
    return write(turns)
