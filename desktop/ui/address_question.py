"""A question about an address: where it leads, in full view, and what there is to know of it."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.core.unseen import with_marks
from desktop.ui.controls import QuietLabel, paint_card
from desktop.ui.giving_label import GivingLabel
from desktop.ui.question import Question
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font
from desktop.ui.tips import plain_tip
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

MOST_HOSTS = 4
FOLDED_CHARACTERS = 24
_BETWEEN = "\u200b"
"""Takes no room, and a line may end there."""


class _Place(QFrame):
    """Where it lies: the host, large, and the whole address below it."""

    def __init__(self, theme: Theme, hosts: Sequence[str], address: str) -> None:
        super().__init__()
        self._theme = theme
        theme.repaint(self)
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
            whole = with_marks(address)
            label = GivingLabel(theme, text_font(12), text=whole, mode=Qt.TextElideMode.ElideMiddle)
            label.setAccessibleName(whole)
            column.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        painter = QPainter(self)
        ground, line = self._theme.colour("raised"), self._theme.colour("line")
        paint_card(painter, QRectF(self.rect()), RADIUS_CONTROL_PX, ground, line)
        painter.end()


class AddressQuestion(Question):
    """Accepted or rejected; it goes with its window, too.

    Args:
        theme: The colours.
        parent: Its window.
        title: The question.
        verb: On the button that goes on.
    """

    def __init__(self, theme: Theme, parent: QWidget, title: str, verb: str) -> None:
        super().__init__(theme, parent, title, verb)
        parent.window().installEventFilter(self)

    def show_place(self, hosts: Sequence[str], address: str) -> None:
        """Add where it leads: each host, large, and the whole address, if it is one."""
        self.add(_Place(self._theme, list(dict.fromkeys(hosts)), address))

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
