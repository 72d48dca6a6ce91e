"""A question about an address: where it leads, in full view, and what there is to know of it."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.unseen import with_marks
from desktop.ui.controls import QuietLabel, paint_card
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, RADIUS_CONTROL_PX, SMALL_PX, Theme, text_font
from desktop.ui.tips import plain_tip
from desktop.ui.word_button import WordButton
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent, QResizeEvent

WIDE_PX = 440
EDGE_PX = 24
MOST_HOSTS = 4
FOLDED_CHARACTERS = 24
_BETWEEN = "\u200b"
"""Takes no room, and a line may end there."""


class _Elided(QuietLabel):
    """A long line whose middle is left out; the tool tip has all of it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text_font(12))
        self._whole = text
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)
        self.setMinimumWidth(40)
        self.setText(text[:1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        mode = Qt.TextElideMode.ElideMiddle
        self.setText(self.fontMetrics().elidedText(self._whole, mode, self.width()))


class _Place(QFrame):
    """Where it lies: the host, large, and the whole address below it."""

    def __init__(self, theme: Theme, hosts: Sequence[str], address: str) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        for host in hosts[:MOST_HOSTS]:
            # Never shortened: the end of a name says whose it is.
            label = QuietLabel(theme, text_font(16, QFont.Weight.DemiBold), "text", folded(host))
            label.setAccessibleName(host)
            label.setObjectName("host")
            label.setWordWrap(True)
            column.addWidget(label)
        if len(hosts) > MOST_HOSTS:
            more = QuietLabel(
                theme,
                text_font(SMALL_PX),
                text=tr("and %Ln more", "hosts, below others", len(hosts) - MOST_HOSTS),
            )
            more.setToolTip(plain_tip("\n".join(hosts)))
            column.addWidget(more)
        if address:
            column.addWidget(_Elided(theme, with_marks(address)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        painter = QPainter(self)
        ground, line = self._theme.colour("raised"), self._theme.colour("line")
        paint_card(painter, QRectF(self.rect()), RADIUS_CONTROL_PX, ground, line)
        painter.end()


class AddressQuestion(QDialog):
    """Accepted or rejected; Escape, Return at first, and closing its window reject it.

    Args:
        theme: The colours.
        parent: Its window.
        title: The question.
        verb: On the button that goes on.
    """

    def __init__(self, theme: Theme, parent: QWidget, title: str, verb: str) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._dress)  # before the parts: they take their own colours after it
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.go_button = WordButton(theme, verb, goes_on=True)
        self.cancel_button = WordButton(theme, tr("Cancel"))
        self.go_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.reject)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(12)
        words = QuietLabel(theme, text_font(BODY_PX, QFont.Weight.DemiBold), "text", title)
        words.setWordWrap(True)
        column.addWidget(words)
        self._window = parent.window()
        self._window.installEventFilter(self)
        self._dress()

    def _dress(self) -> None:
        dress(self, self._theme)

    def say(self, sentence: str, role: str = "quiet") -> None:
        """Add a sentence below what there is."""
        label = QuietLabel(self._theme, text_font(SMALL_PX), role, sentence)
        label.setWordWrap(True)
        self._column.addWidget(label)

    def show_place(self, hosts: Sequence[str], address: str) -> None:
        """Add where it leads: each host, large, and the whole address, if it is one."""
        self._column.addWidget(_Place(self._theme, list(dict.fromkeys(hosts)), address))

    def end(self) -> None:
        """Add the buttons; there is nothing more to say."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.go_button)
        self._column.addSpacing(4)
        self._column.addLayout(row)
        wide = min(WIDE_PX, self._window.width() - 2 * EDGE_PX)
        self.setFixedSize(wide, self._column.totalHeightForWidth(wide))
        self.cancel_button.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with its window, unless it was answered and is gone in a moment anyhow."""
        goes = event.type() == QEvent.Type.Hide and not event.spontaneous()
        if goes and self.isVisible():
            self.reject()
        return super().eventFilter(watched, event)


def folded(host: str) -> str:
    """With places to break a long name, which has no spaces; best at its dots."""
    if len(host) <= FOLDED_CHARACTERS:
        return host
    labels = (_BETWEEN.join(wrap(label, FOLDED_CHARACTERS)) for label in host.split("."))
    return f"{_BETWEEN}.".join(labels)
