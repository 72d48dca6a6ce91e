"""The settings: each with what it does, its bounds, and a way back to the standard."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.settings import STANDARD, Settings
from desktop.ui.controls import IconButton, QuietLabel
from desktop.ui.setting_inputs import make_input
from desktop.ui.style import dress
from desktop.ui.theme import BODY_PX, SMALL_PX, Theme, text_font

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.ui.setting_inputs import Input

EDGE_PX = 24
GAP_PX = 16
RESET_PX = 28
ON_THE_COMMAND_LINE = "Given on the command line; this holds until Gemstream is closed."


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One setting as the user reads it."""

    name: str
    title: str
    hint: str


SECTIONS: dict[str, tuple[Row, ...]] = {
    "Reading": (
        Row(
            name="pacing",
            title="How text appears",
            hint="An even flow stays at most a quarter of a second behind what has arrived.",
        ),
        Row(
            name="show_conversations",
            title="Show the list of conversations",
            hint="Where the window has room. They are kept in the data folder on this computer.",
        ),
        Row(
            name="better_titles",
            title="Ask the model for better titles",
            hint="Sends the first question and the beginning of its answer once more, without "
            "images: a few hundred tokens for each conversation.",
        ),
    ),
    "Images": (
        Row(
            name="image_detail",
            title="Detail of images",
            hint="Low is quick and cheap; high keeps small text readable. Each image can differ.",
        ),
        Row(
            name="keep_metadata",
            title="Send metadata along",
            hint="Place, date and camera of a photo. Off, all of it is removed.",
        ),
        Row(
            name="fetch_images",
            title="Offer to fetch dropped addresses",
            hint="It asks each time and names the host. Off, an address is refused.",
        ),
    ),
    "Waiting": (
        Row(
            name="connect_s",
            title="Longest wait to connect",
            hint="From your question until it is on its way.",
        ),
        Row(
            name="first_chunk_s",
            title="Longest wait for the first words",
            hint="Models that think long need more.",
        ),
        Row(
            name="idle_s",
            title="Longest silence in an answer",
            hint="What had arrived is kept, and can be gone on with.",
        ),
        Row(
            name="retries",
            title="Ask again after a passing fault",
            hint="Only before the first word, in sight, and with Cancel.",
        ),
    ),
    "Stopping and going on": (
        Row(
            name="stop_after_s",
            title="Stop answers after",
            hint="Counts from the moment the question is sent.",
        ),
        Row(
            name="hops",
            title="Most requests for one answer",
            hint="Long answers may be spread over several; each is shown.",
        ),
        Row(
            name="send_partial",
            title="Send answers that broke off along",
            hint="As far as they came, with the next question. Else they are left out.",
        ),
    ),
}


class SettingsDialog(QDialog):
    """All settings; a change holds at once.

    Args:
        theme: The colours.
        settings: As they are now.
        flags: Settings that the command line has fixed.
        parent: Its window.
        place: Shows where conversations are kept; None if they are not.

    Signals:
        changed: The ``Settings`` as the user wants them.
    """

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        flags: Mapping[str, object],
        parent: QWidget | None = None,
        *,
        place: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._theme = theme
        self._settings = settings
        self._flags = flags
        self._inputs: dict[str, Input] = {}
        self._resets: dict[str, IconButton] = {}
        self.setWindowTitle("Settings")
        self.setObjectName("settingsDialog")
        self._lay_out()
        self.resize(620, 640)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        dress(self, theme)
        theme.changed.connect(self._dress)
        self.use(settings)

    def _dress(self) -> None:
        dress(self, self._theme)

    def _lay_out(self) -> None:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(EDGE_PX, EDGE_PX // 2, EDGE_PX, EDGE_PX)
        grid.setHorizontalSpacing(GAP_PX)
        grid.setVerticalSpacing(GAP_PX)
        grid.setColumnStretch(0, 1)
        for title, rows in SECTIONS.items():
            self._begin_section(grid, title)
            for row in rows:
                self._add(grid, row)
        if self._place is not None:
            self._begin_section(grid, "Conversations")
            grid.addWidget(self._place, grid.rowCount(), 0, 1, 3)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _begin_section(self, grid: QGridLayout, title: str) -> None:
        heading = QuietLabel(self._theme, text_font(BODY_PX, QFont.Weight.DemiBold), "text", title)
        heading.setContentsMargins(0, 12, 0, 0)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 3)

    def _add(self, grid: QGridLayout, row: Row) -> None:
        number = grid.rowCount()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(QuietLabel(self._theme, text_font(SMALL_PX), "text", row.title))
        is_fixed = row.name in self._flags
        hint = QuietLabel(
            self._theme, text_font(12), text=ON_THE_COMMAND_LINE if is_fixed else row.hint
        )
        hint.setWordWrap(True)
        words.addWidget(hint)
        entry = make_input(row.name, self._theme)
        entry.widget.setObjectName(f"setting_{row.name}")
        entry.widget.setAccessibleName(row.title)
        entry.widget.setAccessibleDescription(row.hint)
        entry.widget.setDisabled(is_fixed)
        entry.changed.connect(lambda name=row.name: self._changed(name))
        reset = IconButton(self._theme, "rotate-ccw", name=f"Reset: {row.title}", side_px=RESET_PX)
        reset.setToolTip("Back to the standard")
        reset.clicked.connect(lambda _=False, name=row.name: self._reset(name))
        policy = reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(policy)
        grid.addLayout(words, number, 0)
        middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(entry.widget, number, 1, middle)
        grid.addWidget(reset, number, 2, Qt.AlignmentFlag.AlignVCenter)
        self._inputs[row.name], self._resets[row.name] = entry, reset

    def use(self, settings: Settings) -> None:
        """Show these settings."""
        self._settings = settings
        for name, entry in self._inputs.items():
            value = self._flags.get(name, getattr(settings, name))
            entry.show_value(value)
            is_standard = value == getattr(STANDARD, name)
            self._resets[name].setVisible(not is_standard and name not in self._flags)

    def _changed(self, name: str) -> None:
        self._set(name, self._inputs[name].value())

    def _reset(self, name: str) -> None:
        self._set(name, getattr(STANDARD, name))

    def _set(self, name: str, value: object) -> None:
        self.use(replace(self._settings, **{name: value}))  # type: ignore[arg-type]
        self.changed.emit(self._settings)

    def label_of(self, name: str) -> str:
        """What a setting is called."""
        return self._inputs[name].widget.accessibleName()
