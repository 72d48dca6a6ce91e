"""A picture on the page is decoded beside the window's thread, as large as it is painted."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QObject, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.theme import LIGHT
from desktop.ui.transcript.picture import BYTES_PER_CHARACTER, Picture
from tests.ui.transcript.shown import look
from tests.ui.transcript.turn_events import png

pytestmark = pytest.mark.usefixtures("qapp")
GREEN = "#1b7448"


def canvas(picture, dress, size=(80, 60), ratio=1.0, *, is_faint=False) -> QImage:
    image = QImage(QSize(*size) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        picture.paint(painter, dress, QRectF(0, 0, *size), is_faint=is_faint)
    return image


def middle(picture, dress, **options) -> str:
    image = canvas(picture, dress, **options)
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


@pytest.fixture
def dress():
    made = look()
    made.asked = []
    made.paint_again = lambda: made.asked.append(1)
    return made


def test_its_place_is_there_until_it_is_decoded(qtbot, dress):
    picture = Picture(png(400, 300, GREEN))
    assert picture.size == QSize(400, 300)
    assert middle(picture, dress) == LIGHT.raised.lower()
    qtbot.waitUntil(lambda: bool(dress.asked))
    assert middle(picture, dress) == GREEN
    assert picture._pixmap.size() == QSize(80, 60)
    assert not picture.is_broken


def test_it_is_decoded_again_for_a_larger_place_and_not_for_a_smaller_one(qtbot, dress):
    picture = Picture(png(400, 300, GREEN))
    for size, ratio, width in (
        ((80, 60), 1.0, 80),
        ((80, 60), 2.0, 160),
        ((40, 30), 1.0, 160),
        ((800, 600), 1.0, 400),
    ):
        canvas(picture, dress, size, ratio)
        qtbot.waitUntil(lambda: picture._give_up is None)
        assert picture._pixmap.width() == width
    count = len(dress.asked)
    canvas(picture, dress, (900, 600))
    assert picture._give_up is None
    assert len(dress.asked) == count == 3


def test_what_was_asked_for_before_is_given_up(qtbot, dress):
    picture = Picture(png(400, 300, GREEN))
    canvas(picture, dress, (80, 60))
    canvas(picture, dress, (160, 120))
    qtbot.waitUntil(lambda: picture._give_up is None)
    assert picture._pixmap.width() == 160
    assert len(dress.asked) == 1


@pytest.mark.parametrize(
    "data", [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>" + bytes(40)]
)
def test_what_is_no_picture_is_never_decoded(data, dress):
    picture = Picture(data)
    assert picture.is_broken
    assert picture.size.isEmpty()
    canvas(picture, dress)
    assert picture._give_up is None


def test_a_broken_one_shows_that_it_is(qtbot, dress):
    picture = Picture(png(400, 300)[:90])
    place = canvas(picture, dress)
    qtbot.waitUntil(lambda: picture.is_broken)
    assert canvas(picture, dress) != place
    assert picture._give_up is None


def test_the_small_one_is_used_where_it_has_enough_pixels(qtbot, dress):
    picture = Picture(png(400, 300, GREEN), png(100, 75, "#b3261e"))
    canvas(picture, dress, (80, 60))
    qtbot.waitUntil(lambda: middle(picture, dress) == "#b3261e")
    canvas(picture, dress, (160, 120))
    qtbot.waitUntil(lambda: middle(picture, dress, size=(160, 120)) == GREEN)
    only = Picture(b"never decoded", png(8, 6, GREEN))
    assert only.size == QSize(8, 6)
    canvas(only, dress)
    qtbot.waitUntil(lambda: middle(only, dress) == GREEN)


def test_one_that_lies_on_its_side_is_turned_and_that_is_told(qtbot, dress):
    exif, data, told = Image.Exif(), io.BytesIO(), []
    exif[0x0112] = 6
    Image.new("RGB", (400, 200), GREEN).save(data, "JPEG", exif=exif.tobytes())
    picture = Picture(data.getvalue(), turned=lambda: told.append(picture.size))
    canvas(picture, dress)
    qtbot.waitUntil(lambda: bool(dress.asked))
    assert told == [QSize(200, 400)]
    silent = Picture(data.getvalue())
    canvas(silent, dress)
    qtbot.waitUntil(lambda: silent.size == QSize(200, 400))


def test_let_go_of_it_is_decoded_anew(qtbot, dress):
    picture = Picture(png(400, 300, GREEN))
    canvas(picture, dress)
    picture.release()
    canvas(picture, dress)
    qtbot.waitUntil(lambda: bool(dress.asked))
    assert picture.weight(QSize(1, 1)) == 4 * 80 * 60 // BYTES_PER_CHARACTER
    picture.release()
    assert picture.weight(QSize(40, 30)) == 4 * 40 * 30 // BYTES_PER_CHARACTER
    assert picture._pixmap.isNull()
    assert middle(picture, dress) == LIGHT.raised.lower()


def test_who_is_gone_is_not_asked_to_paint(qtbot, dress):
    import shiboken6

    dress.owner = QObject()
    picture, other = Picture(png(400, 300)), Picture(png(400, 300))
    canvas(picture, dress)
    shiboken6.delete(dress.owner)
    dress.owner = QObject()
    canvas(other, dress)
    qtbot.waitUntil(lambda: other._give_up is None)
    assert picture._pixmap.isNull()


@pytest.mark.parametrize(("width", "has_words"), [(120, True), (50, False)])
def test_one_that_is_not_sent_is_faint_and_says_so(qtbot, dress, width, has_words):
    picture = Picture(png(400, 400, GREEN))
    canvas(picture, dress, (width, 80))
    qtbot.waitUntil(lambda: bool(dress.asked))
    clear = canvas(picture, dress, (width, 80))
    faint = canvas(picture, dress, (width, 80), is_faint=True)
    assert clear.pixelColor(width // 2, 10).name() == GREEN
    assert faint.pixelColor(width // 2, 10).green() > 0xA0
    badge = [x for x in range(width) if faint.pixelColor(x, 63).name() == LIGHT.surface.lower()]
    assert bool(badge)
    assert (max(badge) > 60) is has_words
