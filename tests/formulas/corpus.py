"""Formulas as models write them, and what only looks like one."""

from pathlib import Path

FORMULAS = Path(__file__).with_name("formulas.txt").read_text(encoding="utf-8").splitlines()

BEYOND = [
    "",
    " ",
    r"\undefined{x}",
    r"\prescript{a}{b}{X}",
    r"\begin{CD} A @>>> B \end{CD}",
    r"\frac{a}",
    r"x^",
    r"x_{1}_{2}",
    r"\left( x",
    r"x \right)",
    r"\begin{matrix} a",
    r"\end{matrix}",
    r"a & b",
    r"{ x",
    r"x }",
    r"\text{a\undefined{b}}",
    r"\text{\u{a} b\\c}",
    r"\hspace{1em}",
    r"\phantom{}",
    "中文",
    r"\text{中文}",
    "\N{PARTY POPPER}",
    "a\x00b",
    "a\ud800b",
    "&#x41;",
    r"\unicode{xD800}",
    r"\input{/etc/passwd}",
    r"\includegraphics{a.png}",
    r"\def\a{b}\a",
    r"\newcommand{\a}[1]{#1} \a{b}",
    r"\DeclareMathOperator{\foo}{foo} \foo",
]
"""What is not known, not TeX, or not in the font."""
