import shutil

import pytest

from desktop.core.conversation import Conversation
from desktop.core.errors import StorageFailed
from desktop.core.message import TextPart
from desktop.core.whole import Asked, Whole
from desktop.storage.conversations import Conversations
from tests.keeping import IMAGE, answered, asked, outline


@pytest.fixture
async def store(tmp_path):
    made = Conversations(tmp_path)
    yield made
    await made.aclose()


def a_whole(*images):
    conversation = Conversation("c")
    answered(asked(conversation, "1", "Why?", *images), TextPart(text="Because \ud800."))
    return Whole(outline(), conversation, {"1": Asked(at=1.0, ended_at=2.0, model="m")})


async def test_its_words_are_found_by_search(store):
    await store.take_in(a_whole())
    assert [hit.turn_id for hit in await store.search("because")] == ["1"]


async def test_a_conversation_whose_images_cannot_be_kept_is_not_there_at_all(store, tmp_path):
    await store.settled()
    (tmp_path / "attachments").write_bytes(b"in the way")
    with pytest.raises(StorageFailed):
        await store.take_in(a_whole(IMAGE))
    assert await store.open("c") is None
    (tmp_path / "attachments").unlink()
    assert (await store.take_in(a_whole(IMAGE))).turns == 1


async def test_it_outlives_a_crash_at_once(store, tmp_path):
    await store.take_in(a_whole(IMAGE))
    shutil.copytree(tmp_path, tmp_path.with_name("copy"))
    found = Conversations(tmp_path.with_name("copy"))
    opened = await found.open("c")
    assert opened.conversation.turn("1").answer.text == "Because \ufffd."
    assert (await found.load(opened.conversation.turn("1").question.images[0])).data == IMAGE.data
    await found.aclose()
