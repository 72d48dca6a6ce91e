"""What is kept of a turn's latency for good: its moments and the figures that follow from them."""

from dataclasses import dataclass

from desktop.core.metrics import Metrics


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnLatency:
    """The latency of one turn, once its end is on screen.

    Moments are seconds since the first request was sent (``sent``), on one monotonic clock; what
    came before is negative, what never came is None. No text of a question or an answer is in it.

    Attributes:
        turn_id: The turn; an answer that was gone on with has one record, the last.
        asked_at: When it was asked, Unix seconds: the only time of the wall clock here.
        engine: Which engine answered.
        model: Who was asked.
        ending: How it ended, in the words of contracts.md ("complete", "stopped", ...).
        prompt_tokens: Size of the question with its history, by the service's own count.
        output_tokens: Likewise of the answer, without thoughts.
        thought_tokens: Likewise of the thoughts.
        metrics: The figures of contracts.md.
        asked: The click; at most 0.
        written: The request was handed to the network, whole.
        headers: The service's first headers were there.
        first_thought: The first summary of a thought came.
        last_text: The last piece of answer text came.
        end_painted: The whole answer was on screen.
        thought_tokens_per_second: Thought tokens over the time from the first thought to the first
            text; None where the service counted none.
        delay_p50: Median time from the arrival of a piece of text to its first paint, our own added
            delay; likewise ``delay_p95``.
        hops: Requests that the answer was spread over by the service, 1 for most.
        retries: Attempts after the first.
        bytes_up: Bytes of all request bodies; likewise ``bytes_down`` of the responses.
        arrivals: When each piece of answer text came.
    """

    turn_id: str
    asked_at: float
    engine: str
    model: str
    ending: str
    prompt_tokens: int | None
    output_tokens: int | None
    thought_tokens: int | None
    metrics: Metrics
    asked: float
    written: float | None
    headers: float | None
    first_thought: float | None
    last_text: float | None
    end_painted: float | None
    thought_tokens_per_second: float | None
    delay_p50: float | None
    delay_p95: float | None
    hops: int
    retries: int
    bytes_up: int
    bytes_down: int
    arrivals: tuple[float, ...]
