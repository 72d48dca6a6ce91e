"""The structure of a piece of Markdown: its leaves in reading order, and what each lies within.

A leaf is what holds no further block: a paragraph, code, a table, and also a list item or a quote
that is still empty. All leaves but the last one are closed as soon as the lines of the text are
complete: CommonMark never goes back to a block that a later one stands behind.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.markdown.blocks import Container, Frame, Item, Quote, QuoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

_TOKENS = {"paragraph_open": 3, "heading_open": 3}  # with what belongs to it
_FOOTNOTE_INDENT = 4
_MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """A quote or a list item that is open at some place of the text.

    Attributes:
        container: As it is shown.
        opener: A line that begins such a container and leaves it empty; None if there is none.
        indent: By how many columns what it holds is moved in; 0 for a quote.
        number: Of an item in a numbered list.
    """

    container: Container
    opener: str | None = ""
    indent: int = 0
    number: int | None = None

    @property
    def is_quote(self) -> bool:
        """True if each of its lines has a mark of its own."""
        return isinstance(self.container, Quote)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A block that holds no other.

    Attributes:
        tokens: What the parser says of it; none for an empty container.
        start: The line that it begins on, or the outermost container that begins with it.
        end: The line behind it.
        levels: The containers around it, outermost first.
        begins: How many of the innermost ones begin with it.
        is_loose: True if a blank line is above it.
    """

    tokens: Sequence[Token]
    start: int
    end: int
    levels: tuple[Level, ...]
    begins: int
    is_loose: bool

    @property
    def kind(self) -> str:
        """The type of its first token, empty for an empty container."""
        return self.tokens[0].type if self.tokens else ""

    @property
    def frame(self) -> Frame:
        """Where it stands."""
        within = tuple(level.container for level in self.levels)
        return Frame(within, self.begins, self.is_loose)

    @property
    def begun(self) -> tuple[Level, ...]:
        """The containers that began before it."""
        return self.levels[: len(self.levels) - self.begins]

    def is_regular(self, line: str) -> bool:
        """True if its first line would be read in the same way without the lines above.

        markdown-it-py takes a line with any number of spaces before its ``>`` into a quote that is
        open already.
        """
        line = line.expandtabs(4)
        for level in self.begun:
            bare = line.lstrip(" ")
            if level.is_quote:
                if len(line) - len(bare) > 3 or not bare.startswith(">"):
                    return False
                line = bare[1:].removeprefix(" ")
            elif len(line) - len(bare) < level.indent:
                return False
            else:
                line = line[level.indent :]
        return True

    @property
    def notes(self) -> Iterator[str]:
        """Labels of the footnotes that begin with it."""
        for level in self.levels[len(self.levels) - self.begins :]:
            if isinstance(level.container, Item) and level.container.marker.startswith("[^"):
                yield level.container.marker[2:-1]

    @property
    def number(self) -> int | None:
        """Of the list item that begins with it."""
        return self.levels[-self.begins].number if self.begins else None


@dataclass(slots=True)
class _List:
    """A list that is open while tokens are read."""

    delimiter: str
    number: int | None


@dataclass(slots=True)
class _Open:
    """A container that is open while tokens are read."""

    level: Level
    start: int
    column: int
    is_loose: bool
    has_begun: bool = False
    lists: list[_List] = field(default_factory=list)


