"""What came of an import, and what was not understood."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from desktop.words import together, tr


@dataclass(slots=True)
class Report:
    """Counts, and sentences for the user.

    Attributes:
        conversations: How many were added.
        turns: How many turns are new, those of conversations that were known among them.
        known: How many conversations were here already, with all their turns.
        refusals: Why files could not be imported, or not to their end.
        notes: What was not understood or is lacking: a sentence each, and how often it was so.
    """

    conversations: int = 0
    turns: int = 0
    known: int = 0
    refusals: list[str] = field(default_factory=list)
    notes: Counter[str] = field(default_factory=Counter)

    def note(self, sentence: str, count: int = 1) -> None:
        """Something was not understood."""
        self.notes[sentence] += count

    def refuse(self, sentence: str) -> None:
        """A file cannot be imported."""
        self.refusals.append(sentence)

    @property
    def summary(self) -> str:
        """What was added, in a sentence or two."""
        turns = tr("%Ln new turns", "", self.turns, one="%Ln new turn")
        words = tr(
            "%Ln conversations imported ({turns}).",
            "",
            self.conversations,
            one="%Ln conversation imported ({turns}).",
        ).format(turns=turns)
        if not self.known:
            return words
        known = tr(
            "%Ln conversations were here already.",
            "",
            self.known,
            one="%Ln conversation was here already.",
        )
        return together(words, known)

    @property
    def lines(self) -> list[str]:
        """What could not be imported, and what was not understood, the most frequent first."""
        notes = [
            f"{count} × {sentence}" if count > 1 else sentence
            for sentence, count in self.notes.most_common()
        ]
        return [*self.refusals, *notes]
