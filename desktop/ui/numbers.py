"""Numbers and times of day as they are written where the user lives."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime

from desktop.words import LANGUAGES

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


def time_of_day(hour: int, minute: int) -> str:
    """A time; where the system does not say how it is written, as 09:05."""
    if QLocale().language() is QLocale.Language.C:
        return f"{hour:02}:{minute:02}"
    return QLocale().toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)
