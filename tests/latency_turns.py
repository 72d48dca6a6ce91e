"""Records of latency for tests: one with the changes asked for, and many that look real."""

import random

from desktop.core.latency import TurnLatency
from desktop.core.metrics import Metrics

ASKED_AT = 1_790_000_000.0
MODELS = ("gemini-4-argon", "gemini-4-argon-mini", "gemini-3.8-flash", "offline")

METRICS = {
    "first_chunk_latency": 0.42,
    "first_text_latency": 0.5,
    "total_time": 4.2,
    "chunk_count": 40,
    "output_tokens": 240,
    "tokens_per_second": 60.0,
    "chunks_per_second": 11.0,
    "gap_p50": 0.08,
    "gap_p95": 0.2,
    "gap_max": 0.4,
    "stalls": 0,
    "requests": 1,
    "first_paint_latency": 0.52,
}
TURN = {
    "asked_at": ASKED_AT,
    "engine": "gemini",
    "model": MODELS[0],
    "ending": "complete",
    "prompt_tokens": 1200,
    "output_tokens": 240,
    "thought_tokens": None,
    "asked": -0.01,
    "written": 0.02,
    "headers": 0.4,
    "first_thought": None,
    "last_text": 4.1,
    "end_painted": 4.3,
    "thought_tokens_per_second": None,
    "delay_p50": 0.02,
    "delay_p95": 0.05,
    "hops": 1,
    "retries": 0,
    "bytes_up": 4000,
    "bytes_down": 9000,
    "arrivals": (0.5, 0.6, 4.1),
}


def turn(turn_id: str = "t", **changes: object) -> TurnLatency:
    """A turn; names of both tables may be changed, those of the metrics first."""
    of_metrics = {name: changes.pop(name) for name in METRICS.keys() & changes.keys()}
    if "output_tokens" in of_metrics:
        changes["output_tokens"] = of_metrics["output_tokens"]
    metrics = Metrics(**(METRICS | of_metrics))  # type: ignore[arg-type]
    return TurnLatency(**({"turn_id": turn_id, "metrics": metrics} | TURN | changes))  # type: ignore[arg-type]


def long_turn(turn_id: str) -> TurnLatency:
    """A turn of an answer that came in fifty pieces, as most of some length do."""
    return turn(turn_id, arrivals=tuple(0.5 + 0.0731 * number for number in range(50)))


def many(count: int, models: tuple[str, ...] = MODELS) -> list[TurnLatency]:
    """Turns over some weeks: slower models, longer prompts, a few failures."""
    chance = random.Random(7)  # noqa: S311
    turns = []
    for number in range(count):
        place = min(int(chance.expovariate(0.9)), len(models) - 1)
        tokens = int(chance.lognormvariate(6.2, 1.3)) + 5
        base = (0.55, 0.25, 0.8, 0.03)[place % 4]
        first = base * chance.lognormvariate(0, 0.35) + tokens * 6e-6
        failed = chance.random() < 0.02
        counted = place != 3
        turns.append(
            turn(
                f"t{number}",
                asked_at=ASKED_AT + number * 30 * 86_400 / max(count, 1),
                model=models[place],
                engine="gemini" if counted else "offline",
                ending="error" if failed else "complete",
                prompt_tokens=None if failed else tokens,
                first_chunk_latency=None if failed else first,
                tokens_per_second=chance.gauss(150, 30) if counted and not failed else None,
                chunks_per_second=None if failed else chance.gauss(11, 2),
            )
        )
    return turns
