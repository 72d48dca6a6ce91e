"""The figures of an answer in words: for the panel, the line under an answer, and the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.figures import NOTHING, rate, seconds

if TYPE_CHECKING:
    from desktop.core.latency import TurnLatency
    from desktop.core.metrics import LiveFigures

LABELS: dict[str, str] = {
    "firstText": "First text",
    "firstPaint": "First on screen",
    "ownDelay": "Our own delay",
    "gaps": "Gaps between chunks",
    "stalls": "Stalls",
    "characters": "Received, shown",
    "answerTokens": "Answer",
    "thoughts": "Thoughts",
    "prompt": "Question and history",
    "headers": "Headers of the service",
    "requests": "Requests",
    "bytes": "Sent, received",
}
"""What each detail is called, by the name of its read-out, in the order they are shown."""


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


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def _tokens(number: int | None, per_second: float | None = None) -> str:
    if number is None:
        return "not counted by the service"
    words = _count(number, "token")
    return words if per_second is None else f"{words}, {rate(per_second)} a second"


def _delay(median: float | None, p95: float | None) -> str:
    return NOTHING if median is None else f"{brief(median)}, p95 {brief(p95)}"


def live_details(figures: LiveFigures) -> dict[str, str]:
    """What is known while an answer streams, by the names in ``LABELS``; the rest comes later."""
    return {
        "firstText": seconds(figures.first_text_latency),
        "firstPaint": seconds(figures.first_paint_latency),
        "ownDelay": _delay(figures.delay_p50, figures.delay_p95),
        "characters": f"{figures.received:,}, {figures.shown:,} characters",
        "answerTokens": NOTHING
        if figures.output_tokens is None
        else _count(figures.output_tokens, "token"),
        "requests": str(figures.requests),
    }


def details(latency: TurnLatency) -> dict[str, str]:
    """What is known of an answer that has ended, by the names in ``LABELS``."""
    figures = latency.metrics
    gaps = (figures.gap_p50, figures.gap_p95, figures.gap_max)
    requests = [str(figures.requests)]
    if latency.hops > 1:
        requests.append(f"spread over {latency.hops}")
    if latency.retries:
        requests.append(f"{latency.retries} of them again after a fault")
    return {
        "firstText": seconds(figures.first_text_latency),
        "firstPaint": seconds(figures.first_paint_latency),
        "ownDelay": _delay(latency.delay_p50, latency.delay_p95),
        "gaps": NOTHING
        if figures.gap_p50 is None
        else "{}, p95 {}, longest {}".format(*map(brief, gaps)),
        "stalls": str(figures.stalls),
        "answerTokens": _tokens(latency.output_tokens, figures.tokens_per_second),
        "thoughts": _thoughts(latency),
        "prompt": _tokens(latency.prompt_tokens),
        "headers": seconds(latency.headers),
        "requests": ", ".join(requests),
        "bytes": f"{size(latency.bytes_up)}, {size(latency.bytes_down)}",
    }


def _thoughts(latency: TurnLatency) -> str:
    if not latency.thought_tokens and latency.first_thought is None:
        return "none"
    words = _tokens(latency.thought_tokens, latency.thought_tokens_per_second)
    if latency.first_thought is None:
        return words
    return f"{words}, first after {seconds(latency.first_thought)}"


def all_words(latency: TurnLatency) -> str:
    """All figures of an answer, a line each."""
    figures = latency.metrics
    speed = (
        f"Tokens per second: {rate(figures.tokens_per_second)}"
        if figures.tokens_per_second is not None
        else f"Chunks per second: {rate(figures.chunks_per_second)}"
    )
    lines = [
        f"Model: {latency.model}",
        f"Time to first chunk: {seconds(figures.first_chunk_latency)}",
        speed,
        f"Total time: {seconds(figures.total_time)}",
        f"Chunks: {figures.chunk_count}",
    ]
    return "\n".join([*lines, *(f"{LABELS[name]}: {v}" for name, v in details(latency).items())])
