"""The log file: what went wrong in the program itself; no prompt, answer or key."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop.credentials import SecretFilter

MOST_BYTES = 500_000
KEPT_FILES = 2


def keep_log(folder: Path) -> RotatingFileHandler:
    """Write warnings and faults of Gemstream to ``gemstream.log`` from now on. May block.

    Args:
        folder: Made if it is not there.

    Returns:
        The handler, for whoever wants to end it.

    Raises:
        OSError: If the file cannot be written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "gemstream.log", maxBytes=MOST_BYTES, backupCount=KEPT_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(SecretFilter())
    logging.getLogger("desktop").addHandler(handler)
    return handler
