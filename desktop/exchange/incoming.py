"""Reads whatever holds conversations: our JSON, ChatGPT's export, Google Takeout's of Gemini."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.archives import Archive
from desktop.exchange.chatgpt import is_chatgpt, read_chatgpt
from desktop.exchange.fields import NotUnderstood, parsed
from desktop.exchange.foreign import Pictures
from desktop.exchange.json_lines import is_lined, read_lines
from desktop.exchange.json_reading import is_ours, read_ours
from desktop.exchange.takeout import is_takeout, read_takeout
from desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.whole import Whole
    from desktop.exchange.foreign import PrepareImage
    from desktop.exchange.report import Report


def conversations_in(path: Path, report: Report, prepare: PrepareImage) -> Iterator[Whole]:
    """The conversations of a file, each whole, with the bytes of its images. Blocks.

    Args:
        path: A JSON document or a zip archive.
        report: Hears what was not understood.
        prepare: Checks and prepares an image of another program.

    Raises:
        NotUnderstood: If nothing of it is understood.
        OSError: If it cannot be read.
    """
    if is_lined(path):
        yield from read_lines(path, report)
        return
    with Archive(path) as archive:
        pictures = Pictures(archive, prepare, report)
        found = False
        for document in archive.documents():
            value = parsed(document)
            del document
            if is_ours(value):
                found = True
                yield from read_ours(value, report)
            elif is_chatgpt(value):
                found = True
                yield from read_chatgpt(value, report, pictures)
            elif is_takeout(value):
                found = True
                yield from read_takeout(value, report, pictures)
            elif value != []:
                report.note(tr("A document holds no conversations that are known here."))
        if not found:
            raise NotUnderstood(
                tr(
                    "It holds no conversations that are known here. Export conversations as JSON "
                    "from Gemstream, ChatGPT or Google Takeout (My Activity)."
                )
            )
