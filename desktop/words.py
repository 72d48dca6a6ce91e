"""The texts of the program, in the language of who uses it.

Nothing of Qt is in here, so that the engine can name its endings. The window puts Qt's translator
behind it, see ``desktop.program.language``; the command line stays English. Texts are found by Qt's
``lupdate``, see ``packaging/translations.py``, so ``tr`` and ``later`` are called with literals.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from string import Formatter
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime

    Translate = Callable[[str, str, int], str]


class Figures(Protocol):
    """How numbers and days are written where the user lives, see ``desktop.ui.numbers``."""

    def number(self, value: float, digits: int = 0, *, grouped: bool = True) -> str:
        """A number, with so many digits behind its decimal point."""

    def day_of_year(self, day: datetime, /) -> str:
        """A day with its year."""

    def day_and_time(self, moment: datetime, /) -> str:
        """A day and the time on it."""


LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""What the window speaks, each by its own name. All but English are translated by a machine."""

_FULL_STOPS = "。！？"
_LEFTWARDS = frozenset({"ar"})

_translate: Translate | None = None
_figures: Figures | None = None
_language = "en"
_in_english: ContextVar[bool] = ContextVar("in_english", default=False)


def use(translate: Translate | None, figures: Figures | None = None, language: str = "en") -> None:
    """Have texts translated from now on.

    Args:
        translate: Takes a text, what tells it from another of the same words, and the number in it
            (-1 for none); None for English.
        figures: Writes numbers and days; None to write them as programs read them.
        language: One of ``LANGUAGES``.
    """
    global _translate, _figures, _language  # one language for the whole process, as with Qt
    _translate, _figures, _language = translate, figures, language


def language() -> str:
    """The one that texts are in now: one of ``LANGUAGES``."""
    return "en" if _in_english.get() else _language


def runs_left() -> bool:
    """True if that is written from right to left."""
    return language() in _LEFTWARDS


def tr(text: str, comment: str = "", n: int = -1, *, one: str = "") -> str:
    """A text in the language of the user.

    What is put in is named: ``tr("Ask {host} anew").format(host=host)``. Never put a translated
    text together of pieces: other languages have another order.

    Args:
        text: In English, as a literal; with ``%Ln`` where a number goes.
        comment: What the text means, where the words alone could be taken for another.
        n: The number in it, from 0 on.
        one: The English text for one thing, where it differs.
    """
    if _translate is not None and not _in_english.get():
        return _translate(text, comment or getattr(text, "comment", ""), n)
    return (one if n == 1 and one else text).replace("%Ln", f"{n:,}")


def number(value: float, digits: int = 0, *, grouped: bool = True) -> str:
    """A number in a sentence, as it is written where the user lives.

    Args:
        value: What.
        digits: How many there are behind the decimal point.
        grouped: Thousands are set apart.
    """
    if _figures is not None and not _in_english.get():
        return _figures.number(value, digits, grouped=grouped)
    return _plain_number(value, digits) if grouped else f"{value:.{digits}f}"


def day(moment: datetime) -> str:
    """The day of a moment, as it is written where the user lives; for programs 2026-11-29."""
    if _figures is not None and not _in_english.get():
        return _figures.day_of_year(moment)
    return f"{moment:%Y-%m-%d}"


def day_and_time(moment: datetime) -> str:
    """A moment to the minute, likewise; for programs 2026-11-29 14:05."""
    if _figures is not None and not _in_english.get():
        return _figures.day_and_time(moment)
    return f"{moment:%Y-%m-%d %H:%M}"


@contextmanager
def english() -> Iterator[None]:
    """Speak English in this task, whatever the window speaks: a command reads the answer."""
    token = _in_english.set(True)
    try:
        yield
    finally:
        _in_english.reset(token)


class _Commented(str):
    """A text that is another one in other languages than the same words elsewhere."""

    comment: str


def later(text: str, comment: str = "") -> str:
    """Mark a text that is translated where it is shown, as ``tr(text)``.

    Args:
        text: In English, as a literal.
        comment: What it means, as for ``tr``; it stays with the text.
    """
    if not comment:
        return text
    commented = _Commented(text)
    commented.comment = comment
    return commented


def both(text: str) -> str:
    """A marked text as it is searched for: in the language of the user, and in English."""
    ours = tr(text)
    return text if ours == text else f"{ours} {text}"


def together(*sentences: str) -> str:
    """Sentences one after the other; empty ones are left out.

    There is no blank behind a full stop of Chinese or Japanese: it brings its own.
    """
    said = ""
    for each in filter(None, sentences):
        said += each if not said or said[-1] in _FULL_STOPS else f" {each}"
    return said


def listed(things: Sequence[str]) -> str:
    """Things one after the other: "a, b and c".

    Args:
        things: None give nothing.
    """
    *most, last = things or [""]
    if not most:
        return last
    between = tr(", ", "between the things of a list")
    return tr("{some} and {last}", "the end of a list").format(some=between.join(most), last=last)


class Filled(str):
    """A text with what was put in: English as it stands, and it can be told in other languages.

    Attributes:
        text: In English, with the names of what goes in.
        fields: What was put in, by name.
    """

    text: str
    fields: Mapping[str, object]


def filled(text: str, /, **fields: object) -> str:
    """Put something into a text that programs read in English and the window translates.

    Args:
        text: Marked by ``later``.
        fields: What goes in, by name; those that are ``Filled`` are translated with it, and numbers
            are written as in its language. What is no amount is given as text.
    """
    result = Filled(text.format(**{name: _in_words(value) for name, value in fields.items()}))
    result.text, result.fields = text, fields
    return result


def shown(text: str) -> str:
    """What was marked by ``later``, or made by ``filled``, in the language of the user."""
    if not isinstance(text, Filled):
        return tr(text) if text else ""
    fields = {
        name: shown(value) if isinstance(value, Filled) else _in_words(value, number)
        for name, value in text.fields.items()
    }
    return tr(text.text).format(**fields)


def _plain_number(value: float, digits: int) -> str:
    return f"{value:,.{digits}f}"


def _in_words(value: object, write: Callable[[float, int], str] = _plain_number) -> object:
    if not isinstance(value, int | float):
        return value
    return write(value, len(f"{value:g}".partition(".")[2]) if isinstance(value, float) else 0)


def kept(text: str) -> dict[str, object] | None:
    """What a file has to keep beside a text, as JSON, so that ``as_kept`` can make it again.

    Returns:
        None for a text that nothing was put into.
    """
    if not isinstance(text, Filled):
        return None
    return {
        "text": text.text,
        "fields": {name: _kept_field(value) for name, value in text.fields.items()},
    }


def _kept_field(value: object) -> object:
    if isinstance(value, Filled):
        return kept(value)
    return value if isinstance(value, int | float) else str(value)


def as_kept(text: str, found: object) -> str:
    """A text that was kept, to be told in any language.

    Args:
        text: In English.
        found: What ``kept`` said of it. Files are of anywhere: what does not make this text again
            is as none, and none but names may stand in its braces.
    """
    made = _made_again(found)
    return made if made == text else text


def _made_again(found: object) -> str:
    match found:
        case {"text": str(text), "fields": dict(fields)}:
            pass
        case _:
            return ""
    try:
        plain = all(
            name is None or (name in fields and not spec and not conversion)
            for _, name, spec, conversion in Formatter().parse(text)
        )
    except ValueError:
        return ""
    if not plain:
        return ""
    values = {
        name: _made_again(value) if isinstance(value, dict) else value
        for name, value in fields.items()
    }
    return filled(text, **values)
