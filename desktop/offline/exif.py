"""What a camera wrote into the file: which camera, when, how, and whether where.

The numbers are those of Exif 3.0 (CIPA DC-008), as named by ``PIL.ExifTags``.
"""

import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PIL import ExifTags, Image

from desktop.offline.pixels import DECODING_FAULTS

_EXIF_DATE = "%Y:%m:%d %H:%M:%S"
_QUARTER_TURNED = (5, 6, 7, 8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exif:
    """Attributes that the file does not state are empty.

    Attributes:
        camera: Maker and model.
        taken_at: By the camera's clock, in whatever zone it was set to.
        exposure: Time, aperture, sensitivity and focal length, as photographers write them.
        orientation: 1 (upright) to 8, as the standard numbers them.
        has_position: True if the place is noted.
    """

    camera: str = ""
    lens: str = ""
    taken_at: datetime | None = None
    exposure: str = ""
    orientation: int = 1
    has_position: bool = False

    @property
    def is_quarter_turned(self) -> bool:
        """True if width and height change places when the picture is shown upright."""
        return self.orientation in _QUARTER_TURNED

    @property
    def is_private(self) -> bool:
        """True if it says something that one may not want to send around."""
        return bool(self.camera or self.lens or self.taken_at or self.exposure or self.has_position)


def read_exif(image: Image.Image) -> Exif:
    """Read what the header of an image says; broken metadata counts as none."""
    try:
        with warnings.catch_warnings(action="ignore"):
            exif = image.getexif()
            basics: Mapping[int, Any] = dict(exif)
            details: Mapping[int, Any] = exif.get_ifd(ExifTags.IFD.Exif)
            position: Mapping[int, Any] = exif.get_ifd(ExifTags.IFD.GPSInfo)
    except DECODING_FAULTS:
        return Exif()
    orientation = basics.get(ExifTags.Base.Orientation)
    return Exif(
        camera=_camera(basics),
        lens=_words(details.get(ExifTags.Base.LensModel)),
        taken_at=_date(details.get(ExifTags.Base.DateTimeOriginal)),
        exposure=_exposure(details),
        orientation=orientation if isinstance(orientation, int) and 1 <= orientation <= 8 else 1,
        has_position=any(
            tag in position for tag in (ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLongitude)
        ),
    )


def _camera(exif: Mapping[int, Any]) -> str:
    maker, model = _words(exif.get(ExifTags.Base.Make)), _words(exif.get(ExifTags.Base.Model))
    return model if model.lower().startswith(maker.lower()) else f"{maker} {model}".strip()


def _words(value: object) -> str:
    return value.replace("\0", " ").strip() if isinstance(value, str) else ""


def _date(value: object) -> datetime | None:
    try:
        return datetime.strptime(_words(value), _EXIF_DATE)
    except ValueError:
        return None


def _exposure(details: Mapping[int, Any]) -> str:
    time_s = _number(details.get(ExifTags.Base.ExposureTime))
    aperture = _number(details.get(ExifTags.Base.FNumber))
    sensitivity = _number(details.get(ExifTags.Base.ISOSpeedRatings))
    focal_length_mm = _number(details.get(ExifTags.Base.FocalLength))
    stated = (
        _shutter(time_s),
        f"f/{aperture:.3g}" if aperture else "",
        f"ISO {sensitivity:.0f}" if sensitivity else "",
        f"{focal_length_mm:.3g} mm" if focal_length_mm else "",
    )
    return ", ".join(word for word in stated if word)


def _shutter(time_s: float) -> str:
    if not time_s:
        return ""
    return f"1/{1 / time_s:.0f} s" if time_s < 0.3 else f"{time_s:.3g} s"


def _number(value: object) -> float:
    """A positive number, 0 for anything else: cameras write 0/0 for "unknown"."""
    if isinstance(value, tuple):
        value = value[0] if value else 0
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0
    return number if 0 < number < 1e9 else 0.0
