"""Our own JSON as it was written, read line by line: no file is too large, as none is in memory."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

from desktop.exchange.fields import NotUnderstood, parsed
from desktop.exchange.json_reading import MOST_TURNS, read_one
from desktop.exchange.json_text import json_text
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.whole import Whole
    from desktop.exchange.report import Report

MOST_BYTES = 1_000_000_000
"""Of the text of one conversation."""

_FIRST = next(json_text((), lambda image: image)).encode() + b"\n"
_TURNS = b'"turns": ['
_ENDS = (b"]}", b"]},")


def is_lined(path: Path) -> bool:
    """True for a file whose lines are as we write them; others are read as any JSON. Blocks.

    Raises:
        OSError: If it cannot be read.
    """
    with path.open("rb") as file:
        return file.readline(len(_FIRST)) == _FIRST


def read_lines(path: Path, report: Report) -> Iterator[Whole]:
    """The conversations of such a file; one that is not as it should be is left out and noted.

    Raises:
        NotUnderstood: If the file is damaged; what stands before that place has been given.
        OSError: If it cannot be read.
    """
    with path.open("rb") as file:
        file.readline(len(_FIRST))
        while (line := _line(file)) not in _ENDS:
            if not line.endswith(_TURNS):
                raise NotUnderstood(tr("It is damaged, or ends too early."))
            conversation = _conversation(file, line)
            if conversation is None:
                report.note(tr("A conversation was left out: it is too large."))
            elif (whole := read_one(conversation, report)) is not None:
                yield whole


def _conversation(file: IO[bytes], head: bytes) -> Any:  # noqa: ANN401 - JSON
    """One conversation; None for one that is too large, behind which the file goes on."""
    found: Any = parsed(head + b"]}")
    size = count = 0
    while (line := _line(file)) not in _ENDS:
        size, count = size + len(line), count + 1
        if size > MOST_BYTES or count > MOST_TURNS:
            found = None
        if found is not None:
            found["turns"].append(parsed(line.removesuffix(b",")))
    return found


def _line(file: IO[bytes]) -> bytes:
    line = file.readline(MOST_BYTES + 1)
    if not line.endswith(b"\n") and line not in _ENDS:
        raise NotUnderstood(tr("It is damaged, or ends too early."))
    return line.strip()
