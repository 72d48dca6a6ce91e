import base64
import contextlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.offline import MODEL
from desktop.offline.api_error import ApiError
from desktop.offline.wire import (
    OUTPUT_TOKEN_LIMIT,
    Prompt,
    answer,
    answer_events,
    count_tokens,
    model_info,
    parse_prompt,
    sse_frame,
)


def parse(request: Any) -> Prompt:
    return parse_prompt(json.dumps(request).encode())


def user(*parts: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"contents": [{"role": "user", "parts": list(parts)}], **more}


@settings(deadline=None)
@given(
    st.binary(min_size=1, max_size=200),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
def test_images_are_read_in_every_spelling(
    data: bytes, snake_outside: bool, snake_inside: bool, url_safe: bool, padded: bool
) -> None:
    encode = base64.urlsafe_b64encode if url_safe else base64.b64encode
    text = encode(data).decode()
    file = {
        "mime_type" if snake_inside else "mimeType": "image/png",
        "data": text if padded else text.rstrip("="),
    }
    prompt = parse(user({"inline_data" if snake_outside else "inlineData": file}))
    assert prompt.images[0].data == data
    assert prompt.images[0].mime_type == "image/png"


@settings(deadline=None)
@given(st.text(), st.text(), st.integers(1, OUTPUT_TOKEN_LIMIT))
def test_texts_and_limits_are_read_in_both_spellings(text: str, system: str, limit: int) -> None:
    camel = user(
        {"text": text},
        systemInstruction={"parts": [{"text": system}]},
        generationConfig={"maxOutputTokens": limit},
    )
    snake = user(
        {"text": text},
        system_instruction={"parts": [{"text": system}]},
        generation_config={"max_output_tokens": limit},
    )
    assert parse(camel) == parse(snake)
    assert parse(camel).text == text
    assert parse(camel).system == system
    assert parse(camel).max_output_tokens == limit


def test_the_last_message_of_the_user_is_the_prompt_and_all_words_are_counted() -> None:
    contents = [
        {"role": "user", "parts": [{"text": "first question"}]},
        {"role": "model", "parts": [{"text": "an answer"}]},
        {"parts": [{"text": "second"}, {"text": "question here"}]},
        {"role": "model", "parts": [{"text": "prefill"}]},
    ]
    prompt = parse({"contents": contents, "systemInstruction": {"parts": [{"text": "be brief"}]}})
    assert prompt.text == "second\nquestion here"
    assert prompt.tokens == 2 + 2 + 3 + 1 + 2


def test_a_conversation_without_a_user_is_an_empty_prompt() -> None:
    assert parse({"contents": [{"role": "model", "parts": [{"text": "x"}]}]}).text == ""


def test_a_count_may_wrap_its_request() -> None:
    assert parse({"generateContentRequest": user({"text": "one two"})}).tokens == 2


def test_null_is_as_good_as_nothing() -> None:
    prompt = parse(user({"text": None, "inlineData": None}, systemInstruction=None))
    assert prompt == Prompt()


def test_the_limit_is_never_above_the_model_s_own() -> None:
    config = {"maxOutputTokens": OUTPUT_TOKEN_LIMIT * 2}
    assert parse(user({"text": "x"}, generationConfig=config)).max_output_tokens == (
        OUTPUT_TOKEN_LIMIT
    )


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe\xff",
        b"[" * 100_000,
        b"[]",
        b"{}",
        b'{"contents": []}',
        b'{"contents": {}}',
        b'{"contents": ["text"]}',
        b'{"contents": [{"parts": ["text"]}]}',
        b'{"contents": [{"parts": [{"text": 1}]}]}',
        b'{"contents": [{"parts": [{"inlineData": {"data": "AAAA!"}}]}]}',
        b'{"contents": [{"parts": [{"inlineData": {"data": "AAAAA"}}]}]}',
        '{"contents": [{"parts": [{"inlineData": {"data": "Ä"}}]}]}'.encode(),
        b'{"contents": [{}], "generationConfig": {"maxOutputTokens": 0}}',
        b'{"contents": [{}], "generationConfig": {"maxOutputTokens": true}}',
        b'{"contents": [{}], "generationConfig": {"maxOutputTokens": "9"}}',
    ],
)
def test_what_is_no_request_is_refused(body: bytes) -> None:
    with pytest.raises(ApiError) as refused:
        parse_prompt(body)
    assert refused.value.code == 400


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_prompt_or_refused(body: bytes) -> None:
    with contextlib.suppress(ApiError):
        parse_prompt(body)


