"""`watch` inside this process, beside a real bridge."""

import asyncio
import io
import json

import pytest

from desktop.bridge.server import FILE_NAME
from desktop.cli import watch
from desktop.cli.watch import JsonLines, OneAfterTheOther
from desktop.setup import Setup
from tests.bridge_clients import bridge_to, client, hear_to_end, say
from tests.loopback import LoopbackServer, saying


def event(kind, answer_id="a", **fields):
    return {"type": kind, "timestamp": 0.0, "id": answer_id, "seq": 1, **fields}


STARTED = event("started", model="m", engine="gemini")
ENDED = event("complete", text="", metrics={})


@pytest.fixture
def printed():
    out, about = io.StringIO(), io.StringIO()
    show = OneAfterTheOther(out, about).show
    return (lambda told: show(told, "")), out.getvalue, about.getvalue


def test_the_text_comes_out_as_it_comes_and_what_is_about_it_apart(printed):
    show, out, about = printed
    for told in (STARTED, event("chunk", text="one "), event("chunk", text="two")):
        show(told)
    assert out() == "one two"
    show(ENDED)
    assert out() == "one two\n"
    assert about() == "gemstream: m answers:\ngemstream: complete.\n"


def test_answers_come_one_after_the_other(printed):
    show, out, _ = printed
    show(event("chunk", "a", text="a1 "))
    show(event("chunk", "b", text="b1 "))
    show(event("chunk", "c", text="c1 "))
    show({**ENDED, "id": "b"})
    assert out() == "a1 "
    show(event("chunk", "a", text="a2"))
    show(ENDED)
    assert out() == "a1 a2\nb1 \nc1 "
    show(event("chunk", "c", text="c2"))
    assert out().endswith("c1 c2")


def test_nothing_in_it_is_a_command_to_the_terminal(printed):
    show, out, about = printed
    show(event("chunk", text="\x1b[31mred\x07"))
    show(event("error", text="", metrics={}, error="Bad\x1b[2J."))
    assert "\x1b" not in out() + about()


def test_a_snapshot_stands_for_what_came_before_and_refusals_are_passed_over(printed):
    show, out, _ = printed
    show({"type": "error", "id": "x", "error": "no"})
    show(event("snapshot", text="so far "))
    show(event("chunk", text="more"))
    assert out() == "so far more"


def test_lines_of_json_are_as_they_came():
    out = io.StringIO()
    JsonLines(out).show({}, '{"type": "chunk"}')
    assert out.getvalue() == '{"type": "chunk"}\n'


async def ask(folder, prompt):
    async with client(folder) as connection:
        await say(connection, prompt=prompt)
        return await hear_to_end(connection)


class Seen:
    """What is shown, and when there is an ending in it."""

    def __init__(self):
        self.events = []
        self.ended = asyncio.Event()
        self.first = asyncio.Event()

    def __call__(self, told, line):
        assert json.loads(line) == told
        self.events.append(told)
        self.first.set()
        if "metrics" in told:
            self.ended.set()


def half(connection):
    connection.head()
    connection.text("half ")
    connection.wait_for_close()


async def watched(folder, seen):
    return await watch._watch(folder / FILE_NAME, seen)


async def test_follows_answers_of_others_until_the_bridge_ends(tmp_path):
    seen = Seen()
    with LoopbackServer([half, saying("Hello")]) as server:
        async with bridge_to(server, tmp_path), client(tmp_path) as asker:
            await say(asker, prompt="?", id="a")
            await hear_started(asker)
            watching = asyncio.ensure_future(watched(tmp_path, seen))
            await seen.first.wait()
            await say(asker, type="stop", id="a")
            await seen.ended.wait()
            told = await ask(tmp_path, "hi")
        assert await asyncio.wait_for(watching, 20) == 0
    assert seen.events[0]["type"] == "snapshot"
    assert seen.events[-len(told) :] == told


async def hear_started(connection):
    told = {}
    while told.get("type") != "chunk":
        told = json.loads(await connection.recv())


async def test_where_the_line_breaks_it_comes_back_for_the_rest(tmp_path, monkeypatch):
    monkeypatch.setattr(watch, "AGAIN_S", 0.01)
    seen = Seen()
    with LoopbackServer([half]) as server:
        async with bridge_to(server, tmp_path) as bridge, client(tmp_path) as asker:
            await say(asker, prompt="?", id="a")
            await hear_started(asker)
            watching = asyncio.ensure_future(watched(tmp_path, seen))
            await seen.first.wait()
            back = asyncio.Event()
            bridge.clients_changed.append(lambda: bridge.clients == 2 and back.set())
            others = [c for each in bridge._servers for c in each.connections]
            for each in others:
                if each.remote_address[1] != asker.local_address[1]:
                    each.transport.abort()
            await back.wait()
            await say(asker, type="stop", id="a")
            await seen.ended.wait()
        assert await asyncio.wait_for(watching, 20) == 0
    seqs = [told["seq"] for told in seen.events]
    assert seqs == sorted(set(seqs))
    assert seen.events[-1]["text"] == "half "


def test_where_there_is_no_bridge_it_says_so(tmp_path, capsys):
    assert watch.run(Setup(environ={}, data_dir=tmp_path), as_json=False) == 2
    assert "gemstream serve" in capsys.readouterr().err


def test_one_that_cannot_be_reached_is_given_up(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(watch, "AGAIN_S", 0.0)
    monkeypatch.setattr(watch, "TRIES", 2)
    (tmp_path / FILE_NAME).write_text('{"url": "ws://127.0.0.1:1/", "token": "t"}')
    assert watch.run(Setup(environ={}, data_dir=tmp_path), as_json=True) == 6
    assert "cannot be reached" in capsys.readouterr().err
