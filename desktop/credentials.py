"""The API key: where it comes from, and how it is kept out of what we write."""

import logging
import re
from collections.abc import Mapping

KEY_VARIABLES = ("GOOGLE_API_KEY", "GEMINI_API_KEY")
"""In the order in which google-genai reads them (``_api_client.get_env_api_key``)."""


def api_key(environ: Mapping[str, str]) -> str | None:
    """The key that the environment gives, None if it gives none."""
    for name in KEY_VARIABLES:
        key = environ.get(name, "").strip()
        if key:
            return key
    return None


class SecretFilter(logging.Filter):
    """Masks secrets in log records, also where they came in as arguments or in a traceback."""

    def __init__(self, *secrets: str) -> None:
        super().__init__()
        known = [re.escape(secret) for secret in secrets if secret]
        self._pattern = re.compile("|".join([*known, r"AIza[0-9A-Za-z_\-]{8,}"]))

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask the record in place; it always passes."""
        record.msg = self._pattern.sub("[secret]", record.getMessage())
        record.args = ()
        if record.exc_info:
            formatted = logging.Formatter().formatException(record.exc_info)
            record.exc_text = self._pattern.sub("[secret]", formatted)
        return True
