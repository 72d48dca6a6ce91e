"""What clients may say: understood, or refused with a word and a sentence."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.bridge import protocol
from desktop.bridge.protocol import (
    Ask,
    AskSettings,
    Models,
    Refused,
    Resume,
    SentImage,
    Stop,
    Watch,
    read,
    refusal,
)

PIXEL = base64.b64encode(b"\x89PNG").decode()


def test_a_prompt():
    assert read('{"prompt": "Why?"}') == Ask(prompt="Why?")
    assert read('{"type": "prompt", "prompt": "Why?", "id": "a"}') == Ask(prompt="Why?", id="a")


def test_a_prompt_with_all_there_is():
    said = {
        "prompt": "What is it?",
        "images": [{"mime_type": "image/png", "data": PIXEL}],
        "id": "mine",
        "conversation": "earlier",
        "keep": True,
        "program": "my editor",
        "settings": {
            "model": "m",
            "system": "Be short.",
            "temperature": 1,
            "max_output_tokens": 100,
            "thinking_level": "low",
            "thoughts": True,
        },
        "unknown": 1,
    }
    assert read(json.dumps(said)) == Ask(
        prompt="What is it?",
        images=(SentImage(mime_type="image/png", data=b"\x89PNG"),),
        id="mine",
        settings=AskSettings(
            model="m",
            system="Be short.",
            temperature=1.0,
            max_output_tokens=100,
            thinking_level="low",
            thoughts=True,
        ),
        conversation="earlier",
        keep=True,
        program="my editor",
    )


def test_an_image_alone_is_a_question():
    said = {"prompt": "", "images": [{"data": PIXEL}]}
    assert read(json.dumps(said)) == Ask(
        prompt="", images=(SentImage(mime_type="", data=b"\x89PNG"),)
    )


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ('{"type": "stop", "id": "a"}', Stop(id="a")),
        ('{"type": "watch"}', Watch()),
        ('{"type": "resume", "id": "a", "after_seq": 7}', Resume(id="a", after_seq=7)),
        ('{"type": "resume", "id": "a"}', Resume(id="a", after_seq=0)),
        ('{"type": "resume", "id": "a", "keep": true}', Resume(id="a", after_seq=0, keep=True)),
        ('{"type": "models"}', Models()),
        ('{"type": "watch", "id": null}', Watch()),
    ],
)
def test_the_other_messages(said, message):
    assert read(said) == message


LONG = "x" * 129


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("", "no JSON"),
        ("{", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("[]", "one JSON object"),
        ("null", "one JSON object"),
        ("{}", "type is none of"),
        ('{"type": "dance"}', "type is none of"),
        ('{"type": 3}', "type is a text"),
        ('{"prompt": " "}', "prompt is empty"),
        ('{"prompt": 3}', "prompt is a text"),
        ('{"prompt": "?", "id": ""}', "id is a text"),
        (f'{{"prompt": "?", "id": "{LONG}"}}', "id is a text"),
        ('{"type": "stop"}', "id is that of an answer"),
        ('{"type": "resume", "id": "a", "after_seq": -1}', "after_seq is a whole number"),
        ('{"type": "resume", "id": "a", "after_seq": true}', "after_seq is a whole number"),
        ('{"type": "resume", "id": "a", "after_seq": 1.5}', "after_seq is a whole number"),
        ('{"prompt": "?", "images": {}}', "images is a list"),
        ('{"prompt": "?", "images": [1]}', "mime_type and data"),
        ('{"prompt": "?", "images": [{"data": "%"}]}', "not base64"),
        ('{"prompt": "?", "images": [{}]}', "not base64"),
        ('{"prompt": "?", "keep": 1}', "keep is true or false"),
        ('{"prompt": "?", "settings": []}', "settings is an object"),
        ('{"prompt": "?", "settings": {"temperature": 3}}', "temperature is a number from 0 to 2"),
        ('{"prompt": "?", "settings": {"temperature": "1"}}', "temperature is a number"),
        ('{"prompt": "?", "settings": {"temperature": NaN}}', "temperature is a number"),
        ('{"prompt": "?", "settings": {"max_output_tokens": 0}}', "max_output_tokens is a whole"),
        ('{"prompt": "?", "settings": {"thinking_level": "deep"}}', "thinking_level is one of"),
    ],
)
def test_what_cannot_be_done_is_refused(said, words):
    with pytest.raises(Refused, match=words) as refused:
        read(said)
    assert refused.value.code in {"invalid_request", "image_rejected"}


def test_too_many_images():
    images = [{"data": PIXEL}] * (protocol.MOST_IMAGES + 1)
    with pytest.raises(Refused, match="a list of at most 16"):
        read(json.dumps({"prompt": "?", "images": images}))


def test_a_refusal_names_the_id_it_speaks_of():
    with pytest.raises(Refused) as refused:
        read('{"id": "mine", "prompt": "?", "keep": 1}')
    told = json.loads(refusal(refused.value))
    assert (told["type"], told["id"], told["code"]) == ("error", "mine", "invalid_request")
    assert told["error"] == "keep is true or false."
    assert told["retryable"] is False
    assert json.loads(refusal(Refused("rate_limit", "Wait.")))["retryable"] is True


NAMES = ["type", "prompt", "id", "images", "settings", "keep", "after_seq", "x"]
VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(NAMES), inner),
)


def understood_or_refused(said):
    try:
        return read(said)
    except Refused as refused:
        return json.loads(refusal(refused))


@given(st.text() | VALUES.map(json.dumps))
def test_whatever_is_said_is_understood_or_refused(said):
    found = understood_or_refused(said)
    assert isinstance(found, Ask | Stop | Watch | Resume | Models) or found["type"] == "error"


def test_neither_prompt_nor_image_is_shown():
    said = Ask(prompt="secret words", images=(SentImage(mime_type="", data=b"secret bytes"),))
    assert "secret" not in repr(said)
