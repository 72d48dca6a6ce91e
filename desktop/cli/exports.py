"""`gemstream export`: writes conversations to a file or to standard output."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import TYPE_CHECKING

from desktop.cli.printing import printable, speak_utf8
from desktop.core.errors import ChatError
from desktop.core.terminal import for_terminal
from desktop.exchange.forms import form_of
from desktop.paths import ensure_private
from desktop.storage.conversations import Conversations
from desktop.storage.exports import write_in_pieces
from desktop.transfer import every_outline, export

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from desktop.core.history import Outline
    from desktop.core.ports import ConversationStore
    from desktop.exchange.forms import Form
    from desktop.setup import Setup
    from desktop.transfer import Exported

DONE, UNUSABLE = 0, 2
SHOWN = 20
"""Titles that are listed where a word fits several."""


class _Unclear(Exception):
    """What was named is no one conversation; the text says so."""


def run(
    named: Sequence[str],
    setup: Setup,
    *,
    every: bool,
    form: Form | None,
    out: Path | None,
    as_json: bool,
) -> int:
    """Export and say so on standard error; returns the exit code.

    Args:
        named: Ids, or words of titles.
        setup: Says where the data are.
        every: All conversations.
        form: None for what the name of the file asks for.
        out: None, or "-", for standard output.
        as_json: Print the list as JSON.
    """
    speak_utf8()
    if named and every:
        return _refuse("Name conversations, or say --all, but not both.")
    if not named and not every and (form or out):
        return _refuse("Name the conversations to export, or say --all.")
    path = None if out is None or str(out) == "-" else out
    chosen = form or (form_of(path) if path else None) or "json"
    try:
        ensure_private(setup.folder)
        run_on_store = _run(named, setup, every=every, form=chosen, path=path, as_json=as_json)
        return asyncio.run(run_on_store)
    except (ChatError, _Unclear) as error:
        return _refuse(str(error))


def _refuse(words: str) -> int:
    print(for_terminal(f"gemstream: {words}"), file=sys.stderr)
    return UNUSABLE


async def _run(
    named: Sequence[str],
    setup: Setup,
    *,
    every: bool,
    form: Form,
    path: Path | None,
    as_json: bool,
) -> int:
    store = Conversations(setup.folder)
    try:
        outlines = await every_outline(store)
        if not named and not every:
            _list(outlines, as_json=as_json)
            return DONE
        chosen = [each.id for each in outlines] if every else [_one(outlines, n) for n in named]
        _tell(await _export(store, list(dict.fromkeys(chosen)), form, path), path)
        return DONE
    finally:
        await store.aclose()


async def _export(
    store: ConversationStore, ids: Sequence[str], form: Form, path: Path | None
) -> Exported:
    def write(pieces: Iterable[bytes]) -> None:
        if path is not None:
            write_in_pieces(path, pieces)
            return
        is_read_there = sys.stdout.isatty() and form != "pdf"
        for piece in pieces:
            shown = for_terminal(piece.decode()).encode() if is_read_there else piece
            sys.stdout.buffer.write(shown)
        sys.stdout.buffer.flush()

    return await export(store, ids, form, write)


def _list(outlines: Sequence[Outline], *, as_json: bool) -> None:
    for each in outlines:
        if as_json:
            print(json.dumps({"id": each.id, "title": each.title, "updated_at": each.updated_at}))
        else:
            print(_line(each))
    if not outlines:
        print("gemstream: There are no conversations yet.", file=sys.stderr)


def _one(outlines: Sequence[Outline], named: str) -> str:
    if any(each.id == named for each in outlines):
        return named
    words = named.casefold()
    found = [each for each in outlines if each.title.casefold() == words]
    found = found or [each for each in outlines if words and words in each.title.casefold()]
    if len(found) == 1:
        return found[0].id
    if not found:
        raise _Unclear(f'No conversation is called "{named}". "gemstream export" lists them.')
    titles = "".join(f"\n  {_line(each)}" for each in found[:SHOWN])
    raise _Unclear(f'"{named}" is in {len(found)} titles; name one by its id:{titles}')


def _line(outline: Outline) -> str:
    return printable(f"{outline.id}  {outline.title}")


def _tell(exported: Exported, path: Path | None) -> None:
    count, lost = exported
    words = "1 conversation" if count == 1 else f"{count:,} conversations"
    place = f" to {path}" if path else ""
    print(for_terminal(f"gemstream: {words} exported{place}."), file=sys.stderr)
    if lost:
        images = "1 image" if lost == 1 else f"{lost:,} images"
        print(f"gemstream: {images} could no longer be read.", file=sys.stderr)
