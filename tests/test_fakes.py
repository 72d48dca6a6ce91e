"""The fake keeps the same contract as the real client, so that tests on it mean something."""

import threading
from contextlib import asynccontextmanager

from desktop.core.errors import ConnectionFailed
from tests.contracts import (
    ConversationStoreContract,
    ModelClientContract,
    Scripted,
    SecretStoreContract,
)
from tests.fakes import Pause, ScriptedClient, SecretsInMemory, chunk, sent
from tests.keeping import ConversationsInMemory


class TestScriptedClient(ModelClientContract):
    @asynccontextmanager
    async def playing(self, play):
        waiting = threading.Event()
        plays = {
            "answer": [sent(), chunk("Hello "), chunk("world", finish_reason="STOP")],
            "fault": [sent(), ConnectionFailed("gone")],
            "silence": [sent(), Pause()],
            "half": [sent(), chunk("half"), Pause()],
        }
        client = ScriptedClient([plays[play]])
        client.on_pause = waiting.set
        yield Scripted(client, lambda: waiting.wait(10), lambda: len(client.requests))
        await client.aclose()


class TestConversationsInMemory(ConversationStoreContract):
    @asynccontextmanager
    async def storing(self):
        store = ConversationsInMemory()
        yield store
        await store.aclose()

    storing_elsewhere = storing

    @asynccontextmanager
    async def crashed(self, store):
        yield store.crash()


class TestSecretsInMemory(SecretStoreContract):
    def storing(self):
        return SecretsInMemory()

    def refusing(self):
        return SecretsInMemory(is_locked=True)
