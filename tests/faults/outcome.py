"""What became of the text, the window and the disk, and what should have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Text = Literal["all", "part", "none"]
LONGEST_HOLD_S = 0.5
"""For so long the window may be busy with something else than its user, in CPU of its thread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of it.

    Attributes:
        ending: How the answer ended: the event's name, with the code of its error.
        sentence: What the window said of it.
        shown: How much of what was sent is in the window.
        kept: How much of it is in the database, once the program has ended.
        is_sound: The database passes SQLite's own check.
        longest_hold_s: For how long the window was busy at most, in CPU of its thread.
        goes_on: The next question is answered.
    """

    ending: str
    sentence: str
    shown: Text
    kept: Text = "none"
    is_sound: bool = True
    longest_hold_s: float = 0.0
    goes_on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What should become of it; see ``Outcome``."""

    ending: str
    text: Text
    says: str = ""
    goes_on: bool = True

    def misses(self, outcome: Outcome) -> list[str]:
        """What is otherwise, in words."""
        return [
            words
            for is_missed, words in (
                (outcome.ending != self.ending, f"ended as {outcome.ending}"),
                (outcome.shown != self.text, f"{outcome.shown} of the text shown"),
                (outcome.kept != self.text, f"{outcome.kept} of the text kept"),
                (self.says not in outcome.sentence, f"said “{outcome.sentence}”"),
                (not outcome.is_sound, "the database is damaged"),
                (
                    outcome.longest_hold_s > LONGEST_HOLD_S,
                    f"{outcome.longest_hold_s:.1f} s held up",
                ),
                (outcome.goes_on is not self.goes_on, f"goes on: {outcome.goes_on}"),
            )
            if is_missed
        ]


def how_much(text: str, sent: str) -> Text:
    """How much of what was sent a text is."""
    if not text.strip():
        return "none"
    return "all" if text == sent else "part"
