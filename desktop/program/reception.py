"""What comes from outside into the windows: files, later starts, commands, calls of the desktop."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.front import bring_to_front
from desktop.words import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.hand_over import Wish
    from desktop.core.web_address import WebAddress
    from desktop.instance import Lock
    from desktop.program.activation import Activation
    from desktop.program.door import Door
    from desktop.program.windows import Windows
    from desktop.ui.main_window import MainWindow

NEW_WINDOW, NEW_CONVERSATION, QUICK_ASK = "new-window", "new-conversation", "quick-ask"
"""Actions of the desktop entry; another one, of an older entry, shows the program."""

WITHOUT_BUS = frozenset({"win32", "darwin"})


def put_in(window: MainWindow, images: Sequence[Path | WebAddress]) -> None:
    """Put images in a window; of addresses of the web it asks before it fetches them."""
    window.add_images([image for image in images if isinstance(image, Path)])
    addresses = tuple(image for image in images if not isinstance(image, Path))
    if addresses:
        window.tray.addressed.emit(addresses)


class Reception(QObject):
    """Does what later starts, commands and the desktop want, as long as there are windows.

    Args:
        windows: Those of this Gemstream.
        is_usual: This is the Gemstream that the desktop means: it was not started with a data
            folder of its own.

    Attributes:
        lock: Says that this is the first with its data folder; with None nothing is taken.
    """

    def __init__(self, windows: Windows, *, is_usual: bool = True) -> None:
        super().__init__()
        self._is_usual = is_usual
        self.lock: Lock | None = None
        self._windows = windows
        self._door: Door | None = None
        self._activation: Activation | None = None
        windows.last_closed.connect(self.close)

    def open(self) -> None:
        """Take what others want, from now on; the event loop runs."""
        if self.lock is None:
            return
        # Before the door: who finds that open finds the name taken as well.
        self._follow_desktop()
        if not self.lock.is_held:
            self._windows.say(shown(self.lock.problem), kind="warn")
            return
        from desktop.program.door import Door  # 5 ms, which the first picture does not wait for

        self._door = Door(lambda: self._windows.front.page.controller.engine)
        self._door.wished.connect(self._do)
        self._door.sent.connect(self._windows.start_errand)
        self.lock.tell(self._door.open(self.lock.place))

    def _follow_desktop(self) -> None:
        if not self._is_usual or sys.platform in WITHOUT_BUS:
            return
        with contextlib.suppress(ImportError):  # Debian packs QtDBus apart from the rest
            from desktop.program.activation import session_activation

            self._activation = session_activation()
        if self._activation is not None:
            self._activation.opened.connect(self._do)
            self._activation.shown.connect(lambda token: bring_to_front(self._windows.front, token))
            self._activation.refused.connect(
                lambda sentence: self._windows.front.tray.refused.emit(sentence)
            )
            self._activation.asked.connect(self._act)

    def close(self) -> None:
        """Take nothing any more. The lock is kept until everything is written."""
        if self._activation is not None:
            self._activation.end()
            self._activation = None
        if self._door is not None and self.lock is not None:
            self._door.close()
            self._door = None
            self.lock.tell()

    def _do(self, wish: Wish) -> None:
        if wish.action:
            self._act(wish.action, wish.activation)
            return
        window = self._windows.front
        if wish.images:
            put_in(window, wish.images)
        elif not window.waits_behind:
            window = self._windows.open(window)
        bring_to_front(window, wish.activation)

    def _act(self, action: str, activation: str) -> None:
        if action == QUICK_ASK:
            self._windows.quick_asking.open(activation)
            return
        window = self._windows.front
        if action == NEW_WINDOW:
            window = self._windows.open(window)
        elif action == NEW_CONVERSATION:
            window = self._windows.pages.begin(window)
        bring_to_front(window, activation)
