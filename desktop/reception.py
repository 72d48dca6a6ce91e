"""What comes from outside into the windows: files of the command line, later starts, commands."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.hand_over import Wish
    from desktop.core.web_address import WebAddress
    from desktop.door import Door
    from desktop.instance import Lock
    from desktop.ui.main_window import MainWindow
    from desktop.windows import Windows

_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 (no secret: it lets a window come to the front)


def put_in(window: MainWindow, images: Sequence[Path | WebAddress]) -> None:
    """Put images in a window; of addresses of the web it asks before it fetches them."""
    window.add_images([image for image in images if isinstance(image, Path)])
    addresses = tuple(image for image in images if not isinstance(image, Path))
    if addresses:
        window.tray.addressed.emit(addresses)


class Reception(QObject):
    """Does what later starts and commands want, as long as there are windows.

    Args:
        windows: Those of this Gemstream.

    Attributes:
        lock: Says that this is the first with its data folder; None opens no door.
    """

    def __init__(self, windows: Windows) -> None:
        super().__init__()
        self.lock: Lock | None = None
        self._windows = windows
        self._door: Door | None = None
        windows.last_closed.connect(self.close)

    def open(self) -> None:
        """Take what later starts hand over, from now on; the event loop runs."""
        if self.lock is None:
            return
        if not self.lock.is_held:
            self._windows.say(self.lock.problem, kind="warn")
            return
        from desktop.door import Door  # 5 ms, which the first picture does not wait for

        self._door = Door(lambda: self._windows.controller_of(self._windows.front).engine)
        self._door.wished.connect(self._do)
        self._door.sent.connect(self._windows.start_errand)
        self.lock.tell(self._door.open(self.lock.place))

    def close(self) -> None:
        """Take nothing any more. The lock is kept until everything is written."""
        if self._door is not None and self.lock is not None:
            self._door.close()
            self._door = None
            self.lock.tell()

    def _do(self, wish: Wish) -> None:
        window = self._windows.front
        if wish.images:
            put_in(window, wish.images)
        else:
            window = self._windows.open(window)
        _bring_to_front(window, wish.activation)


def _bring_to_front(window: MainWindow, activation: str) -> None:
    if activation:
        # Qt's plugin for Wayland takes it from there; no child of ours is to have it.
        os.putenv(_TOKEN, activation)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if activation:
        os.unsetenv(_TOKEN)
