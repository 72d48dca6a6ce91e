"""Numbers and moments as they are written where the user lives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.words import LANGUAGES, tr

if TYPE_CHECKING:
    from datetime import date, datetime

_WEEK_DAY = re.compile(r"[\s,،]*dddd[\s,،]*(?:'\w+'\s*)?")

ENGLISH = QLocale(QLocale.Language.English)


def here() -> QLocale:
    """How things are written; where the system does not say, as in English."""
    locale = QLocale()
    return ENGLISH if locale.language() is QLocale.Language.C else locale


def spoken_here() -> QLocale:
    """Likewise for words, of days and months say: in a language that the window speaks."""
    locale = here()
    name = locale.name()
    return locale if {name, name.partition("_")[0]} & LANGUAGES.keys() else ENGLISH


def number(value: float, digits: int = 0, *, grouped: bool = True) -> str:
    """A number.

    Args:
        value: What.
        digits: How many there are behind the decimal point.
        grouped: Thousands are set apart.
    """
    locale = QLocale(here())
    if not grouped:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    # Rounded by Python: what is half way goes to the even digit, as everywhere in the program.
    return locale.toString(float(round(value, digits)), "f", digits)


def two_digits(value: int) -> str:
    """A number below 100 that stands behind a larger one: 05."""
    return number(value).rjust(2, here().zeroDigit())


def percent(share: float) -> str:
    """A share of 1 as so many of a hundred: 42%."""
    return tr("{number}%", "a share").format(number=number(share * 100, grouped=False))


def day_of_year(day: date) -> str:
    """A day with its year, the month as a short word: 29 Nov 2026."""
    pattern, locale = "d MMM yyyy", spoken_here()
    if QLocale().language() is not QLocale.Language.C:
        long = locale.dateFormat(QLocale.FormatType.LongFormat)
        pattern = _WEEK_DAY.sub("", long).replace("MMMM", "MMM")
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def time_of_day(hour: int, minute: int) -> str:
    """A time; where the system does not say how it is written, as 09:05."""
    if QLocale().language() is QLocale.Language.C:
        return f"{hour:02}:{minute:02}"
    return QLocale().toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)


def day_and_time(moment: datetime) -> str:
    """A day and the time on it: 29 Nov 2026, 14:05."""
    return tr("{day}, {time}", "29 Nov 2026, 14:05").format(
        day=day_of_year(moment), time=time_of_day(moment.hour, moment.minute)
    )
