"""Makes of an image what may leave this computer: upright, clean, in sRGB, not too large."""

from dataclasses import dataclass
from io import BytesIO

from PIL import ExifTags, Image, JpegImagePlugin

from desktop.images.colours import displayable, foreign_profile, to_srgb
from desktop.images.encode import LARGE_BYTES, Kept, Tables, encode, has_colours_of_a_photo
from desktop.images.refusals import PILLOW_FAULTS
from desktop.images.scale import can_be_scaled, draft, scaled
from desktop.images.strip import STRIPPERS

_SENT_FORMATS = ("JPEG", "PNG", "WEBP")
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How to turn a picture upright, by its EXIF orientation; from 5 on its sides change places."""

_COLOURS_HALF_AS_WIDE = 1  # as Pillow counts 4:2:2

_KEPT_TAGS = frozenset(
    {
        ExifTags.Base.ImageDescription,
        ExifTags.Base.Make,
        ExifTags.Base.Model,
        ExifTags.Base.Software,
        ExifTags.Base.DateTime,
        ExifTags.Base.Artist,
        ExifTags.Base.Copyright,
    }
)
"""What is said of a picture, and not of how its file is built, as most tags of a TIFF are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How an image is to leave.

    Attributes:
        longest_px: Of its longer side.
        keep_metadata: Send along what the file says of it.
    """

    longest_px: int = 1_000_000
    keep_metadata: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """An image as it may leave.

    Attributes:
        data: The encoded image.
        image: The same for Pillow; not decoded yet where the file's own encoding was kept.
        width_px: Width as seen upright.
        height_px: Height as seen upright.
        original_px: Width and height of what it was made of, upright.
    """

    mime_type: str
    data: bytes
    image: Image.Image
    width_px: int
    height_px: int
    original_px: tuple[int, int]


def clean(image: Image.Image, data: bytes, manner: Manner = Manner()) -> Cleaned:
    """Turn an image upright, take all metadata out, and scale it down if it is too large.

    A JPEG, PNG or WebP that is small enough, upright and in sRGB keeps its encoding, so nothing of
    its quality is lost; without metadata it stays the same byte for byte. Of an animation only the
    first frame stays.

    Args:
        image: Just opened, not decoded.
        data: The file it was opened from.
        manner: How it is to leave.

    Raises:
        Exception: One of ``PILLOW_FAULTS`` if the file is damaged.
    """
    kept = _as_it_is(image, data, manner)
    if kept is not None:
        return kept
    as_photo = _is_lossy(image, data)
    metadata = _metadata(image) if manner.keep_metadata else None
    before_px = image.size
    draft(image, manner.longest_px)
    image.load()
    orientation = _orientation(image)
    picture = _picture(image, manner.longest_px, orientation)
    is_whole = max(picture.size) == max(before_px)
    encoded = encode(
        picture,
        is_photo=as_photo,
        kept=metadata,
        most_bytes=len(data),
        tables=_tables(image, is_whole=is_whole, lies=orientation >= 5),
    )
    return Cleaned(
        mime_type=encoded.mime_type,
        data=encoded.data,
        image=picture,
        width_px=picture.width,
        height_px=picture.height,
        original_px=before_px[::-1] if orientation >= 5 else before_px,
    )


def _picture(image: Image.Image, longest_px: int, orientation: int) -> Image.Image:
    """The picture small, then upright, then in sRGB: each step has less to do than before."""
    if not can_be_scaled(image) and max(image.size) > longest_px:
        image = displayable(image)
    image = scaled(image, longest_px)
    turn = _TURNS.get(orientation)
    return to_srgb(image if turn is None else image.transpose(turn))


def _tables(image: Image.Image, *, is_whole: bool, lies: bool) -> Tables | None:
    """How coarsely the file holds its picture, None if it is no JPEG.

    Args:
        image: The file.
        is_whole: It was not scaled down.
        lies: Its sides change places, and those of its tables with them.
    """
    if not isinstance(image, JpegImagePlugin.JpegImageFile):
        return None
    tables = [tuple(table) for table in image.quantization.values()]
    if lies:
        tables = [tuple(table[8 * (n % 8) + n // 8] for n in range(64)) for table in tables]
    subsampling = JpegImagePlugin.get_sampling(image)
    if lies and subsampling == _COLOURS_HALF_AS_WIDE:
        subsampling = 0  # half as high would be right, which Pillow does not write
    return Tables(values=tuple(tables), subsampling=subsampling, is_whole=is_whole)


def _as_it_is(image: Image.Image, data: bytes, manner: Manner) -> Cleaned | None:
    """The file's own encoding without metadata; None if it cannot be sent so, or had better not."""
    if max(image.size) > manner.longest_px or not _is_upright_srgb(image):
        return None
    own = data if manner.keep_metadata else STRIPPERS[image.format or ""](data)
    if own is None:
        return None
    # Opened again, so that what is decoded for the thumbnail is what leaves.
    picture = Image.open(BytesIO(own), formats=_SENT_FORMATS)
    if len(own) > LARGE_BYTES and not _is_lossy(image, data):
        image.load()
        if has_colours_of_a_photo(image):
            return None
    return Cleaned(
        mime_type=f"image/{(picture.format or '').lower()}",
        data=own,
        image=picture,
        width_px=picture.width,
        height_px=picture.height,
        original_px=picture.size,
    )


def _is_upright_srgb(image: Image.Image) -> bool:
    return (
        image.format in STRIPPERS
        and image.mode != "CMYK"
        and _orientation(image) == 1
        and foreign_profile(image) is None
    )


def _orientation(image: Image.Image) -> int:
    try:
        orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    except PILLOW_FAULTS:
        return 1  # a camera wrote nonsense, which is no reason to refuse its picture
    return orientation if orientation in _TURNS else 1


def _metadata(image: Image.Image) -> Kept:
    """What the file says, as it will be true of the upright picture."""
    try:
        found = image.getexif()
        if not found:
            return Kept()
        # A copy: a TIFF is turned by its own tags when it is decoded.
        exif = Image.Exif()
        exif.update({tag: value for tag, value in found.items() if tag in _KEPT_TAGS})
        for part in (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo):
            exif.get_ifd(part).update(found.get_ifd(part))
        return Kept(exif=exif.tobytes())
    except PILLOW_FAULTS:
        return Kept()


def _is_lossy(image: Image.Image, data: bytes) -> bool:
    """True if the picture came from a lossy encoding."""
    match image.format:
        case "JPEG" | "MPO" | "AVIF" | "HEIF":
            return True
        case "WEBP":
            # Found by chance in a lossy file, the word costs nothing: the colours decide.
            return b"VP8L" not in data
    return False
