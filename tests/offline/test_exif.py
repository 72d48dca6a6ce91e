from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

from desktop.offline.exif import Exif, read_exif
from desktop.offline.pixels import open_image
from tests.offline.conftest import encoded

Base, Ifd = ExifTags.Base, ExifTags.IFD
Tags = dict[int, Any]


def written(base: Tags, details: Tags | None = None, gps: Tags | None = None) -> Exif:
    exif = Image.Exif()
    exif.update(base)
    exif.get_ifd(Ifd.Exif).update(details or {})
    exif.get_ifd(Ifd.GPSInfo).update(gps or {})
    return read_exif(open_image(encoded(Image.new("RGB", (8, 6)), "JPEG", exif=exif)))


def test_what_a_camera_writes_is_read() -> None:
    exif = written(
        {Base.Make: "Canon", Base.Model: "Canon EOS R5", Base.Orientation: 6},
        {
            Base.DateTimeOriginal: "2024:05:14 10:12:33",
            Base.LensModel: "RF35mm F1.8",
            Base.ExposureTime: IFDRational(1, 250),
            Base.FNumber: 2.8,
            Base.ISOSpeedRatings: 100,
            Base.FocalLength: 35.0,
        },
        {ExifTags.GPS.GPSLatitude: (48.0, 12.0, 30.0), ExifTags.GPS.GPSLatitudeRef: "N"},
    )
    assert exif == Exif(
        camera="Canon EOS R5",
        lens="RF35mm F1.8",
        taken_at=datetime(2024, 5, 14, 10, 12, 33),
        exposure="1/250 s, f/2.8, ISO 100, 35 mm",
        orientation=6,
        has_position=True,
    )
    assert exif.is_quarter_turned
    assert exif.is_private


def test_a_maker_not_in_the_model_s_name_comes_first() -> None:
    assert written({Base.Make: "Apple", Base.Model: "iPhone 15"}).camera == "Apple iPhone 15"


def test_an_image_without_notes_has_none() -> None:
    exif = read_exif(open_image(encoded(Image.new("RGB", (8, 6)), "PNG")))
    assert exif == Exif()
    assert not exif.is_private


@pytest.mark.parametrize("date", ["0000:00:00 00:00:00", "    :  :     :  :  ", "2024", ""])
def test_a_date_that_is_none_is_left_out(date: str) -> None:
    assert written({}, {Base.DateTimeOriginal: date}).taken_at is None


@pytest.mark.parametrize("value", [0, 9, 700])
def test_an_orientation_that_is_none_is_upright(value: int) -> None:
    assert written({Base.Orientation: value}).orientation == 1


def test_unknown_numbers_are_left_out() -> None:
    details: Tags = {
        Base.ExposureTime: IFDRational(0, 0),
        Base.FNumber: IFDRational(0, 1),
        Base.ISOSpeedRatings: 0,
    }
    assert written({}, {**details, Base.FocalLength: 50.0}).exposure == "50 mm"


def test_a_long_exposure_is_told_in_seconds_and_two_sensitivities_by_the_first() -> None:
    details: Tags = {Base.ExposureTime: IFDRational(5, 2), Base.ISOSpeedRatings: (200, 400)}
    assert written({}, details).exposure == "2.5 s, ISO 200"


def test_numbers_that_are_words_are_left_out() -> None:
    assert written({}, {Base.FNumber: "fast", Base.LensModel: 7}).lens == ""


@settings(deadline=None)
@given(st.binary(max_size=120), st.booleans())
def test_broken_notes_are_no_notes_or_some(data: bytes, looks_real: bool) -> None:
    start = b"Exif\0\0MM\0*\0\0\0\x08" if looks_real else b"Exif\0\0"
    image = encoded(Image.new("RGB", (8, 6)), "JPEG", exif=start + data)
    assert isinstance(read_exif(open_image(image)), Exif)
