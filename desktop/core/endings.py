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
from desktop.words import filled, later

UNSPECIFIED = frozenset({"FINISH_REASON_UNSPECIFIED", "BLOCKED_REASON_UNSPECIFIED"})
CUT = frozenset({"MAX_TOKENS", "CONTINUATION"})

BLOCKED_ANSWER = {
    "SAFETY": later("The answer was stopped by the safety filters."),
    "BLOCKLIST": later("The answer was stopped because it held a word that is on a block list."),
    "PROHIBITED_CONTENT": later("The answer was stopped because it may hold prohibited content."),
    "SPII": later("The answer was stopped because it may hold sensitive personal data."),
    "IMAGE_SAFETY": later("The image was held back by the safety filters."),
    "IMAGE_PROHIBITED_CONTENT": later(
        "The image was held back because it may show prohibited content."
    ),
    "MODEL_ARMOR": later("The answer was stopped by your organisation's Model Armor rules."),
    "ESCALATION": later("The question was held back by a rule of the service."),
}
BLOCKED_PROMPT = {
    "SAFETY": later("The question was blocked by the safety filters."),
    "BLOCKLIST": later("The question was blocked because it holds a word that is on a block list."),
    "PROHIBITED_CONTENT": later("The question was blocked because it may hold prohibited content."),
    "IMAGE_SAFETY": later("The question was blocked because of an image in it."),
    "MODEL_ARMOR": later("The question was blocked by your organisation's Model Armor rules."),
    "JAILBREAK": later("The question was blocked as an attempt to get round the rules."),
    "OTHER": later("The question was blocked by the service, which gave no reason."),
}
BLOCKED_STEPS: dict[str, NextStep] = {"IMAGE_SAFETY": "remove_image", "OTHER": "retry"}
_RECITED = later("The answer was stopped because it repeated a source too closely.")
_TOOL = later("The model tried to use a tool, and Gemstream gives it none.")
UNUSABLE: dict[str, tuple[Code, NextStep, str, str]] = {
    "RECITATION": ("recitation", "rephrase", _RECITED, later("Ask for it in other words.")),
    "IMAGE_RECITATION": ("recitation", "rephrase", _RECITED, later("Ask for another image.")),
    "LANGUAGE": (
        "unsupported_finish",
        "choose_model",
        later("The model does not answer in this language."),
        later("Ask in another language, or choose another model."),
    ),
    "OTHER": (
        "unsupported_finish",
        "retry",
        later("The service ended the answer without a reason."),
        later("Try again."),
    ),
    "IMAGE_OTHER": (
        "unsupported_finish",
        "retry",
        later("The image could not be made."),
        later("Try again."),
    ),
    "NO_IMAGE": (
        "unsupported_finish",
        "rephrase",
        later("The model made no image."),
        later("Ask for it in other words."),
    ),
    "MALFORMED_FUNCTION_CALL": ("unsupported_finish", "retry", _TOOL, later("Try again.")),
    "UNEXPECTED_TOOL_CALL": ("unsupported_finish", "retry", _TOOL, later("Try again.")),
    "TOO_MANY_TOOL_CALLS": ("unsupported_finish", "retry", _TOOL, later("Try again.")),
    "MALFORMED_RESPONSE": (
        "protocol",
        "retry",
        later("The model produced an unreadable answer."),
        later("Try again."),
    ),
    "MISSING_THOUGHT_SIGNATURE": (
        "invalid_request",
        "",
        later("The service no longer accepts the earlier turns of this conversation."),
        later("Ask again in a new conversation."),
    ),
    "PUP_LIMITED_DISABLED": (
        "permission",
        "",
        later("Google has limited this account because of its usage policy."),
        later("See the messages in your Google account."),
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
        unknown = filled(
            later("The question was blocked by the service, for a reason it calls {reason}."),
            reason=block,
        )
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
            later("The service closed the connection without an answer."),
            hint=later("Try again."),
            code="empty_answer",
        )
    if not received.any_said:
        return ProtocolViolation(
            later("The service sent something that is not an answer."),
            hint=later(
                "Try again; if a proxy or sign-in page is in between, open it in a browser."
            ),
        )
    return ProtocolViolation(
        later("The answer broke off in the middle: the service did not say that it was done.")
        if received.has_text
        else later(
            "The answer broke off before any text: the service did not say that it was done."
        ),
        hint=later("Try again."),
        code="no_finish_reason",
    )


def _stopped_by_itself(received: Received) -> Complete | ChatError:
    if received.has_text or received.has_image:
        return Complete()
    if received.other_parts:
        sentence = _TOOL
    elif received.has_thought:
        sentence = later("The model thought about it, but wrote no answer.")
    else:
        sentence = later("The model ended its answer without writing anything.")
    return ProtocolViolation(sentence, hint=later("Try again."), code="empty_answer")


def _cut(received: Received) -> Cut:
    if received.finish_reason == "CONTINUATION":
        note = later("The answer is longer than one request can carry, and was cut here.")
        return Cut(note, "continue")
    if received.has_text or received.has_image:
        return Cut(later("The answer reached its length limit and was cut here."), "continue")
    note = later("The length limit was used up by thinking, before any text was written.")
    return Cut(note, "raise_limit" if received.has_limit else "shorten")


def _unusable(finish: str, detail: str) -> ChatError:
    code, step, sentence, hint = UNUSABLE.get(
        finish,
        (
            "unsupported_finish",
            "retry",
            filled(
                later("The answer ended for a reason that Gemstream does not know: {reason}."),
                reason=finish,
            ),
            later("Try again, or choose another model."),
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
