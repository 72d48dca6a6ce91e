"""`gemstream import`: reads conversations of Gemstream, ChatGPT and Google Takeout."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import TYPE_CHECKING

from desktop.cli.printing import printable, speak_utf8
from desktop.core.errors import ChatError
from desktop.core.terminal import for_terminal
from desktop.exchange.report import Report
from desktop.paths import ensure_private
from desktop.storage.conversations import Conversations
from desktop.transfer import take_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.core.message import ImagePart
    from desktop.setup import Setup

DONE, UNUSABLE = 0, 2


def run(files: Sequence[Path], setup: Setup, *, as_json: bool) -> int:
    """Import and report; returns the exit code: 0 if each file was understood."""
    speak_utf8()
    report = Report()
    fault: ChatError | None = None
    try:
        ensure_private(setup.folder)
        asyncio.run(_run(files, setup, report))
    except ChatError as error:
        fault = error
    _tell(report, as_json=as_json)
    if fault is not None:
        print(for_terminal(f"gemstream: {fault}"), file=sys.stderr)
    return UNUSABLE if fault or report.refusals else DONE


async def _run(files: Sequence[Path], setup: Setup, report: Report) -> None:
    store = Conversations(setup.folder)
    try:
        await take_in(store, files, _prepare, report)
    finally:
        await store.aclose()


def _prepare(data: bytes, name: str) -> ImagePart:
    from desktop.images import load  # 60 ms, and most imports have no image

    return load(data, name=name)


def _tell(report: Report, *, as_json: bool) -> None:
    if as_json:
        value = {
            "conversations": report.conversations,
            "turns": report.turns,
            "known": report.known,
            "refused": report.refusals,
            "notes": dict(report.notes),
        }
        print(json.dumps(value))
        return
    print(report.summary)
    for line in report.lines:
        print(f"gemstream: {printable(line)}", file=sys.stderr)
