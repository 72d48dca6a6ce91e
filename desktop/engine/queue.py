"""Questions that wait their turn while an answer is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.conversation import Draft


class Queue:
    """First come, first asked.

    Args:
        ask: Asks a question.

    Attributes:
        drafts: What waits, oldest first.
        is_held: True if the next one waits for the user too: the answer before it was stopped or
            failed, and the question may no longer make sense.
        changed: Called when any of that changed.
    """

    def __init__(self, ask: Callable[[Draft], object]) -> None:
        self.drafts: tuple[Draft, ...] = ()
        self.is_held = False
        self.changed: Callable[[], None] = lambda: None
        self._ask = ask

    def add(self, draft: Draft) -> None:
        """Let a question wait.

        Raises:
            ValueError: If there is nothing in it.
        """
        if draft.is_empty:
            raise ValueError("there is nothing to ask")
        self.drafts = (*self.drafts, draft)
        self.changed()

    def withdraw(self, number: int) -> Draft:
        """Take a question back.

        Raises:
            IndexError: If so many do not wait.
        """
        draft = self.drafts[number]
        self.drafts = (*self.drafts[:number], *self.drafts[number + 1 :])
        self.is_held = self.is_held and bool(self.drafts)
        self.changed()
        return draft

    def ended(self, *, is_held: bool) -> None:
        """An answer has ended: ask the next question, or hold it."""
        self.is_held = is_held and bool(self.drafts)
        if self.is_held:
            self.changed()
        else:
            self.go_on()

    def go_on(self) -> None:
        """Ask the next question, if there is one."""
        if self.drafts:
            self._ask(self.withdraw(0))
