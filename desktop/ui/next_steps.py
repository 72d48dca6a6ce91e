"""What the buttons below an answer do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.events import Ended, StreamEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.engine.controller import ChatController
    from desktop.ui.composer import Composer


class NextSteps(QObject):
    """Carries out a next step.

    Args:
        controller: Asks again, goes on, stops.
        composer: Where the model is chosen, and the key.
        regenerate: Asks the question of a turn again and shows that.
        edit: Changes the question of a turn, with its images or without.

    Signals:
        gone_on: Turn id; its answer is gone on with.
    """

    gone_on = Signal(str)

    def __init__(
        self,
        controller: ChatController,
        composer: Composer,
        regenerate: Callable[[str], None],
        edit: Callable[[str, bool], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._composer = composer
        self._regenerate = regenerate
        self._edit = edit
        self._asks_again = ""  # the turn that waits for another model
        composer.model_chosen.connect(self._model_chosen)

    def take(self, turn_id: str, step: str) -> None:
        """Do what a button says."""
        match step:
            case "cancel":
                self._controller.stop(turn_id)
            case "retry":
                self._regenerate(turn_id)
            case "continue":
                self._go_on(turn_id)
            case "raise_limit":
                self._raise_limit(turn_id)
            case "rephrase" | "shorten" | "remove_image":
                self._edit(turn_id, step != "remove_image")
            case "choose_model":
                self._asks_again = turn_id
                self._composer.model_box.showPopup()
            case "open_keys":
                self._composer.source_button.keys_wanted.emit()

    def _go_on(self, turn_id: str) -> None:
        if self._controller.running is None:
            self._controller.go_on(turn_id)
            self.gone_on.emit(turn_id)

    def _raise_limit(self, turn_id: str) -> None:
        """Ask again with twice the limit."""
        limit = self._controller.options.max_output_tokens
        if limit is not None:  # else it was taken away meanwhile
            options = replace(self._controller.options, max_output_tokens=2 * limit)
            self._controller.options = options
        self._regenerate(turn_id)

    def _model_chosen(self, _name: str) -> None:
        turn_id, self._asks_again = self._asks_again, ""
        if not turn_id:
            return
        if self._controller.running != turn_id:
            self._regenerate(turn_id)
            return

        def ended(events: Sequence[StreamEvent]) -> None:
            if any(isinstance(event, Ended) and event.turn_id == turn_id for event in events):
                stop_listening()
                self._regenerate(turn_id)

        # It waits for another attempt.
        stop_listening = self._controller.listen(ended)
        self._controller.stop(turn_id)
