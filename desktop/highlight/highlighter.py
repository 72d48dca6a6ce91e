"""Colours of code while it streams: each line costs the same, however much code stands before it.

Pygments carries most of what is open at the end of a line in its states. What it does not, because
one expression matches it whole (comments of C, here-documents, raw strings), is kept here as
``Open``; code of another language within (scripts in HTML) as ``Embedded``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.highlight.languages import language_name, pygments_name
from desktop.highlight.lexing import LexerFault, LineLexer, Place, line_lexer
from desktop.highlight.roles import Piece, Role, Token, one_piece, pieces, role_at

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Highlighter", "Piece", "Role", "State", "language_name"]

MOST_LINES = 20_000
"""Lines that are coloured; what follows is plain."""

LONGEST_LINE = 1_000
"""Characters up to which a line is coloured: expressions that backtrack cost their square."""

FILLER = "b c\n"
"""A line that no language takes for a comment or a string, unless one is open."""

OPENED = ("comment", "string", "keyword")
"""Roles of what may go over lines; instructions of XML have the last."""

_ELEMENT = re.compile(r"<(script|style)\b[^<>]*>(?!.*</\1)", re.IGNORECASE)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)[^`]*$")


@dataclass(frozen=True, slots=True)
class Open:
    """A comment or string that the states of the lexer do not know of.

    Attributes:
        closer: What ends it, if the lexer agrees.
        role: How it is coloured.
        head: The line it began on, with what had to be read with it.
        before: Where the lexer stood before that.
    """

    closer: str
    role: Role
    head: str
    before: Place


@dataclass(frozen=True, slots=True)
class Embedded:
    """Code of another language.

    Attributes:
        language: Its word.
        closer: An expression for what ends it.
        opener: What has to be read before that, None if that is not read at all.
        state: Where its highlighter stands.
    """

    language: str
    closer: str
    opener: str | None
    state: State


@dataclass(frozen=True, slots=True)
class State:
    """Where a highlighter stands between two lines.

    Attributes:
        lines: How many it has taken.
        place: Where its lexer stands; None is the beginning.
        open: What the lexer does not know to be open.
        embedded: Code of another language that has not ended.
    """

    lines: int = 0
    place: Place | None = None
    open: Open | None = None
    embedded: Embedded | None = None


Step = tuple[tuple[Piece, ...], State]
"""The pieces of a line, and the state behind it."""


class Highlighter:
    """Colours the lines of one piece of code as they come.

    Attributes:
        lines: The pieces of each line taken; their lengths add up to the line's.
    """

    def __init__(self, language: str, start: State | None = None) -> None:
        """Begin a piece of code.

        Args:
            language: The word behind the fence.
            start: Where another highlighter of that language stopped.
        """
        self.lines: list[tuple[Piece, ...]] = []
        self._language = language
        self._state = start or State()

    @property
    def state(self) -> State:
        """What another highlighter needs to go on from here."""
        return self._state

    def extend(self, lines: Sequence[str]) -> int:
        """Take lines that are complete, without their ends.

        Returns:
            The index of the first line whose pieces are new. Lines once coloured never change.
        """
        first = len(self.lines)
        for line in lines:
            found, self._state = _step(self._language, line, self._state)
            self.lines.append(found)
        return first

    def preview(self, line: str) -> tuple[Piece, ...]:
        """Colour the half line at the end; nothing is kept of it.

        A string that only lacks its end is coloured as one: it would flash when the end comes.
        """
        lexer = line_lexer(self._language)
        for closer in lexer.closers(line) if lexer else ():
            found, _ = _step(self._language, line + closer, self._state)
            length, role = found[-1]
            if role in OPENED and length > len(closer):
                return (*found[:-1], (length - len(closer), role))
        return _step(self._language, line, self._state)[0]


def _step(language: str, line: str, state: State) -> Step:
    lexer = line_lexer(language)
    after = replace(state, lines=state.lines + 1)
    if lexer is None or state.lines >= MOST_LINES or len(line) > LONGEST_LINE:
        return one_piece(line, ""), after
    try:
        return _read(lexer, line, after)
    except LexerFault:
        return one_piece(line, ""), State(lines=after.lines)


def _read(lexer: LineLexer, line: str, state: State) -> Step:
    if state.embedded is not None:
        return _read_embedded(lexer, line, state, state.embedded)
    if state.open is not None and state.open.closer not in line:
        return one_piece(line, state.open.role), state
    if lexer.name == "Markdown" and (fence := _FENCE.match(line)):
        return one_piece(line, "string"), replace(state, embedded=_fenced(fence))
    return _read_own(lexer, line, state)


def _fenced(fence: re.Match[str]) -> Embedded:
    # Markdown in Markdown in Markdown would have no end.
    language = "" if pygments_name(fence[2]) == "Markdown" else fence[2]
    return Embedded(language, rf"^ {{0,3}}{fence[1]}+\s*$", None, State())


def _read_embedded(lexer: LineLexer, line: str, state: State, embedded: Embedded) -> Step:
    end = re.search(embedded.closer, line, re.IGNORECASE)
    inner, rest = (line[: end.start()], line[end.start() :]) if end else (line, "")
    if line_lexer(embedded.language) is None:
        found, after = one_piece(inner, "string"), embedded.state
    else:
        found, after = _step(embedded.language, inner, embedded.state)
    if end is None:
        return found, replace(state, embedded=replace(embedded, state=after))
    state = replace(state, embedded=None)
    if embedded.opener is None:
        return (*found, *one_piece(rest, "string")), state
    behind, state = _read_own(lexer, rest, state, embedded.opener)
    return (*found, *behind), state


def _read_own(lexer: LineLexer, line: str, state: State, opener: str = "") -> Step:
    """Read a line with its own lexer, and see what it leaves open."""
    if state.place is None and not line.strip():
        return one_piece(line, ""), state  # what stands before the first line is no beginning
    was = state.open
    place = was.before if was else state.place or lexer.first(line)
    prefix = was.head + FILLER if was else opener or lexer.lead_in(line)
    text = f"{prefix}{line}\n"
    tokens, behind = lexer.read(text, place)
    found = pieces(tokens, text, len(prefix), len(text) - 1)
    state = replace(state, place=behind, open=None, embedded=None)
    may_lack = [was.closer] if was else []
    if len(text) <= LONGEST_LINE:
        may_lack += lexer.closers(line)
    for closer in may_lack:
        role, as_open = _if_open(lexer, text, len(prefix), closer, place)
        if role and (as_open != found or role != _role_behind(lexer, behind)):
            is_still = was is not None and was.closer == closer
            left_open = was if is_still else Open(closer, role, text, place)
            return as_open, replace(state, open=left_open)
    return found, replace(state, embedded=_begins(lexer.name, line, found))


def _if_open(
    lexer: LineLexer, text: str, start: int, closer: str, place: Place
) -> tuple[Role, tuple[Piece, ...]]:
    """Read a text as if what ``closer`` ends went on behind it.

    Returns:
        The role of what goes on, "" if nothing does; and the pieces of the line.
    """
    rest = f"{FILLER}{closer}\n"
    whole = text + rest + rest
    tokens, _ = lexer.read(whole, place)
    role = _role_of_filler(tokens, whole, len(text))
    # Expressions that take all up to the last end would never let go.
    if role not in OPENED or role == _role_of_filler(tokens, whole, len(text) + len(rest)):
        return "", ()
    return role, pieces(tokens, text, start, len(text) - 1)


def _role_behind(lexer: LineLexer, behind: Place) -> Role:
    """What the states alone take the next line for."""
    return _role_of_filler(lexer.read(FILLER, behind)[0], FILLER, 0)


def _role_of_filler(tokens: list[Token], text: str, start: int) -> Role:
    filler = pieces(tokens, text, start, start + len(FILLER) - 1)
    return filler[0][1] if len(filler) == 1 else ""


def _begins(name: str, line: str, found: tuple[Piece, ...]) -> Embedded | None:
    """The element of HTML that a line leaves open, if that holds code."""
    if "HTML" not in name and name != "Vue":
        return None
    elements = [m for m in _ELEMENT.finditer(line) if role_at(found, m.start() + 1) == "tag"]
    if not elements:
        return None
    opening = elements[-1]
    tag = opening[1].lower()
    language = "css" if tag == "style" else "ts" if 'lang="ts"' in opening[0] else "js"
    _, state = _step(language, line[opening.end() :], State())
    return Embedded(language, rf"</\s*{tag}", f"<{tag}>", state)
