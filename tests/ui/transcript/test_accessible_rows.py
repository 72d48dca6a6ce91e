"""The messages of a turn: who speaks, and how it goes."""

import pytest

from desktop.core.errors import ServiceUnavailable
from desktop.ui.transcript.accessible_script import Kind
from desktop.ui.transcript.turn_words import Note
from tests.ui.transcript.accessible_told import Told, past
from tests.ui.transcript.shown import Sheet
from tests.ui.transcript.turn_events import (
    MODEL,
    failed,
    finished,
    text,
    thought,
)


@pytest.fixture
def sheet(qapp):
    return Sheet()


def test_names_say_who_speaks(sheet):
    told = Told(sheet)
    told.say(thought("Hm."))
    assert [told.message(kind).name for kind in Kind] == [
        "You, 14:32",
        "Thinking…",
        f"Answer by {MODEL}",
    ]
    told.say(text("Because.", at=3.0), finished())
    assert told.message(Kind.THOUGHTS).name == "Thought for 2 s"


def test_what_is_not_known_is_not_named(sheet):
    told = Told(sheet, past=past(time=""))
    names = [told.message(kind).name for kind in Kind]
    assert names == ["You", "Thoughts", "Answer"]
    told.unfold()
    assert [told.message(kind).name for kind in Kind] == ["You", "", "Answer"]


def test_notes_and_errors_are_said(sheet):
    told = Told(sheet)
    assert told.said() == "Waiting for the first words…"
    told.say(text("Half"), failed(ServiceUnavailable("The service is down.")))
    assert told.said() == "Half\nThe service is down."


def test_busy_is_what_is_under_way(sheet):
    told = Told(sheet)
    assert [told.message(kind).is_busy for kind in Kind] == [False, True, True]
    told.say(text("Because."), finished())
    assert not any(told.message(kind).is_busy for kind in Kind)


def test_figures_belong_to_the_answer(sheet):
    told = Told(sheet)
    told.say(text("Because."), finished())
    figures = [told.message(kind).figures for kind in Kind]
    assert figures[:2] == ["", ""]
    assert figures[2].startswith(MODEL)


def test_a_turn_that_is_gone_says_nothing(sheet):
    told = Told(sheet)
    told.turn = None
    for kind in Kind:
        message = told.message(kind)
        assert (message.rows(), message.script.text, message.figures) == ([], "", "")


def test_a_turn_without_an_answer_says_so(sheet):
    told = Told(sheet, past=past(answer=None, note=Note(sentence="Interrupted.")))
    assert told.said() == "Interrupted."
