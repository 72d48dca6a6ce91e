"""`gemstream selftest`: the real window, asked for real, and checked against what was received."""

import asyncio
import dataclasses
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop import gui
from desktop.arguments import parse
from desktop.core.conversation import ImagePart
from desktop.core.errors import ChatError
from desktop.core.events import Ended, StreamEvent, TurnEnding, TurnFinished
from desktop.paths import resource

SAMPLE_PROMPT = "What can you see in this picture?"
LONGEST_S = 300.0


def run(argv: Sequence[str]) -> int:
    """Run the check; returns 0 if the window shows what was received, else 1."""
    arguments = parse(argv)
    images = list(arguments.images)
    if arguments.prompt is None and not images:
        images = [resource("samples", "lake-at-dusk.jpg")]
    application = gui.Application(gui.qt_application(), arguments.setup, ())
    check = _Check(application, arguments.prompt or SAMPLE_PROMPT, images)
    application.window.show()
    with application.loop as loop:
        report = loop.run_until_complete(check.run(arguments.screenshot))
    print(json.dumps(report) if arguments.json else _in_words(report))
    return 0 if report["ok"] else 1


class _Check:
    def __init__(self, application: gui.Application, prompt: str, images: Sequence[Path]) -> None:
        self._application = application
        self._prompt = prompt
        self._images = images
        self._ended = asyncio.Event()
        self._ending: TurnEnding | None = None

    async def run(self, screenshot: Path | None) -> dict[str, Any]:
        application = self._application
        application.controller.listen(self._hear)
        try:
            async with asyncio.timeout(LONGEST_S):
                await self._attach()
                turn_id = application.window.ask(self._prompt)
                await self._ended.wait()
            shown = application.window.view.answer_text(turn_id)
            if screenshot is not None:
                await self._photograph(screenshot)
            return self._report(shown, screenshot)
        except (ChatError, TimeoutError, OSError) as error:
            return {"ok": False, "fault": str(error) or "it took too long"}
        finally:
            await application.aclose()

    async def _attach(self) -> None:
        """Put the images in the tray as a drop does, and wait until they are ready."""
        ready = asyncio.Event()
        left = len(self._images)

        def one_done(_image: ImagePart | ChatError) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                ready.set()

        if left:
            self._application.window.tray.settled.connect(one_done)
            self._application.window.add_images(self._images)
            await ready.wait()
