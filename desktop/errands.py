"""Does what `gemstream export` and `gemstream import` ask of a store, and says what they print.

Without Qt: the command does it itself, or has it done by a window that has the data folder.
"""

from __future__ import annotations

import asyncio
import json
from functools import partial
from typing import TYPE_CHECKING

from desktop.core.errand import Answer, Errand, ExportErrand, ImportErrand
from desktop.core.errors import StorageFailed
from desktop.exchange.forms import FORMS
from desktop.exchange.report import Report
from desktop.storage.exports import write_in_pieces
from desktop.transfer import every_outline, export, take_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.core.conversation_store import ConversationStore
    from desktop.core.history import Outline
    from desktop.exchange.foreign import PrepareImage
    from desktop.transfer import Exported

    Write = Callable[[Iterable[bytes]], None]

DONE, UNUSABLE = 0, 2
SHOWN = 20
"""Titles that are listed where a word fits several."""


class _Unclear(Exception):
    """What was named is no one conversation; the text says so."""


def refused(words: str) -> Answer:
    """The answer to what cannot be done."""
    return Answer(err=said(words), code=UNUSABLE)


def said(words: str) -> str:
    """Words for standard error, as all of the program's are."""
    return f"gemstream: {words}\n"


async def do(
    errand: Errand,
    store: ConversationStore,
    prepare: PrepareImage,
    *,
    write: Write | None = None,
    added: Callable[[], None] = lambda: None,
) -> Answer:
    """Do it, as far as it can be done.

    Args:
        errand: What is asked.
        store: Where conversations are.
        prepare: Checks and prepares an image of another program. Blocks.
        write: Takes the file of an export piece by piece, in a thread, in the place of its path.
        added: Called when conversations were added.
    """
    if isinstance(errand, ImportErrand):
        return await _import(errand, store, prepare, added)
    try:
        return await _export(errand, store, write)
    except (StorageFailed, _Unclear) as error:
        return refused(str(error))


async def _export(errand: ExportErrand, store: ConversationStore, write: Write | None) -> Answer:
    outlines = await every_outline(store)
    if not errand.named and not errand.every:
        return await asyncio.to_thread(_listed, outlines, as_json=errand.as_json)
    form = next((each for each in FORMS if each == errand.form), None)
    if form is None:
        return refused(f'There is no form "{errand.form}"; choose one of {", ".join(FORMS)}.')
    if write is None:
        if errand.path is None:
            return refused("Say where to export to.")
        write = partial(write_in_pieces, errand.path)
    if errand.every:
        chosen = [each.id for each in outlines]
    else:
        chosen = [_one(outlines, each) for each in errand.named]
    return _told(await export(store, list(dict.fromkeys(chosen)), form, write), errand.called)


def _listed(outlines: Sequence[Outline], *, as_json: bool) -> Answer:
    if not outlines:
        return Answer(err=said("There are no conversations yet."))
    lines = [
        json.dumps({"id": each.id, "title": each.title, "updated_at": each.updated_at})
        if as_json
        else _line(each)
        for each in outlines
    ]
    return Answer(out="".join(f"{line}\n" for line in lines))


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
    return f"{outline.id}  {_on_one_line(outline.title)}"


def _on_one_line(words: str) -> str:
    return words.replace("\n", " ")


def _told(exported: Exported, called: str) -> Answer:
    count, lost = exported
    words = "1 conversation" if count == 1 else f"{count:,} conversations"
    err = said(f"{words} exported{f' to {called}' if called else ''}.")
    if lost:
        images = "1 image" if lost == 1 else f"{lost:,} images"
        err += said(f"{images} could no longer be read.")
    return Answer(err=err)


async def _import(
    errand: ImportErrand,
    store: ConversationStore,
    prepare: PrepareImage,
    added: Callable[[], None],
) -> Answer:
    report = Report()
    fault: StorageFailed | None = None
    try:
        await take_in(store, errand.files, prepare, report)
    except StorageFailed as error:
        fault = error
    finally:
        if report.turns:
            added()
    out, err = f"{report.summary}\n", "".join(said(_on_one_line(line)) for line in report.lines)
    if errand.as_json:
        out, err = f"{_as_json(report)}\n", ""
    if fault is not None:
        err += said(str(fault))
    return Answer(out=out, err=err, code=UNUSABLE if fault or report.refusals else DONE)


def _as_json(report: Report) -> str:
    value = {
        "conversations": report.conversations,
        "turns": report.turns,
        "known": report.known,
        "refused": report.refusals,
        "notes": dict(report.notes),
    }
    return json.dumps(value)
