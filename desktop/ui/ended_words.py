"""What is said of an answer that has ended to somebody who looks at something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.events import TurnStopped
from desktop.ui.transcript.turn_words import ANSWER_COMPLETE, ending_note
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.core.events import TurnEnding


def ended_words(ending: TurnEnding) -> str:
    """How an answer has ended, without a word of it; empty where nobody need be told.

    Args:
        ending: Which the user has not brought about himself, or there is nothing to say.
    """
    if isinstance(ending, TurnStopped) and ending.by != "timeout":
        return ""
    note = ending_note(ending, has_content=True)
    return note.sentence if note is not None else tr(ANSWER_COMPLETE)
