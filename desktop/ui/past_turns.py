"""Turns of an earlier time as the transcript shows them."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from desktop.ui.day_words import day_words
from desktop.ui.numbers import time_of_day
from desktop.ui.transcript.past_turn import PastTurn, Told
from desktop.ui.transcript.turn_words import STOPPED, Note, Step, metrics_caption
from desktop.words import later, shown, together, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.outcome import Outcome
    from desktop.core.turn import Turn

INTERRUPTED = later("Interrupted: the program ended.")
KEPT = later("What had come is kept.")
_ICONS = {
    "truncated": ("scissors", "warn"),
    "safety": ("shield-alert", "warn"),
    "stopped": ("circle-stop", "quiet"),
    "interrupted": ("circle-stop", "quiet"),
}
_FAULT = ("triangle-alert", "bad")


def past_turns(
    turns: Sequence[Turn], today: Callable[[], date] = date.today
) -> tuple[PastTurn, ...]:
    """Turns as they are shown again; what can be done next is offered below the last one alone.

    Args:
        turns: One branch, all ended.
        today: Says the day it is.
    """
    last = turns[-1] if turns else None
    day = today()
    return tuple(
        PastTurn(
            turn_id=turn.id,
            question=turn.question,
            answer=turn.answer,
            left_out=turn.left_out,
            tell=partial(_told, turn, day, turn is last),
        )
        for turn in turns
    )


def _told(turn: Turn, today: date, is_last: bool) -> Told:
    latency = turn.latency
    caption = time = model = ""
    thinking_s: float | None = None
    if latency is not None:
        time, model = _moment(latency.asked_at, today), latency.model
        caption = metrics_caption(model.removeprefix("models/"), time, latency.metrics)
        text_at, thought_at = latency.metrics.first_text_latency, latency.first_thought
        if text_at is not None and thought_at is not None:
            thinking_s = text_at - thought_at
    return Told(
        time=time,
        model=model,
        caption=caption,
        note=_note(turn, is_last=is_last),
        thinking_s=thinking_s,
        latency=latency,
    )


def _note(turn: Turn, *, is_last: bool) -> Note | None:
    outcome = turn.outcome
    has_content = turn.answer is not None and bool(turn.answer.parts)
    if outcome is None:
        return None
    if outcome.word == "complete":
        return None if has_content else Note(sentence=tr("The answer is empty."), icon="info")
    icon, role = _ICONS.get(outcome.word, _FAULT)
    steps: tuple[Step, ...] = (outcome.step,) if outcome.step and is_last else ()
    return Note(
        sentence=_sentence(outcome, has_content=has_content),
        icon=icon,
        role=role,
        details=outcome.code if outcome.word not in {"stopped", "interrupted"} else "",
        in_card=True,
        steps=steps,
    )


def _sentence(outcome: Outcome, *, has_content: bool) -> str:
    kept = tr(KEPT) if has_content else ""
    if outcome.word == "interrupted":
        return together(tr(INTERRUPTED), kept)
    for by, sentence in STOPPED.items():
        if (outcome.word, outcome.code) == ("stopped", by):
            return together(tr(sentence), kept)
    hint = "" if outcome.step == "continue" else outcome.hint
    return together(shown(outcome.sentence), shown(hint))


def _moment(at: float, today: date) -> str:
    """The time of day, with the day if it is another one."""
    moment = datetime.fromtimestamp(at).astimezone()
    time = time_of_day(moment.hour, moment.minute)
    day = moment.date()
    if day == today:
        return time
    return tr("{day}, {time}", "29 Nov 2026, 14:05").format(day=day_words(day, today), time=time)
