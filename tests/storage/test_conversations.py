import shutil
from contextlib import asynccontextmanager
from itertools import count

import pytest

from desktop.core.conversation import Conversation
from desktop.core.errors import StorageFailed
from desktop.core.held_texts import HeldTexts
from desktop.core.stored_text import LOST, TextPlace
from desktop.storage.conversations import Conversations
from tests.contracts import ConversationStoreContract
from tests.keeping import answered, asked, outline


class TestConversations(ConversationStoreContract):
    @pytest.fixture(autouse=True)
    def folders(self, tmp_path):
        self.folder = tmp_path / "data"
        self.copies = (tmp_path / f"copy-{number}" for number in count())

    @asynccontextmanager
    async def storing(self):
        store = Conversations(self.folder)
        problems = []
        store.problems.append(problems.append)
        yield store
        await store.aclose()
        assert problems == []

    def storing_elsewhere(self):
        self.folder = self.folder.with_name("elsewhere")
        return self.storing()

    @asynccontextmanager
    async def crashed(self, store):
        # What a power cut leaves: the files as they are while the other has them open.
        copy = next(self.copies)
        shutil.copytree(self.folder, copy)
        found = Conversations(copy)
        yield found
        await found.aclose()


@pytest.fixture
async def store(tmp_path):
    made = Conversations(tmp_path / "data")
    yield made
    await made.aclose()


PLACE = TextPlace("1", False, 0)


async def test_a_text_nobody_foresaw_is_read_at_once(store):
    turn = asked(Conversation("c"), "1")
    store.begin(outline(), turn)
    store.end(outline(), answered(turn, "So."))
    await store.settled()
    assert store.read_now(PLACE) == b"So."
    assert store.read_now(PLACE._replace(number=1)) == LOST


async def test_a_text_that_cannot_be_read_is_said_to_be_lost(store, monkeypatch):
    assert store.read_now(PLACE) == LOST  # nothing was ever asked of the store
    store.begin(outline(), asked(Conversation("c"), "1"))
    await store.settled()

    def broken(work):
        raise StorageFailed("The disk is broken.")

    monkeypatch.setattr(store._file, "read", broken)
    assert store.read_now(PLACE._replace(is_question=True)) == LOST


async def test_once_it_is_closed_nothing_opens_the_file_again(tmp_path):
    store = Conversations(tmp_path / "data")
    store.begin(outline(), asked(Conversation("c"), "1", "Why?"))
    await store.aclose()
    assert store.read_now(PLACE._replace(is_question=True)) == LOST
    assert store._file._database._connection is None


async def test_only_the_newest_texts_of_a_long_conversation_are_in_memory(store, monkeypatch):
    monkeypatch.setattr(HeldTexts.__init__, "__defaults__", (6,))
    conversation = Conversation("c")
    for number in range(3):
        turn = asked(conversation, f"{number}", "Why?")
        store.begin(outline(), turn)
        store.end(outline(), answered(turn, "So."))
    opened = (await store.open("c")).conversation
    assert [turn.answer.parts[0].is_held for turn in opened.turns] == [False, False, True]
    assert [turn.answer.text for turn in opened.turns] == ["So.", "So.", "So."]
