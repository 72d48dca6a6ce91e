"""Whether an image looks like a photo, a page or a graphic: a guess, and told as one."""

from dataclasses import dataclass

from PIL import Image, ImageChops, ImageStat

from desktop.offline.pixels import Pixels

_COMMON_COLOURS = 8
_PAPER_FROM = 170
_INK_BELOW = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class Texture:
    """What the guess rests on; numbers are shares, 0 to 1.

    Attributes:
        common: Pixels that have exactly one of the eight commonest colours: many in drawings and
            screenshots, few in photos, where noise makes every pixel a little different.
        flat: Pixels exactly as light as their left neighbour.
        plain: True if all pixels are the same.
        saturation: Mean saturation.
        paper: Light pixels.
        ink: Dark pixels.
        strokes: Edges between dark and light per dark pixel: 2 / w for upright strokes of w pixels.
    """

    common: float
    flat: float
    plain: bool
    saturation: float
    paper: float
    ink: float
    strokes: float


def measure_texture(pixels: Pixels) -> Texture:
    """Take the measures."""
    colours = pixels.sample.getcolors(pixels.sample.width * pixels.sample.height) or []
    counts = sorted((count for count, _ in colours), reverse=True)
    saturation = ImageStat.Stat(pixels.sample.convert("RGB").convert("HSV")).mean[1] / 255
    levels = pixels.grey.histogram()
    total = sum(levels)
    ink = sum(levels[:_INK_BELOW]) / total
    dark = pixels.grey.point([255 * (level < _INK_BELOW) for level in range(256)])
    return Texture(
        common=sum(counts[:_COMMON_COLOURS]) / sum(counts),
        flat=1 - _changes(pixels.grey),
        plain=len(counts) == 1 and sum(map(bool, levels)) == 1,
        saturation=saturation,
        paper=sum(levels[_PAPER_FROM:]) / total,
        ink=ink,
        strokes=_changes(dark) / ink if ink else 0.0,
    )


def _changes(grey: Image.Image) -> float:
    """Share of the pixels that differ from their left neighbour."""
    levels = ImageChops.difference(grey, ImageChops.offset(grey, 1, 0)).histogram()
    return 1 - levels[0] / sum(levels)


def guess_kind(texture: Texture, *, has_exposure: bool) -> str:
    """Say what it looks like, as a sentence without its full stop.

    Args:
        texture: What the guess rests on.
        has_exposure: True if a camera wrote down how it took the picture.
    """
    if texture.plain:
        return "looks like plain colour, without any drawing or text"
    if _is_page(texture):
        return "looks like a page: dark strokes, as of text or lines, on light ground"
    if has_exposure:
        return "looks like a photo, and carries a camera's notes"
    if texture.common >= 0.5 and texture.flat >= 0.6:
        return "looks like a graphic or a screenshot: few colours in flat areas"
    if texture.common <= 0.25 or texture.flat <= 0.4:
        return "looks like a photo, or something painted or rendered with as many tones"
    return "could be a photo or a graphic; the measures do not tell"


def _is_page(texture: Texture) -> bool:
    return (
        texture.paper >= 0.55
        and 0.005 <= texture.ink <= 0.35
        and texture.strokes >= 0.08
        and texture.saturation <= 0.15
    )
