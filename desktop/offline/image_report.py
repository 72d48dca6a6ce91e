"""What can truly be said of one image, cheapest first: header, camera's notes, then the pixels."""

from collections.abc import Iterator
from math import gcd

from PIL import Image

from desktop.offline.codes import read_codes
from desktop.offline.colours import Rgb, main_colours
from desktop.offline.exif import Exif, read_exif
from desktop.offline.kind import guess_kind, measure_texture
from desktop.offline.pixels import (
    OPAQUE_FROM,
    Pixels,
    UnreadableImage,
    count_frames,
    decode,
    open_image,
)
from desktop.offline.quoting import code_span
from desktop.offline.tones import (
    Tones,
    detail_word,
    measure_detail,
    measure_opacity,
    measure_tones,
)

_FORMAT_NAMES = {
    "MPO": "JPEG with several pictures (MPO)",
    "WEBP": "WebP",
    "HEIF": "HEIC",
    "JPEG2000": "JPEG 2000",
}
_TURNS = {
    2: "mirrored",
    3: "upside down",
    4: "upside down and mirrored",
    5: "on its side and mirrored",
    6: "on its left side",
    7: "on its side and mirrored",
    8: "on its right side",
}
_SMALLEST_SHARE = 0.0005


def image_lines(data: bytes) -> Iterator[str]:
    """The report, as lines of Markdown; each is measured when it is asked for."""
    try:
        image = open_image(data)
    except UnreadableImage as fault:
        yield f"- Not read: {fault}\n"
        return
    exif = read_exif(image)
    yield from _header_lines(image, exif, len(data))
    yield from _exif_lines(exif)
    yield from _frame_lines(image)
    try:
        pixels = decode(image)
    except UnreadableImage as fault:
        yield f"- Not measured further: {fault}\n"
        return
    yield from _pixel_lines(pixels, exif)


def _header_lines(image: Image.Image, exif: Exif, size_bytes: int) -> Iterator[str]:
    name = image.format or "unknown"
    yield f"- Format: {_FORMAT_NAMES.get(name, name)}, {_file_size(size_bytes)}\n"
    width, height = image.size[::-1] if exif.is_quarter_turned else image.size
    megapixels = width * height / 1e6
    yield f"- Size: {width:,} × {height:,} pixels, {megapixels:.3g} megapixels\n"
    yield f"- Orientation: {_orientation(width, height)}{_turn(exif)}\n"


def _file_size(size_bytes: int) -> str:
    if size_bytes < 1_000:
        return f"{size_bytes} bytes"
    if size_bytes < 1_000_000:
        return f"{size_bytes / 1_000:.3g} kB"
    return f"{size_bytes / 1_000_000:.3g} MB"


def _orientation(width: int, height: int) -> str:
    shape = "square" if width == height else "landscape" if width > height else "portrait"
    divisor = gcd(width, height)
    across, down = width // divisor, height // divisor
    return f"{shape}, {across}:{down}" if shape != "square" and max(across, down) <= 21 else shape


def _turn(exif: Exif) -> str:
    turn = _TURNS.get(exif.orientation)
    return f" (stored {turn}; a note in the file says how to turn it upright)" if turn else ""


def _exif_lines(exif: Exif) -> Iterator[str]:
    if exif.camera:
        yield f"- Camera: {code_span(exif.camera, 80)}\n"
    if exif.lens:
        yield f"- Lens: {code_span(exif.lens, 80)}\n"
    if exif.taken_at:
        moment = exif.taken_at
        yield f"- Taken: {moment.day} {moment:%B %Y, %H:%M:%S} by the camera's clock\n"
    if exif.exposure:
        yield f"- Exposure: {exif.exposure}\n"
    if exif.has_position:
        yield "- Place: the file says where it was taken\n"
    if exif.is_private:
        yield "- Privacy: all such notes are stripped before a picture is sent anywhere else\n"


def _frame_lines(image: Image.Image) -> Iterator[str]:
    frames = count_frames(image)
    if frames > 1:
        word = (
            "pages" if image.format == "TIFF" else "pictures" if image.format == "MPO" else "frames"
        )
        yield f"- {word.capitalize()}: {frames:,}; what follows is measured on the first\n"


def _pixel_lines(pixels: Pixels, exif: Exif) -> Iterator[str]:
    if pixels.has_alpha:
        yield f"- Transparency: {_transparency(pixels.sample)}\n"
    tones = measure_tones(pixels.sample)
    if tones is None:
        yield "- Visible: nothing, for every pixel is transparent\n"
        return
    yield from _tone_lines(tones, pixels.grey)
    kind = guess_kind(measure_texture(pixels), has_exposure=bool(exif.exposure))
    yield f"- Kind (a guess): {kind}\n"
    yield from _code_lines(pixels.grey)
    yield from _colour_lines(pixels.sample)


def _transparency(sample: Image.Image) -> str:
    opacity = measure_opacity(sample)
    if opacity.transparent + opacity.translucent < _SMALLEST_SHARE:
        return "possible in this file, but every pixel looked at is opaque"
    return f"{opacity.transparent:.1%} of the pixels fully, {opacity.translucent:.1%} partly"


def _tone_lines(tones: Tones, grey: Image.Image) -> Iterator[str]:
    yield f"- Brightness: {tones.brightness:.0%}, {tones.brightness_word}\n"
    yield f"- Contrast: {tones.contrast:.0%}, {tones.contrast_word}\n"
    detail = measure_detail(grey)
    yield f"- Sharpness: fine detail {detail:.1f}, {detail_word(detail)}"
    yield f" (Laplacian at {grey.width:,} × {grey.height:,})\n"


def _code_lines(grey: Image.Image) -> Iterator[str]:
    codes = read_codes(grey)
    if codes is None:
        yield "- Codes: not looked for, as `zxing-cpp` is not installed\n"
    elif not codes:
        yield "- Codes: no QR code or barcode found\n"
    for code in codes or ():
        yield f"- {code.format}: {code_span(code.text) or 'empty'}\n"


def _colour_lines(sample: Image.Image) -> Iterator[str]:
    yield "\nMain colours, by their share of the picture\n\n"
    for share in main_colours(_visible_colours(sample)):
        mean = ", on average #{:02x}{:02x}{:02x}".format(*share.mean) if share.mean else ""
        yield f"- {share.name}: {share.percent} %{mean}\n"


def _visible_colours(sample: Image.Image) -> Iterator[tuple[int, Rgb]]:
    for count, colour in sample.getcolors(sample.width * sample.height) or ():
        if isinstance(colour, tuple) and colour[3] >= OPAQUE_FROM:
            yield count, (colour[0], colour[1], colour[2])
