"""What a stretch of code is, for the theme to colour: a dozen roles for Pygments' types of token.

https://pygments.org/docs/tokens/
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pygments.token import _TokenType as TokenType

Role = Literal[
    "", "keyword", "string", "number", "comment", "function", "type", "constant", "tag",
    "attribute", "inserted", "deleted", "heading", "quiet",
]  # fmt: skip
"""The theme gives each role a colour, "" has the colour of text."""

Piece = tuple[int, Role]
"""Length in characters, and the role."""

Token = tuple[int, "TokenType", str]
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
    "Generic.Error": "quiet", "Generic.Heading": "heading", "Generic.Inserted": "inserted",
    "Generic.Output": "quiet", "Generic.Prompt": "quiet", "Generic.Subheading": "heading",
    "Generic.Traceback": "quiet",
}  # fmt: skip
"""Roles of token types; a type that is not named has the role of the one above it."""

CALLABLE = ("Name", "Name.Other", "Name.Attribute")
"""Names that are a function where a parenthesis follows: most lexers do not say so of calls."""


def pieces(tokens: Iterable[Token], text: str, start: int, end: int) -> tuple[Piece, ...]:
    """The roles between two places of a text; neighbours of one role become one piece.

    Tokens are laid end to end, for some lexers are wrong about where their tokens begin.
    """
    found: list[Piece] = []
    at = 0
    for _, kind, value in tokens:
        begin, at = max(at, start), min(at + len(value), end)
        if at > begin:
            _add(found, at - begin, _role(kind, text[at : at + 1]))
    if max(at, start) < end:
        _add(found, end - max(at, start), "")
    return tuple(found)


def one_piece(text: str, role: Role) -> tuple[Piece, ...]:
    """A line of one role."""
    return ((len(text), role),) if text else ()


def role_at(found: tuple[Piece, ...], position: int) -> Role:
    """The role of one character of a line."""
    end = 0
    for length, role in found:
        end += length
        if position < end:
            return role
    return ""


def _add(found: list[Piece], length: int, role: Role) -> None:
    if found and found[-1][1] == role:
        length += found.pop()[0]
    found.append((length, role))


@functools.cache
def _role(kind: TokenType, follower: str) -> Role:
    if follower == "(" and ".".join(kind) in CALLABLE:
        return "function"
    at: TokenType | None = kind
    while at:
        role = ROLES.get(".".join(at))
        if role is not None:
            return role
        at = at.parent
    return ""
