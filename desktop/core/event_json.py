"""Stream events as the JSON objects of contracts.md, section 2; here alone they get those names."""

import dataclasses
import json
from json.encoder import encode_basestring_ascii
from typing import Any, assert_never

from desktop.core.errors import RateLimited
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
    ending_word,
)

JsonObject = dict[str, Any]


class JsonEvents:
    """Maps the events of one turn; knows when its request was sent, which is time zero."""

    def __init__(self) -> None:
        self._origin: float | None = None

    def of(self, event: StreamEvent) -> JsonObject | None:
        """The JSON object of an event, None for one that programs are not told of."""
        match event:
            case RequestSent(at=at):
                self._origin = at if self._origin is None else self._origin
                return None
            case HopStarted() | ImagesReduced() | ImageNotKept():
                return None
            case TurnStarted(model=model, engine=engine):
                return {"type": "started", "timestamp": 0.0, "model": model, "engine": engine}
            case TextDelta(text=text, index=index):
                # The commonest event by far, so its object is made in one step.
                timestamp = self._since(event.at)
                return {"type": "chunk", "timestamp": timestamp, "text": text, "index": index}
            case ThoughtDelta(text=text):
                fields: JsonObject = {"type": "thought", "text": text}
            case ImageDelta():
                fields = _image(event)
            case UsageReported(usage=usage):
                fields = {"type": "usage", **dataclasses.asdict(usage)}
            case ProgressMade(percent=percent, estimated_tokens=tokens):
                fields = {"type": "progress", "percent": percent, "estimated_tokens": tokens}
            case RetryScheduled(attempt=attempt, wait_s=wait_s, reason=reason):
                fields = {"type": "retry", "attempt": attempt, "wait": wait_s, "reason": reason}
            case Ended():
                fields = _ending(event)
            case _:
                assert_never(event)
        return {"type": fields.pop("type"), "timestamp": self._since(event.at), **fields}

    def line(self, event: StreamEvent) -> str:
        """The JSON object as a line of ASCII with its end, empty for what is not told.

        ASCII, so that half of a character that the service cut in two survives the way out.
        """
        if isinstance(event, TextDelta):
            # As ``json.dumps`` would write it, in a third of the time: there are thousands of them.
            text, since = encode_basestring_ascii(event.text), self._since(event.at)
            head = f'{{"type": "chunk", "timestamp": {since!r}, "text": '
            return f'{head}{text}, "index": {event.index}}}\n'
        value = self.of(event)
        return "" if value is None else f"{json.dumps(value)}\n"

    def _since(self, at: float) -> float:
        return 0.0 if self._origin is None else round(max(0.0, at - self._origin), 6)


def _image(event: ImageDelta) -> JsonObject:
    return {
        "type": "image",
        "mime_type": event.mime_type,
        "bytes": len(event.data),
        "path": str(event.path),
    }


def _ending(event: TurnEnding) -> JsonObject:
    match event:
        case TurnFinished() | TurnTruncated():
            fields: JsonObject = {
                "finish_reason": event.finish_reason,
                "model_version": event.model_version,
            }
        case TurnStopped(by=by):
            fields = {"by": by}
        case TurnBlocked(message=message, reason=reason, categories=categories):
            fields = {"message": message, "reason": reason, "categories": list(categories)}
        case TurnFailed(error=RateLimited() as error):
            fields = {
                "message": error.plain,
                "retry_after": error.retry_after_s,
                "quota": error.quota,
            }
        case TurnFailed(error=error):
            fields = {"error": error.plain, "code": error.code, "retryable": error.retryable}
        case _:
            assert_never(event)
    metrics = dataclasses.asdict(event.metrics)
    return {"type": ending_word(event), **fields, "text": event.text, "metrics": metrics}
