"""Asks whether another program may ask with the user's key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from desktop.core.program_name import quoted
from desktop.ui.key_question import KeyQuestion
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

ALLOW, REFUSE = later("Allow"), later("Refuse")
MEANS = later(
    "What it asks costs you what your own questions do, and stands among your conversations, where "
    "you can stop it."
)
NAMES = later(
    "Any program can call itself so. You can change your mind in the settings, under Programs."
)
UNHURRIED_MS = 500
"""It comes by itself: what was typed or clicked for something else must not answer it."""


class ProgramQuestion(KeyQuestion):
    """Allowed, refused, or closed without an answer; it does not take the keyboard away.

    Args:
        theme: The colours.
        name: What the program calls itself, as ``core.program_name`` has it.
        parent: Its window.

    Signals:
        decided: True to allow it, False to refuse it.
    """

    decided = Signal(bool)

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        # Of the key also while the offline engine answers: what is said holds later, too.
        title = tr("Let {program} ask with your key?").format(program=quoted(name))
        sentences = [("text", tr(MEANS)), ("quiet", tr(NAMES))]
        super().__init__(theme, title, sentences, tr(ALLOW), parent, tr(REFUSE))
        self.setObjectName("programQuestion")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(lambda: self._decide(may=False))
        self.go_on_button.clicked.disconnect()
        self.go_on_button.clicked.connect(lambda: self._decide(may=True))
        self._buttons = (self.cancel_button, self.go_on_button)
        for button in self._buttons:
            button.setEnabled(False)
        QTimer.singleShot(UNHURRIED_MS, self, self._enable)

    def _enable(self) -> None:
        for button in self._buttons:
            button.setEnabled(True)
        self.cancel_button.setFocus()

    def _decide(self, *, may: bool) -> None:
        self.decided.emit(may)
        self.done(int(may))
