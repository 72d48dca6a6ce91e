"""The list of all that can leave this computer, to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.core.privacy import LEAVING
from desktop.ui.controls import QuietLabel, use_own_viewport
from desktop.ui.mirrored import margins
from desktop.ui.theme import BODY_PX, SMALL_PX, Theme, text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.core.privacy import Leaving

NOTHING_ELSE = later("Nothing else leaves: no account, no telemetry.")


class LeavingList(QScrollArea):
    """Each thing with when it leaves, where to, and how to keep it here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        use_own_viewport(self)
        self._theme = theme
        self.setAccessibleName(tr("All that can leave this computer"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(margins(0, 0, 8, 0))
        column.setSpacing(4)
        for number, each in enumerate(LEAVING):
            column.addSpacing(20 if number else 0)
            self._add(column, each)
        column.addSpacing(20)
        column.addWidget(self._label(tr(NOTHING_ELSE), "text", SMALL_PX))
        column.addStretch(1)
        self.setWidget(page)
        page.setAutoFillBackground(False)

    def _add(self, column: QVBoxLayout, each: Leaving) -> None:
        column.addWidget(self._label(tr(each.what), "text", BODY_PX, QFont.Weight.Medium))
        for words in (
            tr("When: {words}").format(words=tr(each.when)),
            tr("Where to: {words}").format(words=tr(each.where)),
            tr("How to keep it here: {words}").format(words=tr(each.off)),
        ):
            column.addWidget(self._label(words, "quiet", SMALL_PX))

    def _label(
        self, words: str, role: str, size_px: int, weight: QFont.Weight = QFont.Weight.Normal
    ) -> QuietLabel:
        label = QuietLabel(self._theme, text_font(size_px, weight), role, words)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
