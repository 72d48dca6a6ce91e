"""Takes the metadata out of an encoded image and leaves the picture as it is, bit for bit.

Only what is known to be part of the picture is kept, so an unknown kind of metadata goes too. A
file that is not built as expected gives None: it has to be decoded and encoded anew.
"""

import re
import struct
from collections.abc import Callable

# JPEG, ITU-T T.81 annex B: https://www.w3.org/Graphics/JPEG/itu-t81.pdf
_SOI = b"\xff\xd8"
_EOI, _SOS, _COM, _APP0, _APP14, _APP15 = 0xD9, 0xDA, 0xFE, 0xE0, 0xEE, 0xEF
_PICTURE_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC8} | {_SOS, 0xDB, 0xDD}
_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")
"""A marker that ends a scan: zero bytes and restart markers are part of it."""

# PNG, third edition: https://www.w3.org/TR/png-3/
_PNG_HEAD_BYTES = 8
_PICTURE_CHUNKS = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS"}
    | {b"gAMA", b"cHRM", b"sRGB", b"cICP", b"sBIT", b"bKGD", b"pHYs"}
)
_ANCILLARY_BIT = 0x20

# WebP: https://developers.google.com/speed/webp/docs/riff_container
_WEBP_HEAD_BYTES = 12
_WEBP_ALPHA_FLAG = 0x10


def jpeg(data: bytes) -> bytes | None:
    """The first picture of a JPEG file and nothing else: no EXIF, XMP, IPTC, comment or profile."""
    kept = [_SOI]
    at = len(_SOI)
    while found := _MARKER.match(data, at):
        body = found.end()
        marker = data[body - 1]
        if marker == _EOI:
            return b"".join((*kept, b"\xff", bytes((_EOI,))))
        end = body + int.from_bytes(data[body : body + 2], "big")
        if marker == _SOS:
            scan_end = _MARKER.search(data, end)
            end = scan_end.start() if scan_end else len(data)
        keep = _keeps_segment(marker, data[body:end])
        if keep is None:
            return None
        if keep:
            kept.append(data[body - 2 : end])
        at = end
    return None


def _keeps_segment(marker: int, body: bytes) -> bool | None:
    """None if leaving the segment out, or keeping it, would not be right."""
    if marker in _PICTURE_MARKERS:
        return True
    # These two decide how colours are read; their known sizes leave no room for anything else.
    if marker == _APP0 and body[2:7] == b"JFIF\0":
        return True if len(body) == 16 else None
    if marker == _APP14 and body[2:7] == b"Adobe":
        return True if len(body) == 14 else None
    return False if _APP0 <= marker <= _APP15 or marker == _COM else None


def png(data: bytes) -> bytes | None:
    """The picture of a PNG file without texts, EXIF, time, profile, later frames or a tail."""
    kept = [data[:_PNG_HEAD_BYTES]]
    at = _PNG_HEAD_BYTES
    while at + 12 <= len(data):
        length_bytes, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length_bytes
        if kind in _PICTURE_CHUNKS:
            kept.append(data[at:end])
        elif not kind[0] & _ANCILLARY_BIT:
            return None
        if kind == b"IEND":
            return b"".join(kept)
        at = end
    return None


def webp(data: bytes) -> bytes | None:
    """The picture of a WebP file without EXIF, XMP, profile or unknown chunks; None if it moves."""
    kept = [b"WEBP"]
    at = _WEBP_HEAD_BYTES
    riff_end = 8 + int.from_bytes(data[4:8], "little")
    while at + 8 <= min(riff_end, len(data)):
        kind, length_bytes = struct.unpack_from("<4sI", data, at)
        end = at + 8 + length_bytes + length_bytes % 2
        chunk = data[at:end]
        match kind:
            case b"VP8 " | b"VP8L" | b"ALPH":
                kept.append(chunk)
            case b"VP8X" if length_bytes == 10 and end <= len(data):
                kept += [chunk[:8], bytes((chunk[8] & _WEBP_ALPHA_FLAG, 0, 0, 0)), chunk[12:]]
            case b"VP8X" | b"ANIM" | b"ANMF":
                return None
        at = end
    body = b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body


STRIPPERS: dict[str, Callable[[bytes], bytes | None]] = {
    "JPEG": jpeg,
    "MPO": jpeg,  # several JPEGs in one file, as phones write them
    "PNG": png,
    "WEBP": webp,
}
"""By Pillow's name of the format."""
