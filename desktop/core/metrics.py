"""Latency of one turn, in monotonic seconds; words after OpenTelemetry's GenAI conventions.

https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-metrics/
"""

from collections.abc import Sequence
from dataclasses import dataclass

SHORTEST_SPAN_S = 0.05
RECENT = 256


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
    """What a read-out shows while an answer streams; fields as in ``Metrics``.

    Attributes:
        delay_p50: Median time from the arrival of a piece of text to its paint, over the last
            ``RECENT`` pieces; likewise ``delay_p95``. None without a window.
        received: Characters of answer text that have arrived.
        shown: Characters of them that are on screen or could be scrolled to.
    """

    first_chunk_latency: float | None
    first_text_latency: float | None
    first_paint_latency: float | None
    tokens_per_second: float | None
    chunks_per_second: float | None
    total_time: float
    chunk_count: int
    delay_p50: float | None
    delay_p95: float | None
    received: int
    shown: int
    output_tokens: int | None
    requests: int


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
