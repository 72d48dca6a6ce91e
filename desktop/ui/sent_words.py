"""What is sent, in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop.core.sent import SentText
from desktop.ui.numbers import number
from desktop.ui.tile_words import DOT, bytes_words, tokens_words
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.core.sent import SentImage, SentOther, SentRequest

STAYS = later("Nothing leaves this computer: the offline engine answers here.")
WOULD_GO = later("Nothing is sent yet. If you send this, it goes to {host}.")
WENT = later("This was sent to {host}.")
STAYED = later("This stayed on this computer: the offline engine answered here.")
ANEW = later(
    "What was sent then is not kept, or it went elsewhere. This is how the same would be sent now, "
    "to {host}."
)
ANEW_HERE = later(
    "What was sent then is not kept, or it went elsewhere. Now the offline engine would answer, "
    "and nothing would leave this computer."
)
PREPARING = later("An image that is still being prepared is not in it yet.")
FIRST = later("What you asked before, and the answers to it, will go along.")
NOT_SENT = later("Nothing was sent for this question.")
NO_QUESTION = later("Write a question first, then look at what would be sent.")

_SETTINGS = {
    "generationConfig.temperature": later("Temperature"),
    "generationConfig.maxOutputTokens": later("Most tokens of the answer"),
    "generationConfig.thinkingConfig.thinkingLevel": later("Thinking"),
    "generationConfig.thinkingConfig.includeThoughts": later("Summaries of thoughts"),
    "generationConfig.mediaResolution": later("Detail of images"),
    "safetySettings": later("Safety"),
}
_SIGNED = ("continuationToken",)


def purpose(request: SentRequest, *, is_draft: bool, is_anew: bool) -> str:
    """Where it goes or went, in a sentence."""
    if request.is_local:
        return tr(STAYS if is_draft else ANEW_HERE if is_anew else STAYED)
    words = WOULD_GO if is_draft else ANEW if is_anew else WENT
    return tr(words).format(host=request.host)


def size_words(request: SentRequest) -> str:
    """All of it in one line."""
    words = [request.model or request.host]
    if messages := len(request.messages):
        words.append(tr("%Ln messages", "", messages, one="%Ln message"))
    if images := len(request.images):
        words.append(tr("%Ln images", "", images, one="%Ln image"))
    return DOT.join(
        [*words, bytes_words(request.size_bytes), tokens_words(request.estimated_tokens)]
    )


def role_words(role: str) -> str:
    """Who says a message."""
    return {"user": tr("You"), "model": tr("The model")}.get(role, role)


def part_words(part: SentText | SentOther) -> str:
    """What is to be said of a part before its text; empty if nothing is."""
    if not isinstance(part, SentText):
        return tr("A part of another kind")
    if not part.signature_bytes:
        return tr("A summary of its thoughts") if part.is_thought else ""
    count = part.signature_bytes
    if part.is_thought:
        return tr("A summary of its thoughts, with the service's own mark of %Ln bytes", "", count)
    return tr("With the service's own mark of %Ln bytes", "", count)


def image_words(image: SentImage) -> str:
    """What an image is, and whether it says more than it shows."""
    size = ""
    if image.width_px:
        words = tr("{width} × {height} pixels")
        size = words.format(width=number(image.width_px), height=number(image.height_px))
    said = {
        False: tr("without metadata"),
        True: tr("with what its file says of camera, date and place"),
        None: tr("whether it holds metadata is not known"),
    }[image.has_metadata]
    count = tr("%Ln bytes", "", len(image.data), one="%Ln byte")
    return DOT.join(filter(None, (image.mime_type, size, count, said)))


def settings_words(request: SentRequest) -> list[tuple[str, str]]:
    """Names and values of all settings that are sent: those that people know first."""
    sent = {name: value for name, value in request.settings.items() if value != {}}
    known = [(tr(title), sent.pop(name)) for name, title in _SETTINGS.items() if name in sent]
    for name in _SIGNED:
        if name in sent:
            sent[name] = tr("[%Ln characters]", "", len(str(sent[name])))
    return [(name, _value(value)) for name, value in (*known, *sent.items())]


def unsent_words(request: SentRequest) -> str:
    """Which of the settings that people know are not sent; empty if all are."""
    titles = [tr(title) for name, title in _SETTINGS.items() if name not in request.settings]
    if not titles:
        return ""
    settings = tr(", ", "between the things of a list").join(titles)
    words = tr("Left to the service: {lower}.", "or {settings}: the names of settings, as they are")
    return words.format(lower=settings.lower(), settings=settings)


def _value(value: Any) -> str:  # noqa: ANN401 - JSON
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
