"""All that came of one turn, and the events that tell of it."""

from typing import Any, assert_never

from desktop.core.conversation import AnswerBuilder, ImagePart, Message, TextPart, whole_text
from desktop.core.endings import Blocked, Complete, Cut, Received, verdict
from desktop.core.errors import ChatError
from desktop.core.events import (
    ProgressMade,
    StoppedBy,
    StreamEvent,
    TextDelta,
    ThoughtDelta,
    TurnBlocked,
    TurnEnding,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
    Usage,
    UsageReported,
)
from desktop.core.metrics import LatencyMeter
from desktop.core.ports import ModelChunk
from desktop.core.progress import ProgressEstimate


class TurnRecord:
    """Takes in the chunks of one answer and says what happened, up to the ending.

    Attributes:
        meter: The latencies of the turn.
    """

    def __init__(self, turn_id: str, started_at: float, limit_tokens: int | None) -> None:
        self.turn_id = turn_id
        self.meter = LatencyMeter(started_at)
        self._answer = AnswerBuilder()
        self._progress = ProgressEstimate(limit_tokens)
        self._texts: list[str] = []
        self._usage: Usage | None = None
        self._model_version: str | None = None
        self._categories: tuple[str, ...] = ()
        self._any_chunk = False
        self._has_image = False
        self._has_thought = False
        self._finish_reason: str | None = None
        self._finish_message: str | None = None
        self._block_reason: str | None = None
        self._other_parts: tuple[str, ...] = ()

    def message(self) -> Message:
        """The answer so far."""
        return self._answer.message()

    def take(self, chunk: ModelChunk) -> list[StreamEvent | ImagePart]:
        """Take in a chunk.

        Returns:
            Its events in order; an image stands for itself until it is saved.
        """
        self.meter.arrived(chunk.at)
        self._note(chunk)
        told: list[StreamEvent | ImagePart] = []
        characters = 0
        for part in chunk.parts:
            self._answer.add(part)
            if isinstance(part, ImagePart):
                self._has_image = True
                told.append(part)
            elif part.text:
                characters += len(part.text)
                told.append(self._text_event(part, chunk.at))
        counted = None
        usage = chunk.usage
        if usage is not None and usage != self._usage:
            self._usage = usage
            counted = self.meter.output_tokens = usage.output_tokens
            told.append(UsageReported(turn_id=self.turn_id, at=chunk.at, usage=usage))
        if characters or counted is not None:
            self._progress.add(characters, counted)
            if self._progress.due(chunk.at):
                told.append(self._progress_event(chunk.at))
        return told

    def _note(self, chunk: ModelChunk) -> None:
        self._any_chunk = True
        self._model_version = chunk.model_version or self._model_version
        self._categories = chunk.categories or self._categories
        self._block_reason = chunk.block_reason or self._block_reason
        if chunk.finish_reason is not None:
            self._finish_reason, self._finish_message = chunk.finish_reason, chunk.finish_message
        if chunk.other_parts:
            self._other_parts += chunk.other_parts

    def _text_event(self, part: TextPart, at: float) -> StreamEvent:
        if part.thought:
            self._has_thought = True
            return ThoughtDelta(turn_id=self.turn_id, at=at, text=part.text)
        self.meter.text_arrived(at)
        self._texts.append(part.text)
        index = self.meter.chunk_count
        return TextDelta(turn_id=self.turn_id, at=at, text=part.text, index=index)

    def _progress_event(self, at: float) -> ProgressMade:
        return ProgressMade(
            turn_id=self.turn_id,
            at=at,
            percent=self._progress.percent,
            estimated_tokens=self._progress.estimated_tokens,
        )

    def _received(self) -> Received:
        return Received(
            any_chunk=self._any_chunk,
            has_text=bool(self._texts),
            has_image=self._has_image,
            has_thought=self._has_thought,
            finish_reason=self._finish_reason,
            finish_message=self._finish_message,
            block_reason=self._block_reason,
            other_parts=self._other_parts,
        )

    def judged(self, now: float) -> TurnEnding:
        """The ending of a stream that ended by itself."""
        received = self._received()
        finish_reason, model_version = received.finish_reason or "", self._model_version
        common = self._common(now)
        match verdict(received):
            case Complete():
                return TurnFinished(
                    **common, finish_reason=finish_reason, model_version=model_version
                )
            case Cut(note=note, step=step):
                return TurnTruncated(
                    **common,
                    finish_reason=finish_reason,
                    model_version=model_version,
                    note=note,
                    step=step,
                )
            case Blocked(reason=reason, message=message, step=step):
                return TurnBlocked(
                    **common,
                    reason=reason,
                    message=message,
                    categories=self._categories,
                    step=step,
                )
            case ChatError() as error:
                return self.failed(error, now)
            case other:
                assert_never(other)

    def failed(self, error: ChatError, now: float) -> TurnFailed:
        """The ending by a fault."""
        return TurnFailed(**self._common(now), error=error)

    def stopped(self, by: StoppedBy, now: float) -> TurnStopped:
        """The ending on purpose."""
        return TurnStopped(**self._common(now), by=by)

    def _common(self, now: float) -> dict[str, Any]:
        return {
            "turn_id": self.turn_id,
            "at": now,
            "text": whole_text("".join(self._texts)),
            "metrics": self.meter.summary(now),
        }
