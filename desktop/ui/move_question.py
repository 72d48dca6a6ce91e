"""Asks whether the data folder is to be moved now, or the copy that a move left to be deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.address_question import AddressQuestion
from desktop.ui.tile_words import bytes_words
from desktop.words import later, tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

CLOSES = later(
    "There are {size} to copy. Gemstream closes its windows, copies everything, checks the copy, "
    "and opens again. Answers that still come are stopped."
)
STAYS = later("The old folder stays as it is until you delete it in the settings.")
FOR_GOOD = later("It is deleted for good. Your data are in the new folder.")


class MoveQuestion(AddressQuestion):
    """Accepted or rejected.

    Args:
        theme: The colours.
        target: Where to.
        size_bytes: How much there is to copy.
        parent: Its window.
    """

    def __init__(self, theme: Theme, target: Path, size_bytes: int, parent: QWidget) -> None:
        super().__init__(theme, parent, tr("Move your data to this folder?"), tr("Move"))
        self.setObjectName("moveQuestion")
        self.show_place([target.name], str(target))
        self.say(tr(CLOSES).format(size=bytes_words(size_bytes)))
        self.say(tr(STAYS))
        self.end()


class DeleteQuestion(AddressQuestion):
    """Likewise.

    Args:
        theme: The colours.
        folder: What is to be deleted.
        parent: Its window.
    """

    def __init__(self, theme: Theme, folder: Path, parent: QWidget) -> None:
        super().__init__(theme, parent, tr("Delete the old copy of your data?"), tr("Delete"))
        self.setObjectName("deleteQuestion")
        self.show_place([folder.name], str(folder))
        self.say(tr(FOR_GOOD))
        self.end()
