"""`gemstream ask`: streams one answer to standard output."""

import asyncio
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO, assert_never

from desktop.app import App
from desktop.cli.interrupts import on_signals
from desktop.cli.printing import JsonPrinter, PlainPrinter, speak_utf8
from desktop.core.conversation import Draft, ImagePart
from desktop.core.errors import ChatError, Code
from desktop.core.events import (
    Ended,
    StreamEvent,
    TurnBlocked,
    TurnEnding,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
)
from desktop.core.terminal import for_terminal
from desktop.engine.controller import ChatController
from desktop.paths import ensure_private
from desktop.settings import Settings
from desktop.setup import Setup

COMPLETE, USAGE, BLOCKED, RATE_LIMITED, KEY, NETWORK, SERVICE, TRUNCATED = 0, 2, 3, 4, 5, 6, 7, 8
STOPPED = 130

_EXIT_OF_CODE: dict[Code, int] = {
    "authentication": KEY,
    "permission": KEY,
    "not_found": USAGE,
    "invalid_request": USAGE,
    "image_rejected": USAGE,
    "storage": USAGE,
    "network": NETWORK,
    "timeout": NETWORK,
    "rate_limit": RATE_LIMITED,
    "recitation": BLOCKED,
    "unavailable": SERVICE,
    "internal": SERVICE,
    "protocol": SERVICE,
    "no_finish_reason": SERVICE,
    "empty_answer": SERVICE,
    "unsupported_finish": SERVICE,
}


def exit_code(ending: TurnEnding) -> int:
    """The exit code of an ending (contracts.md, section 1)."""
    match ending:
        case TurnFinished():
            return COMPLETE
        case TurnTruncated():
            return TRUNCATED
        case TurnBlocked():
            return BLOCKED
        case TurnStopped(by="timeout"):
            return NETWORK
        case TurnStopped():
            return STOPPED
        case TurnFailed(error=error):
            return _EXIT_OF_CODE[error.code]
        case _:
            assert_never(ending)


def run(prompt: str, images: Sequence[Path], setup: Setup, *, as_json: bool) -> int:
    """Ask and print; returns the exit code."""
    speak_utf8()
    try:
        ensure_private(setup.folder)
        settings = setup.command_settings()
        text = _read_prompt(prompt, sys.stdin)
        if not text.strip() and not images:
            return _refuse("The prompt is empty.", "Say what you want to know.")
        return asyncio.run(_Ask(setup, settings, as_json=as_json).run(text, images))
    except ChatError as error:
        print(for_terminal(f"gemstream: {error}"), file=sys.stderr)
        return _EXIT_OF_CODE[error.code]


def _refuse(sentence: str, hint: str) -> int:
    print(f"gemstream: {sentence} {hint}", file=sys.stderr)
    return USAGE


def _read_prompt(prompt: str, stdin: TextIO) -> str:
    if prompt != "-":
        return prompt
    return stdin.buffer.read().decode("utf-8-sig", "replace")


class _Ask:
    """One question on the command line."""

    def __init__(self, setup: Setup, settings: Settings, *, as_json: bool) -> None:
        self._setup = setup
        self._settings = settings
        self._printer = JsonPrinter(sys.stdout) if as_json else PlainPrinter(sys.stdout, sys.stderr)
        self._crash: BaseException | None = None
        self._ended = asyncio.Event()
        self._ending: TurnEnding | None = None
        self._broken: BrokenPipeError | None = None
        self._app: App | None = None
        self._turn_id: str | None = None
        self._interrupted = False

    async def run(self, text: str, images: Sequence[Path]) -> int:
        with on_signals(self._interrupt):
            async with App(self._setup, self._settings, on_crash=self._note_crash) as app:
                self._app = app
                if app.keys.problem:
                    print(f"gemstream: {app.keys.problem}", file=sys.stderr)
                app.controller.listen(self._hear)
                parts = await self._load(app.controller, images)
                self._turn_id = app.controller.send(Draft(text=text, images=parts))
                await self._ended.wait()
        if self._crash is not None:
            raise self._crash
        if self._broken is not None:
            raise self._broken
        assert self._ending is not None  # noqa: S101 - what set the event set the ending
        return exit_code(self._ending)

    async def _load(
        self, controller: ChatController, images: Sequence[Path]
    ) -> tuple[ImagePart, ...]:
        loads = [controller.load_images(path, path.name) for path in images]
        return tuple(part for parts in await asyncio.gather(*loads) for part in parts)

    def _interrupt(self) -> None:
        if self._interrupted or self._app is None or self._turn_id is None:
            # Asked twice, or nothing has been sent: there is nothing to keep and none to wait for.
            os._exit(STOPPED)
        self._interrupted = True
        self._app.controller.stop(self._turn_id)

    def _note_crash(self, crash: BaseException) -> None:
        self._crash = crash
        self._ended.set()

    def _hear(self, events: Sequence[StreamEvent]) -> None:
        try:
            if self._broken is None:
                self._printer.print(events)
        except BrokenPipeError as broken:
            self._broken = broken
            self._interrupted = False
            self._interrupt()
        if events and isinstance(events[-1], Ended):
            self._ending = events[-1]
            self._ended.set()
