"""A question that was sent while an image of it is still being prepared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import ChatError
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.ui.image_tray import ImageTray
    from desktop.ui.prompt import PromptEdit

WAITING_HINT = later("This is sent as soon as its image is ready. Escape takes that back.")
REFUSED_HINT = later("Not sent: an image cannot be used. Send again to go without it.")


class SendWhenReady(QObject):
    """Waits for the images in the tray; gives up when one is refused or the question is changed.

    Attributes:
        is_waiting: True from ``begin`` until it is sent or given up.
        hint: What to tell the user about it; empty if there is nothing to tell.

    Signals:
        changed: It waits now, or no longer.
        ready: Everything is ready: send.
    """

    changed = Signal()
    ready = Signal()

    def __init__(self, tray: ImageTray, prompt: PromptEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._tray = tray
        self.is_waiting = False
        self.hint = ""
        self._refused = 0
        tray.changed.connect(self._look)
        prompt.textChanged.connect(self.give_up)

    def _count_refused(self) -> int:
        return sum(isinstance(tile.outcome, ChatError) for tile in self._tray.tiles)

    def begin(self) -> None:
        """The user has sent it."""
        self._refused = self._count_refused()
        self._be(is_waiting=True, hint=tr(WAITING_HINT))

    def give_up(self) -> None:
        """Leave the question where it stands; does nothing if none waits."""
        if self.is_waiting or self.hint:
            self._be(is_waiting=False, hint="")

    def _be(self, *, is_waiting: bool, hint: str) -> None:
        self.is_waiting, self.hint = is_waiting, hint
        self.changed.emit()

    def _look(self) -> None:
        if not self.is_waiting:
            self.give_up()
        elif self._count_refused() > self._refused:
            self._be(is_waiting=False, hint=tr(REFUSED_HINT))
        elif not self._tray.is_preparing:
            self._be(is_waiting=False, hint="")
            self.ready.emit()
