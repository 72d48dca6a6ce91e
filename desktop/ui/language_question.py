"""Asks whether the program begins again, so that all of it speaks another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.key_question import KeyQuestion
from desktop.words import LANGUAGES, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme


def ask_to_reopen(theme: Theme, language: str, parent: QWidget) -> KeyQuestion:
    """The question; accepted if the program should begin again now.

    Args:
        theme: The colours.
        language: One of ``LANGUAGES``, or "system".
        parent: Its window.
    """
    title = tr("Open Gemstream anew to speak your system's language?")
    if language in LANGUAGES:
        title = tr("Open Gemstream anew to speak {language}?").format(language=LANGUAGES[language])
    sentences = [
        ("text", tr("Its windows close and open again. What you wrote is kept.")),
        ("quiet", tr("An answer under way is stopped, with all that has come of it.")),
    ]
    return KeyQuestion(theme, title, sentences, tr("Open anew"), parent, tr("Later"))
