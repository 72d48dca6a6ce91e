"""The API key: where it comes from, and how it is kept out of what we write."""

import logging
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


_KEY_LIKE = r"AIza[0-9A-Za-z_\-]{8,}|AQ\.[0-9A-Za-z_\-]{8,}"
_known: set[Secret] = set()


def remember(secret: Secret) -> Secret:
    """Mask a key from now on, wherever it turns up in what we write. Returns it."""
    _known.add(secret)
    return secret


def masked(words: str) -> str:
    """Words without any key that is known here, or that looks like one."""
    # The longest first: one key may be the beginning of another.
    known = sorted((re.escape(secret.reveal()) for secret in tuple(_known)), key=len, reverse=True)
    return re.sub("|".join([*known, _KEY_LIKE]), "[secret]", words)


class SecretFilter(logging.Filter):
    """Masks secrets in log records, also where they came in as arguments or in a traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask the record in place; it always passes."""
        record.msg = masked(record.getMessage())
        record.args = ()
        if record.exc_info:
            record.exc_text = masked(logging.Formatter().formatException(record.exc_info))
        return True
