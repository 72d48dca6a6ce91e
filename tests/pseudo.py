"""A language that is none: English with accents, longer than any, and marked at both ends.

What shows no mark was never given to the translators; what is cut has lost one.
"""

import re

BEGIN, END = "⟦", "⟧"
_ACCENTS = str.maketrans("aeiouyAEIOUYcnszCNSZ", "àéîöûýÀÉÎÖÛÝçñšžÇÑŠŽ")
_KEPT = re.compile(r"(\{[^}]*\}|%L?n|<[^>]*>|&\w+;|\[[^\]]*\]\([^)]*\))")
LONGER = 0.4
"""By how much: German has up to a third more letters."""


def pseudo(text, comment="", n=-1):
    """A text in that language."""
    del comment
    pieces = [
        piece if at % 2 else piece.translate(_ACCENTS) for at, piece in enumerate(_KEPT.split(text))
    ]
    words = "".join(pieces).replace("%Ln", str(n))
    letters = sum(map(len, _KEPT.split(text)[::2]))
    more = "·" * round(LONGER * (letters - 1))
    return f"{BEGIN}{words}{' '.join(more[at : at + 7] for at in range(0, len(more), 7))}{END}"
