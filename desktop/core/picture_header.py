"""What encoded bytes are, told by the bytes themselves: kind and size, nothing is decoded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.document_header import is_packed, is_pdf, is_svg
from desktop.words import later

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureHeader:
    """What the first bytes say.

    Attributes:
        words: The kind in words for the user.
        suffix: The ending of a file of this kind.
        mime_type: Likewise.
        format: What Qt calls the decoder; empty for a kind that is never decoded for the window.
        width_px: As stored, before any turning; 0 if it is not known.
        height_px: Likewise.
    """

    words: str
    suffix: str
    mime_type: str
    format: str = ""
    width_px: int = 0
    height_px: int = 0

    @property
    def pixels(self) -> int:
        """How many there are, 0 if that is not known."""
        return self.width_px * self.height_px


Size = tuple[int, int]
_LEAST_BYTES = 30
"""As many as any header needs that is read at fixed places."""

_NO_SIZE = (0xC4, 0xC8, 0xCC)  # tables, among the markers that begin a frame
_NO_LENGTH = (0x01, *range(0xD0, 0xD8))
_MOST_STEPS = 4096
"""From one mark of a JPEG to the next; made to be slow, it could have millions."""

_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_AVIF_BRANDS = (b"avif", b"avis")


def read_header(data: bytes) -> PictureHeader:
    """Tell what bytes are; what nobody knows is a file."""
    for begins, words, suffix, mime_type, size_of in _DRAWN:
        if begins.match(data) and len(data) >= _LEAST_BYTES:
            width, height = size_of(data)
            return PictureHeader(
                words=words,
                suffix=suffix,
                mime_type=mime_type,
                format=mime_type.removeprefix("image/"),
                width_px=width,
                height_px=height,
            )
    for is_kind, words, suffix, mime_type in _OTHERS:
        if is_kind(data):
            return PictureHeader(words=words, suffix=suffix, mime_type=mime_type)
    return PictureHeader(words=later("File"), suffix=".bin", mime_type="application/octet-stream")


def _big(data: bytes, at: int, size: int) -> int:
    return int.from_bytes(data[at : at + size], "big")


def _little(data: bytes, at: int, size: int) -> int:
    return int.from_bytes(data[at : at + size], "little")


def _png(data: bytes) -> Size:
    return _big(data, 16, 4), _big(data, 20, 4)


def _gif(data: bytes) -> Size:
    return _little(data, 6, 2), _little(data, 8, 2)


def _bmp(data: bytes) -> Size:
    if _little(data, 14, 4) == 12:  # the header of OS/2
        return _little(data, 18, 2), _little(data, 20, 2)
    height = int.from_bytes(data[22:26], "little", signed=True)  # negative: the top line is first
    return _little(data, 18, 4), abs(height)


def _jpeg(data: bytes) -> Size:
    at = 2
    for _ in range(_MOST_STEPS):
        if at + 9 > len(data) or data[at] != 0xFF:
            break
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
        elif marker in _NO_LENGTH:
            at += 2
        elif 0xC0 <= marker <= 0xCF and marker not in _NO_SIZE:
            return _big(data, at + 7, 2), _big(data, at + 5, 2)
        else:
            at += 2 + _big(data, at + 2, 2)
    return 0, 0


def _webp(data: bytes) -> Size:
    if data[12:16] == b"VP8X":
        return _little(data, 24, 3) + 1, _little(data, 27, 3) + 1
    if data[12:16] == b"VP8L":
        packed = _little(data, 21, 4)
        return (packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1
    return _little(data, 26, 2) & 0x3FFF, _little(data, 28, 2) & 0x3FFF


def _begins(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(pattern, re.DOTALL)


# A BMP by two letters alone would be many a text: behind them stands how long its header is.
_DRAWN: tuple[tuple[re.Pattern[bytes], str, str, str, Callable[[bytes], Size]], ...] = (
    (_begins(rb"\x89PNG\r\n\x1a\n"), later("PNG image"), ".png", "image/png", _png),
    (_begins(rb"\xff\xd8\xff"), later("JPEG image"), ".jpg", "image/jpeg", _jpeg),
    (_begins(rb"RIFF.{4}WEBP"), later("WebP image"), ".webp", "image/webp", _webp),
    (_begins(rb"GIF8"), later("GIF image"), ".gif", "image/gif", _gif),
    (_begins(rb"BM.{12}[\x0c(48@l|]\0\0\0"), later("BMP image"), ".bmp", "image/bmp", _bmp),
)
"""The only kinds that the window decodes."""


def _is_tiff(data: bytes) -> bool:
    return data.startswith((b"II*\0", b"MM\0*"))


def _is_packed_svg(data: bytes) -> bool:
    return is_packed(data) and is_svg(data)


def _is_brand(data: bytes, brands: tuple[bytes, ...]) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in brands


_OTHERS: tuple[tuple[Callable[[bytes], bool], str, str, str], ...] = (
    (_is_tiff, later("TIFF image"), ".tiff", "image/tiff"),
    (lambda data: _is_brand(data, _HEIC_BRANDS), later("HEIC image"), ".heic", "image/heic"),
    (lambda data: _is_brand(data, _AVIF_BRANDS), later("AVIF image"), ".avif", "image/avif"),
    (is_pdf, later("PDF document"), ".pdf", "application/pdf"),
    (_is_packed_svg, later("SVG drawing"), ".svgz", "image/svg+xml"),
    (is_svg, later("SVG drawing"), ".svg", "image/svg+xml"),
)
"""Images first: they stay such whatever words their texts hold."""
