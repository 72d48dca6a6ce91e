"""QR codes and barcodes, read by zxing-cpp where it is installed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PIL import Image

try:
    import zxingcpp
except ImportError:  # pragma: no cover (the optional extra "barcodes" is not installed)
    _READER = None
else:
    _READER = zxingcpp.read_barcodes

MOST_CODES = 10

Reader = Callable[[Image.Image], Sequence[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code that was read.

    Attributes:
        format: Its kind, such as "QR Code".
        text: What it says; foreign text, to be quoted.
    """

    format: str
    text: str


def read_codes(grey: Image.Image, reader: Reader | None = _READER) -> list[Code] | None:
    """Find at most ``MOST_CODES`` codes; None if there is no reader."""
    if reader is None:
        return None
    found = reader(grey)[:MOST_CODES]
    return [Code(format=str(barcode.format), text=barcode.text) for barcode in found]
