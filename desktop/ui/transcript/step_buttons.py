"""The buttons of a note: what can be done about an ending, or about a wait."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.controls import IconButton, paint_card, take_out
from desktop.ui.theme import RADIUS_CONTROL_PX
from desktop.ui.transcript.note_rows import STEPS_PX
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.ui.theme import Theme
    from desktop.ui.transcript.turn_words import Step

WORDS: dict[Step, tuple[str, str]] = {
    "retry": (later("Try again"), "refresh-cw"),
    "continue": (later("Continue"), "arrow-down"),
    "raise_limit": (later("Raise the limit"), "gauge"),
    "rephrase": (later("Change the question"), "pencil"),
    "shorten": (later("Shorten the question"), "scissors"),
    "remove_image": (later("Ask without the image"), "image"),
    "choose_model": (later("Use another model"), "sparkles"),
    "open_keys": (later("Open keys"), "key-round"),
    "cancel": (later("Cancel"), "x"),
}
"""What each button says, and its icon."""


class StepButton(IconButton):
    """A button with an edge, for it stands on a card."""

    def __init__(self, theme: Theme, step: Step) -> None:
        text, glyph = WORDS[step]
        words = tr(text)
        super().__init__(theme, glyph, name=words, side_px=STEPS_PX)
        self.role = "text"
        self.setText(words)
        self.setObjectName(f"step_{step}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge, and the button within."""
        page, line = self._theme.colour("page"), self._theme.colour("line")
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()), RADIUS_CONTROL_PX, page, line)
        painter.end()
        super().paintEvent(event)


class StepButtons(QWidget):
    """A row of them.

    Signals:
        chosen: The turn's id, and the step.
    """

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offered: tuple[str, tuple[Step, ...]] = ("", ())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.hide()

    def offer(self, turn_id: str, steps: tuple[Step, ...]) -> None:
        """Offer these steps for that turn."""
        if (turn_id, steps) == self._offered:
            return
        self._offered = turn_id, steps
        for button in take_out(self._row, self):
            button.hide()
            button.deleteLater()
        for step in steps:
            made = StepButton(self._theme, step)
            made.clicked.connect(partial(self.chosen.emit, turn_id, step))
            self._row.addWidget(made)
        self.adjustSize()
