import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from desktop.images.strip import STRIPPERS, jpeg, png, webp

SECRET = b"planted secret"
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">' + SECRET + b"</x:xmpmeta>"


def picture(mode: str = "RGB") -> Image.Image:
    image = Image.linear_gradient("L").resize((40, 30))
    return Image.merge("RGB", (image, image.rotate(90), image.rotate(180))).convert(mode)


def seen_through() -> Image.Image:
    image = picture()
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    return image


def encoded(file_format: str, image: Image.Image | None = None, **options: object) -> bytes:
    buffer = BytesIO()
    (image or picture()).save(buffer, file_format, **options)
    return buffer.getvalue()


def exif() -> Image.Exif:
    tags = Image.Exif()
    tags[0x010E] = SECRET.decode()
    tags.get_ifd(0x8825)[29] = SECRET.decode()
    return tags


def with_metadata(file_format: str) -> bytes:
    match file_format:
        case "JPEG":
            data = encoded("JPEG", exif=exif(), comment=SECRET, xmp=XMP, icc_profile=SECRET)
            iptc = b"Photoshop 3.0\0" + SECRET
            segment = b"\xff\xed" + struct.pack(">H", len(iptc) + 2) + iptc
            return data[:2] + segment + data[2:] + SECRET
        case "PNG":
            texts = PngImagePlugin.PngInfo()
            texts.add_text("Author", SECRET.decode())
            texts.add_text("Zipped", SECRET.decode() * 9, zip=True)
            texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
            texts.add(b"tIME", b"1234567")
            return encoded("PNG", pnginfo=texts, exif=exif(), icc_profile=SECRET) + SECRET
        case _:
            data = encoded("WEBP", exif=exif(), xmp=XMP, icc_profile=SECRET)
            return data + SECRET


def pixels(data: bytes) -> bytes:
    with Image.open(BytesIO(data)) as image:
        return image.tobytes()


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP"])
def test_metadata_goes_and_the_picture_stays(file_format):
    data = with_metadata(file_format)
    assert SECRET in data
    stripped = STRIPPERS[file_format](data)
    assert stripped is not None
    assert SECRET not in stripped
    assert pixels(stripped) == pixels(data)
    with Image.open(BytesIO(stripped)) as image:
        assert not image.getexif()
        assert not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & set(image.info)
        assert not getattr(image, "text", None)


@pytest.mark.parametrize(
    ("file_format", "options"),
    [
        ("JPEG", {}),
        ("JPEG", {"progressive": True}),
        ("JPEG", {"restart_marker_rows": 1}),
        ("PNG", {}),
        ("PNG", {"dpi": (96, 96)}),
        ("WEBP", {}),
        ("WEBP", {"lossless": True}),
    ],
)
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_clean_file_stays_as_it_is(file_format, options, mode):
    data = encoded(file_format, picture(mode), **options)
    assert STRIPPERS[file_format](data) == data


@pytest.mark.parametrize("file_format", ["PNG", "WEBP"])
def test_a_clean_file_with_transparency_stays_as_it_is(file_format):
    data = encoded(file_format, seen_through())
    assert STRIPPERS[file_format](data) == data


def test_the_adobe_marker_stays():
    data = encoded("JPEG", picture("CMYK"))
    assert b"Adobe" in data
    assert jpeg(data) == data


def test_fill_bytes_before_a_marker():
    data = encoded("JPEG")
    assert jpeg(data[:2] + b"\xff\xff" + data[2:]) == data


@pytest.mark.parametrize("name", [b"JFIF\0", b"Adobe"])
def test_room_for_more_in_a_known_marker_is_not_trusted(name):
    marker = b"\xff\xe0" if name == b"JFIF\0" else b"\xff\xee"
    body = name + SECRET
    data = encoded("JPEG")
    assert jpeg(data[:2] + marker + struct.pack(">H", len(body) + 2) + body + data[2:]) is None


def test_an_unknown_marker_is_not_trusted():
    data = encoded("JPEG")
    assert jpeg(data[:2] + b"\xff\x01" + data[2:]) is None


def test_a_jpeg_without_an_end():
    assert jpeg(encoded("JPEG")[:-2]) is None
    assert jpeg(b"\xff\xd8") is None


def test_an_unknown_critical_chunk_is_not_trusted():
    body = b"ABCD" + SECRET
    chunk = struct.pack(">I", len(SECRET)) + body + struct.pack(">I", zlib.crc32(body))
    data = encoded("PNG")
    assert png(data[:33] + chunk + data[33:]) is None


def test_a_png_without_an_end():
    assert png(encoded("PNG")[:-12]) is None


def test_later_frames_of_a_png_go():
    data = encoded("PNG", save_all=True, append_images=[picture().rotate(90)])
    stripped = png(data)
    assert stripped is not None
    assert pixels(stripped) == pixels(data)
    with Image.open(BytesIO(stripped)) as image:
        assert getattr(image, "n_frames", 1) == 1


def test_a_webp_that_moves_is_not_kept():
    assert webp(encoded("WEBP", save_all=True, append_images=[picture().rotate(90)])) is None


def test_an_extended_head_that_is_cut_is_not_kept():
    data = encoded("WEBP", seen_through())
    assert data[12:16] == b"VP8X"
    assert webp(data[:24]) is None


@given(data=st.binary(), file_format=st.sampled_from(sorted(STRIPPERS)))
def test_any_bytes_end(data, file_format):
    STRIPPERS[file_format](data)


@given(
    file_format=st.sampled_from(["JPEG", "PNG", "WEBP"]),
    at=st.floats(0, 1),
    junk=st.binary(max_size=6),
)
def test_stripping_twice_changes_nothing(file_format, at, junk):
    data = with_metadata(file_format)
    place = int(at * len(data))
    stripped = STRIPPERS[file_format](data[:place] + junk + data[place:])
    assert stripped is None or STRIPPERS[file_format](stripped) == stripped
