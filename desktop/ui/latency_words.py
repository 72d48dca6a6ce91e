"""The figures of an answer in words: for the panel, the line under an answer, and the clipboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.figures import NOTHING, rate, seconds

if TYPE_CHECKING:
    from desktop.core.latency import TurnLatency
    from desktop.core.metrics import LiveFigures

BETWEEN = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a small figure is called, and what it means."""

    words: str
    hint: str


LABELS: dict[str, Label] = {
    "firstText": Label(
        words="First text", hint="From the request to the first answer text, thoughts left out."
    ),
    "firstPaint": Label(
        words="First on screen", hint="From the request until answer text was really painted."
    ),
    "ownDelay": Label(
        words="Own delay, p50 · p95",
        hint="From the arrival of a piece of text until all of it is painted: what Gemstream adds. "
        "An even flow adds up to a quarter of a second; text as it comes adds a frame.",
    ),
    "gaps": Label(words="Gaps, p50 · p95 · longest", hint="Between two pieces of answer text."),
    "stalls": Label(
        words="Stalls", hint="Gaps of more than a second and more than five times the usual."
    ),
    "characters": Label(
        words="Characters in · shown", hint="Answer text that has arrived, and that is on screen."
    ),
    "answerTokens": Label(
        words="Answer tokens", hint="By the service's own count, and how fast they came."
    ),
    "thoughts": Label(
        words="Thought tokens", hint="By the service's own count, and how fast they came."
    ),
    "prompt": Label(
        words="Prompt tokens",
        hint="By the service's own count: the question, its images, and what was said before.",
    ),
    "headers": Label(
        words="Headers", hint="From the request until the service began to respond at all."
    ),
    "requests": Label(words="Requests", hint="HTTP requests made for this answer."),
    "bytes": Label(
        words="Bytes up · down", hint="Bodies of requests and responses, as they crossed the line."
    ),
}
"""The small figures by the names of their read-outs, in the order they are shown."""


def brief(value: float | None) -> str:
    """A time that may be short: 12 ms, 0.42 s."""
    if value is None:
        return NOTHING
    return f"{value * 1000:.0f} ms" if value < 0.0995 else seconds(value)


def size(count: int) -> str:
    """A number of bytes: 812 B, 4.1 kB, 2.3 MB."""
    if count < 1000:
        return f"{count} B"
    if count < 999_950:
        return f"{count / 1000:.1f} kB"
    return f"{count / 1_000_000:.1f} MB"


def _times(*values: float | None) -> str:
    """Several times; a unit that they share is said once."""
    if values[0] is None:
        return NOTHING
    numbers, units = zip(*(brief(value).split(" ", 1) for value in values), strict=True)
    if len(set(units)) == 1:
        return f"{BETWEEN.join(numbers)} {units[0]}"
    return BETWEEN.join(map(" ".join, zip(numbers, units, strict=True)))


def characters(received: int, shown: int) -> str:
    """How much has arrived, and how much is on screen."""
    return f"{received:,}{BETWEEN}{shown:,}"


def _tokens(number: int | None, per_second: float | None = None) -> str:
    if number is None:
        return "not counted"
    return f"{number:,}" if per_second is None else f"{number:,}{BETWEEN}{rate(per_second)}/s"


def live_details(figures: LiveFigures) -> dict[str, str]:
    """What is known while an answer streams, by the names in ``LABELS``; the rest comes later."""
    tokens = figures.output_tokens
    return {
        "firstText": seconds(figures.first_text_latency),
        "firstPaint": seconds(figures.first_paint_latency),
        "ownDelay": _times(figures.delay_p50, figures.delay_p95),
        "characters": characters(figures.received, figures.shown),
        "answerTokens": NOTHING if tokens is None else _tokens(tokens),
        "requests": str(figures.requests),
    }


def details(latency: TurnLatency) -> dict[str, str]:
    """What is known of an answer that has ended, by the names in ``LABELS``."""
    figures = latency.metrics
    return {
        "firstText": seconds(figures.first_text_latency),
        "firstPaint": seconds(figures.first_paint_latency),
        "ownDelay": _times(latency.delay_p50, latency.delay_p95),
        "gaps": _times(figures.gap_p50, figures.gap_p95, figures.gap_max),
        "stalls": str(figures.stalls),
        "answerTokens": _tokens(latency.output_tokens, figures.tokens_per_second),
        "thoughts": _thoughts(latency),
        "prompt": _tokens(latency.prompt_tokens),
        "headers": seconds(latency.headers),
        "requests": _requests(latency),
        "bytes": f"{size(latency.bytes_up)}{BETWEEN}{size(latency.bytes_down)}",
    }


def _thoughts(latency: TurnLatency) -> str:
    if not latency.thought_tokens and latency.first_thought is None:
        return "none"
    return _tokens(latency.thought_tokens, latency.thought_tokens_per_second)


def _requests(latency: TurnLatency) -> str:
    words = [str(latency.metrics.requests)]
    if latency.hops > 1:
        words.append(f"over {latency.hops} hops")
    if latency.retries:
        words.append(f"{latency.retries} after a fault")
    return BETWEEN.join(words)


def all_words(latency: TurnLatency) -> str:
    """All figures of an answer, a line each."""
    figures = latency.metrics
    counted = figures.tokens_per_second is not None
    per_second = figures.tokens_per_second if counted else figures.chunks_per_second
    lines = [
        f"Model: {latency.model}",
        f"Time to first chunk: {seconds(figures.first_chunk_latency)}",
        f"{'Tokens' if counted else 'Chunks'} per second: {rate(per_second)}",
        f"Total time: {seconds(figures.total_time)}",
        f"Chunks: {figures.chunk_count}",
    ]
    small = [f"{LABELS[name].words}: {value}" for name, value in details(latency).items()]
    return "\n".join([*lines, *small])
