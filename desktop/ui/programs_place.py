"""In the settings: whether other programs can ask now, and which of them may."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.program_name import UNNAMED
from desktop.ui.controls import IconButton
from desktop.ui.found_label import FoundLabel
from desktop.ui.theme import SMALL_PX, text_font
from desktop.ui.word_button import WordButton
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.settings import Settings
    from desktop.ui.theme import Theme

CLOSED = later("No program can ask now.")
COPY = later("Copy the address of the page")
COPY_HINT = later(
    "The page shows the running answer in a browser of this computer. The address holds the secret "
    "of this start: give it to nobody."
)
NONE_YET = later("A program that asks for the first time is asked about; what you say stands here.")
MAY, MAY_NOT = later("May ask"), later("May not ask")
ROW_PX = 40


def connected(count: int) -> str:
    """How many programs there are, in words."""
    if not count:
        return tr("No program is connected")
    return tr("%Ln programs connected", "", count, one="%Ln program connected")


def _open(url: str, count: int) -> str:
    if count:
        words = tr(
            "%Ln programs connected. Programs find this at {address}",
            "",
            count,
            one="%Ln program connected. Programs find this at {address}",
        )
    else:
        words = tr("No program is connected. Programs find this at {address}")
    return words.format(address=url)


class ProgramsPlace(QWidget):
    """The address and what it is for, and the programs that the user has decided about.

    Signals:
        copy_requested: The user wants the address of the page.
        forgotten: The name of a program that is to be asked about again.
    """

    copy_requested = Signal()
    forgotten = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._programs: Mapping[str, bool] = {}
        self._shown: list[QWidget] = []
        self.state = FoundLabel(theme, text_font(SMALL_PX), "text", tr(CLOSED))
        self.copy_button = WordButton(theme, tr(COPY))
        self.copy_button.setObjectName("copyPage")
        self.copy_button.clicked.connect(self.copy_requested)
        self.none_yet = FoundLabel(theme, text_font(12), text=tr(NONE_YET))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.state)
        column.addWidget(self.copy_button)
        column.addWidget(FoundLabel(theme, text_font(12), text=tr(COPY_HINT)))
        column.addSpacing(4)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        column.addWidget(self.none_yet)
        self.show_state("", 0)

    def show_state(self, url: str, count: int, problem: str = "") -> None:
        """Show where programs find this.

        Args:
            url: Empty if they cannot.
            count: How many are connected.
            problem: Why they cannot, if it is not the user's wish.
        """
        self.state.use_words(_open(url, count) if url else problem or tr(CLOSED))
        self.copy_button.setEnabled(bool(url))

    def use_settings(self, settings: Settings) -> None:
        """Show the programs in these settings."""
        if settings.programs == self._programs:
            return
        self._programs = dict(settings.programs)
        for row in self._shown:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shown = [self._row(name, may=may) for name, may in self._programs.items()]
        for row in self._shown:
            self._rows.addWidget(row)
        self.none_yet.setVisible(not self._programs)

    def _row(self, name: str, *, may: bool) -> QWidget:
        whole = QWidget()
        whole.setFixedHeight(ROW_PX)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        shown = name or tr(UNNAMED)
        row.addWidget(FoundLabel(self._theme, text_font(SMALL_PX), "text", shown), 1)
        words = tr(MAY if may else MAY_NOT)
        state = FoundLabel(self._theme, text_font(12), "quiet" if may else "warn", words)
        state.setWordWrap(False)
        row.addWidget(state)
        forget = tr("Forget {program}").format(program=shown)
        button = IconButton(self._theme, "trash-2", name=forget, side_px=32)
        button.setToolTip(tr("Forget this; it is asked about again"))
        button.clicked.connect(partial(self.forgotten.emit, name))
        row.addWidget(button)
        return whole
