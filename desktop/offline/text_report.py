"""What can be counted in a text without understanding it."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

WORDS_PER_MINUTE = 238
"""Silent reading of English prose: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047"""

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_SENTENCE_END = re.compile(r"[.!?…]+(?=[\"'”’)\]]*(?:\s|$))|[。！？]+")
_PARAGRAPH_BREAK = re.compile(r"\n\s*\n")
_UNSPACED = frozenset({"CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TextCounts:
    """The counts of a text.

    Attributes:
        characters: Unicode code points, white space included.
        words: None where the writing puts no spaces between words.
        sentences: Ends of sentences by their marks, and what follows the last one.
        writing: Names of the writing systems, commonest first ("Latin", "Cyrillic").
    """

    characters: int
    letters_and_digits: int
    words: int | None
    sentences: int
    paragraphs: int
    writing: tuple[str, ...]


def count_text(text: str) -> TextCounts:
    """Count."""
    text = text.strip()
    characters = Counter(text)
    writing: Counter[str] = Counter()
    for character, count in characters.items():
        if character.isalpha():
            writing[unicodedata.name(character, "UNKNOWN").split()[0]] += count
    unspaced = sum(writing[name] for name in _UNSPACED)
    parts = [part for part in _SENTENCE_END.split(text) if _WORD.search(part)]
    paragraphs = [part for part in _PARAGRAPH_BREAK.split(text) if part.strip()]
    return TextCounts(
        characters=len(text),
        letters_and_digits=sum(n for c, n in characters.items() if c.isalnum()),
        words=None if unspaced * 2 > writing.total() else len(_WORD.findall(text)),
        sentences=len(parts),
        paragraphs=len(paragraphs),
        writing=tuple(_script(name) for name, _ in writing.most_common(3)),
    )


def _script(name: str) -> str:
    return "Chinese characters" if name == "CJK" else name.capitalize()


def text_lines(text: str) -> Iterator[str]:
    """The report, as lines of a Markdown list."""
    counts = count_text(text)
    yield f"- Characters: {counts.characters:,}, of them "
    yield f"{counts.letters_and_digits:,} letters and digits\n"
    if counts.words is None:
        yield "- Words: not counted, for this writing puts no spaces between them\n"
    else:
        yield f"- Words: {counts.words:,}\n"
    yield f"- Sentences: {counts.sentences:,}, going by their marks\n"
    if counts.paragraphs > 1:
        yield f"- Paragraphs: {counts.paragraphs:,}\n"
    if counts.writing:
        yield f"- Writing system: {', '.join(counts.writing)}\n"
    if counts.words:
        yield f"- Reading time: {_reading_time(counts.words)}\n"


def _reading_time(words: int) -> str:
    seconds = words * 60 / WORDS_PER_MINUTE
    if seconds < 90:
        rounded = max(1, round(seconds))
        unit = "second" if rounded == 1 else "seconds"
        return f"about {rounded} {unit} at {WORDS_PER_MINUTE} words a minute"
    return f"about {round(seconds / 60)} minutes at {WORDS_PER_MINUTE} words a minute"
