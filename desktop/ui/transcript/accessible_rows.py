"""The messages of a turn as a screen reader meets them: who speaks, and in which rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from desktop.ui.transcript.accessible_script import Kind, Script, Scripts
from desktop.ui.transcript.folded import FoldedTurn
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.transcript.past_turn import PastTurn, Told
    from desktop.ui.transcript.rows import Row, Section
    from desktop.ui.transcript.turn_view import TurnView

    TurnOf = Callable[[str], TurnView | None]


class SpokenMessage:
    """One message of a turn.

    Args:
        section: The turn.
        kind: Which of its messages.
        turn_of: Finds the view of a turn that is not folded.
        scripts: Keeps what is said.
    """

    def __init__(self, section: Section, kind: Kind, turn_of: TurnOf, scripts: Scripts) -> None:
        self.section = section
        self.kind = kind
        self._turn_of = turn_of
        self._scripts = scripts

    @property
    def folded(self) -> PastTurn | None:
        """The turn, while it is folded."""
        row = self.section.rows[0] if self.section.rows else None
        return row.turn if isinstance(row, FoldedTurn) else None

    @property
    def _turn(self) -> Told | TurnView | None:
        folded = self.folded
        return folded.tell() if folded is not None else self._turn_of(self.section.turn_id)

    def rows(self) -> list[Row]:
        """The rows that show it, from the first to the last."""
        rows = self.section.rows
        if self.folded is not None:
            return rows[:1]
        turn = self._turn_of(self.section.turn_id)
        if turn is None:
            return []
        thoughts = turn.heading.index + 1
        answer = thoughts + len(turn.thoughts.rows)
        match self.kind:
            case Kind.QUESTION:
                return rows[: turn.heading.index]
            case Kind.THOUGHTS:
                return rows[thoughts:answer]
            case Kind.ANSWER:
                return rows[answer : turn.foot.index]
            case _:
                assert_never(self.kind)

    @property
    def name(self) -> str:
        """Who speaks."""
        turn = self._turn
        match self.kind:
            case Kind.QUESTION:
                return tr("You, {time}").format(time=turn.time) if turn and turn.time else tr("You")
            case Kind.THOUGHTS:
                unfolded = self._turn_of(self.section.turn_id)
                return unfolded.heading.words() if unfolded else tr("Thoughts")
            case Kind.ANSWER:
                model = turn.model.removeprefix("models/") if turn else ""
                return tr("Answer by {model}").format(model=model) if model else tr("Answer")
            case _:
                assert_never(self.kind)

    @property
    def figures(self) -> str:
        """The line of figures under an answer."""
        folded, turn = self.folded, self._turn_of(self.section.turn_id)
        if self.kind is not Kind.ANSWER:
            return ""
        if folded is not None:
            return folded.tell().caption
        return turn.foot.words() if turn else ""

    @property
    def is_busy(self) -> bool:
        """True while an answer is under way."""
        turn = self._turn_of(self.section.turn_id)
        return self.kind is not Kind.QUESTION and turn is not None and not turn.has_ended

    @property
    def script(self) -> Script:
        """What it says."""
        script = self._scripts.of(self.section, self.kind)
        script.update(self.rows(), self.kind)
        return script
