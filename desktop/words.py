"""The texts of the program, in the language of who uses it.

Nothing of Qt is in here, so that the engine can name its endings. The window puts Qt's translator
behind it, see ``desktop.language``; the command line stays English. Texts are found by Qt's
``lupdate``, see ``packaging/translations.py``, so ``tr`` and ``later`` are called with literals.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Translate = Callable[[str, str, int], str]

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

_translate: Translate | None = None
_in_english: ContextVar[bool] = ContextVar("in_english", default=False)


def use(translate: Translate | None) -> None:
    """Have texts translated from now on.

    Args:
        translate: Takes a text, what tells it from another of the same words, and the number in it
            (-1 for none); None for English.
    """
    global _translate  # one language for the whole process, as with Qt
    _translate = translate


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
        return _translate(text, comment, n)
    return (one if n == 1 and one else text).replace("%Ln", f"{n:,}")


@contextmanager
def english() -> Iterator[None]:
    """Speak English in this task, whatever the window speaks: a command reads the answer."""
    token = _in_english.set(True)
    try:
        yield
    finally:
        _in_english.reset(token)


def later(text: str) -> str:
    """Mark a text that is translated where it is shown, as ``tr(text)``."""
    return text


def both(text: str) -> str:
    """A marked text as it is searched for: in the language of the user, and in English."""
    ours = tr(text)
    return text if ours == text else f"{ours} {text}"


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
    fields: dict[str, object]


def filled(text: str, /, **fields: object) -> str:
    """Put something into a text that programs read in English and the window translates.

    Args:
        text: Marked by ``later``.
        fields: What goes in, by name; those that are ``Filled`` are translated with it.
    """
    result = Filled(text.format(**fields))
    result.text, result.fields = text, fields
    return result


def shown(text: str) -> str:
    """What was marked by ``later``, or made by ``filled``, in the language of the user."""
    if not isinstance(text, Filled):
        return tr(text) if text else ""
    fields = {
        name: shown(value) if isinstance(value, Filled) else value
        for name, value in text.fields.items()
    }
    return tr(text.text).format(**fields)
