"""Everything that can go wrong for a user, as one tree.

::

    ChatError                    code
    ├── ConnectionFailed         network
    ├── TimedOut(phase)          timeout
    ├── AuthenticationFailed     authentication | permission
    │   ├── SecretStoreFailed
    │   │   └── NoSecretStore
    │   └── KeyIsForElsewhere
    ├── RateLimited              rate_limit
    ├── RequestRejected          invalid_request | not_found | unsupported_finish | recitation
    │   └── ImageRejected        image_rejected
    │       ├── FolderGiven
    │       ├── TextGiven
    │       └── HostChanged
    ├── ServiceUnavailable       unavailable | internal
    ├── ProtocolViolation        protocol | no_finish_reason | empty_answer
    └── StorageFailed            storage

Anything outside the tree is our own bug. Stopping is not an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from desktop.words import filled, later, shown, together

if TYPE_CHECKING:
    from pathlib import Path

Code = Literal[
    "authentication",
    "permission",
    "not_found",
    "invalid_request",
    "image_rejected",
    "network",
    "timeout",
    "unavailable",
    "internal",
    "protocol",
    "no_finish_reason",
    "empty_answer",
    "recitation",
    "unsupported_finish",
    "storage",
    "rate_limit",
]
Phase = Literal["connect", "first_chunk", "idle"]
NextStep = Literal[
    "",
    "retry",
    "continue",
    "raise_limit",
    "rephrase",
    "shorten",
    "remove_image",
    "choose_model",
    "open_keys",
]
"""What most likely helps; empty if nothing that this program can do does."""


class IllegalMove(AssertionError):
    """A state changed in a way its table does not allow: a bug of ours."""


class ChatError(Exception):
    """Something a user can read and act on.

    Its text is in the language of the user, its attributes are in English.

    Attributes:
        code: A stable word for programs (contracts.md, section 2).
        sentence: What happened, in one plain sentence.
        hint: What to do next; empty if there is nothing.
        retryable: True if asking again unchanged may well work.
        retry_after_s: The wait the service advised, in seconds; None if it said nothing.
        detail: The service's own words, for "Details"; never holds a key.
        step: What to offer.
    """

    code: Code = "internal"
    retryable: bool = False
    step: NextStep = "retry"

    def __init__(
        self,
        sentence: str,
        *,
        hint: str = "",
        code: Code | None = None,
        retryable: bool | None = None,
        retry_after_s: float | None = None,
        detail: str = "",
        step: NextStep | None = None,
    ) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint
        self.code = code or type(self).code
        self.retryable = type(self).retryable if retryable is None else retryable
        self.retry_after_s = retry_after_s
        self.detail = detail
        self.step = type(self).step if step is None else step

    @property
    def plain(self) -> str:
        """All of it in English, for programs and the log."""
        return f"{self.sentence} {self.hint}".strip()

    def __str__(self) -> str:
        return together(shown(self.sentence), shown(self.hint))


class ConnectionFailed(ChatError):
    """The service was not reached, or the line broke."""

    code: Code = "network"
    retryable = True


class TimedOut(ChatError):
    """A wait was longer than its limit.

    Attributes:
        phase: Which wait it was.
    """

    code: Code = "timeout"
    retryable = True

    def __init__(self, phase: Phase, limit_s: float) -> None:
        sentence = {
            "connect": later("No connection to the service within {seconds} seconds."),
            "first_chunk": later("The service sent nothing within {seconds} seconds."),
            "idle": later("The answer stopped arriving: nothing came within {seconds} seconds."),
        }[phase]
        super().__init__(
            filled(sentence, seconds=limit_s),
            hint=later("Try again, or allow a longer wait."),
        )
        self.phase = phase


class AuthenticationFailed(ChatError):
    """The key is missing, wrong, or not allowed to do this."""

    code: Code = "authentication"
    step: NextStep = "open_keys"


class SecretStoreFailed(AuthenticationFailed):
    """A key could not be kept, or not be read where it is kept."""

    step: NextStep = "retry"


class NoSecretStore(SecretStoreFailed):
    """There is no keychain on this computer."""

    step: NextStep = "open_keys"


class KeyIsForElsewhere(AuthenticationFailed):
    """A key was given for another address than the one that requests go to; it was not sent.

    Attributes:
        profile_id: Whose key it is.
        address: Where it would go.
        given_for: The addresses that it was given for.
    """

    def __init__(self, profile_id: str, *, address: str, given_for: tuple[str, ...]) -> None:
        super().__init__(
            later("This key was given for another address, and was not sent."),
            hint=later("Allow the new address under Keys, or choose another key."),
        )
        self.profile_id = profile_id
        self.address = address
        self.given_for = given_for


class RateLimited(ChatError):
    """The service asks to be left alone for a while.

    Attributes:
        quota: The name of the limit that was reached, None if the service did not say.
        is_for_today: True if waiting helps no sooner than tomorrow.
    """

    code: Code = "rate_limit"
    retryable = True

    def __init__(
        self,
        sentence: str,
        *,
        hint: str = "",
        retry_after_s: float | None = None,
        quota: str | None = None,
        detail: str = "",
    ) -> None:
        self.is_for_today = quota is not None and "PerDay" in quota
        step: NextStep = "choose_model" if self.is_for_today else "retry"
        super().__init__(sentence, hint=hint, retry_after_s=retry_after_s, detail=detail, step=step)
        self.quota = quota


class RequestRejected(ChatError):
    """The service understood the request and refused it."""

    code: Code = "invalid_request"
    step: NextStep = "rephrase"


class ImageRejected(RequestRejected):
    """An image cannot be used."""

    code: Code = "image_rejected"
    step: NextStep = "remove_image"


class FolderGiven(ImageRejected):
    """A folder stands where an image was meant.

    Attributes:
        files: What in it may be images, in the order a person would list them.
    """

    def __init__(self, sentence: str, *, hint: str = "", files: tuple[Path, ...] = ()) -> None:
        super().__init__(sentence, hint=hint)
        self.files = files


class TextGiven(ImageRejected):
    """A file of text stands where an image was meant.

    Attributes:
        text: Its characters, see ``desktop.core.attached.as_text``.
    """

    def __init__(self, sentence: str, *, hint: str = "", text: str) -> None:
        super().__init__(sentence, hint=hint)
        self.text = text


class HostChanged(ImageRejected):
    """A web address leads to another host than the one that was agreed to.

    Attributes:
        address: Where it leads.
    """

    def __init__(self, sentence: str, *, hint: str = "", address: str) -> None:
        super().__init__(sentence, hint=hint)
        self.address = address


class ServiceUnavailable(ChatError):
    """The service failed or is too busy."""

    code: Code = "unavailable"
    retryable = True


class ProtocolViolation(ChatError):
    """The answer could not be read, or did not end as an answer ends."""

    code: Code = "protocol"
    retryable = True


class StorageFailed(ChatError):
    """A file of the user's could not be written or read."""

    code: Code = "storage"
