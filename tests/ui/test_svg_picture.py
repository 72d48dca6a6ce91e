import base64
import subprocess
import sys
import threading
from io import BytesIO

import pytest
from PIL import Image

from desktop.images.svg import safe_svg
from desktop.ui import svg_picture
from desktop.ui.svg_picture import draw_svg
from tests.loopback import LoopbackServer, refusing

HEAD = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(body: str, attributes: str = 'viewBox="0 0 10 10"', *, prologue: str = "") -> bytes:
    return f"{prologue}<svg {HEAD} {attributes}>{body}</svg>".encode()


def drawn(data: bytes, longest_px: int = 20) -> Image.Image:
    return Image.open(BytesIO(draw_svg(data, longest_px))).convert("RGBA")


def safely_drawn(data: bytes, longest_px: int = 20) -> Image.Image:
    return drawn(safe_svg(data, "a.svg", lambda: None).data, longest_px)


GREEN, RED, CLEAR = (0, 255, 0, 255), (255, 0, 0, 255), (0, 0, 0, 0)
RECT = '<rect width="10" height="10" fill="#00ff00"/>'


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('viewBox="0 0 10 5"', (20, 10)),
        ('viewBox="0 0 1.5 3"', (10, 20)),
        ('width="50" height="10"', (20, 4)),
        ('width="210mm" height="297mm" viewBox="0 0 210 297"', (14, 20)),
        ('width="100%" height="100%" viewBox="5 5 40 40"', (20, 20)),
        ('viewBox="0 0 100000 1"', (20, 1)),
        ("", (20, 20)),
    ],
)
def test_its_longer_side_is_as_wanted_and_its_shape_kept(qapp, attributes, size):
    assert safely_drawn(svg(RECT, attributes)).size == size


def test_colours_and_what_can_be_seen_through(qapp):
    image = safely_drawn(svg('<rect width="5" height="10" fill="#00ff00"/>'))
    assert image.getpixel((2, 10)) == GREEN
    assert image.getpixel((18, 10)) == CLEAR


@pytest.mark.parametrize(
    "body",
    [
        f'<a href="http://127.0.0.1:1/">{RECT}</a>',
        f"<switch><foreignObject/><g>{RECT}</g></switch>",
        f'<symbol id="s">{RECT}</symbol><use href="#s"/>',
        f'<svg width="10" height="10" viewBox="0 0 20 20"><g transform="scale(2)">{RECT}</g></svg>',
        '<style>.a{fill:#00ff00}</style><rect class="a" width="10" height="10"/>',
        '<linearGradient id="g"><stop stop-color="#00ff00"/></linearGradient>'
        '<rect fill="url(#g)" width="10" height="10"/>',
    ],
)
def test_what_stays_inside_is_drawn(qapp, body):
    assert safely_drawn(svg(body)).getpixel((10, 10)) == GREEN


def test_text_is_drawn(qapp):
    image = safely_drawn(svg('<text x="1" y="9" font-size="10">M</text>'), 200)
    dark = sum(pixel[3] > 128 for pixel in image.get_flattened_data())
    assert 1000 < dark < 30_000


def test_it_is_drawn_in_a_thread_too(qapp):
    pictures = []
    data = svg('<text x="1" y="9" font-size="10">M</text>')
    thread = threading.Thread(target=lambda: pictures.append(draw_svg(data, 64)))
    thread.start()
    thread.join(30)
    assert pictures == [draw_svg(data, 64)]


@pytest.mark.parametrize(
    "data", [b"", b"<html/>", svg("", 'width="-5" height="10"'), svg(RECT)[:-12]]
)
def test_what_cannot_be_drawn_is_a_value_error(qapp, data, monkeypatch):
    with pytest.raises(ValueError, match="no size"):
        draw_svg(data, 20)


@pytest.fixture
def secret(tmp_path, monkeypatch):
    """A red picture that no drawing may show."""
    path = tmp_path / "secret.png"
    Image.new("RGB", (10, 10), "red").save(path)
    monkeypatch.chdir(tmp_path)
    return path


def hiding(path: str) -> list[bytes]:
    image = '<image {} width="10" height="10"/>'
    inner = base64.b64encode(svg(image.format(f'href="{path}"'))).decode()
    return [
        svg(image.format(f'href="{path}"')),
        svg(image.format(f'xlink:href="{path}"')),
        svg(image.format('xlink:href="secret.png"')),
        svg(image.format(f'href="data:image/svg+xml;base64,{inner}"')),
        svg(image.format(f'href="data:image/png;base64,{inner}"')),
        svg(image.format(""), prologue=f'<!DOCTYPE svg [<!ATTLIST image href CDATA "{path}">]>'),
    ]


@pytest.mark.qt_log_ignore("QSvgHandler: Image filename is empty")
def test_qt_alone_shows_files_that_a_drawing_names(qapp, secret):
    """Why a drawing is made safe; if Qt stops doing this, that is no reason to stop ours."""
    shown = [drawn(data).getpixel((10, 10)) == RED for data in hiding(str(secret))]
    assert shown[1:4] == [True, True, True]


def test_no_file_is_shown(qapp, secret):
    for data in hiding(str(secret)):
        assert safely_drawn(data).getpixel((10, 10)) == CLEAR


def test_no_style_sheet_is_read(qapp, tmp_path):
    sheet = tmp_path / "s.css"
    sheet.write_text(".a{fill:#ff0000}")
    body = '<rect class="a" width="10" height="10" fill="#00ff00"/>'
    data = svg(body, prologue=f'<?xml-stylesheet href="{sheet}" type="text/css"?>')
    assert drawn(data).getpixel((10, 10)) == RED
    assert safely_drawn(data).getpixel((10, 10)) == GREEN


def test_nothing_is_fetched(qapp):
    with LoopbackServer([refusing(404, {})]) as server:
        url = server.url
        body = (
            f'<image href="{url}/1.png" width="9" height="9"/><use href="{url}/2.svg#a"/>'
            f"<style>@import url({url}/3.css); @font-face{{src:url({url}/4.ttf)}} "
            f".a{{fill:url({url}/5#x)}}</style><rect class='a' filter='url({url}/6#f)'/>{RECT}"
        )
        dtd = f'<!DOCTYPE svg SYSTEM "{url}/7.dtd"><?xml-stylesheet href="{url}/8.css"?>'
        assert safely_drawn(svg(body, prologue=dtd)).getpixel((10, 10)) == GREEN
        assert server.requests == []
        assert server.open_connections == 0


def test_a_picture_within_it_is_drawn(qapp, secret):
    data = base64.b64encode(secret.read_bytes()).decode()
    body = f'<image href="data:image/png;base64,{data}" width="10" height="10"/>'
    assert safely_drawn(svg(body)).getpixel((10, 10)) == RED


def test_it_ends_by_itself_when_nobody_ends_it():
    """Even while Qt draws, which keeps every thread of Python still."""
    code = (
        "from desktop.ui import svg_picture\n"
        "import re\n"
        "svg_picture.ENDS_AFTER_S = 0.5\n"
        # A pattern that takes for ever, and lets no thread run meanwhile, as Qt's drawing does.
        "svg_picture.draw_svg = lambda *_: re.match('(a+)+b', 'a' * 60)\n"
        "svg_picture.main('20')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=b"", capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert b"Timeout" in done.stderr


def test_the_process_writes_the_picture_and_nothing_else():
    code = "from desktop.ui.svg_picture import main; main('20')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=svg(RECT),
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert Image.open(BytesIO(done.stdout)).size == (20, 20)
    assert svg_picture.ENDS_AFTER_S > 20
