import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.message import ImagePart
from desktop.core.turn_state import TurnState
from desktop.exchange.report import Report
from desktop.exchange.takeout import is_takeout, read_takeout
from tests.exchange.test_json_reading import anything

IMAGE = ImagePart(mime_type="image/png", data=b"x")


class Pictures:
    def find(self, name):
        return IMAGE if name == "a.png" else None


def read(*entries):
    report = Report()
    return list(read_takeout(list(entries), report, Pictures())), report


def entry(**changes):
    return {
        "header": "Gemini Apps",
        "title": "Prompted What is this?",
        "time": "2026-01-02T03:04:05.678Z",
        "products": ["Gemini Apps"],
        "activityControls": ["Gemini Apps Activity"],
        "safeHtmlItem": [{"html": "<p>A <b>cat</b>.</p>"}],
    } | changes


def test_the_sample_as_google_writes_it():
    value = json.loads((Path(__file__).parent / "MyActivity.json").read_text(encoding="utf-8"))
    assert is_takeout(value)
    wholes, report = read(*value)
    said = [
        (turn.question.text, turn.answer and turn.answer.text)
        for whole in wholes
        for turn in whole.conversation.turns
    ]
    assert said == [
        ("what is in this picture", "A **lake**."),
        ("write a haiku", "Still water\n\n- one\n\n- two"),
    ]
    assert report.notes == {
        "An activity of another product was left out.": 1,
        "An activity that is no question was left out.": 1,
        "Takeout does not say which questions belong together: each became a conversation.": 1,
    }


def test_a_question_and_its_answer():
    (whole,), report = read(entry())
    (turn,) = whole.conversation.turns
    assert (turn.question.text, turn.answer.text) == ("What is this?", "A **cat**.")
    assert turn.state is TurnState.FINISHED
    assert whole.outline.title == "What is this?"
    assert whole.outline.created_at == whole.asked[turn.id].at == 1767323045.678
    assert whole.conversation.leaf_id == turn.id
    assert report.lines == []


@pytest.mark.parametrize(
    ("title", "question"),
    [
        ("Prompted with: Why?", "Why?"),
        ("Asked Bard: Why?", "Why?"),
        ("Said Why?", "Why?"),
        ("Prompted Why?\n\nAttached 2 files.", "Why?"),
    ],
)
def test_words_of_google_around_a_question_are_cut_off(title, question):
    (whole,), _ = read(entry(title=title))
    assert whole.conversation.turns[0].question.text == question


def test_in_another_language_all_of_it_is_kept_and_said():
    (whole,), report = read(entry(title="Prompt eingegeben: Warum?"))
    assert whole.conversation.turns[0].question.text == "Prompt eingegeben: Warum?"
    assert len(report.lines) == 1


def test_without_an_answer_a_question_is_kept():
    (whole,), _ = read(entry(safeHtmlItem=None))
    assert whole.conversation.turns[0].state is TurnState.STOPPED


def test_files_of_a_question():
    (whole,), _ = read(entry(attachedFiles=["Takeout/x/a.png", "b.pdf"], imageFile="a.png"))
    assert whole.conversation.turns[0].question.images == (IMAGE,)


def test_the_same_has_the_same_id_each_time():
    (one, other), _ = read(entry(), entry(time="2026-01-02T03:04:06Z"))
    (again,), _ = read(entry())
    assert again.outline.id == other.outline.id != one.outline.id


def test_a_time_that_is_not_understood():
    (whole,), report = read(entry(time="yesterday"))
    assert whole.outline.created_at == 0.0
    assert report.lines == ["The time of a question was not understood."]


def test_what_is_no_list_of_activities():
    for value in ({}, [], [1], [{"mapping": {}}], [{"title": "a"}]):
        assert not is_takeout(value)


@given(st.data())
def test_whatever_an_activity_holds_is_read_or_noted(data):
    changes = {
        name: data.draw(anything) for name in data.draw(st.sets(st.sampled_from(sorted(entry()))))
    }
    wholes, report = read(entry(**changes))
    assert len(wholes) + report.notes.total() >= 1
