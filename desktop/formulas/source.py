"""TeX as models write it, brought to the commands that latex2mathml knows.

Done on the text: what is left out here never comes to be parsed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_ARGUMENT = r"\s*\{((?:[^{}]|\{[^{}]*\})*)\}"
"""The braces after a command, with one further level within."""

_OWN_COMMANDS = re.compile(
    r"\\(?:(?:re|provide)?newcommand|newenvironment|[egx]?def|let|DeclareMathOperator)(?![a-zA-Z])"
)
"""Definitions; two dozen of them can ask for a million characters."""


def _with_mathematics(match: re.Match[str]) -> str:
    r"""``\text{if $x$ holds}`` as text, mathematics and text again."""
    command, content = match.group(1), match.group(2)
    parts = content.split("$")
    if len(parts) % 2 == 0:
        return match.group()
    return "".join(
        f"{{{part}}}" if index % 2 else f"{command}{{{part}}}"
        for index, part in enumerate(parts)
        if part
    )


_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        # What only numbers or refers, and what only breaks lines.
        (r"\\(?:label|vspace\*?)" + _ARGUMENT, ""),
        (r"\\(?:nonumber|notag|allowbreak|nobreak|displaylimits|centering)(?![a-zA-Z])", ""),
        (r"\\tag\*?" + _ARGUMENT, r"\\qquad\\text{(\1)}"),
        (r"\\\\\*?\s*\[\s*-?[\d.]+\s*[a-z]{2}\s*\]", r"\\\\ "),
        # Colours of a model are made for white paper; the text's own is always legible.
        (r"\\(?:text)?color\s*(?:\[\w*\]\s*)?\{[^{}]*\}", ""),
        (r"\\colorbox\s*\{[^{}]*\}" + _ARGUMENT, r"\\text{\1}"),
        # Environments.
        (r"\\(?:begin|end)\{(?:equation|displaymath|math)\*?\}", ""),
        (r"\\begin\{aligne?d?at\*?\}\s*\{\d+\}", r"\\begin{align*}"),
        (r"\\begin\{eqnarray\*?\}", r"\\begin{array}{rcl}"),
        (r"\\end\{eqnarray\*?\}", r"\\end{array}"),
        (r"\\begin\{(?:align(?:ed)?|flalign|split)\*?\}(?:\s*\[[tbc]\])?", r"\\begin{align*}"),
        (r"\\end\{(?:align(?:ed|at|edat)?|flalign|split)\*?\}", r"\\end{align*}"),
        (r"\\begin\{(?:gather(?:ed)?|multline)\*?\}(?:\s*\[[tbc]\])?", r"\\displaylines{"),
        (r"\\end\{(?:gather(?:ed)?|multline)\*?\}", "}"),
        (r"(\\(?:begin|end))\{dcases\}", r"\1{cases}"),
        # Frames of a table; only lines within one can be told from the tree.
        (r"(\\begin\{array\}\s*\{)\s*\|*([^{}]*?)\|*\s*\}(?:\s*\\hline)*", r"\1\2}"),
        (r"(?:\\hline\s*)+(?=\\end\{array\}|\\hline)", ""),
        # Other names of the same.
        (r"\\operatorname\*?\s*\{\s*(arg)\s*(?:\\[,; ])?\s*(max|min)\s*\}", r"\\\1\2 "),
        (r"\\math(?:ds|bbm)(?![a-zA-Z])", r"\\mathbb"),
        (r"\\math(?:op|bin|rel|ord|open|close|punct|inner)(?![a-zA-Z])", ""),
        (r"\\dots[bmi](?![a-zA-Z])", r"\\cdots "),
        (r"\\hdots(?![a-zA-Z])", r"\\ldots "),
        (r"\\hspace\*", r"\\hspace"),
        (r"\\not\s*=", r"\\neq "),
        (r":=", "\N{COLON EQUALS}"),
        # A letter alone in such braces is taken for a character of its own, which not all are.
        (r"(\\math[a-z]+)\{", r"\1 {"),
        (r"(\\(?:text|textrm|textnormal|mbox))" + _ARGUMENT, _with_mathematics),
    )
)


def translated(tex: str) -> str:
    """Put a source into the commands that are known.

    Raises:
        ValueError: It defines commands of its own, or its braces do not match.
    """
    if _OWN_COMMANDS.search(tex):
        raise ValueError("commands of its own")
    depth = 0
    for brace in re.findall(r"\\.|([{}])", tex, re.DOTALL):
        depth += {"{": 1, "}": -1}.get(brace, 0)
        if depth < 0:
            break
    if depth:
        raise ValueError("braces do not match")
    for pattern, replacement in _RULES:
        tex = pattern.sub(replacement, tex)
    return tex
