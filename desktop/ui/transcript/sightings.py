"""Which text of an answer under way has really been on screen, as paint events have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from desktop.ui.transcript.rows import Row


class Answer(Protocol):
    """A turn as it is shown."""

    turn_id: str
    has_ended: bool
    shown_characters: int

    @property
    def end_row(self) -> Row | None:
        """The row that the newest text stands in; None before any."""


class Sightings:
    """Follows the answers whose end has not been seen.

    Args:
        painted: Told of a turn, and how many characters of its answer were painted.
        passed: Likewise, of characters that stand where nobody looks.
    """

    def __init__(
        self, painted: Callable[[str, int], None], passed: Callable[[str, int], None]
    ) -> None:
        self._painted = painted
        self._passed = passed
        self._followed: dict[str, Answer] = {}
        self._told: dict[str, tuple[Callable[[str, int], None], int]] = {}

    @property
    def is_idle(self) -> bool:
        """True if there is nothing to follow."""
        return not self._followed

    def follow(self, answer: Answer) -> None:
        """Follow an answer until its end was seen or passed."""
        self._followed[answer.turn_id] = answer
        self._told[answer.turn_id] = self._passed, 0

    def laid_out(self, is_in_view: Callable[[Row], bool]) -> list[Row]:
        """Text was put in its place.

        Args:
            is_in_view: True of a row whose end the next paint can show.

        Returns:
            Rows to paint even if they look as before: the last of an answer that has ended, whose
            end is only seen when they are.
        """
        to_paint = []
        for answer in tuple(self._followed.values()):
            end_row = answer.end_row
            if end_row is None or not is_in_view(end_row):
                self._tell(answer, self._passed)
            elif answer.has_ended:
                to_paint.append(end_row)
        return to_paint

    def were_seen(self, rows: Collection[Row]) -> None:
        """The ends of these rows are on screen, as they are laid out."""
        for answer in tuple(self._followed.values()):
            if answer.end_row is not None and answer.end_row in rows:
                self._tell(answer, self._painted)

    def _tell(self, answer: Answer, how: Callable[[str, int], None]) -> None:
        news = how, answer.shown_characters  # what was passed may yet be painted
        if not answer.has_ended and self._told[answer.turn_id] == news:
            return
        self._told[answer.turn_id] = news
        if answer.has_ended:
            del self._followed[answer.turn_id], self._told[answer.turn_id]
        how(answer.turn_id, answer.shown_characters)
