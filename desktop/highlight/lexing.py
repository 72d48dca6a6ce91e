"""Pygments' lexers, driven a line at a time: where one line ends, the next begins.

A lexer of Pygments reads a text with a stack of states. Its context keeps that stack, so that a
line costs the same however many stand before it. Lexers that have no such stack begin afresh with
each line, and so does nothing else.
"""

import functools
import inspect
import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from desktop.highlight.languages import pygments_name

Role = Literal[
    "", "keyword", "string", "number", "comment", "function", "type", "constant", "tag",
    "attribute", "inserted", "deleted", "heading", "quiet",
]  # fmt: skip
"""What a stretch of code is; the theme gives each role a colour, "" has the colour of text."""

Piece = tuple[int, Role]
"""Length in characters, and the role."""

Token = tuple[int, Any, str]
"""Where it begins, Pygments' type, and the text."""

ROLES: dict[str, Role] = {
    "Comment": "comment", "Comment.Preproc": "keyword", "Comment.PreprocFile": "string",
    "Keyword": "keyword", "Keyword.Type": "type", "Keyword.Constant": "constant",
    "Operator.Word": "keyword", "Literal.Date": "number", "Literal.Number": "number",
    "Literal.Scalar": "string", "Literal.String": "string", "Literal.String.Affix": "keyword",
    "Literal.String.Escape": "constant", "Literal.String.Interpol": "constant",
    "Literal.String.Symbol": "constant", "Name.Attribute": "attribute", "Name.Builtin": "function",
    "Name.Builtin.Pseudo": "constant", "Name.Class": "type", "Name.Constant": "constant",
    "Name.Decorator": "function", "Name.Entity": "constant", "Name.Exception": "type",
    "Name.Function": "function", "Name.Tag": "tag", "Generic.Deleted": "deleted",
    "Generic.Heading": "heading", "Generic.Inserted": "inserted", "Generic.Output": "quiet",
    "Generic.Prompt": "quiet", "Generic.Subheading": "heading", "Generic.Traceback": "quiet",
}  # fmt: skip
"""Roles of token types; a type that is not named has the role of the one above it.

https://pygments.org/docs/tokens/
"""

CALLABLE = ("Name", "Name.Other", "Name.Attribute")
"""Names that are a function where a parenthesis follows: most lexers do not say so of calls."""

DEEPEST = 100
"""Most states that are carried on; more is text that the lexer does not understand."""

TOKENS_PER_CHARACTER = 4
"""Most tokens taken for a character: lexers of stray text have been seen to turn in circles."""

_FAULTS = (
    TypeError, ValueError, LookupError, AttributeError, AssertionError, RecursionError, re.error,
)  # fmt: skip
_FORGOTTEN = frozenset({"text", "_pos", "end", "stack", "heredocstack"})
"""What a context holds that is no memory of it, and Ruby's strings to come: see highlight.py."""


class _EndOfText(Exception):
    """A lexer has read all."""


class LexerFault(Exception):
    """A lexer failed on a text."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a lexer stands between two lines.

    Attributes:
        stack: Its states, innermost last.
        memory: What else it noted, such as the indents of YAML.
    """

    stack: tuple[str, ...] = ("root",)
    memory: tuple[tuple[str, Any], ...] = ()


@functools.lru_cache(maxsize=32)
def line_lexer(info_word: str) -> "LineLexer | None":
    """The lexer for the word behind a fence, None if there is none or it only knows plain text."""
    name = pygments_name(info_word)
    if not name or name == "Text only":
        return None
    from pygments.lexers import find_lexer_class  # noqa: PLC0415 -- see languages.py

    return LineLexer(find_lexer_class(name)())


