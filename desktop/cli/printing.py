"""How a stream looks on the command line: as text for people, as JSON lines for programs."""

import sys
from collections.abc import Sequence
from typing import TextIO, assert_never

from desktop.core.conversation import whole_text
from desktop.core.event_json import JsonEvents
from desktop.core.events import (
    Ended,
    HopStarted,
    ImageDelta,
    ImageNotKept,
    ImagesReduced,
    ProgressMade,
    RequestSent,
    RetryScheduled,
    StreamEvent,
    TextDelta,
    ThoughtDelta,
    TurnBlocked,
    TurnEnding,
    TurnFailed,
    TurnFinished,
    TurnStarted,
    TurnStopped,
    TurnTruncated,
    UsageReported,
)
from desktop.core.terminal import for_terminal

_HALF = ("\ud800", "\udbff")


def speak_utf8() -> None:
    """Let standard output and error carry every character, whatever the terminal is set to."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def printable(words: str) -> str:
    """Words from elsewhere on one line, without what a terminal would take for a command."""
    return "".join(each if each.isprintable() else " " for each in words)


class JsonPrinter:
    """One JSON object a line, in ASCII, so that half a surrogate pair survives the way out."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._json = JsonEvents()

    def print(self, events: Sequence[StreamEvent]) -> None:
        """Print a batch of events and flush."""
        self._out.write("".join([self._json.line(event) for event in events]))
        self._out.flush()


class PlainPrinter:
    """The answer on ``out``; all that is about the answer on ``about``; none a terminal obeys."""

    def __init__(self, out: TextIO, about: TextIO) -> None:
        self._out = out
        self._about = about
        self._half = ""
        self._last = "\n"
        self._model = ""

    def print(self, events: Sequence[StreamEvent]) -> None:
        """Print a batch of events and flush."""
        self._write("".join(event.text for event in events if isinstance(event, TextDelta)))
        for event in events:
            self._tell(event)
        self._out.flush()

    def _write(self, text: str) -> None:
        text = self._half + text
        self._half = ""
        if text and _HALF[0] <= text[-1] <= _HALF[1]:
            self._half, text = text[-1], text[:-1]
        if text:
            self._last = text[-1]
            self._out.write(for_terminal(whole_text(text)))

    def _tell(self, event: StreamEvent) -> None:
        match event:
            case TurnStarted(model=model):
                self._model = model
            case ThoughtDelta(text=text):
                self._about.write(for_terminal(whole_text(text)))
                self._about.flush()
            case ImageDelta(path=path):
                self._line(f"Image saved: {path}")
            case ImagesReduced() | ImageNotKept():
                self._line(event.sentence)
            case RetryScheduled(attempt=attempt, wait_s=wait_s, reason=reason):
                self._line(f"{reason} Trying again in {wait_s:.1f} s (attempt {attempt}).")
            case Ended():
                self._end(event)
            case TextDelta() | RequestSent() | HopStarted() | UsageReported() | ProgressMade():
                pass
            case _:
                assert_never(event)

    def _end(self, event: TurnEnding) -> None:
        if self._half:
            self._half, self._last = "", "\ufffd"
            self._out.write(self._last)
        if self._last != "\n":
            self._out.write("\n")
            self._out.flush()
        match event:
            case TurnFinished(model_version=version):
                if version and version.removeprefix("models/") != self._model.removeprefix(
                    "models/"
                ):
                    self._line(f"Answered by {version}.")
            case TurnTruncated(note=sentence) | TurnBlocked(message=sentence):
                self._line(sentence)
            case TurnStopped(by="timeout"):
                self._line("Stopped: the total time allowed is over.")
            case TurnStopped():
                self._line("Stopped.")
            case TurnFailed(error=error):
                self._line(str(error))
                if error.detail:
                    self._line(f"Details: {error.detail}")
            case _:
                assert_never(event)
        if self._about.isatty():
            self._line(_figures(event))

    def _line(self, words: str) -> None:
        self._about.write(for_terminal(f"gemstream: {words}\n"))
        self._about.flush()


def _figures(event: TurnEnding) -> str:
    metrics = event.metrics
    words = [f"{metrics.total_time:.2f} s in all", f"{metrics.chunk_count} chunks"]
    if metrics.first_chunk_latency is not None:
        words.insert(0, f"first chunk {metrics.first_chunk_latency:.2f} s")
    if metrics.tokens_per_second is not None:
        words.append(f"{metrics.tokens_per_second:.0f} tokens/s")
    return " · ".join(words)
