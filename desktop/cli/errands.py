"""Does what a command asks of the data folder: here, or through the window that has it open."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.calling import reach
from desktop.cli.printing import printable, speak_utf8
from desktop.core.errand import ExportErrand, ImportErrand
from desktop.core.errors import ChatError, StorageFailed
from desktop.core.hand_over import TooLarge, request
from desktop.core.terminal import for_terminal
from desktop.errands import do, refused
from desktop.holder import holder_of
from desktop.paths import ensure_private
from desktop.storage.conversations import Conversations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.core.errand import Answer, Errand
    from desktop.core.message import ImagePart
    from desktop.setup import Setup

_OF_A_PROCESS = ("dev", "proc")
"""Folders with files that are others in another process."""


def refuse(words: str) -> int:
    """Say on standard error why nothing is done; returns the exit code."""
    speak_utf8()
    return _print(refused(words))


def run_errand(errand: Errand, setup: Setup) -> int:
    """Do it, print what came of it, and return the exit code.

    Args:
        errand: What is asked; paths as the user gave them.
        setup: Says where the data are.
    """
    speak_utf8()
    try:
        folder = ensure_private(setup.folder)
        answer = _by_the_window(errand, folder) or asyncio.run(_here(errand, folder))
    except ChatError as error:
        answer = refused(str(error))
    except TooLarge:
        answer = refused("These are too many names to hand over to the window at once.")
    return _print(answer)


async def _here(errand: Errand, folder: Path) -> Answer:
    store = Conversations(folder)
    write = None
    if isinstance(errand, ExportErrand) and errand.path is None:
        write = partial(_put_out, form=errand.form)
    try:
        return await do(errand, store, _prepare, write=write)
    finally:
        await store.aclose()


def _put_out(pieces: Iterable[bytes], form: str) -> None:
    """Write an export to standard output; no piece of it cuts a character."""
    is_read_there = sys.stdout.isatty() and form != "pdf"
    for piece in pieces:
        shown = for_terminal(piece.decode()).encode() if is_read_there else piece
        sys.stdout.buffer.write(shown)
    sys.stdout.buffer.flush()


def _prepare(data: bytes, name: str) -> ImagePart:
    from desktop.images import load  # 60 ms, and most imports have no image

    return load(data, name=name)


def _by_the_window(errand: Errand, folder: Path) -> Answer | None:
    """Have the Gemstream do it that has the folder; None if there is none.

    Raises:
        StorageFailed: If it does not answer, or ends before it is done.
        TooLarge: If more is named than can be handed over.
    """
    if holder_of(folder) is None:
        return None

    def has_gone() -> bool | None:
        return True if holder_of(folder) is None else None

    with _for_another_process(errand) as handed:
        call = reach(folder, request(handed), has_gone, is_errand=True)
        if isinstance(call, bool):
            return None
        answer = call.answer()
        if answer is None:
            raise StorageFailed("Gemstream was closed before that was done.", hint="Try again.")
        if isinstance(handed, ExportErrand) and not handed.called:
            _put_out_file(handed)
        return answer


@contextlib.contextmanager
def _for_another_process(errand: Errand) -> Iterator[Errand]:
    """An errand whose files another process finds; what is for standard output has a file first."""
    if isinstance(errand, ImportErrand):
        yield replace(errand, files=tuple(map(_findable, errand.files)))
    elif errand.path is not None:
        yield replace(errand, path=_findable(errand.path))
    else:
        with tempfile.TemporaryDirectory(prefix="gemstream-") as place:
            yield replace(errand, path=Path(place, "export"))


def _findable(path: Path) -> Path:
    whole = path.absolute()
    return whole.resolve() if whole.parts[1:2] in {(name,) for name in _OF_A_PROCESS} else whole


def _put_out_file(errand: ExportErrand) -> None:
    if errand.path is not None and errand.path.exists():  # a list has none
        with errand.path.open("rb") as file:
            _put_out(file, errand.form)


def _print(answer: Answer) -> int:
    for text, stream in ((answer.out, sys.stdout), (answer.err, sys.stderr)):
        for line in text.split("\n")[:-1]:
            print(printable(line), file=stream)
    return answer.code
