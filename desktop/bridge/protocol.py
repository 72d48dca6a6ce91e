"""What clients may say, as values; and what is said to them beside the events of an answer.

No input or output, and no clock. contracts.md, section 4; the events of an answer are those of
section 2 with ``id`` and ``seq`` added, see ``desktop.bridge.answer``.
"""

from __future__ import annotations

import binascii
import json
from base64 import b64decode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from desktop.core.ports import ThinkingLevel

if TYPE_CHECKING:
    from collections.abc import Mapping

SUBPROTOCOL: Final = "gemstream.v1"
MOST_MESSAGE_BYTES: Final = 64 * 2**20
"""Of one message of a client, its images in base64 included."""
MOST_IMAGES: Final = 16
MOST_PROMPT_CHARS: Final = 4_000_000
MOST_ID_CHARS: Final = 128
MOST_TOKENS: Final = 10_000_000

RefusalCode = Literal[
    "invalid_request",
    "not_found",
    "permission",
    "image_rejected",
    "rate_limit",
    "unavailable",
    "storage",
]


class Refused(Exception):
    """A message that is not done, and why.

    Attributes:
        code: A stable word, as in the ``error`` events.
        sentence: What is wrong, and what would be right.
        of: The id it speaks of, None if it names none.
    """

    def __init__(self, code: RefusalCode, sentence: str, of: str | None = None) -> None:
        super().__init__(sentence)
        self.code: RefusalCode = code
        self.sentence = sentence
        self.of = of


@dataclass(frozen=True, slots=True, kw_only=True)
class SentImage:
    """An image of a question: the bytes of a file."""

    mime_type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSettings:
    """What a question is asked with; None takes what the program would take.

    Attributes:
        temperature: 0 to 2.
        max_output_tokens: The longest answer, in tokens.
    """

    model: str | None = None
    system: str | None = None
    temperature: float | None = None
    max_output_tokens: int | None = None
    thinking_level: ThinkingLevel | None = None
    thoughts: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """``{"prompt": ...}``: start an answer.

    Attributes:
        id: What the client calls it; None for whatever the server takes.
        conversation: The id of an earlier answer, to go on in its conversation.
        keep: Let it go on when the client goes away.
        program: What the client calls itself.
    """

    prompt: str = field(repr=False)
    images: tuple[SentImage, ...] = ()
    id: str | None = None
    settings: AskSettings = AskSettings()
    conversation: str | None = None
    keep: bool = False
    program: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """``{"type": "stop", "id": ...}``: end an answer; what has come is kept."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """``{"type": "watch"}``: follow all answers, those of others as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume:
    """``{"type": "resume", "id": ..., "after_seq": ...}``: take an answer up again.

    Attributes:
        after_seq: The number of the newest event that is known.
        keep: Only follow it: it goes on when this client goes away, if it would without it.
    """

    id: str
    after_seq: int
    keep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """``{"type": "models"}``: name the models that can be asked."""


ClientMessage = Ask | Stop | Watch | Resume | Models


