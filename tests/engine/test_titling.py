import asyncio
import json
import time
from pathlib import Path

import pytest

from desktop.core.conversation import Conversation
from desktop.core.errors import RateLimited, RequestRejected
from desktop.core.history import TITLE_CHARACTERS
from desktop.core.message import Message, TextPart
from desktop.core.ports import HeadersReceived
from desktop.core.turn_state import TurnState
from desktop.engine.titling import (
    LONGEST_S,
    SENT_CHARACTERS,
    better_title,
    cleaned,
    first_answered,
)
from desktop.gemini.client import Access, GeminiClient
from tests import virtual_time
from tests.fakes import WHEN_PLAYED, Pause, ScriptedClient, chunk, sent
from tests.keeping import IMAGE, answered, asked
from tests.loopback import LoopbackServer, replaying, saying

RECORDINGS = Path(__file__).parents[1] / "recordings"


def one_turn(question="Why is the sky blue?", answer="Because of scattering.", *images):
    conversation = Conversation("c")
    answered(asked(conversation, "1", question, *images), answer)
    return conversation


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Blue sky", "Blue sky"),
        ("\n  \n“Blue sky.”\nBecause", "Blue sky"),
        ("# **Blue** `sky`", "Blue sky"),
        ("- > *Blue sky*", "Blue sky"),
        ('Title: "Blue sky"', "Blue sky"),
        ("[Blue](https://example.org) sky:", "Blue sky"),
        ("Learn C# with 2 * 3", "Learn C# with 2 * 3"),
        ("「青い空」。", "青い空"),
        ("نمی\u200cدانم \u202eblue", "نمی\u200cدانم blue"),
        ("Half \ud83d", "Half \ufffd"),
        ("Blue\tsky\x07", "Blue sky"),
        ("***\n“”", ""),
        ("“", ""),
        ("“Sky” and “Sea”", "“Sky” and “Sea”"),
        ("'Rock 'n' Roll'", "Rock 'n' Roll"),
        ("Here's a title for it:\n\n**Why the Sky Is Blue**", "Why the Sky Is Blue"),
        ("**Titel:** Blauer Himmel", "Blauer Himmel"),
        ("标题：蓝天", "蓝天"),
        ("## Title\n\nBlue sky", "Blue sky"),
        ("Options:\n1. Blue sky\n2. Red sky", "Blue sky"),
        ("2. Weltkrieg im Überblick", "2. Weltkrieg im Überblick"),
        ("```text\nBlue sky\n```", "Blue sky"),
        ("<title>Blue sky</title>", "Blue sky"),
        ("`__init__.py` explained", "__init__.py explained"),
        ("__init__ in Python", "__init__ in Python"),
        ("_Blue sky_", "Blue sky"),
        ("~~Red~~ sky", "Red sky"),
        ("2 ** 3 and *args with **kwargs", "2 ** 3 and *args with **kwargs"),
        ("Options:", "Options"),
        ("One:\nTwo:", "One"),
        ("", ""),
    ],
)
def test_a_title_is_one_line_without_marks(said, title):
    assert cleaned(said) == title


@pytest.mark.parametrize("piece", ["**a", "[", "[a](", "`", "*a", "_", "\n", "“", "1. ", "# "])
def test_an_answer_that_is_no_title_takes_no_time(piece):
    before = time.process_time()
    cleaned(piece * 200_000)
    assert time.process_time() - before < 0.5


def test_a_title_is_not_too_long():
    title = cleaned("word " * 50)
    assert len(title) <= TITLE_CHARACTERS
    assert title.endswith("word…")


async def test_the_beginnings_of_question_and_answer_are_sent_and_no_image():
    client = ScriptedClient([[sent(), chunk("Blue "), chunk("sky", finish_reason="STOP")]])
    turn = one_turn("q" * 5000, "a" * 5000, IMAGE).turn("1")
    assert await better_title(client, "m", turn) == "Blue sky"
    (request,) = client.requests
    (message,) = request.messages
    assert request.model == "m"
    assert request.thinking_level == "low"
    assert not message.images
    assert "q" * SENT_CHARACTERS in message.text
    assert "a" * SENT_CHARACTERS in message.text
    assert "q" * (SENT_CHARACTERS + 1) not in message.text
    assert "a" * (SENT_CHARACTERS + 1) not in message.text
    assert client.streams[0].is_closed


