"""A turn of an earlier time, whose latency is made out when somebody asks for it."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from desktop.core.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.latency import TurnLatency


class StoredTurn(Turn):
    """The same as a ``Turn`` in all that can be asked of it.

    A conversation of 5,000 messages has many, of which few are looked at; to make out the latency
    of each took half of the time to open it, and twice the memory (measured).
    """

    __slots__ = ("_kept", "_latency", "_make_out")

    def come_later(self, kept: str, make_out: Callable[[str], TurnLatency | None]) -> None:
        """Have the latency made out of what is kept of it, once it is asked for."""
        self._kept: str | None = kept
        self._make_out = make_out

    @property
    def latency(self) -> TurnLatency | None:
        """How fast the answer was; None if that is not known."""
        if self._kept is not None:
            self.latency = self._make_out(self._kept)
        return self._latency

    @latency.setter
    def latency(self, latency: TurnLatency | None) -> None:
        self._latency, self._kept = latency, None

    def __eq__(self, other: object) -> bool:
        """As among turns, whether they are stored or not."""
        if not isinstance(other, Turn):
            return NotImplemented
        return all(getattr(self, each.name) == getattr(other, each.name) for each in fields(Turn))

    __hash__ = None  # type: ignore[assignment] # it changes, as any turn
