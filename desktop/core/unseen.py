"""Characters that nobody sees, and that turn a text around or hide one in it.

Those that a script or an emoji needs are left alone: a joiner between letters of Persian or Hindi,
or between two people of a family; a variation of an emoji; the letters in the flag of Scotland.
"""

from __future__ import annotations

import re
from functools import cache

_NAMES = {
    "\u00ad": "SHY",
    "\u034f": "CGJ",
    "\u061c": "ALM",
    "\u115f": "HF",
    "\u1160": "HF",
    "\u180e": "MVS",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2060": "WJ",
    "\u2061": "FA",
    "\u2062": "IT",
    "\u2063": "IS",
    "\u2064": "IP",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\u3164": "HF",
    "\ufeff": "BOM",
    "\uffa0": "HF",
}
_TAGS, _LAST_TAG = 0xE0000, 0xE007F
_FIRST_TAG_LETTER = 0xE0021
_SELECTORS, _MORE_SELECTORS = 0xFE00, 0xE0100

# Letters that joiners stand between: of Arabic and its kin, India, South East Asia, Mongolia.
_JOINING = (
    "\u0600-\u08ff\u0900-\u0dff\u0e80-\u109f\u1780-\u18af\ua840-\ua9ff\ufb50-\ufdff\ufe70-\ufefc"
)
_EMOJI = "\u2190-\u2bff\u3030\u303d\ufe0f\U0001f000-\U0001faff"
_IDEOGRAPH = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"


@cache
def _unseen() -> re.Pattern[str]:
    """Made when it is first needed, which no start does."""
    return re.compile(_PATTERN, re.VERBOSE | re.MULTILINE)


_PATTERN = rf"""
    \U0001f3f4[\U000e0030-\U000e007a]{{2,6}}\U000e007f  # a flag
    | (?P<unseen>
        [\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff\uffa0]
        | [\u00ad\u034f](?:(?<=^.)|(?<![^\W\d_].)|(?![^\W\d_]))
        | (?<![\u1100-\u11ff\ua960-\ud7ff])[\u115f\u1160]
        | \u200c(?:(?<![{_JOINING}].)|(?![{_JOINING}]))
        | \u200d(?:(?<![{_JOINING}{_EMOJI}].)|(?![{_JOINING}{_EMOJI}]))
        | [\ufe00-\ufe0f](?:(?<=^.)|(?<=[\s\ufe00-\ufe0fA-Za-z\U000e0100-\U000e01ef].))
        | [\U000e0100-\U000e01ef](?<![{_IDEOGRAPH}].)
        | [\U000e0000-\U000e007f]
    )"""


def name_of(character: str) -> str:
    """What is shown of it in few letters; of a letter that is hidden as a tag, that letter."""
    code = ord(character)
    if _TAGS <= code <= _LAST_TAG:
        return chr(code - _TAGS) if _FIRST_TAG_LETTER <= code < _LAST_TAG else "TAG"
    if code >= _MORE_SELECTORS:
        return f"VS{code - _MORE_SELECTORS + 17}"
    return _NAMES.get(character) or f"VS{code - _SELECTORS + 1}"


def unseen_in(text: str) -> list[int]:
    """The places of such characters in a text."""
    if text.isascii():
        return []
    return [each.start() for each in _unseen().finditer(text) if each["unseen"]]


def with_marks(text: str) -> str:
    """A text with the name of each in brackets in its place, as in "gnp[RLO]exe"."""
    if text.isascii():
        return text
    return _unseen().sub(lambda each: f"[{name_of(each[0])}]" if each["unseen"] else each[0], text)
