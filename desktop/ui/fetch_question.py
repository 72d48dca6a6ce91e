"""Asks whether an image may be fetched from the web, and shows from where."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.controls import QuietLabel, paint_card
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, RADIUS_CONTROL_PX, SMALL_PX, Theme, text_font
from desktop.ui.word_button import WordButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop.core.web_address import WebAddress

WIDE_PX = 440
EDGE_PX = 24
MOST_HOSTS = 4
FOLDED_CHARACTERS = 24
_BETWEEN = "\u200b"
"""Takes no room, and a line may end there."""

TELLS_NOTHING = "Only the address is sent, and nothing of your question. At most 50 MB are fetched."
NOT_ENCRYPTED = "The way there is not encrypted: others on it can see and change what comes."
NEAR = "This is on your own computer, or in your own network."
OTHER_LETTERS = "The name has letters of another script, which may look like others."


class _Elided(QuietLabel):
    """A long line whose middle is left out; the tool tip has all of it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text_font(12))
        self._whole = text
        self.setToolTip(text)
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

    def __init__(self, theme: Theme, addresses: Sequence[WebAddress]) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        hosts = list(dict.fromkeys(each.shown_host for each in addresses))
        for host in hosts[:MOST_HOSTS]:
            # Never shortened: the end of a name says whose it is.
            label = QuietLabel(theme, text_font(16, QFont.Weight.DemiBold), "text", _folded(host))
            label.setAccessibleName(host)
            label.setObjectName("host")
            label.setWordWrap(True)
            column.addWidget(label)
        if len(hosts) > MOST_HOSTS:
            more = QuietLabel(
                theme, text_font(SMALL_PX), text=f"and {len(hosts) - MOST_HOSTS} more"
            )
            more.setToolTip("\n".join(hosts))
            column.addWidget(more)
        if len(addresses) == 1:
            column.addWidget(_Elided(theme, addresses[0].text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        painter = QPainter(self)
        ground, line = self._theme.colour("raised"), self._theme.colour("line")
        paint_card(painter, QRectF(self.rect()), RADIUS_CONTROL_PX, ground, line)
        painter.end()


class FetchQuestion(QDialog):
    """Accepted or rejected; Escape, Return at first, and closing its window reject it.

    Args:
        theme: The colours.
        addresses: What would be fetched.
        parent: Its window.
        led_from: The host that leads there, where one does.
    """

    def __init__(
        self,
        theme: Theme,
        addresses: Sequence[WebAddress],
        parent: QWidget,
        *,
        led_from: str = "",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("fetchQuestion")
        self.setWindowTitle(_title(len(addresses)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fetch_button = WordButton(theme, "Fetch", goes_on=True)
        self.cancel_button = WordButton(theme, "Cancel")
        self.fetch_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.reject)
        column = QVBoxLayout(self)
        self._lay_out(column, addresses, led_from)
        wide = min(WIDE_PX, parent.window().width() - 2 * EDGE_PX)
        self.setFixedSize(wide, column.totalHeightForWidth(wide))
        self.cancel_button.setFocus()
        parent.window().installEventFilter(self)
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        dress(self, self._theme)

    def _lay_out(self, column: QVBoxLayout, addresses: Sequence[WebAddress], led_from: str) -> None:
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(12)
        title = QuietLabel(
            self._theme, text_font(BODY_PX, QFont.Weight.DemiBold), "text", self.windowTitle()
        )
        title.setWordWrap(True)
        column.addWidget(title)
        if led_from:
            column.addWidget(self._words(f"{_folded(led_from)} leads on to another host:"))
        column.addWidget(_Place(self._theme, addresses))
        for sentence in _warnings(addresses):
            column.addWidget(self._words(sentence, "warn"))
        column.addWidget(self._words(TELLS_NOTHING))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.fetch_button)
        column.addSpacing(4)
        column.addLayout(row)

    def _words(self, sentence: str, role: str = "quiet") -> QuietLabel:
        label = QuietLabel(self._theme, text_font(SMALL_PX), role, sentence)
        label.setWordWrap(True)
        return label

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with its window, unless it was answered and is gone in a moment anyhow."""
        goes = event.type() == QEvent.Type.Hide and not event.spontaneous()
        if goes and self.isVisible():
            self.reject()
        return super().eventFilter(watched, event)


def _title(count: int) -> str:
    return f"Fetch {count} images from the web?" if count > 1 else "Fetch this image from the web?"


def _folded(host: str) -> str:
    """With places to break a long name, which has no spaces; best at its dots."""
    if len(host) <= FOLDED_CHARACTERS:
        return host
    labels = (_BETWEEN.join(wrap(label, FOLDED_CHARACTERS)) for label in host.split("."))
    return f"{_BETWEEN}.".join(labels)


def _warnings(addresses: Sequence[WebAddress]) -> list[str]:
    faults = {
        NEAR: any(each.is_near for each in addresses),
        OTHER_LETTERS: any("xn--" in each.host for each in addresses),
        NOT_ENCRYPTED: not all(each.is_encrypted or each.is_near for each in addresses),
    }
    return [sentence for sentence, is_so in faults.items() if is_so]
