"""What Google Takeout gives of Gemini Apps: a list of activities, each a question and its answer.

Takeout > My Activity > Gemini Apps, as JSON. Which questions belong to one conversation is not in
it, so each is a conversation of its own.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.core.conversation import Conversation
from desktop.core.history import Outline, first_words
from desktop.core.message import Message, TextPart
from desktop.core.whole import Asked, Whole
from desktop.exchange.foreign import (
    conversations_of,
    dict_of,
    ended,
    list_of,
    made_id,
    moment_of,
    text_of,
    word_of,
)
from desktop.exchange.html_words import markdown_of
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.message import Part
    from desktop.exchange.foreign import Pictures
    from desktop.exchange.report import Report

MOST_FILES = 100
"""Of one question."""

_PRODUCTS = frozenset({"Gemini Apps", "Gemini", "Bard"})
_VERB = re.compile(r"(Prompted with:|Prompted|Asked Gemini:|Asked Bard:|Asked|Said) ?")
_ATTACHED = re.compile(r"\s*Attached \d+ files?\.\s*\Z")


def is_takeout(value: object) -> bool:
    """True for a list of activities, of whatever product."""
    entries = list_of(value)
    first = dict_of(entries[0]) if entries else {}
    return "title" in first and ("header" in first or "products" in first)


def read_takeout(value: object, report: Report, pictures: Pictures) -> Iterator[Whole]:
    """The questions to Gemini, the oldest first; what else there is is noted."""
    count = 0
    for value_of_one in reversed(conversations_of(value, report)):
        entry = dict_of(value_of_one)
        names = {word_of(name) for name in list_of(entry.get("products"))}
        if not (names | {word_of(entry.get("header"))}) & _PRODUCTS:
            report.note(tr("An activity of another product was left out."))
            continue
        whole = _whole(entry, report, pictures)
        if whole is None:
            report.note(tr("An activity that is no question was left out."))
            continue
        count += 1
        yield whole
    if count > 1:
        report.note(
            tr("Takeout does not say which questions belong together: each became a conversation.")
        )


def _whole(entry: dict[str, object], report: Report, pictures: Pictures) -> Whole | None:
    title = text_of(entry.get("title"))
    answer = _answer(entry)
    verb = _VERB.match(title)
    if verb is None and not answer:
        return None
    question = _ATTACHED.sub("", title[verb.end() :] if verb else title).strip()
    if verb is None:
        report.note(
            tr("A question may begin with a word of Google's, in a language not known here.")
        )
    at = _moment(entry.get("time"))
    if at is None:
        report.note(tr("The time of a question was not understood."))
    images = _images(entry, pictures)
    conversation_id = made_id("gemini", str(entry.get("time")), title)
    parts: tuple[Part, ...] = (*images, TextPart(text=question)) if question else tuple(images)
    said = (TextPart(text=answer),) if answer else ()
    turn_id = f"{conversation_id}-1"
    turn = ended(turn_id, None, Message(role="user", parts=parts), said)
    asked = Asked(at=at or 0.0, ended_at=at, model="Gemini")
    outline = Outline(
        id=conversation_id,
        title=first_words(question),
        created_at=asked.at,
        updated_at=asked.at,
    )
    conversation = Conversation.restored(conversation_id, [turn], turn_id)
    return Whole(outline, conversation, {turn_id: asked})


def _answer(entry: dict[str, object]) -> str:
    value = entry.get("safeHtmlItem")
    items = list_of(value) or [value]
    found = [dict_of(item) for item in items]
    texts = [markdown_of(text_of(item.get("html") or item.get("htmlValue"))) for item in found]
    return "\n\n".join(filter(None, texts))


def _moment(value: object) -> float | None:
    try:
        time = datetime.fromisoformat(word_of(value))
        return moment_of((time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp())
    except (OverflowError, ValueError):
        return None


def _images(entry: dict[str, object], pictures: Pictures) -> list[Part]:
    names = [*list_of(entry.get("attachedFiles")), entry.get("imageFile")]
    named = dict.fromkeys(word_of(name).rpartition("/")[2] for name in names)
    found = [pictures.find(name) for name in list(named)[:MOST_FILES] if name]
    return [image for image in found if image is not None]
