"""How an answer that ended without a fault of the line is to be read: one table, plain words.

The words for finish and block reasons are the service's:
https://ai.google.dev/api/generate-content#FinishReason and google-genai 3.4 ``types.py``.
"""

from dataclasses import dataclass
from typing import assert_never

from desktop.core.errors import (
    AuthenticationFailed,
    ChatError,
    Code,
    NextStep,
    ProtocolViolation,
    RequestRejected,
)
from desktop.core.events import (
    TurnBlocked,
    TurnEnding,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
)

UNSPECIFIED = frozenset({"FINISH_REASON_UNSPECIFIED", "BLOCKED_REASON_UNSPECIFIED"})
CUT = frozenset({"MAX_TOKENS", "CONTINUATION"})

BLOCKED_ANSWER = {
    "SAFETY": "The answer was stopped by the safety filters.",
    "BLOCKLIST": "The answer was stopped because it held a word that is on a block list.",
    "PROHIBITED_CONTENT": "The answer was stopped because it may hold prohibited content.",
    "SPII": "The answer was stopped because it may hold sensitive personal data.",
    "IMAGE_SAFETY": "The image was held back by the safety filters.",
    "IMAGE_PROHIBITED_CONTENT": "The image was held back because it may show prohibited content.",
    "MODEL_ARMOR": "The answer was stopped by your organisation's Model Armor rules.",
    "ESCALATION": "The question was held back by a rule of the service.",
}
BLOCKED_PROMPT = {
    "SAFETY": "The question was blocked by the safety filters.",
    "BLOCKLIST": "The question was blocked because it holds a word that is on a block list.",
    "PROHIBITED_CONTENT": "The question was blocked because it may hold prohibited content.",
    "IMAGE_SAFETY": "The question was blocked because of an image in it.",
    "MODEL_ARMOR": "The question was blocked by your organisation's Model Armor rules.",
    "JAILBREAK": "The question was blocked as an attempt to get round the rules.",
    "OTHER": "The question was blocked by the service, which gave no reason.",
}
BLOCKED_STEPS: dict[str, NextStep] = {"IMAGE_SAFETY": "remove_image", "OTHER": "retry"}
_RECITED = "The answer was stopped because it repeated a source too closely."
_TOOL = "The model tried to use a tool, and Gemstream gives it none."
UNUSABLE: dict[str, tuple[Code, NextStep, str, str]] = {
    "RECITATION": ("recitation", "rephrase", _RECITED, "Ask for it in other words."),
    "IMAGE_RECITATION": ("recitation", "rephrase", _RECITED, "Ask for another image."),
    "LANGUAGE": (
        "unsupported_finish",
        "choose_model",
        "The model does not answer in this language.",
        "Ask in another language, or choose another model.",
    ),
    "OTHER": (
        "unsupported_finish",
        "retry",
        "The service ended the answer without a reason.",
        "Try again.",
    ),
    "IMAGE_OTHER": ("unsupported_finish", "retry", "The image could not be made.", "Try again."),
    "NO_IMAGE": (
        "unsupported_finish",
        "rephrase",
        "The model made no image.",
        "Ask for it in other words.",
    ),
    "MALFORMED_FUNCTION_CALL": ("unsupported_finish", "retry", _TOOL, "Try again."),
    "UNEXPECTED_TOOL_CALL": ("unsupported_finish", "retry", _TOOL, "Try again."),
    "TOO_MANY_TOOL_CALLS": ("unsupported_finish", "retry", _TOOL, "Try again."),
    "MALFORMED_RESPONSE": (
        "protocol",
        "retry",
        "The model produced an unreadable answer.",
        "Try again.",
    ),
    "MISSING_THOUGHT_SIGNATURE": (
        "invalid_request",
        "",
        "The service no longer accepts the earlier turns of this conversation.",
        "Ask again in a new conversation.",
    ),
    "PUP_LIMITED_DISABLED": (
        "permission",
        "",
        "Google has limited this account because of its usage policy.",
        "See the messages in your Google account.",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What had come when the stream ended by itself.

    Attributes:
        any_chunk: At least one event of the service was read.
        any_said: At least one of them was a part of an answer.
        has_limit: The request had a limit of ours, which can be raised.
        other_parts: Names of parts that were neither text, thought nor image.
    """

    any_chunk: bool = False
    any_said: bool = True
    has_text: bool = False
    has_image: bool = False
    has_thought: bool = False
    has_limit: bool = False
    finish_reason: str | None = None
    finish_message: str | None = None
    block_reason: str | None = None
    other_parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Complete:
    """A natural end."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The output limit was reached; ``note`` says so in one sentence."""

    note: str
    step: NextStep


@dataclass(frozen=True, slots=True)
class Blocked:
    """The question or the answer was blocked."""

    reason: str
    message: str
    step: NextStep = "rephrase"


Verdict = Complete | Cut | Blocked | ChatError


def verdict(received: Received) -> Verdict:
    """Read an end of a stream."""
    block, finish = received.block_reason, received.finish_reason
    if block is not None and block not in UNSPECIFIED:
        unknown = f"The question was blocked by the service, for a reason it calls {block}."
        return Blocked(
            block, BLOCKED_PROMPT.get(block, unknown), BLOCKED_STEPS.get(block, "rephrase")
        )
    if finish is None or finish in UNSPECIFIED:
        return _without_reason(received)
    if finish == "STOP":
        return _stopped_by_itself(received)
    if finish in CUT:
        return _cut(received)
    if finish in BLOCKED_ANSWER:
        return Blocked(finish, BLOCKED_ANSWER[finish])
    return _unusable(finish, received.finish_message or "")


def _without_reason(received: Received) -> ChatError:
    if not received.any_chunk:
        return ProtocolViolation(
            "The service closed the connection without an answer.",
            hint="Try again.",
            code="empty_answer",
        )
    if not received.any_said:
        return ProtocolViolation(
            "The service sent something that is not an answer.",
            hint="Try again; if a proxy or sign-in page is in between, open it in a browser.",
        )
    what = "in the middle" if received.has_text else "before any text"
    return ProtocolViolation(
        f"The answer broke off {what}: the service did not say that it was done.",
        hint="Try again.",
        code="no_finish_reason",
    )


def _stopped_by_itself(received: Received) -> Complete | ChatError:
    if received.has_text or received.has_image:
        return Complete()
    if received.other_parts:
        sentence = _TOOL
    elif received.has_thought:
        sentence = "The model thought about it, but wrote no answer."
    else:
        sentence = "The model ended its answer without writing anything."
    return ProtocolViolation(sentence, hint="Try again.", code="empty_answer")


def _cut(received: Received) -> Cut:
    if received.finish_reason == "CONTINUATION":
        note = "The answer is longer than one request can carry, and was cut here."
        return Cut(note, "continue")
    if received.has_text or received.has_image:
        return Cut("The answer reached its length limit and was cut here.", "continue")
    note = "The length limit was used up by thinking, before any text was written."
    return Cut(note, "raise_limit" if received.has_limit else "shorten")


def _unusable(finish: str, detail: str) -> ChatError:
    code, step, sentence, hint = UNUSABLE.get(
        finish,
        (
            "unsupported_finish",
            "retry",
            f"The answer ended for a reason that Gemstream does not know: {finish}.",
            "Try again, or choose another model.",
        ),
    )
    if code == "permission":
        return AuthenticationFailed(sentence, hint=hint, code=code, detail=detail, step=step)
    if code == "protocol":
        return ProtocolViolation(sentence, hint=hint, detail=detail, step=step)
    return RequestRejected(sentence, hint=hint, code=code, detail=detail, step=step)


def next_step(ending: TurnEnding) -> NextStep:
    """What to offer after an ending: to go on if there is something to go on from."""
    match ending:
        case TurnFinished():
            return ""
        case TurnTruncated(step=step) | TurnBlocked(step=step):
            return step
        case TurnStopped():
            return "continue" if ending.text else "retry"
        case TurnFailed(error=error):
            return "continue" if ending.text and error.step == "retry" else error.step
        case _:
            assert_never(ending)
