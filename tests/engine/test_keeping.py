import asyncio
from dataclasses import replace

import pytest

from desktop.core.conversation import Conversation
from desktop.core.message import Draft, Kept, Message, TextPart
from desktop.core.stored_text import StoredText, TextPlace
from desktop.engine.keeping import Keeping
from desktop.engine.record import TurnRecord
from tests.fakes import chunk
from tests.keeping import IMAGE, ConversationsInMemory, answered, asked, outline


@pytest.fixture
def store():
    return ConversationsInMemory()


async def test_the_first_question_gives_the_title(store):
    conversation = Conversation("c")
    keeping = Keeping(lambda: store, "c")
    first = asked(conversation, "1", "What is  this?", IMAGE)
    keeping.begin(first, at=5.0, model="m", system="brief")
    keeping.end(answered(first, "A cat."), 6.0)
    keeping.begin(asked(conversation, "2", "Sure?"), at=7.0, model="n", system="")
    await keeping.settled()
    assert list(await store.conversations()) == [
        replace(outline("c", title="What is this?", model="n"), created_at=5.0, updated_at=7.0)
    ]
    found = (await store.open("c")).conversation
    assert found.turn("1").answer == Message(role="model", parts=(TextPart(text="A cat."),))


async def test_another_system_prompt_is_kept_at_once_if_the_conversation_has_begun(store):
    conversation = Conversation("c")
    keeping = Keeping(lambda: store, "c")
    keeping.use_system("too early")
    assert store.calls == []
    turn = asked(conversation, "1")
    keeping.begin(turn, at=5.0, model="m", system="brief")
    keeping.use_system("kind")
    assert (await store.open("c")).outline.system == "kind"
    keeping.end(answered(turn, "Yes"), 6.0)  # what was asked with before does not come back
    assert (await store.open("c")).outline.system == "kind"


async def test_one_of_an_earlier_time_keeps_its_title(store):
    keeping = Keeping(lambda: store, "c", outline(title="Mine"))
    keeping.begin(asked(Conversation("c"), "1"), at=2000.0, model="m", system="")
    (found,) = await store.conversations()
    assert (found.title, found.created_at, found.updated_at) == ("Mine", 1000.0, 2000.0)


async def test_what_comes_is_journalled(store):
    turn = asked(Conversation("c"), "1")
    keeping = Keeping(lambda: store, "c")
    keeping.begin(turn, at=1.0, model="m", system="")
    record = TurnRecord("1", 0.0, None)
    record.take(chunk("half", continuation_token=b"on"))
    keeping.journal(record)
    record.fresh.clear()
    record.take(chunk(" more"))
    keeping.journal(record)
    found = (await store.crash().open("c")).conversation.turn("1")
    assert (found.answer.text, found.token, found.token_at) == ("half more", b"on", 4)


async def test_only_what_is_not_loaded_is_loaded(store):
    store.begin(outline(), asked(Conversation("c"), "1", "?", IMAGE))
    keeping = Keeping(lambda: store, "c")
    text, whole = Draft(text="a").message(), Draft(text="b", images=(IMAGE,)).message()
    away = replace(IMAGE, data=b"", original=None, kept=Kept(data="a.png"))
    half = Draft(text="c", images=(IMAGE, away)).message()
    loaded = await keeping.loaded((text, whole, half))
    assert loaded[0] is text
    assert loaded[1] is whole
    assert loaded[2].images == (IMAGE, IMAGE)
    assert loaded[2].text == "c"


async def test_a_disk_that_hangs_holds_no_question_up(store, monkeypatch):
    monkeypatch.setattr("desktop.engine.keeping.LONGEST_S", 0.01)
    told = []
    store.problems.append(told.append)
    hanging = asyncio.Event()
    store.settled = hanging.wait
    await Keeping(lambda: store, "c").settled()
    assert [fault.sentence for fault in told] == [
        "The disk does not answer, so the question was sent before it was kept."
    ]


async def test_texts_that_were_left_are_read_for_a_request_and_left_again(store):
    def left(turn_id, thought=False, number=0):
        place = TextPlace(turn_id, False, number)
        text = StoredText(text="", thought=thought, signature=b"s", source=store, place=place)
        text.let_go()
        return text

    turn = asked(Conversation("c"), "1")
    store.begin(outline(), turn)
    store.end(outline(), answered(turn, TextPart(text="hm", thought=True), "So."))
    gone = replace(Draft(text="a").message(), parts=(left("2"), TextPart(text="a")))
    answer = Message(role="model", parts=(left("1", thought=True), left("1", number=1), IMAGE))
    loaded = await Keeping(lambda: store, "c").loaded((gone, answer))
    assert loaded[0] is gone
    assert loaded[1].parts == (
        TextPart(text="hm", thought=True, signature=b"s"),
        TextPart(text="So.", signature=b"s"),
        IMAGE,
    )
    assert [part.is_held for part in answer.parts[:2]] == [False, False]
