"""Which path of the Gemini protocol asks for what.

https://ai.google.dev/api/models
"""

import re
from dataclasses import dataclass
from typing import Literal, get_args

from desktop.offline import MODEL
from desktop.offline.api_error import ApiError

Verb = Literal["streamGenerateContent", "generateContent", "countTokens"]

_PATH = re.compile(r"/(?P<version>v1|v1beta)/models(?:/(?P<model>[^/:]+)(?::(?P<verb>\w+))?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """What is asked of the server.

    Attributes:
        model: The model's name without "models/"; None asks for the list of models.
        verb: What it is to do; None asks what the model is.
    """

    model: str | None = None
    verb: Verb | None = None


def find_route(method: str, path: str) -> Route:
    """Read a request line; ``path`` is unquoted and has no query.

    Raises:
        ApiError: 404 if there is no such path or model, 405 if the path wants another method.
    """
    found = _PATH.fullmatch(path)
    if not found:
        raise ApiError(404, "There is nothing at this path.")
    version, model, word = found["version"], found["model"], found["verb"]
    verb = next((verb for verb in get_args(Verb) if verb == word), None)
    if word != verb:
        raise ApiError(404, "The model has no such method.")
    if method != ("POST" if verb else "GET"):
        raise ApiError(405, f"{method} is not allowed here.")
    if model not in (None, MODEL):
        raise _unknown_model(version, model, verb)
    return Route(model=model, verb=verb)


def _unknown_model(version: str, model: str, verb: Verb | None) -> ApiError:
    if verb is None:
        return ApiError(404, f"Model is not found: models/{model} for api version {version}")
    return ApiError(
        404,
        f"models/{model} is not found for API version {version}, or is not supported for {verb}. "
        "Call ListModels to see the list of available models and their supported methods.",
    )
