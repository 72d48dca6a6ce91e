"""Asks whether the data folder is to be moved now, or the copy that a move left to be deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.address_question import AddressQuestion
from desktop.ui.tile_words import bytes_words

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

CLOSES = (
    "Gemstream closes its windows, copies everything, checks the copy, and opens again. Answers "
    "that still come are stopped."
)
STAYS = "The old folder stays as it is until you delete it in the settings."
FOR_GOOD = "It is deleted for good. Your data are in the new folder."


class MoveQuestion(AddressQuestion):
    """Accepted or rejected.

    Args:
        theme: The colours.
        target: Where to.
        size_bytes: How much there is to copy.
        parent: Its window.
    """

    def __init__(self, theme: Theme, target: Path, size_bytes: int, parent: QWidget) -> None:
        super().__init__(theme, parent, "Move your data to this folder?", "Move")
        self.setObjectName("moveQuestion")
        self.show_place([target.name], str(target))
        self.say(f"There are {bytes_words(size_bytes)} to copy. {CLOSES}")
        self.say(STAYS)
        self.end()


class DeleteQuestion(AddressQuestion):
    """Likewise.

    Args:
        theme: The colours.
        folder: What is to be deleted.
        parent: Its window.
    """

    def __init__(self, theme: Theme, folder: Path, parent: QWidget) -> None:
        super().__init__(theme, parent, "Delete the old copy of your data?", "Delete")
        self.setObjectName("deleteQuestion")
        self.show_place([folder.name], str(folder))
        self.say(FOR_GOOD)
        self.end()
