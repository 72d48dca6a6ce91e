"""The loop of Pygments' lexers, but for its end.

Pygments goes on behind the last character with expressions that match nothing, and leaves states by
them that the next line would have kept it in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Sequence

    from pygments.lexer import LexerContext, RegexLexer
    from pygments.token import _TokenType as TokenType

    from desktop.highlight.roles import Token

    Action: TypeAlias = "TokenType | Callable[..., Iterable[Token]] | None"
    Move: TypeAlias = tuple[str, ...] | int | str | None
    Rule: TypeAlias = tuple[Callable[[str, int, int], re.Match[str] | None], Action, Move]

STEPS_PER_CHARACTER = 4
"""Most steps taken for a character: lexers of stray text have been seen to turn in circles."""


def walk(lexer: RegexLexer, context: LexerContext, *, has_context: bool) -> list[Token]:
    """Split the text of a context into tokens; the context is left where the next line begins.

    Args:
        lexer: Whose states and expressions these are.
        context: Text, position and states.
        has_context: True if the lexer's callbacks move in the context themselves.

    Raises:
        ValueError: The lexer turns in circles.
    """
    from pygments.token import Error

    text: str = context.text
    found: list[Token] = []
    rules = lexer._tokens  # noqa: SLF001 -- what RegexLexer's loop reads
    for _ in range(STEPS_PER_CHARACTER * len(text) + 100):
        at = context.pos
        if at >= len(text) - 1:
            return found
        hit = _first_match(rules[context.stack[-1]], text, at, context.end)
        if hit is None:
            found.append((at, Error, text[at]))
            context.pos = at + 1
            if text[at] == "\n":
                context.stack = ["root"]
            continue
        match, action, move = hit
        if callable(action):
            found.extend(action(lexer, match, context) if has_context else action(lexer, match))
        elif action is not None:
            found.append((at, action, match[0]))
        if not (has_context and callable(action)):  # which says itself how far it got
            context.pos = match.end()
        _move(context.stack, move)
    raise ValueError("turns in circles")


def _first_match(
    rules: Sequence[Rule], text: str, at: int, end: int
) -> tuple[re.Match[str], Action, Move] | None:
    for match_from, action, move in rules:
        match = match_from(text, at, end)
        if match is not None:
            return match, action, move
    return None


def _move(stack: list[str], move: Move) -> None:
    """Change to another state; a number is how many to leave, but one always remains."""
    if move is None:
        return
    if isinstance(move, int):
        del stack[max(1, len(stack) + move) :]
        return
    for state in (move,) if isinstance(move, str) else move:
        if state != "#pop":
            stack.append(stack[-1] if state == "#push" else state)
        elif len(stack) > 1:
            stack.pop()
