"""Conversations as Markdown, the branch in sight; images are named, not held."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.core.message import ImagePart, whole_text
from desktop.exchange.saying import (
    SYSTEM,
    YOU,
    branch,
    ending,
    hidden,
    image_words,
    moment,
    speaker,
    text_words,
)
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.core.message import Message
    from desktop.core.whole import Whole
    from desktop.exchange.json_text import LoadImage

_FENCE = re.compile(r"[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)*(`{3,}|~{3,})(.*)")
_SPECIAL = re.compile(r"([\\`*_\[\]<>#&|~$])")


def markdown_text(wholes: Iterable[Whole], load: LoadImage) -> Iterator[str]:
    """The file, a piece for each turn."""
    del load  # images are not held
    is_first = True
    for whole in wholes:
        yield "" if is_first else "\n---\n\n"
        yield from _conversation(whole)
        is_first = False


def _conversation(whole: Whole) -> Iterator[str]:
    outline = whole.outline
    about = [moment(outline.created_at), escaped(outline.model), hidden(whole)]
    yield f"# {escaped(outline.title)}\n"
    if said := " · ".join(filter(None, about)):
        yield f"\n*{said}*\n"
    if outline.system.strip():
        lines = whole_text(outline.system).splitlines()
        yield "\n" + "".join(
            f"> {line}".rstrip() + "\n"
            for line in (tr("{name}:", "a heading").format(name=tr(SYSTEM)), "", *lines)
        )
    for turn in branch(whole):
        yield f"\n## {tr(YOU)}\n\n{_message(turn.question)}"
        yield f"\n## {escaped(speaker(whole.asked.get(turn.id)))}\n\n"
        if turn.answer is not None and turn.answer.parts:
            yield _message(turn.answer)
        if sentence := ending(turn):
            yield f"\n*{escaped(sentence)}*\n"


def _message(message: Message) -> str:
    pieces: list[str] = []
    text = ""
    for part in message.parts:
        if isinstance(part, ImagePart):
            pieces += [text, f"*[{escaped(image_words(part))}]*"]
            text = ""
        elif part.name:
            pieces += [text, f"*[{escaped(text_words(part))}]*", fenced(part.text)]
            text = ""
        elif not part.thought:
            text += part.text
    pieces.append(text)
    return "\n\n".join(closed(whole_text(piece)) for piece in pieces if piece.strip()) + "\n"


def fenced(text: str) -> str:
    """A text as a block of code, whatever stands in it."""
    longest = max(map(len, re.findall("`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    ending = "" if text.endswith("\n") else "\n"
    return f"{fence}\n{text}{ending}{fence}"


def escaped(words: str) -> str:
    """Words of one line that mean nothing to Markdown."""
    return _SPECIAL.sub(r"\\\1", " ".join(whole_text(words).split()))


def closed(text: str) -> str:
    """A text whose code ends with it, so that it does not swallow what follows."""
    text = text.strip("\r\n")
    fence = ""
    for line in text.splitlines():
        found = _FENCE.match(line)
        if not found:
            continue
        mark, rest = found[1], found[2]
        if not fence:
            fence = mark if "`" not in rest or mark[0] == "~" else ""
        elif mark[0] == fence[0] and len(mark) >= len(fence) and not rest.strip():
            fence = ""
    return f"{text}\n{fence}" if fence else text
