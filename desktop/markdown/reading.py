"""Leaves of Markdown as blocks to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markdown_it.common.utils import unescapeAll

from desktop.markdown.blocks import (
    DISPLAY,
    Alignment,
    Block,
    Code,
    Formula,
    Frame,
    Image,
    Inline,
    Paragraph,
    Rule,
    Span,
    Table,
)
from desktop.markdown.inline import LINE_BREAK, spans_of
from desktop.markdown.parser import PARAGRAPH_CHARS, SHIELD, Env
from desktop.markdown.pieces import CODE_LINES, TABLE_ROWS, first_cut, groups, without_break
from desktop.markdown.unfinished import closed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markdown_it.token import Token

    from desktop.markdown.carry import OpenLeaf
    from desktop.markdown.leaves import Leaf

Row = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a long block that is still open.

    Attributes:
        leaf: The block.
        frame: Of this part.
        continues: True if another part came before.
        lines: What is known of it already, if it is code.
        rows: The same, if it is a table.
    """

    leaf: OpenLeaf
    frame: Frame
    continues: bool = True
    lines: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """How a leaf is read.

    Attributes:
        env: What links and footnotes refer to.
        piece: What the leaf goes on with.
        is_open: True if more of the leaf may come: what it lacks is added for now.
    """

    env: Env
    piece: Piece | None = None
    is_open: bool = False


def blocks_of(leaf: Leaf, reading: Reading) -> list[Block]:
    """The blocks that show a leaf; more than one if it is long."""
    frame = leaf.frame
    match leaf.kind:
        case "":
            return [Paragraph(frame=frame)]
        case "paragraph_open" | "heading_open":
            return list(_text(leaf, frame, reading))
        case "fence" | "code_block":
            info = info_of(leaf.tokens[0])
            return list(_code(frame, info, code_lines(leaf.tokens[0]), reading))
        case "table_open":
            return list(_table(leaf, frame, reading))
        case "formula_block":
            return [_formula(leaf.tokens[0], frame)]
        case "hr":
            return [Rule(frame=frame)]
        case _:  # a definition shows nothing
            return []


def _formula(token: Token, frame: Frame) -> Block:
    if token.meta["is_closed"] or token.meta["is_open"]:
        return Formula(frame=frame, tex=token.content.strip(), is_open=token.meta["is_open"])
    source = f"{token.markup}{token.content}".replace("\n", LINE_BREAK)
    return Paragraph(frame=frame, spans=(Span(source),))


def content_of(leaf: Leaf) -> str:
    """The inline content of a paragraph or a heading, without what stands in for its beginning."""
    content = leaf.tokens[1].content
    return content[2:] if content.startswith(SHIELD) else content


def _text(leaf: Leaf, frame: Frame, reading: Reading) -> Iterator[Block]:
    content = content_of(leaf)
    token = leaf.tokens[0]
    piece = reading.piece
    if token.type == "heading_open" and len(content) <= PARAGRAPH_CHARS and piece is None:
        spans = spans_of(_so_far(content, reading), reading.env)
        yield Paragraph(frame=frame, spans=spans, level=int(token.tag[1]))
        yield from _pictures_beside(filter(_image_of, spans), frame)
        return
    frame = piece.frame if piece else frame
    continues = piece is not None
    while (place := first_cut(content)) is not None:
        yield from paragraph_piece(content[:place], frame, reading.env, continues=continues)
        frame = rest_of(frame, is_loose=content[place - 1] == "\n")
        content, continues = content[place:], True
    yield from _paragraph(
        spans_of(_so_far(content, reading), reading.env), frame, continues=continues
    )
    if token.type == "heading_open":
        # Too long for a heading, so what was to make it one is shown as it would be without it.
        frame = Frame(frame.within)
        is_rule = token.markup == "-"
        yield Rule(frame=frame) if is_rule else Paragraph(frame=frame, spans=(Span("==="),))


def _so_far(content: str, reading: Reading) -> str:
    return closed(content) if reading.is_open else content


def paragraph_piece(piece: str, frame: Frame, env: Env, *, continues: bool) -> list[Block]:
    """A part of a paragraph that another one follows."""
    spans = spans_of(without_break(piece).rstrip(" "), env)
    if piece.endswith(" "):
        spans += (Span(" "),)
    return list(_paragraph(spans, frame, continues=continues))


