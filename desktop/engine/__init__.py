"""Streaming answers as a library, without Qt: ``desktop.app.open_chat`` gives a ``Chat``."""

from desktop.core.conversation import Draft, ImagePart
from desktop.core.errors import ChatError, RateLimited, TimedOut
from desktop.core.events import (
    ImageDelta,
    ImageNotKept,
    ImagesReduced,
    ProgressMade,
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
from desktop.engine.chat import Chat
from desktop.engine.controller import ChatController, Options
from desktop.engine.retries import Retries
from desktop.engine.terms import Limits

__all__ = [
    "Chat",
    "ChatController",
    "ChatError",
    "Draft",
    "ImageDelta",
    "ImageNotKept",
    "ImagePart",
    "ImagesReduced",
    "Limits",
    "Options",
    "ProgressMade",
    "RateLimited",
    "Retries",
    "RetryScheduled",
    "StreamEvent",
    "TextDelta",
    "ThoughtDelta",
    "TimedOut",
    "TurnBlocked",
    "TurnEnding",
    "TurnFailed",
    "TurnFinished",
    "TurnStarted",
    "TurnStopped",
    "TurnTruncated",
    "UsageReported",
]
