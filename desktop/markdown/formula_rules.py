r"""Mathematics in Markdown: ``$...$``, ``$$...$$``, ``\(...\)`` and ``\[...\]``.

A dollar counts as Pandoc has it (https://pandoc.org/MANUAL.html#extension-tex_math_dollars): the
one that opens stands before something, the one that closes behind something and not before a digit,
so "$5 and $10" stays money. The plugins there are read on past the end of a line (and lose what
follows), or let a formula swallow code, and none knows of a formula whose end has yet to come.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

MOST_CHARS = 4000
"""A longer formula is text."""

_INLINE = re.compile(
    r"""
    \$\$(?P<double>(?:[^$\\`]|\\.)+?)\$\$
    | \$(?!\s)(?P<single>(?:[^$\\`\s]|\\.|\s(?!\s*\$))+?)\$(?!\d)
    | \\\((?P<round>(?:[^\\`]|\\[^)])+?)\\\)
    """,
    re.VERBOSE | re.DOTALL,
)
_ENDS = {"$$": "$$", "\\[": "\\]"}
_AFTER = re.compile(r"[.,;:]?\s*")


def add_formulas(parser: MarkdownIt) -> None:
    """Teach a parser formulas."""
    parser.inline.ruler.before("escape", "formula", _inline)
    alt = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.before("fence", "formula", formula, {"alt": alt})


def _inline(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] not in "$\\":
        return False
    match = _INLINE.match(state.src, state.pos, state.posMax)
    if match is None or match.end() - match.start() > MOST_CHARS:
        return False
    if not silent:
        token = state.push("formula", "math", 0)
        token.content = match["double"] or match["single"] or match["round"]
        token.markup = "$$" if match["double"] else "$"
        token.meta = {"source": match.group()}
    state.pos = match.end()
    return True


def formula(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A formula on lines of its own.

    Where text goes on above it, its first line alone must tell: one that holds all of it, or
    nothing but the mark. So no line below ever decides about what stands above.
    """
    if state.is_code_block(start):
        return False
    first = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    closer = _ENDS.get(first[:2])
    if closer is None or len(first) > MOST_CHARS:
        return False
    is_alone = not first[2:].strip()
    tex, line, is_closed = _formula_from(state, (start, end), closer)
    if silent:
        return is_alone or (is_closed and line == start + 1)
    may_come = state.env.get("is_open", False) and state.eMarks[line - 1] >= state.env["length"] - 1
    if not is_closed and not may_come and not is_alone:
        return False
    token = state.push("formula_block", "math", 0)
    token.content = tex
    token.markup = first[:2]
    token.map = [start, line]
    token.meta = {"is_open": may_come and not is_closed, "is_closed": is_closed}
    state.line = line
    return True


def _formula_from(state: StateBlock, lines: tuple[int, int], closer: str) -> tuple[str, int, bool]:
    """What stands up to the end of a formula, the line behind it, and whether there is an end."""
    found: list[str] = []
    size = 0
    for number in range(*lines):
        begin = state.bMarks[number] + state.tShift[number] + (2 if number == lines[0] else 0)
        line = state.src[begin : state.eMarks[number]]
        is_outside = state.sCount[number] < state.blkIndent or not line.strip()
        size += len(line)
        if number > lines[0] and (is_outside or size > MOST_CHARS):
            return "\n".join(found), number, False
        place = line.find(closer)
        if place >= 0 and _AFTER.fullmatch(line, place + 2) and (found or line[:place].strip()):
            found.append(line[:place] + line[place + 2 :].strip())
            return "\n".join(found), number + 1, True
        found.append(line)
    return "\n".join(found), lines[1], False
