"""How bright, how contrasty, how detailed and how transparent an image is."""

from dataclasses import dataclass

from PIL import Image, ImageFilter, ImageStat

from desktop.offline.pixels import OPAQUE_FROM

_LAPLACIAN = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tones:
    """The tones of the visible pixels.

    Attributes:
        brightness: Mean of the luma (ITU-R 601), 0 (black) to 1 (white).
        contrast: Standard deviation of the luma, 0 (none) to 1 (half black, half white).
    """

    brightness: float
    contrast: float

    @property
    def brightness_word(self) -> str:
        """The brightness in words."""
        return _word(
            self.brightness,
            ((0.2, "very dark"), (0.4, "dark"), (0.6, "medium"), (0.8, "bright")),
            "very bright",
        )

    @property
    def contrast_word(self) -> str:
        """The contrast in words."""
        return _word(self.contrast, ((0.2, "low"), (0.5, "medium")), "high")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opacity:
    """Shares of the pixels, 0 to 1."""

    transparent: float
    translucent: float


def measure_tones(sample: Image.Image) -> Tones | None:
    """The tones of an RGBA image; None if every pixel is transparent."""
    visible = sample.getchannel("A").point([255 * (v >= OPAQUE_FROM) for v in range(256)])
    if not visible.getbbox():
        return None
    luma = ImageStat.Stat(sample.convert("RGB").convert("L"), visible)
    return Tones(brightness=luma.mean[0] / 255, contrast=min(1.0, luma.stddev[0] / 127.5))


def measure_opacity(sample: Image.Image) -> Opacity:
    """How much of an RGBA image lets through what lies behind it."""
    counts = sample.getchannel("A").histogram()
    total = sum(counts)
    return Opacity(transparent=counts[0] / total, translucent=sum(counts[1:255]) / total)


def measure_detail(grey: Image.Image) -> float:
    """Fine detail: the standard deviation of the Laplacian, in grey levels of 255.

    A usual measure of focus (Pech-Pacheco et al., 2000), but smooth subjects score low as well.
    0 for an image of fewer than three pixels a side, for the filter leaves the border alone.
    """
    width, height = grey.size
    if width < 3 or height < 3:
        return 0.0
    edges = grey.filter(_LAPLACIAN).crop((1, 1, width - 1, height - 1))
    return float(ImageStat.Stat(edges).stddev[0])


def detail_word(detail: float) -> str:
    """What a detail measure may mean."""
    return _word(
        detail,
        (
            (2.0, "almost none, so it is blurred, or its surfaces are smooth"),
            (5.0, "little, so it is soft, or its surfaces are smooth"),
            (15.0, "a fair amount"),
        ),
        "a lot",
    )


def _word(value: float, steps: tuple[tuple[float, str], ...], last: str) -> str:
    return next((word for limit, word in steps if value < limit), last)
