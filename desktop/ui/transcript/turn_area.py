"""The page with its turns: those that are shown, and what is read for them when they are near."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal

from desktop.ui.transcript.reading_area import ReadingArea
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.conversation import ImagePart
    from desktop.core.latency import TurnLatency
    from desktop.ui.theme import Theme
    from desktop.ui.transcript.branch import Branch
    from desktop.ui.transcript.page import Page
    from desktop.ui.transcript.retyping import Retyping
    from desktop.ui.transcript.turn_view import TurnView


class TurnArea(ReadingArea):
    """Turns on a page; whoever makes them grow says when that is to be seen.

    Signals:
        images_wanted: Turn id; its images come into view. Answer with ``fill_images``.
        texts_wanted: A list of ``StoredText``; they come into view. Answer with ``texts_came``.
    """

    images_wanted = Signal(str)
    texts_wanted = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._turns: dict[str, TurnView] = {}
        theme.type_changed.connect(self._retype)

    @cached_property
    def _branch(self) -> Branch:
        from desktop.ui.transcript.branch import Branch

        wanted = self.images_wanted.emit, self.texts_wanted.emit
        return Branch(self, self._turns, lambda: self._page, *wanted)

    @cached_property
    def _page(self) -> Page:
        # What a turn is made of takes 60 ms to import, and an empty page has none.
        from desktop.ui.transcript.page_making import make_page

        return make_page(self, self._show_soon, self._time_of_day)

    @cached_property
    def _retyping(self) -> Retyping:
        from desktop.ui.transcript.retyping import Retyping  # few change it while they read

        return Retyping(self, self._page, self._branch)

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the page with its window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._retype()
            if "finding" in vars(self):
                self.finding.place()

    def _retype(self) -> None:
        """What is read is set otherwise now."""
        if "_page" in vars(self):
            self._retyping.retype()

    def _show_soon(self) -> None:
        """Show what has changed with the next frame."""
        raise NotImplementedError

    def _time_of_day(self) -> str:
        """Now, as it is said below a question."""
        raise NotImplementedError

    @property
    def turn_count(self) -> int:
        """How many turns are shown."""
        return len(self.transcript.sections)

    def fill_images(self, turn_id: str, images: Sequence[ImagePart]) -> None:
        """Show the images of a turn, question first: their bytes are there now."""
        self._branch.fill_images(turn_id, images)

    def texts_came(self, *, are_lost: bool = False) -> None:
        """All texts that were wanted so far are in memory now, or cannot be read."""
        self._branch.texts_came(are_lost=are_lost)
        if self.is_finding:
            self.finding.find.texts_came()
        self.settle()

    def show_latency(self, latency: TurnLatency) -> None:
        """Have all figures of an answer at hand: where the pointer rests, and in its menu."""
        self._branch.turn(latency.turn_id).foot.latency = latency

    def show_left_out(self, turn_id: str, numbers: frozenset[int]) -> None:
        """Show which images of a turn are not sent, see ``Turn.left_out``."""
        self._branch.turn(turn_id).show_left_out(numbers)

    def _describe(self) -> None:
        count = self.turn_count
        words = tr(
            "%Ln questions and the answers to them",
            "",
            count,
            one="%Ln question and the answers to them",
        )
        self.setAccessibleDescription(words if count else tr("Nothing has been asked yet"))
