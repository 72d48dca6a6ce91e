import shutil
from contextlib import asynccontextmanager
from itertools import count

import pytest

from desktop.storage.conversations import Conversations
from tests.contracts import ConversationStoreContract


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

    @asynccontextmanager
    async def crashed(self, store):
        # What a power cut leaves: the files as they are while the other has them open.
        copy = next(self.copies)
        shutil.copytree(self.folder, copy)
        found = Conversations(copy)
        yield found
        await found.aclose()
