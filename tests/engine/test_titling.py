import asyncio

import pytest

from desktop.core.conversation import Conversation
from desktop.core.errors import RateLimited
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
from tests import virtual_time
from tests.fakes import WHEN_PLAYED, Pause, ScriptedClient, chunk, sent
from tests.keeping import IMAGE, answered, asked


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
        ("", ""),
    ],
)
def test_a_title_is_one_line_without_marks(said, title):
    assert cleaned(said) == title


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
