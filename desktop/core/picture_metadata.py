"""Whether an encoded picture still says something of its camera, place or history."""

from __future__ import annotations

import re

_JPEG = b"\xff\xd8\xff"
_PNG = b"\x89PNG\r\n\x1a\n"
_MARKER = re.compile(rb"\xff+([^\x00\xff])")
_SCAN, _END, _COMMENT = 0xDA, 0xD9, 0xFE
_SAYING_SEGMENTS = frozenset({*range(0xE1, 0xEE), 0xEF, _COMMENT})
"""All application segments but JFIF's and Adobe's, which say how colours are to be read."""

_SAYING_CHUNKS = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"})
_SAYING_WEBP = frozenset({b"EXIF", b"XMP "})


def has_metadata(data: bytes) -> bool | None:
    """True if there is metadata in an image; None if it is none of the kinds that are sent.

    Args:
        data: JPEG, PNG or WebP. What cannot be read to its end counts as having some.
    """
    if data.startswith(_JPEG):
        return _jpeg(data)
    if data.startswith(_PNG):
        return _chunked(data, len(_PNG), _SAYING_CHUNKS, is_png=True)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return _chunked(data, 12, _SAYING_WEBP, is_png=False)
    return None


def _jpeg(data: bytes) -> bool:
    at = 2
    while found := _MARKER.match(data, at):
        marker = found[1][0]
        if marker in {_SCAN, _END}:
            return False
        if marker in _SAYING_SEGMENTS:
            return True
        at = found.end() + int.from_bytes(data[found.end() : found.end() + 2], "big")
    return True


def _chunked(data: bytes, at: int, saying: frozenset[bytes], *, is_png: bool) -> bool:
    while at + 8 <= len(data):
        if is_png:
            length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
            after = at + 12 + length
        else:
            kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
            after = at + 8 + length + length % 2
        if kind in saying:
            return True
        at = after
    return at != len(data)
