"""Short ways to say what happens in a turn."""

from io import BytesIO
from typing import Any

from PIL import Image

from desktop.core.conversation import ImagePart, Message, TextPart
from desktop.core.errors import ChatError
from desktop.core.events import (
    StoppedBy,
    TextDelta,
    ThoughtDelta,
    TurnFailed,
    TurnFinished,
    TurnStarted,
    TurnStopped,
    TurnTruncated,
)
from desktop.core.metrics import Metrics

MODEL = "gemini-3.8-flash"


def metrics(**changed: float | None) -> Metrics:
    figures: dict[str, Any] = {
        "first_chunk_latency": 0.42,
        "first_text_latency": 0.5,
        "total_time": 5.1,
        "chunk_count": 9,
        "output_tokens": 400,
        "tokens_per_second": 78.2,
        "chunks_per_second": 9.04,
        "gap_p50": 0.1,
        "gap_p95": 0.2,
        "gap_max": 0.3,
        "stalls": 0,
        "requests": 1,
        "first_paint_latency": None,
    }
    return Metrics(**{**figures, **changed})


def question(text: str = "Why is the sky blue?", *images: ImagePart) -> Message:
    parts = (TextPart(text=text),) if text else ()
    return Message(role="user", parts=(*images, *parts))


def text(words: str, turn_id: str = "t", at: float = 2.0) -> TextDelta:
    return TextDelta(turn_id=turn_id, at=at, text=words, index=1)


def started(model: str = MODEL) -> TurnStarted:
    return TurnStarted(turn_id="t", at=7.0, model=model, engine="gemini")


def thought(words: str, turn_id: str = "t", at: float = 1.0) -> ThoughtDelta:
    return ThoughtDelta(turn_id=turn_id, at=at, text=words)


def finished(
    turn_id: str = "t", model_version: str | None = MODEL, **figures: float | None
) -> TurnFinished:
    return TurnFinished(
        turn_id=turn_id,
        at=6.0,
        text="",
        metrics=metrics(**figures),
        finish_reason="STOP",
        model_version=model_version,
    )


def truncated(note: str, turn_id: str = "t") -> TurnTruncated:
    return TurnTruncated(
        turn_id=turn_id,
        at=6.0,
        text="",
        metrics=metrics(),
        finish_reason="MAX_TOKENS",
        model_version=None,
        note=note,
    )


def stopped(by: StoppedBy = "user", turn_id: str = "t") -> TurnStopped:
    return TurnStopped(turn_id=turn_id, at=6.0, text="", metrics=metrics(), by=by)


def failed(error: ChatError, turn_id: str = "t") -> TurnFailed:
    return TurnFailed(turn_id=turn_id, at=6.0, text="", metrics=metrics(), error=error)


def png(width: int = 8, height: int = 6, colour: str = "#3552c8") -> bytes:
    data = BytesIO()
    Image.new("RGB", (width, height), colour).save(data, "PNG")
    return data.getvalue()


def image_part(
    width: int = 800, height: int = 600, name: str = "photo.png", thumbnail: bytes | None = None
) -> ImagePart:
    return ImagePart(
        mime_type="image/png",
        data=b"never decoded",
        thumbnail=png() if thumbnail is None else thumbnail,
        name=name,
        width_px=width,
        height_px=height,
    )
