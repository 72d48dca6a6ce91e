"""The log file: one JSON object a line, of what the program did; no prompt, answer or key.

``GEMSTREAM_LOG`` says how much: debug, info (the standard), warning or error.
"""

import json
import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop.core.fault_text import fault_text
from desktop.credentials import masked

FILE_NAME = "gemstream.log"
MOST_BYTES = 500_000
KEPT_FILES = 2
LEVELS = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}
STANDARD_LEVEL = "info"
_PROGRAM = "desktop"


def level_of(environ: Mapping[str, str]) -> int:
    """The least level that is written; a word that is none counts as not given."""
    word = environ.get("GEMSTREAM_LOG", "").strip().lower()
    return LEVELS.get(word, LEVELS[STANDARD_LEVEL])


class LogLines(logging.Formatter):
    """A record as one line of JSON.

    ``time`` (with milliseconds and zone), ``level``, ``component`` (the part of the program),
    ``event`` (a sentence), the ``fields`` of the record by their names, and for a fault ``fault``:
    where it happened, without values.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line, with secrets masked."""
        at = datetime.fromtimestamp(record.created, UTC).astimezone()
        line = {
            "time": at.isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "component": record.name.removeprefix(f"{_PROGRAM}."),
            "event": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info and record.exc_info[1] is not None:
            line["fault"] = fault_text(record.exc_info[1]).splitlines()
        home = str(Path.home())
        words = json.dumps(line, ensure_ascii=False, default=str)
        # Quoted as JSON, a folder of Windows has two backslashes for one.
        return masked(words.replace(json.dumps(home)[1:-1], "~"))


def keep_log(folder: Path, level: int = LEVELS[STANDARD_LEVEL]) -> RotatingFileHandler:
    """Write what Gemstream does to ``gemstream.log`` from now on. May block.

    Args:
        folder: Made if it is not there.
        level: The least that is written.

    Returns:
        The handler, for whoever wants to end it with ``end_log``.

    Raises:
        OSError: If the file cannot be written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / FILE_NAME, maxBytes=MOST_BYTES, backupCount=KEPT_FILES, encoding="utf-8"
    )
    handler.setLevel(level)
    handler.setFormatter(LogLines())
    logger = logging.getLogger(_PROGRAM)
    logger.setLevel(level)
    logger.addHandler(handler)
    return handler


def end_log(handler: logging.Handler) -> None:
    """Write no more."""
    logger = logging.getLogger(_PROGRAM)
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)
    handler.close()


def last_lines(folder: Path, count: int) -> list[str]:
    """The last lines of the log, the newest last; none if there is no log. Blocks."""
    try:
        with (folder / FILE_NAME).open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - MOST_BYTES))
            return file.read().decode("utf-8", "replace").splitlines()[-count:]
    except OSError:
        return []
