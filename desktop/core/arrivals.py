"""Text arriving against text shown, over one answer: two curves, the gaps and the stalls.

Times are monotonic seconds. What is kept does not grow with the answer: curves are thinned out
evenly, gaps are counted, so that any moment costs the same.
"""

from array import array
from bisect import bisect_right, insort
from itertools import accumulate

from desktop.core.stalls import STALL_FACTOR, STALL_S
from desktop.words import number, tr

MOST_POINTS = 512
"""About two for each column of pixels that a plot in the drawer has."""

MOST_GAPS = 4096
MOST_STALLS = 500
FINEST_S = 1 / 256
"""Time that two points of a young curve are apart at least; a power of two, so that slots nest."""

SHORT_S = STALL_S / STALL_FACTOR
"""While the median gap is shorter than this it has no part in what a stall is."""

BIN_S = 0.001


class Curve:
    """A count that only grows, at moments that only grow; at most ``MOST_POINTS`` are kept.

    Where there would be more, neighbours become one: the last of each slot of time stays as it is.

    Attributes:
        times: Moments, ascending.
        counts: The count since each of them.
    """

    def __init__(self) -> None:
        self.times = array("d")
        self.counts = array("q")
        self._slot_s = FINEST_S
        self._still_at = 0.0

    @property
    def count(self) -> int:
        """The last count."""
        return self.counts[-1] if self.counts else 0

    def add(self, at: float, count: int) -> None:
        """Note a count; one that is smaller than the last, or earlier, is taken as the last."""
        if not self.times:
            self._append(at, count)
        elif count > self.counts[-1]:
            # That it stood still until a moment ago makes what follows a step and no slope.
            if self._still_at > self.times[-1]:
                self._append(self._still_at, self.counts[-1])
            self._append(max(at, self.times[-1]), count)
        self._still_at = at

    def _append(self, at: float, count: int) -> None:
        if self.times and self.times[-1] // self._slot_s == at // self._slot_s:
            self.times[-1], self.counts[-1] = at, count
            return
        self.times.append(at)
        self.counts.append(count)
        while len(self.times) > MOST_POINTS:
            self._thin_out()

    def _thin_out(self) -> None:
        self._slot_s *= 2
        last = {at // self._slot_s: index for index, at in enumerate(self.times)}
        self.times = array("d", (self.times[index] for index in last.values()))
        self.counts = array("q", (self.counts[index] for index in last.values()))


class Gaps:
    """The times between arrivals: their median, and the stalls among them.

    A stall is what ``core.metrics`` counts as one. Short gaps are counted by the millisecond, which
    is exact enough there: only a median of ``SHORT_S`` or longer changes what a stall is.
    """

    def __init__(self) -> None:
        self._last_at: float | None = None
        self._short = array("q", bytes(8 * round(SHORT_S / BIN_S)))
        self._longest_short_s = 0.0
        self._long = array("d")
        self._breaks: list[tuple[float, float]] = []

    def arrived(self, at: float) -> None:
        """Something came."""
        if self._last_at is not None:
            self._note(self._last_at, max(at, self._last_at))
        self._last_at = at if self._last_at is None else max(at, self._last_at)

    def _note(self, start: float, end: float) -> None:
        gap = end - start
        if gap < SHORT_S:
            self._short[min(int(gap / BIN_S), len(self._short) - 1)] += 1
            self._longest_short_s = max(self._longest_short_s, gap)
            return
        insort(self._long, gap)
        if len(self._long) > MOST_GAPS:
            # Half of both kinds: the median stays where it is.
            self._long = self._long[::2]
            self._short = array("q", (number // 2 for number in self._short))
        if gap > STALL_S:
            self._breaks.append((start, end))
            if len(self._breaks) > MOST_STALLS:
                self._breaks.remove(min(self._breaks, key=_length))

    @property
    def median_s(self) -> float:
        """The median gap, 0 if there is none."""
        shorter = sum(self._short)
        last = shorter + len(self._long) - 1
        if last < 0:
            return 0.0
        below, above = (self._gap(place, shorter) for place in (last // 2, (last + 1) // 2))
        return (below + above) / 2

    def _gap(self, place: int, shorter: int) -> float:
        """One of the gaps in ascending order."""
        if place >= shorter:
            return self._long[place - shorter]
        if place == shorter - 1:
            return self._longest_short_s
        return (bisect_right(list(accumulate(self._short)), place) + 0.5) * BIN_S

    def stalls(self, now: float | None) -> list[tuple[float, float]]:
        """Start and end of each stall.

        Args:
            now: A gap that is open then counts, too; None if nothing is awaited any more.
        """
        stall_s = max(STALL_S, STALL_FACTOR * self.median_s)
        breaks = list(self._breaks)
        if now is not None and self._last_at is not None:
            breaks.append((self._last_at, now))
        return [(start, end) for start, end in breaks if end - start > stall_s]


class Arrivals:
    """One answer, from the question on.

    Attributes:
        zero: Where the time axis begins; None before the first question.
        until: Where it ends.
        is_over: True once the answer has ended.
        text_received: Characters received.
        text_shown: Characters on screen.
    """

    def __init__(self) -> None:
        self.zero: float | None = None
        self._restart(0.0)

    def _restart(self, at: float) -> None:
        self.until = at
        self.is_over = False
        self.text_received = Curve()
        self.text_shown = Curve()
        self._gaps = Gaps()
        self._is_new = True

    def begin(self, at: float) -> None:
        """A question was sent: forget the one before."""
        self.zero = at
        self._restart(at)

    def rebase(self, at: float) -> None:
        """The request was really sent at this moment: it is time zero."""
        if self.zero is not None:
            self.zero = at
            self._take_in(*self.text_received.times[:1], at)

    def received(self, at: float, characters: int) -> None:
        """So many characters had come by then; called before ``begin`` it does nothing."""
        if self.zero is not None:
            self.text_received.add(at, characters)
            self._gaps.arrived(at)
            self._take_in(at)

    def shown(self, at: float, characters: int) -> None:
        """So many characters were on screen then; called before ``begin`` it does nothing."""
        is_more = characters > self.text_shown.count
        if self.zero is not None and (is_more or not self.is_over):
            self.text_shown.add(at, characters)
            self._take_in(at)

    def _take_in(self, *moments: float) -> None:
        """Stretch the time axis over these moments."""
        self.zero = min(self.zero or 0.0, *moments)
        self.until = max(self.until, *moments)
        self._is_new = True

    def ended(self, at: float) -> None:
        """The answer ended: the time axis ends there, or with the last change if that is later."""
        self.is_over = True
        last = [at, *self.text_received.times[-1:], *self.text_shown.times[-1:]]
        self.until = max(last)
        self._is_new = True

    def run_to(self, now: float) -> bool:
        """Let the time axis end now, unless the answer has ended.

        Returns:
            True if anything is new since the last call.
        """
        is_running = self.zero is not None and not self.is_over and now > self.until
        if is_running:
            self.until = now
        is_new, self._is_new = self._is_new or is_running, False
        return is_new

    @property
    def median_gap_s(self) -> float:
        """Median time between two arrivals, 0 if there were not two."""
        return self._gaps.median_s

    @property
    def stalls(self) -> list[tuple[float, float]]:
        """Start and end of each stall; one that lasts counts until the answer has ended."""
        return self._gaps.stalls(None if self.is_over else self.until)

    @property
    def words(self) -> str:
        """The plot in words."""
        received, on_screen = self.text_received.count, self.text_shown.count
        if not received:
            return tr("Nothing received") if self.is_over else tr("Nothing received yet")
        return tr(
            "%Ln characters received, {shown} shown, {stalls}",
            "",
            received,
            one="%Ln character received, {shown} shown, {stalls}",
        ).format(shown=number(on_screen), stalls=self._stalls_in_words())

    def _stalls_in_words(self) -> str:
        lengths = [_length(stall) for stall in self.stalls]
        if not lengths:
            return tr("no stalls")
        longest = tr("{seconds} s", "a time").format(seconds=number(max(lengths), 1))
        return tr(
            "%Ln stalls, the longest {longest}", "", len(lengths), one="%Ln stall of {longest}"
        ).format(longest=longest)


def _length(stall: tuple[float, float]) -> float:
    return stall[1] - stall[0]
