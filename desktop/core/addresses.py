"""Addresses of files, as desktops hand them over."""

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes

_FILE = "file:"
_LOCAL_HOST = "localhost"


def file_at(address: str, *, on_windows: bool = os.name == "nt") -> Path | None:
    """The file that a ``file:`` address names; None for anything else, a plain path too.

    The name may hold any bytes: what is no UTF-8 comes through as Python keeps such names.

    Args:
        address: As in a list of files that were dropped, or for the ``%U`` of a desktop entry.
        on_windows: Whether drives have letters.
    """
    if address[: len(_FILE)].lower() != _FILE:
        return None
    rest = address[len(_FILE) :].split("#")[0].split("?")[0]
    host = ""
    if rest.startswith("//"):
        host, slash, path = rest[2:].partition("/")
        rest = slash + path
    path = os.fsdecode(unquote_to_bytes(rest))
    if host and host.lower() != _LOCAL_HOST:
        return Path(f"//{host}{path}")
    if on_windows and path[2:3] in (":", "|"):
        path = f"{path[1]}:{path[3:]}"
    return Path(path) if path else None
