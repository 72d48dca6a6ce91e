"""Which texts of a conversation are in memory."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.stored_text import StoredText

MOST_BYTES = 2 * 1024 * 1024
"""How much text of a conversation is held; that is more than nearly all conversations have."""


class HeldTexts:
    """Those that were read last; others are left where they are kept.

    Args:
        most_bytes: How much that may be; what was read together last is held all the same.

    Attributes:
        total_bytes: How much it is.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self.total_bytes = 0
        self._most_bytes = most_bytes
        self._held: OrderedDict[int, tuple[StoredText, int]] = OrderedDict()

    def add(self, texts: Iterable[StoredText]) -> None:
        """These were read just now; others may be let go of for them."""
        count = 0
        for text in texts:
            if text.place is not None and text.data is not None:
                self._add(text, len(text.data))
                count += 1
        while self.total_bytes > self._most_bytes and len(self._held) > count:
            _, (oldest, size_bytes) = self._held.popitem(last=False)
            self.total_bytes -= size_bytes
            oldest.let_go()

    def _add(self, text: StoredText, size_bytes: int) -> None:
        _, before = self._held.pop(id(text), (text, 0))
        self._held[id(text)] = (text, size_bytes)
        self.total_bytes += size_bytes - before
