"""SVG: known by its content, and made safe to draw: one document, nothing outside it.

Qt, which draws it, opens the files that an SVG names (measured: ``<image href="/home/...">`` shows
them, ``<?xml-stylesheet href=...?>`` reads them). So a drawing is read here and written anew with
only those elements, attributes and references that are known to stay inside it.

It is read by expat, the parser of the standard library, which fetches nothing. What is left of its
dangers are entities: declaring one is refused, before any is expanded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.document_header import is_packed, unpacked
from desktop.core.errors import ImageRejected
from desktop.images.refusals import damaged
from desktop.images.svg_document import SafeDocument, TooMuch
from desktop.words import filled, later

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_BYTES = 10_000_000
"""Of a drawing, unpacked."""

_BLOCK_BYTES = 65_536


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeSvg:
    """A drawing that may be given to Qt.

    Attributes:
        is_whole: False if something that would be seen had to be left out.
    """

    data: bytes
    is_whole: bool


def safe_svg(data: bytes, name: str, look: Callable[[], None]) -> SafeSvg:
    """The same drawing, without anything that leads out of it, runs, moves, or multiplies.

    Args:
        data: An SVG; see ``document_header.is_svg``.
        name: What it is called in a refusal.
        look: Called all the while; what it raises ends it.

    Raises:
        ImageRejected: If it is damaged, too large, or declares entities.
    """
    if is_packed(data):
        data = unpacked(data, MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ImageRejected(
            filled(
                later("{name} is a drawing of more than {max_bytes} MB."),
                name=name,
                max_bytes=MAX_BYTES // 1_000_000,
            ),
            hint=later("Export it as PNG, and add that."),
        )
    document = SafeDocument()
    try:
        for start in range(0, len(data), _BLOCK_BYTES):
            # The parser lets no other thread run while it reads a block.
            document.feed(data[start : start + _BLOCK_BYTES])
            look()
        return SafeSvg(data=document.finish(), is_whole=document.is_whole)
    except TooMuch as error:
        raise ImageRejected(
            filled(error.text, name=name, **error.fields),
            hint=later("Export it as PNG, and add that."),
        ) from error
    except ValueError as error:
        raise damaged(name, error) from error
