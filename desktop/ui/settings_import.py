"""Asks whether settings of a file are to hold, and says what that would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.by_name import close_by_keys, connect_by_name
from desktop.ui.controls import QuietLabel
from desktop.ui.mirrored import margins
from desktop.ui.setting_values import title_of, words_of
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, SMALL_PX, Theme, text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

EDGE_PX = 24
WIDE_PX = 480
LEAST_PX = 320
MOST_PX = 320
"""Height of what is listed, from which on it scrolls."""

_SHEET = """
QScrollArea#importedChanges {{ border: 2px solid {0.line}; border-radius: 8px; padding: 8px; }}
QScrollArea#importedChanges:focus {{ border-color: {0.accent}; }}
"""

TITLE = later("Use these settings?")
CHANGES = later("What {file} would change:")
NO_CHANGES = later("{file} changes nothing that holds now.")
REFUSED = later("Left out, because the value is not allowed: {settings}.")


class SettingsImport(QDialog):
    """Accepted or rejected; Escape, Return at first, and closing its window reject it.

    Args:
        theme: The colours.
        name: Of the file.
        changes: By the name of a setting, its value now and the one it would have.
        parent: Its window.
        refused: The names of settings with a value that is not allowed.
        others: How many values only another version knows.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        changes: Mapping[str, tuple[object, object]],
        parent: QWidget,
        *,
        refused: Sequence[str] = (),
        others: int = 0,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._moved: QScrollArea | None = None  # of a list that is longer than its place
        self.setObjectName("settingsImport")
        self.setWindowTitle(tr(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.use_button = WordButton(theme, tr("Use them"), goes_on=True)
        self.cancel_button = WordButton(theme, tr("Cancel"))
        connect_by_name(self.use_button, "clicked()", self, "accept()")
        connect_by_name(self.cancel_button, "clicked()", self, "reject()")
        self.use_button.setEnabled(bool(changes or others))
        close_by_keys(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(12)
        heading = text_font(BODY_PX, QFont.Weight.DemiBold)
        column.addWidget(QuietLabel(theme, heading, "text", tr(TITLE)))
        column.addWidget(self._text(tr(CHANGES if changes else NO_CHANGES).format(file=name)))
        if changes:
            column.addWidget(self._list(changes))
        if refused:
            titles = tr(", ", "between the things of a list").join(map(title_of, refused))
            column.addWidget(self._text(tr(REFUSED).format(settings=titles), "warn"))
        if others:
            more = tr("Kept for a version that knows them: %Ln more.", "", others)
            column.addWidget(self._text(more))
        row = QHBoxLayout()
        column.addLayout(row)
        self._fill(row)
        wide = min(WIDE_PX, max(LEAST_PX, parent.window().width() - 2 * EDGE_PX))
        self.setFixedSize(wide, column.totalHeightForWidth(wide))
        self.cancel_button.setFocus()
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        dress(self, self._theme)
        if self._moved is not None:
            self._moved.setStyleSheet(_SHEET.format(self._theme.colours))

    def _text(self, words: str, role: str = "quiet") -> QuietLabel:
        label = QuietLabel(self._theme, text_font(SMALL_PX), role, words)
        label.setWordWrap(True)
        return label

    def _list(self, changes: Mapping[str, tuple[object, object]]) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(margins(0, 0, 12, 0))
        column.setSpacing(8)
        medium = text_font(SMALL_PX, QFont.Weight.Medium)
        for name, (now, then) in changes.items():
            pair = QVBoxLayout()
            column.addLayout(pair)
            pair.setSpacing(1)
            title = QuietLabel(self._theme, medium, "text", title_of(name))
            title.setWordWrap(True)
            pair.addWidget(title)
            pair.addWidget(self._text(change_words(words_of(name, now), words_of(name, then))))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setObjectName("importedChanges")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("Changes"))
        needed_px = column.totalSizeHint().height()
        area.setFixedHeight(min(MOST_PX, needed_px))
        if needed_px > MOST_PX:
            self._moved = area
        else:
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is nothing to move with keys
        return area

    def _fill(self, row: QHBoxLayout) -> None:
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.use_button)


def change_words(now: str, then: str) -> str:
    """From one value to another; where both are said alike, that it is another."""
    if now != then:
        return tr("{now} → {then}", "a change").format(now=now, then=then)
    return tr("{value}, with another content").format(value=now)
