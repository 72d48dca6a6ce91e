from desktop.core.events import RequestSent, TextDelta, ThoughtDelta
from desktop.ui.transcript.together import together


def text(words, index, turn_id="t"):
    return TextDelta(turn_id=turn_id, at=float(index), text=words, index=index)


def test_one_event_is_given_as_it_is():
    event = text("a", 1)
    assert list(together([event])) == [event]


def test_neighbouring_pieces_of_one_text_become_one():
    sent = RequestSent(turn_id="t", at=0.0)
    thought = ThoughtDelta(turn_id="t", at=0.0, text="hm")
    events = [sent, sent, thought, thought, text("a", 1), text("b", 2), text("c", 1, "u")]
    found = list(together(events))
    assert found[:2] == [sent, sent]
    assert [(type(e).__name__, e.text) for e in found[2:]] == [
        ("ThoughtDelta", "hmhm"),
        ("TextDelta", "ab"),
        ("TextDelta", "c"),
    ]
