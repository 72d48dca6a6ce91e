"""The figures of an answer in words: for the panel, the line under an answer, and the clipboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.figures import NOTHING, filled, rate, seconds, time_words
from desktop.ui.numbers import number
from desktop.words import later, tr

if TYPE_CHECKING:
    from desktop.core.latency import TurnLatency
    from desktop.core.metrics import LiveFigures

BETWEEN = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a small figure is called, and what it means; both marked with ``later``."""

    words: str
    hint: str


LABELS: dict[str, Label] = {
    "firstText": Label(
        words=later("First text"),
        hint=later("From the request to the first answer text, thoughts left out."),
    ),
    "firstPaint": Label(
        words=later("First on screen"),
        hint=later("From the request until answer text was really painted."),
    ),
    "ownDelay": Label(
        words=later("Own delay, p50 · p95"),
        hint=later(
            "From the arrival of a piece of text until all of it is painted: what Gemstream adds. "
            "An even flow adds up to a quarter of a second; text as it comes adds a frame."
        ),
    ),
    "gaps": Label(
        words=later("Gaps, p50 · p95 · longest"), hint=later("Between two pieces of answer text.")
    ),
    "stalls": Label(
        words=later("Stalls"),
        hint=later("Gaps of more than a second and more than five times the usual."),
    ),
    "characters": Label(
        words=later("Characters in · shown"),
        hint=later("Answer text that has arrived, and that is on screen."),
    ),
    "answerTokens": Label(
        words=later("Answer tokens"),
        hint=later("By the service's own count, and how fast they came."),
    ),
    "thoughts": Label(
        words=later("Thought tokens"),
        hint=later("By the service's own count, and how fast they came."),
    ),
    "prompt": Label(
        words=later("Prompt tokens"),
        hint=later(
            "By the service's own count: the question, its images, and what was said before."
        ),
    ),
    "headers": Label(
        words=later("Headers"),
        hint=later("From the request until the service began to respond at all."),
    ),
    "requests": Label(words=later("Requests"), hint=later("HTTP requests made for this answer.")),
    "bytes": Label(
        words=later("Bytes up · down"),
        hint=later("Bodies of requests and responses, as they crossed the line."),
    ),
}
"""The small figures by the names of their read-outs, in the order they are shown."""


def size(count: int) -> str:
    """A number of bytes: 812 B, 4.1 kB, 2.3 MB."""
    if count < 1000:
        return tr("{number} B", "bytes").format(number=count_words(count))
    if count < 999_950:
        return tr("{number} kB").format(number=number(count / 1000, 1))
    return tr("{number} MB").format(number=number(count / 1_000_000, 1, grouped=False))


def count_words(count: int) -> str:
    """A small number."""
    return number(count, grouped=False)


def _times(*values: float | None) -> str:
    """Several times; a unit that they share is said once."""
    times = [time_words(value) for value in values if value is not None]
    if len(times) < len(values):
        return NOTHING
    if len({words for words, _ in times}) == 1:
        return filled(times[0][0], BETWEEN.join(said for _, said in times))
    return BETWEEN.join(filled(words, said) for words, said in times)


def characters(received: int, shown: int) -> str:
    """How much has arrived, and how much is on screen."""
    return f"{number(received)}{BETWEEN}{number(shown)}"


def _tokens(count: int | None, per_second: float | None = None) -> str:
    if count is None:
        return tr("not counted")
    if per_second is None:
        return number(count)
    speed = tr("{rate}/s", "per second").format(rate=rate(per_second))
    return f"{number(count)}{BETWEEN}{speed}"


def live_details(figures: LiveFigures) -> dict[str, str]:
    """What is known while an answer streams, by the names in ``LABELS``; the rest comes later."""
    tokens = figures.output_tokens
    return {
        "firstText": seconds(figures.first_text_latency),
        "firstPaint": seconds(figures.first_paint_latency),
        "ownDelay": _times(figures.delay_p50, figures.delay_p95),
        "characters": characters(figures.received, figures.shown),
        "answerTokens": NOTHING if tokens is None else _tokens(tokens),
        "requests": count_words(figures.requests),
    }


def details(latency: TurnLatency) -> dict[str, str]:
    """What is known of an answer that has ended, by the names in ``LABELS``."""
    figures = latency.metrics
    return {
        "firstText": seconds(figures.first_text_latency),
        "firstPaint": seconds(figures.first_paint_latency),
        "ownDelay": _times(latency.delay_p50, latency.delay_p95),
        "gaps": _times(figures.gap_p50, figures.gap_p95, figures.gap_max),
        "stalls": count_words(figures.stalls),
        "answerTokens": _tokens(latency.output_tokens, figures.tokens_per_second),
        "thoughts": _thoughts(latency),
        "prompt": _tokens(latency.prompt_tokens),
        "headers": seconds(latency.headers),
        "requests": _requests(latency),
        "bytes": f"{size(latency.bytes_up)}{BETWEEN}{size(latency.bytes_down)}",
    }


def _thoughts(latency: TurnLatency) -> str:
    if not latency.thought_tokens and latency.first_thought is None:
        return tr("none", "no thoughts")
    return _tokens(latency.thought_tokens, latency.thought_tokens_per_second)


def _requests(latency: TurnLatency) -> str:
    words = [count_words(latency.metrics.requests)]
    if latency.hops > 1:
        words.append(tr("over %Ln hops", "", latency.hops))
    if latency.retries:
        words.append(tr("%Ln after a fault", "", latency.retries))
    return BETWEEN.join(words)


def all_words(latency: TurnLatency) -> str:
    """All figures of an answer, a line each."""
    figures = latency.metrics
    if figures.tokens_per_second is not None:
        speed = tr("Tokens per second"), rate(figures.tokens_per_second)
    else:
        speed = tr("Chunks per second"), rate(figures.chunks_per_second)
    lines = [
        (tr("Model"), latency.model),
        (tr("Time to first chunk"), seconds(figures.first_chunk_latency)),
        speed,
        (tr("Total time"), seconds(figures.total_time)),
        (tr("Chunks"), count_words(figures.chunk_count)),
    ]
    small = [(tr(LABELS[name].words), value) for name, value in details(latency).items()]
    return "\n".join(named(*line) for line in (*lines, *small))


def named(name: str, value: str) -> str:
    """A figure with its name before it: "Chunks: 12"."""
    return tr("{name}: {value}", "a figure").format(name=name, value=value)
