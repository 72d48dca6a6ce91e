"""A growing answer in sentences that can be read out, without the marks of Markdown."""

from __future__ import annotations

import re
from itertools import pairwise

MOST_CHARACTERS = 600
"""Of what has no end in sight: it is read out in pieces."""

_END = re.compile(r"[.!?…][\"'”’)\]*_]*(?=\s)|[。！？][”’」』）]*")
_FENCE = re.compile(r"\s*(```|~~~)")
_LEAD = re.compile(r"\s*(?:#{1,6}\s+|>\s?|[-*+]\s+)+")
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\s]*\)")
_EMPHASIS = re.compile(r"\*\*|__|~~|`|(?<!\w)[*_]|[*_](?!\w)")
_RULE = re.compile(r"[-*_=|:\s]*")


class Sentences:
    """Takes an answer as it comes, and gives back what can be read out by then.

    Code is left out: nobody wants to hear it letter by letter, and it can be read in its place.
    """

    def __init__(self) -> None:
        self._waiting = ""
        self._looked_at = 0
        self._is_code = False

    def take(self, text: str) -> list[str]:
        """The sentences that are complete now.

        Args:
            text: What has come since.
        """
        *lines, rest = (self._waiting + text).split("\n")
        self._waiting, found = "", []
        for line in lines:
            found += self._line(line)
        # Each cut makes what is waiting shorter, so that long text is gone through once.
        self._looked_at = 0 if lines else self._looked_at
        while (cut := self._cut(rest)) > 0:
            found.append(rest[:cut])
            rest, self._looked_at = rest[cut:], 0
        self._waiting = rest
        return [said for each in found if (said := spoken(each))]

    def end(self) -> list[str]:
        """What is left when no more comes."""
        return self.take("\n")

    def _line(self, line: str) -> list[str]:
        """The sentences of a line that is complete."""
        if _FENCE.match(line):
            self._is_code = not self._is_code
            return []
        if self._is_code:
            return []
        cuts = [0, *(match.end() for match in _END.finditer(line)), len(line)]
        return [line[start:end] for start, end in pairwise(cuts)]

    def _cut(self, rest: str) -> int:
        """Where a sentence ends in a line that still grows; 0 for nowhere yet."""
        if self._is_code or _FENCE.match(rest):
            return 0
        if match := _END.search(rest, self._looked_at):
            return match.end()
        self._looked_at = max(0, len(rest) - 8)  # an end needs what follows it
        return MOST_CHARACTERS if len(rest) > MOST_CHARACTERS else 0


def spoken(text: str) -> str:
    """A piece of Markdown as it is read out; empty for mere lines and the like."""
    if _RULE.fullmatch(text):
        return ""
    words = _LINK.sub(r"\1", _LEAD.sub("", text, count=1) if _LEAD.match(text) else text)
    if words.lstrip().startswith("|"):
        words = ", ".join(cell.strip() for cell in words.strip().strip("|").split("|"))
    return _EMPHASIS.sub("", words).strip()
