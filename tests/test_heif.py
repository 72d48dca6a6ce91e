import builtins
from io import BytesIO

import pytest
from PIL import Image

from desktop.core.errors import ImageRejected
from desktop.heif import can_read, is_heif
from desktop.images import load
from tests.images.heic import heic
from tests.images.test_clean import SECRET, as_stored, exif, looks_like, quarters


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_of_a_phone_is_upright_and_clean(orientation):
    stored = as_stored(quarters(), orientation)
    data = heic(stored, exif(orientation).tobytes(), quality=95)
    part = load(data, name="IMG_0001.HEIC")
    assert is_heif(data)
    assert SECRET in data
    assert SECRET not in part.data
    assert part.mime_type in {"image/jpeg", "image/webp"}  # what takes less than the file did
    assert (part.width_px, part.height_px) == part.original_px == (96, 64)
    assert looks_like(part.data, quarters())
    with Image.open(BytesIO(part.data)) as sent:
        assert not sent.getexif()


def test_a_large_photo_is_scaled_and_told_so():
    part = load(heic(quarters().resize((1920, 1280))), detail="low")
    assert (part.width_px, part.height_px) == (768, 512)
    assert part.original_px == (1920, 1280)
    assert part.detail == "low"
    assert looks_like(load(part.data, detail="low").data, quarters().resize((768, 512)))


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9])
def test_half_a_file_is_damaged(part):
    data = heic(quarters())
    with pytest.raises(ImageRejected, match="is damaged and cannot be read"):
        load(data[: int(len(data) * part)], name="a.heic")


def test_where_the_library_does_not_load_there_is_no_heic(monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name == "pi_heif":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    assert not can_read.__wrapped__()


@pytest.mark.parametrize("data", [b"", b"ftypheic", b"\0\0\0\x18ftypmp42", b"\0\0\0\x18ftypavif"])
def test_other_files_are_no_heic(data):
    assert not is_heif(data)
