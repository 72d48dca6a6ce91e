"""What is to be shown by now: text flows evenly, and all else keeps its place in it."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.events import (
    ProgressMade,
    StreamEvent,
    TextDelta,
    ThoughtDelta,
    UsageReported,
)
from desktop.core.pacing import FRAME_S, Pacer

if TYPE_CHECKING:
    from desktop.core.pacing import Boundary

STEP_CHARS = 2048
"""Text is given out in steps, so that whoever shows it can pause after each."""


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
        self._ready: deque[StreamEvent] = deque()
        self._last: TextDelta | None = None  # whose text is in the pacer

    def add(self, event: StreamEvent) -> None:
        """Something happened."""
        match event:
            case TextDelta() if not self.is_smooth:
                self.flush()
                self._put(event)
            case TextDelta():
                if self._last is not None and self._last.turn_id != event.turn_id:
                    self.flush()
                    self._pacer = Pacer(self._boundary)
                self._last = event
                self._pacer.add(event.text, event.at)
            case UsageReported() | ProgressMade():
                self._ready.append(event)  # shows nothing in the text, so the text need not hurry
            case _:
                self.flush()
                self._put(event)

    def flush(self) -> None:
        """Let nothing wait for the sake of an even flow."""
        self._give(self._pacer.flush())

    def _give(self, text: str) -> None:
        last = self._last
        if not text or last is None:
            return
        if text != last.text:
            # As ``replace`` would make it, in a third of the time: there are thousands of them.
            last = TextDelta(turn_id=last.turn_id, at=last.at, text=text, index=last.index)
        self._put(last)

    def _put(self, event: StreamEvent) -> None:
        """Let an event be shown next, a long text in pieces."""
        if isinstance(event, TextDelta | ThoughtDelta) and len(event.text) > STEP_CHARS:
            for at in range(0, len(event.text), STEP_CHARS):
                self._ready.append(replace(event, text=event.text[at : at + STEP_CHARS]))
        else:
            self._ready.append(event)

    def take(self, now: float) -> list[StreamEvent]:
        """The first step of what is to be shown by now, in order; ``now`` is monotonic seconds."""
        self._give(self._pacer.take(now) if self.is_smooth else self._pacer.flush())
        taken: list[StreamEvent] = []
        room = STEP_CHARS
        while self._ready:
            event = self._ready[0]
            room -= len(event.text) if isinstance(event, TextDelta | ThoughtDelta) else 0
            if taken and room < 0:
                break
            taken.append(self._ready.popleft())
        return taken

    def take_all(self) -> list[StreamEvent]:
        """All that has arrived."""
        self.flush()
        ready, self._ready = list(self._ready), deque()
        return ready

    @property
    def has_more(self) -> bool:
        """True if there is a further step to take at once."""
        return bool(self._ready)

    def waiting(self, turn_id: str) -> str:
        """The text of an answer that is yet to be taken, after ``flush``."""
        return "".join(
            event.text
            for event in self._ready
            if isinstance(event, TextDelta) and event.turn_id == turn_id
        )

    def due(self, now: float) -> float | None:
        """Seconds until it is worth to take more; None if nothing waits."""
        if any(not isinstance(event, UsageReported | ProgressMade) for event in self._ready):
            return 0.0
        text_s = self._pacer.due(now)
        return FRAME_S if text_s is None and self._ready else text_s
