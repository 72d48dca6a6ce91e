"""On what terms answers are asked for: limits, retries, and what is needed around them."""

import time
from dataclasses import dataclass, field

from desktop.core.ports import Clock, PictureStore
from desktop.engine.retries import Retries


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long each wait may be, in seconds.

    Attributes:
        connect_s: From the question to the request that is sent: keys and engines are made ready.
        first_chunk_s: Request sent to the first chunk.
        idle_s: Between two chunks.
        total_s: The whole answer, from the first request; None for no limit.
    """

    connect_s: float = 60.0
    first_chunk_s: float = 90.0
    idle_s: float = 60.0
    total_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """On what terms turns are run.

    Attributes:
        pictures: Where images of the model are kept.
        clock: Monotonic seconds.
        wall_clock: Unix seconds.
        hops: Requests that one answer may be spread over by the service.
    """

    limits: Limits = field(default_factory=Limits)
    retries: Retries = field(default_factory=Retries)
    hops: int = 16
    pictures: PictureStore
    clock: Clock
    wall_clock: Clock = time.time