words = st.lists(st.text(alphabet="ab \n.", max_size=12), max_size=20)


def texts(events: list[dict[str, Any]]) -> list[str]:
    return [event["candidates"][0]["content"]["parts"][0]["text"] for event in events]


@settings(deadline=None)
@given(words)
def test_every_piece_is_an_event_and_the_last_one_says_it_ended(pieces: list[str]) -> None:
    prompt = Prompt(tokens=7)
    events = list(answer_events(pieces, prompt, "r1"))
    assert texts(events) == [*filter(None, pieces), ""]
    assert events[-1]["candidates"][0]["finishReason"] == "STOP"
    assert all("finishReason" not in event["candidates"][0] for event in events[:-1])
    usage = events[-1]["usageMetadata"]
    assert usage["candidatesTokenCount"] == sum(map(count_tokens, pieces))
    assert usage["totalTokenCount"] == 7 + usage["candidatesTokenCount"]
    assert {event["responseId"] for event in events} == {"r1"}
    assert {event["modelVersion"] for event in events} == {MODEL}
    assert {event["candidates"][0]["content"]["role"] for event in events} == {"model"}


@settings(deadline=None)
@given(words, st.integers(1, 10))
def test_a_limited_answer_is_a_beginning_of_the_whole(pieces: list[str], limit: int) -> None:
    events = list(answer_events(pieces, Prompt(max_output_tokens=limit), "r"))
    said, whole = "".join(texts(events)), "".join(pieces)
    total = sum(map(count_tokens, pieces))
    counts = [event["usageMetadata"]["candidatesTokenCount"] for event in events]
    assert whole.startswith(said)
    assert counts == sorted(counts)
    assert counts[-1] == min(limit, total)
    ending = events[-1]["candidates"][0]["finishReason"]
    assert ending == ("MAX_TOKENS" if total > limit else "STOP")


@settings(deadline=None)
@given(words)
def test_the_whole_answer_says_what_the_stream_says(pieces: list[str]) -> None:
    prompt = Prompt(tokens=1)
    whole = answer(pieces, prompt, "r")
    *_, last = answer_events(pieces, prompt, "r")
    assert texts([whole]) == ["".join(pieces)]
    assert whole["usageMetadata"] == last["usageMetadata"]
    assert whole["candidates"][0]["finishReason"] == "STOP"


@settings(deadline=None)
@given(st.text(st.characters(), max_size=50))
def test_a_frame_is_one_line_of_json_whatever_the_text(text: str) -> None:
    frame = sse_frame({"text": text})
    assert frame.startswith(b"data: ")
    assert frame.endswith(b"\r\n\r\n")
    assert b"\n" not in frame[:-4]
    assert json.loads(frame[6:]) == {"text": text}


def test_the_model_tells_its_limits() -> None:
    info = model_info()
    assert info["name"] == f"models/{MODEL}"
    assert info["outputTokenLimit"] == OUTPUT_TOKEN_LIMIT
    assert "streamGenerateContent" in info["supportedGenerationMethods"]


def test_nothing_of_a_prompt_is_in_its_repr() -> None:
    assert "secret" not in repr(parse(user({"text": "secret"})))


def test_attached_texts_are_told_from_the_question() -> None:
    framed = '<document name="notes.txt">\none two\n</document>'
    prompt = parse(user({"text": framed}, {"text": "Why?"}))
    assert prompt.texts == (("notes.txt", "one two"),)
    assert prompt.text == "Why?"
    assert prompt.tokens == len(framed.split()) + 1
