"""The buttons that lie on the page: those of two turns, of forks, and the way to the latest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.controls import IconButton
from desktop.ui.transcript.answer_actions import AnswerActions, JumpButton
from desktop.ui.transcript.branch import question_end
from desktop.ui.transcript.fork_buttons import ForkButtons, beside_question
from desktop.ui.transcript.question_card import VERSIONS_PX
from desktop.ui.transcript.rows import FOOT_PX, GAP_PX
from desktop.ui.transcript.step_buttons import StepButtons
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.ui.transcript.reading_area import ReadingArea
    from desktop.ui.transcript.turn_view import TurnView


class TurnButtons(QObject):
    """Places the buttons of the last turn, and of the one under the pointer.

    Signals:
        copy_requested: Turn id; copy the answer.
        pulled: Turn id; the answer is dragged into another program.
        regenerate_requested: Turn id; ask again.
        step_chosen: Turn id and next step.
    """

    copy_requested = Signal(str)
    pulled = Signal(str)
    regenerate_requested = Signal(str)
    step_chosen = Signal(str, str)

    def __init__(self, area: ReadingArea) -> None:
        super().__init__(area)
        self._area = area
        self.jump = JumpButton(area.theme, area.viewport())
        self.jump.clicked.connect(area.jump_to_latest)
        self.steps = StepButtons(area.theme, area.viewport())
        self.steps.chosen.connect(self.step_chosen)
        self.of_last = self._actions(can_regenerate=True)
        self.of_hovered = self._actions(can_regenerate=False)
        self.forks = ForkButtons(area)
        self.edit_last, self.edit_hovered = EditButton(area), EditButton(area)
        self._nothing_for: TurnView | None = None  # for that answer, no button is shown

    def _actions(self, *, can_regenerate: bool) -> AnswerActions:
        area = self._area
        actions = AnswerActions(area.theme, area.viewport(), can_regenerate=can_regenerate)
        actions.copy_requested.connect(lambda: self.copy_requested.emit(actions.turn_id))
        actions.pulled.connect(lambda: self.pulled.emit(actions.turn_id))
        actions.regenerate_requested.connect(
            lambda: self.regenerate_requested.emit(actions.turn_id)
        )
        return actions

    def place(self, last: TurnView | None, hovered: TurnView | None) -> None:
        """Put all buttons where they belong now."""
        self.forks.place()
        if self._stay_hidden(last, hovered):
            return
        area, side = self._area.viewport().rect(), self.jump.width()
        self.jump.move((area.width() - side) // 2, area.height() - side - 2 * GAP_PX)
        self.jump.setVisible(not self._area.transcript.sticks)
        self._place_steps(last)
        self._place(self.of_last, last)
        other = hovered if hovered is not last else None
        self._place(self.of_hovered, other)
        self._place_edit(self.edit_last, last)
        self._place_edit(self.edit_hovered, other)

    def _stay_hidden(self, last: TurnView | None, hovered: TurnView | None) -> bool:
        """True while an answer streams and its end is in view: this is asked for each frame."""
        before = self._nothing_for
        self._nothing_for = None
        if (
            last is not None
            and not last.has_ended
            and last.note.note is None
            and hovered in {None, last}
            and self._area.transcript.sticks
        ):
            self._nothing_for = last
        return self._nothing_for is not None and self._nothing_for is before

    def _place_steps(self, turn: TurnView | None) -> None:
        note = turn.note.note if turn is not None else None
        if turn is None or note is None or not note.steps:
            self.steps.hide()
            return
        placed = self._area.placed_of(turn.note)
        if placed is not None:
            self.steps.offer(turn.turn_id, note.steps)
            left, top = turn.note.steps_corner.toTuple()
            self._area.lay(self.steps, placed, left, top)
        self.steps.setVisible(placed is not None)

    def _place(self, actions: AnswerActions, turn: TurnView | None) -> None:
        """Show buttons beside the caption of a turn, if that is in view."""
        foot = turn.foot if turn is not None and turn.has_ended else None
        placed = self._area.placed_of(foot) if foot is not None else None
        actions.setVisible(placed is not None)
        if turn is None or placed is None:
            return
        actions.turn_id = turn.turn_id
        room = FOOT_PX - GAP_PX - actions.height()
        self._area.lay(actions, placed, turn.foot.actions_left, GAP_PX + room // 2)

    def _place_edit(self, button: EditButton, turn: TurnView | None) -> None:
        """Show a button beside the time of a question, if that is in view."""
        row = question_end(turn) if turn is not None and turn.has_ended else None
        placed = self._area.placed_of(row) if row is not None else None
        is_shown = placed is not None and self._area.turns.may_change
        button.setVisible(is_shown)
        if turn is not None and placed is not None and is_shown:
            button.turn_id = turn.turn_id
            right, top = beside_question(self._area, placed)
            beside = self.forks.width_beside_question(turn.turn_id)
            self._area.lay(button, placed, right - beside - VERSIONS_PX, top)


class EditButton(IconButton):
    """Asks to change the question of a turn and to send it again."""

    def __init__(self, area: ReadingArea) -> None:
        super().__init__(area.theme, "pencil", name=tr("Edit this question"), side_px=VERSIONS_PX)
        self.turn_id = ""
        self.setParent(area.viewport())
        self.setObjectName("editQuestion")
        self.resize(self.sizeHint())
        self.clicked.connect(lambda: area.turns.edit_requested.emit(self.turn_id))
        self.hide()
