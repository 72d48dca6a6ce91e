"""What a file is, told by its first bytes: this alone decides how it is taken in."""

from typing import Literal

from desktop.core.picture_header import read_header

Kind = Literal["image", "drawing", "document", "folder", "other"]
"""A drawing is SVG, a document one whose pages become images."""

_OTHERS: dict[str, Kind] = {
    ".svg": "drawing",
    ".svgz": "drawing",
    ".pdf": "document",
    ".bin": "other",
}


def kind_in(data: bytes) -> Kind:
    """What bytes are that begin like this; ``document_header.HEAD_BYTES`` are enough."""
    return _OTHERS.get(read_header(data).suffix, "image")
