"""Takes the moments of one answer, all on one monotonic clock, and gives its figures."""

from array import array
from collections.abc import Sequence
from itertools import pairwise
from typing import TypedDict

from desktop.core.latency import TurnLatency
from desktop.core.metrics import (
    RECENT,
    SHORTEST_SPAN_S,
    LiveFigures,
    Metrics,
    percentile,
)
from desktop.core.stalls import longest_gap_s
from desktop.core.usage import Usage


class _Moments(TypedDict):
    """What a live read-out and the summary have in common."""

    first_chunk_latency: float | None
    first_text_latency: float | None
    first_paint_latency: float | None
    tokens_per_second: float | None
    chunks_per_second: float | None
    total_time: float
    chunk_count: int
    output_tokens: int | None
    requests: int


class LatencyMeter:
    """Takes the moments of one answer, at a flat cost for each.

    Args:
        asked_at: The click, monotonic seconds.

    Attributes:
        origin: Time zero: the moment the first request was sent, until then the click.
        requests: HTTP requests made.
        hops: Requests that the answer was spread over by the service.
        retries: Attempts after the first.
        bytes_up: Bytes of the request bodies; likewise ``bytes_down`` of the responses.
        usage: The service's own count, None if it said nothing.
        received: Characters of answer text that have arrived.
        shown: Characters of them that are on screen, or could be scrolled to.
    """

    def __init__(self, asked_at: float) -> None:
        self.asked_at = self.origin = asked_at
        self.requests = 0
        self.hops = 1
        self.retries = 0
        self.bytes_up = self.bytes_down = 0
        self.usage: Usage | None = None
        self.first_chunk_at: float | None = None
        self.first_thought_at: float | None = None
        self.first_text_at: float | None = None
        self.first_paint_at: float | None = None
        self.written_at: float | None = None
        self.headers_at: float | None = None
        self.end_painted_at: float | None = None
        self.received = self.shown = 0
        self._arrivals = array("d")
        self._sizes = array("q")  # characters received with each arrival and before
        self._delays = array("d")
        self._unpainted = 0  # the first arrival that has not been on screen

    @property
    def chunk_count(self) -> int:
        """Pieces of answer text that have arrived."""
        return len(self._arrivals)

    def sent(self, at: float) -> None:
        """A request left; the first one is time zero."""
        if not self.requests:
            self.origin = at
        self.requests += 1

    def written(self, at: float) -> None:
        """A request was handed to the network, whole; that of the first chunk counts."""
        if self.first_chunk_at is None:
            self.written_at = at

    def headers(self, at: float) -> None:
        """Headers came; those before the first chunk count."""
        if self.first_chunk_at is None:
            self.headers_at = at

    def arrived(self, at: float) -> None:
        """Something of the answer came: text, a thought or an image."""
        if self.first_chunk_at is None:
            self.first_chunk_at = at

    def thought_arrived(self, at: float) -> None:
        """A summary of a thought came."""
        self.arrived(at)
        if self.first_thought_at is None:
            self.first_thought_at = at

    def text_arrived(self, at: float, characters: int) -> None:
        """A piece of answer text came."""
        self.arrived(at)
        if self.first_text_at is None:
            self.first_text_at = at
        self.received += characters
        self._arrivals.append(at)
        self._sizes.append(self.received)

    def painted(self, at: float, characters: int) -> None:
        """So much of the text was on screen at this moment, as a paint event had it."""
        if self.first_paint_at is None and characters:
            self.first_paint_at = at
        for arrived_at in self._arrivals[self._unpainted : self._pass(characters)]:
            self._delays.append(at - arrived_at)

    def passed(self, characters: int) -> None:
        """So much of the text could be seen, but nobody looks there: no delay to measure."""
        self._pass(characters)

    def _pass(self, characters: int) -> int:
        self.shown = max(self.shown, characters)
        sizes, place = self._sizes, self._unpainted
        while place < len(sizes) and sizes[place] <= characters:
            place += 1
        self._unpainted = place
        return place

    def end_painted(self, at: float) -> None:
        """The whole answer was on screen."""
        if self.end_painted_at is None:
            self.end_painted_at = at

    def _since_origin(self, at: float | None) -> float | None:
        return None if at is None else max(0.0, at - self.origin)

    @property
    def _text_span_s(self) -> float:
        return self._arrivals[-1] - self._arrivals[0] if self._arrivals else 0.0

    def tokens_per_second(self, now: float) -> float | None:
        """The rate of answer tokens so far, None unless the service counted some."""
        tokens = self.usage.output_tokens if self.usage is not None else None
        if not tokens or not self._arrivals:
            return None
        span = self._text_span_s
        if span < SHORTEST_SPAN_S:
            span = now - self.origin
        return tokens / span if span > 0 else None

    def thought_tokens_per_second(self, now: float) -> float | None:
        """The rate of thought tokens, from the first thought to the first text or the end."""
        tokens = self.usage.thought_tokens if self.usage is not None else None
        if not tokens or self.first_thought_at is None:
            return None
        until = now if self.first_text_at is None else self.first_text_at
        span = until - self.first_thought_at
        return tokens / span if span >= SHORTEST_SPAN_S else None

    def chunks_per_second(self) -> float | None:
        """The rate so far, None for fewer than two pieces of text."""
        span = self._text_span_s
        return (self.chunk_count - 1) / span if span > 0 else None

    def _moments(self, now: float) -> _Moments:
        return {
            "first_chunk_latency": self._since_origin(self.first_chunk_at),
            "first_text_latency": self._since_origin(self.first_text_at),
            "first_paint_latency": self._since_origin(self.first_paint_at),
            "tokens_per_second": self.tokens_per_second(now),
            "chunks_per_second": self.chunks_per_second(),
            "total_time": max(0.0, now - self.origin),
            "chunk_count": self.chunk_count,
            "output_tokens": self.usage.output_tokens if self.usage is not None else None,
            "requests": self.requests,
        }

    def live(self, now: float) -> LiveFigures:
        """The figures that can be had at any moment without looking back over the answer."""
        recent = sorted(self._delays[-RECENT:])
        return LiveFigures(
            **self._moments(now),
            delay_p50=_percentile(recent, 50),
            delay_p95=_percentile(recent, 95),
            received=self.received,
            shown=self.shown,
        )

    def summary(self, now: float) -> Metrics:
        """All figures as they stand at ``now``."""
        gaps = sorted(after - before for before, after in pairwise(self._arrivals))
        median = _percentile(gaps, 50)
        stall_s = longest_gap_s(median or 0.0)
        return Metrics(
            **self._moments(now),
            gap_p50=median,
            gap_p95=_percentile(gaps, 95),
            gap_max=gaps[-1] if gaps else None,
            stalls=sum(gap > stall_s for gap in gaps),
        )

    def latency(
        self,
        turn_id: str,
        *,
        engine: str,
        model: str,
        ending: str,
        asked_at: float,
        ended_at: float,
    ) -> TurnLatency:
        """What is kept of the answer for good.

        Args:
            turn_id: The turn.
            engine: Which engine answered.
            model: Who was asked.
            ending: How it ended, in the words of contracts.md.
            asked_at: The click in Unix seconds.
            ended_at: The end, monotonic seconds.
        """
        usage = self.usage or Usage()
        delays = sorted(self._delays)
        return TurnLatency(
            turn_id=turn_id,
            asked_at=asked_at,
            engine=engine,
            model=model,
            ending=ending,
            prompt_tokens=usage.prompt_tokens,
            output_tokens=usage.output_tokens,
            thought_tokens=usage.thought_tokens,
            metrics=self.summary(ended_at),
            asked=min(0.0, self.asked_at - self.origin),
            written=self._since_origin(self.written_at),
            headers=self._since_origin(self.headers_at),
            first_thought=self._since_origin(self.first_thought_at),
            last_text=self._since_origin(self._arrivals[-1] if self._arrivals else None),
            end_painted=self._since_origin(self.end_painted_at),
            thought_tokens_per_second=self.thought_tokens_per_second(ended_at),
            delay_p50=_percentile(delays, 50),
            delay_p95=_percentile(delays, 95),
            hops=self.hops,
            retries=self.retries,
            bytes_up=self.bytes_up,
            bytes_down=self.bytes_down,
            arrivals=tuple(at - self.origin for at in self._arrivals),
        )


def _percentile(ordered: Sequence[float], percent: float) -> float | None:
    return percentile(ordered, percent) if ordered else None
