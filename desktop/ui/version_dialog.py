"""What is to be known of a new version, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.ui.key_question import KeyQuestion
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

MOST_LINES, MOST_CHARACTERS = 10, 800
OPEN, NOT_THIS = later("Open page"), later("Not this version")
BY_HAND = later("You have {mine}. Nothing is installed by itself: the page has the new version.")
BY_A_PACKAGE = later("You have {mine}. Your package manager installs new versions.")


class VersionDialog(KeyQuestion):
    """Says what is new. Escape and closing it leave the version to be told of further on.

    Args:
        theme: The colours.
        version: The new one.
        mine: The one that runs.
        notes: What is new, as plain text; empty if nothing was said.
        by_package: A package manager installs new versions.
        parent: Its window.

    Signals:
        page_wanted: The user wants to see its page.
        passed_over: The user does not want to hear of it any more.
    """

    page_wanted = Signal()
    passed_over = Signal()

    def __init__(
        self,
        theme: Theme,
        version: str,
        mine: str,
        notes: str,
        parent: QWidget,
        *,
        by_package: bool,
    ) -> None:
        means = tr(BY_A_PACKAGE if by_package else BY_HAND).format(mine=mine)
        sentences = [("text", shortened(notes))] if notes else []
        sentences.append(("quiet", means))
        title = tr("Gemstream {version} is there").format(version=version)
        super().__init__(theme, title, sentences, tr(OPEN), parent, tr(NOT_THIS))
        self.setObjectName("newVersionDialog")
        self.cancel_button.clicked.connect(self.passed_over)
        self.go_on_button.clicked.connect(self.page_wanted)
        self.go_on_button.setFocus()


def shortened(notes: str) -> str:
    """As much of the notes as a dialog has room for; the page has the rest."""
    shown = "\n".join(notes.splitlines()[:MOST_LINES])[:MOST_CHARACTERS].rstrip()
    return shown if shown == notes else f"{shown}…"
