"""What a day is called in a list: as people say it, the nearer the shorter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.numbers import number, spoken_here
from desktop.words import later, tr

if TYPE_CHECKING:
    from datetime import date

PINNED = later("Pinned")
_WEEK_DAYS = 7


def day_words(day: date | None, today: date) -> str:
    """The heading of a day.

    Args:
        day: Which; None for what is pinned.
        today: The day it is.
    """
    if day is None:
        return tr(PINNED)
    ago = (today - day).days
    if ago in {0, 1}:
        return tr("Yesterday") if ago else tr("Today")
    if 1 < ago < _WEEK_DAYS:
        return spoken_here().standaloneDayName(day.isoweekday())
    words = tr("{day} {month}") if day.year == today.year else tr("{day} {month} {year}")
    here = spoken_here()
    return words.format(
        day=here.toString(day.day),
        month=here.monthName(day.month),
        year=number(day.year, grouped=False),
    )
