"""Where a text may be cut without cutting what a reader sees as one character.

Qt's finder knows the rules (https://www.unicode.org/reports/tr29/), but Qt 6.11 has two faults: it
cuts a flag that follows an emoji, and in a run of text with an Indic script it cuts emoji and line
ends, even a surrogate pair between its halves. So flags, and what must not be cut by the commonest
of the rules, are told here, and Qt is asked about the rest. In doubt characters are kept together.
"""

import unicodedata

from PySide6.QtCore import QTextBoundaryFinder

from desktop.core.pacing import code_points

LONGEST = 100
"""Code points looked back for the beginning of a cluster; a longer one is cut anywhere."""

WINDOW = 2 * LONGEST
"""Code points before a place that Qt is given."""

GRAPHEME = QTextBoundaryFinder.BoundaryType.Grapheme
JOINER = "\N{ZERO WIDTH JOINER}"
FOLLOWERS = "\u200c\u200d\u0e33\u0eb3\uff9e\uff9f"
"""Signs of no kind of marks that belong to what is before them: joiners, Thai and Lao vowels, and
sound marks of narrow Japanese."""


def grapheme_boundary(text: str, place: int) -> int:
    """The last place at or before the given one that cuts no grapheme cluster.

    The end of the text is a boundary, although the last cluster might grow with more text.

    Args:
        text: May hold halves of surrogate pairs.
        place: 0 to the length of the text, in code points.
    """
    if place <= 0 or place >= len(text):
        return min(max(place, 0), len(text))
    # Most text: between two characters of ASCII only a line end is kept together.
    if (text[place - 1] + text[place]).isascii():
        return place - (text[place - 1 : place + 1] == "\r\n")
    begin = max(0, place - WINDOW)
    # One character beyond the place decides, and it may be there in two halves.
    finder = QTextBoundaryFinder(GRAPHEME, _whole_pairs(text[begin : place + 2]))
    units = _units(text[begin:place])
    for end in range(place, max(0, place - LONGEST), -1):
        finder.setPosition(units)
        is_boundary = _known(text, end)
        if finder.isAtBoundary() if is_boundary is None else is_boundary:
            return end
        units -= _units(text[end - 1])
    return 0 if place <= LONGEST else code_points(text, place)


def _known(text: str, place: int) -> bool | None:
    """Whether a place within a text is a boundary; None if Qt is to be asked."""
    before, behind = text[place - 1], text[place]
    if _is_flag_letter(before) and _is_flag_letter(behind):
        return _flag_letters(text, place) % 2 == 0
    kind = unicodedata.category(behind)
    is_inside = (
        kind in {"Mn", "Mc", "Me"}  # accents, vowel signs, variation selectors
        or behind in FOLLOWERS
        or (before == JOINER and kind == "So")  # joined emoji
        or "\U0001f3fb" <= behind <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= behind <= "\U000e007f"  # the letters of England's flag and the like
        or (before == "\r" and behind == "\n")
        or code_points(text, place) < place
    )
    return False if is_inside else None


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flag_letters(text: str, place: int) -> int:
    """How many stand before a place: flags are paired from the first one, however far."""
    begin = place
    while begin and _is_flag_letter(text[begin - 1]):
        begin -= 1
    return place - begin


def _units(text: str) -> int:
    """The length as Qt counts it, in units of UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _whole_pairs(text: str) -> str:
    """The same number of units, with halves of pairs joined, and those alone replaced."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
