"""Suffixes of files of code, from the word behind a fence."""

from __future__ import annotations

import functools
import re

from desktop.highlight.languages import pygments_name

STANDARD = ".txt"
BETTER = {
    "": STANDARD, "bash": ".sh", "batchfile": ".bat", "html": ".html", "javascript": ".js",
    "markdown": ".md", "perl": ".pl", "python": ".py", "sql": ".sql", "tex": ".tex",
    "text only": STANDARD, "xml": ".xml",
}  # fmt: skip
"""By Pygments' name of a language in small letters: where its first is not the usual one."""


def suffix_of(info_word: str) -> str:
    """``.py`` for ``python``; ``.txt`` where nobody knows."""
    name = pygments_name(info_word)
    return BETTER.get(name.lower()) or _suffixes().get(name, STANDARD)


@functools.cache
def _suffixes() -> dict[str, str]:
    from pygments.lexers import get_all_lexers  # not at the start, as ``languages``

    first: dict[str, str] = {}
    for name, _, patterns, _ in get_all_lexers(plugins=False):
        known = [pattern[1:] for pattern in patterns if re.fullmatch(r"\*\.[A-Za-z0-9+]+", pattern)]
        if known:
            first[name] = known[0]
    return first
