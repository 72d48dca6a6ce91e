"""Latency of one turn, in monotonic seconds; words after OpenTelemetry's GenAI conventions.

https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-metrics/
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

STALL_S = 1.0
STALL_FACTOR = 5.0
SHORTEST_SPAN_S = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """The figures of one turn; the names are those of contracts.md, None means "not known".

    Attributes:
        first_chunk_latency: Request sent to the first chunk of any kind, thoughts included.
        first_text_latency: Request sent to the first answer text.
        total_time: Request sent to the end.
        chunk_count: Pieces of answer text.
        tokens_per_second: Output tokens by the service's own count over the time from the first
            text to the last, or over the total time where that span is too short to tell.
        chunks_per_second: Pieces of answer text after the first over the same span.
        gap_p50: Median time between two pieces of text; likewise ``gap_p95`` and ``gap_max``.
        stalls: Gaps longer than a second and than five times the median.
        requests: HTTP requests made.
        first_paint_latency: Request sent to the first text on screen; None without a window.
    """

    first_chunk_latency: float | None
    first_text_latency: float | None
    total_time: float
    chunk_count: int
    output_tokens: int | None
    tokens_per_second: float | None
    chunks_per_second: float | None
    gap_p50: float | None
    gap_p95: float | None
    gap_max: float | None
    stalls: int
    requests: int
    first_paint_latency: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveFigures:
    """What a read-out shows while an answer streams; fields as in ``Metrics``."""

    first_chunk_latency: float | None
    tokens_per_second: float | None
    chunks_per_second: float | None
    total_time: float
    chunk_count: int


def percentile(ordered: Sequence[float], percent: float) -> float:
    """A percentile by linear interpolation, as ``statistics.quantiles(method="inclusive")`` has it.

    Args:
        ordered: At least one value, ascending.
        percent: 0 to 100.
    """
    place = (len(ordered) - 1) * percent / 100
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


class LatencyMeter:
    """Takes the moments of one turn and gives its figures, at a flat cost for each moment."""

    def __init__(self, started_at: float) -> None:
        self.origin = started_at
        self.requests = 0
        self.chunk_count = 0
        self.output_tokens: int | None = None
        self.first_chunk_at: float | None = None
        self.first_text_at: float | None = None
        self.first_paint_at: float | None = None
        self._last_text_at = started_at
        self._gaps = array("d")

    def sent(self, at: float) -> None:
        """A request left; the first one is time zero."""
        if not self.requests:
            self.origin = at
        self.requests += 1

    def arrived(self, at: float) -> None:
        """Something of the answer came: text, a thought or an image."""
        if self.first_chunk_at is None:
            self.first_chunk_at = at

    def text_arrived(self, at: float) -> None:
        """A piece of answer text came."""
        self.arrived(at)
        if self.first_text_at is None:
            self.first_text_at = at
        else:
            self._gaps.append(at - self._last_text_at)
        self.chunk_count += 1
        self._last_text_at = at

    def painted(self, at: float) -> None:
        """Answer text was on screen at this moment; only the first time counts."""
        if self.first_paint_at is None:
            self.first_paint_at = at

    def _since_origin(self, at: float | None) -> float | None:
        return None if at is None else max(0.0, at - self.origin)

    def tokens_per_second(self, now: float) -> float | None:
        """The rate so far, None unless the service counted tokens."""
        if not self.output_tokens or self.first_text_at is None:
            return None
        span = self._last_text_at - self.first_text_at
        if span < SHORTEST_SPAN_S:
            span = now - self.origin
        return self.output_tokens / span if span > 0 else None

    def chunks_per_second(self) -> float | None:
        """The rate so far, None for fewer than two pieces of text."""
        span = self._last_text_at - (self.first_text_at or self._last_text_at)
        return (self.chunk_count - 1) / span if span > 0 else None

    def live(self, now: float) -> LiveFigures:
        """The figures that can be had at any moment without looking back over the answer."""
        return LiveFigures(
            first_chunk_latency=self._since_origin(self.first_chunk_at),
            tokens_per_second=self.tokens_per_second(now),
            chunks_per_second=self.chunks_per_second(),
            total_time=max(0.0, now - self.origin),
            chunk_count=self.chunk_count,
        )

    def summary(self, now: float) -> Metrics:
        """All figures as they stand at ``now``."""
        gaps = sorted(self._gaps)
        median = percentile(gaps, 50) if gaps else None
        stall_s = max(STALL_S, STALL_FACTOR * (median or 0.0))
        return Metrics(
            first_chunk_latency=self._since_origin(self.first_chunk_at),
            first_text_latency=self._since_origin(self.first_text_at),
            total_time=max(0.0, now - self.origin),
            chunk_count=self.chunk_count,
            output_tokens=self.output_tokens,
            tokens_per_second=self.tokens_per_second(now),
            chunks_per_second=self.chunks_per_second(),
            gap_p50=median,
            gap_p95=percentile(gaps, 95) if gaps else None,
            gap_max=gaps[-1] if gaps else None,
            stalls=sum(gap > stall_s for gap in gaps),
            requests=self.requests,
            first_paint_latency=self._since_origin(self.first_paint_at),
        )
