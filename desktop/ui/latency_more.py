"""The lower part of the read-outs: the plot of text received and shown, and the small figures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.detail_list import DetailList
from desktop.ui.latency_plot import LatencyPlot
from desktop.ui.latency_words import characters, details, live_details
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.core.latency import TurnLatency
    from desktop.core.metrics import LiveFigures
    from desktop.ui.theme import Theme

PLOT_NAME = "gemstream-answer.png"
KINDS = ((later("PNG picture"), "*.png"), (later("SVG drawing"), "*.svg"))


class LatencyMore(QWidget):
    """Plot above, details below.

    Attributes:
        plot: Text arriving against text shown.
        details: All other figures.

    Signals:
        save_requested: A ``Path`` and a function that gives the bytes to write there.
    """

    save_requested = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.plot = LatencyPlot(theme)
        self.details = DetailList(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.plot)
        column.addWidget(self.details, 1)

    def begin(self, at: float) -> None:
        """A question was sent at this moment (monotonic seconds)."""
        self.plot.begin(at)
        self.details.clear()

    def refresh(self, now: float, figures: LiveFigures | None) -> None:
        """Show how things stand at this moment."""
        self.plot.show_now(now)
        if figures is not None:
            self.details.show_values(live_details(figures))

    def complete(self, latency: TurnLatency, received: int, shown: int) -> None:
        """All is known of the answer, also how many characters arrived and can be seen."""
        words = details(latency) | {"characters": characters(received, shown)}
        self.details.show_values(words)

    def figures(self) -> list[tuple[str, str]]:
        """Name and value of each small figure."""
        return self.details.figures()

    def lines(self) -> list[str]:
        """All small figures, for the clipboard."""
        return self.details.lines()

    def choose_path(self) -> None:
        """Let the user say where a picture of the plot is to be kept."""
        # Imported when needed: a start needs no dialog.
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.window(), tr("Save plot"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{tr(words)} ({pattern})" for words, pattern in KINDS])
        dialog.selectFile(PLOT_NAME)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_as(Path(name)))
        dialog.open()

    def save_as(self, path: Path) -> None:
        """Ask for a picture of the plot to be written; a drawing if its name ends in ``.svg``."""
        if path.suffix.lower() == ".svg":
            data = self.plot.drawing()
        else:
            path, data = path.with_suffix(".png"), self.plot.picture()
        self.save_requested.emit(path, lambda: data)
