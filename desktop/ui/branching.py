"""Carries out what is wanted of the turns of a conversation."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.announce import announce
from desktop.ui.editing import Editing
from desktop.ui.numbers import number
from desktop.ui.recall import Recall, questions_of
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.core.conversation import Removed
    from desktop.engine.controller import ChatController
    from desktop.ui.composer import Composer
    from desktop.ui.conversation_view import ConversationView
    from desktop.ui.sent_actions import SentActions
    from desktop.ui.undo_strip import UndoStrip


class Branching(QObject):
    """Shows other versions, asks other models, deletes turns and puts them back.

    Nothing of that is done while an answer is under way.

    Args:
        controller: Holds the conversation.
        view: Shows its active branch.
        composer: Where questions are changed, and turns quoted.

    Attributes:
        editing: Changes earlier questions.

    Signals:
        shown: Another branch is shown now.
        begun: Turn id; a question was changed and sent.
        strip_made: An ``UndoStrip`` that has no place yet.
        regenerate_wanted: Turn id; its question is to be asked again.
    """

    shown = Signal()
    begun = Signal(str)
    strip_made = Signal(object)
    regenerate_wanted = Signal(str)

    def __init__(
        self,
        controller: ChatController,
        view: ConversationView,
        composer: Composer,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._view = view
        self._composer = composer
        self.editing = Editing(controller, composer, self)
        self.editing.sent.connect(self.begun)
        Recall(composer.prompt, lambda: questions_of(controller.conversation))
        wishes = view.turns
        wishes.count_below = lambda turn_id: len(controller.conversation.below(turn_id))
        wishes.edit_requested.connect(self.editing.begin)
        wishes.quote_requested.connect(composer.prompt.quote)
        wishes.version_chosen.connect(self._switch)
        wishes.regenerate_requested.connect(self._ask_model)
        wishes.delete_requested.connect(self._delete)
        wishes.sent_requested.connect(lambda turn_id: self.sent.show_turn(turn_id))

    @cached_property
    def sent(self) -> SentActions:
        """Shows what is sent, for the question that is written and for each turn."""
        from desktop.ui.sent_actions import SentActions

        theme = self._view.theme
        return SentActions(self._controller, self._composer, self.editing, theme, self)

    @cached_property
    def strip(self) -> UndoStrip:
        """Where a deletion can be undone."""
        from desktop.ui.undo_strip import UndoStrip

        strip = UndoStrip(self._view.theme)
        self.strip_made.emit(strip)
        return strip

    @property
    def _may_change(self) -> bool:
        return self._controller.running is None

    def offer(self) -> None:
        """Offer the versions there are now."""
        forks = self._controller.conversation.forks()
        self._view.turns.offer(forks, may_change=self._may_change)
        if "strip" in vars(self):
            self.strip.button.setEnabled(self._may_change)

    def show(self) -> None:
        """Show the active branch."""
        conversation = self._controller.conversation
        self.offer()  # first, so that a button that is pressed is never hidden in between
        self._view.show_branch(conversation.branch(conversation.leaf_id))
        self.editing.turns_deleted()
        self.shown.emit()

    def _switch(self, turn_id: str) -> None:
        if self._may_change:
            self._controller.branches.show(turn_id)
            self.show()
            fork = self._view.turns.forks[turn_id]
            turns = fork.answers if len(fork.answers) > 1 else fork.questions
            at = number(turns.index(turn_id) + 1)
            words = tr("Version {number} of {count}").format(number=at, count=number(len(turns)))
            announce(self._view, words)

    def go_to(self, turn_id: str) -> bool:
        """Show a branch that a turn is on; False if there is none, or another one has to stay."""
        conversation = self._controller.conversation
        if turn_id not in conversation:
            return False
        if any(turn.id == turn_id for turn in conversation.branch(conversation.leaf_id)):
            return True
        if self._may_change:
            self._controller.branches.show(turn_id)
            self.show()
        return self._may_change

    def go(self, step: int) -> None:
        """Show the version so many steps further, at the last fork in view."""
        for placed in reversed(self._view.shown):
            fork = self._view.turns.forks.get(placed.row.turn_id)
            if fork is None:
                continue
            siblings = self._controller.conversation.siblings(fork.turn_id)
            turns = [turn.id for turn in siblings]
            place = turns.index(fork.turn_id) + step
            if 0 <= place < len(turns):
                self._switch(turns[place])
            return

    def _ask_model(self, turn_id: str, model: str) -> None:
        """Ask a model once, or the chosen one if none is named; that stays chosen."""
        if self._may_change:
            options = self._controller.options
            self._controller.options = replace(options, model=model or options.model)
            self.regenerate_wanted.emit(turn_id)
            self._controller.options = options

    def _delete(self, turn_id: str) -> None:
        if self._may_change:
            removed = self._controller.branches.delete(turn_id)
            self.show()
            self.strip.offer(_deleted(len(removed.turns) - 1), partial(self._put_back, removed))

    def _put_back(self, removed: Removed) -> None:
        self._controller.branches.put_back(removed)
        self.show()


def _deleted(below: int) -> str:
    if not below:
        return tr("The turn was deleted.")
    return tr("The turn and %Ln below it were deleted.", "", below)
