"""One table: what the SDK and its transport raise, in the words of our error tree.

Faults come from iterating a stream, never from opening it; ``tests/gemini/test_faults.py`` has what
each wire fault really raises (google-genai 3.4, httpx2 2.16).
"""

import contextlib
import re
import socket
import ssl
from collections.abc import Iterator, Mapping
from typing import Any

from desktop.core.errors import (
    AuthenticationFailed,
    ChatError,
    ConnectionFailed,
    ImageRejected,
    ProtocolViolation,
    RateLimited,
    RequestRejected,
    ServiceUnavailable,
    TimedOut,
)
from desktop.core.profile import KEY_PAGE
from desktop.words import filled, later

KEY_HINT = filled(later("Check the key: it is made at {page}."), page=KEY_PAGE)
_KEY_LIKE = re.compile(r"AIza[0-9A-Za-z_\-]{8,}|AQ\.[0-9A-Za-z_\-]{8,}")
_MARKUP = re.compile(r"<\s*(!doctype|html|head|body|title)\b", re.IGNORECASE)
DETAIL_CHARACTERS = 500
NETWORK_HINT = later("Check the internet connection, then try again.")


@contextlib.contextmanager
def translated(*, model: str, connect_s: float) -> Iterator[None]:
    """The border around a call: what the SDK raises inside comes out in our words."""
    try:
        yield
    except BaseException as error:
        ours = translate(error, model=model, connect_s=connect_s)
        if ours is error:
            raise
        raise ours from None


def translate(error: BaseException, *, model: str, connect_s: float) -> BaseException:
    """The error of our tree for one of the SDK's; what is ours already, or a bug, as it is.

    Args:
        error: What iterating the SDK's stream raised.
        model: The model that was asked, for the sentence.
        connect_s: The connect limit in force, seconds.
    """
    import httpx2
    from google.auth import exceptions as auth
    from google.genai import errors as sdk

    match error:
        case ChatError():
            return error
        case sdk.APIError():
            return _from_status(error, model)
        case httpx2.ConnectTimeout() | httpx2.PoolTimeout() | TimeoutError():
            return TimedOut("connect", connect_s)
        case httpx2.TransportError():
            return from_transport(error)
        case httpx2.InvalidURL():
            return RequestRejected(
                later("The address of the service is not a valid web address."),
                hint=later("Check GOOGLE_GEMINI_BASE_URL."),
                step="",
            )
        case httpx2.HTTPError():
            return ProtocolViolation(
                later("The service answered in a way that could not be followed."),
                hint=later("Check the base URL, then try again."),
                detail=safe(str(error)),
            )
        case auth.GoogleAuthError():
            return AuthenticationFailed(
                later("Google Cloud did not accept this computer's credentials."),
                hint=later("Run “gcloud auth application-default login”, then try again."),
                detail=safe(str(error)),
            )
        case ValueError() | TypeError() | KeyError() | AttributeError() | RecursionError():
            return _unreadable(error)
        case _:
            return error


def _unreadable(error: Exception) -> ProtocolViolation:
    # UnknownApiResponseError, pydantic.ValidationError and the SDK's own stumbles over JSON of
    # another shape.
    return ProtocolViolation(
        later("The service sent something that is not an answer."),
        hint=later("Try again; if a proxy or sign-in page is in between, open it in a browser."),
        detail=type(error).__name__,
    )


def safe(words: str) -> str:
    """The service's own words, fit for "Details": no page of HTML, no key, not endless."""
    if _MARKUP.search(words):
        return "The service answered with a web page."
    return _KEY_LIKE.sub("[key]", words)[:DETAIL_CHARACTERS]


