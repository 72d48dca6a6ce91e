"""Pictures are decoded by their content, within limits, and never in the window's thread."""

import io
import struct
import subprocess
import sys
import threading
import zlib
from functools import partial

import pytest
import shiboken6
from PIL import Image, ImageCms
from PySide6.QtCore import QObject, QSize, QThreadPool
from PySide6.QtGui import QColor, QImage

from desktop.core.picture_header import read_header
from desktop.ui.picture_reading import (
    LEAST_HALF_PX,
    MOST_PIXELS,
    can_be_drawn,
    decode,
    do_soon,
    halves,
    why_not_shown,
)
from tests.ui.transcript.turn_events import png

pytestmark = pytest.mark.usefixtures("qapp")
SVG = b"<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><rect/></svg>"


def saved(kind: str, size=(40, 20), colour="#1b7448", **options) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", size, colour).save(data, kind, **options)
    return data.getvalue()


def claiming(width: int, height: int) -> bytes:
    """A PNG whose header says that size, with nothing behind it."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
    )


@pytest.mark.parametrize("kind", ["PNG", "GIF", "BMP", "JPEG", "WEBP"])
def test_the_usual_kinds_are_decoded(kind):
    image = decode(saved(kind))
    assert image.size() == QSize(40, 20)
    assert abs(image.pixelColor(5, 5).green() - 0x74) < 6


@pytest.mark.parametrize(
    "data", [b"", b"no picture", SVG, saved("TIFF"), saved("PNG")[:60], claiming(100_000, 100_000)]
)
def test_nothing_else_is(data):
    assert decode(data).isNull()


def test_a_picture_may_not_be_too_large():
    assert not can_be_drawn(read_header(claiming(10_001, 10_000)))
    assert can_be_drawn(read_header(claiming(10_000, MOST_PIXELS // 10_000)))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (SVG, "This SVG drawing is not shown here"),
        (b"?", "This file is not shown here"),
        (claiming(20_000, 20_000), "too many pixels"),
        (saved("PNG")[:60], "damaged"),
    ],
)
def test_why_it_is_not_shown_is_said_in_a_sentence(data, words):
    sentence = why_not_shown(read_header(data))
    assert words in sentence
    assert sentence.endswith("it can be saved.")


def test_it_is_decoded_no_larger_than_it_is_painted():
    assert decode(png(400, 200), QSize(100, 100)).size() == QSize(200, 100)
    assert decode(png(40, 20), QSize(100, 100)).size() == QSize(40, 20)


def test_it_is_upright():
    exif = Image.Exif()
    exif[0x0112] = 6
    data = saved("JPEG", (400, 200), exif=exif.tobytes())
    assert decode(data).size() == QSize(200, 400)
    assert decode(data, QSize(50, 100)).size() == QSize(50, 100)


def test_its_colours_are_those_of_the_screen():
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert decode(saved("PNG", icc_profile=lab)).pixelColor(1, 1) == QColor("#1b7448")
    wide = QImage(4, 4, QImage.Format.Format_RGB32)
    wide.fill(QColor("#1b7448"))
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QColorSpace

    wide.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    wide.save(buffer, "PNG")
    assert decode(bytes(buffer.data().data())).pixelColor(1, 1) != QColor("#1b7448")


def test_small_views_have_their_own_pictures():
    sizes = [each.width() for each in halves(decode(png(1100, 1100)))]
    assert sizes == [1100, 550, 275]
    assert sizes[-1] >= LEAST_HALF_PX
    assert len(halves(decode(png(300, 3000)))) == 1


def test_a_worker_does_it_and_this_thread_hears(qtbot):
    threads: list[int] = []
    got: list[int] = []

    def then(result: int) -> None:
        threads.append(threading.get_ident())
        got.append(result)

    owner = QObject()
    do_soon(owner, threading.get_ident, then)
    qtbot.waitUntil(lambda: bool(got))
    assert threads == [threading.get_ident()]
    assert got != threads


def test_what_is_given_up_is_never_told(qtbot):
    told: list[object] = []
    began, may_end = threading.Event(), threading.Event()

    def work() -> None:
        began.set()
        may_end.wait(10)

    owner = QObject()
    give_up = do_soon(owner, work, told.append)
    assert began.wait(10)
    give_up()
    give_up()
    may_end.set()
    do_soon(owner, lambda: "later", told.append)
    qtbot.waitUntil(lambda: told == ["later"])


def test_what_was_asked_for_last_comes_first(qtbot):
    pool, owner, order = QThreadPool.globalInstance(), QObject(), []
    began, one_may_end, may_end = threading.Semaphore(0), threading.Event(), threading.Event()

    def hold_up(until: threading.Event) -> None:
        began.release()
        until.wait(10)

    for number in range(pool.maxThreadCount()):
        do_soon(owner, partial(hold_up, may_end if number else one_may_end), lambda _: None)
    assert all(began.acquire(timeout=10) for _ in range(pool.maxThreadCount()))
    for number in range(8):
        do_soon(owner, partial(order.append, number), lambda _: None)
    one_may_end.set()  # of two, one could be held up between its turn and what it does in it
    qtbot.waitUntil(lambda: len(order) == 8)
    may_end.set()
    assert order == [7, 6, 5, 4, 3, 2, 1, 0]


def test_who_is_gone_hears_nothing(qtbot):
    told: list[object] = []
    gone, owner = QObject(), QObject()
    do_soon(gone, lambda: "too late", told.append)
    shiboken6.delete(gone)
    do_soon(owner, lambda: "later", told.append)
    qtbot.waitUntil(lambda: "later" in told)
    assert told == ["later"]


ENDING = """
import io, sys
from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from desktop.ui.picture_reading import decode, do_soon
application = QGuiApplication([])
data = io.BytesIO()
Image.effect_noise((3000, 3000), 50).save(data, "PNG", compress_level=1)
for _ in range(8):
    do_soon(application, lambda: decode(data.getvalue()), print)
print("left")
"""


def test_a_program_that_ends_meanwhile_does_not_fall_over_its_workers():
    ended = subprocess.run(
        [sys.executable, "-c", ENDING], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, "left"), ended.stderr


TOGETHER = """
import sys, threading
from pathlib import Path
from PySide6.QtGui import QGuiApplication, QImageReader
from desktop.ui.picture_reading import decode

application = QGuiApplication([])
file = sys.argv[1]
data = Path(file).read_bytes()
worker = threading.Thread(target=lambda: [decode(data) for _ in range(1500)])
worker.start()
while worker.is_alive():
    QImageReader(file).canRead()
print("done")
"""


def test_a_picture_is_decoded_while_the_window_loads_one_of_its_own(tmp_path):
    """Qt has a lock for who looks for a reader: each held what the other one wanted."""
    file = tmp_path / "a.png"
    Image.new("RGB", (40, 40), "red").save(file)
    command = [sys.executable, "-c", TOGETHER, str(file)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=50, check=True)
    assert ended.stdout == "done\n"
