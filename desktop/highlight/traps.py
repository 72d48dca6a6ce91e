r"""Lines on which Pygments would hang: some of its expressions try all ways to split a text.

``"(\\\\|\\"|[^"])*"`` takes twice the time for each ``\\`` where a string does not end. A model, or
whoever wrote what it quotes, must not be able to stop the window that way. All expressions of
Pygments 2.21 were searched for what makes them double; with fewer than here they are fast.
"""

import re

TOO_SLOW = frozenset({"Easytrieve", "Maple", "Nit", "Rita", "TADS 3"})
"""Languages that are not coloured: a dozen of common characters make them hang."""

_EVERYWHERE = r"\s{200}"

_TRAPS = (
    (
        "ANSYS|CDDL|Chapel|Factor|Fancy|Fish|Fortran|JSLT|Kuin|Mason|NCL|Objective-J|Ooc|Pan|Perl"
        "|Racket|Rego|Rell|Scal|Scaml|Smithy|Tcsh|UrbiScript|reStructuredText|^reg$",
        r"\A(?>.*?\\){17}",
    ),
    ("Bash|BitBake|Docker|Makefile|Singularity|Slurm", r"\$'(?>.*?\\){17}"),
    ("Asymptote|Pawn", r"\A(?>.*?/\*){10}"),
    ("Batch|MSDOS", r"\A(?>.*?\^){13}|\A(?>.*?[%!]){23}"),
    ("Inform", r"\A(?>.*?!){12}"),
    ("Lisp", r"\A(?>.*?\.){21}"),
    ("Luau", r"\A(?>.*?--\[){10}"),
    ("PHP", r"<<<.?\w{20}"),
    ("Wikitext", r"\A(?>.*?<!--){10}"),
)
"""Names of lexers, and what to keep from them."""


def trap(name: str) -> re.Pattern[str]:
    """What a text must not hold to be read with a lexer."""
    expressions = [expression for names, expression in _TRAPS if re.search(names, name)]
    return re.compile("|".join([_EVERYWHERE, *expressions]), re.DOTALL)
