from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible

from desktop.settings import STANDARD
from desktop.ui.transcript.voice import Voice
from tests.ui.transcript.turn_events import finished, started, stopped, text, thought


@pytest.fixture(autouse=True)
def reader(monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)


def voice(wanted: str = STANDARD.announcements) -> Voice:
    return Voice(lambda: wanted)  # type: ignore[arg-type, return-value]


def test_sentences_are_said_as_they_come():
    one = voice()
    assert one.of([started(), thought("Hm. So."), text("It rains. It")]) == "It rains."
    assert one.of([text(" pours. The"), text(" sun. Yes! A")]) == "It pours. The sun. Yes!"
    assert one.of([finished()]) == "A"
    assert one.ending(finished(), "") == "Answer complete"


def test_an_answer_that_begins_anew_is_said_anew():
    one = voice()
    one.of([started(), text("Half")])
    assert one.of([started(), text("Whole. ")]) == "Whole."


def test_two_answers_are_not_mixed_up():
    one = voice()
    one.of([text("One")])
    one.of([replace(text("Two"), turn_id="u")])
    assert one.of([text(".\n")]) == "One."
    assert one.of([replace(finished(), turn_id="u")]) == "Two"


@pytest.mark.parametrize("wanted", ["end", "off"])
def test_no_sentence_is_said_if_none_is_wanted(wanted):
    one = voice(wanted)
    assert one.of([started(), text("It rains. It"), finished()]) == ""


def test_with_no_reader_nothing_is_put_into_words(monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    assert voice().of([started(), text("It rains. It"), finished()]) == ""


@pytest.mark.parametrize(
    ("wanted", "said"), [("sentences", "Answer complete"), ("end", "Answer complete"), ("off", "")]
)
def test_the_end_is_said_unless_nothing_is_wanted(wanted, said):
    assert voice(wanted).ending(finished(), "") == said


@pytest.mark.parametrize("wanted", ["sentences", "end", "off"])
def test_what_went_wrong_is_always_said(wanted):
    assert voice(wanted).ending(stopped(), "Stopped by you.") == "Stopped by you."


def test_items_that_come_together_are_told_apart():
    said = voice().of([started(), text("# Rain\n- Water rises\n- It falls.\nSo:\nYes\n")])
    assert said == "Rain. Water rises. It falls. So: Yes"
