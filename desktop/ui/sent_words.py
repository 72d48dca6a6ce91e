"""What is sent, in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop.core.sent import SentText
from desktop.ui.tile_words import DOT, bytes_words, tokens_words

if TYPE_CHECKING:
    from desktop.core.sent import SentImage, SentOther, SentRequest

STAYS = "Nothing leaves this computer: the offline engine answers here."
WOULD_GO = "Nothing is sent yet. If you send this, it goes to {}."
WENT = "This was sent to {}."
STAYED = "This stayed on this computer: the offline engine answered here."
ANEW = (
    "What was sent then is not kept, or it went elsewhere. This is how the same would be sent now, "
    "to {}."
)
ANEW_HERE = (
    "What was sent then is not kept, or it went elsewhere. Now the offline engine would answer, "
    "and nothing would leave this computer."
)
PREPARING = "An image that is still being prepared is not in it yet."
FIRST = "What you asked before, and the answers to it, will go along."
NOT_SENT = "Nothing was sent for this question."
NO_QUESTION = "Write a question first, then look at what would be sent."

_SETTINGS = {
    "generationConfig.temperature": "Temperature",
    "generationConfig.maxOutputTokens": "Most tokens of the answer",
    "generationConfig.thinkingConfig.thinkingLevel": "Thinking",
    "generationConfig.thinkingConfig.includeThoughts": "Summaries of thoughts",
    "generationConfig.mediaResolution": "Detail of images",
    "safetySettings": "Safety",
}
_SIGNED = ("continuationToken",)


def purpose(request: SentRequest, *, is_draft: bool, is_anew: bool) -> str:
    """Where it goes or went, in a sentence."""
    if request.is_local:
        return STAYS if is_draft else ANEW_HERE if is_anew else STAYED
    words = WOULD_GO if is_draft else ANEW if is_anew else WENT
    return words.format(request.host)


def size_words(request: SentRequest) -> str:
    """All of it in one line."""
    counts = [(len(request.messages), "message"), (len(request.images), "image")]
    return DOT.join(
        [request.model or request.host]
        + [f"{count:,} {word}{'' if count == 1 else 's'}" for count, word in counts if count]
        + [bytes_words(request.size_bytes), tokens_words(request.estimated_tokens)]
    )


def role_words(role: str) -> str:
    """Who says a message."""
    return {"user": "You", "model": "The model"}.get(role, role)


def part_words(part: SentText | SentOther) -> str:
    """What is to be said of a part before its text; empty if nothing is."""
    if not isinstance(part, SentText):
        return "A part of another kind"
    said = ["A summary of its thoughts"] if part.is_thought else []
    if part.signature_bytes:
        said.append(f"with the service's own mark of {part.signature_bytes:,} bytes")
    words = ", ".join(said)
    return words[:1].upper() + words[1:]


def image_words(image: SentImage) -> str:
    """What an image is, and whether it says more than it shows."""
    size = f"{image.width_px:,} × {image.height_px:,} pixels" if image.width_px else ""
    said = {
        False: "without metadata",
        True: "with what its file says of camera, date and place",
        None: "whether it holds metadata is not known",
    }[image.has_metadata]
    return DOT.join(filter(None, (image.mime_type, size, f"{len(image.data):,} bytes", said)))


def settings_words(request: SentRequest) -> list[tuple[str, str]]:
    """Names and values of all settings that are sent: those that people know first."""
    sent = {name: value for name, value in request.settings.items() if value != {}}
    known = [(title, sent.pop(name)) for name, title in _SETTINGS.items() if name in sent]
    for name in _SIGNED:
        if name in sent:
            sent[name] = f"[{len(str(sent[name])):,} characters]"
    return [(name, _value(value)) for name, value in (*known, *sent.items())]


def unsent_words(request: SentRequest) -> str:
    """Which of the settings that people know are not sent; empty if all are."""
    titles = [title for name, title in _SETTINGS.items() if name not in request.settings]
    return f"Left to the service: {', '.join(titles).lower()}." if titles else ""


def _value(value: Any) -> str:  # noqa: ANN401 - JSON
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
