import pytest
import zxingcpp
from PIL import Image

from desktop.offline.codes import MOST_CODES, Code, read_codes


def drawn(text: str, kind: zxingcpp.BarcodeFormat) -> Image.Image:
    barcode = zxingcpp.create_barcode(text, kind)
    return Image.fromarray(barcode.to_image(scale=4)).convert("L")


def qr(text: str) -> Image.Image:
    return drawn(text, zxingcpp.BarcodeFormat.QRCode)


def test_a_qr_code_is_read() -> None:
    assert read_codes(qr("https://example.org/?a=1")) == [
        Code(format="QR Code", text="https://example.org/?a=1")
    ]


@pytest.mark.parametrize("angle", [90, 12])
def test_a_turned_code_is_read(angle: int) -> None:
    page = Image.new("L", (400, 400), 255)
    page.paste(qr("turned"), (100, 100))
    codes = read_codes(page.rotate(angle, fillcolor=255))
    assert codes is not None
    assert [code.text for code in codes] == ["turned"]


def test_a_barcode_is_read() -> None:
    codes = read_codes(drawn("96385074", zxingcpp.BarcodeFormat.EAN8))
    assert codes is not None
    assert codes[0].text == "96385074"


def test_noise_holds_no_code() -> None:
    assert read_codes(Image.effect_noise((300, 300), 90)) == []


def test_without_a_reader_nothing_is_looked_for() -> None:
    assert read_codes(Image.new("L", (9, 9)), reader=None) is None


def test_there_is_a_limit() -> None:
    code = zxingcpp.read_barcodes(qr("x"))[0]
    codes = read_codes(Image.new("L", (9, 9)), reader=lambda image: [code] * 50)
    assert codes is not None
    assert len(codes) == MOST_CODES
