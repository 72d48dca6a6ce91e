import json

import pytest

from desktop.bridge import answer as module
from desktop.bridge.answer import Answer
from desktop.core.events import RequestSent, TextDelta, TurnStarted, TurnStopped
from tests.latency_turns import turn


def delta(index, text="x"):
    return TextDelta(turn_id="t", at=2.0 + index, text=text, index=index)


STARTED = TurnStarted(turn_id="t", at=1.0, model="m", engine="gemini")
SENT = RequestSent(turn_id="t", at=2.0)
STOPPED = TurnStopped(turn_id="t", at=9.0, text="xy", metrics=turn("t").metrics, by="user")


class Ear:
    def __init__(self):
        self.told = 0

    def more(self, _answer):
        self.told += 1


def test_events_are_numbered_lines_of_json():
    answer = Answer('my "id"', "t")
    ear = Ear()
    answer.followers.add(ear)
    answer.hear([STARTED])
    answer.hear([SENT])  # programs are not told of it, and it takes no number
    answer.hear([delta(1, "Hé\n"), delta(2)])
    answer.hear([STOPPED])
    assert ear.told == 3
    told = [json.loads(line) for line in answer.after(0, 99)]
    assert [each["seq"] for each in told] == [1, 2, 3, 4]
    assert {each["id"] for each in told} == {'my "id"'}
    assert [each["type"] for each in told] == ["started", "chunk", "chunk", "stopped"]
    assert told[1] == {"type": "chunk", "timestamp": 1.0, "text": "Hé\n", "index": 1,
                       "id": 'my "id"', "seq": 2}  # fmt: skip
    assert answer.has_ended


def test_lines_behind_a_number():
    answer = Answer("a", "t")
    answer.hear([STARTED, delta(1), delta(2), delta(3)])
    assert [json.loads(line)["seq"] for line in answer.after(1, 2)] == [2, 3]
    assert answer.after(4, 9) == []


def test_half_of_a_character_survives():
    answer = Answer("a", "t")
    answer.hear([delta(1, "\ud83d"), delta(2, "\ude00")])
    assert "".join(json.loads(line)["text"] for line in answer.after(0, 9)) == "\ud83d\ude00"
    assert json.loads(answer.snapshot())["text"] == "\U0001f600"


def test_a_snapshot_has_all_that_has_come():
    answer = Answer("a", "t")
    answer.hear([STARTED, SENT, delta(1, "one "), delta(2, "two ")])
    assert json.loads(answer.snapshot()) == {
        "type": "snapshot", "timestamp": 0.0, "model": "m", "engine": "gemini",
        "text": "one two ", "id": "a", "seq": 3,
    }  # fmt: skip
    answer.hear([delta(3, "three")])
    told = json.loads(answer.snapshot())
    assert (told["text"], told["seq"]) == ("one two three", 4)
    answer.hear([STOPPED])  # an ending is told by itself
    assert json.loads(answer.snapshot())["seq"] == 4
    assert json.loads(answer.after(answer.snapshot_seq, 9)[0])["type"] == "stopped"


def test_the_oldest_lines_go_when_there_are_too_many(monkeypatch):
    monkeypatch.setattr(module, "MOST_KEPT_CHARS", 300)
    answer = Answer("a", "t")
    answer.hear([delta(index) for index in range(1, 21)])
    assert answer.last_seq == 20
    assert answer.chars <= 300
    assert answer.first_seq > 1
    assert answer.after(answer.first_seq - 2, 9) is None
    assert json.loads(answer.after(answer.first_seq - 1, 1)[0])["seq"] == answer.first_seq
    assert json.loads(answer.snapshot())["text"] == "x" * 20


def test_one_line_is_kept_however_long_it_is(monkeypatch):
    monkeypatch.setattr(module, "MOST_KEPT_CHARS", 10)
    answer = Answer("a", "t")
    answer.hear([delta(1, "long" * 99)])
    assert len(answer.after(0, 9)) == 1


@pytest.mark.parametrize("events", [[SENT], []])
def test_where_there_is_nothing_new_nobody_is_told(events):
    answer = Answer("a", "t")
    ear = Ear()
    answer.followers.add(ear)
    answer.hear(events)
    assert (ear.told, answer.last_seq, answer.first_seq) == (0, 0, 1)
