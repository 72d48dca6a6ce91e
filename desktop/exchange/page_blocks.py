"""The Markdown of an answer as HTML: every word escaped, nothing in it runs or is fetched."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, assert_never

from desktop.core.unseen import with_marks
from desktop.formulas.typeset import CannotTypeset, Drawing, typeset
from desktop.highlight.highlighter import Highlighter
from desktop.highlight.languages import language_name
from desktop.markdown.blocks import (
    BOLD,
    CODE,
    DISPLAY,
    ITALIC,
    MATH,
    RAISED,
    STRIKE,
    Code,
    Container,
    Formula,
    Image,
    Inline,
    Item,
    Paragraph,
    Quote,
    Rule,
    Span,
    Table,
)
from desktop.markdown.inline import LINE_BREAK
from desktop.markdown.whole import read
from desktop.markdown.written import merged
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop.markdown.blocks import Block

    DrawFormula = Callable[[Drawing, str], str]
    """A formula and its source, as HTML."""

_TAGS = ((BOLD, "strong"), (ITALIC, "em"), (STRIKE, "s"), (CODE, "code"))
_TASKS = {"[ ]": "☐", "[x]": "☑"}
_ALERTS = {
    "note": later("Note"),
    "tip": later("Tip"),
    "important": later("Important"),
    "warning": later("Warning"),
    "caution": later("Caution"),
}
_NAMESPACES = re.compile(r' xmlns(?::\w+)?="[^"]*"')
MOST_FORMULAS = 2000
"""Of one answer; what is beyond is shown as its source."""


def inline_drawing(drawing: Drawing, tex: str) -> str:
    """A formula as a drawing within the page, in the colour of the text."""
    height, depth = drawing.ascent_em + drawing.descent_em, drawing.descent_em
    place = f"width:{drawing.width_em:.3f}em;height:{height:.3f}em;vertical-align:{-depth:.3f}em"
    svg = _NAMESPACES.sub("", drawing.svg.decode())
    svg = svg.replace("<svg", f'<svg role="img" aria-label="{escape(tex)}"', 1)
    return f'<span class="formula" style="{place}">{svg}</span>'


def answer_html(text: str, draw: DrawFormula = inline_drawing) -> str:
    """All blocks of a text as HTML."""
    return "".join(_Blocks(draw).html(_joined(read(text))))


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Long blocks that came in parts, as one each."""
    last: Block | None = None
    for block in blocks:
        whole = None if last is None else merged(last, block)
        if whole is None and last is not None:
            yield last
        last = whole or block
    if last is not None:
        yield last


def _list_tag(container: Container) -> str:
    """What holds an item; empty for what is no item."""
    if not isinstance(container, Item):
        return ""
    return "ol" if container.marker[:1].isdigit() else "ul"