class LineLexer:
    """Reads lines with a lexer of Pygments; holds no state of its own."""

    def __init__(self, lexer: Any) -> None:
        from pygments.lexer import RegexLexer  # noqa: PLC0415 -- see languages.py

        self.name: str = lexer.name
        self._lexer = lexer
        self._has_states = isinstance(lexer, RegexLexer)
        own = type(lexer).get_tokens_unprocessed
        self._refines = own is not RegexLexer.get_tokens_unprocessed and (
            "stack" in inspect.signature(own).parameters
        )

    def first(self, line: str) -> Place:
        """Where the first line begins: people write PHP without its opening tag."""
        is_inside = self.name == "PHP" and not line.lstrip().startswith("<")
        return Place(("root", "php")) if is_inside else Place()

    def read(self, text: str, place: Place) -> tuple[list[Token], Place]:
        """Split a text into tokens, from a place on.

        Returns:
            The tokens, and the place behind the text.

        Raises:
            LexerFault: If the lexer cannot cope with the text.
        """
        try:
            if not self._has_states:
                return _take(self._lexer.get_tokens_unprocessed(text), text), place
            return self._read_on(text, place)
        except _FAULTS as fault:
            raise LexerFault(f"{self.name}: {fault!r}") from fault

    def _read_on(self, text: str, place: Place) -> tuple[list[Token], Place]:
        from pygments.lexer import ExtendedRegexLexer, RegexLexer  # noqa: PLC0415

        context = _context_class(self.name)(text, place)
        if isinstance(self._lexer, ExtendedRegexLexer):
            reading = self._lexer.get_tokens_unprocessed(context=context)
        else:
            reading = ExtendedRegexLexer.get_tokens_unprocessed(self._lexer, context=context)
        try:
            tokens = _take(reading, text)
        except TypeError:
            # A callback of the lexer takes no context: the states are lost, the colours are not.
            return _take(RegexLexer.get_tokens_unprocessed(self._lexer, text, place.stack), text), place
        if self._refines:
            tokens = _take(self._lexer.get_tokens_unprocessed(text, place.stack), text)
        return tokens, context.place()


@functools.cache
def _context_class(name: str) -> Any:
    """A context of Pygments that stops its lexer at the end of the text.

    Lexers go on there with expressions that match nothing, and leave states that the next line
    would have kept them in. They look at ``pos`` before each, when the states are settled.
    """
    from pygments.lexer import LexerContext  # noqa: PLC0415

    base = LexerContext
    if name == "YAML":
        from pygments.lexers.data import YamlLexerContext  # noqa: PLC0415

        base = YamlLexerContext

    class LineContext(base):  # type: ignore[misc, valid-type]
        def __init__(self, text: str, place: Place) -> None:
            self._pos = 0
            super().__init__(text, 0, list(place.stack))
            for key, value in place.memory:
                setattr(self, key, list(value) if isinstance(value, tuple) else value)

        @property
        def pos(self) -> int:
            if self._pos >= len(self.text):
                raise _EndOfText
            return self._pos

        @pos.setter
        def pos(self, pos: int) -> None:
            self._pos = pos

        def place(self) -> Place:
            if len(self.stack) > DEEPEST:
                raise ValueError("too deep")
            memory = tuple(
                (key, tuple(value) if isinstance(value, list) else value)
                for key, value in vars(self).items()
                if key not in _FORGOTTEN
            )
            return Place(tuple(self.stack), memory)

    return LineContext


def _take(reading: Iterator[Token], text: str) -> list[Token]:
    taken: list[Token] = []
    most = TOKENS_PER_CHARACTER * len(text) + 100
    try:
        taken.extend(itertools.islice(reading, most))
    except _EndOfText:
        return taken
    if len(taken) == most:
        raise ValueError("turns in circles")
    return taken


def pieces(tokens: Iterable[Token], text: str, start: int, end: int) -> tuple[Piece, ...]:
    """The roles between two places of a text; neighbours of one role become one piece."""
    found: list[Piece] = []
    at = start
    for where, kind, value in tokens:
        until = min(where + len(value), end)
        if until <= at:
            continue
        if where > at:
            _add(found, where - at, "")
            at = where
        _add(found, until - at, _role(kind, text[until : until + 1]))
        at = until
    if at < end:
        _add(found, end - at, "")
    return tuple(found)


def _add(found: list[Piece], length: int, role: Role) -> None:
    if found and found[-1][1] == role:
        length += found.pop()[0]
    found.append((length, role))


@functools.cache
def _role(kind: Any, follower: str) -> Role:
    if follower == "(" and str(kind).removeprefix("Token.") in CALLABLE:
        return "function"
    while kind:
        role = ROLES.get(".".join(kind))
        if role is not None:
            return role
        kind = kind.parent
    return ""
