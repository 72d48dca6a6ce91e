"""Questions that wait for the answer under way, above the prompt."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.controls import IconButton, QuietLabel, take_out
from desktop.ui.mirrored import margins
from desktop.ui.theme import SMALL_PX, Theme, text_font
from desktop.ui.tips import plain_tip
from desktop.words import listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.core.conversation import Draft

BUTTON_PX = 28
MOST_ROWS = 4


class QueueStrip(QWidget):
    """One line for each question; hidden while none waits.

    Signals:
        withdrawn: The number of the question that is taken back.
        send_requested: Ask the first one, which is held.
    """

    withdrawn = Signal(int)
    send_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("queue")
        self.setAccessibleName(tr("Questions that wait"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._words: list[tuple[QLabel, str]] = []
        self.hide()

    def show_drafts(self, drafts: Sequence[Draft], *, is_held: bool) -> None:
        """Show what waits; ``is_held`` if the first one waits for the user."""
        self._clear()
        for number, draft in enumerate(drafts[:MOST_ROWS]):
            self._rows.addWidget(self._row(number, draft, can_send=is_held and number == 0))
        if len(drafts) > MOST_ROWS:
            more = tr("and %Ln more", "questions", len(drafts) - MOST_ROWS)
            self._rows.addWidget(QuietLabel(self._theme, text_font(SMALL_PX), text=more))
        self.setVisible(bool(drafts))
        self._fit()

    def _clear(self) -> None:
        self._words.clear()
        for row in take_out(self._rows, self):
            row.hide()
            row.deleteLater()

    def _row(self, number: int, draft: Draft, *, can_send: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(margins(4, 0, 0, 0))
        line.setSpacing(4)
        names = [part.name for part in draft.texts]
        words = draft.text.strip().split("\n")[0]
        words = words or (listed(names) if names else _count(len(draft.images)))
        label = QuietLabel(self._theme, text_font(SMALL_PX))
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setAccessibleName(tr("Waits: {question}").format(question=words))
        label.setToolTip(plain_tip(draft.text))
        line.addWidget(label, 1)
        said = tr("Held: {question}") if can_send else tr("Next: {question}")
        self._words.append((label, said.format(question=words)))
        if can_send:
            send = IconButton(self._theme, "arrow-up", name=tr("Send it now"), side_px=BUTTON_PX)
            send.setObjectName("sendQueued")
            send.clicked.connect(self.send_requested)
            line.addWidget(send)
        take_back = IconButton(self._theme, "x", name=tr("Take it back"), side_px=BUTTON_PX)
        take_back.setObjectName(f"withdraw{number}")
        take_back.clicked.connect(partial(self.withdrawn.emit, number))
        line.addWidget(take_back)
        return row

    def _fit(self) -> None:
        room = self.width() - 3 * BUTTON_PX
        for label, words in self._words:
            metrics = label.fontMetrics()
            label.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the ends of words that have no room."""
        super().resizeEvent(event)
        self._fit()


def _count(images: int) -> str:
    return tr("%Ln images", "", images, one="%Ln image")