def rest_of(frame: Frame, *, is_loose: bool = False) -> Frame:
    """Where the next part of a block stands."""
    return Frame(frame.within, 0, is_loose)


def _paragraph(spans: Inline, frame: Frame, *, continues: bool) -> Iterator[Block]:
    """Text, with its large formulas and its pictures on lines of their own."""
    start = 0
    for number, span in enumerate(spans):
        if not span.style & DISPLAY and not span.is_picture_alone:
            continue
        if before := _trimmed(spans[start:number]):
            yield Paragraph(frame=frame, spans=before, continues=continues)
            frame, continues = rest_of(frame), False
        yield _picture(span, frame) if span.image else Formula(frame=frame, tex=span.text)
        frame, continues = rest_of(frame), False
        start = number + 1
    rest = _trimmed(spans[start:]) if start else spans
    if rest or not start:
        yield Paragraph(frame=frame, spans=rest, continues=continues)
    beside = (span for span in spans if span.image and not span.is_picture_alone)
    yield from _pictures_beside(beside, frame)


def _picture(span: Span, frame: Frame) -> Image:
    words = "" if span.text == span.image else span.text
    return Image(frame=frame, address=span.image, words=words, title=span.title)


def _pictures_beside(spans: Iterable[Span], frame: Frame) -> Iterator[Block]:
    """The pictures whose words stay in the text: they are a link, a heading, or a tag of HTML."""
    for span in spans:
        yield Image(frame=rest_of(frame), address=span.image, is_beside=True)


def _image_of(span: Span) -> str:
    return span.image


def _trimmed(spans: Inline) -> Inline:
    """Without the space and the ends of lines that stood between text and a large formula."""
    trimmed = list(spans)
    if trimmed:
        trimmed[0] = trimmed[0].saying(trimmed[0].text.lstrip())
        trimmed[-1] = trimmed[-1].saying(trimmed[-1].text.rstrip())
    return tuple(span for span in trimmed if span.text)


def info_of(token: Token) -> str:
    """What stands behind the fence of code."""
    return unescapeAll(token.info).strip()


def code_lines(token: Token) -> list[str]:
    """The lines of a fence or of code that is moved in, without what stands in for the first."""
    lines = token.content.removesuffix("\n").split("\n") if token.content else []
    return lines[1:] if lines[:1] == [SHIELD] else lines


def _code(frame: Frame, info: str, lines: Sequence[str], reading: Reading) -> Iterator[Block]:
    continues = False
    if reading.piece is not None:
        frame, continues = reading.piece.frame, reading.piece.continues
        lines = (*reading.piece.lines, *lines)
    for group in groups(lines, CODE_LINES):
        yield Code(frame=frame, info=info, lines=group, continues=continues)
        frame, continues = rest_of(frame), True


def alignments_of(leaf: Leaf) -> tuple[Alignment, ...]:
    """Of the columns of a table."""
    heads = (token for token in leaf.tokens if token.type == "th_open")
    return tuple(_alignment(str(token.attrGet("style") or "")) for token in heads)


def _alignment(style: str) -> Alignment:
    known: dict[str, Alignment] = {"left": "left", "center": "center", "right": "right"}
    return known.get(style.removeprefix("text-align:"), "")


def table_rows(leaf: Leaf, env: Env, *, is_open: bool = False) -> list[Row]:
    """The rows of a table with its head."""
    contents = [token for token in leaf.tokens if token.type == "inline"]
    last = next((token for token in reversed(contents) if token.content), None)
    rows: list[Row] = []
    cells: list[Inline] = []
    for token in leaf.tokens:
        if token.type == "inline":
            words = closed(token.content) if is_open and token is last else token.content
            cells.append(spans_of(words, env, is_cell=True))
        elif token.type == "tr_close":
            rows.append(tuple(cells))
            cells = []
    return rows


def _table(leaf: Leaf, frame: Frame, reading: Reading) -> Iterator[Block]:
    rows = tuple(table_rows(leaf, reading.env, is_open=reading.is_open))
    continues = False
    if reading.piece is not None:
        frame, continues = reading.piece.frame, reading.piece.continues
        rows = (*reading.piece.rows, *rows[1:])
    alignments = alignments_of(leaf)
    for group in groups(rows, TABLE_ROWS):
        yield Table(frame=frame, alignments=alignments, rows=group, continues=continues)
        frame, continues = rest_of(frame), True
