"""Which keys do what, on one sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.by_name import close_by_keys, connect_by_name
from desktop.ui.controls import QuietLabel, paint_card
from desktop.ui.mirrored import margins
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, RADIUS_CONTROL_PX, SMALL_PX, text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from desktop.ui.theme import Theme

EDGE_PX = 24
COLUMN_PX = 320
GAP_PX = 32
ROW_GAP_PX = 6
BAR_PX = 12
KEYS_PX = 12
HEADING = later("Keyboard shortcuts")

GROUPS: Mapping[str, Sequence[str]] = {
    later("Asking"): (
        "Send",
        "Stop",
        "Regenerate",
        "Edit the last question",
        "Go to the prompt",
        "Add image",
        "Capture the screen",
        "Paste",
        "System prompt",
        "What is sent",
    ),
    later("Reading"): (
        "Find",
        "Find next",
        "Find previous",
        "Previous version",
        "Next version",
        "Copy the last answer",
        "Copy the last code",
        "Larger text",
        "Smaller text",
        "Standard text size",
    ),
    later("Conversations"): (
        "Conversations",
        "New conversation",
        "Temporary conversation",
        "Next conversation",
        "Previous conversation",
        "New window",
    ),
}
OTHERS = later("Program")
"""The group of everything that stands in none of these."""


class KeysSheet(QDialog):
    """All that has keys, in groups; the columns are as many as there is room for.

    Args:
        theme: The colours.
        held: Names of what can be done, with the keys for it as this system writes them.
        parent: Its window.

    Signals:
        change_wanted: The user wants other keys.
    """

    change_wanted = Signal()

    def __init__(self, theme: Theme, held: Iterable[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("keysSheet")
        self.setWindowTitle(tr(HEADING))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.changed.connect(self._dress)  # before the parts: they take their own colours after it
        heading = text_font(BODY_PX, QFont.Weight.DemiBold)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(EDGE_PX)
        column.addWidget(QuietLabel(theme, heading, "text", tr(HEADING)))
        self._groups = [_Group(theme, *group) for group in grouped(held)]
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(margins(0, 0, BAR_PX, 0))
        self._grid.setHorizontalSpacing(GAP_PX)
        self._grid.setVerticalSpacing(EDGE_PX)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar = area.verticalScrollBar()
        column.addWidget(area, 1)
        self.change_button = WordButton(theme, tr("Change keys"))
        self.change_button.clicked.connect(self._change)
        self.close_button = WordButton(theme, tr("Close"), goes_on=True)
        connect_by_name(self.close_button, "clicked()", self, "close()")
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.change_button)
        row.addWidget(self.close_button)
        close_by_keys(self, "close()")
        for keys in ("F1", "Ctrl+/"):
            connect_by_name(QShortcut(QKeySequence(keys), self), "activated()", self, "close()")
        self._dress()
        room = parent.window().size()
        self.resize(min(760, room.width() - EDGE_PX), min(620, room.height() - EDGE_PX))
        self.close_button.setFocus()

    def _dress(self) -> None:
        dress(self, self._theme)

    def _change(self) -> None:
        self.close()
        self.change_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through what is longer than the sheet; the keyboard is on the buttons below it."""
        steps = {
            Qt.Key.Key_PageDown: self._bar.pageStep(),
            Qt.Key.Key_PageUp: -self._bar.pageStep(),
        }
        ends = {Qt.Key.Key_Home: self._bar.minimum(), Qt.Key.Key_End: self._bar.maximum()}
        key = Qt.Key(event.key())
        if key in steps:
            self._bar.setValue(self._bar.value() + steps[key])
        elif key in ends:
            self._bar.setValue(ends[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the groups side by side where there is room."""
        super().resizeEvent(event)
        columns = 2 if self.width() >= 2 * COLUMN_PX + GAP_PX + 2 * EDGE_PX else 1
        for number, group in enumerate(self._groups):
            self._grid.addWidget(group, number // columns, number % columns)
        self._grid.setRowStretch(len(self._groups), 1)


def grouped(held: Iterable[tuple[str, str]]) -> list[tuple[str, list[tuple[str, str]]]]:
    """What has keys, in groups."""
    keys = {name: words for name, words in held if words}
    found = []
    for title, names in GROUPS.items():
        found.append((title, [(name, keys.pop(name)) for name in names if name in keys]))
    return [group for group in (*found, (OTHERS, list(keys.items()))) if group[1]]


class _Group(QWidget):
    """Some of them, under their title."""

    def __init__(self, theme: Theme, title: str, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROW_GAP_PX)
        font = text_font(SMALL_PX, QFont.Weight.DemiBold)
        column.addWidget(QuietLabel(theme, font, "quiet", tr(title)))
        for name, keys in rows:
            row = QHBoxLayout()
            column.addLayout(row)
            row.addWidget(QuietLabel(theme, text_font(SMALL_PX), "text", tr(name)), 1)
            row.addWidget(_Keys(theme, keys))
        column.addStretch(1)


class _Keys(QLabel):
    """Keys on a small card."""

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__(keys)
        self._theme = theme
        self.setFont(text_font(KEYS_PX))
        self.setContentsMargins(8, 3, 8, 3)
        theme.repaint(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, and the keys on it."""
        del event
        theme, area = self._theme, QRectF(self.rect())
        painter = QPainter(self)
        radius = RADIUS_CONTROL_PX / 2
        paint_card(painter, area, radius, theme.colour("raised"), theme.colour("line"))
        painter.setFont(self.font())
        painter.setPen(theme.colour("text"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as keys are written everywhere
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
