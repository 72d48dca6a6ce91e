"""The file that says which version is the newest; packaging/latest.md describes it.

Its signature is checked before it is read; it is read as if it were from anybody all the same.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from desktop import HOME_PAGE
from desktop.updates.version import Version, version_of
from desktop.words import later

FORMAT = 1
MOST_BYTES = 16_384
MOST_NOTES_CHARACTERS = 2_000
MOST_PAGE_CHARACTERS = 200
_PAGE = re.compile(rf"{re.escape(HOME_PAGE)}(?:/[A-Za-z0-9_-][A-Za-z0-9._+-]*)*/?")
"""No query, nothing escaped, and no dots that lead out of the product's own part of the host."""


class NoNews(Exception):
    """Which version is the newest cannot be said; the text is a sentence for the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """The newest version.

    Attributes:
        version: Its number.
        page: Where it is told of and to be had.
        notes: What is new, as plain text; empty if nothing is said.
    """

    version: Version
    page: str
    notes: str = ""


def read_news(data: bytes) -> News:
    """Read the file.

    Raises:
        NoNews: If it is too long, not of this format, or names another place than ours.
    """
    if len(data) > MOST_BYTES:
        raise NoNews(later("What is said of the newest version is too long."))
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        found = None
    return news_in(found)


def news_in(found: Any) -> News:  # noqa: ANN401 - whatever a file of JSON holds
    """What is said in these values; those that are not known are passed over.

    Raises:
        NoNews: As above.
    """
    if not isinstance(found, dict) or type(found.get("format")) is not int:
        raise NoNews(later("What is said of the newest version cannot be understood."))
    if found["format"] != FORMAT:
        raise NoNews(
            later("The newest version is told of in a way that this one does not understand.")
        )
    text, page, notes = found.get("version"), found.get("page"), found.get("notes", "")
    version = version_of(text) if isinstance(text, str) else None
    if version is None or not isinstance(page, str) or not isinstance(notes, str):
        raise NoNews(later("What is said of the newest version cannot be understood."))
    if len(page) > MOST_PAGE_CHARACTERS or not _PAGE.fullmatch(page):
        raise NoNews(later("What is said of the newest version leads to a page that is not ours."))
    return News(version=version, page=page, notes=_plain(notes))


def written(news: News) -> dict[str, Any]:
    """The values that ``news_in`` reads."""
    return {
        "format": FORMAT,
        "version": news.version.text,
        "page": news.page,
        "notes": news.notes,
    }


def _plain(notes: str) -> str:
    """Lines of letters: what steers a terminal or a screen, and half characters, are left out."""
    lines = notes[:MOST_NOTES_CHARACTERS].splitlines()
    kept = ("".join(c for c in line if c.isprintable() or c == "\t") for line in lines)
    return "\n".join(kept).strip()