def read(text: str) -> ClientMessage:
    """Understand what a client says. Fields that are not known are passed over.

    Raises:
        Refused: If it cannot be understood, or goes beyond the limits.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise Refused("invalid_request", "This is no JSON. Send one JSON object.") from None
    if not isinstance(found, dict):
        raise Refused("invalid_request", "Send one JSON object with a prompt or a type.")
    fields = _Fields(found)
    fields.of = fields.text("id", most=MOST_ID_CHARS, least=1)
    kind = fields.text("type") or ("prompt" if "prompt" in found else "")
    match kind:
        case "prompt":
            return _ask(fields)
        case "stop":
            return Stop(id=fields.needed_id())
        case "watch":
            return Watch()
        case "resume":
            after = fields.whole("after_seq", least=0, most=2**53)
            keep = fields.switch("keep") or False
            return Resume(id=fields.needed_id(), after_seq=after or 0, keep=keep)
        case "models":
            return Models()
        case _:
            sentence = "The type is none of prompt, stop, watch, resume, models."
            raise Refused("invalid_request", sentence, fields.of)


def _ask(fields: _Fields) -> Ask:
    prompt = fields.text("prompt", most=MOST_PROMPT_CHARS) or ""
    images = tuple(_image(each, fields.of) for each in fields.list("images", most=MOST_IMAGES))
    if not prompt.strip() and not images:
        raise Refused("invalid_request", "The prompt is empty. Say what is wanted.", fields.of)
    return Ask(
        prompt=prompt,
        images=images,
        id=fields.of,
        settings=_settings(fields.object("settings")),
        conversation=fields.text("conversation", most=MOST_ID_CHARS, least=1),
        keep=fields.switch("keep") or False,
        program=fields.text("program", most=MOST_ID_CHARS) or "",
    )


def _image(found: object, of: str | None) -> SentImage:
    if not isinstance(found, dict):
        raise Refused("invalid_request", "An image is an object with mime_type and data.", of)
    fields = _Fields(found, of)
    data = fields.text("data", most=MOST_MESSAGE_BYTES) or ""
    try:
        image = b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        image = b""
    if not image:
        raise Refused("image_rejected", "The data of an image are not base64.", of)
    return SentImage(mime_type=fields.text("mime_type", most=MOST_ID_CHARS) or "", data=image)


def _settings(fields: _Fields) -> AskSettings:
    level = fields.text("thinking_level")
    levels = get_args(ThinkingLevel)
    if level is not None and level not in levels:
        sentence = f"thinking_level is one of {', '.join(levels)}."
        raise Refused("invalid_request", sentence, fields.of)
    return AskSettings(
        model=fields.text("model", most=MOST_ID_CHARS, least=1),
        system=fields.text("system", most=MOST_PROMPT_CHARS),
        temperature=fields.number("temperature", least=0, most=2),
        max_output_tokens=fields.whole("max_output_tokens", least=1, most=MOST_TOKENS),
        thinking_level=next((known for known in levels if known == level), None),
        thoughts=fields.switch("thoughts"),
    )


class _Fields:
    """The fields of an object, each of its kind or refused; null is as if it were not there."""

    def __init__(self, found: Mapping[str, Any], of: str | None = None) -> None:
        self._found = found
        self.of = of

    def _refuse(self, name: str, wanted: str) -> Refused:
        return Refused("invalid_request", f"{name} is {wanted}.", self.of)

    def text(self, name: str, *, most: int = 64, least: int = 0) -> str | None:
        """A string of so many characters."""
        value = self._found.get(name)
        if value is None:
            return None
        if not isinstance(value, str) or not least <= len(value) <= most:
            raise self._refuse(name, f"a text of at most {most} characters")
        return value

    def needed_id(self) -> str:
        """The id, which has to be there."""
        if self.of is None:
            raise self._refuse("id", "that of an answer, and is needed")
        return self.of

    def number(self, name: str, *, least: float, most: float) -> float | None:
        """A number within bounds."""
        value = self._found.get(name)
        if value is None:
            return None
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not least <= value <= most:
            raise self._refuse(name, f"a number from {least:g} to {most:g}")
        return float(value)

    def whole(self, name: str, *, least: int, most: int) -> int | None:
        """Likewise a whole one."""
        value = self._found.get(name)
        if value is None:
            return None
        is_whole = isinstance(value, int) and not isinstance(value, bool)
        if not is_whole or not least <= value <= most:
            raise self._refuse(name, f"a whole number from {least} to {most}")
        return int(value)

    def switch(self, name: str) -> bool | None:
        """True or false."""
        value = self._found.get(name)
        if value is not None and not isinstance(value, bool):
            raise self._refuse(name, "true or false")
        return value

    def list(self, name: str, *, most: int) -> list[Any]:
        """A list of so many things at most."""
        value = self._found.get(name)
        if value is None:
            return []
        if not isinstance(value, list) or len(value) > most:
            raise self._refuse(name, f"a list of at most {most}")
        return value

    def object(self, name: str) -> _Fields:
        """An object with fields of its own."""
        value = self._found.get(name)
        if value is not None and not isinstance(value, dict):
            raise self._refuse(name, "an object")
        return _Fields(value or {}, self.of)


def refusal(refused: Refused) -> str:
    """What a client is told of a message that is not done: an ``error`` without ``seq``."""
    return json.dumps(
        {
            "type": "error",
            "timestamp": 0.0,
            "error": refused.sentence,
            "code": refused.code,
            "retryable": refused.code in {"rate_limit", "unavailable"},
            "text": "",
            "metrics": None,
            "id": refused.of,
        }
    )
