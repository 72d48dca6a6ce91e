import pytest
import zxingcpp
from PIL import ExifTags, Image

from desktop.offline import image_report
from desktop.offline.image_report import image_lines
from tests.offline.conftest import encoded, png


def report(data: bytes) -> str:
    return "".join(image_lines(data))


def quarters() -> Image.Image:
    image = Image.new("RGB", (400, 300), "red")
    image.paste("blue", (0, 0, 200, 150))
    return image


def test_the_header_is_told_before_anything_is_decoded() -> None:
    whole = png(Image.effect_noise((1200, 900), 80))
    lines = image_lines(whole[:500])
    assert next(lines) == "- Format: PNG, 500 bytes\n"
    assert next(lines) == "- Size: 1,200 × 900 pixels, 1.08 megapixels\n"
    assert next(lines) == "- Orientation: landscape, 4:3\n"
    assert next(lines).startswith("- Not measured further:")
    assert list(lines) == []


def test_flat_colours_are_named_with_their_shares() -> None:
    text = report(png(quarters()))
    assert "- red: 75 %, on average #ff0000" in text
    assert "- blue: 25 %, on average #0000ff" in text


def test_the_tones_are_told() -> None:
    text = report(png(Image.new("RGB", (100, 100), "white")))
    assert "Brightness: 100%, very bright" in text
    assert "Contrast: 0%, low" in text
    assert "(Laplacian at 100 × 100)" in text
    assert "Orientation: square\n" in text


@pytest.mark.parametrize(
    ("orientation", "size", "words"),
    [
        (1, "400 × 300", "landscape, 4:3\n"),
        (3, "400 × 300", "stored upside down"),
        (6, "300 × 400", "stored on its left side"),
        (8, "300 × 400", "stored on its right side"),
    ],
)
def test_the_size_is_that_of_the_upright_picture(orientation: int, size: str, words: str) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    text = report(encoded(quarters(), "JPEG", exif=exif))
    assert f"Size: {size} pixels" in text
    assert words in text
    assert "Privacy" not in text


def test_camera_and_date_are_told_and_that_they_are_stripped() -> None:
    exif = Image.Exif()
    exif.update({ExifTags.Base.Make: "Evil`[x](http://e)", ExifTags.Base.Model: "Cam"})
    exif.get_ifd(ExifTags.IFD.Exif).update(
        {
            ExifTags.Base.DateTimeOriginal: "2024:05:04 10:12:33",
            ExifTags.Base.LensModel: "Lens 1",
            ExifTags.Base.FNumber: 4.0,
        }
    )
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({ExifTags.GPS.GPSLatitude: (1.0, 2.0, 3.0)})
    text = report(encoded(quarters(), "JPEG", exif=exif))
    assert "Camera: `` Evil`[x](http://e) Cam ``" in text
    assert "Taken: 4 May 2024, 10:12:33 by the camera's clock" in text
    assert "Lens: `Lens 1`" in text
    assert "Exposure: f/4" in text
    assert "where it was taken" in text
    assert "stripped before a picture is sent anywhere else" in text


def test_frames_are_counted_and_the_first_one_is_measured() -> None:
    frames = [Image.new("RGB", (20, 20), name) for name in ("red", "lime", "blue")]
    text = report(encoded(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    assert "Frames: 3; what follows is measured on the first" in text
    assert "- red: 100 %" in text


def test_pages_and_pictures_are_told_by_their_word() -> None:
    two = [Image.new("RGB", (20, 20), name) for name in ("red", "blue")]
    assert "Pages: 2" in report(encoded(two[0], "TIFF", save_all=True, append_images=two[1:]))
    text = report(encoded(two[0], "MPO", save_all=True, append_images=two[1:]))
    assert "Pictures: 2" in text
    assert "JPEG with several pictures" in text


def test_transparency_is_told() -> None:
    image = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    image.paste((255, 0, 0, 255), (0, 0, 100, 40))
    image.paste((255, 0, 0, 128), (0, 40, 100, 50))
    text = report(png(image))
    assert "Transparency: 50.0% of the pixels fully, 10.0% partly" in text
    assert "- red: 100 %" in text


def test_an_opaque_picture_in_a_file_that_could_be_transparent() -> None:
    text = report(png(Image.new("RGBA", (10, 10), "red")))
    assert "every pixel looked at is opaque" in text


def test_nothing_visible_ends_the_report() -> None:
    text = report(png(Image.new("RGBA", (10, 10), (255, 0, 0, 0))))
    assert "nothing, for every pixel is transparent" in text
    assert "Brightness" not in text


def test_a_code_is_shown_as_text_that_cannot_be_clicked() -> None:
    code = zxingcpp.create_barcode("https://e.org/`x`", zxingcpp.BarcodeFormat.QRCode)
    text = report(png(Image.fromarray(code.to_image(scale=4))))
    assert "QR Code: `` https://e.org/`x` ``" in text


def test_no_code_is_told() -> None:
    assert "no QR code or barcode found" in report(png(quarters()))


def test_codes_not_looked_for_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image_report, "read_codes", lambda grey: None)
    assert "not looked for, as `zxing-cpp` is not installed" in report(png(quarters()))


def test_what_is_no_image_is_told() -> None:
    assert report(b"nothing").startswith("- Not read: This is no image I can read")


@pytest.mark.parametrize(
    ("size", "words"), [((1000, 1000), "MB"), ((100, 100), "kB"), ((1, 1), "bytes")]
)
def test_file_sizes_are_told_in_fitting_units(size: tuple[int, int], words: str) -> None:
    assert words in next(image_lines(png(Image.effect_noise(size, 90).convert("RGB"))))
