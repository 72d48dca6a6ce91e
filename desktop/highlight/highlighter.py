"""Colours of code while it streams: each line costs the same, however much code stands before it.

Pygments carries most of what is open at the end of a line in its states. What it does not, because
one expression matches it whole (comments of C, here-documents, raw strings), is kept here as
``Open``; code of another language within (scripts in HTML) as ``Embedded``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.highlight.languages import language_name
from desktop.highlight.lexing import (
    LexerFault,
    LineLexer,
    Piece,
    Place,
    Role,
    Token,
    line_lexer,
    pieces,
)

__all__ = ["Highlighter", "Piece", "Role", "State", "language_name"]

MOST_LINES = 20_000
"""Lines that are coloured; what follows is plain."""

LONGEST_LINE = 2_000
"""Characters up to which a line is coloured: expressions that backtrack cost their square."""

PAIRS = (
    ("/*", "*/"), ("<!--", "-->"), ('"""', '"""'), ("'''", "'''"), ("`", "`"), ('"', '"'),
    ("'", "'"), ("(*", "*)"), ("{-", "-}"), ("[[", "]]"), ("<![CDATA[", "]]>"), ("<#", "#>"),
    ("#=", "=#"), ("#|", "|#"), ("=begin", "=end"), ("{#", "#}"), ("$$", "$$"), ("''", "''"),
    ('r#"', '"#'), ('r##"', '"##'),
)  # fmt: skip
"""What may open and close comments and strings; the lexer is asked which of them it knows."""

FILLER = "b c\n"
"""A line that no language takes for a comment or a string, unless one is open."""

OPENED = ("comment", "string")

_HEREDOC = re.compile(r"<<<?[-~]?[ \t]*([\"'`]?)([A-Za-z_]\w*)\1")
_ELEMENT = re.compile(r"<(script|style)\b[^<>]*>(?!.*</\1)", re.IGNORECASE)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)[^`]*$")


@dataclass(frozen=True, slots=True)
class Open:
    """A comment or string that the states of the lexer do not know of.

    Attributes:
        closer: What ends it, if the lexer agrees.
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
        closer: What ends it, in small letters.
        opener: What began it, for reading the line that ends it.
    """

    language: str
    closer: str
    opener: str
    state: "State"


@dataclass(frozen=True, slots=True)
class State:
    """Where a highlighter stands between two lines.

    Attributes:
        lines: How many it has taken.
        place: Where its lexer stands; None is the beginning.
        is_plain: True if nothing more is coloured.
    """

    lines: int = 0
    place: Place | None = None
    open: Open | None = None
    embedded: Embedded | None = None
    is_plain: bool = False


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
        for closer in _lacking(line, None):
            ended = line + closer
            found, _ = _step(self._language, ended, self._state)
            if found[-1][1] in OPENED and found[-1][0] > len(closer):
                return (*found[:-1], (found[-1][0] - len(closer), found[-1][1]))
        return _step(self._language, line, self._state)[0]


def _step(language: str, line: str, state: State) -> tuple[tuple[Piece, ...], State]:
    lexer = line_lexer(language)
    after = replace(state, lines=state.lines + 1)
    if lexer is None or state.is_plain or state.lines >= MOST_LINES or len(line) > LONGEST_LINE:
        return _all(line, ""), after
    try:
        return _read(lexer, line, after)
    except LexerFault:
        return _all(line, ""), State(lines=after.lines, is_plain=True)


def _all(line: str, role: Role) -> tuple[Piece, ...]:
    return ((len(line), role),) if line else ()


def _read(lexer: LineLexer, line: str, state: State) -> tuple[tuple[Piece, ...], State]:
    if state.embedded is not None and state.embedded.closer not in line.lower():
        found, inner = _step(state.embedded.language, line, state.embedded.state)
        return found, replace(state, embedded=replace(state.embedded, state=inner))
    if state.open is not None and state.open.closer not in line:
        return _all(line, state.open.role), state
    prefix, place = _before(lexer, line, state)
    text = f"{prefix}{line}\n"
    tokens, behind = lexer.read(text, place)
    left_open = None
    for closer in _lacking(line, state.open) if len(text) <= LONGEST_LINE else ():
        rest = f"{FILLER}{closer}\n"
        closed, _ = lexer.read(text + rest, place)
        role = _role_of_filler(closed, text + rest, len(text))
        # If the states know that something is open, there is nothing to remember.
        if role in OPENED and role != _role_of_filler(lexer.read(rest, behind)[0], rest, 0):
            is_still = state.open is not None and state.open.closer == closer
            left_open = state.open if is_still else Open(closer, role, text, place)
            tokens = closed
            break
    found = pieces(tokens, text, len(prefix), len(text) - 1)
    embedded = None if left_open else _begins(lexer.name, line, found)
    return found, replace(state, place=behind, open=left_open, embedded=embedded)


def _before(lexer: LineLexer, line: str, state: State) -> tuple[str, Place]:
    """What has to be read in front of a line, and from where on."""
    if state.open is not None:
        return state.open.head + FILLER, state.open.before
    opener = state.embedded.opener if state.embedded is not None else ""
    return opener, state.place or lexer.first(line)


def _role_of_filler(tokens: list[Token], text: str, start: int) -> Role:
    filler = pieces(tokens, text, start, start + len(FILLER) - 1)
    return filler[0][1] if len(filler) == 1 else ""


def _lacking(line: str, was: Open | None) -> list[str]:
    """Ends that something on the line may lack: what is open already, then in order of the line."""
    lacking = [
        (line.rfind(opener), closer)
        for opener, closer in PAIRS
        if opener in line and _is_lacking(line, opener, closer)
    ]
    if "<<" in line:
        lacking.extend((heredoc.start(), heredoc[2]) for heredoc in _HEREDOC.finditer(line))
    lacking.sort(key=lambda found: found[0])
    return ([was.closer] if was else []) + [closer for _, closer in lacking]


def _is_lacking(line: str, opener: str, closer: str) -> bool:
    if opener == closer:
        return line.count(opener) % 2 == 1
    return line.rfind(closer) < line.rfind(opener)


def _begins(name: str, line: str, found: tuple[Piece, ...]) -> Embedded | None:
    if name in ("HTML", "Vue"):
        elements = [m for m in _ELEMENT.finditer(line) if _role_at(found, m.start() + 1) == "tag"]
        if elements:
            return _element(elements[-1])
    elif name == "Markdown" and (fence := _FENCE.match(line)):
        return Embedded(fence[2], fence[1], "", State())
    return None


def _element(match: re.Match[str]) -> Embedded:
    tag = match[1].lower()
    language = "css" if tag == "style" else "ts" if 'lang="ts"' in match[0] else "js"
    return Embedded(language, f"</{tag}", f"<{tag}>", State())


def _role_at(found: tuple[Piece, ...], position: int) -> Role:
    end = 0
    for length, role in found:
        end += length
        if position < end:
            return role
    return ""
