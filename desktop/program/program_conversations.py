"""What other programs ask, as conversations of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from desktop.bridge.protocol import Refused
from desktop.core.errors import StorageFailed
from desktop.core.history import first_words
from desktop.core.program_name import UNNAMED, program_name, quoted
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from desktop.app import App
    from desktop.core.conversation import Draft
    from desktop.core.history import Opened
    from desktop.engine.controller import ChatController
    from desktop.program.consent import Consent
    from desktop.program.history import History
    from desktop.program.pages import Pages
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.main_window import MainWindow

IN_USE = "The conversation was opened or closed in the window meanwhile. Ask again."


class _NotShown(NamedTuple):
    """A conversation that has no page yet."""

    opened: Opened | None
    is_temporary: bool


class ProgramConversations:
    """Each is put away until the user opens it; see ``desktop.bridge.conversations``.

    Args:
        app: Makes the conversations.
        pages: Shows them.
        history: Names them.
        consent: Knows which programs may ask.
        front: The window they are opened in.
    """

    def __init__(
        self,
        app: App,
        pages: Pages,
        history: History,
        consent: Consent,
        front: Callable[[], MainWindow],
    ) -> None:
        self._app = app
        self._pages = pages
        self._history = history
        self._front = front
        self._not_shown: dict[ChatController, _NotShown] = {}
        self.is_allowed = consent.is_allowed
        self.allow = consent.allow

    def begin(self) -> ChatController:
        """A new one: temporary if the user begins his own so."""
        is_temporary = self._app.settings.begin_temporary
        controller = self._app.new_controller(is_temporary=is_temporary)
        self._not_shown[controller] = _NotShown(None, is_temporary)
        return controller

    async def find(self, conversation_id: str) -> ChatController | None:
        """One that is open, or was kept."""
        for page in self._pages:
            if page.controller.conversation.id == conversation_id:
                return page.controller
        try:
            opened = await self._app.store.open(conversation_id) if self._app.keeps else None
        except StorageFailed as error:
            raise Refused("storage", str(error)) from None
        if opened is None:
            return None
        controller = self._app.new_controller(opened)
        self._not_shown[controller] = _NotShown(opened, is_temporary=False)
        return controller

    def send(self, controller: ChatController, draft: Draft, program: str) -> str:
        """Ask; a new conversation says who asked in it.

        Raises:
            Refused: If the window does something else with the conversation.
        """
        page = self._page_for(controller)
        turn_id = controller.send(draft)
        if not page.title:
            name = program_name(program)
            self._name(
                page,
                tr("From {program}: {question}").format(
                    program=name or tr(UNNAMED), question=first_words(draft.text)
                ),
            )
            if page.is_temporary:
                self._tell(
                    page,
                    _capital(
                        tr("{program} asks in a temporary conversation.").format(
                            program=quoted(name)
                        )
                    ),
                )
        page.options.show()  # the program may want others than the conversation had
        page.show_turn(turn_id)
        return turn_id

    def _page_for(self, controller: ChatController) -> ChatPage:
        pages = {page.controller.conversation.id: page for page in self._pages}
        page = pages.get(controller.conversation.id)
        if page is not None and page.controller is controller:
            return page
        if page is not None or controller not in self._not_shown:
            raise Refused("unavailable", IN_USE)
        opened, is_temporary = self._not_shown.pop(controller)
        window = self._front()
        return self._pages.add_away(window, controller, opened, is_temporary=is_temporary)

    def _name(self, page: ChatPage, title: str) -> None:
        if self._app.keeps and not page.is_temporary:
            self._history.rename(page.controller.conversation.id, title)
        else:
            page.use_title(title)

    def _tell(self, page: ChatPage, sentence: str) -> None:
        """It is in no list: there has to be another way to it."""
        window = self._front()
        show = partial(self._pages.open, window, page.controller.conversation.id)
        window.notice.say(sentence, "info", (tr("Open"), show))

    def is_private(self, controller: ChatController) -> bool:
        """True for a temporary one."""
        return any(page.controller is controller and page.is_temporary for page in self._pages)

    async def let_go(self, controller: ChatController) -> None:
        """End one that is not shown."""
        if controller in self._not_shown:
            del self._not_shown[controller]
            await self._app.let_go(controller)

    async def keep(self, conversation_ids: Collection[str]) -> None:
        """They are kept as the user wants it."""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
