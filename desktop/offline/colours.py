"""Names for the main colours of an image, and how much of it each one covers."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

Rgb = tuple[int, int, int]
Lab = tuple[float, float, float]

MOST_COLOURS = 6
SMALLEST_PERCENT = 2.0
OTHERS = "others"

# Mostly the values of CSS's named colours (https://www.w3.org/TR/css-color-4/#named-colors).
PALETTE: dict[str, Rgb] = {
    "black": (0, 0, 0),
    "dark grey": (64, 64, 64),
    "grey": (128, 128, 128),
    "light grey": (200, 200, 200),
    "white": (255, 255, 255),
    "cream": (255, 253, 208),
    "beige": (222, 202, 165),
    "tan": (190, 150, 105),
    "brown": (120, 72, 32),
    "dark brown": (62, 39, 25),
    "dark red": (139, 0, 0),
    "red": (255, 0, 0),
    "crimson": (220, 20, 60),
    "salmon": (250, 128, 114),
    "terracotta": (205, 92, 60),
    "peach": (255, 203, 164),
    "orange": (255, 150, 0),
    "rust": (183, 65, 14),
    "gold": (212, 175, 55),
    "yellow": (255, 255, 0),
    "olive": (128, 128, 0),
    "dark olive": (70, 75, 40),
    "yellow-green": (154, 205, 50),
    "bright green": (0, 255, 0),
    "light green": (144, 238, 144),
    "green": (0, 128, 0),
    "dark green": (0, 70, 25),
    "sea green": (46, 139, 87),
    "teal": (0, 128, 128),
    "turquoise": (64, 224, 208),
    "cyan": (0, 255, 255),
    "sky blue": (135, 206, 235),
    "pale blue": (200, 225, 240),
    "steel blue": (70, 130, 180),
    "slate grey": (112, 128, 144),
    "royal blue": (65, 105, 225),
    "blue": (0, 0, 255),
    "navy": (0, 0, 128),
    "dark slate": (35, 50, 65),
    "indigo": (75, 0, 130),
    "purple": (128, 0, 128),
    "violet": (150, 90, 220),
    "lavender": (200, 180, 230),
    "magenta": (255, 0, 255),
    "pink": (255, 182, 193),
    "deep pink": (255, 20, 147),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ColourShare:
    """One colour of an image.

    Attributes:
        percent: Its share of the pixels looked at.
        mean: The mean of the pixels that go by this name; None for ``OTHERS``.
    """

    name: str
    percent: int
    mean: Rgb | None


def main_colours(counts: Iterable[tuple[int, Rgb]]) -> list[ColourShare]:
    """The colours of an image, largest share first, the rest as ``OTHERS``; the shares sum to 100.

    Args:
        counts: How many pixels have which colour; at least one pixel in all.
    """
    found: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for count, colour in counts:
        sums = found[name_of(colour)]
        sums[0] += count
        for channel, value in enumerate(colour, start=1):
            sums[channel] += count * value
    total = sum(sums[0] for sums in found.values())
    ordered = sorted(found.items(), key=lambda item: -item[1][0])
    main = [item for item in ordered[:MOST_COLOURS] if item[1][0] * 100 >= SMALLEST_PERCENT * total]
    amounts = [sums[0] for _, sums in main]
    percents = whole_percents([*amounts, total - sum(amounts)])
    shares = [
        ColourShare(name=name, percent=percent, mean=(r // n, g // n, b // n))
        for (name, (n, r, g, b)), percent in zip(main, percents, strict=False)
    ]
    if percents[-1]:
        shares.append(ColourShare(name=OTHERS, percent=percents[-1], mean=None))
    return shares


def whole_percents(amounts: Sequence[int]) -> list[int]:
    """Shares as whole per cents that sum to exactly 100, by the largest remainder."""
    total = sum(amounts)
    percents = [amount * 100 // total for amount in amounts]
    by_remainder = sorted(range(len(amounts)), key=lambda i: -(amounts[i] * 100 % total))
    for i in by_remainder[: 100 - sum(percents)]:
        percents[i] += 1
    return percents


def name_of(colour: Rgb) -> str:
    """The palette's name that looks nearest."""
    r, g, b = colour
    return _name_of_bin((r >> 3, g >> 3, b >> 3))


@lru_cache(maxsize=32_768)
def _name_of_bin(bin_: Rgb) -> str:
    r, g, b = bin_
    lab = _lab((r * 8 + 4, g * 8 + 4, b * 8 + 4))
    return min(_LAB_PALETTE, key=lambda item: _difference(item[1], lab))[0]


def _difference(standard: Lab, sample: Lab) -> float:
    """The square of CIE94's colour difference, which is milder on strong colours than on weak ones.

    The plain distance in L*a*b* would call many dark blues indigo.
    """
    (l1, a1, b1), (l2, a2, b2) = standard, sample
    chroma = math.hypot(a1, b1)
    chroma_apart = chroma - math.hypot(a2, b2)
    hue_apart_squared = max(0.0, (a1 - a2) ** 2 + (b1 - b2) ** 2 - chroma_apart**2)
    return float(
        (l1 - l2) ** 2
        + (chroma_apart / (1 + 0.045 * chroma)) ** 2
        + hue_apart_squared / (1 + 0.015 * chroma) ** 2
    )


def _lab(colour: Rgb) -> Lab:
    """From sRGB to CIE L*a*b*, white point D65 (IEC 61966-2-1 and CIE 15)."""
    r, g, b = (_linear(value / 255) for value in colour)
    x = _cube_root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
    y = _cube_root(0.2126 * r + 0.7152 * g + 0.0722 * b)
    z = _cube_root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _linear(value: float) -> float:
    return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)


def _cube_root(value: float) -> float:
    return float(value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116)


_LAB_PALETTE = tuple((name, _lab(colour)) for name, colour in PALETTE.items())
