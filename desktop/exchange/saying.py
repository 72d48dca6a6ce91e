"""What an export for people says around the words of a conversation."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.message import ImagePart
    from desktop.core.turn import Turn
    from desktop.core.whole import Asked, Whole

SYSTEM = "System prompt"
YOU = "You"
NOBODY = "Answer"
"""Who answered, where that is not known."""


def moment(at: float) -> str:
    """A moment as a person reads it, in the time of this computer; empty if it is none."""
    try:
        return datetime.fromtimestamp(at, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    except (OverflowError, OSError, ValueError):
        return ""


def branch(whole: Whole) -> list[Turn]:
    """The turns in sight, in order."""
    return whole.conversation.branch(whole.conversation.leaf_id)


def hidden(whole: Whole) -> str:
    """What is said of the turns of other branches; empty if there are none."""
    count = len(whole.conversation) - len(branch(whole))
    if not count:
        return ""
    words = "1 turn" if count == 1 else f"{count:,} turns"
    return f"{words} of other branches not shown; JSON has them."


def speaker(asked: Asked | None) -> str:
    """Who answered."""
    return (asked.model if asked else "") or NOBODY


def ending(turn: Turn) -> str:
    """How a turn ended, in a sentence; empty where there is nothing to say."""
    if turn.outcome is not None and turn.outcome.sentence:
        return turn.outcome.sentence
    if turn.state.value == "stopped":
        return "Stopped."
    return "No answer." if turn.answer is None else ""


def image_words(image: ImagePart) -> str:
    """An image in words: its name and size."""
    words = image.name or "Image"
    if image.page:
        words += f", page {image.page}"
    if image.width_px and image.height_px:
        words += f", {image.width_px} × {image.height_px} pixels"
    return words
