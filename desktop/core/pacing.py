"""Bursty chunks in, an even flow of text out, never far behind what has arrived."""

from collections import deque
from collections.abc import Callable
from itertools import islice

from desktop.core.stalls import STALL_S

LAG_S = 0.25
"""Nothing that has arrived waits longer."""

FRAME_S = 1 / 30
"""The usual time between two takes."""

SPREAD = 1.5
"""Text is spread over this many gaps: what waits beyond one makes up for a chunk that is late."""

FIRST_GAP_S = 0.1
"""What is expected between two chunks before any gap is known."""

MEMORY_S = 0.5
"""Gaps that make up this time count as much as all before them."""

LONGEST_CLUSTER = 64
"""Characters that are looked through, beyond those due, for the end of one that is perceived."""

Boundary = Callable[[str, int], int]
"""Takes a text that begins at a boundary and a place in it, 0 to its length; gives the last place
at or before that one which cuts nothing that is perceived as one character."""


def _is_high(character: str) -> bool:
    return "\ud800" <= character <= "\udbff"


def _is_low(character: str) -> bool:
    return "\udc00" <= character <= "\udfff"


def code_points(text: str, place: int) -> int:
    """The boundary that keeps the two halves of a surrogate pair together, and nothing else."""
    if 0 < place < len(text) and _is_high(text[place - 1]) and _is_low(text[place]):
        return place - 1
    return place


class Pacer:
    """Takes the chunks of one answer as they come, and gives its text as an even flow.

    What waits is spread over one and a half of the usual gaps between chunks, or over ``LAG_S``
    if that is less. Of the first text a part is given at once.

    A take ends at a boundary. The last character, as perceived, of the text so far may still grow
    (an accent, a joined emoji, the other half of a pair), so it is kept back until more has come
    or it has waited ``LAG_S``. If it is then in the midst of growing, all of it that is there is
    given, and only what comes later is cut off from it; so is the rest of one that has more than
    ``LONGEST_CLUSTER`` code points. A high surrogate that ends the text so far is kept back
    likewise.

    Times are monotonic seconds on one clock. A take at an earlier time than the one before gives
    nothing but what is overdue.

    Args:
        boundary: Where a text may be cut.
    """

    def __init__(self, boundary: Boundary = code_points) -> None:
        self._boundary = boundary
        self._pieces: deque[tuple[str, float]] = deque()
        self._offset = 0  # how much of the first piece is shown
        self._received = 0
        self._shown = 0
        self._gap_s = FIRST_GAP_S
        self._arrived_at: float | None = None
        # What waits flows evenly from the one moment to the other.
        self._flow_at = 0.0
        self._done_at = 0.0
        self._frame_at = float("-inf")  # another take before this moment is not worth it

    @property
    def received(self) -> int:
        """How many characters have arrived."""
        return self._received

    @property
    def shown(self) -> int:
        """How many characters have been given out."""
        return self._shown

    @property
    def waiting(self) -> int:
        """How many characters have arrived and are not given out yet."""
        return self._received - self._shown

    def add(self, text: str, at: float) -> None:
        """A chunk of text arrived.

        Args:
            text: May begin or end with half a surrogate pair.
            at: When; not before the chunk added last, else it counts as arrived with that one.
        """
        if not text:
            return
        at = self._learn_gap(at)
        # Time in which nothing was left to flow is lost, but for a frame: text that comes after a
        # pause shows at the next take.
        earliest = at - FRAME_S if at > self._done_at else self._flow_at
        self._flow_at = min(max(self._flow_at, earliest), at)
        self._done_at = at + min(SPREAD * self._gap_s, LAG_S)
        self._pieces.append((text, at))
        self._received += len(text)

    def take(self, now: float) -> str:
        """What is to be shown by now, beyond what was taken before; empty if there is nothing."""
        if not self._pieces:
            return ""
        self._frame_at = now + FRAME_S
        overdue = self._overdue(now)
        if overdue == self.waiting:
            return self.flush()
        count = max(overdue, self._flowed(now), 0 if self._shown else 1)
        return self._cut(self._whole(count, overdue)) if count else ""

    def flush(self) -> str:
        """All that waits, at once: the end, a stop, a hidden window, or no wish for smoothness."""
        return self._cut(self.waiting)

    def due(self, now: float) -> float | None:
        """Seconds until a take is worth it; None while nothing waits."""
        if not self._pieces:
            return None
        return max(0.0, min(self._frame_at, self._pieces[0][1] + LAG_S) - now)

    def _learn_gap(self, at: float) -> float:
        """Learns from the time since the last chunk; gives the time of this one.

        A gap has weight as it is long, so what counts is the gap that a moment falls into, not
        how many chunks came in one packet.
        """
        if self._arrived_at is not None:
            at = max(at, self._arrived_at)
            gap_s = at - self._arrived_at
            if gap_s < STALL_S:  # a stall says nothing about the flow
                gap_s = min(gap_s, LAG_S)
                self._gap_s += (gap_s - self._gap_s) * gap_s / (gap_s + MEMORY_S)
        self._arrived_at = at
        return at

    def _overdue(self, now: float) -> int:
        """How many characters have waited as long as they may."""
        count = -self._offset
        for text, at in self._pieces:
            if at > now - LAG_S:
                break
            count += len(text)
        return max(count, 0)

    def _flowed(self, now: float) -> int:
        """How many characters the even flow has brought since the last take."""
        if now >= self._done_at:
            return self.waiting
        if now <= self._flow_at:
            return 0
        return int(self.waiting * (now - self._flow_at) / (self._done_at - self._flow_at))

    def _whole(self, count: int, overdue: int) -> int:
        """How many characters to take for that many, so that nothing is cut.

        They are fewer if they may be: only what is paid for leaves the flow, so the rest comes
        with the next take. What is overdue, and the first of all, takes its cluster along.

        Args:
            count: At least 1.
            overdue: The part of them that cannot wait.
        """
        text = self._peek(count + LONGEST_CLUSTER)
        is_all = len(text) == self.waiting
        if _is_high(text[-1]):
            text = text[:-1]  # nobody knows yet what it is half of
        begin = self._boundary(text, min(count, len(text) - 1)) if text else 0
        if begin >= max(overdue, 0 if self._shown else 1):
            return begin
        for place in range(count + 1, len(text)):
            end = self._boundary(text, place)
            if end > begin:
                return end
        # No end in sight.
        if begin >= overdue:
            return begin
        if is_all:
            return max(overdue, len(text))
        return overdue + (code_points(text, overdue) < overdue)

    def _peek(self, size: int) -> str:
        """The first characters of what waits, at most that many."""
        found = [self._pieces[0][0][self._offset : self._offset + size]]
        size -= len(found[0])
        for text, _ in islice(self._pieces, 1, None):
            if not size:
                break
            found.append(text[:size])
            size -= len(found[-1])
        return "".join(found)

    def _cut(self, count: int) -> str:
        """Takes that many characters off what waits."""
        if not count:
            return ""
        # The flow is paid with what is taken, not with the time that has passed: what rounding
        # left over comes next time, and after more than was due comes less.
        self._flow_at += (self._done_at - self._flow_at) * count / self.waiting
        taken = self._peek(count)
        self._shown += count
        self._offset += count
        while self._pieces and self._offset >= len(self._pieces[0][0]):
            self._offset -= len(self._pieces.popleft()[0])
        return taken
