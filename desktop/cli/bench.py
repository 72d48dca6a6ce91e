"""`gemstream bench`: asks many prompts, cold and warm, and says how fast the answers came."""

import asyncio
import contextlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from desktop.app import App
from desktop.cli.ask import COMPLETE, STOPPED, USAGE, exit_code
from desktop.cli.bench_figures import Answer, Hearing, Kind, document
from desktop.cli.bench_table import report
from desktop.cli.printing import speak_utf8
from desktop.core.conversation import Draft
from desktop.core.errors import ChatError
from desktop.core.events import Ended, StreamEvent
from desktop.core.terminal import for_terminal
from desktop.engine.controller import ChatController
from desktop.paths import ensure_private
from desktop.setup import Setup

BUILT_IN = (
    "Why is the sky blue? Explain it in three sentences.",
    "What is the capital of Australia, and why is it not Sydney?",
    "Write a Python function that says whether a word is a palindrome.",
    "Compare tea and coffee in a small Markdown table.",
    "Write a haiku about rain on a tin roof.",
    "Translate into French: The train leaves at half past seven.",
)


class PromptsUnusable(Exception):
    """There are no prompts to be had; the text is one sentence, and the next step."""


def run(prompts: Path | None, setup: Setup, *, count: int, cold: int, as_json: bool) -> int:
    """Ask, measure and print.

    Args:
        prompts: A file with a prompt on each line, "-" for standard input; None for the built-in
            ones.
        setup: What to ask with.
        count: How many warm answers, at least one.
        cold: How many answers with a client of their own, before the warm ones.
        as_json: Print one JSON document instead of tables.

    Returns:
        The exit code: 0 if any answer came to its end, else that of the last ending.
    """
    speak_utf8()
    try:
        asked = BUILT_IN if prompts is None else read_prompts(prompts, sys.stdin)
        ensure_private(setup.folder)
    except (PromptsUnusable, ChatError) as error:
        print(for_terminal(f"gemstream: {error}"), file=sys.stderr)
        return USAGE
    bench = _Bench(setup, asked, sys.stderr if sys.stderr.isatty() else None)
    is_interrupted = False
    try:
        asyncio.run(bench.run(cold, count))
    except KeyboardInterrupt:
        is_interrupted = True
    _print(bench, as_json=as_json)
    if is_interrupted:
        words = f"Stopped after {len(bench.answers)} of {cold + count} answers."
        print(f"gemstream: {words}", file=sys.stderr)
        return STOPPED
    return _exit_code(bench.answers)


def read_prompts(file: Path, stdin: TextIO) -> tuple[str, ...]:
    """The prompts of a file: one a line, without blank lines and those that start with "#".

    Args:
        file: Where they are; "-" for standard input.
        stdin: Standard input.

    Raises:
        PromptsUnusable: If the file cannot be read, is no text, or has no prompt in it.
    """
    name = "Standard input" if str(file) == "-" else f'"{file}"'
    try:
        content = stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        text = content.decode("utf-8-sig")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise PromptsUnusable(
            f"{name} cannot be read ({reason}). Give a text file with a prompt on each line."
        ) from error
    except UnicodeDecodeError as error:
        raise PromptsUnusable(f"{name} is no UTF-8 text. Save it as UTF-8.") from error
    lines = [line.strip() for line in text.splitlines()]
    prompts = tuple(line for line in lines if line and not line.startswith("#"))
    if not prompts:
        raise PromptsUnusable(f"{name} has no prompt in it. Write one on each line.")
    return prompts


def _print(bench: "_Bench", *, as_json: bool) -> None:
    answers, engine, model = bench.answers, bench.engine, bench.model
    if as_json:
        print(json.dumps(document(engine, model, answers)))
    elif answers:
        print(for_terminal(report(engine, model, answers)))


def _exit_code(answers: Sequence[Answer]) -> int:
    if any(answer.is_measured for answer in answers):
        return COMPLETE
    return exit_code(answers[-1].ending)


class _Bench:
    """One run of the bench.

    Attributes:
        answers: All that have ended so far.
        engine: What is asked.
        model: Likewise.
    """

    def __init__(self, setup: Setup, prompts: Sequence[str], progress: TextIO | None) -> None:
        self.answers: list[Answer] = []
        self._setup = setup
        self._settings = setup.command_settings()
        self.engine = setup.keys().engine
        self.model = setup.options_for(self.engine, self._settings).model
        self._prompts = prompts
        self._progress = progress
        self._crash: BaseException | None = None
        self._ended = asyncio.Event()

    async def run(self, cold: int, count: int) -> None:
        for number in range(cold):
            async with self._app() as app:
                await self._ask(app.controller, "cold", number, cold)
        async with self._app() as app:
            await _warm_up(app)
            for number in range(count):
                await self._ask(app.new_controller(), "warm", number, count)
        # A turn tells its ending before its crash is known.
        if self._crash is not None:
            raise self._crash

    def _app(self) -> App:
        return App(self._setup, self._settings, on_crash=self._note_crash)

    def _note_crash(self, crash: BaseException) -> None:
        self._crash = crash
        self._ended.set()

    async def _ask(self, controller: ChatController, kind: Kind, number: int, most: int) -> None:
        hearing = Hearing()

        def hear(events: Sequence[StreamEvent]) -> None:
            hearing.hear(events)
            if isinstance(events[-1], Ended):
                self._ended.set()

        self._ended.clear()
        controller.listen(hear)
        place = number % len(self._prompts)
        controller.send(Draft(text=self._prompts[place]))
        await self._ended.wait()
        if self._crash is not None:
            raise self._crash
        answer = hearing.answer(kind, place + 1)
        self.answers.append(answer)
        self._tell(answer, f"{kind} {number + 1} of {most}")

    def _tell(self, answer: Answer, which: str) -> None:
        if self._progress is not None:
            seconds = answer.ending.metrics.total_time
            said = f"gemstream: {which}: {answer.name}, {seconds:.2f} s\n"
            self._progress.write(for_terminal(said))
            self._progress.flush()


async def _warm_up(app: App) -> None:
    # What is amiss is told by the answers.
    with contextlib.suppress(ChatError):
        await app.client.warm_up()
        # This opens the connection that the first question will use.
        await app.client.models()
