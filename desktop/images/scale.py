"""Makes a picture as small as it may be sent, so that its small text stays readable."""

from PIL import Image

_LEAST_SHARE = 0.92
"""Of the longest side: a half, a third and so on that is no smaller is taken instead.

Pixels are added up then, or, of a JPEG, half of them are never decoded: a quarter of the time. Of
24 million pixels a phone (5712) and a camera (6000) have sides that are halved so.
"""

_DRAFT_FORMATS = frozenset({"JPEG", "MPO"})
_RESIZED_MODES = frozenset({"L", "RGB", "RGBA", "CMYK", "YCbCr", "LAB"})
_REDUCING_GAP = 3.0
"""Whole-number reduction first, then bicubic: no difference to be seen, and several times faster.

Lanczos takes nearly twice as long, and small text looks the same.

https://pillow.readthedocs.io/en/stable/reference/Image.html#PIL.Image.Image.resize
"""


def fitted(size_px: tuple[int, int], longest_px: int) -> tuple[int, int]:
    """A size of the same shape whose longer side is at most that; never enlarged, never nothing."""
    longest = max(size_px)
    if longest <= longest_px:
        return size_px
    if step := _whole_step(longest, longest_px):
        width, height = (-(-side // step) for side in size_px)
    else:
        width, height = (max(1, round(side * longest_px / longest)) for side in size_px)
    return width, height


def _whole_step(longest: int, longest_px: int) -> int:
    """By how much to divide so that hardly less than the longest side remains; 0 if by none."""
    step = -(-longest // longest_px)
    return step if longest >= _LEAST_SHARE * longest_px * step else 0


def draft(image: Image.Image, longest_px: int) -> None:
    """Have a JPEG that is much too large decoded at a smaller scale: less time, less memory."""
    if image.format not in _DRAFT_FORMATS or max(image.size) <= longest_px:
        return
    width, height = fitted(image.size, longest_px)
    # One less: Pillow takes no scale that gives less than what it is asked for, before rounding up.
    image.draft(None, (max(1, width - 1), max(1, height - 1)))


def can_be_scaled(image: Image.Image) -> bool:
    """True if the colours of neighbouring pixels may be mixed as they are stored."""
    return image.mode in _RESIZED_MODES and "transparency" not in image.info


def scaled(image: Image.Image, longest_px: int) -> Image.Image:
    """The picture with a longer side of at most that; itself if it is small enough."""
    size = fitted(image.size, longest_px)
    if size == image.size:
        return image
    if step := _whole_step(max(image.size), longest_px):
        return image.reduce(step)
    return image.resize(size, Image.Resampling.BICUBIC, reducing_gap=_REDUCING_GAP)
