"""All that came of one turn, and the events that tell of it."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, assert_never

from desktop.core.answer import AnswerBuilder
from desktop.core.conversation import ImagePart, Message, Part, TextPart, whole_text
from desktop.core.endings import Blocked, Complete, Cut, Received, verdict
from desktop.core.errors import ChatError
from desktop.core.events import (
    ImageNotKept,
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
    UsageReported,
)
from desktop.core.images import why_not_kept
from desktop.core.latency_meter import LatencyMeter
from desktop.core.ports import ModelChunk
from desktop.core.progress import ProgressEstimate
from desktop.core.seam import Seam

if TYPE_CHECKING:
    from desktop.core.usage import Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """What there is of an answer that is gone on with.

    Attributes:
        token: Where the service can take it up again, if it said so.
        token_at: How many characters of its text stood before that place.
    """

    answer: Message
    token: bytes | None = field(default=None, repr=False)
    token_at: int = 0


class TurnRecord:
    """Takes in the chunks of one answer and says what happened, up to the ending.

    Attributes:
        meter: The latencies of the turn.
        hop: The number of the request that the answer is in.
        token: Where the service can take the answer up again, if it said so.
        token_at: How many characters of the text stood before that place.
        fresh: The parts that came since somebody last emptied this list, to be journalled.
    """

    def __init__(
        self,
        turn_id: str,
        started_at: float,
        limit_tokens: int | None,
        earlier: Earlier | None = None,
    ) -> None:
        self.turn_id = turn_id
        self.meter = LatencyMeter(started_at)
        self._answer = AnswerBuilder()
        self._progress = ProgressEstimate(limit_tokens)
        self._has_limit = limit_tokens is not None
        self._texts: list[str] = []
        self._usage: Usage | None = None
        self._model_version: str | None = None
        self._categories: tuple[str, ...] = ()
        self._any_chunk = self._any_said = False
        self._images = 0
        self._has_thought = False
        self._finish_reason: str | None = None
        self._finish_message: str | None = None
        self._block_reason: str | None = None
        self._other_parts: tuple[str, ...] = ()
        self._seam = Seam("")
        self._usage_before: Usage | None = None  # of the requests before this one
        self._size = 0  # characters of all texts
        self.hop = 1
        self.token: bytes | None = None
        self.token_at = 0
        self.fresh: list[Part] = []
        if earlier is not None:
            self._go_on_from(earlier)

    def _go_on_from(self, earlier: Earlier) -> None:
        for part in earlier.answer.parts:
            self._answer.add(part)
        self._images = len(earlier.answer.images)
        text = earlier.answer.text
        self._texts.append(text)
        self._size = len(text)
        self.token, self.token_at = earlier.token, earlier.token_at
        self._seam = Seam(text, None if earlier.token is None else len(text) - earlier.token_at)

    def next_hop(self, most: int, asked_with: bytes | None) -> bytes | None:
        """Begin the next request of an answer that is longer than one carries.

        Args:
            most: Requests that one answer may have.
            asked_with: The token of the request that just ended.

        Returns:
            The token to ask with; None if the answer does not go on by itself.
        """
        token = self.token
        goes_on = self._finish_reason == "CONTINUATION" and self._block_reason is None
        if not goes_on or token is None or token == asked_with or self.hop >= most:
            return None
        self.hop = self.meter.hops = self.hop + 1
        self._seam = Seam("".join(self._texts), self._size - self.token_at)
        self._usage_before = self._usage
        self._finish_reason = self._finish_message = None
        return token

    def release(self, now: float) -> list[StreamEvent]:
        """The text that was held back at a seam: no more comes to compare it with."""
        text = self._seam.finish() if self._seam.is_open else ""
        if not text:
            return []
        self._answer.add(TextPart(text=text))
        return [self._text_event(text, now)]

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
        for received in chunk.parts:
            part = self._behind_seam(received)
            if isinstance(part, ImagePart):
                told.append(self._take_image(part, chunk.at))
                continue
            self._add(part)
            if part.text:
                characters += len(part.text)
                told.append(self._part_event(part, chunk.at))
        self._note_token(chunk)
        counted = None
        usage = chunk.usage
        if usage is not None and self._usage_before is not None:
            usage = self._usage_before.plus(usage)
        if usage is not None and usage != self._usage:
            self._usage = self.meter.usage = usage
            counted = usage.output_tokens
            told.append(UsageReported(turn_id=self.turn_id, at=chunk.at, usage=usage))
        if characters or counted is not None:
            self._progress.add(characters, counted)
            if self._progress.due(chunk.at):
                told.append(self._progress_event(chunk.at))
        return told

    def _add(self, part: Part) -> None:
        self._answer.add(part)
        self.fresh.append(part)

    def _take_image(self, image: ImagePart, at: float) -> StreamEvent | ImagePart:
        self._images += 1
        sentence = why_not_kept(image, self._images)
        if not sentence:
            self._add(image)
            return image
        return ImageNotKept(
            turn_id=self.turn_id,
            at=at,
            mime_type=image.mime_type,
            data=image.data,
            number=self._images,
            sentence=sentence,
        )

    def _note(self, chunk: ModelChunk) -> None:
        self._any_chunk = True
        self._any_said = self._any_said or not chunk.says_nothing
        self._model_version = chunk.model_version or self._model_version
        self._categories = chunk.categories or self._categories
        self._block_reason = chunk.block_reason or self._block_reason
        if chunk.finish_reason is not None:
            self._finish_reason, self._finish_message = chunk.finish_reason, chunk.finish_message
        if chunk.other_parts:
            self._other_parts += chunk.other_parts

    def _behind_seam(self, part: Part) -> Part:
        """A part without what stood before the break already."""
        if not self._seam.is_open or not isinstance(part, TextPart) or part.thought:
            return part
        return replace(part, text=self._seam.take(part.text))

    def _note_token(self, chunk: ModelChunk) -> None:
        """Remember where the answer can be taken up; a natural end has no such place."""
        if chunk.continuation_token is not None:
            self.token, self.token_at = chunk.continuation_token, self._size
        elif chunk.finish_reason is not None and chunk.finish_reason != "CONTINUATION":
            self.token = None

    def _part_event(self, part: TextPart, at: float) -> StreamEvent:
        if part.thought:
            self._has_thought = True
            self.meter.thought_arrived(at)
            return ThoughtDelta(turn_id=self.turn_id, at=at, text=part.text)
        return self._text_event(part.text, at)

    def _text_event(self, text: str, at: float) -> TextDelta:
        self.meter.text_arrived(at, len(text))
        self._texts.append(text)
        self._size += len(text)
        index = self.meter.chunk_count
        return TextDelta(turn_id=self.turn_id, at=at, text=text, index=index)

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
            any_said=self._any_said,
            has_text=bool(self._texts),
            has_image=self._images > 0,
            has_thought=self._has_thought,
            has_limit=self._has_limit,
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
