"""What a day is called in a list: as people say it, the nearer the shorter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

PINNED = "Pinned"
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WEEK_DAYS = 7


def day_words(day: date | None, today: date) -> str:
    """The heading of a day.

    Args:
        day: Which; None for what is pinned.
        today: The day it is.
    """
    if day is None:
        return PINNED
    ago = (today - day).days
    if ago in {0, 1}:
        return "Yesterday" if ago else "Today"
    if 1 < ago < _WEEK_DAYS:
        return _DAYS[day.weekday()]
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]}{year}"
