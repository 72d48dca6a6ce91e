"""The API key: where it comes from, and how it is kept out of what we write."""

import re
from collections.abc import Mapping

from desktop.core.secret import Secret

KEY_VARIABLES = ("GOOGLE_API_KEY", "GEMINI_API_KEY")
"""In the order in which google-genai reads them (``_api_client.get_env_api_key``)."""


def api_key(environ: Mapping[str, str]) -> Secret | None:
    """The key that the environment gives, None if it gives none."""
    name = key_variable(environ)
    return remember(Secret(environ[name].strip())) if name else None


def key_variable(environ: Mapping[str, str]) -> str | None:
    """Which variable gives the key, None if none does."""
    return next((name for name in KEY_VARIABLES if environ.get(name, "").strip()), None)


_KEY_LIKE = r"AIza[0-9A-Za-z_\-]{8,}|AQ\.[0-9A-Za-z_\-]{8,}|(?<=://)[^\s/@]+(?=@)"
"""Keys of Google, and names and passwords in addresses."""
_LEAST_CHARACTERS = 4
"""No key is shorter; one of a letter would take half of what is said away."""
_known: set[Secret] = set()


def remember(secret: Secret) -> Secret:
    """Mask a key from now on, wherever it turns up in what we write. Returns it."""
    _known.add(secret)
    return secret


def masked(words: str) -> str:
    """Words without any key that is known here, or that looks like one."""
    # The longest first: one key may be the beginning of another.
    keys = sorted((secret.reveal() for secret in tuple(_known)), key=len, reverse=True)
    known = [re.escape(key) for key in keys if len(key) >= _LEAST_CHARACTERS]
    return re.sub("|".join([*known, _KEY_LIKE]), "[secret]", words)
