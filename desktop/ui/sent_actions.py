"""Opens the view of what is sent, for what is being written and for each turn."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop.core.errors import ChatError
from desktop.ui.by_name import connect_by_name
from desktop.ui.sent_view import SentView
from desktop.ui.sent_words import FIRST, NO_QUESTION, NOT_SENT, PREPARING
from desktop.words import together, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.sent import SentRequest, SentTurn
    from desktop.engine.controller import ChatController
    from desktop.ui.composer import Composer
    from desktop.ui.editing import Editing
    from desktop.ui.theme import Theme


class SentActions(QObject):
    """Looks at the requests of one conversation.

    Args:
        controller: Makes them.
        composer: What is written.
        editing: Which turn is changed there.
        theme: The colours.
    """

    def __init__(
        self,
        controller: ChatController,
        composer: Composer,
        editing: Editing,
        theme: Theme,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._composer = composer
        self._editing = editing
        self._theme = theme

    def show_draft(self, *, all_that_can_leave: bool = False) -> SentView:
        """Show what would be sent for what is written now.

        Args:
            all_that_can_leave: Begin with that list.
        """
        controller, tray = self._controller, self._composer.tray
        view = self._open(is_draft=True)
        if all_that_can_leave:
            view.show_all()
        draft = self._composer.draft
        if draft.is_empty:
            view.say(tr(PREPARING if tray.is_preparing else NO_QUESTION))
            return view
        waits = controller.running is not None or bool(controller.queue.drafts)
        notes = (tr(PREPARING) if tray.is_preparing else "", tr(FIRST) if waits else "")

        def show(seen: SentRequest | ChatError) -> None:
            if isinstance(seen, ChatError):
                view.say(str(seen))
            else:
                view.show_requests((seen,), note=together(*notes))

        sending = controller.sending
        look = partial(sending.of_draft, draft, instead_of=self._editing.turn_id or None)
        view.closed.connect(_once(sending.tell(look, show)))
        return view

    def show_turn(self, turn_id: str) -> SentView:
        """Show what was sent for a turn."""
        view = self._open(is_draft=False)

        def show(seen: SentTurn | ChatError) -> None:
            if isinstance(seen, ChatError):
                view.say(str(seen))
            elif seen.requests:
                view.show_requests(seen.requests, is_anew=seen.is_anew)
            else:
                view.say(tr(NOT_SENT))

        sending = self._controller.sending
        view.closed.connect(_once(sending.tell(partial(sending.of_turn, turn_id), show)))
        return view

    def _open(self, *, is_draft: bool) -> SentView:
        view = SentView(self._theme, self._composer.window(), is_draft=is_draft)
        view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        connect_by_name(
            self, "destroyed()", view, "deleteLater()"
        )  # its conversation is shown no more
        view.open()
        return view


def _once(give_up: Callable[[], object]) -> Callable[[], None]:
    """What a signal may call whatever it says."""

    def call() -> None:
        give_up()

    return call
