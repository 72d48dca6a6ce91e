"""The turns on the page: the active branch; what was seen of others is set aside as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.events import Ended
from desktop.ui.transcript.rows import AWAY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.events import StreamEvent
    from desktop.core.message import ImagePart
    from desktop.core.stored_text import StoredText
    from desktop.core.turn import Turn
    from desktop.ui.transcript.folded import FoldedTurn
    from desktop.ui.transcript.page import Page
    from desktop.ui.transcript.past_turn import PastTurn
    from desktop.ui.transcript.reading_area import ReadingArea
    from desktop.ui.transcript.rows import Row, Section
    from desktop.ui.transcript.turn_view import TurnView

AROUND = 10
"""So many turns on both sides are read along with one."""


class Branch:
    """Puts turns on a page and takes them away.

    Args:
        area: The page.
        views: See below, so far none.
        page: Gives what turns are made with, when the first one comes.
        images_wanted: Told of a turn that comes into view and lacks the bytes of its images.
        texts_wanted: Told of texts that soon come into view and must be read for that.

    Attributes:
        views: The turns that are not folded, by their ids, also those set aside; those that were
            seen last come last.
        last: The last one on the page.
    """

    def __init__(
        self,
        area: ReadingArea,
        views: dict[str, TurnView],
        page: Callable[[], Page],
        images_wanted: Callable[[str], object],
        texts_wanted: Callable[[Sequence[StoredText]], object],
    ) -> None:
        self.views = views
        self.last: TurnView | None = None
        self._area = area
        self._page = page
        self._images_wanted = images_wanted
        self._texts_wanted = texts_wanted
        self._asked: list[FoldedTurn] = []
        self._aside: dict[str, Section] = {}
        self._folded: dict[str, FoldedTurn] = {}  # what stood in for those that are not folded

    def begin(self, turn_id: str, make: Callable[[Page, Section], TurnView]) -> TurnView:
        """Put a turn below all others whose answer is waited for."""
        transcript = self._area.transcript
        section = transcript.add(turn_id)
        if self.last is not None:
            self.last.note.drop_steps()
            transcript.touch(self.last.note)
        self.last = self.views[turn_id] = make(self._page(), section)
        return self.last

    def take(self, event: StreamEvent) -> TurnView:
        """Hand an event to its turn, one that ends above another turn offers no next steps."""
        turn = self.views[event.turn_id]
        turn.take(event)
        if isinstance(event, Ended) and turn is not self.last:
            turn.note.drop_steps()
        return turn

    def load(self, turns: Sequence[PastTurn]) -> None:
        """Put turns below all others that have ended."""
        folded = self._folding()
        for turn in turns:
            self._area.transcript.add(turn.turn_id, folded(turn))
        if turns:
            self.last = self.turn(turns[-1].turn_id)

    def _folding(self) -> Callable[[PastTurn], FoldedTurn]:
        """What makes the row of a turn; of thousands, so nothing is imported or asked for each."""
        from desktop.ui.transcript.folded import FoldedTurn

        styles = self._page().styles
        return lambda turn: FoldedTurn(turn, styles, self._unfold, self._ask)

    def _ask(self, row: FoldedTurn) -> None:
        """Have the texts of a turn read, and of those around it: the reader comes there next."""
        from desktop.ui.transcript.folded import FoldedTurn

        sections = self._area.transcript.sections
        index = row.section.index if row.section is not None else AWAY
        near = sections[max(0, index - AROUND) : index + AROUND + 1] if index != AWAY else ()
        rows = (each for section in near for each in section.rows[:1])
        asked = [row, *(r for r in rows if isinstance(r, FoldedTurn) and r is not row)]
        self._asked += asked
        self._texts_wanted([text for each in asked for text in each.turn.left_texts])

    def texts_came(self, *, are_lost: bool) -> None:
        """All texts that were asked for were read, or cannot be."""
        asked, self._asked = self._asked, []
        for row in asked:
            row.came(is_lost=are_lost and bool(row.turn.left_texts))

    def _unfold(self, section: Section, turn: PastTurn) -> None:
        from desktop.ui.transcript.folded import FoldedTurn
        from desktop.ui.transcript.turn_view import TurnView

        folded = section.rows[0]
        self.views[turn.turn_id] = TurnView.of_past(self._page(), section, turn)
        if isinstance(folded, FoldedTurn):
            folded.measured.give(self._area.transcript, section.rows[1:])
            self._folded[turn.turn_id] = folded
        if turn.lacks_images:
            self._images_wanted(turn.turn_id)

    def fold_one(self, hovered: TurnView | None) -> bool:
        """Fold the turn that was seen the longest time ago, if too many far away are not folded.

        Args:
            hovered: The one under the pointer.

        Returns:
            False if no turn was folded.
        """
        from desktop.ui.transcript.folding import are_too_many, is_far, is_in_use

        area = self._area
        for turn_id in dict.fromkeys(placed.row.turn_id for placed in area.shown):
            if turn_id in self.views:  # else its text is still being read
                self.views[turn_id] = self.views.pop(turn_id)
        far = [view for view in self.views.values() if is_far(area, view.section)]
        if are_too_many(far):
            for view in far:
                if view not in {self.last, hovered} and not is_in_use(area, view):
                    self._fold_back(view)
                    return True
        return False

    def _fold_back(self, view: TurnView) -> None:
        from desktop.ui.transcript.folding import as_past, let_go

        area, section = self._area, view.section
        past = as_past(view)
        row = self._folded.pop(view.turn_id, None) or self._folding()(past)
        if row.turn != past:
            row.turn = past
        row.measured.take(section.rows, area.transcript.width)
        area.kept.forget(section.rows)
        area.transcript.fold(section, row)
        del self.views[view.turn_id]
        let_go(view)
        if view.past is None and area.is_finding:
            area.finding.find.look_again(section)

    def retype(self) -> None:
        """Have all rows laid out anew when they are seen, also of what was set aside."""
        transcript = self._area.transcript
        for section in (*transcript.sections, *self._aside.values()):
            for row in section.rows:
                row.retype()
                if section.index == AWAY:
                    row.touch()
                else:
                    transcript.touch(row)
        for folded in self._folded.values():
            folded.retype()

    def fill_images(self, turn_id: str, images: Sequence[ImagePart]) -> None:
        """Give a turn its images with their bytes, unless it was folded meanwhile."""
        if turn_id in self.views:
            self.views[turn_id].fill_images(images)

    def turn(self, turn_id: str) -> TurnView:
        """A turn that is shown, with its rows.

        Raises:
            KeyError: If no such turn is shown.
        """
        if turn_id not in self.views:
            for section in self._area.transcript.sections:
                if section.turn_id == turn_id:
                    self._area.transcript.unfolded(section.rows[0])
        return self.views[turn_id]

    def shared(self, turns: Sequence[Turn]) -> int:
        """How many of these turns, from the first on, are on the page already."""
        shown = self._area.transcript.sections
        count = 0
        for section, turn in zip(shown, turns, strict=False):
            if section.turn_id != turn.id:
                break
            count += 1
        return count

    def show(
        self, turns: Sequence[Turn], in_words: Callable[[Sequence[Turn]], Sequence[PastTurn]]
    ) -> None:
        """Have these turns on the page and no others; the reader stays at the fork.

        Args:
            turns: All of the branch.
            in_words: Says of turns what is shown of them.
        """
        transcript = self._area.transcript
        shared = self.shared(turns)
        anchor = self._anchor(shared)
        for section in transcript.cut(shared):
            self._aside[section.turn_id] = section
        self._area.kept.forget_away()
        folded = self._folding()
        for turn in in_words(turns[shared:]):
            if turn.turn_id in self._aside:
                transcript.put_back(self._aside.pop(turn.turn_id))
            else:
                transcript.add(turn.turn_id, folded(turn))
        self.last = self.turn(turns[-1].id) if turns else None
        if anchor is not None and shared < len(turns):
            self._go_to(turns[shared].id, *anchor)

    def _anchor(self, place: int) -> tuple[bool, int] | None:
        """Where a turn stands: True and how far down its question ends, or False and its foot."""
        sections = self._area.transcript.sections
        turn = self.views.get(sections[place].turn_id) if place < len(sections) else None
        if turn is None:
            return None
        placed = self._area.placed_of(question_end(turn))
        if placed is not None:
            return True, placed.bottom
        placed = self._area.placed_of(turn.foot)
        return (False, placed.bottom) if placed is not None else None

    def _go_to(self, turn_id: str, is_question: bool, bottom: int) -> None:
        turn = self.turn(turn_id)
        row = question_end(turn) if is_question else turn.foot
        transcript = self._area.transcript
        transcript.show_at(row, bottom - transcript.lay_out(row))


def question_end(turn: TurnView) -> Row:
    """The last row of the question, with the time below it."""
    heading = turn.heading
    rows = heading.section.rows if heading.section is not None else [heading]
    return rows[max(0, heading.index - 1)]
