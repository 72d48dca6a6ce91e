"""An answer while it streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.conversation import Message, TextPart, whole_text

if TYPE_CHECKING:
    from desktop.core.conversation import Part


class AnswerBuilder:
    """Collects the parts of a streaming answer; appending costs the same however long it is."""

    def __init__(self) -> None:
        self._parts: list[Part] = []
        self._pieces: list[str] = []
        self._thought = False

    def add(self, part: Part) -> None:
        """Append a part; neighbouring texts of one kind become one unless one is signed."""
        if isinstance(part, TextPart) and part.signature is None:
            if part.thought is not self._thought:
                self._close()
                self._thought = part.thought
            self._pieces.append(part.text)
        else:
            self._close()
            self._parts.append(part)

    def _close(self) -> None:
        text = whole_text("".join(self._pieces))
        self._pieces.clear()
        if text:
            self._parts.append(TextPart(text=text, thought=self._thought))

    def message(self) -> Message:
        """The answer so far."""
        self._close()
        return Message(role="model", parts=tuple(self._parts))
