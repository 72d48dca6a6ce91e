"""TeX as models write it, brought to the commands that latex2mathml knows.

Done on the text: what is left out here never comes to be parsed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.formulas.chemistry import chemistry

if TYPE_CHECKING:
    from collections.abc import Callable

AMPERSAND = "\N{FULLWIDTH AMPERSAND}"
r"""Stands for ``\&``, which would look like the end of a cell."""

MOST_SIDESETS = 3
"""Within each other, each doubles the work."""

_ARGUMENT = r"\s*\{((?:[^{}]|\{[^{}]*\})*)\}"
"""The braces after a command, with one further level within."""

_OWN_COMMANDS = re.compile(
    r"\\(?:(?:re|provide)?newcommand|newenvironment|[egx]?def|let|DeclareMathOperator)(?![a-zA-Z])"
)
"""Definitions; two dozen of them can ask for a million characters."""

_ENVIRONMENT = re.compile(r"\\begin\s*\{([^{}]*)\}")
_KNOWN = frozenset(
    {"matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "smallmatrix", "cases",
     "array", "align*", "substack"}
)  # fmt: skip
"""Environments that are left when all rules are applied; of others the contents would be drawn."""

_PARTS_OF_TEXT = re.compile(
    r"\$([^$]*)\$|\\(text(?:bf|it|rm|sf|tt|up|normal)?|emph)\s*\{([^{}]*)\}"
)


def _in_parts(match: re.Match[str]) -> str:
    r"""``\text{if $x$ \textbf{is}}`` as text, mathematics and text again."""
    command, content = match[1], match[2]
    parts, at = [], 0
    for part in _PARTS_OF_TEXT.finditer(content):
        parts.append(f"{command}{{{content[at : part.start()]}}}")
        parts.append(f"{{{part[1]}}}" if part[2] is None else rf"\{part[2]}{{{part[3]}}}")
        at = part.end()
    parts.append(f"{command}{{{content[at:]}}}")
    return "".join(part for part in parts if not part.endswith("{}"))


def _array(match: re.Match[str]) -> str:
    """The columns of a table, without what is beyond them."""
    columns = re.sub(r"\*\s*\{(\d)\}\s*\{([^{}]*)\}", lambda m: int(m[1]) * m[2], match[1])
    columns = re.sub(r"[@!><]\s*\{[^{}]*\}", "", columns)
    columns = re.sub(r"[pmb]\s*\{[^{}]*\}", "l", columns)
    # Of the frame only lines within can be told from the tree.
    return r"\begin{array}{" + re.sub(r"[^lcr|]", "", columns).strip("|") + "}"


_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\\ce" + _ARGUMENT, lambda match: chemistry(match[1])),
        (r"\\&", AMPERSAND),
        # What only numbers or refers, and what only breaks lines.
        (r"\\(?:label|vspace\*?|require)" + _ARGUMENT, ""),
        (r"\\(?:nonumber|notag|allowbreak|nobreak|displaylimits|centering)(?![a-zA-Z])", ""),
        (r"\\tag\*" + _ARGUMENT, r"\\qquad\\text{\1}"),
        (r"\\tag" + _ARGUMENT, r"\\qquad\\text{(\1)}"),
        (r"\\\\\*?\s*\[\s*-?[\d.]+\s*[a-z]{2}\s*\]", r"\\\\ "),
        (r"\\newline(?![a-zA-Z])", r"\\\\ "),
        # Colours of a model are made for white paper; the text's own is always legible.
        (r"\\(?:text)?color\s*(?:\[\w*\]\s*)?\{[^{}]*\}", ""),
        (r"\\colorbox\s*\{[^{}]*\}" + _ARGUMENT, r"\\text{\1}"),
        (r"\\fcolorbox\s*\{[^{}]*\}\s*\{[^{}]*\}" + _ARGUMENT, r"\\boxed{\\text{\1}}"),
        # Environments.
        (r"\\(?:begin|end)\{(?:equation|displaymath|math)\*?\}", ""),
        (r"\\begin\{align(?:ed)?at\*?\}\s*\{\d+\}", r"\\begin{align*}"),
        (r"\\begin\{eqnarray\*?\}", r"\\begin{array}{rcl}"),
        (r"\\end\{eqnarray\*?\}", r"\\end{array}"),
        (r"\\begin\{(?:align(?:ed)?|flalign|split)\*?\}(?:\s*\[[tbc]\])?", r"\\begin{align*}"),
        (r"\\end\{(?:align(?:ed)?(?:at)?|flalign|split)\*?\}", r"\\end{align*}"),
        (r"\\begin\{(?:gather(?:ed)?|multline)\*?\}(?:\s*\[[tbc]\])?", r"\\displaylines{"),
        (r"\\end\{(?:gather(?:ed)?|multline)\*?\}", "}"),
        (r"(\\(?:begin|end))\{dcases\*?\}", r"\1{cases}"),
        (r"\\begin\{rcases\*?\}", r"\\left.\\begin{array}{ll}"),
        (r"\\end\{rcases\*?\}", r"\\end{array}\\right\\}"),
        (r"(\\(?:begin|end)\{[a-zA-Z]?matrix)\*\}(?:\s*\[[lcr]\])?", r"\1}"),
        (r"\\begin\{(?:array|tabular)\}(?:\s*\[[tbc]\])?" + _ARGUMENT, _array),
        (r"\\end\{tabular\}", r"\\end{array}"),
        (r"(\\begin\{array\}\{[lcr|]*\})(?:\s*\\hline)+", r"\1"),
        (r"(?:\\hline\s*)+(?=\\end\{array\}|\\hline)", ""),
        # Other names of the same.
        (r"\\operatorname\*?\s*\{\s*(arg)\s*(?:\\[,; ])?\s*(max|min)\s*\}", r"\\\1\2 "),
        (r"\\math(?:ds|bbm)(?![a-zA-Z])", r"\\mathbb"),
        (r"\\([RNZQC])(?![a-zA-Z])", r"\\mathbb {\1}"),
        (
            r"\\mathop\s*\{\s*(?:\\(?:mathrm|text)\s*\{([A-Za-z]+)\}|([A-Za-z]+))\s*\}",
            r"\\operatorname*{\1\2}",
        ),
        (r"\\math(?:op|bin|rel|ord|open|close|punct|inner)(?![a-zA-Z])|\\ensuremath", ""),
        (r"\\dots[bmi](?![a-zA-Z])", r"\\cdots "),
        (r"\\hdots(?![a-zA-Z])", r"\\ldots "),
        (r"\\hspace\*", r"\\hspace"),
        (r"\\not\s*=", r"\\neq "),
        (r":=", "\N{COLON EQUALS}"),
        (r"\\(?:nice|s|flat)frac(?![a-zA-Z])", r"\\tfrac"),
        (r"\\abs" + _ARGUMENT, r"\\left|\1\\right|"),
        (r"\\norm" + _ARGUMENT, r"\\left\\|\1\\right\\|"),
        (r"\\ket" + _ARGUMENT, r"{|\1\\rangle}"),
        (r"\\bra" + _ARGUMENT, r"{\\langle \1|}"),
        (r"\\braket" + _ARGUMENT, r"{\\langle \1\\rangle}"),
        (r"\\(left|right|middle)\s*<", r"\\\1\\langle "),
        (r"\\(left|right|middle)\s*>", r"\\\1\\rangle "),
        (r"√\s*(\d+|\w)", r"\\sqrt{\1}"),
        (r"√\s*(?=\{)", r"\\sqrt"),
        # A letter alone in such braces is taken for a character of its own, which not all are.
        (r"(\\math[a-z]+)\{", r"\1 {"),
        (r"(\\(?:text(?:bf|it|rm|sf|tt|up|normal)?|mbox|emph))" + _ARGUMENT, _in_parts),
    )
)


def translated(tex: str) -> str:
    """Put a source into the commands that are known.

    Raises:
        ValueError: It defines commands of its own, its braces do not match, or an environment is
            not known.
    """
    if _OWN_COMMANDS.search(tex):
        raise ValueError("commands of its own")
    if tex.count(r"\sideset") > MOST_SIDESETS:
        raise ValueError("too many of those that are read twice")
    depth = 0
    for brace in re.findall(r"\\.|([{}])", tex, re.DOTALL):
        depth += {"{": 1, "}": -1}.get(brace, 0)
        if depth < 0:
            break
    if depth:
        raise ValueError("braces do not match")
    for pattern, replacement in _RULES:
        tex = pattern.sub(replacement, tex)
    for environment in _ENVIRONMENT.findall(tex):
        if environment not in _KNOWN:
            raise ValueError(f"not known: {environment}")
    return tex
