"""What stands in one paragraph, heading or cell, as spans of text."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from desktop.core.link_target import link_target
from desktop.markdown.blocks import (
    BOLD,
    CODE,
    DISPLAY,
    ITALIC,
    MATH,
    RAISED,
    STRIKE,
    Inline,
    Span,
)
from desktop.markdown.parser import Env, inline_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

LINE_BREAK = "\u2028"
"""A line that ends within a paragraph. Those who write to a chat mean it, so it is shown."""

_STYLES = {"strong": BOLD, "em": ITALIC, "s": STRIKE}
_SHOWN = ("javascript:", "vbscript:", "data:", "file:")
"""What the source of a link is shown for, not only its words."""

_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)


def spans_of(content: str, env: Env, *, is_cell: bool = False) -> Inline:
    """Read inline content.

    Args:
        content: As the parser of blocks handed it over.
        env: The definitions that links and footnotes refer to.
        is_cell: True for a cell of a table, where ``<br>`` is the only way to break a line.
    """
    return _read(content, env, is_cell) if "[" in content else _alone(content, is_cell)


@functools.lru_cache(maxsize=64)
def _alone(content: str, is_cell: bool) -> Inline:
    """What refers to nothing means the same each time that it is looked at: while it grows."""
    return _read(content, {}, is_cell)


def _read(content: str, env: Env, is_cell: bool) -> Inline:
    found = joined(_spans(inline_tokens(content, env)))
    if is_cell and "<" in content:
        found = (_with_breaks(span) for span in found)
    return tuple(found)


def _with_breaks(span: Span) -> Span:
    if span.style & (CODE | MATH):
        return span
    return span.saying(_BREAK_TAG.sub(LINE_BREAK, span.text))


def joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Neighbours that look alike as one; nothing of those without text."""
    last: Span | None = None
    for span in spans:
        if not span.text:
            continue
        if last is not None and not last.style & (MATH | RAISED) and _alike(last, span):
            last = last.saying(last.text + span.text)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _alike(a: Span, b: Span) -> bool:
    if a.image or b.image:
        return False
    return (a.style, a.link, a.title, a.refused) == (b.style, b.link, b.title, b.refused)


def _spans(tokens: Iterable[Token]) -> Iterator[Span]:
    styles = [0]
    link = title = refused = behind = ""
    for token in tokens:
        kind, style = token.type, styles[-1]
        if kind in {"text", "text_special"}:
            yield Span(token.content, style, link, title, refused)
        elif kind in {"softbreak", "hardbreak"}:
            yield Span(LINE_BREAK, style, link, title, refused)
        elif kind == "code_inline":
            yield Span(token.content, style | CODE, link, title, refused)
        elif kind == "formula":
            form = MATH | DISPLAY if token.markup == "$$" else MATH
            yield Span(token.content.strip(), style | form, link, title, refused)
        elif kind == "footnote_ref":
            yield Span(token.meta["label"], style | RAISED, link, title, refused)
        elif kind in {"image", "image_tag"}:
            yield _image(token, style, link)
        elif kind == "link_open":
            link, title, refused = _target(token)
            before, behind = _written(token) if refused else ("", "")
            yield Span(before, style, refused=refused)
        elif kind == "link_close":
            yield Span(behind, style, refused=refused)
            link = title = refused = behind = ""
        elif token.nesting > 0:
            styles.append(style | _STYLES[kind.removesuffix("_open")])
        else:
            styles.pop()


def _target(token: Token) -> tuple[str, str, str]:
    """Where a link leads, what it says of itself, and where it would lead if that could be."""
    address = str(token.attrGet("href") or "")
    link = safe_link(address)
    return link, str(token.attrGet("title") or "") if link else "", "" if link else address


def _written(token: Token) -> tuple[str, str]:
    """What stands before and behind the words of a link that leads nowhere.

    What is dangerous is shown as it was written; so is what may be no address at all, such as
    ``std::vector<std::string>``. A bare address has no brackets, and only ``xmpp:`` is such a one.
    """
    address, title = str(token.attrGet("href")), str(token.attrGet("title") or "")
    if token.info == "auto":
        return ("", "") if address.startswith("xmpp:") else ("<", ">")
    if not address.lower().startswith(_SHOWN):
        return "", ""
    words = f' "{title}"' if title else ""
    return "[", f"]({address}{words})"


def _image(token: Token, style: int, link: str) -> Span:
    """No picture is fetched: what stands for it, and where it lies."""
    source = str(token.attrGet("src") or "")
    if token.type == "image_tag":
        # What cannot be loaded stands in the tag, which is shown.
        can_load = source.lower().startswith(("http:", "https:")) and safe_link(source)
        return Span(token.content, style, link, image=source if can_load else "")
    inside = _spans(token.children or ())
    words = "".join(span.text if span.style & MATH else span.visible for span in inside)
    return Span(words or source, style, link, str(token.attrGet("title") or ""), image=source)


def safe_link(target: str | int | float | None) -> str:
    """The target of a link if a click may open it, else nothing."""
    address = str(target or "")
    return "" if link_target(address).refusal else address
