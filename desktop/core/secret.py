"""A key that does not show itself: not in ``repr``, not in a traceback, not in a pickle."""

from typing import NoReturn

from desktop.words import tr

MOST_CHARACTERS = 500


class Secret:
    """Holds a key; only ``reveal`` says it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The key itself, for whoever sends or keeps it."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not to be copied out of the process")


def typed_key(text: str) -> Secret:
    """A key as somebody pasted it, without the space around it.

    Raises:
        ValueError: If it cannot be a key; the text is a sentence for the user.
    """
    key = text.strip()
    if not key:
        raise ValueError(tr("Paste a key first."))
    if len(key) > MOST_CHARACTERS or not key.isascii() or not key.isprintable() or " " in key:
        raise ValueError(tr("This is no key: a key is one word of letters, digits and signs."))
    return Secret(key)
