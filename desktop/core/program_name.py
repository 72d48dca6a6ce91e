"""What another program calls itself, as it may be shown."""

from __future__ import annotations

import re
import unicodedata

from desktop.words import later, tr

MOST_CHARACTERS = 40
UNNAMED = later("an unnamed program")

_FIRST_ISOLATE, _END = "\u2068", "\u2069"
_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_BLANK = re.compile(r"[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0]")
"""Letters and marks that nobody sees."""


def program_name(told: str) -> str:
    """A name without what cannot be seen or turns text around, and cut; empty if nothing is left.

    Two names that look alike may still differ in their letters: it is no proof of who it is.
    """
    # Cut before, too: composing a text of any length takes any time.
    whole = unicodedata.normalize("NFC", told[: 20 * MOST_CHARACTERS])
    seen = (" " if each.isspace() else each for each in _BLANK.sub("", whole))
    words = "".join(e for e in seen if unicodedata.category(e) not in _HIDDEN).split()
    return unicodedata.normalize("NFC", " ".join(words)[:MOST_CHARACTERS]).strip()


def quoted(name: str) -> str:
    """A name in a sentence, in quotes; its direction stays its own."""
    if not name:
        return tr(UNNAMED)
    return tr("“{name}”", "a program").format(name=f"{_FIRST_ISOLATE}{name}{_END}")
