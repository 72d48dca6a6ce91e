"""What is said of a link before it is followed: where it really leads, and why to look twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.link_target import ELSEWHERE, leads_elsewhere, link_target, picture_refusal

if TYPE_CHECKING:
    from desktop.markdown.blocks import Span

NOT_LOADED = "A picture, not loaded."
ASKS = "A picture, not loaded. A click asks whether to load it."


def doubts(words: str, address: str) -> tuple[str, ...]:
    """Why to look twice, in sentences.

    Args:
        words: What is seen of the link.
        address: Where it leads.
    """
    elsewhere = (ELSEWHERE,) if leads_elsewhere(words, address) else ()
    return (*elsewhere, *link_target(address).doubts)


def hosts_line(address: str) -> str:
    """The host in ASCII, where it is written with other letters; else nothing."""
    target = link_target(address)
    return f"{target.host} (written {target.written_host})" if target.written_host else ""


def link_tip(span: Span, words: str) -> str:
    """All that is to be known of a link, or of what is none.

    Args:
        span: A piece of it.
        words: All that is seen of it.
    """
    lines = [span.title]
    if span.link:
        lines += [span.link, hosts_line(span.link), *doubts(words, span.link)]
    elif span.refused:
        lines += [span.refused, link_target(span.refused).refusal]
    if span.image:
        lines += [span.image, picture_refusal(span.image) or (NOT_LOADED if span.link else ASKS)]
    return "\n".join(filter(None, lines))
