import json
import math

from hypothesis import given

from desktop.core.conversation import Conversation
from desktop.core.message import TextPart
from desktop.core.whole import Asked, Whole
from desktop.exchange.json_text import FORMAT, VERSION, json_text
from tests.exchange.trees import SLOW, loaded, lost, many
from tests.keeping import IMAGE, answered, asked, outline
from tests.latency_turns import turn as latency


def written(*wholes, load=loaded):
    return json.loads("".join(json_text(wholes, load)))


def test_its_form_is_fixed():
    conversation = Conversation("c")
    turn = asked(conversation, "1", "Why?", IMAGE)
    answered(turn, TextPart(text="Hm", thought=True, signature=b"s"), "Because.")
    whole = Whole(outline(), conversation, {"1": Asked(at=1.0, ended_at=2.0, model="m")})
    document = written(whole)
    assert (
        (document["format"], document["version"])
        == (FORMAT, VERSION)
        == (
            "gemstream conversations",
            1,
        )
    )
    (found,) = document["conversations"]
    (said,) = found.pop("turns")
    assert found == {
        "id": "c",
        "title": "Title of c",
        "created_at": 1000.0,
        "updated_at": 1000.0,
        "pinned": False,
        "archived": False,
        "model": "",
        "system": "",
        "leaf": "1",
    }
    assert said["question"] == [
        {
            "type": "image",
            "mime_type": "image/png",
            "name": "a.png",
            "width_px": 4,
            "height_px": 3,
            "detail": "medium",
            "original_px": [40, 30],
            "original_bytes": 9,
            "page": 2,
            "note": "The first of 12 frames",
            "thumbnail": "c21hbGw=",
            "data": "Y2xlYW4=",
            "original": "YXMgaXQgd2Fz",
        },
        {"type": "text", "text": "Why?", "signature": None},
    ]
    assert said["answer"] == [
        {"type": "thought", "text": "Hm", "signature": "cw=="},
        {"type": "text", "text": "Because.", "signature": None},
    ]
    assert said["outcome"]["word"] == "complete"
    assert (said["asked_at"], said["ended_at"], said["model"]) == (1.0, 2.0, "m")
    assert (said["state"], said["parent"], said["latency"]) == ("finished", None, None)


def test_a_turn_under_way_is_written_as_interrupted():
    conversation = Conversation("c")
    asked(conversation, "1")
    (found,) = written(Whole(outline(), conversation, {}))["conversations"][0]["turns"]
    assert found["state"] == found["outcome"]["word"] == "interrupted"
    assert found["answer"] is None
    assert found["asked_at"] == 1000.0


def test_what_json_cannot_hold_is_left_out_rather_than_the_file_spoilt():
    conversation = Conversation("c")
    turn = answered(asked(conversation, "1", "\ud83d"), "\ud83d\ude00")
    turn.latency = latency("1", headers=math.nan, first_thought=math.inf)
    (found,) = written(Whole(outline(), conversation, {}))["conversations"][0]["turns"]
    assert found["question"][0]["text"] == "\ufffd"
    assert found["answer"][0]["text"] == "😀"
    assert found["latency"]["headers"] is found["latency"]["first_thought"] is None


def test_an_image_that_is_lost_keeps_its_place():
    conversation = Conversation("c")
    answered(asked(conversation, "1", "Why?", IMAGE), "So.")
    whole = Whole(outline(), conversation, {})
    image = written(whole, load=lost)["conversations"][0]["turns"][0]["question"][0]
    assert (image["data"], image["original"], image["name"]) == (None, None, "a.png")


@SLOW
@given(many())
def test_each_turn_is_a_line_of_its_own(wholes):
    lines = "".join(json_text(wholes, loaded)).removesuffix("\n").split("\n")
    turns = sum(len(whole.conversation) for whole in wholes)
    assert len(lines) == 2 + turns + 2 * len(wholes)


def test_an_attached_text_has_a_name_and_others_have_none():
    conversation = Conversation("c")
    notes = TextPart(text="long", name="notes.txt")
    asked(conversation, "1", texts=(notes,))
    document = written(Whole(outline(), conversation, {}))
    assert document["conversations"][0]["turns"][0]["question"] == [
        {"type": "text", "text": "long", "signature": None, "name": "notes.txt"},
        {"type": "text", "text": "Why?", "signature": None},
    ]
