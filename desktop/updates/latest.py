"""Finds out which version is the newest: asks, checks the signature, reads.

The address and the key are part of the program; neither can be set to that of somebody else.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.network import is_this_computer
from desktop.updates.asking import ask
from desktop.updates.minisign import NotSigned, public_key, trusted_comment
from desktop.updates.news import NoNews, read_news
from desktop.words import filled, later

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.network import Network
    from desktop.updates.last_look import LastLook
    from desktop.updates.news import News

ADDRESS = "https://gemstream.github.io/gemstream/latest.json"
FILE_NAME = "latest.json"
VARIABLE = "GEMSTREAM_LATEST"
"""Of the environment: another address, for tests; it must be one of this computer."""

_SIGNED_AT = re.compile(r"timestamp:([0-9]{1,11})")
_FORGED = later("What came of the newest version is not signed by the makers of Gemstream: {why}.")


def address_in(environ: Mapping[str, str]) -> str:
    """Where to ask."""
    given = environ.get(VARIABLE, "")
    try:
        is_ours = is_this_computer(urlsplit(given).hostname or "")
    except ValueError:
        is_ours = False
    return given if is_ours else ADDRESS


async def look(last: LastLook, address: str, key: str, network: Network, now_s: float) -> LastLook:
    """What is known after another look; a look that finds nothing says why in ``fault``.

    Args:
        last: What was known before.
        address: Where to ask.
        key: Whose signature has to be on it, as in ``minisign.pub``.
        network: How hosts are reached.
        now_s: The clock, in seconds since 1970.
    """
    from dataclasses import replace

    try:
        data, signature = await ask(address, network)
        news, signed_at_s = await asyncio.to_thread(understood, data, signature, key)
    except NoNews as error:
        return replace(last, fault=error.args[0])
    return last.found(news, signed_at_s, now_s)


def understood(data: bytes, signature: bytes, key: str) -> tuple[News, float]:
    """What a file says, and when it was signed, in seconds since 1970.

    Raises:
        NoNews: If it is not signed with that key as this very file, or cannot be understood.
    """
    try:
        comment = trusted_comment(data, signature, public_key(key))
    except NotSigned as error:
        raise NoNews(filled(_FORGED, why=error)) from None
    parts = comment.split("\t")
    dates = [found for part in parts if (found := _SIGNED_AT.fullmatch(part))]
    if f"file:{FILE_NAME}" not in parts or len(dates) != 1:
        raise NoNews(filled(_FORGED, why=filled(later("its signature is of something else"))))
    return read_news(data), float(dates[0][1])
