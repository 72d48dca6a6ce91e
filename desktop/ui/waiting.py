"""Questions that are sent while an answer is under way: they wait, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.conversation import Draft
    from desktop.engine.controller import ChatController
    from desktop.ui.composer import Composer


class Waiting(QObject):
    """Stands between Send and the controller.

    Args:
        controller: Has the queue.
        composer: Where questions come from, and where the queue is shown.
        send: Asks at once.
    """

    def __init__(
        self,
        controller: ChatController,
        composer: Composer,
        send: Callable[[Draft], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._composer = composer
        self._send = send
        controller.queue.changed = self._show
        composer.submitted.connect(self.submit)
        composer.queue.withdrawn.connect(self._take_back)
        composer.queue.send_requested.connect(controller.queue.go_on)

    def submit(self, draft: Draft) -> None:
        """Ask, or wait for the answers to what was asked before."""
        queue = self._controller.queue
        if self._controller.running is None and not queue.drafts:
            self._send(draft)
        else:
            queue.add(draft)
            self._composer.clear()

    def _show(self) -> None:
        queue = self._controller.queue
        self._composer.queue.show_drafts(queue.drafts, is_held=queue.is_held)

    def _take_back(self, number: int) -> None:
        """Put the question into the prompt, unless another one is being written there."""
        draft = self._controller.queue.withdraw(number)
        if self._composer.draft.is_empty:
            self._composer.put(draft)
