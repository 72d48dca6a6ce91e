"""What a reader may want of a turn of the transcript."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QMenu

    from desktop.core.forks import Fork
    from desktop.core.ports import ModelInfo


class Quotable(Protocol):
    """Where text can be quoted from."""

    def selected_text(self, *, as_markdown: bool = False) -> str:
        """What is selected."""

    def answer_text(self, turn_id: str) -> str:
        """An answer, as it was received."""


class TurnWishes(QObject):
    """Tells what is wanted.

    Attributes:
        models: Those that can be asked, in the order they are offered.
        forks: Which turns on the page have other versions.
        may_change: False while an answer is under way: nothing can be asked or deleted then.
        count_below: Says how many turns hang below one, of all branches.

    Signals:
        edit_requested: Turn id; its question is to be changed and sent again.
        regenerate_requested: Turn id and the name of a model, or nothing for the one that is
            chosen; that is to be asked the same.
        quote_requested: Text that is to be quoted in the prompt.
        delete_requested: Turn id; it is to be deleted, with what hangs below it.
        sent_requested: Turn id; what was sent for it is to be shown.
        version_chosen: Turn id; it is to be shown in the place of the version that is shown.
        changed: Others have versions, or what can be done is something else.
    """

    edit_requested = Signal(str)
    regenerate_requested = Signal(str, str)
    quote_requested = Signal(str)
    delete_requested = Signal(str)
    sent_requested = Signal(str)
    version_chosen = Signal(str)
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.models: Sequence[ModelInfo] = ()
        self.forks: Mapping[str, Fork] = {}
        self.may_change = True
        self.count_below: Callable[[str], int] = lambda _turn_id: 0

    def offer(self, forks: Mapping[str, Fork], *, may_change: bool) -> None:
        """Offer the versions of these turns."""
        if (forks, may_change) != (self.forks, self.may_change):
            self.forks, self.may_change = forks, may_change
            self.changed.emit()

    def quote(self, page: Quotable, turn_id: str) -> None:
        """Quote what is selected, or else an answer."""
        self.quote_requested.emit(page.selected_text(as_markdown=True) or page.answer_text(turn_id))

    def fill(self, menu: QMenu, turn_id: str, model: str) -> None:
        """Offer in a menu what changes a turn that was answered by a model."""
        edit = menu.addAction(tr("Edit and send again"), partial(self.edit_requested.emit, turn_id))
        again = menu.addAction(
            tr("Regenerate"), partial(self.regenerate_requested.emit, turn_id, "")
        )
        for action in (edit, again):
            action.setEnabled(self.may_change)
        self._offer_models(menu, turn_id, model)
        menu.addAction(tr("What was sent…"), partial(self.sent_requested.emit, turn_id))
        below = self.count_below(turn_id)
        words = tr("Delete this turn")
        if below:
            words = tr("Delete this turn and %Ln below it", "", below)
        delete = menu.addAction(words, partial(self.delete_requested.emit, turn_id))
        delete.setEnabled(self.may_change)

    def _offer_models(self, menu: QMenu, turn_id: str, model: str) -> None:
        others = [each for each in self.models if each.name != model]
        if not others:
            return
        choice = menu.addMenu(tr("Regenerate with another model"))
        choice.setEnabled(self.may_change)
        for each in others:
            ask = partial(self.regenerate_requested.emit, turn_id, each.name)
            choice.addAction(each.title or each.name, ask)
