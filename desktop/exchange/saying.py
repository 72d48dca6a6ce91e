"""What an export for people says around the words of a conversation."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.words import day_and_time, later, number, shown, tr

if TYPE_CHECKING:
    from desktop.core.message import ImagePart, TextPart
    from desktop.core.turn import Turn
    from desktop.core.whole import Asked, Whole

SYSTEM = later("System prompt")
YOU = later("You")
THOUGHTS = later("Thoughts")


def moment(at: float) -> str:
    """A moment as a person reads it, in the time of this computer; empty if it is none."""
    try:
        return day_and_time(datetime.fromtimestamp(at, UTC).astimezone())
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
    return tr(
        "%Ln turns of other branches not shown; JSON has them.",
        "",
        count,
        one="%Ln turn of other branches not shown; JSON has them.",
    )


def speaker(asked: Asked | None) -> str:
    """Who answered; where that is not known, that it is an answer."""
    return (asked.model if asked else "") or tr("Answer")


def ending(turn: Turn) -> str:
    """How a turn ended, in a sentence; empty where there is nothing to say."""
    if turn.outcome is not None and turn.outcome.sentence:
        return shown(turn.outcome.sentence)
    if turn.state.value == "stopped":
        return tr("Stopped.")
    return tr("No answer.") if turn.answer is None else ""


def image_words(image: ImagePart) -> str:
    """An image in words: its name and size."""
    words = [image.name or tr("Image")]
    if image.page:
        words.append(tr("page {number}").format(number=number(image.page)))
    if image.width_px and image.height_px:
        size = tr("{width} × {height} pixels")
        wide, high = (number(px, grouped=False) for px in (image.width_px, image.height_px))
        words.append(size.format(width=wide, height=high))
    return tr(", ", "between the things of a list").join(words)


def text_words(text: TextPart) -> str:
    """An attached text in words: its name and length."""
    length = tr("%Ln characters", "", text.size[0], one="%Ln character")
    return tr(", ", "between the things of a list").join((text.name, length))
