"""What is to be shown by now: text flows evenly, and all else keeps its place in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.events import ProgressMade, StreamEvent, TextDelta, UsageReported
from desktop.core.pacing import Pacer

if TYPE_CHECKING:
    from desktop.core.pacing import Boundary


class Flow:
    """Holds events until they are to be shown.

    Args:
        boundary: Where a text may be cut.

    Attributes:
        is_smooth: True to show text as an even flow; False to show all as it comes.
    """

    def __init__(self, boundary: Boundary) -> None:
        self.is_smooth = True
        self._boundary = boundary
        self._pacer = Pacer(boundary)
        self._ready: list[StreamEvent] = []
        self._last: TextDelta | None = None  # whose text is in the pacer

    def add(self, event: StreamEvent) -> None:
        """Something happened."""
        match event:
            case TextDelta() if not self.is_smooth:
                self._flush()
                self._ready.append(event)
            case TextDelta():
                if self._last is not None and self._last.turn_id != event.turn_id:
                    self._flush()
                    self._pacer = Pacer(self._boundary)
                self._last = event
                self._pacer.add(event.text, event.at)
            case UsageReported() | ProgressMade():
                self._ready.append(event)  # shows nothing in the text, so the text need not hurry
            case _:
                self._flush()
                self._ready.append(event)

    def _flush(self) -> None:
        self._give(self._pacer.flush())

    def _give(self, text: str) -> None:
        last = self._last
        if not text or last is None:
            return
        if text != last.text:
            # As ``replace`` would make it, in a third of the time: there are thousands of them.
            last = TextDelta(turn_id=last.turn_id, at=last.at, text=text, index=last.index)
        self._ready.append(last)

    def take(self, now: float) -> list[StreamEvent]:
        """What is to be shown by now, in order; ``now`` is monotonic seconds."""
        self._give(self._pacer.take(now) if self.is_smooth else self._pacer.flush())
        return self._taken()

    def take_all(self) -> list[StreamEvent]:
        """All that has arrived."""
        self._flush()
        return self._taken()

    def _taken(self) -> list[StreamEvent]:
        ready, self._ready = self._ready, []
        return ready

    def due(self, now: float) -> float | None:
        """Seconds until it is worth to take more; None if nothing waits."""
        return self._pacer.due(now)
