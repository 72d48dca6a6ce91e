"""What can be told of a fault in the program without telling what the user wrote.

A traceback has the places in the code; it has no values. The words of an exception often repeat a
value (``invalid literal: '…'``), so only those are told that Python makes of names in the code.
"""

from __future__ import annotations

import traceback
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_OF_NAMES = (
    ArithmeticError,
    AttributeError,
    ImportError,
    IndexError,
    NameError,
    NotImplementedError,
    RuntimeError,
    TypeError,
)
"""Their words are made of names of types, attributes and modules."""

MOST_FIRST, MOST_LAST = 15, 25
MOST_CHARACTERS = 300
MOST_CAUSES = 5


def fault_text(error: BaseException) -> str:
    """The fault with what led to it, the latest last, in lines."""
    return "\n".join(_chain(error))


def fault_words(error: BaseException) -> str:
    """One line: its kind, and its words if they repeat no value."""
    kind = type(error).__qualname__
    if isinstance(error, OSError):
        words = error.strerror or ""
    else:
        words = str(error) if isinstance(error, _OF_NAMES) else ""
    return f"{kind}: {words[:MOST_CHARACTERS]}".rstrip(": ")


def fault_place(error: BaseException) -> str:
    """Where it happened: the file and line that were reached last."""
    frames = traceback.extract_tb(error.__traceback__, limit=-1)
    return _at(frames[-1]) if frames else "nowhere"


def _chain(error: BaseException) -> Iterator[str]:
    chain = [error]
    while len(chain) < MOST_CAUSES:
        last = chain[-1]
        before = last.__cause__ or (None if last.__suppress_context__ else last.__context__)
        if before is None or before in chain:
            break
        chain.append(before)
    for each in reversed(chain):
        if each is not chain[-1]:
            yield "which led to"
        yield from _one(each)


def _one(error: BaseException) -> Iterator[str]:
    yield fault_words(error)
    frames = traceback.extract_tb(error.__traceback__)
    skipped = len(frames) - MOST_FIRST - MOST_LAST
    if skipped > 0:
        yield from (f"  {_at(frame)}" for frame in frames[:MOST_FIRST])
        yield f"  … {skipped} more"
        frames = traceback.StackSummary.from_list(frames[-MOST_LAST:])
    yield from (f"  {_at(frame)}" for frame in frames)
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions[:MOST_CAUSES]:
            yield from (f"  {line}" for line in _one(inner))


def _at(frame: traceback.FrameSummary) -> str:
    return f"{_short(frame.filename)}:{frame.lineno} in {frame.name}"


def _short(file: str) -> str:
    """A file of the code without the folders above, which tell who the user is.

    In a frozen program it has none: the name begins with the package.
    """
    path = PurePath(file)
    parts = path.parts
    if not path.is_absolute():
        return path.as_posix()
    if "site-packages" in parts:
        return "/".join(parts[parts.index("site-packages") + 1 :])
    if "desktop" in parts:
        last = len(parts) - 1 - parts[::-1].index("desktop")
        return "/".join(parts[last:])
    return parts[-1] if parts else file
