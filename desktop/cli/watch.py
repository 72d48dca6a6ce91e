"""`gemstream watch`: follows what a bridge streams, in the terminal."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TextIO

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from desktop.bridge.protocol import MOST_MESSAGE_BYTES, SUBPROTOCOL
from desktop.bridge.server import FILE_NAME
from desktop.cli.interrupts import on_signals
from desktop.cli.printing import speak_utf8
from desktop.core.conversation import whole_text
from desktop.core.terminal import for_terminal
from desktop.engine.tasks import TaskOwner
from desktop.setup import Setup

WELL, USAGE, NETWORK = 0, 2, 6
TOO_SLOW, GOING_AWAY = 1013, 1001
AGAIN_S = 0.5
TRIES = 20

Event = dict[str, Any]


def run(setup: Setup, *, as_json: bool) -> int:
    """Follow until the bridge ends or Ctrl-C; returns the exit code."""
    speak_utf8()
    file = setup.folder / FILE_NAME
    show = JsonLines(sys.stdout).show if as_json else OneAfterTheOther(sys.stdout, sys.stderr).show
    return asyncio.run(_watch(file, show))


async def _watch(file: Path, show: Callable[[Event, str], None]) -> int:
    over = asyncio.Event()
    codes: list[int] = []
    crashes: list[BaseException] = []

    async def follow() -> None:
        codes.append(await _follow(file, show))
        over.set()

    def crashed(crash: BaseException) -> None:
        crashes.append(crash)
        over.set()

    tasks = TaskOwner(crashed)
    with on_signals(over.set):
        tasks.start(follow(), name="watch")
        await over.wait()
        await tasks.aclose()
    if crashes:
        raise crashes[0]
    return codes[0] if codes else WELL


async def _follow(file: Path, show: Callable[[Event, str], None]) -> int:
    """Follow, and come back where the connection was lost, until the bridge ends."""
    seen: dict[str, int] = {}
    tries = 0
    while True:
        try:
            async for line in _lines(file, seen):
                tries = 0
                event = json.loads(line)
                _note(event, seen)
                show(event, line)
        except FileNotFoundError:
            if seen or tries:
                return WELL  # it was there, and has ended
            return _say(
                "There is no bridge here. Start gemstream serve, or let other programs ask in the "
                "settings of the window; then watch again.",
                USAGE,
            )
        except ConnectionClosed as closed:
            if closed.rcvd is not None and closed.rcvd.code == GOING_AWAY:
                return WELL
        except (OSError, InvalidHandshake, ValueError) as fault:
            if tries >= TRIES:
                return _say(f"The bridge cannot be reached ({fault}). Start it again.", NETWORK)
        tries += 1
        await asyncio.sleep(AGAIN_S)


async def _lines(file: Path, seen: dict[str, int]) -> AsyncIterator[str]:
    where = json.loads(await asyncio.to_thread(file.read_text))
    async with connect(
        where["url"],
        additional_headers={"Authorization": f"Bearer {where['token']}"},
        subprotocols=[SUBPROTOCOL],  # type: ignore[list-item] # a NewType of str
        max_size=MOST_MESSAGE_BYTES,
        compression=None,
        proxy=None,
    ) as bridge:
        for answer_id, seq in seen.items():
            again = {"type": "resume", "id": answer_id, "after_seq": seq, "keep": True}
            await bridge.send(json.dumps(again))
        await bridge.send('{"type": "watch"}')
        while True:
            yield str(await bridge.recv())


def _note(event: Event, seen: dict[str, int]) -> None:
    """Remember how far an answer has been heard, until its end."""
    if "metrics" in event:
        seen.pop(event["id"], None)
    elif "seq" in event:
        seen[event["id"]] = event["seq"]


def _say(sentence: str, code: int) -> int:
    print(for_terminal(f"gemstream: {sentence}"), file=sys.stderr)
    return code


class JsonLines:
    """One JSON object a line, as the bridge sent it."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def show(self, _event: Event, line: str) -> None:
        """Print an event."""
        self._out.write(f"{line}\n")
        self._out.flush()


class OneAfterTheOther:
    """The text of one answer at a time; what comes of others meanwhile follows it."""

    def __init__(self, out: TextIO, about: TextIO) -> None:
        self._out = out
        self._about = about
        self._waiting: dict[str, list[Event]] = {}

    def show(self, event: Event, _line: str) -> None:
        """Print an event, or keep it until it is its turn."""
        if "seq" not in event:
            return
        events = self._waiting.setdefault(event["id"], [])
        events.append(event)
        while self._waiting:
            answer_id, events = next(iter(self._waiting.items()))
            self._print(events)
            if not (events and "metrics" in events[-1]):
                events.clear()
                break
            del self._waiting[answer_id]
        self._out.flush()

    def _print(self, events: list[Event]) -> None:
        text = "".join(_text_of(event) for event in events)
        self._out.write(for_terminal(whole_text(text)))
        for event in events:
            if event["type"] == "started":
                self._tell(f"{event['model']} answers:")
            if "metrics" in event:
                self._out.write("\n")
                self._out.flush()
                self._tell(event.get("message") or event.get("error") or f"{event['type']}.")

    def _tell(self, words: str) -> None:
        with suppress(OSError):
            self._about.write(for_terminal(f"gemstream: {words}\n"))
            self._about.flush()


def _text_of(event: Event) -> str:
    return str(event["text"]) if event["type"] in {"chunk", "snapshot"} else ""
