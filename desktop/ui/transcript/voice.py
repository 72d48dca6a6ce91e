"""What a screen reader is told of an answer while it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from desktop.core.events import Ended, StreamEvent, TextDelta, TurnFinished, TurnStarted
from desktop.core.sentences import Sentences
from desktop.ui.transcript.turn_words import ANSWER_COMPLETE
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.settings import Announcements

STOPS = tuple(".!?…:;,。！？”’)")


class Voice:
    """Puts into words what has come.

    Args:
        wanted: Says what is wanted: sentences as they come, the end alone, or only what went wrong.
    """

    def __init__(self, wanted: Callable[[], Announcements]) -> None:
        self._wanted = wanted
        self._sentences: dict[str, Sentences] = {}

    def of(self, events: Sequence[StreamEvent]) -> str:
        """What is to be said of the text that has come with these events; empty for nothing."""
        said: list[str] = []
        for event in events:
            match event:
                case TurnStarted():
                    self._sentences[event.turn_id] = Sentences()
                case TextDelta() if self._wanted() == "sentences" and QAccessible.isActive():
                    answer = self._sentences.setdefault(event.turn_id, Sentences())
                    said += answer.take(event.text)
                case Ended():
                    said += self._sentences.pop(event.turn_id, Sentences()).end()
                case _:
                    pass
        return " ".join([*(_closed(each) for each in said[:-1]), *said[-1:]])

    def ending(self, event: Ended, note: str) -> str:
        """What is to be said of the end of an answer; empty for nothing.

        Args:
            event: How it ended.
            note: What stands below the answer about that; empty for nothing.
        """
        if self._wanted() == "off" and isinstance(event, TurnFinished):
            return ""
        return note or tr(ANSWER_COMPLETE)


def _closed(words: str) -> str:
    """Words with a pause behind them: those of a heading or an item have no stop."""
    return words if words.endswith(STOPS) else f"{words}."
