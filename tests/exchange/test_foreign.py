import pytest

from desktop.core.errors import ImageRejected
from desktop.core.message import ImagePart, Message, TextPart
from desktop.core.turn_state import TurnState
from desktop.exchange import foreign
from desktop.exchange.fields import NotUnderstood
from desktop.exchange.foreign import (
    Pictures,
    conversations_of,
    dict_of,
    ended,
    list_of,
    made_id,
    moment_of,
    text_of,
    word_of,
)
from desktop.exchange.report import Report


def test_what_is_not_as_expected_is_empty():
    assert (text_of(5), text_of("a\ud800"), text_of("abc", 2)) == ("", "a\ufffd", "ab")
    assert (word_of(" a\n b "), word_of(None)) == ("a b", "")
    assert (dict_of([]), dict_of({"a": 1}), list_of({}), list_of([1])) == ({}, {"a": 1}, [], [1])


def test_there_is_an_end_to_conversations(monkeypatch):
    report = Report()
    assert conversations_of([1, 2], report) == [1, 2]
    assert conversations_of({"a": 1}, report) == [{"a": 1}]
    assert report.lines == []
    monkeypatch.setattr(foreign, "MOST_CONVERSATIONS", 1)
    assert conversations_of([1, 2], report) == [1]
    assert report.lines == ["Of more than 1 conversations the others were left out."]


@pytest.mark.parametrize("value", [None, True, "1", 0, -1, 1e300, float("nan"), 10**400])
def test_what_is_no_moment(value):
    assert moment_of(value) is None
    assert moment_of(1_700_000_000) == 1.7e9


def test_ids_are_the_same_each_time_and_differ_by_every_name():
    assert made_id("a", "b", "c") == made_id("a", "b", "c")
    assert len({made_id("a", "b", "c"), made_id("a", "bc"), made_id("a", "b", "\ud800")}) == 3


def test_turns():
    question = Message(role="user", parts=(TextPart(text="Why?"),))
    turn = ended("1", None, question, [TextPart(text="So.")])
    assert (turn.state, turn.outcome.word, turn.answer.text) == (
        TurnState.FINISHED,
        "complete",
        "So.",
    )
    turn = ended("1", None, Message(role="user", parts=()), [])
    assert (turn.state, turn.answer, turn.question.text) == (
        TurnState.STOPPED,
        None,
        "[no question]",
    )


class Archive:
    def file(self, beginning):
        if beginning == "bomb":
            raise NotUnderstood("x")
        return ("a.png", b"data") if beginning == "a" else None


def test_pictures_are_prepared_and_what_cannot_be_had_is_noted():
    report, given = Report(), []

    def prepare(data, name):
        given.append((data, name))
        return ImagePart(mime_type="image/png", data=data)

    pictures = Pictures(Archive(), prepare, report)
    assert pictures.find("a").data == b"data"
    assert given == [(b"data", "a.png")]
    assert pictures.find("b") is pictures.find("bomb") is None
    assert report.lines == ["2 × An image or file is not in the export."]

    def refuse(_data, _name):
        raise ImageRejected("no")

    assert Pictures(Archive(), refuse, report).find("a") is None
    assert "A file that is no usable image was left out." in report.lines
