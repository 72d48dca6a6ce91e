"""An earlier question is changed in the composer, and asked beside the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.drafts import in_one
from desktop.core.message import Draft, TextPart
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.engine.controller import ChatController
    from desktop.ui.composer import Composer

BUSY = later("Your change can be sent once this answer is complete, or stopped.")
PREPARING = later(
    "An image of your question is still being prepared. Change the earlier one after that."
)


class Editing(QObject):
    """Puts a question in the composer; what was written there comes back afterwards.

    Args:
        controller: Asks.
        composer: Where the question is changed.

    Signals:
        sent: The id of the new turn.
        refused: Why not, in a sentence.
    """

    sent = Signal(str)
    refused = Signal(str)

    def __init__(self, controller: ChatController, composer: Composer, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._composer = composer
        self._turn_id = ""
        self._before: Draft | None = None
        composer.edited.connect(self._send)
        composer.edit_cancelled.connect(self.cancel)

    @property
    def turn_id(self) -> str:
        """The turn whose question is changed; empty if none is."""
        return self._turn_id

    @property
    def before(self) -> Draft:
        """What was set aside meanwhile; it comes back afterwards."""
        return self._before or Draft(text="")

    def begin(self, turn_id: str, *, keep_images: bool = True) -> None:
        """Put the question of a turn in the composer.

        Args:
            turn_id: The turn.
            keep_images: With those of its images that are sent.
        """
        composer, turn = self._composer, self._controller.conversation.turn(turn_id)
        if composer.tray.is_preparing:
            self.refused.emit(tr(PREPARING))
            return
        if not self._turn_id:
            self._before = composer.draft
        self._turn_id = turn_id
        images = [each for n, each in enumerate(turn.question.images) if n not in turn.left_out]
        composer.set_editing(editing=True)
        # Not where they are kept: the change outlives the question.
        texts = (TextPart(text=each.text, name=each.name) for each in turn.question.attached)
        kept = tuple(images) if keep_images else ()
        self._fill(Draft(text=turn.question.text, images=kept, texts=tuple(texts)))

    def resume(self, turn_id: str, change: Draft, before: Draft) -> None:
        """Go on with a change that the end of the program interrupted.

        Args:
            turn_id: The turn whose question it is.
            change: What it is to become.
            before: What was set aside.
        """
        self._turn_id, self._before = turn_id, before
        self._composer.set_editing(editing=True)
        self._fill(change)

    def cancel(self) -> None:
        """Leave the question as it is."""
        before, self._before = self._before, None
        self._turn_id = ""
        self._composer.set_editing(editing=False)
        if before is not None:
            self._fill(before)

    def turns_deleted(self) -> None:
        """If the turn is gone, what is in the composer is a question like any other.

        What was set aside stands before it.
        """
        if self._turn_id and self._turn_id not in self._controller.conversation:
            both = in_one((self.before, self._composer.draft))
            self._turn_id, self._before = "", None
            self._composer.set_editing(editing=False)
            self._fill(both)

    def _fill(self, draft: Draft) -> None:
        self._composer.tray.clear()
        self._composer.put(draft)

    def _send(self, draft: Draft) -> None:
        if self._controller.running is not None:
            self.refused.emit(tr(BUSY))
            return
        turn_id = self._controller.edit(self._turn_id, draft)
        self.cancel()
        self.sent.emit(turn_id)
