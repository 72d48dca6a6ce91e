"""The Gemini wire protocol without input or output: JSON in, a prompt; text in, JSON out.

https://ai.google.dev/api/generate-content
"""

import base64
import binascii
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from desktop.core.attached import unframed
from desktop.offline import MODEL
from desktop.offline.api_error import ApiError

INPUT_TOKEN_LIMIT = 1_048_576
OUTPUT_TOKEN_LIMIT = 8_192

Json = dict[str, Any]
_T = TypeVar("_T", dict[str, Any], list[Any], str, int)

_WORD = re.compile(r"\S+")
_CAPITAL = re.compile(r"[A-Z]")


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineData:
    """A file sent within the request.

    Attributes:
        mime_type: What the sender says it is.
    """

    mime_type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """What is asked.

    Attributes:
        text: The text of the last user message.
        texts: Name and text of what was attached to it.
        images: The files of the last user message, in order, whatever they claim to be.
        system: The system instruction.
        max_output_tokens: Where to cut the answer.
        tokens: The words of the whole request (see ``count_tokens``).
    """

    text: str = field(default="", repr=False)
    texts: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    images: tuple[InlineData, ...] = ()
    system: str = field(default="", repr=False)
    max_output_tokens: int = OUTPUT_TOKEN_LIMIT
    tokens: int = 0


def count_tokens(text: str) -> int:
    """Count words, this engine's tokens: runs of characters without a space. Images count 0."""
    return sum(1 for _ in _WORD.finditer(text))


def parse_prompt(body: bytes) -> Prompt:
    """Read a request for an answer, or for a count of its tokens.

    Field names may be camelCase or snake_case, inline data standard or URL-safe base64: the SDK
    mixes both (google-genai 3.4.0), and protobuf's JSON mapping allows both.

    Raises:
        ApiError: 400 if it is not what the protocol asks for.
    """
    try:
        request = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ApiError(400, "Invalid JSON payload received.") from error
    request = _message(request)
    request = _field(request, "generateContentRequest", request)
    contents = [_message(content) for content in _field(request, "contents", list[Any]())]
    if not contents:
        raise ApiError(400, "* GenerateContentRequest.contents: contents is not specified")
    last = next((c for c in reversed(contents) if _field(c, "role", "user") != "model"), {})
    system = _text(_field(request, "systemInstruction", dict[str, Any]()))
    return Prompt(
        text="\n".join(text for text in _texts(last) if unframed(text) is None),
        texts=tuple(filter(None, map(unframed, _texts(last)))),
        images=tuple(_files(last)),
        system=system,
        max_output_tokens=_limit(_field(request, "generationConfig", dict[str, Any]())),
        tokens=count_tokens(system) + sum(count_tokens(_text(content)) for content in contents),
    )


def _message(value: object) -> Json:
    if not isinstance(value, dict):
        raise ApiError(400, "Invalid JSON payload received. An object was expected.")
    return value


def _field(message: Mapping[str, Any], name: str, default: _T) -> _T:
    """A field in either spelling, of the type of the default, which stands in for null."""
    snake = _CAPITAL.sub(lambda capital: "_" + capital[0].lower(), name)
    value = message.get(name)
    if value is None:
        value = message.get(snake)
    if value is None:
        return default
    if type(value) is not type(default):
        raise ApiError(400, f"Invalid value at '{snake}'.")
    return value


def _parts(content: Json) -> Iterator[Json]:
    return (_message(part) for part in _field(content, "parts", list[Any]()))


def _text(content: Json) -> str:
    return "\n".join(_texts(content))


def _texts(content: Json) -> list[str]:
    return [text for part in _parts(content) if (text := _field(part, "text", ""))]


def _files(content: Json) -> Iterator[InlineData]:
    for part in _parts(content):
        file = _field(part, "inlineData", dict[str, Any]())
        if file:
            data = _base64(_field(file, "data", ""))
            yield InlineData(mime_type=_field(file, "mimeType", ""), data=data)


def _base64(text: str) -> bytes:
    standard = text.replace("-", "+").replace("_", "/").rstrip("=")
    try:
        return base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ApiError(
            400, "Invalid value at 'inline_data.data': base64 decoding failed."
        ) from error


def _limit(config: Json) -> int:
    limit = _field(config, "maxOutputTokens", OUTPUT_TOKEN_LIMIT)
    if limit < 1:
        raise ApiError(400, "max_output_tokens must be positive.")
    return min(limit, OUTPUT_TOKEN_LIMIT)


def answer_events(pieces: Iterable[str], prompt: Prompt, response_id: str) -> Iterator[Json]:
    """Wrap an answer as it grows: one event a piece, then one that says how it ended."""
    spent = 0
    finish_reason = "STOP"
    for piece in pieces:
        text, tokens = _within(piece, prompt.max_output_tokens - spent)
        spent += tokens
        if text:
            yield _event(text, None, prompt, spent, response_id)
        if text != piece:
            finish_reason = "MAX_TOKENS"
            break
    yield _event("", finish_reason, prompt, spent, response_id)


def answer(pieces: Iterable[str], prompt: Prompt, response_id: str) -> Json:
    """The whole answer as one response."""
    *events, last = answer_events(pieces, prompt, response_id)
    text = "".join(event["candidates"][0]["content"]["parts"][0]["text"] for event in events)
    last["candidates"][0]["content"]["parts"][0]["text"] = text
    return last


def _within(piece: str, tokens: int) -> tuple[str, int]:
    """As much of a piece as a number of tokens allows, and how many those are."""
    words = list(_WORD.finditer(piece))
    if len(words) <= tokens:
        return piece, len(words)
    return piece[: words[tokens].start()], tokens


def _event(
    text: str, finish_reason: str | None, prompt: Prompt, spent: int, response_id: str
) -> Json:
    candidate: Json = {"content": {"parts": [{"text": text}], "role": "model"}, "index": 0}
    if finish_reason:
        candidate["finishReason"] = finish_reason
    return {
        "candidates": [candidate],
        "usageMetadata": {
            "promptTokenCount": prompt.tokens,
            "candidatesTokenCount": spent,
            "totalTokenCount": prompt.tokens + spent,
        },
        "modelVersion": MODEL,
        "responseId": response_id,
    }


def sse_frame(event: Json) -> bytes:
    """One server-sent event, framed as Google frames it."""
    return b"data: " + json.dumps(event, separators=(",", ":")).encode("ascii") + b"\r\n\r\n"


def model_info() -> Json:
    """What ``GET /models/gemstream-offline`` says; the limits are in this engine's own tokens."""
    return {
        "name": f"models/{MODEL}",
        "version": "1",
        "displayName": "Gemstream offline engine",
        "description": "Measures images and text on this computer. It is no language model.",
        "inputTokenLimit": INPUT_TOKEN_LIMIT,
        "outputTokenLimit": OUTPUT_TOKEN_LIMIT,
        "supportedGenerationMethods": ["generateContent", "streamGenerateContent", "countTokens"],
    }
