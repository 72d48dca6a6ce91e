"""What Markdown says, as values: blocks of text, code, tables and formulas in reading order.

Containers (quotes, list items) are no tree here: each block names those it lies within. So a block
can be closed, drawn and let go of by itself, however deep in a list it stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, assert_never

BOLD = 1
ITALIC = 2
STRIKE = 4
CODE = 8
MATH = 16
RAISED = 32
DISPLAY = 64
"""Styles of a span, to be added up; RAISED is a reference to a footnote, DISPLAY a formula in the
form for a line of its own."""

OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in the visible text for a formula, which is drawn as one thing."""

QuoteKind = Literal["", "note", "tip", "important", "warning", "caution"]
Alignment = Literal["", "left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one style.

    Attributes:
        text: Visible characters; of a formula its TeX source without the delimiters, of a footnote
            its label.
        style: A sum of the styles above.
        link: Where a click leads; http, https or mailto only. Empty for no link.
        title: What the link says of itself.
        refused: Where it would lead if that could be opened.
        image: Where a picture lies that should stand here; nothing is fetched unasked.
    """

    text: str
    style: int = 0
    link: str = ""
    title: str = ""
    refused: str = ""
    image: str = ""

    @property
    def visible(self) -> str:
        """What takes up place in a line."""
        if self.style & MATH:
            return OBJECT
        return f"[{self.text}]" if self.style & RAISED else self.text

    @property
    def is_picture_alone(self) -> bool:
        """True if a picture takes its place; words that are a link, or a tag of HTML, stay."""
        return bool(self.image) and not self.link and not self.text.startswith("<")

    def saying(self, text: str) -> Span:
        """The same with another text."""
        return Span(text, self.style, self.link, self.title, self.refused, self.image)


Inline = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation, or one of GitHub's alerts."""

    kind: QuoteKind = ""


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list.

    Attributes:
        marker: ``-`` for a bullet, ``7.`` or ``7)`` for a number, ``[ ]`` or ``[x]`` for a task,
            ``[^name]`` for a footnote.
    """

    marker: str


Container = Quote | Item


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a block stands.

    Attributes:
        within: The containers around it, outermost first.
        begins: How many of the innermost ones begin with this block: their markers stand beside it.
        is_loose: True if a blank line parts it from the block before.
    """

    within: tuple[Container, ...] = ()
    begins: int = 0
    is_loose: bool = False


TOP = Frame()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text or a heading.

    Attributes:
        level: 1 to 6 for a heading, 0 for text.
        continues: True if the paragraph before was only cut for its length: there is no gap, and
            it goes on in the same line unless its frame is loose.
    """

    frame: Frame = TOP
    spans: Inline = ()
    level: int = 0
    continues: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Lines of code.

    Attributes:
        info: What stands behind the opening fence, as it was written.
        lines: Without their line ends.
        continues: True if the code before was only cut for its length.
    """

    frame: Frame = TOP
    info: str = ""
    lines: tuple[str, ...] = ()
    continues: bool = False

    @property
    def language(self) -> str:
        """The first word of the info."""
        words = self.info.split(maxsplit=1)
        return words[0] if words else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of cells.

    Attributes:
        alignments: One for each column.
        rows: Each as long as ``alignments``; the first one is the head, unless the table continues.
        continues: True if the table before was only cut for its length.
    """

    frame: Frame = TOP
    alignments: tuple[Alignment, ...]
    rows: tuple[tuple[Inline, ...], ...] = ()
    continues: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """Mathematics on a line of its own.

    Attributes:
        tex: The source without its delimiters.
        is_open: True while its end has not arrived: there is nothing to draw yet.
    """

    frame: Frame = TOP
    tex: str
    is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A line across."""

    frame: Frame = TOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture that a text only points to: nothing is fetched unasked.

    Attributes:
        address: Where it lies, of whatever kind.
        words: Its description; empty if there is none, or if it stands in the text above.
        title: What it says of itself.
        is_beside: True if its words stand in the text above, and go on to say where it lies.
    """

    frame: Frame = TOP
    address: str
    words: str = ""
    title: str = ""
    is_beside: bool = False


Block = Paragraph | Code | Table | Formula | Image | Rule


def is_rest(block: Block) -> bool:
    """True for a part of a long block that another part came before."""
    return isinstance(block, Paragraph | Code | Table) and block.continues


def visible_text(block: Block) -> str:
    """The characters of a block as they are seen; cells are parted by tabs, rows by line ends."""
    match block:
        case Paragraph(spans=spans):
            return "".join(span.visible for span in spans)
        case Code(lines=lines):
            return "\n".join(lines)
        case Table(rows=rows):
            return "\n".join(
                "\t".join("".join(span.visible for span in cell) for cell in row) for row in rows
            )
        case Formula(tex=tex, is_open=is_open):
            return tex if is_open else OBJECT
        case Image(address=address, words=words, is_beside=is_beside):
            return "" if is_beside else words or address
        case Rule():
            return ""
        case _:
            assert_never(block)
