from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageCms, ImageDraw, ImageOps, ImageStat

from desktop.images import clean as clean_module
from desktop.images.clean import Cleaned, Manner, clean

SECRET = b"planted secret"
RED, GREEN, BLUE, GREY = (220, 30, 30), (30, 200, 60), (40, 60, 220), (120, 120, 120)


def quarters() -> Image.Image:
    """Red and green above, blue and grey below: every turn of it can be told."""
    image = Image.new("RGB", (96, 64))
    for box, colour in (
        ((0, 0), RED),
        ((48, 0), GREEN),
        ((0, 32), BLUE),
        ((48, 32), GREY),
    ):
        image.paste(colour, (*box, box[0] + 48, box[1] + 32))
    return image


def as_stored(image: Image.Image, orientation: int) -> Image.Image:
    """What a camera stores so that the orientation gives back the image."""
    undo = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    return image if undo is None else image.transpose(undo)


def exif(orientation: int = 1) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0112] = orientation
    tags[0x010E] = SECRET.decode()
    tags.get_ifd(0x8825)[29] = SECRET.decode()
    return tags


def encoded(image: Image.Image, file_format: str, **options: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, file_format, **options)
    return buffer.getvalue()


def cleaned(data: bytes, manner: Manner = Manner()) -> Cleaned:  # noqa: B008 - frozen
    with Image.open(BytesIO(data)) as image:
        result = clean(image, data, manner)
        result.image.load()
    assert SECRET not in result.data
    with Image.open(BytesIO(result.data)) as image:
        assert image.get_format_mimetype() == result.mime_type
        assert image.size == (result.width_px, result.height_px)
        assert not image.getexif()
        assert not {"exif", "xmp", "comment", "icc_profile", "XML:com.adobe.xmp"} & set(image.info)
        assert not getattr(image, "text", None)
    return result


def pixel(image: Image.Image, place: tuple[int, int]) -> tuple[int, ...]:
    value = image.getpixel(place)
    assert isinstance(value, tuple)
    return value


def looks_like(data: bytes, wanted: Image.Image) -> bool:
    with Image.open(BytesIO(data)) as image:
        shown = image.convert("RGB")
    places = ((20, 14), (70, 14), (20, 50), (70, 50))
    return shown.size == wanted.size and all(
        abs(a - b) < 12
        for place in places
        for a, b in zip(pixel(shown, place), pixel(wanted, place), strict=True)
    )


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_pixels_are_upright_whatever_the_camera_did(file_format, orientation):
    if file_format not in Image.registered_extensions().values():
        pytest.skip("this Pillow has no AVIF")
    stored = as_stored(quarters(), orientation)
    result = cleaned(encoded(stored, file_format, exif=exif(orientation)))
    assert looks_like(result.data, quarters())
    assert looks_like(encoded(result.image.convert("RGB"), "PNG"), quarters())


def test_the_orientations_of_this_test_are_those_of_pillow():
    for orientation in range(1, 9):
        data = encoded(as_stored(quarters(), orientation), "PNG", exif=exif(orientation))
        with Image.open(BytesIO(data)) as image:
            assert ImageOps.exif_transpose(image).tobytes() == quarters().tobytes()


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP"])
def test_a_clean_upright_file_stays_byte_for_byte(file_format):
    data = encoded(quarters(), file_format)
    assert cleaned(data).data == data


@pytest.mark.parametrize("file_format", ["JPEG", "PNG"])
def test_an_upright_file_keeps_its_encoding(file_format):
    assert cleaned(encoded(quarters(), file_format, exif=exif())).data == encoded(
        quarters(), file_format
    )


def test_a_profile_that_says_srgb_goes_without_a_new_encoding():
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = encoded(quarters(), "JPEG", icc_profile=srgb)
    assert cleaned(data).data == encoded(quarters(), "JPEG")


def test_exif_that_is_nonsense_is_no_reason_to_refuse():
    data = encoded(quarters(), "JPEG", exif=b"Exif\0\0" + SECRET)
    assert looks_like(cleaned(data).data, quarters())


