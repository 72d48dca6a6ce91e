"""What the exports of other programs have in common: loose JSON, and files beside it."""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING, Any

from desktop.core.errors import ImageRejected
from desktop.core.message import Message, TextPart, whole_text
from desktop.core.outcome import Outcome
from desktop.core.turn import Turn
from desktop.core.turn_state import TurnState
from desktop.exchange.fields import LONGEST_TEXT, LONGEST_WORD, NotUnderstood
from desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.message import ImagePart, Part
    from desktop.exchange.archives import Archive
    from desktop.exchange.report import Report

    PrepareImage = Callable[[bytes, str], ImagePart]
    """Bytes and a name; raises ``ImageRejected``. Blocks."""

MOST_CONVERSATIONS = 200_000
"""Of one document."""

NO_QUESTION = "[no question]"
"""Stands for the question of an answer that was given unasked."""


def text_of(value: object, most: int = LONGEST_TEXT) -> str:
    """A text, empty for anything else."""
    return whole_text(value[:most]) if isinstance(value, str) else ""


def word_of(value: object) -> str:
    """A short text on one line, likewise."""
    return " ".join(text_of(value, LONGEST_WORD).split())


def dict_of(value: object) -> dict[str, Any]:
    """An object, empty for anything else."""
    return value if isinstance(value, dict) else {}


def list_of(value: object) -> list[Any]:
    """A list, likewise."""
    return value if isinstance(value, list) else []


def conversations_of(value: object, report: Report) -> list[Any]:
    """The conversations of a document, as many as may be; one by itself is a list of one."""
    found = list_of(value) or [value]
    if len(found) > MOST_CONVERSATIONS:
        report.note(
            tr("Of more than {most} conversations the others were left out.").format(
                most=number(MOST_CONVERSATIONS)
            )
        )
    return found[:MOST_CONVERSATIONS]


def moment_of(value: object) -> float | None:
    """Unix seconds, None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 < value < 1e11 and math.isfinite(value) else None


def made_id(kind: str, *names: str) -> str:
    """An id that is the same each time that the same is imported."""
    named = "\0".join(names).encode("utf-8", "surrogatepass")
    return f"{kind}-{hashlib.sha256(named).hexdigest()[:24]}"


def ended(turn_id: str, parent_id: str | None, question: Message, answer: Sequence[Part]) -> Turn:
    """A turn of another program; one without an answer was stopped."""
    if not question.parts:
        question = Message(role="user", parts=(TextPart(text=NO_QUESTION),))
    turn = Turn(turn_id, parent_id, question)
    if answer:
        turn.state, turn.outcome = TurnState.FINISHED, Outcome(word="complete")
        turn.answer = Message(role="model", parts=tuple(answer))
    else:
        turn.state = TurnState.STOPPED
        turn.outcome = Outcome(word="stopped", step="retry", code="user")
    return turn


class Pictures:
    """Finds images beside a document and makes them fit to be kept.

    Args:
        archive: Where they are.
        prepare: Checks and prepares one.
        report: Hears of those that cannot be had.
    """

    def __init__(self, archive: Archive, prepare: PrepareImage, report: Report) -> None:
        self._archive = archive
        self._prepare = prepare
        self._report = report

    def find(self, beginning: str) -> ImagePart | None:
        """The image whose file has a name that begins like this; None if there is none of use."""
        try:
            found = self._archive.file(beginning)
        except NotUnderstood:
            found = None
        if found is None:
            self._report.note(tr("An image or file is not in the export."))
            return None
        name, data = found
        try:
            return self._prepare(data, name)
        except ImageRejected:
            self._report.note(tr("A file that is no usable image was left out."))
            return None
