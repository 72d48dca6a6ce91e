r"""Chemistry in TeX: what stands in ``\ce{...}`` of the package mhchem, as mathematics.

https://mhchem.github.io/MathJax-mhchem/
"""

from __future__ import annotations

import re

_ARROWS = {
    "->": r"\rightarrow", "<-": r"\leftarrow", "<->": r"\leftrightarrow",
    "<-->": r"\rightleftarrows", "<=>": r"\rightleftharpoons", "<=>>": r"\rightleftharpoons",
    "<<=>": r"\rightleftharpoons",
}  # fmt: skip
_ARROW = re.compile(r"\s*(<<=>|<=>>|<=>|<-->|<->|->|<-)(?:\[([^\[\]]*)\])?(?:\[([^\[\]]*)\])?\s*")
_SIGNS = {"+": "+", "v": r"\downarrow ", "^": r"\uparrow ", "*": r"\cdot ", ".": r"\cdot "}
_RULES = (
    (re.compile(r"\^\{?([\d+\-.n]+)\}?"), r"^{\1}"),
    (re.compile(r"_\{?(\w+)\}?"), r"_{\1}"),
    (re.compile(r"(?<=[A-Za-z)\]}])(\d+)(?![\d}+-]*\})"), r"_{\1}"),
    (re.compile(r"(?<=[A-Za-z)\]}])([+-]+)$"), r"^{\1}"),
    (re.compile(r"(?<=[A-Za-z)\]}\d])[-](?=[A-Z])"), r"{-}"),
    (re.compile(r"(?<=[A-Za-z)\]}\d])#(?=[A-Z])"), r"{\\equiv}"),
    (re.compile(r"(?<=[A-Za-z)\]}\d])[.*](?=\d*[A-Z])"), r"{\\cdot}"),
    (re.compile(r"^(\d+|\d+/\d+)(?=[A-Z(\[])"), r"\1\\,"),
    (re.compile(r"^(?=[\^_])"), "{}"),
)


def chemistry(content: str) -> str:
    """Set formulas of substances upright with their numbers below, and draw arrows."""
    parts, at = [], 0
    for arrow in _ARROW.finditer(content):
        parts += [_species(content[at : arrow.start()]), _arrow(arrow)]
        at = arrow.end()
    return " ".join([*parts, _species(content[at:])])


def _arrow(match: re.Match[str]) -> str:
    sign, above, below = match[1], match[2], match[3]
    if above is None:
        return _ARROWS[sign]
    over = rf"\text{{{above}}}" if above.isalpha() else chemistry(above)
    under = f"[{chemistry(below)}]" if below else ""
    if sign in {"->", "<-"}:
        return rf"\x{_ARROWS[sign][1:]}{under}{{{over}}}"
    return rf"\overset{{{over}}}{{{_ARROWS[sign]}}}"


def _species(text: str) -> str:
    return " ".join(_SIGNS.get(word) or _substance(word) for word in text.split())


def _substance(word: str) -> str:
    for pattern, replacement in _RULES:
        word = pattern.sub(replacement, word)
    return rf"\mathrm {{{word}}}"