async def test_a_question_of_images_alone_is_named_by_its_answer():
    client = ScriptedClient([[chunk("A cat", finish_reason="STOP")]])
    turn = one_turn("", "This is a cat.", IMAGE).turn("1")
    assert await better_title(client, "m", turn) == "A cat"
    assert "This is a cat." in client.requests[0].messages[0].text


async def test_thoughts_and_images_are_no_title():
    thought = TextPart(text="Let me think", thought=True)
    said = chunk(parts=(thought, IMAGE, TextPart(text="Blue sky")))
    steps = [HeadersReceived(at=WHEN_PLAYED), said, chunk(finish_reason="STOP")]
    client = ScriptedClient([steps])
    assert await better_title(client, "m", one_turn().turn("1")) == "Blue sky"


@pytest.mark.parametrize(
    "steps",
    [
        [chunk("Blue"), RateLimited("Too many.")],
        [chunk("Blue", finish_reason="MAX_TOKENS")],
        [chunk("Blue")],
        [chunk(block_reason="SAFETY")],
        [],
    ],
)
async def test_what_goes_wrong_gives_no_title_and_is_not_tried_again(steps):
    client = ScriptedClient([steps])
    assert await better_title(client, "m", one_turn().turn("1")) == ""
    assert len(client.requests) == 1
    assert client.streams[0].is_closed


async def test_a_model_that_may_not_be_told_how_much_to_think_is_asked_without():
    refused = RequestRejected("Thinking level is not supported for this model.")
    client = ScriptedClient([[sent(), refused], [chunk("Blue sky", finish_reason="STOP")]])
    assert await better_title(client, "m", one_turn().turn("1")) == "Blue sky"
    assert [request.thinking_level for request in client.requests] == ["low", None]
    assert client.requests[0].messages == client.requests[1].messages
    assert all(stream.is_closed for stream in client.streams)
    client = ScriptedClient([[refused], [refused]])
    assert await better_title(client, "m", one_turn().turn("1")) == ""
    assert len(client.requests) == 2


def test_a_title_is_not_waited_for_for_ever():
    client = ScriptedClient([[chunk("Blue"), Pause()]])

    async def scenario(loop):
        before = loop.time()
        assert await better_title(client, "m", one_turn().turn("1")) == ""
        return loop.time() - before

    assert virtual_time.run(scenario) == LONGEST_S
    assert client.streams[0].is_closed


async def test_one_that_is_given_up_closes_its_stream():
    client = ScriptedClient([[Pause()]])
    task = asyncio.ensure_future(better_title(client, "m", one_turn().turn("1")))
    await client.pausing.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert client.streams[0].is_closed


def test_only_the_first_answer_gives_a_title():
    conversation = one_turn()
    first = conversation.turn("1")
    assert first_answered(conversation, "1") is first
    answered(asked(conversation, "2"), "More.")
    assert first_answered(conversation, "2") is None
    assert first_answered(conversation, "1") is None


def test_a_first_try_that_failed_is_none():
    conversation = Conversation("c")
    asked(conversation, "1", "?").move(TurnState.FAILED)
    turn = answered(conversation.begin_again("2", "1"), "An answer.")
    assert first_answered(conversation, "1") is None
    assert first_answered(conversation, "2") is turn


def test_an_answer_that_broke_off_or_was_gone_on_with_gives_none():
    conversation = Conversation("c")
    turn = asked(conversation, "1", "?")
    turn.move(TurnState.STOPPED)
    turn.answer = Message(role="model", parts=(TextPart(text="Half"),))
    assert first_answered(conversation, "1") is None
    conversation = one_turn()
    conversation.turn("1").seams = (4,)
    assert first_answered(conversation, "1") is None


