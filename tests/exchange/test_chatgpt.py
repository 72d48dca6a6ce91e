import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.message import ImagePart, TextPart
from desktop.core.turn_state import TurnState
from desktop.exchange import chatgpt
from desktop.exchange.chatgpt import is_chatgpt, read_chatgpt
from desktop.exchange.json_reading import read_ours
from desktop.exchange.json_text import json_text
from desktop.exchange.report import Report
from tests.exchange.test_json_reading import anything
from tests.exchange.trees import loaded

IMAGE = ImagePart(mime_type="image/png", data=b"x")
SAMPLE = (Path(__file__).parent / "chatgpt.json").read_text(encoding="utf-8")


class Pictures:
    def find(self, name):
        return IMAGE if name == "file-Lake1" else None


def read(value):
    report = Report()
    return list(read_chatgpt(value, report, Pictures())), report


def node(node_id, role, children=(), parent="root", text=None):
    content = {"content_type": "text", "parts": [text or node_id]}
    message = {"author": {"role": role}, "content": content}
    return {"message": message, "children": list(children), "parent": parent}


def tree(**nodes):
    return {"id": "c", "mapping": nodes}


def shape(whole):
    turns = {turn.id: turn for turn in whole.conversation.turns}
    return [
        (
            turns[turn.parent_id].question.text if turn.parent_id else None,
            turn.question.text,
            turn.answer and turn.answer.text,
        )
        for turn in turns.values()
    ]


def test_the_sample_as_chatgpt_writes_it():
    value = json.loads(SAMPLE)
    assert is_chatgpt(value)
    (whole,), report = read(value)
    answer = "```python\nprint(2)\n```\n\n```\n2\n```\n\nA **lake**."
    assert shape(whole) == [
        (None, "What is this?", "A pond."),
        (None, "What is this?", answer),
        ("What is this?", "How deep?", None),
        ("What is this?", "How wide?", "Two miles."),
    ]
    pond, lake, deep, wide = whole.conversation.turns
    assert deep.parent_id == wide.parent_id == lake.id
    assert whole.conversation.leaf_id == wide.id
    assert lake.question.images == (IMAGE,)
    assert lake.answer.parts[0] == TextPart(text="Looking\n\nIt is wide.", thought=True)
    assert deep.state is TurnState.STOPPED
    asked = whole.asked[lake.id]
    assert (asked.at, asked.ended_at, asked.model) == (1717000001.0, 1717000009.0, "o3")
    assert whole.asked[pond.id].model == "gpt-4o-mini"
    outline = whole.outline
    assert (outline.title, outline.model) == ("The lake", "gpt-4o")
    assert (outline.created_at, outline.updated_at) == (1717000000.5, 1717000900.0)
    assert report.lines == ["A call of a tool was left out."]


def test_what_is_read_is_a_conversation_of_ours():
    wholes, _ = read(json.loads(SAMPLE))
    report = Report()
    (again,) = read_ours(json.loads("".join(json_text(wholes, loaded))), report)
    assert report.lines == []
    assert again.conversation.turns == wholes[0].conversation.turns


def test_ids_are_the_same_each_time():
    (one,), _ = read(json.loads(SAMPLE))
    (two,), _ = read(json.loads(SAMPLE))
    assert [turn.id for turn in one.conversation.turns] == [
        turn.id for turn in two.conversation.turns
    ]
    assert one.outline.id == two.outline.id


def test_a_circle_ends():
    (whole,), _ = read(
        tree(
            a=node("a", "user", ["b"], parent=None),
            b=node("b", "assistant", ["a", "b", "nobody", 5], parent="a"),
        )
    )
    assert shape(whole) == [(None, "a", "b")]


def test_a_circle_without_a_beginning_has_no_messages():
    wholes, report = read(tree(a=node("a", "user", ["b"], "b"), b=node("b", "user", ["a"], "a")))
    assert wholes == []
    assert report.lines == ["A conversation was left out: it has no messages."]


def test_an_answer_without_a_question_and_a_question_after_a_question():
    (whole,), _ = read(
        tree(
            a=node("a", "assistant", ["b"], parent=None),
            b=node("b", "user", ["c"], parent="a"),
            c=node("c", "user", [], parent="b"),
        )
    )
    assert shape(whole) == [
        (None, "[no question]", "a"),
        ("[no question]", "b", None),
        ("b", "c", None),
    ]


def test_a_system_prompt_is_kept():
    (whole,), _ = read(
        tree(
            s=node("s", "system", ["a"], parent=None, text="Be brief."),
            a=node("a", "user", [], parent="s"),
        )
    )
    assert whole.outline.system == "Be brief."


def test_times_that_lack():
    (whole,), _ = read(tree(a=node("a", "user", [], None)) | {"create_time": 5.0})
    (turn,) = whole.conversation.turns
    assert whole.asked[turn.id].at == whole.outline.created_at == whole.outline.updated_at == 5.0


def test_a_long_line_of_messages_is_no_matter():
    count = 3000
    roles = ("user", "assistant")
    nodes = {
        f"n{number}": node("x", roles[number % 2], [f"n{number + 1}"], f"n{number - 1}")
        for number in range(count)
    }
    (whole,), _ = read(tree(**nodes))
    assert len(whole.conversation) == count / 2


def test_limits(monkeypatch):
    monkeypatch.setattr(chatgpt, "MOST_MESSAGES", 1)
    nodes = {"a": node("a", "user", ["b"], None), "b": node("b", "assistant", [], "a")}
    _, report = read(tree(**nodes))
    assert report.lines == ["A conversation was left out: it has more than 1 messages."]
    monkeypatch.undo()
    monkeypatch.setattr(chatgpt, "MOST_STEPS", 0)
    _, report = read(tree(**nodes))
    assert report.lines == ["A conversation was left out: an answer of it has more than 0 steps."]


def test_what_is_not_chatgpts():
    for value in ({}, [], [1], [{"header": "x", "title": "y"}], 5, None):
        assert not is_chatgpt(value)


@given(st.data())
def test_whatever_is_in_the_place_of_something_is_read_or_noted(data):
    value = json.loads(SAMPLE)
    mapping = value[0]["mapping"]
    messages = [each["message"] for each in mapping.values() if each["message"]]
    contents = [each["content"] for each in messages]
    places = [value[0], mapping, *mapping.values(), *messages, *contents]
    place = data.draw(st.sampled_from(places))
    place[data.draw(st.sampled_from(sorted(place)))] = data.draw(anything)
    wholes, report = read(value)
    assert wholes or report.lines
    "".join(json_text(wholes, loaded)).encode("utf-8")
