"""Blocks written out: as plain text for the clipboard, and as Markdown."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import assert_never

from desktop.markdown.blocks import (
    MATH,
    Block,
    Code,
    Container,
    Formula,
    Frame,
    Image,
    Inline,
    Item,
    Paragraph,
    Quote,
    Rule,
    Span,
    Table,
    is_rest,
)
from desktop.markdown.inline import LINE_BREAK
from desktop.markdown.written_inline import cell, formula, longest_ticks, paragraph, picture

_BULLET = "• "
_BOXES = {"[ ]": "☐ ", "[x]": "☑ "}
_ALIGNMENTS = {"": "---", "left": ":--", "center": ":-:", "right": "--:"}


def plain(block: Block) -> str:
    """What a block says, formulas as their source."""
    match block:
        case Paragraph(spans=spans):
            return _plain_inline(spans)
        case Code(lines=lines):
            return "\n".join(lines)
        case Table(rows=rows):
            return "\n".join("\t".join(_plain_inline(cell) for cell in row) for row in rows)
        case Formula(tex=tex):
            return f"$${tex}$$"
        case Image(address=address, words=words, is_beside=is_beside):
            return "" if is_beside else words or address
        case Rule():
            return "———"
        case _:
            assert_never(block)


def _plain_inline(spans: Inline) -> str:
    text = "".join(formula(span) if span.style & MATH else span.visible for span in spans)
    return text.replace(LINE_BREAK, "\n")


def markdown(block: Block) -> str:
    """A block as Markdown, without its containers."""
    match block:
        case Paragraph(spans=spans, level=level):
            return paragraph(spans, level)
        case Code(info=info, lines=lines):
            fence = "`" * max(3, 1 + max(map(longest_ticks, lines), default=0))
            return "\n".join((fence + info, *lines, fence))
        case Table():
            return "\n".join(_table_lines(block))
        case Formula(tex=tex):
            return f"$$\n{tex.strip()}\n$$"
        case Image(address=address, words=words, title=title, is_beside=is_beside):
            return "" if is_beside else picture(words, address, title)
        case Rule():
            return "---"
        case _:
            assert_never(block)


def _table_lines(table: Table) -> Iterable[str]:
    for number, row in enumerate(table.rows):
        cells = map(cell, row)
        yield "| " + " | ".join(cells) + " |"
        if number == 0 and not table.continues:
            yield "| " + " | ".join(_ALIGNMENTS[each] for each in table.alignments) + " |"


def framed(frame: Frame, text: str, *, as_markdown: bool) -> str:
    """Text with the markers and indents of where it stands."""
    begun = len(frame.within) - frame.begins
    first, others = "", ""
    for depth, container in enumerate(frame.within):
        marker, indent = _prefix(container, as_markdown=as_markdown)
        first += marker.replace("\n", f"\n{others}") if depth >= begun else indent
        others += indent
    lines = text.split("\n")
    return "\n".join([first + lines[0], *(others + line for line in lines[1:])])


def _prefix(container: Container, *, as_markdown: bool) -> tuple[str, str]:
    """What stands before the first line of a container, and before all others."""
    match container:
        case Quote(kind=kind):
            title = f"> [!{kind.upper()}]\n" if kind and as_markdown else ""
            return title + "> ", "> "
        case Item(marker="-"):
            return ("- ", "  ") if as_markdown else (_BULLET, "  ")
        case Item(marker=("[ ]" | "[x]") as box):
            return (f"- {box} ", "  ") if as_markdown else (_BOXES[box], "  ")
        case Item(marker=marker):
            colon = ":" if marker.startswith("[^") else ""
            return f"{marker}{colon} ", " " * (4 if colon else len(marker) + 1)
        case _:
            assert_never(container)


def separator(before: Block, block: Block) -> str:
    """What stands between two blocks written out."""
    if is_rest(block):
        is_same_line = isinstance(block, Paragraph) and not block.frame.is_loose
        return "" if is_same_line else "\n"
    within = block.frame.within
    if before.frame.within and within and not block.frame.is_loose:
        return "\n"
    begun = within[: len(within) - block.frame.begins]
    blank = "".join(_prefix(each, as_markdown=True)[1] for each in begun)
    return f"\n{blank.rstrip()}\n"  # a quote goes on over a blank line of its own


def joined(pieces: Sequence[tuple[Block, str]]) -> str:
    """Blocks and their texts in one text, parted as they stand."""
    result: list[str] = []
    before: Block | None = None
    for block, text in pieces:
        if isinstance(block, Image) and block.is_beside:
            continue  # its words are a part of the text above
        if before is not None:
            result.append(separator(before, block))
        result.append(text)
        before = block
    return "".join(result)


def merged(above: Block, below: Block) -> Block | None:
    """Two parts of a long block as one; None if the second is no part of the first."""
    match above, below:
        case Code(lines=first), Code(lines=second, continues=True):
            return replace(above, lines=(*first, *second))
        case Table(rows=first), Table(rows=second, continues=True):
            return replace(above, rows=(*first, *second))
        case Paragraph(spans=first), Paragraph(spans=second, continues=True):
            parted = (Span(LINE_BREAK),) if below.frame.is_loose else ()
            return replace(above, spans=(*first, *parted, *second))
        case _:
            return None
