import base64

import pytest
from google.genai import types
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.conversation import ImagePart, Message, TextPart
from desktop.core.ports import ModelRequest
from desktop.gemini import convert


def response(**fields):
    return types.GenerateContentResponse.model_validate(fields)


def candidate(*parts, **fields):
    return response(candidates=[{"content": {"role": "model", "parts": list(parts)}, **fields}])


def test_walks_the_parts():
    png = base64.b64encode(b"png").decode()
    got = convert.chunk(
        candidate(
            {"text": "thinking", "thought": True},
            {"text": ""},
            {"text": "said", "thoughtSignature": base64.b64encode(b"s").decode()},
            {"inlineData": {"mimeType": "image/png", "data": png}},
            {"inlineData": {"mimeType": "image/png"}},
            {"functionCall": {"name": "f", "args": {}}},
            {"executableCode": {"language": "PYTHON", "code": "1"}},
        ),
        1.5,
    )
    assert got.at == 1.5
    assert got.parts == (
        TextPart(text="thinking", thought=True),
        TextPart(text="said", signature=b"s"),
        ImagePart(mime_type="image/png", data=b"png"),
    )
    assert got.other_parts == ("function_call", "executable_code")


@pytest.mark.parametrize(
    ("details", "resolution"),
    [
        ([], None),
        (["low"], types.MediaResolution.MEDIA_RESOLUTION_LOW),
        (["low", "medium"], types.MediaResolution.MEDIA_RESOLUTION_MEDIUM),
        (["low", "high"], None),
    ],
)
def test_the_finest_detail_of_the_images_is_asked_for(details, resolution):
    images = [ImagePart(mime_type="image/png", data=b"x", detail=detail) for detail in details]
    question = Message(role="user", parts=(*images, TextPart(text="?")))
    answer = Message(role="model", parts=(ImagePart(mime_type="image/png", data=b"y"),))
    request = ModelRequest(model="m", messages=(question, answer))
    assert convert.config(request).media_resolution == resolution


@pytest.mark.parametrize(
    "fields",
    [{}, {"candidates": []}, {"candidates": [{}]}, {"candidates": [{"content": {}}]}],
    ids=str,
)
def test_an_event_without_content_is_an_empty_chunk(fields):
    got = convert.chunk(response(**fields), 0.0)
    assert got.parts == ()
    assert got.finish_reason is None


def test_reads_the_end():
    got = convert.chunk(
        response(
            candidates=[{"finishReason": "SAFETY", "finishMessage": "why", "safetyRatings": [
                {"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH"},
                {"category": "HARM_CATEGORY_HATE_SPEECH", "probability": "NEGLIGIBLE"},
                {"category": "HARM_CATEGORY_DANGEROUS_CONTENT", "blocked": True},
            ]}],
            usageMetadata={"promptTokenCount": 1, "candidatesTokenCount": 2,
                           "thoughtsTokenCount": 3, "cachedContentTokenCount": 4,
                           "totalTokenCount": 10},
            modelVersion="v",
        ),
        0.0,
    )  # fmt: skip
    assert (got.finish_reason, got.finish_message, got.model_version) == ("SAFETY", "why", "v")
    assert got.categories == ("HARM_CATEGORY_HARASSMENT", "HARM_CATEGORY_DANGEROUS_CONTENT")
    usage = got.usage
    assert usage is not None
    assert (usage.prompt_tokens, usage.output_tokens, usage.thought_tokens) == (1, 2, 3)
    assert (usage.cached_tokens, usage.total_tokens) == (4, 10)


def test_reads_a_blocked_prompt():
    feedback = {"blockReason": "SAFETY", "safetyRatings": [
        {"category": "HARM_CATEGORY_HATE_SPEECH", "probability": "HIGH"}]}  # fmt: skip
    got = convert.chunk(response(promptFeedback=feedback), 0.0)
    assert got.block_reason == "SAFETY"
    assert got.categories == ("HARM_CATEGORY_HATE_SPEECH",)


@pytest.mark.parametrize("field", ["finishReason", "blockReason"])
def test_words_unknown_to_the_sdk_stay_as_they_came(field):
    if field == "finishReason":
        got = convert.chunk(response(candidates=[{"finishReason": "NEW_WORD"}]), 0.0)
        assert got.finish_reason == "NEW_WORD"
    else:
        got = convert.chunk(response(promptFeedback={"blockReason": "NEW_WORD"}), 0.0)
        assert got.block_reason == "NEW_WORD"


@given(st.lists(st.tuples(st.text(min_size=1), st.booleans())))
def test_loses_no_text(pieces):
    parts = [{"text": text, "thought": thought} for text, thought in pieces]
    got = convert.chunk(candidate(*parts), 0.0)
    assert [(p.text, p.thought) for p in got.parts if isinstance(p, TextPart)] == pieces


def test_history_leaves_out_what_is_only_for_people():
    messages = (
        Message(role="user", parts=(TextPart(text="?"),)),
        Message(
            role="model",
            parts=(
                TextPart(text="summary", thought=True),
                TextPart(text="kept", thought=True, signature=b"s"),
                TextPart(text="said"),
            ),
        ),
        Message(role="model", parts=(TextPart(text="only a thought", thought=True),)),
    )
    user, model = convert.contents(messages, local=False)
    assert user.role == "user"
    assert model.parts is not None
    assert [part.text for part in model.parts] == ["kept", "said"]
    assert model.parts[0].thought_signature == b"s"


@pytest.mark.parametrize(
    ("local", "original", "sent"),
    [(True, b"o", b"o"), (True, None, b"c"), (False, b"o", b"c"), (False, None, b"c")],
)
def test_metadata_never_leaves_the_computer(local, original, sent):
    image = ImagePart(mime_type="image/png", data=b"c", original=original)
    (content,) = convert.contents((Message(role="user", parts=(image,)),), local=local)
    assert content.parts is not None
    blob = content.parts[0].inline_data
    assert blob is not None
    assert blob.data == sent


def test_config_says_only_what_was_asked():
    plain = convert.config(ModelRequest(model="m", messages=()))
    assert plain.thinking_config is None
    assert plain.system_instruction is None
    assert plain.automatic_continuation is False
    asked = convert.config(
        ModelRequest(model="m", messages=(), system="s", include_thoughts=True, temperature=0.0)
    )
    assert asked.thinking_config is not None
    assert asked.thinking_config.include_thoughts is True
    assert asked.thinking_config.thinking_level is None
    assert asked.temperature == 0.0


@pytest.mark.parametrize("level", ["minimal", "low", "medium", "high", "xhigh"])
def test_every_thinking_level_is_known_to_the_sdk(level):
    config = convert.config(ModelRequest(model="m", messages=(), thinking_level=level))
    assert config.thinking_config is not None
    assert config.thinking_config.thinking_level is types.ThinkingLevel(level.upper())


def test_an_attached_text_is_sent_with_its_name():
    question = Message(
        role="user", parts=(TextPart(text="long", name="notes.txt"), TextPart(text="Why?"))
    )
    (content,) = convert.contents((question,), local=False)
    assert [part.text for part in content.parts] == [
        '<document name="notes.txt">\nlong\n</document>',
        "Why?",
    ]
