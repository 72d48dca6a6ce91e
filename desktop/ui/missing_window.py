"""Says that the data folder was moved to a place that is not there, and asks what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from desktop.ui.start_window import StartWindow
from desktop.ui.word_button import WordButton
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

Choice = Literal["again", "standard", "quit"]


class MissingWindow(StartWindow):
    """Closing it quits.

    Args:
        theme: The colours.
        sentence: Which folder is missing.

    Attributes:
        choice: What was chosen.
    """

    def __init__(self, theme: Theme, sentence: str) -> None:
        super().__init__(theme, sentence)
        self.setObjectName("missingWindow")
        self.choice: Choice = "quit"
        self.say(tr("Nothing in it is lost. Connect its disk, then try again."))
        self.say(
            tr(
                "Or use the standard folder: what is there is shown, and what is in the missing "
                "folder stays where it is."
            )
        )
        self.quit_button = WordButton(theme, tr("Quit"))
        self.standard_button = WordButton(theme, tr("Use the standard folder"))
        self.again_button = WordButton(theme, tr("Try again"), goes_on=True)
        self.quit_button.clicked.connect(self.reject)
        self.standard_button.clicked.connect(lambda: self._choose("standard"))
        self.again_button.clicked.connect(lambda: self._choose("again"))
        self.offer(self.quit_button, self.standard_button, self.again_button)

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()
