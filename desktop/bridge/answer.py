"""One answer as clients follow it: its events as numbered lines, kept for whoever comes back."""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING, Final, Protocol

from desktop.core.event_json import JsonEvents
from desktop.core.events import Ended, TextDelta, TurnStarted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.core.events import StreamEvent

MOST_KEPT_CHARS: Final = 16_000_000
"""Of the lines of one answer; older ones go, and who needs them is given a snapshot."""


class Follower(Protocol):
    """Whoever is told that there is more."""

    def more(self, answer: Answer) -> None:
        """There are new lines; they are fetched with ``after``."""


class Answer:
    """Numbers the events of one answer 1, 2, ... and keeps them.

    Args:
        answer_id: What clients call it.
        turn_id: What the engine calls it.

    Attributes:
        id: As given.
        turn_id: As given.
        last_seq: The number of the newest line, 0 before the first.
        has_ended: True once its ending was told.
        followers: Those who are told of more.
        owner: Who asked for it, or came back for it; None if nobody waits for it.
        keep: Let it go on without an owner.
        is_asked_here: A client asked for it; else it was asked in the window.
        is_private: Nobody hears of it but who asked.
        ended: Called once, behind its last line.
    """

    def __init__(self, answer_id: str, turn_id: str) -> None:
        self.id = answer_id
        self.turn_id = turn_id
        self.last_seq = 0
        self.has_ended = False
        self.followers: set[Follower] = set()
        self.owner: Follower | None = None
        self.keep = False
        self.is_asked_here = True
        self.is_private = False
        self.ended: Callable[[], None] = lambda: None
        self._json = JsonEvents()
        self._id = json.dumps(answer_id)
        self._lines: deque[str] = deque()
        self._chars = 0
        self._texts: list[str] = []
        self._about = {"model": "", "engine": ""}

    @property
    def chars(self) -> int:
        """How much is kept, in characters."""
        return self._chars

    @property
    def first_seq(self) -> int:
        """The number of the oldest line that is kept."""
        return self.last_seq - len(self._lines) + 1

    def hear(self, events: Iterable[StreamEvent]) -> None:
        """Take in events of this turn, and tell the followers."""
        before, had_ended = self.last_seq, self.has_ended
        for event in events:
            self._take(event)
        while self._chars > MOST_KEPT_CHARS and len(self._lines) > 1:
            self._chars -= len(self._lines.popleft())
        if self.last_seq > before:
            for follower in tuple(self.followers):
                follower.more(self)
        if self.has_ended and not had_ended:
            self.ended()

    def _take(self, event: StreamEvent) -> None:
        line = self._json.line(event)
        if not line:
            return
        self.last_seq += 1
        # The line ends with a brace and a line end: the two fields go before them.
        line = f'{line[:-2]}, "id": {self._id}, "seq": {self.last_seq}}}'
        self._lines.append(line)
        self._chars += len(line)
        match event:
            case TextDelta(text=text):
                self._texts.append(text)
            case TurnStarted(model=model, engine=engine):
                self._about = {"model": model, "engine": engine}
            case Ended():
                self.has_ended = True
            case _:
                pass

    def after(self, seq: int, most: int) -> Sequence[str] | None:
        """The next lines behind a number, so many at most; None if some of them are gone."""
        start = seq + 1 - self.first_seq
        if start < 0:
            return None
        return [self._lines[number] for number in range(start, min(start + most, len(self._lines)))]

    @property
    def snapshot_seq(self) -> int:
        """The number of the newest event that a snapshot stands for: all but an ending."""
        return self.last_seq - int(self.has_ended)

    def snapshot(self) -> str:
        """All that has come so far in one object, for whoever comes late."""
        whole = "".join(self._texts)
        self._texts = [whole]
        shown = {"type": "snapshot", "timestamp": 0.0, **self._about, "text": whole}
        return json.dumps({**shown, "id": self.id, "seq": self.snapshot_seq})
