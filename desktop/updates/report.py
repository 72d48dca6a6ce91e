"""What is known of new versions, in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.words import day, shown, together, tr

if TYPE_CHECKING:
    from desktop.updates.last_look import LastLook

OFF = "not looked for (it is off in the settings, under Privacy)"


def told(last: LastLook, current: str, now_s: float) -> str:
    """What a user is told who asks: a sentence.

    Args:
        last: What is known.
        current: The version that runs.
        now_s: The clock of the computer, in seconds since 1970.
    """
    if last.fault:
        return together(shown(last.fault), tr("Try again later."))
    if (news := last.offer(current)) is not None:
        return tr("Gemstream {version} is there.").format(version=news.version.text)
    if last.is_stale(now_s):
        return together(_held_back(last), tr("Look at the page of Gemstream."))
    return tr("This is the newest version, {version}.").format(version=current)


def report(last: LastLook, current: str, now_s: float, *, is_on: bool) -> str:
    """What `gemstream doctor` says: a few words.

    Args:
        last: What is known.
        current: The version that runs.
        now_s: The clock of the computer, in seconds since 1970.
        is_on: The user wants them looked for.
    """
    news = last.offer(current)
    there = "" if news is None else f"{news.version.text} is there, see {news.page}; "
    if not is_on:
        return f"{there}{OFF}"
    if last.at_s is None:
        return "looked for once a day, for the first time when the window is open"
    when = f"last looked for on {_moment(last.at_s):%Y-%m-%d}"
    if last.fault:
        return f"{there}{when} in vain: {last.fault}"
    if last.is_stale(now_s):
        return f"{there}{when}: {_held_back(last)}"
    return f"{there}{when}" if there else f"this is the newest; {when}"


def _held_back(last: LastLook) -> str:
    return tr("What is said of the newest version is old, of {day}.").format(
        day=day(_moment(last.signed_at_s))
    )


def _moment(at_s: float) -> datetime:
    return datetime.fromtimestamp(at_s).astimezone()
