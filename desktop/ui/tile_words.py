"""What an image or a text of the tray is, in words: its size, what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.core import attached
from desktop.core.conversation import Detail, ImagePart, TextPart
from desktop.core.errors import ChatError
from desktop.core.images import estimated_tokens
from desktop.core.unseen import with_marks
from desktop.ui.mirrored import in_row
from desktop.ui.numbers import number
from desktop.words import later, shown, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

TileOutcome = ImagePart | TextPart | ChatError
"""What came of something that was put into the tray."""

DOT = " · "
LOOKED_AT = 400
FIRST_CHARACTERS = 160
"""Of a text that are looked at, and shown at most, for its first words."""
DETAIL_WORDS: dict[Detail, str] = {
    "low": later("Low", "detail"),
    "medium": later("Medium", "detail"),
    "high": later("High", "detail"),
}
_DETAILS: dict[Detail, str] = {
    "low": later("low detail"),
    "medium": later("medium detail"),
    "high": later("high detail"),
}


def bytes_words(count: int) -> str:
    """A size as people say it: "812 bytes", "96 kB", "4.1 MB"."""
    if count < 1_000:
        return tr("%Ln bytes", "", count, one="%Ln byte")
    if count < 999_500:
        return tr("{number} kB").format(number=number(count / 1_000))
    return tr("{number} MB").format(number=number(count / 1_000_000, 1))


def tokens_words(count: int) -> str:
    """What images and texts will take of the model's room, as far as can be known before."""
    return tr("about %Ln tokens", "", count)


def before_words(image: ImagePart) -> str:
    """The size of what it was made of; empty if that is unknown, or the same.

    The size of a document says nothing of one of its pages.
    """
    if image.page:
        return ""
    same_px = image.original_px in {(0, 0), (image.width_px, image.height_px)}
    if same_px and image.original_bytes in {0, len(image.data)}:
        return ""
    original_px = (image.width_px, image.height_px) if same_px else image.original_px
    return _size(original_px, image.original_bytes)


def after_words(image: ImagePart) -> str:
    """The size of what is sent."""
    size_px = (image.width_px, image.height_px)
    if before_words(image) and image.original_px in {(0, 0), size_px}:
        size_px = (0, 0)  # said already
    return _size(size_px, len(image.data))


def pixels(wide: int, high: int) -> str:
    """The size of a picture: 4032 × 3024."""
    return f"{number(wide, grouped=False)} × {number(high, grouped=False)}"


def _size(size_px: tuple[int, int], count_bytes: int) -> str:
    words = pixels(*size_px) if all(size_px) else ""
    return DOT.join(filter(None, (words, bytes_words(count_bytes) if count_bytes else "")))


def size_words(image: ImagePart) -> str:
    """Both sizes in one line: "4032 × 3024 · 4.1 MB → 3072 × 2304 · 1.2 MB"."""
    return f" {arrow()} ".join(filter(None, (before_words(image), after_words(image))))


def in_order(words: str) -> str:
    """A line of sizes as it is painted: each as it is read by itself, the arrow as lines run."""
    return arrow().join(in_row(each, DOT) for each in words.split(arrow()))


def arrow() -> str:
    """What leads from one size to another, as lines run."""
    return "←" if QGuiApplication.isRightToLeft() else "→"


def cost_words(image: ImagePart) -> str:
    """What it costs, how finely it is sent, and what is not in it."""
    cost = tokens_words(estimated_tokens(image))
    note = shown(image.note)
    return DOT.join(filter(None, (cost, tr(_DETAILS[image.detail]), note)))


def first_line(part: TextPart) -> str:
    """The first words of a text, as far as they could fit into a line."""
    words = " ".join(part.text[:LOOKED_AT].split())
    return with_marks(words[:FIRST_CHARACTERS])


def length_words(part: TextPart) -> str:
    """How long a text is: "12,345 characters · 210 lines"."""
    lines = attached.lines_of(part)
    return DOT.join(
        (
            tr("%Ln characters", "", part.size[0], one="%Ln character"),
            tr("%Ln lines", "of a text", lines, one="%Ln line"),
        )
    )


def text_size_words(part: TextPart) -> str:
    """Likewise, and what it costs."""
    return DOT.join((length_words(part), tokens_words(attached.estimated_tokens(part))))


def spoken(part: TextPart) -> str:
    """All of an attached text but its words, for those who cannot see it."""
    return tr("Attached text: {name}, {size}").format(
        name=with_marks(part.name), size=text_size_words(part).replace(DOT, ", ")
    )


def described(outcome: TileOutcome | None) -> str:
    """All that is known of it, a line for each thing."""
    if outcome is None:
        return tr("Being prepared")
    if isinstance(outcome, ChatError):
        return str(outcome)
    if isinstance(outcome, TextPart):
        return "\n".join(filter(None, (text_size_words(outcome), first_line(outcome))))
    return f"{size_words(outcome)}\n{cost_words(outcome)}"


def summary(outcomes: Sequence[TileOutcome | None]) -> str:
    """All of them in one line; empty for none and for one, which speaks for itself."""
    if len(outcomes) < 2:
        return ""
    images = [each for each in outcomes if isinstance(each, ImagePart)]
    texts = [each for each in outcomes if isinstance(each, TextPart)]
    refused = sum(isinstance(each, ChatError) for each in outcomes)
    waiting = len(outcomes) - len(images) - len(texts) - refused
    words = []
    if images:
        words.append(tr("%Ln images", "", len(images), one="%Ln image"))
    if texts:
        words.append(tr("%Ln texts", "", len(texts), one="%Ln text"))
    if waiting:
        words.append(tr("%Ln being prepared", "images", waiting))
    if refused:  # before what it costs: where there is little room, the end is cut
        words.append(tr("%Ln cannot be used", "images", refused))
    if images:
        words.append(bytes_words(sum(len(image.data) for image in images)))
    if images or texts:
        of_texts = sum(map(attached.estimated_tokens, texts))
        words.append(tokens_words(sum(map(estimated_tokens, images)) + of_texts))
    return DOT.join(words)
