"""What is said of a link before it is followed: where it really leads, and why to look twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.link_target import ELSEWHERE, leads_elsewhere, link_target, picture_refusal
from desktop.words import later, shown, tr

if TYPE_CHECKING:
    from desktop.markdown.blocks import Span

NOT_LOADED = later("A picture, not loaded.")
ASKS = later("A picture, not loaded. A click asks whether to load it.")


def doubts(words: str, address: str) -> tuple[str, ...]:
    """Why to look twice, in sentences.

    Args:
        words: What is seen of the link.
        address: Where it leads.
    """
    elsewhere = (ELSEWHERE,) if leads_elsewhere(words, address) else ()
    return tuple(map(shown, (*elsewhere, *link_target(address).doubts)))


def hosts_line(address: str) -> str:
    """The host in ASCII, where it is written with other letters; else nothing."""
    target = link_target(address)
    if not target.written_host:
        return ""
    words = tr("{host} (written {letters})", "a name in ASCII, and in its own letters")
    return words.format(host=target.host, letters=target.written_host)


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
        lines += [span.refused, shown(link_target(span.refused).refusal)]
    if span.image:
        instead = picture_refusal(span.image) or (NOT_LOADED if span.link else ASKS)
        lines += [span.image, shown(instead)]
    return "\n".join(filter(None, lines))
