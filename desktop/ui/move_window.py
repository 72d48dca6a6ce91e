"""Shows that the data folder is being moved, before the first window opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.ui.controls import paint_card
from desktop.ui.start_window import StartWindow
from desktop.ui.tile_words import bytes_words
from desktop.ui.word_button import WordButton
from desktop.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from desktop.ui.theme import Theme

BAR_PX = 6


class _Bar(QWidget):
    """How far it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setFixedHeight(BAR_PX)

    def show_share(self, share: float) -> None:
        """From 0 to 1."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        painter, area = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, area, BAR_PX / 2, self._theme.colour("line"), None)
        area.setWidth(area.width() * self._share)
        paint_card(painter, area, BAR_PX / 2, self._theme.colour("accent"), None)
        painter.end()


class MoveWindow(StartWindow):
    """Closing it cancels the move.

    Args:
        theme: The colours.
        old: The folder that is moved.
        new: Where to.

    Signals:
        cancelled: All is to stay as it was.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme, old: Path, new: Path) -> None:
        super().__init__(theme, tr("Moving your data"))
        self.setObjectName("moveWindow")
        self.say(tr("From {old} to {new}. The old folder stays as it is.").format(old=old, new=new))
        self._bar = _Bar(theme)
        self.column.addWidget(self._bar)
        self.far = self.say(tr("Looking through the folder…"))
        self.cancel_button = WordButton(theme, tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.offer(self.cancel_button)

    def advance(self, done: int, of: int) -> None:
        """Say how many bytes of how many are copied."""
        self._bar.show_share(done / of if of else 1.0)
        if done < of:
            words = tr("{done} of {whole}", "sizes of what is copied")
            self.far.setText(words.format(done=bytes_words(done), whole=bytes_words(of)))
        else:
            self.far.setText(tr("Checking the copy…"))

    def reject(self) -> None:
        """Ask for the end; it comes once nothing is copied any more."""
        self.cancel_button.setEnabled(False)
        self.far.setText(tr("Cancelling…"))
        self.cancelled.emit()