def test_an_orientation_that_does_not_exist():
    assert looks_like(cleaned(encoded(quarters(), "JPEG", exif=exif(99))).data, quarters())


def test_several_pictures_in_one_jpeg_become_the_first():
    data = encoded(
        quarters(), "MPO", save_all=True, append_images=[quarters().rotate(180)], exif=exif()
    )
    result = cleaned(data)
    assert result.mime_type == "image/jpeg"
    assert len(result.data) < len(data) * 0.7
    assert looks_like(result.data, quarters())


@pytest.mark.parametrize("file_format", ["GIF", "PNG", "WEBP"])
def test_of_an_animation_the_first_frame_stays(file_format):
    data = encoded(quarters(), file_format, save_all=True, append_images=[quarters().rotate(180)])
    result = cleaned(data)
    assert looks_like(result.data, quarters())
    with Image.open(BytesIO(result.data)) as image:
        assert getattr(image, "n_frames", 1) == 1


@pytest.mark.parametrize(
    ("file_format", "mode", "options", "mime_type"),
    [
        ("JPEG", "CMYK", {}, "image/jpeg"),
        ("JPEG", "L", {}, "image/jpeg"),
        ("TIFF", "RGB", {}, "image/png"),
        ("TIFF", "CMYK", {}, "image/png"),
        ("TIFF", "1", {}, "image/png"),
        ("TIFF", "RGBA", {}, "image/png"),
        ("TIFF", "I;16", {}, "image/png"),
        ("TIFF", "LA", {}, "image/png"),
        ("BMP", "RGB", {}, "image/png"),
        ("GIF", "P", {}, "image/webp"),
        ("PNG", "1", {}, "image/png"),
        ("PNG", "I;16", {}, "image/png"),
        ("PNG", "LA", {}, "image/png"),
        ("WEBP", "RGB", {"exif": exif(3)}, "image/webp"),
        ("WEBP", "RGB", {"exif": exif(3), "lossless": True}, "image/webp"),
        ("WEBP", "RGBA", {"exif": exif(3)}, "image/webp"),
    ],
)
def test_what_becomes_of_each_kind(file_format, mode, options, mime_type):
    image = Image.new("I;16", (96, 64)) if mode == "I;16" else quarters().convert(mode)
    if mode in {"RGBA", "LA"}:
        image.putalpha(Image.linear_gradient("L").resize(image.size))
    assert cleaned(encoded(image, file_format, **options)).mime_type == mime_type


def photo(size: tuple[int, int] = (400, 300)) -> Image.Image:
    """So many colours as no drawing has."""
    noise = [Image.effect_noise(size, 60) for _ in range(3)]
    return Image.merge("RGB", noise)


@pytest.mark.parametrize("file_format", ["BMP", "TIFF", "PNG"])
def test_a_large_photo_without_loss_becomes_a_jpeg(file_format, monkeypatch):
    monkeypatch.setattr(clean_module, "LARGE_BYTES", 1000)
    data = encoded(photo(), file_format)
    result = cleaned(data)
    assert result.mime_type == "image/jpeg"
    assert len(result.data) < len(data) / 2
    assert (result.width_px, result.height_px) == result.original_px == (400, 300)


def test_a_large_photo_that_can_be_seen_through_becomes_a_webp(monkeypatch):
    monkeypatch.setattr(clean_module, "LARGE_BYTES", 1000)
    image = photo()
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    data = encoded(image, "PNG")
    result = cleaned(data)
    assert result.mime_type == "image/webp"
    assert len(result.data) < 0.6 * len(data)
    with Image.open(BytesIO(result.data)) as shown:
        assert shown.getchannel("A").tobytes() == image.getchannel("A").tobytes()


