"""`gemstream serve`: the bridge without a window, until it is interrupted."""

import asyncio
import json
import sys

from desktop.app import App
from desktop.bridge.answers import Answers
from desktop.bridge.conversations import Unseen
from desktop.bridge.server import FILE_NAME, Bridge
from desktop.cli.interrupts import on_signals
from desktop.cli.printing import speak_utf8
from desktop.core.errors import ChatError
from desktop.core.terminal import for_terminal
from desktop.paths import ensure_private
from desktop.settings import Settings
from desktop.setup import Setup

WELL, USAGE = 0, 2


def run(setup: Setup, *, port: int, as_json: bool) -> int:
    """Serve; returns the exit code once it was interrupted.

    Args:
        setup: What questions are asked with, unless a client wants otherwise.
        port: 0 for any that is free.
        as_json: Say where it is as one JSON object.
    """
    speak_utf8()
    try:
        ensure_private(setup.folder)
        asyncio.run(_serve(setup, setup.command_settings(), port, as_json=as_json))
    except ChatError as error:
        print(for_terminal(f"gemstream: {error}"), file=sys.stderr)
        return USAGE
    return WELL


async def _serve(setup: Setup, settings: Settings, port: int, *, as_json: bool) -> None:
    crashes: list[BaseException] = []
    over = asyncio.Event()

    def crashed(crash: BaseException) -> None:
        crashes.append(crash)
        over.set()

    with on_signals(over.set):
        async with App(setup, settings, on_crash=crashed) as app:
            unseen = Unseen(app.new_controller, app.let_go)
            answers = Answers(unseen, app.controller.models)
            origins = settings.bridge_origins.split()
            bridge = Bridge(answers, setup.folder, origins=origins, on_crash=crashed)
            await bridge.open(port)
            try:
                _say_where(bridge, setup, as_json=as_json)
                await over.wait()
            finally:
                await bridge.aclose()
    if crashes:
        raise crashes[0]


def _say_where(bridge: Bridge, setup: Setup, *, as_json: bool) -> None:
    file = setup.folder / FILE_NAME
    if as_json:
        print(json.dumps({"type": "serving", "url": bridge.url, "file": str(file)}), flush=True)
    else:
        print(for_terminal(f"Serving at {bridge.url}; its secret is in {file}."), flush=True)
        print(f"To watch in a browser, open {bridge.page_url}", flush=True)
        print("Ctrl-C ends it.", flush=True)
