"""The bridge's protocol as JSON Schema, made from the types; ``resources/bridge/schema.json``.

    python -m tests.bridge_schema

writes it. What clients say comes from ``desktop.bridge.protocol``; what they hear is held against
the objects that are really sent, see ``tests/bridge/test_schema.py``.
"""

import json
from pathlib import Path
from typing import Any, Literal

from pydantic import ConfigDict, TypeAdapter, with_config
from typing_extensions import TypedDict

from desktop.bridge.protocol import Ask, Models, RefusalCode, Resume, Stop, Watch
from desktop.core.errors import Code
from desktop.core.metrics import Metrics
from desktop.core.ports import EngineName

FILE = Path(__file__).parents[1] / "resources" / "bridge" / "schema.json"
CLOSED = ConfigDict(extra="forbid")
CLIENT = {"prompt": Ask, "stop": Stop, "watch": Watch, "resume": Resume, "models": Models}


@with_config(CLOSED)
class Numbered(TypedDict):
    """What every event of an answer has.

    ``timestamp``: seconds since the request was sent. ``seq``: 1, 2, ... within the answer ``id``.
    """

    timestamp: float
    id: str
    seq: int


class Started(Numbered):
    """Once, before anything else."""

    type: Literal["started"]
    model: str
    engine: EngineName


class Chunk(Numbered):
    """A piece of the answer's text, exactly as received."""

    type: Literal["chunk"]
    text: str
    index: int


class Thought(Numbered):
    """A piece of a summary of the model's thinking."""

    type: Literal["thought"]
    text: str


class Image(Numbered):
    """The model sent an image; it was saved."""

    type: Literal["image"]
    mime_type: str
    bytes: int
    path: str


class UsageSoFar(Numbered):
    """The service's own counts, running totals."""

    type: Literal["usage"]
    prompt_tokens: int | None
    output_tokens: int | None
    thought_tokens: int | None
    cached_tokens: int | None
    total_tokens: int | None


class Progress(Numbered):
    """An estimate against the output limit, at most 10 a second."""

    type: Literal["progress"]
    percent: int
    estimated_tokens: int


class Retry(Numbered):
    """Before waiting, in seconds, to ask again."""

    type: Literal["retry"]
    attempt: int
    wait: float
    reason: str


class Ending(Numbered):
    """What every ending has: all text that came, and how fast."""

    text: str
    metrics: Metrics


class Complete(Ending):
    """A natural end, or one at the output limit."""

    type: Literal["complete", "truncated"]
    finish_reason: str
    model_version: str | None


class Stopped(Ending):
    """Stopped on purpose."""

    type: Literal["stopped"]
    by: Literal["user", "timeout", "shutdown"]


class Safety(Ending):
    """The prompt or the answer was blocked."""

    type: Literal["safety"]
    message: str
    reason: str
    categories: list[str]


class RateLimit(Ending):
    """Too many requests, after the retries allowed."""

    type: Literal["rate_limit"]
    message: str
    retry_after: float | None
    quota: str | None


class Failed(Ending):
    """Anything else."""

    type: Literal["error"]
    error: str
    code: Code
    retryable: bool


class Snapshot(Numbered):
    """All text up to ``seq``, for whoever comes late."""

    type: Literal["snapshot"]
    model: str
    engine: str
    text: str


@with_config(CLOSED)
class ModelNamed(TypedDict):
    """A model that can be asked."""

    name: str
    title: str
    output_token_limit: int | None


@with_config(CLOSED)
class ModelsNamed(TypedDict):
    """The answer to ``models``."""

    type: Literal["models"]
    timestamp: float
    models: list[ModelNamed]


@with_config(CLOSED)
class RefusalTold(TypedDict):
    """A message that is not done; it has no ``seq``."""

    type: Literal["error"]
    timestamp: float
    error: str
    code: RefusalCode
    retryable: bool
    text: Literal[""]
    metrics: None
    id: str | None


Event = (
    Started
    | Chunk
    | Thought
    | Image
    | UsageSoFar
    | Progress
    | Retry
    | Complete
    | Stopped
    | Safety
    | RateLimit
    | Failed
)
Told = Event | Snapshot | ModelsNamed | RefusalTold
HEARD: TypeAdapter[Any] = TypeAdapter(Told)


def schema() -> dict[str, Any]:
    """The whole of it: ``client`` and ``server`` are what either side may say."""
    said = {kind: _said(kind, TypeAdapter(each).json_schema()) for kind, each in CLIENT.items()}
    parts = [found.pop("$defs", {}) for found in said.values()]
    heard = HEARD.json_schema(ref_template="#/$defs/{model}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "gemstream.v1",
        "$defs": {
            **heard.pop("$defs"),
            **{name: each for found in parts for name, each in found.items()},
            **{f"say_{kind}": found for kind, found in said.items()},
            "client": {"anyOf": [{"$ref": f"#/$defs/say_{kind}"} for kind in said]},
            "server": heard,
        },
    }


def _said(kind: str, found: dict[str, Any]) -> dict[str, Any]:
    """With the type that tells the message, and bytes as they are written in JSON."""
    needed = [] if kind == "prompt" else ["type"]
    found["properties"] = {"type": {"const": kind}, **found.get("properties", {})}
    found["required"] = [*needed, *found.get("required", [])]
    for each in found.get("$defs", {}).values():
        for value in each.get("properties", {}).values():
            if value.get("format") == "binary":
                del value["format"]
                value["contentEncoding"] = "base64"
    return found


def written() -> str:
    """As it stands in the file."""
    return json.dumps(schema(), indent=2, sort_keys=True) + "\n"


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