@dataclass(slots=True)
class _Reader:
    """Walks over tokens; ``carried`` are the levels that the first ones only stand in for."""

    carried: list[Level]
    number: int | None
    is_loose: bool
    head: int
    end: int = 0
    path: list[_Open] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    is_first: bool = True

    def read(self, tokens: Sequence[Token]) -> Iterator[Leaf]:
        at = 0
        while at < len(tokens):
            token = tokens[at]
            size = _TOKENS.get(token.type, 1)
            if token.type == "table_open":
                size = _until(tokens, at, "table_close")
            elif token.type == "alert_title_open":
                at += 3
                continue
            if token.type in {"bullet_list_open", "ordered_list_open"}:
                self._open_list(token)
            elif token.type in {"bullet_list_close", "ordered_list_close"}:
                self._lists.pop()
            elif token.nesting > 0 and size == 1:
                self._open(token)
            elif token.nesting < 0:
                yield from self._close()
            else:
                yield self._leaf(tokens[at : at + size], token.map or [0, 0])
            at += size

    @property
    def _lists(self) -> list[_List]:
        return self.path[-1].lists if self.path else self.lists

    def _open_list(self, token: Token) -> None:
        number: int | None = None
        if token.type == "ordered_list_open":
            start = token.attrGet("start")
            number = 1 if start is None else int(start)
            if self.carried and self.carried[0].number is not None:
                number = self.carried[0].number
            elif not self.carried and self.is_first and self.number is not None:
                number = self.number
        if not self.carried:
            self.number = None
        self._lists.append(_List(token.markup, number))

    def _open(self, token: Token) -> None:
        start = (token.map or [0])[0]
        column = self.path[-1].column if self.path else 0
        if token.type in {"blockquote_open", "alert_open"}:
            level, inner = Level(Quote(_kind(token))), 0
        else:
            inner = token.meta.get("indent", -1)
            level = self._item(token, inner - column if inner >= 0 else None)
        has_begun = bool(self.carried)
        if self.carried:
            level = self.carried.pop(0)
        else:
            self.number = None
        self.path.append(_Open(level, start, inner, self._is_loose(start), has_begun))

    def _item(self, token: Token, indent: int | None) -> Level:
        if token.type == "footnote_reference_open":
            label = f"[^{token.meta['label']}]"
            return Level(Item(label), f"{label}:", _FOOTNOTE_INDENT)
        its_list = self._lists[-1]
        number = its_list.number
        if number is not None:
            its_list.number = number + 1
        marker = "-" if number is None else f"{number}{its_list.delimiter}"
        if "checked" in token.meta:
            marker = "[x]" if token.meta["checked"] else "[ ]"
        opener = _opener(its_list.delimiter, number, indent) if indent is not None else None
        return Level(Item(marker), opener, indent or 0, number)

    def _leaf(self, tokens: Sequence[Token], place: Sequence[int]) -> Leaf:
        new = [each for each in self.path if not each.has_begun]
        start = min([place[0], *(each.start for each in new)])
        is_loose = new[0].is_loose if new else self._is_loose(start)
        levels = tuple(each.level for each in self.path)
        if not tokens or tokens[0].type != "definition":
            for each in new:
                each.has_begun = True
        self.is_first = False
        self.end = place[1]
        return Leaf(tokens, start, place[1], levels, len(new), is_loose)

    def _is_loose(self, start: int) -> bool:
        return self.is_loose if start <= self.head else self.end < start

    def _close(self) -> Iterator[Leaf]:
        last = self.path[-1]
        if not last.has_begun:
            yield self._leaf((), (last.start, last.start + 1))
        self.path.pop()


def _until(tokens: Sequence[Token], start: int, kind: str) -> int:
    return next(n for n in range(1, len(tokens)) if tokens[start + n].type == kind) + 1


def _kind(token: Token) -> QuoteKind:
    kind: QuoteKind = token.meta["kind"].lower() if token.type == "alert_open" else ""
    return kind


def _opener(delimiter: str, number: int | None, indent: int) -> str | None:
    """A line with nothing but a marker, behind which the content is moved in by ``indent``."""
    if number is None:
        spaces = indent - len("- ")
        return " " * spaces + delimiter if 0 <= spaces <= 3 else None
    digits = min(indent - len(". "), _MOST_DIGITS)
    spaces = indent - len(". ") - digits
    return " " * spaces + "1" * digits + delimiter if digits > 0 and spaces <= 3 else None


def leaves_of(
    tokens: Sequence[Token],
    *,
    carried: Sequence[Level] = (),
    number: int | None = None,
    is_loose: bool = False,
    head: int = 0,
) -> list[Leaf]:
    """Read the leaves out of tokens.

    Args:
        tokens: Of the parser of blocks.
        carried: The containers that the first tokens only stand in for.
        number: Of the list item that comes next, if it is one of a list that began before.
        is_loose: True if there was a blank line above the text.
        head: How many of the lines only stand in for what came before.
    """
    return list(_Reader(list(carried), number, is_loose, head).read(tokens))
