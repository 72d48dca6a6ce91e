"""Leads from one version of a question or an answer to the others: ‹ 2 / 3 ›."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.controls import IconButton, QuietLabel
from desktop.ui.numbers import number
from desktop.ui.theme import figure_font
from desktop.ui.transcript.question_card import TIME_PX, VERSIONS_PX
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.ui.theme import Theme


class VersionSwitch(QWidget):
    """Two buttons, and which version of how many is shown.

    Signals:
        chosen: The id of the turn that is to be shown.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._turns: tuple[str, ...] = ()
        self._place = 0
        self.previous = IconButton(
            theme, "chevron-left", name=tr("Previous version"), side_px=VERSIONS_PX
        )
        self.previous.setObjectName("previousVersion")
        self.following = IconButton(
            theme, "chevron-right", name=tr("Next version"), side_px=VERSIONS_PX
        )
        self.following.setObjectName("nextVersion")
        self.label = QuietLabel(theme, figure_font(TIME_PX, QFont.Weight.Normal))
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (self.previous, self.label, self.following):
            row.addWidget(part)
        self.previous.clicked.connect(lambda: self.go(-1))
        self.following.clicked.connect(lambda: self.go(1))
        self.hide()

    def offer(self, turns: Sequence[str], shown: str, *, can_switch: bool) -> None:
        """Lead to these turns.

        Args:
            turns: One of each version, the oldest first.
            shown: The one of them that is shown.
            can_switch: False to say only which it is.
        """
        turns, place = tuple(turns), turns.index(shown)
        if (turns, place) != (self._turns, self._place):
            self._turns, self._place = turns, place
            at, count = number(place + 1), number(len(turns))
            self.label.setText(tr("{number} / {count}").format(number=at, count=count))
            words = tr("Version {number} of {count}").format(number=at, count=count)
            self.label.setAccessibleName(words)
            self.setAccessibleName(words)
            self.adjustSize()
        self._enable(can_switch=can_switch)

    def _enable(self, *, can_switch: bool) -> None:
        """A button that led as far as it can hands the keyboard to the other one."""
        had_focus = self.previous.hasFocus() or self.following.hasFocus()
        self.following.setEnabled(can_switch and self._place + 1 < len(self._turns))
        self.previous.setEnabled(can_switch and self._place > 0)
        if had_focus and not (self.previous.hasFocus() or self.following.hasFocus()):
            (self.previous if self.previous.isEnabled() else self.following).setFocus()

    def go(self, step: int) -> None:
        """Ask for the version so many steps further, if there is one."""
        place = self._place + step
        if 0 <= place < len(self._turns):
            self.chosen.emit(self._turns[place])
