"""Markdown to measure and to break things with: the same for the same seed, and no Qt.

``mixed`` and ``conversation`` read like Gemini's long answers, ``structure`` is one block that goes
on and on, ``hostile`` is what nobody should send and somebody will.
"""

from __future__ import annotations

import random
from itertools import count
from typing import TYPE_CHECKING, Literal, get_args

from tests.benchmarks.hostile import hostile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["KINDS", "Kind", "Role", "chunks", "conversation", "hostile", "mixed", "structure"]

Role = Literal["user", "model"]
Kind = Literal[
    "fence", "indented", "list", "nested_list", "paragraph", "one_word", "table", "quote",
    "fence_in_list", "quoted_list",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)

_SUBJECTS = (
    "The scheduler", "A connection pool", "Each worker", "The parser", "Your first request",
    "An index on `user_id`", "The **write-ahead log**", "A *cold* cache", "Backpressure",
    "The [event loop](https://docs.python.org/3/library/asyncio.html)", "The `Tokenizer` class",
    "This trade-off", "The *second* approach", "A background task", "**Latency**",
)  # fmt: skip
_VERBS = (
    "keeps", "avoids", "depends on", "hides", "measures", "replaces", "invalidates", "returns",
    "shares", "gives up", "retries", "limits", "**never** touches", "quietly drops", "waits for",
)  # fmt: skip
_OBJECTS = (
    "the oldest entry", "a bounded queue", "`O(log n)` look-ups", "one copy of the data",
    "all callers at once", "what the client has already seen", "the ~~old~~ new schema",
    "roughly 3.5 ms per batch", "`asyncio.TaskGroup`", "***exactly*** one owner",
    'the ["happy path"](https://example.com/guide#start "A guide")', "a half-written file",
    "at most 2<sup>16</sup> rows", "`Vec<String>` and `HashMap<K, V>`", "a 429 response",
)  # fmt: skip
_TAILS = (
    "", "", "", ", which is what you want here", " – until the disk is full",
    ", so the cost stays flat", " (see <https://example.com/a?b=1&c=2>)", " 🙂", ", as in $O(n)$",
    " while `is_open` is true", "; *measure first*, then decide", " without a lock", " 🚀",
    ", see https://www.example.org/docs", " in about 95 % of all cases", "",
)  # fmt: skip
_FOREIGN = (
    "中文回答也会流式显示，标点符号不能乱跳。", "日本語の文章は空白で区切られません。",
    "هذه جملة عربية تحتوي على كلمة Python وعلى الرقم 42.", "זהו משפט בעברית עם `code` באמצע.",
    "한국어 문장도 **굵게** 표시됩니다.", "Ein Satz mit Umlauten: Größe, Äpfel, Übermaß.",
    "👩‍👩‍👧‍👦 and 🇩🇪 and 👍🏽 are one character each to a reader.",
)  # fmt: skip
_TOPICS = (
    "How it works", "Why this is slow", "A safer way", "Step by step", "Trade-offs", "Example",
    "What can go wrong", "Using `functools.cache`", "In short", "Putting it together 🧩", "Next",
)  # fmt: skip
_QUESTIONS = (
    "Why is my query slow when the table grows?", "Can you explain this error?",
    "What is the difference between a process and a thread?", "And with 10 million rows?",
    "Write it in Python, please.", "Shorter, please.", "今日は何を食べればいいですか。",
    "Fix this:\n\n    for i in range(10)\n        print(i)\n\nIt says *invalid syntax*.",
    "Compare the two in a table, with prices < 100 € and > 20 €.", "ok 👍 and on Windows",
)  # fmt: skip
_CODE: dict[str, tuple[str, ...]] = {
    "python": (
        "from dataclasses import dataclass", "@dataclass(frozen=True)", "class Entry:",
        '    """One row of the log."""', "    key: str", "    size: int = 0", "",
        "async def drain(queue, limit=64):", "    while not queue.empty():",
        "        entry = await queue.get()  # may wait",
        '        print(f"{entry.key!r}: {entry.size / 1024:.1f} KiB")',
        "        if entry.size > limit:", "            raise ValueError('too large')",
    ),
    "javascript": (
        "const byId = new Map();", "export async function load(url, { signal } = {}) {",
        "  const response = await fetch(url, { signal });", "  // 204 has no body",
        "  if (!response.ok) throw new Error(`HTTP ${response.status}`);",
        "  return (await response.json()).items?.filter((item) => item.id > 0);", "}",
    ),
    "bash": (
        "#!/usr/bin/env bash", "set -euo pipefail", 'for file in "$@"; do',
        "  sed -e 's/[[:space:]]*$//' \"$file\" | sort -u > \"${file%.txt}.out\"", "done",
        "curl -fsSL https://example.com/install.sh | less  # read it before you run it",
    ),
    "json": (
        "{", '  "name": "demo",', '  "sizes": [1, 2, 3.5e-7, null],', '  "nested": {',
        '    "is_open": true, "text": "a \\"quoted\\" \\u00e9"', "  }", "}",
    ),
    "": ("src/", "├── main.py", "└── data/", "    └── a-file-with-a-rather-long-name.parquet"),
}  # fmt: skip


