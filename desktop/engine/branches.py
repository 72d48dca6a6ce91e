"""The branches of a conversation: another one is shown, a turn is deleted and put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.conversation import Conversation, Removed
    from desktop.engine.keeping import Keeping


class Branches:
    """Changes what is seen of a conversation, and keeps the change. Not while an answer comes.

    Args:
        conversation: Its turns.
        keeping: Keeps it; None for a temporary one.
        refuse: Raises ``ValueError`` while an answer is under way.
    """

    def __init__(
        self, conversation: Conversation, keeping: Keeping | None, refuse: Callable[[], None]
    ) -> None:
        self._conversation = conversation
        self._keeping = keeping
        self._refuse_while_running = refuse

    def show(self, turn_id: str) -> None:
        """Make a branch through a turn the active one, see ``Conversation.show``.

        Raises:
            ValueError: If an answer is under way.
            KeyError: If there is no such turn.
        """
        self._refuse_while_running()
        self._conversation.show(turn_id)
        if self._keeping is not None:
            self._keeping.show(self._conversation.leaf_id)

    def delete(self, turn_id: str) -> Removed:
        """Delete a turn and all that follows it; likewise. Returns what ``put_back`` needs."""
        self._refuse_while_running()
        removed = self._conversation.remove(turn_id)
        if self._keeping is not None:
            self._keeping.delete(removed.turns, self._conversation.leaf_id)
        return removed

    def put_back(self, removed: Removed) -> None:
        """Undo that; likewise."""
        self._refuse_while_running()
        self._conversation.put_back(removed)
        if self._keeping is not None:
            self._keeping.restore(removed.turns, self._conversation.leaf_id)
