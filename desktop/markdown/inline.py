"""What stands in one paragraph, heading or cell, as spans of text."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

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
_SCHEMES = frozenset({"http", "https", "mailto"})
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
    return Span(_BREAK_TAG.sub(LINE_BREAK, span.text), span.style, span.link, span.title)


def joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Neighbours that look alike as one; nothing of those without text."""
    last: Span | None = None
    for span in spans:
        if not span.text:
            continue
        if last is not None and not last.style & (MATH | RAISED) and _alike(last, span):
            last = Span(last.text + span.text, last.style, last.link, last.title)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _alike(a: Span, b: Span) -> bool:
    return (a.style, a.link, a.title) == (b.style, b.link, b.title)


def _spans(tokens: Iterable[Token]) -> Iterator[Span]:
    styles = [0]
    link = title = ""
    for token in tokens:
        kind, style = token.type, styles[-1]
        if kind in {"text", "text_special"}:
            yield Span(token.content, style, link, title)
        elif kind in {"softbreak", "hardbreak"}:
            yield Span(LINE_BREAK, style, link, title)
        elif kind == "code_inline":
            yield Span(token.content, style | CODE, link, title)
        elif kind == "formula":
            form = MATH | DISPLAY if token.markup == "$$" else MATH
            yield Span(token.content.strip(), style | form, link, title)
        elif kind == "footnote_ref":
            yield Span(token.meta["label"], style | RAISED, link, title)
        elif kind == "image":
            yield _image(token, style, link)
        elif kind == "link_open":
            link, title = safe_link(token.attrGet("href")), str(token.attrGet("title") or "")
        elif kind == "link_close":
            link = title = ""
        elif token.nesting > 0:
            styles.append(style | _STYLES[kind.removesuffix("_open")])
        else:
            styles.pop()


def _image(token: Token, style: int, link: str) -> Span:
    """No image of an answer is ever fetched: its description, as a link to it."""
    source = str(token.attrGet("src") or "")
    inside = _spans(token.children or ())
    words = "".join(span.text if span.style & MATH else span.visible for span in inside)
    return Span(
        words or source, style, link or safe_link(source), str(token.attrGet("title") or "")
    )


def safe_link(target: str | int | float | None) -> str:
    """The target of a link if a click may open it, else nothing."""
    address = str(target or "")
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    is_complete = parts.netloc or parts.scheme == "mailto"
    return address if parts.scheme.lower() in _SCHEMES and is_complete else ""
