"""Lines that break again and again: nothing is lost, nothing comes twice."""

import json
import random

import pytest
from websockets.exceptions import ConnectionClosed

from tests.bridge_clients import ENDINGS, bridge_to, client, say, text_of
from tests.loopback import LoopbackServer, saying

CHUNKS = 1500
CUTS = 200


def in_many_chunks(connection):
    connection.head()
    for number in range(CHUNKS):
        connection.text(f"{number} ")
    connection.text("", finishReason="STOP")
    connection.end()


async def hear_a_few(connection, count):
    """So many objects at most, as far as they come before the end."""
    told = []
    try:
        while len(told) < count and not (told and told[-1]["type"] in ENDINGS):
            told.append(json.loads(await connection.recv()))
    except ConnectionClosed:
        pass
    return told


@pytest.mark.unmeasured
async def test_two_hundred_broken_lines_lose_and_double_nothing(tmp_path):
    chance = random.Random(9)  # noqa: S311 (no secret)
    with LoopbackServer([in_many_chunks]) as server:
        async with bridge_to(server, tmp_path):
            first = await client(tmp_path)
            await say(first, prompt="?", id="a")
            told = await hear_a_few(first, chance.randint(1, 9))
            first.transport.abort()
            cuts = 1
            while told[-1]["type"] not in ENDINGS:
                connection = await client(tmp_path)
                await say(connection, type="resume", id="a", after_seq=told[-1]["seq"])
                few = chance.randint(1, 9) if cuts < CUTS else CHUNKS
                told += await hear_a_few(connection, few)
                connection.transport.abort()
                cuts += 1
    assert cuts > CUTS
    assert [each["seq"] for each in told] == list(range(1, len(told) + 1))
    assert text_of(told) == told[-1]["text"] == "".join(f"{number} " for number in range(CHUNKS))


async def test_three_watchers_hear_the_same(tmp_path):
    words = [f"{number} " for number in range(200)]
    with LoopbackServer([saying(*words)] * 2) as server:
        async with bridge_to(server, tmp_path):
            watchers = [await client(tmp_path) for _ in range(3)]
            for watcher in watchers:
                await say(watcher, type="watch")
                await say(watcher, type="stop", id="nobody")
                await watcher.recv()  # so it watches by now
            async with client(tmp_path) as asker:
                await say(asker, prompt="?", id="a", keep=True)
                await say(asker, prompt="?", id="b", keep=True)
                heard = [await both(each) for each in (*watchers, asker)]
            for watcher in watchers:
                await watcher.close()
    for answer_id in "ab":
        of = [[told for told in each if told["id"] == answer_id] for each in heard]
        assert of[0] == of[1] == of[2] == of[3]
        assert text_of(of[0]) == of[0][-1]["text"]


async def both(watcher):
    told = []
    while sum(each["type"] in ENDINGS for each in told) < 2:
        told.append(json.loads(await watcher.recv()))
    return told