@pytest.mark.parametrize("kind", ["drawing", "small photo"])
def test_other_pictures_keep_every_pixel(kind, monkeypatch):
    monkeypatch.setattr(clean_module, "LARGE_BYTES", 1000)
    image = quarters().resize((600, 400)) if kind == "drawing" else photo((200, 150))
    data = encoded(image, "PNG", compress_level=0)
    assert cleaned(data).data == data
    with Image.open(BytesIO(cleaned(encoded(image, "TIFF")).data)) as sent:
        assert sent.convert("RGB").tobytes() == image.tobytes()


def scene(size: tuple[int, int], grain: int) -> Image.Image:
    """Soft shapes, sharp edges and some grain, as photos have them."""
    soft = [Image.effect_noise((size[0] // 20, size[1] // 20), 90).resize(size) for _ in range(3)]
    image = Image.merge("RGB", soft)
    image.paste(quarters().resize((size[0] // 4, size[1] // 4)), (size[0] // 3, size[1] // 3))
    return Image.blend(image, Image.effect_noise(size, grain).convert("RGB"), 0.3)


@settings(deadline=None, max_examples=40)
@given(
    file_format=st.sampled_from(["JPEG", "PNG", "WEBP"]),
    mode=st.sampled_from(["L", "P", "RGB", "RGBA"]),
    quality=st.integers(75, 95),
    grain=st.sampled_from([0, 30, 90]),
    orientation=st.sampled_from([1, 3, 6]),
    is_drawing=st.booleans(),
    size=st.sampled_from([(96, 64), (300, 200), (640, 426)]),
)
def test_what_is_sent_takes_no_more_than_the_file(
    file_format, mode, quality, grain, orientation, is_drawing, size
):
    image = quarters().resize(size) if is_drawing else scene(size, grain)
    image = image.quantize(64) if mode == "P" else image.convert(mode)
    if mode == "RGBA":
        image.putalpha(Image.linear_gradient("L").resize(size))
    if file_format == "JPEG" and mode in {"P", "RGBA"}:
        image = image.convert("RGB")
    options = {"quality": quality, "lossless": is_drawing} if file_format == "WEBP" else {}
    options = {"quality": quality} if file_format == "JPEG" else options
    bare = encoded(image, file_format, **options)
    assert len(cleaned(bare).data) <= len(bare)
    turned = encoded(image, file_format, exif=exif(orientation), **options)
    # The head of a JPEG takes 600, a palette that is turned is none any more, and less work is
    # done for a WebP than could be.
    share = {"P": 1.2, "JPEG": 1.05}.get(file_format if file_format == "JPEG" else mode, 1.1)
    most = (1.3 if file_format == "WEBP" else share) * len(turned) + 700
    assert len(cleaned(turned).data) <= most


@pytest.mark.parametrize("subsampling", [0, 1, 2])
@pytest.mark.parametrize("quality", [50, 70, 85])
def test_a_small_photo_that_lies_on_its_side_stays_as_small_and_as_good(quality, subsampling):
    stored = scene((960, 640), 40)
    options = {"quality": quality, "subsampling": subsampling}
    data = encoded(stored, "JPEG", exif=exif(6), **options)
    result = cleaned(data)
    assert result.mime_type == "image/jpeg"
    # Colours that are half as wide would have to be half as high; they are whole instead.
    assert len(result.data) <= (1.08 if subsampling == 1 else 0.98) * len(data)
    with Image.open(BytesIO(data)) as image, Image.open(BytesIO(result.data)) as sent:
        lost = ImageChops.difference(image.transpose(Image.Transpose.ROTATE_270), sent)
        assert max(ImageStat.Stat(lost).mean) < 2


@pytest.mark.parametrize("file_format", ["JPEG", "WEBP"])
def test_a_photo_that_is_scaled_down_a_little_takes_no_more_than_before(file_format):
    data = encoded(scene((1100, 700), 40), file_format, quality=75)
    result = cleaned(data, Manner(longest_px=1000))
    assert result.image.size == (1000, 636)
    assert len(result.data) <= len(data)


@pytest.mark.parametrize("file_format", ["PNG", "GIF"])
def test_a_drawing_whose_few_colours_become_many_takes_as_little_as_can_be(file_format):
    data = encoded(words((1100, 700)).quantize(16), file_format)
    result = cleaned(data, Manner(longest_px=1000))
    assert result.mime_type == "image/webp"
    assert len(result.data) < 0.8 * len(encoded(result.image, "PNG"))
    with Image.open(BytesIO(result.data)) as sent:
        assert sent.tobytes() == result.image.tobytes()


def words(size: tuple[int, int]) -> Image.Image:
    """A page of text with soft edges."""
    image = Image.new("RGB", size, (250, 250, 252))
    draw = ImageDraw.Draw(image)
    for y in range(0, size[1], 16):
        draw.text(
            (10, y), f"{y} The quick brown fox jumps over the lazy dog " * 3, fill=(20, 20, 30)
        )
    return image


@pytest.mark.parametrize("orientation", [1, 6, 8])
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"])
def test_a_picture_too_large_is_scaled(file_format, orientation):
    stored = as_stored(quarters().resize((960, 640)), orientation)
    options = {"exif": exif(orientation)} if file_format not in {"GIF", "BMP"} else {}
    if not options:
        stored = quarters().resize((960, 640))
    result = cleaned(encoded(stored, file_format, **options), Manner(longest_px=96))
    assert result.original_px == (960, 640)
    assert looks_like(result.data, quarters())


def test_the_shape_stays_whatever_it_is():
    result = cleaned(encoded(Image.new("RGB", (5000, 2)), "PNG"), Manner(longest_px=100))
    assert (result.width_px, result.height_px) == (100, 1)


def test_a_palette_is_scaled_with_its_transparency():
    image = quarters().resize((960, 640)).quantize(4)
    data = encoded(image, "GIF", transparency=image.getpixel((0, 0)))
    result = cleaned(data, Manner(longest_px=96))
    with Image.open(BytesIO(result.data)) as shown:
        assert shown.size == (96, 64)
        assert pixel(shown, (5, 5))[3] == 0
        assert pixel(shown, (90, 60))[3] == 255


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_metadata_goes_along_where_the_user_wants_it(file_format, orientation):
    data = encoded(as_stored(quarters(), orientation), file_format, exif=exif(orientation))
    with Image.open(BytesIO(data)) as image:
        result = clean(image, data, Manner(keep_metadata=True))
    with Image.open(BytesIO(result.data)) as sent:
        assert sent.getexif()[0x010E] == SECRET.decode()
        if file_format != "TIFF":  # Pillow writes no places into one
            assert sent.getexif().get_ifd(0x8825)[29] == SECRET.decode()
        assert sent.getexif().get(0x0112, 1) == 1
    assert looks_like(result.data, quarters())


def test_where_there_is_no_metadata_none_goes_along():
    result = cleaned(encoded(quarters(), "BMP"), Manner(keep_metadata=True))
    assert result.mime_type == "image/png"


def test_metadata_that_cannot_be_read_does_not_go_along():
    data = encoded(as_stored(quarters(), 6), "JPEG", exif=b"Exif\0\0" + SECRET)
    with Image.open(BytesIO(data)) as image:
        result = clean(image, data, Manner(longest_px=48, keep_metadata=True))
    assert SECRET not in result.data


def test_ink_becomes_light():
    assert looks_like(cleaned(encoded(quarters().convert("CMYK"), "JPEG")).data, quarters())


def test_a_transparent_gif_stays_transparent():
    image = quarters().quantize(4)
    data = encoded(image, "GIF", transparency=image.getpixel((0, 0)))
    with Image.open(BytesIO(cleaned(data).data)) as shown:
        assert pixel(shown, (0, 0))[3] == 0
        assert pixel(shown, (90, 60))[3] == 255


def test_a_photo_too_wide_for_jpeg_becomes_a_png():
    data = encoded(Image.new("RGB", (65_501, 1)), "TIFF")
    assert cleaned(data).mime_type == "image/png"


def test_comments_of_a_gif_go():
    assert SECRET in encoded(quarters(), "GIF", comment=SECRET)
    cleaned(encoded(quarters(), "GIF", comment=SECRET))
