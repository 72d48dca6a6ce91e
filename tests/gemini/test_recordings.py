"""Recorded answers of the real service, replayed through the real SDK and the whole engine."""

import asyncio
import json
import re
import time
from pathlib import Path

import pytest

from desktop.core.conversation import Draft
from desktop.core.events import (
    Ended,
    ImageDelta,
    TextDelta,
    ThoughtDelta,
    TurnBlocked,
    TurnFailed,
    TurnFinished,
    TurnTruncated,
    UsageReported,
)
from desktop.engine.controller import ChatController, Options
from desktop.engine.terms import Terms
from desktop.gemini.client import Access, GeminiClient
from tests.fakes import PicturesInMemory
from tests.loopback import LoopbackServer, replaying

RECORDINGS = sorted((Path(__file__).parents[1] / "recordings").glob("*.json"))


def test_the_recordings_are_there():
    assert len(RECORDINGS) >= 19


def pieces(body: bytes, cut: str) -> list[bytes]:
    match cut:
        case "whole":
            return [body]
        case "events":
            return [piece for piece in re.split(rb"(?<=\n\r\n)|(?<=\n\n)", body) if piece]
        case _:
            return [body[i : i + 1] for i in range(len(body))]


async def play(body, about, cut):
    scene = replaying(body, about["status"], about["content_type"], pieces(body, cut))
    events, ended = [], asyncio.Event()

    def hear(batch):
        events.extend(batch)
        if isinstance(events[-1], Ended):
            ended.set()

    with LoopbackServer([scene]) as server:

        async def provide():
            return Access(api_key="k", base_url=server.url, local=True)

        client = GeminiClient("gemini", provide)
        terms = Terms(pictures=PicturesInMemory(), clock=time.monotonic)
        controller = ChatController(
            client, Options(model="m"), terms, load_images=pytest.fail, on_crash=pytest.fail
        )
        controller.listen(hear)
        controller.send(Draft(text="?"))
        await ended.wait()
        await controller.aclose()
        await client.aclose()
    return events


def text_of(events, kind):
    return "".join(event.text for event in events if isinstance(event, kind))


def expected_ending(expected):
    finish, has_answer = expected["finish_reason"], expected["text"] or expected["images"]
    if expected["error_code"] is not None:
        return TurnFailed
    if expected["block_reason"] is not None:
        return TurnBlocked
    if finish == "STOP" and has_answer:
        return TurnFinished
    return TurnTruncated if finish == "MAX_TOKENS" else TurnFailed


@pytest.mark.unmeasured(after=3)
@pytest.mark.parametrize("cut", ["whole", "events", "bytes"])
@pytest.mark.parametrize("file", RECORDINGS, ids=lambda file: file.stem)
async def test_is_read_as_it_was_sent(file, cut):
    about = json.loads(file.read_text())
    expected = about["expected"]
    events = await play(file.with_suffix(".body").read_bytes(), about, cut)
    ending = events[-1]
    assert text_of(events, TextDelta) == expected["text"] == ending.text
    assert text_of(events, ThoughtDelta) == expected["thought"]
    assert sum(isinstance(event, ImageDelta) for event in events) == expected["images"]
    assert type(ending) is expected_ending(expected)
    if expected["usage"] is not None:
        usage = [event.usage for event in events if isinstance(event, UsageReported)][-1]
        assert usage.output_tokens == expected["usage"].get("candidatesTokenCount")
        assert usage.total_tokens == expected["usage"].get("totalTokenCount")
    if isinstance(ending, TurnFinished):
        assert ending.model_version == expected["model_version"]
    if isinstance(ending, TurnBlocked):
        assert ending.reason == expected["block_reason"]


CODES = {
    "firebase_googleai_failure-image-rejected": "invalid_request",
    "firebase_googleai_failure-recitation-no-content": "recitation",
    "firebase_googleai_success-thinking-function-call-thought-summary-signature": "empty_answer",
    "firebase_vertexai_failure-api-key": "authentication",
    "firebase_vertexai_failure-error-mid-stream": "unavailable",
    "firebase_vertexai_failure-unknown-finish-enum": "unsupported_finish",
    "firebase_vertexai_success-quotes-escaped": "no_finish_reason",
}


@pytest.mark.parametrize(("name", "code"), CODES.items())
async def test_a_fault_has_its_code(name, code):
    file = next(file for file in RECORDINGS if file.stem == name)
    about = json.loads(file.read_text())
    events = await play(file.with_suffix(".body").read_bytes(), about, "whole")
    assert events[-1].error.code == code
    assert "AIza" not in events[-1].error.detail
