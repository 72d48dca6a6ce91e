"""Has the model asked for better titles, if the user wants them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.core.events import Ended
from desktop.core.history import title_of
from desktop.engine.tasks import TaskOwner
from desktop.gemini.models import draws

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.app import App
    from desktop.core.events import StreamEvent
    from desktop.core.turn import Turn
    from desktop.ui.chat_page import ChatPage


class Titles:
    """Follows conversations until their first answer has ended; one that has a title keeps it.

    A model that draws is not asked: it might answer with an image, which is dear.

    Args:
        app: Has the client and the settings.
        rename: Gives a conversation, by its id, a title everywhere.
    """

    def __init__(self, app: App, rename: Callable[[str, str], None]) -> None:
        self._app = app
        self._rename = rename
        self._tasks = TaskOwner(app.on_crash)
        self._asking: set[str] = set()

    def follow(self, page: ChatPage) -> None:
        """Ask for a title when the first answer of a conversation has ended."""
        page.controller.listen(partial(self._hear, page))

    def leave(self, conversation_id: str) -> None:
        """The user has named a conversation, or deleted it: what is under way is for nothing."""
        self._asking.discard(conversation_id)

    async def aclose(self) -> None:
        """Wait for no title any more."""
        await self._tasks.aclose()

    def _hear(self, page: ChatPage, events: Sequence[StreamEvent]) -> None:
        if not isinstance(last := events[-1], Ended) or not self._is_wanted(page):
            return
        from desktop.engine.titling import first_answered  # few conversations need it

        conversation = page.controller.conversation
        turn = first_answered(conversation, last.turn_id)
        model = page.controller.options.model
        if turn is not None and conversation.id not in self._asking and not draws(model):
            self._asking.add(conversation.id)
            self._tasks.start(self._ask(conversation.id, model, turn), name="title")

    def _is_wanted(self, page: ChatPage) -> bool:
        if not self._app.settings.better_titles or self._app.client.engine == "offline":
            return False
        turns = page.controller.conversation.turns
        return bool(turns) and page.title == title_of(turns[0].question)

    async def _ask(self, conversation_id: str, model: str, turn: Turn) -> None:
        from desktop.engine.titling import better_title

        title = await better_title(self._app.client, model, turn)
        is_wanted = conversation_id in self._asking
        self._asking.discard(conversation_id)
        if title and is_wanted:
            self._rename(conversation_id, title)
