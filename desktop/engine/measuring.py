"""Measures answers: while they are under way, and until their end is on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.latency import TurnLatency
    from desktop.core.latency_meter import LatencyMeter
    from desktop.core.metrics import LiveFigures

    LatencyListener = Callable[[TurnLatency], None]


class _Answer:
    """An answer that is measured; ``ending`` is empty until it has ended."""

    def __init__(self, meter: LatencyMeter, engine: str, model: str, asked_at: float) -> None:
        self.meter = meter
        self.engine = engine
        self.model = model
        self.asked_at = asked_at
        self.ending = ""
        self.ended_at = 0.0


class Measuring:
    """Holds the meters of answers whose measuring is not over.

    Args:
        known: Hears what is known of an answer at its end, and again when it is complete.

    Attributes:
        listeners: Hear each latency once it is complete. Without any, nobody shows the answer, and
            its end need not be waited for on a screen.
    """

    def __init__(self, known: LatencyListener) -> None:
        self.listeners: list[LatencyListener] = []
        self._known = known
        self._answers: dict[str, _Answer] = {}

    def begin(
        self, turn_id: str, meter: LatencyMeter, *, engine: str, model: str, asked_at: float
    ) -> None:
        """Measure another answer, or one anew.

        The one before may be on its way to the screen; any earlier one, if it was never shown, is
        complete now.
        """
        ended = self._ended
        for known in ended:
            if known == turn_id or known != ended[-1]:
                self._complete(known)
        self._answers[turn_id] = _Answer(meter, engine, model, asked_at)

    def live(self, turn_id: str, now: float) -> LiveFigures | None:
        """The figures of an answer under way; None for any other."""
        answer = self._answers.get(turn_id)
        return None if answer is None or answer.ending else answer.meter.live(now)

    def ended(self, turn_id: str, ending: str, at: float) -> None:
        """An answer came to its end; its last text may not be on screen yet."""
        answer = self._answers[turn_id]
        answer.ending, answer.ended_at = ending, at
        if self.listeners:
            self._known(self._latency(turn_id))
        else:
            self._complete(turn_id)

    def painted(self, turn_id: str, at: float, characters: int) -> None:
        """So much of an answer was on screen at that moment."""
        if (answer := self._answers.get(turn_id)) is not None:
            answer.meter.painted(at, characters)
            if answer.ending and characters >= answer.meter.received:
                answer.meter.end_painted(at)
                self._complete(turn_id)

    def passed(self, turn_id: str, characters: int) -> None:
        """So much of an answer could be seen, but nobody looks there."""
        if (answer := self._answers.get(turn_id)) is not None:
            answer.meter.passed(characters)
            if answer.ending and characters >= answer.meter.received:
                self._complete(turn_id)

    def close(self) -> None:
        """Nothing more will be shown: what has ended is complete."""
        for turn_id in self._ended:
            self._complete(turn_id)
        self.listeners.clear()

    @property
    def _ended(self) -> list[str]:
        """The answers whose end has not been seen, the oldest first."""
        return [known for known, answer in self._answers.items() if answer.ending]

    def _latency(self, turn_id: str) -> TurnLatency:
        answer = self._answers[turn_id]
        return answer.meter.latency(
            turn_id,
            engine=answer.engine,
            model=answer.model,
            ending=answer.ending,
            asked_at=answer.asked_at,
            ended_at=answer.ended_at,
        )

    def _complete(self, turn_id: str) -> None:
        latency = self._latency(turn_id)
        del self._answers[turn_id]
        for listener in (self._known, *self.listeners):
            listener(latency)