class _Blocks:
    """Writes blocks one after the other, and the containers around them."""

    def __init__(self, draw: DrawFormula) -> None:
        self._draw = draw
        self._open: list[Container] = []
        self._formulas = 0

    def html(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            yield from self._move(block)
            yield self._block(block)
        yield from self._close(0)

    def _move(self, block: Block) -> Iterator[str]:
        """Close and open containers, so that the block stands where it should."""
        within = block.frame.within
        kept = min(len(within) - block.frame.begins, len(self._open))
        goes_on = (
            len(self._open) > kept
            and len(within) > kept
            and _list_tag(self._open[kept]) == _list_tag(within[kept]) != ""
        )
        yield from self._close(kept + 1 if goes_on else kept)
        if goes_on:
            yield "</li>"
            self._open.pop()
        for container in within[kept:]:
            yield self._opening(container, is_listed=goes_on)
            self._open.append(container)
            goes_on = False

    def _close(self, depth: int) -> Iterator[str]:
        while len(self._open) > depth:
            tag = _list_tag(self._open.pop())
            yield f"</li></{tag}>" if tag else "</blockquote>"

    def _opening(self, container: Container, *, is_listed: bool) -> str:
        if isinstance(container, Quote):
            kind = container.kind
            title = f'<p class="alert">{escape(tr(_ALERTS[kind]))}</p>' if kind else ""
            return f'<blockquote class="{kind}">{title}' if kind else "<blockquote>"
        tag, marker = _list_tag(container), container.marker
        opening = "" if is_listed else f"<{tag}>"
        if tag == "ol":
            number = int(marker[:-1]) if marker[:-1].isdecimal() else 1
            opening = opening and f'<ol start="{number}">'
            return f'{opening}<li value="{number}">'
        if marker == "-":
            return f"{opening}<li>"
        shown = _TASKS.get(marker, escape(marker.replace("^", "")))
        return f'{opening}<li class="marked"><span class="marker">{shown}</span> '

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph(spans=spans, level=level):
                # The page has a heading of its own for each message.
                tag = f"h{min(6, level + 2)}" if level else "p"
                return f"<{tag}>{self._inline(spans)}</{tag}>\n"
            case Code():
                return _code(block)
            case Table():
                return self._table(block)
            case Formula(tex=tex):
                return f'<p class="display">{self._formula(tex, display=True)}</p>\n'
            case Image(address=address, words=words):
                said = with_marks(f"{words} · {address}" if words else address)
                named = tr("Picture, not fetched: {address}").format(address=said)
                return f'<p class="picture">{escape(named)}</p>\n'
            case Rule():
                return "<hr>\n"
            case _:
                assert_never(block)

    def _inline(self, spans: Inline) -> str:
        return "".join(map(self._span, spans))

    def _span(self, span: Span) -> str:
        if span.style & MATH:
            html = self._formula(span.text, display=bool(span.style & DISPLAY))
        elif span.style & RAISED:
            html = f"<sup>{escape(span.visible)}</sup>"
        else:
            html = escape(with_marks(span.text)).replace(LINE_BREAK, "<br>")
        for style, tag in _TAGS:
            if span.style & style:
                html = f"<{tag}>{html}</{tag}>"
        if not span.link:
            return html
        title = f' title="{escape(with_marks(span.title))}"' if span.title else ""
        return f'<a href="{escape(span.link)}" rel="noreferrer noopener"{title}>{html}</a>'

    def _formula(self, tex: str, *, display: bool) -> str:
        self._formulas += 1
        if self._formulas <= MOST_FORMULAS:
            try:
                return self._draw(typeset(tex, display=display), tex)
            except CannotTypeset:
                pass
        return f'<code class="tex">{escape(tex)}</code>'

    def _table(self, table: Table) -> str:
        rows = [self._row(table, row, "td") for row in table.rows[1:]]
        head = "".join(self._row(table, row, "th") for row in table.rows[:1])
        body = "".join(rows)
        inside = f"<thead>{head}</thead><tbody>{body}</tbody>"
        return f'<div class="wide"><table cellspacing="0">{inside}</table></div>\n'

    def _row(self, table: Table, row: tuple[Inline, ...], tag: str) -> str:
        cells = []
        for alignment, cell in zip(table.alignments, row, strict=False):
            aligned = f' align="{alignment}"' if alignment else ""
            cells.append(f"<{tag}{aligned}>{self._inline(cell)}</{tag}>")
        return f"<tr>{''.join(cells)}</tr>"


def _code(code: Code) -> str:
    highlighter = Highlighter(code.language)
    highlighter.extend(code.lines)
    lines = []
    for line, pieces in zip(code.lines, highlighter.lines, strict=True):
        at, html = 0, ""
        for length, role in pieces:
            words = escape(with_marks(line[at : at + length]))
            html += f'<span class="c-{role}">{words}</span>' if role else words
            at += length
        lines.append(html)
    name = language_name(code.language)
    label = f'<div class="language">{escape(name)}</div>' if name else ""
    return f'<div class="code">{label}<pre><code>{chr(10).join(lines)}</code></pre></div>\n'
