"""The end of a growing text that is not closed, as it looks so far.

Most of what arrives is further words of a paragraph. What a line is, its beginning says; so words
that come later need no look at the structure, and plain ones not even at the line. What stands in a
paragraph before words in which no mark is open can mean nothing else any more: it is read once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.markdown.blocks import CODE, DISPLAY, MATH, Block, Code, Inline, Paragraph, Span
from desktop.markdown.inline import joined, spans_of
from desktop.markdown.parser import MOST_BRACKETS, PARAGRAPH_CHARS, Env
from desktop.markdown.reading import Reading, blocks_of, content_of
from desktop.markdown.unfinished import closed

if TYPE_CHECKING:
    from desktop.markdown.leaves import Leaf

_PLAIN = re.compile(r"(?:(?!www|http|_)[\w ,.;'\"()?%–—…-])+")
"""Words in which no mark can be."""

_MARK = re.compile(r"[\\`*_~$<>&!\[\]|@:\u2028]|www")
"""What may be, or become, a part of something together with what follows."""

_WORDS = re.compile(r"[^\n\r\0|]+")
_BEGUN_LINE = re.compile(
    r"""[ >]*(?:(?:[-+*]|\d+[.)])[ ]+(?:\[[ xX]\][ ]+)?)*  # of an item, or of several
    (?:\*{1,3}|_{1,3}|`|["'(])?                          # what may stand before a word
    [^\W\d_][^|]*""",
    re.VERBOSE,
)
"""A line that nothing to come makes anything else of."""

_LOOK_BACK = 12


class _Words:
    """The content of a paragraph that more words come to.

    Attributes:
        content: All of it.
        characters_read: How much was handed to the parser again.
    """

    def __init__(self, content: str, env: Env) -> None:
        self.content = content
        self.characters_read = 0
        self._env = env
        self._settled: Inline = ()  # what the first characters are, whatever comes
        self._count = 0  # of those characters
        self._shows_end: bool | None = None  # once it is known

    @property
    def shows_end(self) -> bool:
        """False if something is held back, such as half of a formula."""
        if self._shows_end is None:
            self._shows_end = closed(self.content).startswith(self.content)
        return self._shows_end

    def add(self, text: str) -> Inline | None:
        """The spans with more text; None if it no longer is one paragraph of one piece."""
        self.content += text
        if len(self.content) > PARAGRAPH_CHARS or self.content.count("[") > MOST_BRACKETS:
            return None
        rest = self.content[self._count :]
        self.characters_read += len(rest)
        whole = closed(rest)
        self._shows_end = whole.startswith(rest)
        spans = spans_of(whole, self._env)
        if any(span.style & DISPLAY or span.image for span in spans):
            return None
        found = tuple(joined((*self._settled, *spans)))
        if whole == rest:
            self._settle(spans, found)
        return found

    def _settle(self, spans: Inline, found: Inline) -> None:
        last = spans[-1] if spans else Span("")
        tail = last.text[last.text.rfind(" ") + 1 :]
        is_verbatim = self.content.endswith(f" {tail}") and tail != last.text
        if not is_verbatim or last.style or _leads(last) or not all(map(_is_settled, spans)):
            return
        self._count = len(self.content) - len(tail)
        kept = found[-1]
        text = kept.text[: len(kept.text) - len(tail)]
        self._settled = (*found[:-1], kept.saying(text))


def _is_settled(span: Span) -> bool:
    """False if something to come may make something else of it."""
    return bool(span.style & (CODE | MATH) or _leads(span)) or not _MARK.search(span.text)


def _leads(span: Span) -> bool:
    return bool(span.link or span.refused)


class OpenEnd:
    """What is shown of the end of a text.

    Attributes:
        blocks: As they look so far.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._words: _Words | None = None
        self._characters_read = 0

    @property
    def characters_read(self) -> int:
        """How much was handed to the parser again for the look of it."""
        return self._characters_read + (self._words.characters_read if self._words else 0)

    @property
    def is_code(self) -> bool:
        """True if blank lines are a part of what is shown last."""
        return bool(self.blocks) and isinstance(self.blocks[-1], Code)

    def show(self, leaves: list[Leaf], readings: list[Reading]) -> None:
        """Show leaves, each read in its way."""
        self._characters_read = self.characters_read
        self._words = None
        self.blocks = []
        for leaf, reading in zip(leaves, readings, strict=True):
            self.blocks += blocks_of(leaf, reading)
        is_text = bool(leaves) and leaves[-1].kind == "paragraph_open" and readings[-1].is_open
        if is_text and isinstance(self.blocks[-1], Paragraph):
            self._words = _Words(content_of(leaves[-1]), readings[-1].env)

    def grow(self, source: str, text: str) -> list[Block] | None:
        """The blocks that are others with more text behind a source; None if it must be parsed.

        Only the last line of what was shown may be in work.
        """
        words, last = self._words, self.blocks[-1] if self.blocks else None
        if words is None or not isinstance(last, Paragraph) or not _WORDS.fullmatch(text):
            return None
        line = source[source.rfind("\n") + 1 :]
        if len(line) + len(text) > PARAGRAPH_CHARS or not _BEGUN_LINE.fullmatch(line):
            return None
        bare = source.rstrip(" ")
        added = (source[len(bare) :] + text).rstrip(" ")
        is_plain = _PLAIN.fullmatch(line.rpartition(" ")[2] + text)
        spans = _with_words(last.spans, bare, added) if is_plain and words.shows_end else None
        if spans is not None:
            words.content += added
        else:
            spans = words.add(added)
            if spans is None:
                return None
        grown = Paragraph(frame=last.frame, spans=spans, continues=last.continues)
        self.blocks[-1] = grown
        return [grown]


def _with_words(spans: Inline, source: str, added: str) -> Inline | None:
    """The spans with plain words behind them; None if their end is no plain text."""
    if not spans:
        return None
    last = spans[-1]
    if _leads(last) or not source[-1:].isalnum() or not source.endswith(last.text[-_LOOK_BACK:]):
        return None
    return (*spans[:-1], last.saying(last.text + added))
