"""The small figures below the plot: a label and a value in each line, to be selected and copied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from desktop.ui.controls import QuietLabel, use_own_viewport
from desktop.ui.figures import NOTHING
from desktop.ui.latency_words import BETWEEN, LABELS, Label
from desktop.ui.mirrored import margins
from desktop.ui.theme import Theme, figure_font, text_font
from desktop.ui.value_label import ValueLabel
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

LINE_GAP_PX = 6
SMALL_PX = 12
_UNIT = re.compile(r" (?=(?:ms|s|min|B|kB|MB)\b)")
_BETWEEN_WIDE = re.compile(r"(?<=[\u3040-\u9fff])(?=[\u3040-\u9fff])")


class DetailList(QScrollArea):
    """All details; scrolls where there is not room for them.

    Args:
        theme: The colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        use_own_viewport(self)
        self.setObjectName("latencyDetails")
        self.setAccessibleName(tr("More figures"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.values: dict[str, ValueLabel] = {}
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(margins(0, 0, 8, 0))
        grid.setVerticalSpacing(LINE_GAP_PX)
        grid.setColumnStretch(1, 1)
        for row, (name, label) in enumerate(LABELS.items()):
            self._add(theme, grid, row, name, label)
        grid.setRowStretch(len(LABELS), 1)
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def _add(self, theme: Theme, grid: QGridLayout, row: int, name: str, label: Label) -> None:
        top = Qt.AlignmentFlag.AlignTop
        words = QuietLabel(theme, text_font(SMALL_PX), text=tr(label.words))
        words.setToolTip(tr(label.hint))
        grid.addWidget(words, row, 0, top)
        value = ValueLabel(theme, figure_font(SMALL_PX), "text", NOTHING)
        value.setObjectName(name)
        value.setAccessibleName(tr(label.words))
        value.setAccessibleDescription(f"{tr(label.words)}: {NOTHING}")
        value.setToolTip(tr(label.hint))
        value.setWordWrap(True)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | top)
        # The panel has one menu for all figures.
        value.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        grid.addWidget(value, row, 1)
        self.values[name] = value

    def show_values(self, words: Mapping[str, str]) -> None:
        """Show these values, by the names in ``LABELS``; the others stay as they are."""
        for name, shown in words.items():
            value = self.values[name]
            # A unit stays with its number where the figures do not fit in one line.
            unbroken = _unbroken(shown) if BETWEEN in shown else shown
            if value.text() != unbroken:
                value.setText(unbroken)
                value.setAccessibleDescription(f"{tr(LABELS[name].words)}: {shown}")

    def clear(self) -> None:
        """Nothing is known."""
        self.show_values(dict.fromkeys(LABELS, NOTHING))

    def figures(self) -> list[tuple[str, str]]:
        """Name and value of each."""
        return [(value.accessibleName(), _broken(value.text())) for value in self.values.values()]

    def lines(self) -> list[str]:
        """Label and value of each, for the clipboard."""
        return [value.accessibleDescription() for value in self.values.values()]


def _unbroken(shown: str) -> str:
    if shown.replace(BETWEEN, "").isascii():
        return _UNIT.sub("\N{NO-BREAK SPACE}", shown)
    pieces = (each.replace(" ", "\N{NO-BREAK SPACE}") for each in shown.split(BETWEEN))
    # Japanese and Chinese break between any two letters.
    return BETWEEN.join(_BETWEEN_WIDE.sub("\N{WORD JOINER}", each) for each in pieces)


def _broken(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{WORD JOINER}", "")
