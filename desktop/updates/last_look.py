"""What the last look for a new version found, and when the next one is due.

It is kept in a small file in the data folder, so that all starts together look once a day at most.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeGuard

from desktop.files import write_whole
from desktop.updates.news import News, NoNews, news_in, written
from desktop.updates.version import version_of
from desktop.words import later

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "new-version.json"
MOST_BYTES = 65_536
DAY_S = 86_400.0
STALE_S = 120 * DAY_S
"""The file is signed anew every 90 days at the latest (packaging/latest.md): one
that is older has been held back by somebody, or forgotten."""

OLDER = later("What came is older than what was seen before.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LastLook:
    """What is known of the newest version.

    Attributes:
        at_s: When it was last looked for, by the clock of the computer, in seconds since 1970; None
            for never.
        signed_at_s: When the newest file seen was signed, likewise; 0 for none.
        news: What that file said.
        passed_over: The version that the user does not want to hear of.
        fault: Why the last look found nothing, in a sentence; empty if it did.
    """

    at_s: float | None = None
    signed_at_s: float = 0.0
    news: News | None = None
    passed_over: str = ""
    fault: str = ""

    def due_in_s(self, now_s: float) -> float:
        """How long to wait for the next look, in seconds; a day at most.

        Args:
            now_s: The clock of the computer. It may be set at any time, so a run of the program
                asks this once, and counts by a clock that nobody sets from then on.
        """
        if self.at_s is None:
            return 0.0
        return min(DAY_S, max(0.0, self.at_s + DAY_S - now_s))

    def at_the_latest(self, now_s: float) -> LastLook:
        """The same, but not later than now: a clock that was ahead must not put looks off."""
        return self if self.at_s is None or self.at_s <= now_s else replace(self, at_s=now_s)

    def found(self, news: News, signed_at_s: float, now_s: float) -> LastLook:
        """What is known once this was found.

        A file that was signed before one that was seen is an old one played again, and changes
        nothing; so a version that was taken back is not offered any more, and does not come back.
        """
        if signed_at_s < self.signed_at_s:
            return replace(self, fault=OLDER)
        # A date in the future, of whoever's clock, must not make all later files old ones.
        return replace(
            self, news=news, signed_at_s=max(self.signed_at_s, min(signed_at_s, now_s)), fault=""
        )

    def offer(self, current: str) -> News | None:
        """What the user should hear of; None for nothing.

        Args:
            current: The version that runs. To one that is meant for everybody, no early one is
                offered.
        """
        mine = version_of(current.partition("+")[0])
        news = self.news
        if news is None or mine is None or news.version <= mine:
            return None
        passed_over = version_of(self.passed_over)
        if news.version == passed_over or (news.version.is_early and not mine.is_early):
            return None
        return news

    def is_stale(self, now_s: float) -> bool:
        """True if the newest file that could be had was signed too long ago."""
        return self.news is not None and now_s - self.signed_at_s > STALE_S


def load(folder: Path, now_s: float) -> LastLook:
    """What is kept in a folder. Blocks.

    What cannot be understood counts as a look just now: that is on the safe side.
    """
    try:
        with (folder / FILE_NAME).open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return LastLook()
    except OSError:
        return LastLook(at_s=now_s)
    try:
        found = json.loads(data) if len(data) <= MOST_BYTES else None
    except (ValueError, RecursionError):
        found = None
    return (_read(found) or LastLook(at_s=now_s)).at_the_latest(now_s)


def save(folder: Path, look: LastLook) -> None:
    """Keep it. Blocks.

    Raises:
        OSError: If it cannot be written; what was kept is as it was.
    """
    value = {
        "at": look.at_s,
        "signed_at": look.signed_at_s,
        "news": None if look.news is None else written(look.news),
        "passed_over": look.passed_over,
        "fault": look.fault,
    }
    write_whole(folder / FILE_NAME, json.dumps(value, indent=2).encode())


def _read(found: Any) -> LastLook | None:  # noqa: ANN401 - whatever a file of JSON holds
    if not isinstance(found, dict):
        return None
    at_s, signed_at_s = found.get("at"), found.get("signed_at")
    passed_over, fault = found.get("passed_over"), found.get("fault")
    if not (at_s is None or _is_time(at_s)) or not _is_time(signed_at_s):
        return None
    if not isinstance(passed_over, str) or not isinstance(fault, str):
        return None
    try:
        news = None if found.get("news") is None else news_in(found["news"])
    except NoNews:
        return None
    return LastLook(
        at_s=at_s, signed_at_s=signed_at_s, news=news, passed_over=passed_over, fault=fault
    )


def _is_time(value: object) -> TypeGuard[float]:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return False
    return math.isfinite(value) and 0 <= value < 1e12
