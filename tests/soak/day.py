"""What somebody does with the window in a long day, one act after the other, in a random order.

The same seed does the same. Every act ends when what it began has come to its end.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.conversation import Draft
from tests.gui_run import until
from tests.soak.service import FAULTS, SIZES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from desktop.core.history import Outline
    from desktop.gui import Application
    from desktop.ui.main_window import MainWindow

MOST_TURNS = 12
"""Of a conversation; then another one is begun."""

MOST_KEPT = 30
"""Conversations; then the oldest is deleted, so that the list and the file come to a size."""

WARM_UP_TIMES = 2
LONGEST_ACT_S = 120.0
SIDES_PX = (40, 300, 900)
WINDOWS_PX = ((1120, 780), (700, 600), (1600, 900), (440, 800))
WORDS = ("scheduler", "owner", "cache", "bounded", "ms per batch", "nowhere")


def pictures(folder: Path) -> list[Path]:
    """Some files to be dropped."""
    folder.mkdir()
    files = []
    for side in SIDES_PX:
        for kind in ("png", "jpg"):
            image = QImage(side, side // 2 + 1, QImage.Format.Format_RGB32)
            image.fill(QColor.fromHsv(side % 360, 120, 200))
            files.append(folder / f"picture {side}.{kind}")
            assert image.save(str(files[-1]))
    return files


@dataclass
class Day:
    """Somebody at the window.

    Args:
        application: The program.
        folder: For the files that are dropped.
        seed: Decides what is done.
        leak_kib: Kept of each question, to see that it is found.

    Attributes:
        done: How often each act was done by now.
        turns: Questions asked by now.
    """

    application: Application
    folder: Path
    seed: int = 0
    leak_kib: int = 0
    done: Counter[str] = field(default_factory=Counter)
    turns: int = 0

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311 - decides what is done, guards nothing
        self._leaked: list[bytes] = []
        self._pictures = pictures(self.folder)
        self._acts: dict[Callable[[], Awaitable[None]], int] = {
            self._ask: 30,
            self._ask_with_pictures: 8,
            self._ask_what_fails: 12,
            self._stop: 10,
            self._regenerate: 5,
            self._edit: 5,
            self._switch_away: 4,
            self._begin: 5,
            self._begin_temporary: 2,
            self._open_earlier: 10,
            self._rename: 2,
            self._search: 4,
            self._find: 3,
            self._scroll: 5,
            self._second_window: 3,
            self._open_dialogs: 2,
            self._look_at_picture: 2,
            self._change_look: 2,
            self._change_size: 3,
        }

    @property
    def window(self) -> MainWindow:
        """The one that is always there."""
        return self.application.window

    async def warm_up(self) -> None:
        """Do everything some times, so that all is loaded that is loaded when first needed."""
        for _ in range(WARM_UP_TIMES):
            for act in self._acts:
                await self._do(act)

    async def act(self) -> None:
        """Do the next thing."""
        await self._do(self._random.choices(list(self._acts), list(self._acts.values()))[0])

    async def _do(self, act: Callable[[], Awaitable[None]]) -> None:
        self.done[act.__name__.strip("_").replace("_", " ")] += 1
        async with asyncio.timeout(LONGEST_ACT_S):
            await act()
            await self._keep_few()

    async def rest(self) -> None:
        """Leave one window with an empty conversation, and wait until nothing is under way."""
        async with asyncio.timeout(LONGEST_ACT_S):
            await self._idle(self.window)
            self.application.windows.pages.begin(self.window)
            self.window.resize(*WINDOWS_PX[0])
            keepers = self.application.windows._keepers
            await until(lambda: not len(keepers))
        for _ in range(3):
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            await asyncio.sleep(0.1)  # what is put off to an idle moment is done

    async def _idle(self, window: MainWindow) -> None:
        page = window.page
        await until(lambda: not page.is_busy)

    def _question(self, kind: str) -> str:
        self._count_turn()
        return f"{kind} words of question {self._random.randrange(10_000)}"

    def _count_turn(self) -> None:
        self.turns += 1
        if self.leak_kib:
            self._leaked.append(self._random.randbytes(self.leak_kib * 1024))

    async def _with_room(self) -> MainWindow:
        """The window, with a conversation that is not too long yet."""
        window = self.window
        await self._idle(window)
        if len(window.page.controller.conversation.turns) >= MOST_TURNS:
            self.application.windows.pages.begin(window)
        return window

    async def _ask(self) -> None:
        window = await self._with_room()
        kind = self._random.choices(list(SIZES), (8, 6, 3, 1))[0]
        window.ask(self._question(kind))
        await self._idle(window)

    async def _ask_with_pictures(self) -> None:
        window = await self._with_room()
        window.add_images(self._random.sample(self._pictures, self._random.randint(1, 3)))
        await until(lambda: not window.tray.is_preparing)
        window.ask(self._question("brief"))
        await self._idle(window)

    async def _ask_what_fails(self) -> None:
        window = await self._with_room()
        window.ask(self._question(self._random.choice(list(FAULTS))))
        await self._idle(window)

    async def _stop(self) -> None:
        window = await self._with_room()
        kind = self._random.choice(("held", "held", "silent", "longest"))
        turn_id = window.ask(self._question(kind))
        if kind == "held":
            await until(lambda: window.view.answer_text(turn_id))
        window.page.stop()
        await self._idle(window)

    def _last(self, window: MainWindow) -> str | None:
        return window.page.controller.conversation.leaf_id

    async def _regenerate(self) -> None:
        window = await self._with_room()
        if (turn_id := self._last(window)) is None:
            return
        words = window.page.controller.conversation.turn(turn_id).question.text.split()
        if words and words[0] in {*SIZES, *FAULTS}:
            self._count_turn()
            window.page.regenerate_last()
            await self._idle(window)

    async def _edit(self) -> None:
        window = await self._with_room()
        if self._last(window) is None:
            return
        window.page.edit_last()
        editing = window.page.editing
        assert editing is not None
        if self._random.random() < 0.3:
            editing.cancel()
        else:
            window.composer.edited.emit(Draft(text=self._question("brief")))
            await self._idle(window)
            window.page.branching.go(-1)

    async def _switch_away(self) -> None:
        """Begin another conversation while an answer comes; it goes on out of sight."""
        window = await self._with_room()
        before = window.page
        window.ask(self._question("long"))
        self.application.windows.pages.begin(window)
        await until(lambda: not before.controller.running)

    async def _begin(self) -> None:
        await self._idle(self.window)
        self.application.windows.pages.begin(self.window)

    async def _begin_temporary(self) -> None:
        window = self.window
        await self._idle(window)
        pages = self.application.windows.pages
        pages.begin(window, is_temporary=True)
        if window.page.is_temporary:
            window.ask(self._question("brief"))
            await self._idle(window)
        await self._back_to_one()

    async def _back_to_one(self) -> None:
        """Close what windows there are beside the first, and have a usual conversation in that."""
        windows = self.application.windows
        for each in windows:
            if each is not self.window:
                each.close()
        await until(lambda: len(windows) == 1 and not len(windows._keepers))
        if self.window.page.is_temporary:
            page = windows.pages._new(self.window, None)
            windows.pages._show(self.window, page)

    async def _kept(self) -> list[Outline]:
        return list(await self.application._app.store.conversations(limit=1000))

    async def _open_earlier(self) -> None:
        window = self.window
        await self._idle(window)
        if not (kept := await self._kept()):
            return
        chosen = self._random.choice(kept).id
        self.application.windows.pages.open(window, chosen)
        await until(lambda: window.page.controller.conversation.id == chosen)

    async def _rename(self) -> None:
        if kept := await self._kept():
            title = f"Title {self._random.randrange(1000)}"
            self.application.windows.history.rename(self._random.choice(kept).id, title)

    async def _keep_few(self) -> None:
        kept = await self._kept()
        for outline in sorted(kept, key=lambda each: each.created_at)[: len(kept) - MOST_KEPT]:
            self.window.side.panel._delete(outline)  # as its menu does
        keepers = self.application.windows._keepers
        await until(lambda: not len(keepers))  # else it might be chosen to be opened

    async def _search(self) -> None:
        panel = self.window.side.panel
        panel.search.setText(self._random.choice(WORDS))
        await until(lambda: not self.application.windows.history._searching)
        panel.search.clear()

    async def _find(self) -> None:
        finding = self.window.view.finding
        finding.open(self._random.choice(WORDS))
        await until(lambda: finding.find.is_done)
        finding.close()

    async def _scroll(self) -> None:
        view = self.window.view
        for go in (view.jump_to_start, view.jump_to_latest):
            go()
            await asyncio.sleep(0.01)  # time to paint

    async def _second_window(self) -> None:
        window = self.application.windows.open(self.window)
        window.ask(self._question("usual"))
        if self._random.random() < 0.5:  # else it is closed in the middle
            await self._idle(window)
        await self._back_to_one()

    async def _open_dialogs(self) -> None:
        window, windows = self.window, self.application.windows
        windows.settings.show(window)
        await asyncio.sleep(0.02)
        _close_dialogs(window)
        windows.openings.show_keys(window)
        windows.openings.show_history(window)
        windows.openings.show_about(window)
        await until(lambda: not len(windows._keepers))
        _close_dialogs(window)
        windows.openings.palettes.open(window)
        await until(lambda: not len(windows._keepers))
        windows.openings.palettes.open(window)  # once more closes it

    async def _look_at_picture(self) -> None:
        page = self.window.page
        shown = [
            image
            for turn in page.controller.conversation.turns
            for image in turn.question.images
            if image.data  # else it has not been read again from the file
        ]
        if shown:
            page.pictures.open((shown[-1],), 0)
            await asyncio.sleep(0.05)
            page.pictures.viewer.close_pictures()

    async def _change_look(self) -> None:
        self.application.theme.choose(self._random.choice(("light", "dark")))

    async def _change_size(self) -> None:
        self.window.resize(*self._random.choice(WINDOWS_PX))


def _close_dialogs(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.close()
