"""The part of a growing text that is still read, as it was received and as lines."""

from __future__ import annotations

import re

_LINE_END = re.compile("\r\n|\r|\n")


class Source:
    r"""Text that grows at its end and is let go of at its start.

    Attributes:
        length: Characters of what is left.
        offset: Characters let go of, as they were received.
        is_finished: True if no more will come.
    """

    def __init__(self, offset: int = 0) -> None:
        self._text = ""
        self._added: list[str] = []  # put together when somebody reads them
        self.length = 0
        self.offset = offset
        self.is_finished = False
        self._received = ""  # what ``text`` was made from, if that is another

    @property
    def text(self) -> str:
        r"""What is left, with ``\n`` for all ends of lines."""
        if self._added:
            self._text = "".join((self._text, *self._added))
            self._added.clear()
        return self._text

    @text.setter
    def text(self, text: str) -> None:
        self._text = text
        self._added.clear()
        self.length = len(text)

    def add(self, text: str) -> None:
        """Take more text."""
        if not self._received and "\r" not in text and "\0" not in text:
            self._added.append(text)
            self.length += len(text)
        elif text:
            self._received = (self._received or self.text) + text
            self._read()

    def finish(self) -> None:
        """No more will come."""
        self.is_finished = True
        if self._received:
            self._read()

    def _read(self) -> None:
        text = self._received[:-1] if self.holds_back else self._received
        self.text = _LINE_END.sub("\n", text).replace("\0", "\N{REPLACEMENT CHARACTER}")

    @property
    def holds_back(self) -> bool:
        """True if what came last may be half of an end of line."""
        return self._received.endswith("\r") and not self.is_finished

    @property
    def complete(self) -> str:
        """The lines whose ends have come."""
        return self.text[: self.text.rfind("\n") + 1]

    def drop(self, lines: int, characters: int = 0) -> None:
        """Let go of lines at the start, and of characters of the line behind them."""
        if self._received:
            at = 0
            for _ in range(lines):
                end = _LINE_END.search(self._received, at)
                at = end.end() if end else len(self._received)
            at += characters
            self._received = self._received[at:]
            self.offset += at
            self._read()
            return
        at = 0
        for _ in range(lines):
            at = self.text.find("\n", at) + 1 or len(self.text)
        at += characters
        self.text = self.text[at:]
        self.offset += at
