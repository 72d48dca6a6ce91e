"""What goes on beside the window's thread and takes long: how far it is, and a way to cancel it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.announce import announce
from desktop.ui.controls import QuietLabel, paint_card
from desktop.ui.mirrored import margins, mirrored
from desktop.ui.numbers import number
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font
from desktop.ui.word_button import WordButton
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

SHOWN_AFTER_MS = 400
"""What is over by then needs no strip."""

EDGE_PX = 8
BAR_PX = 3


class Work(QObject):
    """Something that goes on; made by whoever does it.

    Args:
        sentence: What it is, as "Exporting", marked with ``later``.

    Signals:
        advanced: How many of how many are done.
        ended: It is over, in whatever way.
        cancelled: It is not wanted any more.
    """

    advanced = Signal(int, int)
    ended = Signal()
    cancelled = Signal()

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence


class WorkStrip(QWidget):
    """Hidden while nothing takes long. Shows the work that was begun last."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._work: Work | None = None
        self._share = 0.0
        self.sentence = QuietLabel(theme, text_font(SMALL_PX), "text")
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = WordButton(theme, tr("Cancel"))
        self.button.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(EDGE_PX + 12, EDGE_PX, EDGE_PX + 6, EDGE_PX + 2 * BAR_PX))
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_AFTER_MS)
        self._timer.timeout.connect(self._appear)
        self.hide()

    def follow(self, work: Work) -> None:
        """Show this from now on, once it has taken a while."""
        self._let_go()
        self._work, self._share = work, 0.0
        self._say(tr("{work}…", "Exporting…").format(work=tr(work.sentence)))
        work.advanced.connect(self._advance)
        work.ended.connect(self._end)
        self._timer.start()

    def _let_go(self) -> None:
        if self._work is not None:
            self._work.advanced.disconnect(self._advance)
            self._work.ended.disconnect(self._end)
            self._work = None

    def _appear(self) -> None:
        self.show()
        announce(self, self.sentence.text())

    def _advance(self, done: int, of: int) -> None:
        if self._work is not None:
            self._share = done / of
            words = tr("{work} {done} of {whole}…", "Exporting 3 of 8…")
            work = tr(self._work.sentence)
            self._say(words.format(work=work, done=number(done), whole=number(of)))
            self.update()

    def _end(self) -> None:
        self._let_go()
        self._timer.stop()
        self.hide()

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancelled.emit()

    def _say(self, words: str) -> None:
        self.sentence.setText(words)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, and at its foot how far it is."""
        del event
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(EDGE_PX, 2, -EDGE_PX, -2)
        paint_card(painter, area, RADIUS_CONTROL_PX, theme.colour("raised"), theme.colour("line"))
        foot = area.adjusted(12, 0, -12, -5)
        foot.setTop(foot.bottom() - BAR_PX)
        paint_card(painter, foot, BAR_PX / 2, theme.colour("line"), None)
        done = QRectF(foot.topLeft(), QSizeF(foot.width() * self._share, BAR_PX))
        paint_card(painter, mirrored(self, done, foot), BAR_PX / 2, theme.colour("accent"), None)
        painter.end()