class _Writer:
    """Writes the blocks of one answer."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._notes = count(1)
        self._blocks: tuple[tuple[int, Callable[[], str]], ...] = (
            (30, self.paragraph),
            (8, self.heading),
            (9, self.bullets),
            (6, self.numbers),
            (4, self.nested),
            (3, self.tasks),
            (12, self.fence),
            (4, self.steps),
            (6, self.table),
            (4, self.quote),
            (3, self.alert),
            (3, self.formula),
            (2, self.foreign),
            (2, self.rule),
        )

    def block(self) -> str:
        """Any block, as often as answers have it."""
        weights = [weight for weight, _ in self._blocks]
        return self._rng.choices(self._blocks, weights)[0][1]()

    def sentence(self) -> str:
        pick = self._rng.choice
        return f"{pick(_SUBJECTS)} {pick(_VERBS)} {pick(_OBJECTS)}{pick(_TAILS)}."

    def phrase(self) -> str:
        return f"{self._rng.choice(_VERBS)} {self._rng.choice(_OBJECTS)}"

    def prose(self, length: int) -> str:
        """Sentences on one line; ``length`` characters or up to a sentence more."""
        words = self.sentence()
        while len(words) < length:
            words += " " + self.sentence()
        if self._rng.random() < 0.04:
            note = next(self._notes)
            words += f" This has a source.[^{note}]\n\n[^{note}]: It {self.phrase()}."
        return words

    def paragraph(self) -> str:
        return self.prose(self._rng.randint(200, 550))

    def heading(self) -> str:
        level = self._rng.choice((2, 2, 3, 3, 3, 4))
        return f"{'#' * level} {self._rng.choice(_TOPICS)}"

    def _items(self, markers: Iterator[str], least: int = 3, most: int = 7) -> str:
        loose = "\n\n" if self._rng.random() < 0.25 else "\n"
        lines = (
            f"{next(markers)} **{self._rng.choice(_TOPICS)}**: {self.phrase()}"
            for _ in range(self._rng.randint(least, most))
        )
        return loose.join(lines)

    def bullets(self) -> str:
        marker = self._rng.choice("**-")
        return self._items(marker for _ in count())

    def numbers(self) -> str:
        return self._items(f"{number}." for number in count(self._rng.choice((1, 1, 1, 4))))

    def tasks(self) -> str:
        return self._items(f"- [{self._rng.choice(' x')}]" for _ in count())

    def nested(self) -> str:
        lines = []
        for number in range(1, self._rng.randint(3, 5)):
            lines.append(f"{number}.  {self.sentence()}")
            lines += [f"    *   {self.phrase()}" for _ in range(self._rng.randint(1, 4))]
            lines += [f"        *   {self.phrase()}"] * (self._rng.random() < 0.3)
        return "\n".join(lines)

    def code(self) -> tuple[str, list[str]]:
        """A language and some of its lines."""
        language = self._rng.choice(tuple(_CODE))
        return language, [*_CODE[language]] * self._rng.choice((1, 1, 1, 2, 3))

    def fence(self) -> str:
        language, lines = self.code()
        return "\n".join((f"```{language}", *lines, "```"))

    def steps(self) -> str:
        """Numbered steps with code within."""
        steps = []
        for number in range(1, self._rng.randint(3, 4)):
            language, lines = self.code()
            inside = "\n".join(f"    {line}".rstrip() for line in (f"```{language}", *lines, "```"))
            steps.append(f"{number}.  {self.sentence()}\n\n{inside}")
        return "\n\n".join(steps)

    def table(self) -> str:
        columns = self._rng.randint(2, 5)
        rules = [self._rng.choice((":---", "---:", ":---:", "---")) for _ in range(columns)]
        rows = [self._rng.choices(_TOPICS, k=columns), rules]
        rows += (self._rng.choices(_OBJECTS, k=columns) for _ in range(self._rng.randint(3, 8)))
        return "\n".join(f"| {' | '.join(row)} |" for row in rows)

    def quote(self) -> str:
        return f"> {self.sentence()}\n>\n> {self.sentence()} {self.sentence()}"

    def alert(self) -> str:
        kind = self._rng.choice(("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"))
        return f"> [!{kind}]\n> {self.sentence()}"

    def formula(self) -> str:
        n = self._rng.randint(2, 9)
        shown = f"\\sum_{{i=1}}^{{{n}}} \\frac{{x_i^2}}{{\\sqrt{{i}}}} \\le C_{n}"
        if self._rng.random() < 0.5:
            return f"$$\n{shown}\n$$"
        return f"With $k = {n}$ this becomes \\({shown}\\), which costs $3 and no more."

    def foreign(self) -> str:
        return " ".join(self._rng.choice(_FOREIGN) for _ in range(self._rng.randint(2, 6)))

    def rule(self) -> str:
        return "---"


def _writer(seed: int) -> _Writer:
    return _Writer(_rng(seed))


def _rng(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - makes up text, guards nothing


def mixed(seed: int, size: int) -> str:
    """A long answer of all that answers have; ``size`` characters or a few hundred more."""
    writer = _writer(seed)
    blocks = [writer.prose(min(size, 200))]
    length = len(blocks[0])
    while length < size:
        missing = size - length
        # The end is prose, which can be cut to length; other blocks would overshoot by a table.
        block = writer.block() if missing > 1500 else writer.prose(min(missing, 400))
        blocks.append(block)
        length += len(block) + 2
    return "\n\n".join(blocks) + "\n"


def conversation(seed: int, messages: int, mean_size: int = 800) -> list[tuple[Role, str]]:
    """Questions and answers by turns.

    Args:
        seed: Of all its texts.
        messages: How many, questions and answers together.
        mean_size: Characters of a message, on an average over many of them.
    """
    rng = _rng(seed)
    talk: list[tuple[Role, str]] = []
    for index in range(messages):
        if index % 2 == 0:
            talk.append(("user", rng.choice(_QUESTIONS)))
        else:
            # Most answers are short, some are very long; a question has some 50 characters.
            size = int(rng.gammavariate(1.5, max(1, 2 * mean_size - 60) / 1.5))
            talk.append(("model", mixed(rng.getrandbits(32), max(1, size))))
    return talk


def structure(kind: Kind, size: int) -> str:
    """One block that goes on for ``size`` characters, or up to a line more."""
    first, lines, last = _STRUCTURES[kind](_writer(size))
    text = first
    while len(text) < size:
        text += next(lines)
    return text + last


def _code_lines(writer: _Writer, indent: str) -> Iterator[str]:
    while True:
        for line in _CODE["python"]:
            yield f"{indent}{line}".rstrip() + "\n"
        yield f"{indent}# {writer.phrase()}\n"


def _lines(make: Callable[[], str], prefix: str = "", end: str = "\n") -> Iterator[str]:
    while True:
        yield f"{prefix}{make()}{end}"


def _trio(writer: _Writer) -> str:
    return " ".join(writer.sentence() for _ in range(3))


def _row(writer: _Writer) -> str:
    return f"| {writer.phrase()} | {writer.phrase()} | `x` | 12.5 |"


_Parts = tuple[str, "Iterator[str]", str]
_STRUCTURES: dict[Kind, Callable[[_Writer], _Parts]] = {
    "fence": lambda writer: ("```python\n", _code_lines(writer, ""), "```\n"),
    "indented": lambda writer: ("", _code_lines(writer, "    "), ""),
    "list": lambda writer: ("", _lines(writer.sentence, "- "), ""),
    "nested_list": lambda writer: ("- All of it:\n", _lines(writer.sentence, "  - "), ""),
    "paragraph": lambda writer: ("", _lines(writer.sentence, end=" "), "\n"),
    "one_word": lambda writer: ("", _lines(lambda: "Donaudampfschiff", end=""), "\n"),
    "table": lambda writer: (
        "| Name | Does | Mark | Cost |\n| --- | :-- | :-: | --: |\n",
        _lines(lambda: _row(writer)),
        "",
    ),
    "quote": lambda writer: ("", _lines(lambda: _trio(writer), "> ", "\n>\n"), ""),
    "fence_in_list": lambda writer: (
        "1. Save this as a file:\n\n   ```python\n",
        _code_lines(writer, "   "),
        "   ```\n",
    ),
    "quoted_list": lambda writer: ("", _lines(writer.sentence, "> - "), ""),
}


def chunks(text: str, size: int) -> list[str]:
    """The text in pieces of ``size`` characters, as a stream brings it."""
    return [text[start : start + size] for start in range(0, len(text), size)]
