"""Numbers and times of day as they are written where the user lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from desktop.words import LANGUAGES

if TYPE_CHECKING:
    from datetime import datetime, time

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
    return locale.toString(float(value), "f", digits)


def time_of_day(moment: datetime | time) -> str:
    """Hours and minutes; where the system does not say how, as 09:05."""
    if QLocale().language() is QLocale.Language.C:
        return f"{moment:%H:%M}"
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
