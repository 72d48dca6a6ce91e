from dataclasses import replace
from datetime import datetime

import pytest

from desktop.core.conversation import Conversation, TurnState
from desktop.core.outcome import Outcome, interrupted
from desktop.ui.past_turns import past_turns
from desktop.ui.transcript.past_turn import Told
from tests.keeping import answered, asked
from tests.latency_turns import turn as latency_turn


def turn(*parts, word="complete", state=TurnState.FINISHED, **fields):
    made = answered(asked(Conversation("c"), "t"), *parts, state=state)
    made.outcome = Outcome(word=word, **fields)
    return made


def test_an_answer_that_ended_well_speaks_for_itself():
    (past,) = past_turns([turn("So.")])
    assert (past.turn_id, past.answer.text, past.tell()) == ("t", "So.", Told())


def test_an_empty_one_says_so():
    (past,) = past_turns([turn()])
    assert past.tell().note.sentence == "The answer is empty."


def test_an_interrupted_one_can_be_gone_on_with():
    made = turn("Half", state=TurnState.INTERRUPTED)
    made.outcome = interrupted("Half")
    (past,) = past_turns([made])
    assert past.tell().note.sentence == "Interrupted: the program ended. What had come is kept."
    assert past.tell().note.steps == ("continue",)
    made = turn(state=TurnState.INTERRUPTED)
    made.outcome = interrupted("")
    (past,) = past_turns([made])
    assert past.tell().note.sentence == "Interrupted: the program ended."
    assert past.tell().note.steps == ("retry",)


def test_a_next_step_is_offered_below_the_last_one_alone():
    stopped = turn("Half", word="stopped", state=TurnState.STOPPED, code="user", step="continue")
    notes = [past.tell().note for past in past_turns([stopped, replace(stopped, id="u")])]
    assert [note.sentence for note in notes] == ["Stopped by you. What had come is kept."] * 2
    assert [note.steps for note in notes] == [(), ("continue",)]


@pytest.mark.parametrize(
    ("word", "icon", "role"),
    [
        ("truncated", "scissors", "warn"),
        ("safety", "shield-alert", "warn"),
        ("error", "triangle-alert", "bad"),
    ],
)
def test_other_endings_keep_their_words(word, icon, role):
    fields = {"sentence": "It failed.", "hint": "Try again.", "code": "network", "step": "retry"}
    (past,) = past_turns([turn("x", word=word, state=TurnState.FAILED, **fields)])
    assert past.tell().note.text == "It failed. Try again.\nnetwork"
    assert past.tell().note.icon == icon
    assert past.tell().note.role == role
    assert past.tell().note.in_card


def test_one_that_nothing_is_known_of_says_nothing():
    made = turn("x")
    made.outcome = None
    assert past_turns([made])[0].tell().note is None


def test_when_and_how_fast_it_was():
    made = turn("So.")
    at = datetime(2026, 11, 28, 9, 5).astimezone()
    latency = latency_turn(asked_at=at.timestamp())
    latency = replace(latency, first_thought=0.1)
    made.latency = latency
    (past,) = past_turns([made], lambda: at.date())
    told = past.tell()
    assert (told.time, told.model, told.latency) == ("09:05", latency.model, latency)
    assert told.caption.startswith(f"{latency.model} · 09:05 · first chunk")
    (later,) = past_turns([made], lambda: datetime(2026, 11, 29).astimezone().date())
    assert later.tell().time == "Yesterday, 09:05"
    assert told.thinking_s == latency.metrics.first_text_latency - 0.1


def test_no_turns_are_none():
    assert past_turns([]) == ()


def test_in_the_language_of_the_user(bracketed):
    made = turn("Half", state=TurnState.INTERRUPTED)
    made.outcome = interrupted("Half")
    (past,) = past_turns([made])
    assert past.tell().note.sentence == "«Interrupted: the program ended.» «What had come is kept.»"
    (past,) = past_turns([turn(word="error", sentence="It broke.", hint="Try again.")])
    assert past.tell().note.sentence == "«It broke.» «Try again.»"
