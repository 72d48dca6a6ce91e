"""The messages of ChatGPT's export: who speaks, and what they hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from desktop.core.message import ImagePart, TextPart
from desktop.core.whole import Asked
from desktop.exchange.foreign import dict_of, list_of, moment_of, text_of, word_of
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.core.message import Part
    from desktop.exchange.foreign import Pictures
    from desktop.exchange.report import Report

Node = dict[str, Any]

MOST_PARTS = 2000
"""Of one message."""

_REFERENCE = re.compile("\ue200[^\ue201]{0,2000}\ue201")
"""Marks of sources within a text, which lead nowhere outside of ChatGPT."""

_SILENT = frozenset({"reasoning_recap", "model_editable_context", "user_editable_context"})
_EVERYONE = ("all", "", None)


class Messages:
    """Reads messages of one conversation.

    Args:
        report: Hears what was left out.
        pictures: Finds images.

    Attributes:
        system: The first system prompt that was met.
    """

    def __init__(self, report: Report, pictures: Pictures) -> None:
        self._report = report
        self._pictures = pictures
        self.system = ""

    def role(self, node: Node) -> Literal["user", "model", ""]:
        """Whose message it is; empty for one that is not seen."""
        message = dict_of(node.get("message"))
        role = word_of(dict_of(message.get("author")).get("role"))
        is_hidden = dict_of(message.get("metadata")).get("is_visually_hidden_from_conversation")
        content = dict_of(message.get("content"))
        if not message or is_hidden is True or word_of(content.get("content_type")) in _SILENT:
            return ""
        if role == "system":
            self.system = self.system or _joined(content)
            return ""
        if role == "user":
            return "user"
        if role in {"assistant", "tool"}:
            return "model"
        self._report.note(tr("A message of “{role}” was left out.").format(role=role[:40]))
        return ""

    def asked(self, question: Node | None, answer: Sequence[Node]) -> Asked:
        """When a turn was asked and ended, and whom; 0 where that is not known."""
        nodes = ([question] if question else []) + list(answer)
        messages = [dict_of(node.get("message")) for node in nodes]
        times = [moment_of(message.get("create_time")) for message in messages]
        known = [time for time in times if time is not None]
        slugs = [word_of(dict_of(each.get("metadata")).get("model_slug")) for each in messages]
        model = next(filter(None, reversed(slugs)), "")
        ended_at = known[-1] if known and answer else None
        return Asked(at=known[0] if known else 0.0, ended_at=ended_at, model=model)

    def parts(self, nodes: Sequence[Node]) -> list[Part]:
        """What messages hold, as one message."""
        parts: list[Part] = []
        for node in nodes:
            for part in self._parts(dict_of(node.get("message"))):
                last = parts[-1] if parts else None
                if (
                    isinstance(part, TextPart)
                    and isinstance(last, TextPart)
                    and part.thought is last.thought
                ):
                    parts[-1] = TextPart(text=f"{last.text}\n\n{part.text}", thought=part.thought)
                else:
                    parts.append(part)
        return parts

    def _parts(self, message: dict[str, Any]) -> Iterator[Part]:
        content = dict_of(message.get("content"))
        kind = word_of(content.get("content_type"))
        is_tool = word_of(dict_of(message.get("author")).get("role")) == "tool"
        if kind == "thoughts":
            yield from _thoughts(content)
        elif message.get("recipient") not in _EVERYONE and not is_tool:
            yield from self._call(message, content)
        elif kind in {"text", "multimodal_text"}:
            yield from self._said(content, is_tool=is_tool)
        elif kind in {"code", "execution_output"}:
            yield from _code(content, word_of(content.get("language")))
        else:
            self._report.note(
                tr("A message of the kind “{kind}” was left out.").format(kind=kind[:40])
            )

    def _call(self, message: dict[str, Any], content: dict[str, Any]) -> Iterator[Part]:
        """Of what an answer asked of tools, only a program is kept."""
        if message.get("recipient") == "python":
            yield from _code(content, "python")
        else:
            self._report.note(tr("A call of a tool was left out."))

    def _said(self, content: dict[str, Any], *, is_tool: bool) -> Iterator[Part]:
        for value in list_of(content.get("parts"))[:MOST_PARTS]:
            if isinstance(value, str):
                text = _REFERENCE.sub("", text_of(value))
                if text.strip() and is_tool:
                    self._report.note(tr("What a tool said was left out."))
                elif text.strip():
                    yield TextPart(text=text)
                continue
            part = dict_of(value)
            kind = word_of(part.get("content_type"))
            if kind == "image_asset_pointer":
                if (image := self._image(part)) is not None:
                    yield image
            elif kind == "audio_transcription":
                yield TextPart(text=text_of(part.get("text")))
            else:
                self._report.note(
                    tr("A part of the kind “{kind}” was left out.").format(kind=kind[:40])
                )

    def _image(self, part: dict[str, Any]) -> ImagePart | None:
        # file-service://file-AbC, or sediment://file_0123
        pointer = word_of(part.get("asset_pointer"))
        return self._pictures.find(pointer.rpartition("//")[2].partition("?")[0])


def _thoughts(content: dict[str, Any]) -> Iterator[Part]:
    for value in list_of(content.get("thoughts")):
        thought = dict_of(value)
        words = (text_of(thought.get("summary")), text_of(thought.get("content")))
        if text := "\n\n".join(filter(None, words)):
            yield TextPart(text=text, thought=True)


def _code(content: dict[str, Any], language: str) -> Iterator[Part]:
    text = text_of(content.get("text")) or _joined(content)
    if text.strip():
        fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
        word = language if language.isalnum() and language != "unknown" else ""
        yield TextPart(text=f"{fence}{word}\n{text.strip(chr(10))}\n{fence}")


def _joined(content: dict[str, Any]) -> str:
    texts = map(text_of, list_of(content.get("parts")))
    return "\n\n".join(text for text in texts if text.strip())
