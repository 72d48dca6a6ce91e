"""Pygments' lexers, driven a line at a time: where one line ends, the next begins.

A lexer of Pygments reads a text with a stack of states. That stack is kept between lines, so that a
line costs the same however many stand before it. Lexers that have no stack begin afresh with each
line.
"""

from __future__ import annotations

import copy
import functools
import itertools
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from desktop.highlight.languages import pygments_name
from desktop.highlight.openings import closers
from desktop.highlight.states import STEPS_PER_CHARACTER, walk
from desktop.highlight.traps import TOO_SLOW, trap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pygments.lexer import Lexer, LexerContext, RegexLexer

    from desktop.highlight.roles import Token

DEEPEST = 100
"""Most states that are carried on; some lexers never leave one."""

LOOK_BACK = 100
"""Characters of the line before that are kept for expressions that look back."""

_FAULTS = (
    ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError,
    ValueError, re.error,
)  # fmt: skip
_OF_THE_TEXT = frozenset({"text", "pos", "end", "stack"})
"""What a context or a lexer holds that is no memory of what was before."""

_SESSION = re.compile("session|console", re.IGNORECASE)
_WITH_JSX = frozenset({"JavaScript", "JSX", "TSX", "TypeScript"})
_WHOLE = re.compile(r".+", re.DOTALL).match


class LexerFault(Exception):
    """A lexer failed on a text."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a lexer stands between two lines.

    Attributes:
        stack: Its states, innermost last.
        before: The end of the line before, which expressions look back at.
        at: Where to go on in that: the end of a line is left if it was not read with the line.
        noted: What else its context holds, such as the indents of YAML.
        learnt: What the lexer itself holds, such as the content type of HTTP.
    """

    stack: tuple[str, ...] = ("root",)
    before: str = ""
    at: int = 0
    noted: Mapping[str, object] = field(default_factory=dict)
    learnt: Mapping[str, object] = field(default_factory=dict)


@functools.lru_cache(maxsize=32)
def line_lexer(info_word: str) -> LineLexer | None:
    """The lexer for the word behind a fence, None if there is none or it only knows plain text."""
    name = pygments_name(info_word)
    if not name or name == "Text only" or name in TOO_SLOW:
        return None
    from pygments.lexers import find_lexer_class

    return LineLexer(find_lexer_class(name)())


class LineLexer:
    """Reads lines with a lexer of Pygments; holds no state of its own."""

    def __init__(self, lexer: Lexer) -> None:
        from pygments.lexer import ExtendedRegexLexer, RegexLexer

        self.name = lexer.name
        self._lexer = lexer
        self._trap = trap(lexer.name)
        self._has_states = isinstance(lexer, RegexLexer)
        self._has_context = isinstance(lexer, ExtendedRegexLexer)
        self._refines = (
            self._has_states
            and not self._has_context
            and type(lexer).get_tokens_unprocessed is not RegexLexer.get_tokens_unprocessed
        )

    def first(self, line: str) -> Place:
        """Where the first line begins: people write PHP without its opening tag."""
        is_inside = self.name == "PHP" and not line.lstrip().startswith("<")
        return Place(("root", "php")) if is_inside else Place()

    def lead_in(self, line: str) -> str:
        """What has to stand before a line that only goes on with what the line before began."""
        is_continued = self.name == "Python console session" and line.startswith("...")
        return ">>> \n" if is_continued else ""

    def closers(self, line: str) -> list[str]:
        """Ends that something on the line may lack."""
        if _SESSION.search(self.name):
            return []  # apostrophes in what a command answers
        may_lack = closers(line)
        if self.name in _WITH_JSX and not line.endswith("\\"):
            return [closer for closer in may_lack if closer not in "\"'"]  # apostrophes in texts
        return may_lack

    def read(self, text: str, place: Place) -> tuple[list[Token], Place]:
        """Split a text into tokens, from a place on.

        Returns:
            The tokens, and the place behind the text.

        Raises:
            LexerFault: If the lexer cannot cope with the text.
        """
        if self._trap.search(text):
            raise LexerFault(f"{self.name}: would take for ever")
        try:
            if not self._has_states:
                return _taken(copy.copy(self._lexer), text), place
            return self._read_on(text, place)
        except _FAULTS as fault:
            raise LexerFault(f"{self.name}: {fault!r}") from fault

    def _read_on(self, text: str, place: Place) -> tuple[list[Token], Place]:
        # Some lexers keep notes in themselves, and others need not read them.
        lexer = cast("RegexLexer", copy.copy(self._lexer))
        own, known = vars(lexer), vars(self._lexer)
        own.update(_copied({**own, **place.learnt, "text": place.before + text}))
        context = _context(self.name, text, place)
        tokens = walk(lexer, context, has_context=self._has_context)
        behind = Place(
            (*context.stack[:1], *context.stack[1:][-DEEPEST:]),
            text[-LOOK_BACK:],
            min(LOOK_BACK, len(text)) - (context.pos < len(context.text)),
            _memory(vars(context), {}),
            _memory(own, known),
        )
        if self._refines:
            tokens = _refined(lexer, context.text[place.at :], tokens)
        return _without(len(place.before) - place.at, tokens), behind


def _memory(values: Mapping[str, object], known: Mapping[str, object]) -> dict[str, object]:
    return _copied(
        {
            key: value
            for key, value in values.items()
            if key not in _OF_THE_TEXT and value != known.get(key)
        }
    )


def _without(length: int, tokens: list[Token]) -> list[Token]:
    """Take off what was read of the line before."""
    while length and tokens:
        at, kind, value = tokens.pop(0)
        if len(value) > length:
            tokens.insert(0, (at + length, kind, value[length:]))
        length = max(0, length - len(value))
    return tokens


def _copied(values: Mapping[str, object]) -> dict[str, object]:
    """Lists are changed in place."""
    return {k: v.copy() if isinstance(v, list) else v for k, v in values.items()}


def _taken(lexer: Lexer, text: str) -> list[Token]:
    most = STEPS_PER_CHARACTER * len(text) + 100
    return list(itertools.islice(lexer.get_tokens_unprocessed(text), most))


def _context(name: str, text: str, place: Place) -> LexerContext:
    from pygments.lexer import LexerContext
    from pygments.lexers.data import YamlLexerContext

    kind = YamlLexerContext if name == "YAML" else LexerContext
    context = kind(place.before + text, place.at, list(place.stack))
    vars(context).update(_copied(place.noted))
    return context


def _refined(lexer: RegexLexer, text: str, tokens: list[Token]) -> list[Token]:
    """Let a lexer look at its tokens a second time, as those do that know names of a library.

    They do so around the loop of ``RegexLexer``, which is made to give them what is read already.
    """
    replay = (_WHOLE, lambda *_: tokens, None)
    vars(lexer)["_tokens"] = defaultdict(lambda: [replay])
    return _taken(lexer, text)
