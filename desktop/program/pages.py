"""Conversations in windows: a new one, a temporary one, one of an earlier time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import StorageFailed
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.app import App
    from desktop.core.conversation import Conversation
    from desktop.core.conversation_store import ConversationStore
    from desktop.core.history import Hit, Opened, Outline
    from desktop.engine.controller import ChatController
    from desktop.engine.tasks import TaskOwner
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.main_window import MainWindow

PAGE = 100
NOT_THERE = later("This conversation is no longer there.")


class Pages(QObject):
    """Shows one conversation for another. One that an answer comes in is put away and goes on.

    Args:
        app: Makes the conversations.
        keepers: Owns what must end before the program does.
        windows: Those that are open.
        follow: Has a page take part in what concerns all.
        open_window: Opens a window beside another one.

    Signals:
        changed: Another conversation is shown, or there is no such conversation any more.
    """

    changed = Signal()

    def __init__(
        self,
        app: App,
        keepers: TaskOwner,
        windows: Sequence[MainWindow],
        follow: Callable[[MainWindow, ChatPage], None],
        open_window: Callable[[MainWindow], MainWindow],
    ) -> None:
        super().__init__()
        self._app = app
        self._keepers = keepers
        self._windows = windows
        self._follow = follow
        self._open_window = open_window
        self._away: dict[ChatPage, MainWindow] = {}

    def __iter__(self) -> Iterator[ChatPage]:
        """All conversations that are there, in sight or put away."""
        yield from [window.page for window in self._windows]
        yield from tuple(self._away)

    def window_of(self, page: ChatPage) -> MainWindow | None:
        """Where a conversation is shown, or would be; None if it is not there any more."""
        shown = (window for window in self._windows if window.page is page)
        return next(shown, self._away.get(page))

    def begin(self, window: MainWindow, *, is_temporary: bool = False) -> MainWindow:
        """Show a new conversation; one that has not begun stays.

        Args:
            window: Where.
            is_temporary: Never keep it. Wanted again before it has begun, it is a usual one. Else
                it is as the settings say.

        Returns:
            The window that shows it.
        """
        page = window.page
        has_begun = bool(page.controller.conversation.turns)
        if is_temporary:
            is_temporary = has_begun or not page.is_temporary
        else:
            is_temporary = self._app.settings.begin_temporary
        if has_begun or page.is_temporary is not is_temporary:
            room = self._with_room(window)
            if room is window or room.page.is_temporary is not is_temporary:
                self._show(room, self._new(room, None, is_temporary=is_temporary))
            window = room
        window.leave_side()
        return window

    def _with_room(self, window: MainWindow) -> MainWindow:
        """This window, or a new one if a temporary conversation would be lost in this one."""
        page = window.page
        has_words = bool(page.controller.conversation.turns) or not page.composer.draft.is_empty
        return self._open_window(window) if page.is_temporary and has_words else window

    def begin_anew(self) -> None:
        """Begin as the settings say now, wherever nothing has begun and nothing is typed."""
        for window in self._windows:
            page = window.page
            if not page.controller.conversation.turns and not page.has_draft:
                self.begin(window)

    def add_away(
        self,
        window: MainWindow,
        controller: ChatController,
        opened: Opened | None = None,
        *,
        is_temporary: bool = False,
    ) -> ChatPage:
        """Put a conversation away that something is about to be asked in: it goes when it is idle.

        Args:
            window: Where it is shown if it is opened.
            controller: Its interface to the engine.
            opened: What it goes on with, if it was kept.
            is_temporary: True if it is never kept.
        """
        page = self._page(window, controller, opened, is_temporary=is_temporary)
        if opened is not None:
            page.show_past()
        self._away[page] = window
        return page

    def _new(
        self, window: MainWindow, opened: Opened | None, *, is_temporary: bool = False
    ) -> ChatPage:
        controller = self._app.new_controller(opened, is_temporary=is_temporary)
        return self._page(window, controller, opened, is_temporary=is_temporary)

    def _page(
        self,
        window: MainWindow,
        controller: ChatController,
        opened: Opened | None,
        *,
        is_temporary: bool,
    ) -> ChatPage:
        title = opened.outline.title if opened else ""
        page = window.new_page(controller, title=title, is_temporary=is_temporary)
        self._follow(window, page)
        return page

    def _new_as_set(self, window: MainWindow) -> ChatPage:
        return self._new(window, None, is_temporary=self._app.settings.begin_temporary)

    def open(
        self, window: MainWindow, conversation_id: str, hit: Hit | None = None, words: str = ""
    ) -> None:
        """Show a conversation of an earlier time, in the window that has it already or in this.

        Args:
            window: Where.
            conversation_id: Which.
            hit: The place in it to go to.
            words: What was searched for there.
        """
        if not self._go_to(conversation_id, hit, words):
            work = self._open(window, conversation_id, hit, words)
            self._keepers.start(work, name="open conversation")

    def go_on(self, window: MainWindow, by: int) -> None:
        """Show the conversation below the one that is shown, in the order of the list, or above.

        Args:
            window: Where.
            by: 1 for the one below, -1 for the one above.
        """
        if self._app.keeps:
            self._keepers.start(self._go_on(window, by), name="neighbour")

    async def _go_on(self, window: MainWindow, by: int) -> None:
        try:
            found = await neighbour(self._app.store, _id(window.page), by)
        except StorageFailed as error:
            window.show_notice(str(error), kind="warn")
            return
        if found is not None and window in self._windows:
            self.open(window, found)

    def _go_to(self, conversation_id: str, hit: Hit | None, words: str) -> bool:
        """Show a conversation that is there already; False if it is not."""
        for window in self._windows:
            if _id(window.page) == conversation_id:
                window.leave_side()
                window.raise_()
                window.activateWindow()
                _show_place(window.page, hit, words)
                return True
        for page, window in tuple(self._away.items()):
            if _id(page) == conversation_id:
                self._show(window, page)
                _show_place(page, hit, words)
                return True
        return False

    async def _open(
        self, window: MainWindow, conversation_id: str, hit: Hit | None, words: str
    ) -> None:
        try:
            opened = await self._app.store.open(conversation_id)
        except StorageFailed as error:
            window.show_notice(str(error), kind="warn")
            return
        # It may have been opened twice, or the window closed meanwhile.
        if window not in self._windows or self._go_to(conversation_id, hit, words):
            return
        if opened is None:
            window.show_notice(tr(NOT_THERE))
            self.changed.emit()
            return
        if hit is not None and hit.turn_id in opened.conversation:
            _choose_branch(opened.conversation, hit.turn_id)
        window = self._with_room(window)
        page = self._new(window, opened)
        page.show_past()
        self._show(window, page)
        _show_place(page, hit, words)

    def _show(self, window: MainWindow, page: ChatPage) -> None:
        self._away.pop(page, None)
        before = window.show_page(page)
        if before.is_busy:
            self._away[before] = window
        else:
            self._let_go(before)
        self.changed.emit()

    def look_again(self) -> None:
        """Let go of what was put away and has come to its end."""
        for page in tuple(self._away):
            if not page.is_busy:
                del self._away[page]
                self._let_go(page)

    def _let_go(self, page: ChatPage) -> None:
        self._keepers.start(self._close(page), name="close conversation")

    async def _close(self, page: ChatPage) -> None:
        await self._app.let_go(page.controller)
        page.go()

    def close(self, conversation_id: str) -> None:
        """Show a conversation nowhere any more: it is deleted."""
        for window in self._windows:
            if _id(window.page) == conversation_id:
                self._show(window, self._new_as_set(window))
        for page in tuple(self._away):
            if _id(page) == conversation_id:
                del self._away[page]
                self._let_go(page)

    @property
    def is_busy(self) -> bool:
        """True while something is under way in a conversation that is kept."""
        return any(page.is_busy and not page.is_temporary for page in self)

    async def close_kept(self) -> bool:
        """Show none any more of those that are kept; one that has not begun stays.

        Returns:
            False if something is under way in one of them; all stay then.
        """
        if self.is_busy:
            return False
        self.look_again()
        closed = [
            window.show_page(self._new_as_set(window))
            for window in self._windows
            if window.page.controller.conversation.turns and not window.page.is_temporary
        ]
        for page in closed:
            await self._close(page)
        self.changed.emit()
        return True

    async def close_window(self, window: MainWindow) -> None:
        """Stop what is under way in a window, in sight or not."""
        away = [page for page, where in self._away.items() if where is window]
        for page in away:
            del self._away[page]
            await self._close(page)
        await self._app.let_go(window.page.controller)

    def finish(self) -> None:
        """Let go of what was put away: the program ends."""
        for page in self._away:
            page.go()
        self._away.clear()


def _id(page: ChatPage) -> str:
    return page.controller.conversation.id


def _choose_branch(conversation: Conversation, turn_id: str) -> None:
    """Have the branch shown that a turn is on."""
    if turn_id not in {turn.id for turn in conversation.branch(conversation.leaf_id)}:
        conversation.show(turn_id)


def _show_place(page: ChatPage, hit: Hit | None, words: str) -> None:
    if hit is not None:
        page.show_place(hit.turn_id, words, in_question=hit.is_question)


async def neighbour(store: ConversationStore, conversation_id: str, by: int) -> str | None:
    """The conversation beside another in the list; the first beside one that is not in it.

    Args:
        store: Where they are.
        conversation_id: Which other.
        by: 1 for the one below, -1 for the one above.

    Raises:
        StorageFailed: If the list cannot be read.
    """
    ids: list[str] = []
    last: Outline | None = None
    while True:
        page = await store.conversations(after=last, limit=PAGE)
        ids += [each.id for each in page]
        # The one below may stand on the next page.
        if len(page) < PAGE or conversation_id in ids[:-1]:
            break
        last = page[-1]
    if conversation_id not in ids:
        return ids[0] if ids and by > 0 else None
    at = ids.index(conversation_id) + by
    return ids[at] if 0 <= at < len(ids) else None