def from_transport(error: BaseException) -> ChatError:
    """What a fault of the way to the service is in our words."""
    found = list(causes(error))
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in found):
        return ConnectionFailed(
            later("The service's certificate could not be verified."),
            hint=later(
                "Check the computer's date; where a company or a proxy looks into connections, "
                "choose its CA file in the settings under Network."
            ),
            retryable=False,
            detail=safe("; ".join(str(cause) for cause in found)),
        )
    words = "; ".join(str(cause) for cause in found if str(cause))
    looked_up = any(isinstance(cause, socket.gaierror) for cause in found)
    if looked_up or "Name or service not known" in words:
        sentence = later("The service's address could not be found.")
    elif type(error).__name__ in {"ConnectError", "UnsupportedProtocol"}:
        sentence = later("The service could not be reached.")
    else:
        sentence = later("The connection to the service was lost.")
    return ConnectionFailed(sentence, hint=NETWORK_HINT, detail=safe(words))


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error itself, and what it comes from."""
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for inner in error.exceptions:
                yield from causes(inner)
        error = error.__cause__ or error.__context__


def _from_status(error: Any, model: str) -> ChatError:  # noqa: ANN401 - imported lazily above
    code = error.code if isinstance(error.code, int) else 0
    status = str(error.status or "")
    message = safe(str(error.message or ""))
    details = list(_details(error.details))
    reasons = {str(d.get("reason")) for d in details}
    detail = f"{code} {status}: {message}".strip(" :")
    if code == 429 or status == "RESOURCE_EXHAUSTED":
        return _rate_limited(error, details, detail)
    if code == 401 or reasons & {"API_KEY_INVALID", "ACCESS_TOKEN_EXPIRED"}:
        return AuthenticationFailed(
            later("Google did not accept the API key."), hint=KEY_HINT, detail=detail
        )
    if code == 403:
        return AuthenticationFailed(
            later("This key is not allowed to ask that."),
            hint=KEY_HINT,
            code="permission",
            detail=detail,
        )
    if code == 404:
        return RequestRejected(
            filled(later("The service has no model named “{model}”."), model=model),
            hint=later("Choose another model."),
            code="not_found",
            detail=detail,
            step="choose_model",
        )
    if 400 <= code < 499:
        return _rejected(code, status, message, detail)
    if code in {499, 503, 504, 529}:
        return ServiceUnavailable(
            later("The service is too busy or broke off the request."),
            hint=later("Try again."),
            retry_after_s=_advised(error, details),
            detail=detail,
        )
    return ServiceUnavailable(
        later("The service failed."),
        hint=later("Try again."),
        code="internal",
        retry_after_s=_advised(error, details),
        detail=detail,
    )


def _rejected(code: int, status: str, message: str, detail: str) -> ChatError:
    if code == 408:
        return ServiceUnavailable(
            later("The service took too long."), hint=later("Try again."), detail=detail
        )
    if code == 413:
        return RequestRejected(
            later("The question is too large for the service."),
            hint=later("Remove an image or shorten the text."),
            detail=detail,
            step="shorten",
        )
    if status == "FAILED_PRECONDITION":
        return RequestRejected(
            later("The service refused: this may not be offered in your country without billing."),
            hint=later("See https://ai.google.dev/gemini-api/docs/available-regions."),
            detail=detail,
            step="open_keys",
        )
    if "image" in message.lower():
        return ImageRejected(
            later("The service could not use an image of the question."),
            hint=later("Remove the image, or try another one."),
            detail=detail,
        )
    return RequestRejected(
        later("The service refused the question as it stands."),
        hint=later("Change the question, its images or the options, then try again."),
        detail=detail,
    )


def _details(body: object) -> Iterator[Mapping[str, Any]]:
    error = body.get("error", body) if isinstance(body, dict) else None
    found = error.get("details") if isinstance(error, dict) else None
    if isinstance(found, list):
        yield from (item for item in found if isinstance(item, dict))


def _rate_limited(error: Any, details: list[Mapping[str, Any]], detail: str) -> RateLimited:  # noqa: ANN401
    wait_s = _advised(error, details)
    violations = [v for d in details for v in d.get("violations") or () if isinstance(v, dict)]
    named = [
        " = ".join(str(v[key]) for key in ("quotaId", "quotaValue") if v.get(key))
        for v in violations
    ]
    quota = ", ".join(name for name in named if name) or None
    sentence = later("Google limits how often this key may ask, and the limit is reached.")
    if quota is not None:
        sentence = filled(
            later(
                "Google limits how often this key may ask, and the limit is reached. "
                "The limit is {quota}."
            ),
            quota=quota,
        )
    hint = later("Try again in a while, or choose another model.")
    if wait_s is not None:
        hint = filled(
            later("Try again in {seconds} seconds, or choose another model."),
            seconds=round(wait_s),
        )
    if quota is not None and "PerDay" in quota:
        hint = later("The limit for today is used up: choose another model, or go on tomorrow.")
    return RateLimited(
        sentence,
        hint=hint,
        retry_after_s=wait_s,
        quota=quota,
        detail=detail,
    )


def _advised(error: Any, details: list[Mapping[str, Any]]) -> float | None:  # noqa: ANN401
    """The wait that the service advises, in seconds."""
    wait_s = next((_seconds(d["retryDelay"]) for d in details if "retryDelay" in d), None)
    if wait_s is None:
        headers = getattr(error.response, "headers", None) or {}
        wait_s = _seconds(headers.get("retry-after", ""))
    return wait_s


def _seconds(words: object) -> float | None:
    """Seconds of ``"17s"``, ``"0.5s"`` (protobuf's Duration) or ``"17"`` (HTTP's Retry-After)."""
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)s?\s*", str(words))
    return float(found[1]) if found else None
