"""The fake keeps the same contract as the real client, so that tests on it mean something."""

import threading
from contextlib import asynccontextmanager

from desktop.core.errors import ConnectionFailed
from tests.contracts import ModelClientContract, Scripted
from tests.fakes import Pause, ScriptedClient, chunk, sent


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
