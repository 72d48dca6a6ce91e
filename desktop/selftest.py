"""`gemstream selftest`: the real window, asked for real, and checked against what was received."""

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea

from desktop import gui
from desktop.arguments import parse
from desktop.core.event_json import JsonEvents
from desktop.core.events import Ended, StreamEvent, TurnEnding, TurnFailed, TurnFinished
from desktop.markdown.blocks import visible_text
from desktop.markdown.whole import read
from desktop.paths import resource

Report = dict[str, Any]

SAMPLE_PROMPT = "What can you see in this picture?"
LONGEST_S = 300.0
SETTLE_MS = 300
"""The stream line settles and the last frame is drawn within this time."""


def run(argv: Sequence[str]) -> int:
    """Run the check; returns 0 if the window shows what was received, else 1."""
    arguments = parse(argv)
    images = list(arguments.images)
    if arguments.prompt is None and not images:
        images = [resource("samples", "lake-at-dusk.jpg")]
    application = gui.open_application(arguments.setup, keeps=False)
    check = _Check(application, arguments.prompt or SAMPLE_PROMPT, images)
    application.window.show()
    with application.loop as loop:
        report = loop.run_until_complete(check.run(arguments.screenshot))
    print(json.dumps(report) if arguments.json else _in_words(report))
    return 0 if report["ok"] else 1


class _Check:
    """One question to the real window."""

    def __init__(self, application: gui.Application, prompt: str, images: Sequence[Path]) -> None:
        self._application = application
        self._prompt = prompt
        self._images = images
        self._ended = asyncio.Event()
        self._ending: TurnEnding | None = None

    async def run(self, screenshot: Path | None) -> Report:
        application = self._application
        application.controller.listen(self._hear)
        try:
            async with asyncio.timeout(LONGEST_S):
                refusal = await self._attach()
                if refusal is not None:
                    return {"ok": False, "fault": refusal}
                turn_id = application.window.ask(self._prompt)
                await self._ended.wait()
                await _painted(application.window.view)
            view = application.window.view
            report = self._report(view.answer_text(turn_id), view.shown_answer(turn_id))
            if screenshot is not None and not await self._photograph(screenshot):
                report |= {"ok": False, "fault": f"The screenshot could not be kept: {screenshot}"}
            return report
        except TimeoutError:
            return {"ok": False, "fault": f"There was no end within {LONGEST_S:g} seconds."}
        finally:
            await application.aclose()

    async def _photograph(self, screenshot: Path) -> bool:
        """Keep a picture that shows the question and how its answer begins."""
        view = self._application.window.view
        view.jump_to_start()
        await _painted(view)
        return self._application.window.grab().save(str(screenshot))

    def _hear(self, events: Sequence[StreamEvent]) -> None:
        if isinstance(events[-1], Ended):
            self._ending = events[-1]
            self._ended.set()

    async def _attach(self) -> str | None:
        """Put the images in the tray as a drop does, wait until they are ready; says a refusal."""
        tray = self._application.window.tray
        changed = asyncio.Event()
        tray.changed.connect(changed.set)
        self._application.window.add_images(self._images)
        while tray.is_preparing:
            changed.clear()
            await changed.wait()
        refused = sum(not tile.is_ready for tile in tray.tiles) + len(tray.texts)
        return f"{refused} of the images cannot be used." if refused else None

    def _report(self, held: str, seen: str) -> Report:
        """Compare what the view holds, and what can be read in it, with what was received."""
        ending = self._ending
        assert ending is not None  # noqa: S101 - what set the event set the ending
        in_one_go = "\n".join(visible_text(block) for block in read(ending.text))
        matches = held == ending.text and seen == in_one_go
        report: Report = {
            "ok": matches and isinstance(ending, TurnFinished),
            "engine": self._application.controller.engine,
            "model": self._application.controller.options.model,
            "ending": JsonEvents().of(ending),
            "shown_characters": len(held),
            "shown_equals_received": matches,
        }
        if isinstance(ending, TurnFailed):
            report["fault"] = str(ending.error)
        elif not isinstance(ending, TurnFinished):
            report["fault"] = "The answer did not come to a natural end."
        elif not matches:
            report["fault"] = "The window does not show what was received."
        return report


async def _painted(view: QAbstractScrollArea) -> None:
    """Wait until what the view has been given is on screen."""
    painted = asyncio.Event()
    QTimer.singleShot(SETTLE_MS, painted.set)
    view.viewport().update()
    await painted.wait()


def _in_words(report: Report) -> str:
    lines = ["Selftest passed." if report["ok"] else f"Selftest failed. {report['fault']}"]
    if "ending" in report:
        metrics = report["ending"]["metrics"]
        lines += [
            f"  engine           {report['engine']}, {report['model']}",
            f"  received         {len(report['ending']['text'])} characters "
            f"in {metrics['chunk_count']} chunks",
            f"  shown            {report['shown_characters']} characters, "
            + ("the same" if report["shown_equals_received"] else "not the same"),
            f"  first chunk      {_seconds(metrics['first_chunk_latency'])}",
            f"  first paint      {_seconds(metrics['first_paint_latency'])}",
            f"  total            {_seconds(metrics['total_time'])}",
        ]
    return "\n".join(lines)


def _seconds(value: float | None) -> str:
    return "none" if value is None else f"{value:.3f} s"
