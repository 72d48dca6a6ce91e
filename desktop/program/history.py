"""Between the store of conversations and the list of them in each window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.drafts import change_of
from desktop.core.errors import StorageFailed
from desktop.core.turn_state import TurnState
from desktop.program.drafts import Drafts
from desktop.program.dragging import Dragging
from desktop.program.texts import Texts
from desktop.program.titles import Titles
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.app import App
    from desktop.core.history import Opened, Outline
    from desktop.engine.tasks import TaskOwner
    from desktop.program.pages import Pages
    from desktop.ui.chat_page import ChatPage
    from desktop.ui.history_panel import HistoryPanel
    from desktop.ui.main_window import MainWindow

PAGE = 100
RUNNING_NAME = "running"
"""A file that is there while the program runs, and after it was killed."""

LATEST = 3
"""How many of the latest conversations are looked at after that."""

INTERRUPTED = later("Gemstream ended while an answer in “{}” was under way; what had come is kept.")
WRITING = later("You were writing a question in “{}”.")


class History(QObject):
    """Answers what the lists ask for, and does what is wanted with a conversation.

    Args:
        app: Has the store.
        keepers: Owns what must end before the program does.
        pages: Shows conversations.
        windows: Those that are open.
    """

    def __init__(
        self, app: App, keepers: TaskOwner, pages: Pages, windows: Sequence[MainWindow]
    ) -> None:
        super().__init__()
        self._app = app
        self._keepers = keepers
        self._pages = pages
        self._windows = windows
        self._drafts = Drafts(lambda: app.store, keepers)
        self._dragging = Dragging(lambda: app.store, keepers)
        self._titles = Titles(app, self._use_title)
        self._texts = Texts(lambda: app.store, keepers)
        self._words: dict[HistoryPanel, str] = {}
        self._searching: set[HistoryPanel] = set()
        self._has_begun = False
        self._is_marked = False
        pages.changed.connect(self._mark)

    @property
    def has_begun(self) -> bool:
        """True if the store is in use."""
        return self._has_begun

    async def begin(self) -> None:
        """Begin to use the store: the first picture of the window has been seen."""
        if not self._app.keeps:
            return
        self._has_begun = True
        for page in self._pages:
            self.follow(page)
        for window in self._windows:
            if window.has_panel:
                window.side.panel.refresh()
            window.side.make()
        try:
            has_some = bool(await self._app.store.conversations(limit=1))
        except StorageFailed as error:
            for window in self._windows:
                window.show_notice(str(error), kind="warn")
            return
        if has_some:  # though there are no settings and no key
            for page in self._pages:
                page.stack.leave_welcome()
        import asyncio  # no first picture waits for it

        self._is_marked = True
        after_crash = await asyncio.to_thread(_mark_running, self._app.folder)
        await self._look_back(after_crash=after_crash)

    async def stop(self) -> None:
        """Ask for no titles any more."""
        await self._titles.aclose()

    async def end(self) -> None:
        """The program ends as it should."""
        await self._dragging.end()
        if self._is_marked:
            import asyncio

            await asyncio.to_thread(_unmark_running, self._app.folder)

    def follow(self, page: ChatPage) -> None:
        """Keep what is typed in a conversation, and read its images when they come into view."""
        if self._has_begun and not page.is_temporary:
            self._drafts.follow(page)
            self._titles.follow(page)
            page.view.images_wanted.connect(partial(self._begin_loading, page))
            self._texts.follow(page)

    def hand_out(
        self,
        tell: Callable[[str], None],
        conversation_id: str,
        title: str,
        then: Callable[[Path], object],
    ) -> None:
        """Make a PDF of a conversation that is there until the program ends.

        Args:
            tell: Called with a sentence if it cannot be made.
            conversation_id: Which.
            title: The file is called so.
            then: Called with the file.
        """
        self._dragging.make(tell, conversation_id, title, "pdf", then)

    def serve(self, window: MainWindow, panel: HistoryPanel) -> None:
        """Do what is wanted in the list of a window."""
        panel.page_wanted.connect(partial(self._read, window, panel))
        panel.search_wanted.connect(partial(self._search, window, panel))
        panel.opened.connect(partial(self._pages.open, window))
        panel.hit_opened.connect(
            lambda hit, words: self._pages.open(window, hit.conversation_id, hit, words)
        )
        panel.left.connect(window.leave_side)
        panel.list.make_file = partial(self._dragging.make, partial(self._say_in, window))
        panel.renamed.connect(self.rename)
        panel.deleted.connect(partial(self._delete, panel))
        for wish, change in (
            (panel.pinned, lambda each, on: self._app.store.pin(each, on)),
            (panel.archived, lambda each, on: self._app.store.archive(each, on)),
            (panel.restored, lambda each: self._app.store.restore(each)),
        ):
            wish.connect(change)
            wish.connect(lambda *_: self.refresh(panel))
        self._mark()
        if self._has_begun:
            panel.refresh()

    def _read(
        self, window: MainWindow, panel: HistoryPanel, after: Outline | None, archived: bool
    ) -> None:
        if self._has_begun:
            self._keepers.start(self._read_page(window, panel, after, archived), name="list")

    async def _read_page(
        self, window: MainWindow, panel: HistoryPanel, after: Outline | None, archived: bool
    ) -> None:
        try:
            page = await self._app.store.conversations(after=after, limit=PAGE, archived=archived)
        except StorageFailed as error:
            self._say_in(window, str(error))
            return
        if window in self._windows:
            panel.show_page(after, page, is_last=len(page) < PAGE, archived=archived)

    def _search(self, window: MainWindow, panel: HistoryPanel, words: str) -> None:
        self._words[panel] = words
        if panel not in self._searching:
            self._searching.add(panel)
            self._keepers.start(self._search_on(window, panel), name="search")

    async def _search_on(self, window: MainWindow, panel: HistoryPanel) -> None:
        """Search for what is there now, and again while it became something else meanwhile."""
        try:
            while (words := self._words.pop(panel, None)) is not None:
                hits = await self._app.store.search(words)
                if window in self._windows:
                    panel.show_hits(words, hits)
        except StorageFailed as error:
            self._say_in(window, str(error))
        finally:
            self._searching.discard(panel)

    def _say_in(self, window: MainWindow, sentence: str) -> None:
        if window in self._windows:
            window.show_notice(sentence, kind="warn")

    def rename(self, conversation_id: str, title: str) -> None:
        """Have a conversation called so, whatever would have been a better title."""
        self._titles.leave(conversation_id)
        self._use_title(conversation_id, title)

    def _use_title(self, conversation_id: str, title: str) -> None:
        self._app.store.rename(conversation_id, title)
        for page in self._pages:
            if page.controller.conversation.id == conversation_id:
                page.use_title(title)
        self.refresh()

    def _delete(self, panel: HistoryPanel, conversation_id: str) -> None:
        self._titles.leave(conversation_id)
        self._pages.close(conversation_id)
        self._keepers.start(self._delete_closed(panel, conversation_id), name="delete")

    async def _delete_closed(self, panel: HistoryPanel, conversation_id: str) -> None:
        self._app.store.delete(conversation_id)
        self.refresh(panel)

    def heard(self) -> None:
        """An answer began or ended somewhere."""
        self._drafts.look_again()
        self._pages.look_again()
        self._mark()
        self.refresh()

    def refresh(self, besides: HistoryPanel | None = None) -> None:
        """Have the lists in all windows read again, besides one that knows already."""
        for window in self._windows:
            if window.has_panel and window.side.panel is not besides:
                window.side.panel.refresh()

    def _mark(self) -> None:
        running = [page for page in self._pages if page.controller.running is not None]
        answering = frozenset(page.controller.conversation.id for page in running)
        for window in self._windows:
            if window.has_panel:
                window.side.panel.mark(window.page.controller.conversation.id, answering)

    def _begin_loading(self, page: ChatPage, turn_id: str) -> None:
        self._keepers.start(self._load_images(page, turn_id), name="load images")

    async def _load_images(self, page: ChatPage, turn_id: str) -> None:
        if turn_id not in page.controller.conversation:
            return  # deleted since they came into view
        turn = page.controller.conversation.turn(turn_id)
        answered = turn.answer.images if turn.answer else ()
        loaded = []
        for image in (*turn.question.images, *answered):
            try:
                loaded.append(await self._app.store.load(image))
            except StorageFailed as error:
                loaded.append(image)
                if page in tuple(self._pages):
                    page.show_notice(str(error), kind="warn")
        if page in tuple(self._pages):
            page.view.fill_images(turn_id, loaded)

    async def _look_back(self, *, after_crash: bool) -> None:
        """Say what was left unfinished: an answer by a crash, else a question being written."""
        store = self._app.store
        try:
            outlines = sorted(await store.conversations(limit=PAGE), key=lambda o: -o.updated_at)
            for outline in outlines[:LATEST] if after_crash else ():
                if _is_interrupted(await store.open(outline.id)):
                    self._offer_to_open(outline, INTERRUPTED)
                    return
            for outline in outlines[:1]:
                names = (outline.id, change_of(outline.id))
                if any([await store.draft(name) is not None for name in names]):
                    self._offer_to_open(outline, WRITING)
        except StorageFailed:
            pass  # whoever hears of problems was told

    def _offer_to_open(self, outline: Outline, sentence: str) -> None:
        # Not over something that is said already: that is a problem.
        if self._windows and (window := self._windows[0]).notice.isHidden():
            do = partial(self._pages.open, window, outline.id)
            window.notice.say(tr(sentence).format(outline.title), "info", (tr("Open"), do))


def _is_interrupted(opened: Opened | None) -> bool:
    if opened is None or opened.conversation.leaf_id is None:
        return False
    last = opened.conversation.turn(opened.conversation.leaf_id)
    return last.state is TurnState.INTERRUPTED


def _mark_running(folder: Path) -> bool:
    """Note that the program runs; says whether it ended otherwise than it should before."""
    mark = folder / RUNNING_NAME
    try:
        was_there = mark.exists()
        mark.touch(mode=0o600)
    except OSError:
        return False
    return was_there


def _unmark_running(folder: Path) -> None:
    import contextlib

    with contextlib.suppress(OSError):
        (folder / RUNNING_NAME).unlink(missing_ok=True)
