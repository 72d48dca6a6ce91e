"""Tells what is really on screen to the read-outs and to the engine's measuring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.ui.conversation_view import ConversationView
    from desktop.ui.latency_panel import LatencyPanel


class Measuring(Protocol):
    """Whatever measures answers: the engine."""

    def painted(self, turn_id: str, at: float, characters: int) -> None:
        """So much of an answer was on screen at that moment."""

    def passed(self, turn_id: str, characters: int) -> None:
        """So much of an answer could be seen, but nobody looks there."""


def report_sightings(view: ConversationView, panel: LatencyPanel, measuring: Measuring) -> None:
    """Connect them, the panel first: with the last sighting an answer's figures are complete."""
    for painted in (panel.shown, measuring.painted):
        view.painted.connect(painted)
    for passed in (panel.passed, measuring.passed):
        view.passed.connect(passed)
