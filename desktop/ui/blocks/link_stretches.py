"""Where in a text links stand, each with all of its words, and what is none but says why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.blocks.units import length
from desktop.ui.link_words import doubts, link_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.markdown.blocks import Inline, Span


@dataclass(frozen=True, slots=True)
class Link:
    """A link, or a picture or an address that leads nowhere.

    Attributes:
        span: Its first piece.
        words: All that is seen of it.
        start: Where it begins, in UTF-16 units.
        end: Where it ends.
        is_doubtful: True if one should look twice before following it.
    """

    span: Span
    words: str
    start: int
    end: int
    is_doubtful: bool = False

    @property
    def address(self) -> str:
        """Where it leads, or would lead."""
        return self.span.link or self.span.refused or self.span.image

    @property
    def role(self) -> str:
        """The colour of the line below it; empty for none."""
        return "accent" if self.span.link else "quiet" if self.span.image else ""

    @property
    def tip(self) -> str:
        """All that is to be known of it."""
        return link_tip(self.span, self.words)


def links_of(spans: Inline, pieces: Sequence[str]) -> list[Link]:
    """The links of a text; neighbours that lead to the same place are one.

    Args:
        spans: What it says.
        pieces: What is seen of each.
    """
    if not any(span.link or span.refused or span.image for span in spans):
        return []
    found: list[Link] = []
    at = 0
    for span, piece in zip(spans, pieces, strict=True):
        size = length(piece)
        if span.link or span.refused or span.image:
            last = found[-1] if found else None
            if last is not None and last.end == at and _leads_alike(last.span, span):
                found[-1] = Link(last.span, last.words + piece, last.start, at + size)
            else:
                found.append(Link(span, piece, at, at + size))
        at += size
    return [_judged(link) for link in found]


def _leads_alike(one: Span, other: Span) -> bool:
    places = (one.link, one.refused, one.image)
    return one.title == other.title and places == (other.link, other.refused, other.image)


def _judged(link: Link) -> Link:
    if not link.span.link or not doubts(link.words, link.span.link):
        return link
    return Link(link.span, link.words, link.start, link.end, is_doubtful=True)
