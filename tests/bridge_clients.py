"""A bridge on loopback, and clients of it, for tests."""

import json
from contextlib import asynccontextmanager

from websockets.asyncio.client import connect

from desktop.app import App
from desktop.bridge.answers import Answers
from desktop.bridge.conversations import Unseen
from desktop.bridge.server import FILE_NAME, Bridge
from desktop.setup import Setup

ENDINGS = {"complete", "truncated", "stopped", "safety", "rate_limit", "error"}


def no_crash(crash):
    raise AssertionError("a fault of ours") from crash


@asynccontextmanager
async def bridge_to(server, folder, **options):
    """A bridge whose answers come from a loopback server."""
    environ = {"GEMINI_API_KEY": "k", "GOOGLE_GEMINI_BASE_URL": server.url}
    setup = Setup(environ=environ, data_dir=folder)
    async with App(setup, on_crash=no_crash) as app:
        unseen = Unseen(app.new_controller, app.let_go)
        answers = Answers(unseen, app.client.models)
        bridge = Bridge(answers, folder, on_crash=no_crash, **options)
        bridge.answers = answers
        await bridge.open()
        try:
            yield bridge
        finally:
            await bridge.aclose()


def found(folder):
    return json.loads((folder / FILE_NAME).read_bytes())


def client(folder, **options):
    """Connects as contracts.md says."""
    where = found(folder)
    headers = {"Authorization": f"Bearer {where['token']}"}
    return connect(where["url"], additional_headers=headers, proxy=None, **options)


async def say(connection, **message):
    await connection.send(json.dumps(message))


async def hear(connection):
    return json.loads(await connection.recv())


async def hear_text(connection):
    """All objects up to the first text."""
    told = [await hear(connection)]
    while told[-1]["type"] != "chunk":
        told.append(await hear(connection))
    return told


async def hear_to_end(connection):
    """All objects up to an ending."""
    told = [await hear(connection)]
    while told[-1]["type"] not in ENDINGS:
        told.append(await hear(connection))
    return told


def text_of(told):
    return "".join(each["text"] for each in told if each["type"] == "chunk")
