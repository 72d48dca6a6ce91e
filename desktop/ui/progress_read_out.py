"""How far an answer is: a line, and in words how long it is, usually is, and may still take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.core.events import Ended, ProgressMade, TurnFinished
from desktop.ui.controls import QuietLabel
from desktop.ui.figures import ProgressLine
from desktop.ui.numbers import number
from desktop.ui.theme import Theme, text_font
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.core.events import StreamEvent
    from desktop.core.expectation import Expectation


class ProgressReadOut:
    """Follows one answer after the other.

    Attributes:
        line: The line, 0 to 100.
        note: The words.
        usual_tokens: How long answers of this model usually are; None if that is not known.
    """

    def __init__(self, theme: Theme) -> None:
        self.line = ProgressLine(theme)
        self.note = QuietLabel(theme, text_font(12))
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note.setContentsMargins(0, 6, 0, 4)
        # Room for two lines from the start, so that nothing below ever jumps.
        self.note.setFixedHeight(2 * self.note.fontMetrics().lineSpacing() + 10)
        self.usual_tokens: int | None = None
        self._guess: Expectation | None = None

    def begin(self) -> None:
        """A question was sent."""
        from desktop.core.expectation import Expectation  # nothing is expected at the start

        self._guess = Expectation(self.usual_tokens)
        self._show(0, "")

    def take(self, event: StreamEvent) -> None:
        """Go on with what happened; an end is shown at once, all else with ``refresh``."""
        if self._guess is None:
            return
        match event:
            case ProgressMade(at=at, percent=percent, estimated_tokens=tokens):
                self._guess.note(at, tokens, percent)
            case Ended():
                self._finish(event, self._guess)
            case _:
                pass  # says nothing of how far the answer is

    def _finish(self, event: Ended, guess: Expectation) -> None:
        tokens = event.metrics.output_tokens
        length = [] if tokens is None else [tr("%Ln tokens", "", tokens, one="%Ln token")]
        if isinstance(event, TurnFinished):
            self._show(100, " · ".join([tr("Complete"), *length]))
        else:
            self._show(guess.percent, "".join(length) or self.note.text())

    def refresh(self) -> None:
        """Show how far it is by now."""
        guess = self._guess
        if guess is None or not guess.tokens:
            return
        if guess.usual_tokens is None:
            words = tr("About %Ln tokens, {percent} % of the limit", "", guess.tokens)
        else:
            words = tr(
                "About %Ln tokens, {percent} % of the limit, usually {usual}", "", guess.tokens
            )
        usual = number(guess.usual_tokens or 0)
        said = [words.format(percent=number(guess.limit_percent), usual=usual)]
        left_s = guess.remaining_s()
        if left_s is not None:
            left = number(max(1, round(left_s)))
            said.append(tr("perhaps {seconds} s left").format(seconds=left))
        self._show(guess.percent, " · ".join(said))

    def _show(self, percent: int, words: str) -> None:
        self.line.show_value(percent)
        if words != self.note.text():
            self.note.setText(words)
            self.line.setToolTip(words)
