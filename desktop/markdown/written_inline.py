"""Spans written out as Markdown, so that reading it gives the same text again."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from desktop.markdown.blocks import (
    BOLD,
    CODE,
    DISPLAY,
    ITALIC,
    MATH,
    RAISED,
    STRIKE,
    Image,
    Inline,
    Paragraph,
    Span,
)
from desktop.markdown.inline import LINE_BREAK, spans_of
from desktop.markdown.whole import read

_STYLES = ((BOLD, "**"), (ITALIC, "*"), (STRIKE, "~~"))
_MARKED = BOLD | ITALIC | STRIKE
_EXACT = CODE | MATH | RAISED
_ESCAPED = r"\\\g<0>"
_MARK = re.compile(r"[\\`*_~$\[\]<&#|]")
_MAY_BEGIN_BLOCK = re.compile(r"^[ \t]*(?:[#>+=|~`:\s-]|\d+[.)])", re.MULTILINE)
_LINE_START = re.compile(r"^[ \t]*(\d*)(?=[>+=:.)-])", re.MULTILINE)

_FORMULA_START = re.compile(r"^([ \t]*)\\\[", re.MULTILINE)
"""A bracket with a backslash begins a formula that has lines of its own."""


def formula(span: Span) -> str:
    """A formula in its line."""
    ends = "$$" if span.style & DISPLAY else "$"
    return f"{ends}{span.text}{ends}"


def picture(words: str, address: str, title: str) -> str:
    """A picture in its line, by where it lies."""
    return f"![{_MARK.sub(_ESCAPED, words)}]({_target(address)}{_title(title)})"


def longest_ticks(text: str) -> int:
    """The longest run of backticks."""
    longest = 0
    while "`" * (longest + 1) in text:
        longest += 1
    return longest


def paragraph(spans: Inline, level: int = 0) -> str:
    """The Markdown of a paragraph, or of a heading of that level.

    What only looks like a mark gets a backslash, if the text would be read as something else.
    """
    head = "#" * level + " " * bool(level)
    written = head + _in_lines(spans)
    if not _has_mark(spans) and not _MAY_BEGIN_BLOCK.search(written[len(head) :]):
        return written
    for attempt in _attempts(spans):
        written = head + attempt
        if _reads_as(written, spans, level):
            break
    return written


def _attempts(spans: Inline) -> Iterator[str]:
    """As it is; with backslashes; without marks, for there are none for a bold colon in a word."""
    yield _in_lines(spans)
    escaped = _escaped(spans)
    for each in (escaped, map(_unmarked, escaped)):
        written = _LINE_START.sub(r"\1\\", _in_lines(each))
        yield written
        yield _FORMULA_START.sub(r"\1&#91;", written)


def cell(spans: Inline) -> str:
    """The Markdown of a cell of a table."""
    written = _in_cell(spans)
    if _has_mark(spans) and not _reads_as_cell(written, spans):
        escaped = _escaped(spans)
        written = _in_cell(escaped)
        if not _reads_as_cell(written, spans):
            written = _in_cell(map(_unmarked, escaped))
    return written.replace("\\|", "|").replace("|", "\\|")


def _in_cell(spans: Iterable[Span]) -> str:
    return _inline(spans).replace(LINE_BREAK, "<br>")


def _reads_as_cell(written: str, spans: Inline) -> bool:
    return _seen(spans_of(written, {}, is_cell=True)) == _seen(spans)


def _in_lines(spans: Iterable[Span]) -> str:
    return _inline(spans).replace(LINE_BREAK, "\\\n")


def _has_mark(spans: Inline) -> bool:
    return any(
        span.style & _MARKED or (not span.style & _EXACT and _MARK.search(span.text))
        for span in spans
    )


def _unmarked(span: Span) -> Span:
    return replace(span, style=span.style & ~_MARKED)


def _escaped(spans: Inline) -> Inline:
    return tuple(
        span if span.style & _EXACT else span.saying(_MARK.sub(_ESCAPED, span.text))
        for span in spans
    )


def _reads_as(written: str, spans: Inline, level: int) -> bool:
    notes = "".join(f"\n\n[^{span.text}]: -" for span in spans if span.style & RAISED)
    blocks = (each for each in read(written + notes) if not isinstance(each, Image))
    first, *others = (*blocks, None)
    return (
        isinstance(first, Paragraph)
        and first.level == level
        and len(others) == 1 + notes.count("\n\n")
        and _seen(first.spans) == _seen(spans)
    )


def _seen(spans: Inline) -> list[str]:
    """What is seen, with nothing told of how it looks but of formulas."""
    text = "".join(span.visible + span.text * bool(span.style & MATH) for span in spans)
    return text.split()


def _inline(spans: Iterable[Span]) -> str:
    """Spans, with one link around all neighbours that lead to the same place."""
    written = ""
    for (address, title), group in groupby(spans, key=_leads_to):
        text = _marked(group, _STYLES)
        is_bare = bool(address) and not title and _is_bare(text, address)
        written += (
            f"[{text}]({_target(address)}{_title(title)})" if address and not is_bare else text
        )
    return written


def _leads_to(span: Span) -> tuple[str, str]:
    address = span.link or span.refused
    return address, span.title if address else ""


def _is_bare(text: str, address: str) -> bool:
    """True if the text by itself leads there."""
    found = spans_of(text, {})
    return "".join(span.text for span in found) == text and {*map(_leads_to, found)} == {
        (address, "")
    }


def _target(address: str) -> str:
    return address if address.count("(") == address.count(")") else f"<{address}>"


def _title(title: str) -> str:
    return f' "{title.replace(chr(34), "&quot;")}"' if title else ""


def _marked(spans: Iterable[Span], styles: Sequence[tuple[int, str]]) -> str:
    """Spans, with one pair of marks around all neighbours that have a style in common."""
    if not styles:
        return "".join(map(_span, spans))
    (style, mark), *others = styles
    written = ""
    for has_style, group in groupby(spans, key=lambda span: bool(span.style & style)):
        text = _marked(group, others)
        bare = text.strip()  # a mark stands beside a word, not beside a space
        written += text.replace(bare, f"{mark}{bare}{mark}", 1) if has_style and bare else text
    return written


def _span(span: Span) -> str:
    text = span.text
    if span.style & MATH:
        return formula(span)
    if span.style & RAISED:
        return f"[^{text}]"
    if span.image and not text.startswith("<"):
        return f"![{text}]({_target(span.image)}{_title(span.title)})"
    if span.style & CODE:
        ticks = "`" * (1 + longest_ticks(text))
        pad = " " if text.strip(" `") != text and text.strip() else ""
        return f"{ticks}{pad}{text}{pad}{ticks}"
    return text
