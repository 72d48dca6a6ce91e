"""Drawings (SVG) and documents (PDF), told by the bytes near their start."""

import re
import zlib
from contextlib import suppress

HEAD_BYTES = 65_536
"""More than these are not looked at: as far from its start the first element of a drawing may
stand, after comments and a document type."""

_PDF_WITHIN = 1024
"""How far from the start the header of a PDF may stand (ISO 32000-1, annex H.3)."""

_GZIP = b"\x1f\x8b\x08"
_GZIP_WBITS = 16 + zlib.MAX_WBITS

_PROLOGUE = re.compile(
    r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE\b[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE
)
_ROOT = re.compile(r"<(?:[\w.-]+:)?svg[\s/>]")
_UTF_16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def is_pdf(data: bytes) -> bool:
    """True if the content begins as a PDF does."""
    return b"%PDF-" in data[:_PDF_WITHIN]


def is_svg(data: bytes) -> bool:
    """True if the content is an SVG, packed (svgz) or not; whatever stands before its root."""
    head = unpacked(data, HEAD_BYTES) if is_packed(data) else data[:HEAD_BYTES]
    text = head.decode(_UTF_16.get(head[:2], "utf-8"), "replace").removeprefix("\ufeff")
    at = 0
    while skipped := _PROLOGUE.match(text, at):
        at = skipped.end()
    return _ROOT.match(text, at) is not None


def is_packed(data: bytes) -> bool:
    """True if it is packed by gzip."""
    return data.startswith(_GZIP)


def unpacked(data: bytes, most_bytes: int) -> bytes:
    """As much of it as can be unpacked; empty if it is damaged from the start."""
    with suppress(zlib.error):
        return zlib.decompressobj(_GZIP_WBITS).decompress(data, most_bytes)
    return b""
