"""Places what leads to other versions: beside the time of a question, and under an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.transcript.note_rows import FootRow
from desktop.ui.transcript.question_card import (
    BELOW_PX,
    VERSIONS_PX,
    CardPicturesRow,
    CardTextRow,
    beside_time,
)
from desktop.ui.transcript.rows import FOOT_PX, GAP_PX
from desktop.ui.transcript.version_switch import VersionSwitch

if TYPE_CHECKING:
    from desktop.core.forks import Fork
    from desktop.ui.transcript.reading_area import ReadingArea
    from desktop.ui.transcript.rows import Row
    from desktop.ui.transcript.transcript import Placed

    Place = tuple[str | None, bool]
    """The turn before the fork, and True for its questions."""


class ForkButtons(QObject):
    """Keeps a switch for each fork in view.

    Args:
        area: The page; its ``turns`` know the forks.
    """

    def __init__(self, area: ReadingArea) -> None:
        super().__init__(area)
        self._area = area
        self._switches: dict[Place, VersionSwitch] = {}

    def place(self) -> None:
        """Put all switches where they belong now."""
        forks = self._area.turns.forks
        if not forks and not self._switches:
            return
        unused = dict(self._switches)
        for placed in self._area.shown:
            fork = forks.get(placed.row.turn_id)
            if isinstance(placed.row, FootRow):
                self._under_answer(placed, placed.row, fork, unused)
            elif fork is not None and is_question_end(placed.row) and len(fork.questions) > 1:
                switch = self._switch((fork.parent_id, True), fork.questions, fork, unused)
                right, top = beside_question(self._area, placed)
                self._area.lay(switch, placed, right - switch.width(), top)
        for place, switch in unused.items():
            switch.hide()
            if not forks:
                switch.deleteLater()
                del self._switches[place]

    def _under_answer(
        self, placed: Placed, foot: FootRow, fork: Fork | None, unused: dict[Place, VersionSwitch]
    ) -> None:
        """Beside the caption; not below text that still grows, or it would move all the time."""
        sections, turns = self._area.transcript.sections, self._area.turns
        is_under_way = foot.section is sections[-1] and not turns.may_change
        across = 0
        if fork is not None and len(fork.answers) > 1 and not is_under_way:
            switch = self._switch((fork.parent_id, False), fork.answers, fork, unused)
            across = switch.width() + GAP_PX
        if across != foot.versions_px:
            foot.versions_px = across
            self._area.viewport().update()
        if across:
            top = GAP_PX + (FOOT_PX - GAP_PX - VERSIONS_PX) // 2
            self._area.lay(switch, placed, foot.versions_left, top)

    def _switch(
        self,
        place: Place,
        versions: tuple[str, ...],
        fork: Fork,
        unused: dict[Place, VersionSwitch],
    ) -> VersionSwitch:
        """The switch of a fork: the same one whichever version is shown, so it keeps the focus."""
        unused.pop(place, None)
        switch = self._switches.get(place)
        if switch is None:
            switch = VersionSwitch(self._area.theme, self._area.viewport())
            switch.chosen.connect(self._area.turns.version_chosen)
            self._switches[place] = switch
        switch.offer(versions, fork.turn_id, can_switch=self._area.turns.may_change)
        switch.show()
        return switch

    def width_beside_question(self, turn_id: str) -> int:
        """How wide what stands beside the time of a question is."""
        fork = self._area.turns.forks.get(turn_id)
        switch = self._switches.get((fork.parent_id, True)) if fork is not None else None
        return switch.width() if switch is not None and not switch.isHidden() else 0


def is_question_end(row: Row) -> bool:
    """True of the last row of a question."""
    return isinstance(row, CardTextRow | CardPicturesRow) and row.is_last


def beside_question(area: ReadingArea, placed: Placed) -> tuple[int, int]:
    """Where in its row what stands beside the time of a question ends, from left to right.

    Returns:
        How far from the beginning of the row, and how far down.
    """
    row = placed.row
    time = row.time if isinstance(row, CardTextRow | CardPicturesRow) else ""
    right = beside_time(time, area.column_width, area.theme.type)
    return right, placed.height - BELOW_PX - 1
