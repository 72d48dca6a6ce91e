"""JSON from elsewhere, taken apart with care: what is wrong is said, never guessed."""

from __future__ import annotations

import base64
import binascii
import json
import math
from typing import Any, NoReturn

from desktop.core.message import whole_text
from desktop.words import tr

LONGEST_TEXT = 20_000_000
"""Characters of one text."""

LONGEST_WORD = 1000
"""Characters of an id, a name, a title."""

LARGEST_NUMBER = 1e15

MOST_VALUES = 30_000_000
"""Of one document: each takes up to a hundred bytes of memory, however short it is written."""


class NotUnderstood(Exception):
    """Something is not what its place asks for; the text is one sentence for the user."""


def parsed(text: str | bytes) -> object:
    """A JSON document.

    Raises:
        NotUnderstood: If it is none, is nested without end, or would fill the memory.
    """
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    if data.count(b",") + data.count(b"[") + data.count(b"{") > MOST_VALUES:
        raise NotUnderstood(tr("It has too many values."))
    try:
        return json.loads(text, parse_constant=_no_number)
    except RecursionError:
        raise NotUnderstood(tr("It is nested too deeply.")) from None
    except ValueError:
        raise NotUnderstood(tr("It is no JSON.")) from None


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


class Fields:
    """An object of JSON whose fields are asked for one by one.

    Args:
        value: What was found in its place.
        what: What it is, for sentences: "a turn", marked by ``later``.

    Raises:
        NotUnderstood: If it is no object; likewise each method, if a field is not as it should be.
    """

    def __init__(self, value: object, what: str) -> None:
        if not isinstance(value, dict):
            sentence = tr("{what} is not as it should be.").format(what=tr(what))
            raise NotUnderstood(sentence[:1].upper() + sentence[1:])
        self._value: dict[str, Any] = value
        self._what = what
        self._asked: set[str] = set()

    @property
    def unknown(self) -> set[str]:
        """The names of the fields that nobody asked for."""
        return set(self._value) - self._asked

    def get(self, name: str) -> object:
        """A field as it is, None if it is not there."""
        self._asked.add(name)
        return self._value.get(name)

    def _wrong(self, name: str) -> NotUnderstood:
        return NotUnderstood(
            tr("The field “{name}” of {what} is not as it should be.").format(
                name=name, what=tr(self._what)
            )
        )

    def text(self, name: str, default: str | None = None, *, most: int = LONGEST_TEXT) -> str:
        """A text of at most ``most`` characters; there must be one if there is no default."""
        value = self.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or len(value) > most:
            raise self._wrong(name)
        return whole_text(value)

    def word(self, name: str, default: str | None = None) -> str:
        """A short text."""
        return self.text(name, default, most=LONGEST_WORD)

    def id(self, name: str) -> str:
        """A short text that is not empty."""
        return self.word(name) or self.fail(name)

    def fail(self, name: str) -> NoReturn:
        """Say that a field is wrong for a reason of the caller's."""
        raise self._wrong(name)

    def number(self, name: str, default: float | None = None) -> float:
        """A finite number."""
        value = self.get(name)
        if value is None and default is not None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._wrong(name)
        # Compared first: an integer of a thousand digits is no float.
        if not -LARGEST_NUMBER <= value <= LARGEST_NUMBER or math.isnan(value):
            raise self._wrong(name)
        return float(value)

    def number_or_none(self, name: str) -> float | None:
        """Likewise, or nothing."""
        return None if self.get(name) is None else self.number(name)

    def whole(self, name: str, default: int | None = None) -> int:
        """A whole number, 0 or more."""
        value = self.get(name)
        if value is None and default is not None:
            return default
        if isinstance(value, bool) or not isinstance(value, int):
            raise self._wrong(name)
        if not 0 <= value <= LARGEST_NUMBER:
            raise self._wrong(name)
        return value

    def flag(self, name: str) -> bool:
        """True or false; not there is false."""
        value = self.get(name)
        if value is not None and not isinstance(value, bool):
            raise self._wrong(name)
        return bool(value)

    def list(self, name: str, *, most: int) -> list[Any]:
        """A list of at most ``most`` values; not there is empty."""
        value = self.get(name)
        if value is None:
            return []
        if not isinstance(value, list) or len(value) > most:
            raise self._wrong(name)
        return value

    def wholes(self, name: str, *, most: int) -> tuple[int, ...]:
        """Whole numbers, 0 or more each."""
        values = self.list(name, most=most)
        each = [Fields({name: value}, self._what).whole(name) for value in values]
        return tuple(each)

    def data(self, name: str) -> bytes | None:
        """Bytes that are written in base64, or nothing."""
        value = self.get(name)
        if value is None:
            return None
        try:
            if isinstance(value, str):
                return base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            pass
        raise self._wrong(name)