class TestThroughTheSdk:
    """What the real service may say, over loopback."""

    async def title(self, scene):
        with LoopbackServer([scene]) as server:

            async def access():
                return Access(api_key="k", base_url=server.url, local=True)

            client = GeminiClient("gemini", access)
            try:
                title = await better_title(client, "gemini-3.8-flash", one_turn().turn("1"))
            finally:
                await client.aclose()
            return title, server.requests

    @pytest.mark.parametrize(
        ("recording", "title"),
        [
            (
                "firebase_googleai_success-thinking-reply-thought-summary",
                "The sky is blue because tiny gas molecules in Earth's…",
            ),
            (
                "pydantic-ai_test_google_model_thinking_part_iter_0",
                "Find a Safe Place to Cross",
            ),
            ("firebase_googleai_success-basic-reply-short", "The capital of Wyoming is Cheyenne"),
            ("firebase_googleai_success-finish-message", "Hello world!"),
            (
                "firebase_googleai_success-empty-parts",
                "Here's a cute cartoon kitten playing with a ball of yarn…",
            ),
            ("firebase_googleai_failure-prompt-blocked-safety", ""),
            ("firebase_googleai_failure-recitation-no-content", ""),
            ("firebase_vertexai_failure-unknown-finish-enum", ""),
            ("firebase_vertexai_failure-error-mid-stream", ""),
        ],
    )
    async def test_answers_that_were_recorded(self, recording, title):
        body = (RECORDINGS / f"{recording}.body").read_bytes()
        about = json.loads((RECORDINGS / f"{recording}.json").read_bytes())
        scene = replaying(body, kind=about["content_type"], status=about["status"])
        assert (await self.title(scene))[0] == title

    async def test_a_model_that_thinks_first_and_marks_its_words(self):
        def scene(connection):
            connection.head()
            for text in ("**Naming it**\n\nI want", " three words.\n\n\n"):
                part = {"text": text, "thought": True}
                connection.event({"candidates": [{"content": {"parts": [part], "role": "model"}}]})
            connection.text("Here is")
            connection.text(" a title:\n\n**“Why the ")
            connection.text("Sky Is Blue”**\n")
            last = {"text": "", "thoughtSignature": "c2ln"}
            content = {"parts": [last], "role": "model"}
            usage = {"promptTokenCount": 90, "candidatesTokenCount": 9, "thoughtsTokenCount": 412}
            candidate = {"content": content, "finishReason": "STOP"}
            connection.event({"candidates": [candidate], "usageMetadata": usage})
            connection.end()

        title, (request,) = await self.title(scene)
        assert title == "Why the Sky Is Blue"
        config = request.json["generationConfig"]
        assert config["maxOutputTokens"] > 412 + 9
        assert config["thinkingConfig"] == {"thinking_level": "LOW"}

    async def test_one_that_knows_no_thinking_level(self):
        error = {
            "error": {
                "code": 400,
                "message": "Thinking level is not supported for this model.",
                "status": "INVALID_ARGUMENT",
            }
        }

        def scene(connection):
            if b"thinkingConfig" in connection.request.body:
                connection.whole(400, json.dumps(error).encode())
            else:
                saying("Blue sky")(connection)

        title, requests = await self.title(scene)
        assert title == "Blue sky"
        assert len(requests) == 2

    async def test_one_that_thinks_until_there_is_no_room(self):
        title, _ = await self.title(saying("Why the", finish="MAX_TOKENS"))
        assert title == ""


async def test_attached_texts_are_named_and_not_sent_once_more():
    client = ScriptedClient([[chunk("Notes", finish_reason="STOP")]])
    notes = TextPart(text="hidden", name="notes.txt")
    turn = asked(Conversation("c"), "1", "", texts=(notes,))
    answered(turn, "So.")
    assert await better_title(client, "m", turn) == "Notes"
    words = client.requests[0].messages[0].text
    assert "Question:\nnotes.txt\n" in words
    assert "hidden" not in words
