"""Texts attached to a question: how they are read from files, sent, and measured."""

from __future__ import annotations

import codecs
import re
from html import escape, unescape
from typing import TYPE_CHECKING

from desktop.core.progress import CHARACTERS_PER_TOKEN

if TYPE_CHECKING:
    from desktop.core.message import TextPart

MOST_BYTES = 4_000_000
"""Of one file: about the million tokens that today's largest models take in all."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FRAME = re.compile(r'<document name="([^"\n]*)">\n(.*)\n</document>', re.DOTALL)


def as_text(data: bytes) -> str | None:
    r"""The characters of a file; None if it is no text.

    A text is UTF-8, or UTF-16 with its mark, and has no character 0; its lines end with ``\n``.
    """
    mark, encoding = next((each for each in _MARKS if data.startswith(each[0])), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text.replace("\r\n", "\n").replace("\r", "\n")


def framed(part: TextPart) -> str:
    """An attached text as the model is told: with its name, and where it begins and ends."""
    name = escape(" ".join(part.name.split()))
    return f'<document name="{name}">\n{part.text}\n</document>'


def unframed(text: str) -> tuple[str, str] | None:
    """The name and the characters of an attached text that was sent; None if it is none."""
    found = _FRAME.fullmatch(text)
    return None if found is None else (unescape(found[1]), found[2])


def lines_of(part: TextPart) -> int:
    """How many lines a text has: what follows the last line end counts only if it is something."""
    return part.size[1] + (not part.text.endswith("\n"))


def estimated_tokens(part: TextPart) -> int:
    """About what a text takes of the model's room; the service alone counts truly."""
    return round(part.size[0] / CHARACTERS_PER_TOKEN)
