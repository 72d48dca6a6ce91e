"""Where the questions of clients are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

    from desktop.core.conversation import Draft
    from desktop.engine.controller import ChatController


class Conversations(Protocol):
    """Begins conversations for clients, finds them again, and knows who may ask."""

    def is_allowed(self, program: str) -> bool:
        """True if a program of that name may ask without anybody being asked first."""

    async def allow(self, program: str) -> None:
        """Ask whether it may.

        Raises:
            Refused: If it may not.
        """

    def begin(self) -> ChatController:
        """A new conversation; nothing is asked in it yet."""

    async def find(self, conversation_id: str) -> ChatController | None:
        """One that was asked in before; None if it is not there any more."""

    def send(self, controller: ChatController, draft: Draft, program: str) -> str:
        """Ask in one of these. Returns the turn's id; nothing is told of the turn before."""

    def is_private(self, controller: ChatController) -> bool:
        """True if nobody but the client that asked is to hear of it."""

    async def let_go(self, controller: ChatController) -> None:
        """One that was begun comes to nothing, or was found in vain."""

    async def keep(self, conversation_ids: Collection[str]) -> None:
        """No client can name any other but these any more."""


class Unseen:
    """Conversations without a window: each lives as long as a client can name it.

    Args:
        new_controller: Begins a conversation.
        let_go: Ends one.
    """

    def __init__(
        self,
        new_controller: Callable[[], ChatController],
        let_go: Callable[[ChatController], Awaitable[None]],
    ) -> None:
        self._new_controller = new_controller
        self._let_go = let_go
        self._open: dict[str, ChatController] = {}

    def is_allowed(self, program: str) -> bool:
        """Whoever knows the secret may ask: there is nobody to ask here."""
        del program
        return True

    async def allow(self, program: str) -> None:
        """As above."""

    def begin(self) -> ChatController:
        """A new conversation."""
        return self._new_controller()

    async def find(self, conversation_id: str) -> ChatController | None:
        """One that was asked in and is still kept."""
        return self._open.get(conversation_id)

    def send(self, controller: ChatController, draft: Draft, program: str) -> str:
        """Ask."""
        del program
        self._open[controller.conversation.id] = controller
        return controller.send(draft)

    def is_private(self, controller: ChatController) -> bool:
        """All clients know the same secret."""
        del controller
        return False

    async def let_go(self, controller: ChatController) -> None:
        """End one that nothing was asked in."""
        if controller.conversation.id not in self._open:
            await self._let_go(controller)

    async def keep(self, conversation_ids: Collection[str]) -> None:
        """End all others."""
        for each in [each for each in self._open if each not in conversation_ids]:
            await self._let_go(self._open.pop(each))
