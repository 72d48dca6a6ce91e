"""Images of an answer: their size on the page, and what stands for those that are not shown."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF

from desktop.core.conversation import ImagePart
from desktop.core.message import Kept
from desktop.ui.theme import LIGHT
from desktop.ui.transcript.answer_pictures import (
    ANSWER_HEIGHT_PX,
    UNKNOWN_PX,
    AnswerPictures,
)
from desktop.ui.transcript.picture import BYTES_PER_CHARACTER
from desktop.ui.transcript.picture_wishes import PictureWishes
from desktop.ui.transcript.rows import GAP_PX
from tests.ui.transcript.shown import WIDTH, look, painted, picture
from tests.ui.transcript.turn_events import png

pytestmark = pytest.mark.usefixtures("qapp")
SVG = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
GREEN = "#1B7448"


def part(data: bytes, name="") -> ImagePart:
    return ImagePart(mime_type="image/png", data=data, name=name)


@pytest.fixture
def turned():
    return []


@pytest.fixture
def pictures(turned):
    return AnswerPictures(PictureWishes(), 2, turned.append)


@pytest.mark.parametrize(
    ("size", "height"),
    [
        ((100, 50), 50),
        ((600, 300), WIDTH // 2),
        ((30, 2000), ANSWER_HEIGHT_PX),
        ((6000, 3), 1),
    ],
)
def test_an_image_is_no_wider_than_the_column_and_never_enlarged(pictures, size, height):
    row = pictures.add(part(png(*size)))
    row.lay_out(WIDTH)
    assert row.height == height + 2 * GAP_PX == row.estimate(WIDTH)
    assert row.words() == "[Image: image-1.png]"


def test_an_image_is_painted_once_it_is_decoded_and_again_when_it_was_let_go_of(qtbot, pictures):
    row, dress = pictures.add(part(png(600, 300, GREEN))), look()
    assert LIGHT.raised in painted(row, dress)
    for _ in range(2):
        qtbot.waitUntil(lambda: GREEN in painted(row, dress))
    assert row.weight == 4 * WIDTH * WIDTH // 2 // BYTES_PER_CHARACTER
    row.release()
    assert LIGHT.raised in painted(row, dress)
    qtbot.waitUntil(lambda: GREEN in painted(row, dress))


def test_an_image_that_is_damaged_leaves_a_place(qtbot, pictures):
    row, dress = pictures.add(part(png(400, 400)[:60])), look()
    empty = picture(row, dress)
    qtbot.waitUntil(lambda: picture(row, dress) != empty)
    assert LIGHT.raised in painted(row, dress)


def test_a_click_opens_it_among_the_others(qtbot, pictures):
    rows = [pictures.add(part(png(100, 50))) for _ in range(2)]
    rows[1].lay_out(WIDTH)
    inside, beside = QPointF(50, GAP_PX + 20), QPointF(150, GAP_PX + 20)
    (placed,) = rows[1].pictures()
    assert (placed.index, placed.number, placed.is_shown) == (1, 3, True)
    assert [image.name for image in placed.images] == ["image-1.png", "image-2.png"]
    assert rows[1].tip_at(inside) == placed.words
    assert placed.words.startswith("Image image-2.png, 100 × 50, ")
    assert rows[1].tip_at(beside) == ""
    assert rows[1].action_at(beside) is None
    with qtbot.waitSignal(pictures.wishes.open_requested) as opened:
        rows[1].action_at(inside)()
    assert opened.args == [placed.images, 1]


def test_one_that_is_not_sent_says_so(qtbot, pictures):
    row, dress = pictures.add(part(png(200, 200, GREEN))), look()
    qtbot.waitUntil(lambda: GREEN in painted(row, dress))
    pictures.left_out = frozenset({2})
    assert row.words() == "[Image: image-1.png, not sent]"
    assert GREEN not in painted(row, dress)
    assert row.pictures()[0].is_left_out


def test_without_images_in_the_question_they_count_from_nothing(qapp):
    pictures = AnswerPictures(PictureWishes(), 0, lambda _: None)
    rows = [pictures.add(part(data)) for data in (SVG, png())]
    assert [row.pictures()[0].number for row in rows] == [0, 1]
    assert [row.pictures()[0].index for row in rows] == [0, 1]
    assert rows[0].words() == "[SVG drawing: image-1.svg, not shown]"


def test_one_that_lies_on_its_side_is_turned_and_laid_out_again(qtbot, pictures, turned):
    import io

    from PIL import Image

    exif, data = Image.Exif(), io.BytesIO()
    exif[0x0112] = 6
    Image.new("RGB", (200, 100), GREEN).save(data, "JPEG", exif=exif.tobytes())
    row, dress = pictures.add(part(data.getvalue(), "side.jpg")), look()
    picture(row, dress)
    qtbot.waitUntil(lambda: turned == [row])
    row.lay_out(WIDTH)
    assert row.height == 200 + 2 * GAP_PX
    assert row.words() == "[Image: side.jpg]"


def test_images_that_are_not_read_yet_have_a_place_until_they_are(pictures):
    kept = replace(part(b""), kept=Kept(data="a"))
    rows = [pictures.add(kept), pictures.add(part(png(100, 50)))]
    rows[0].lay_out(WIDTH)
    assert rows[0].height == UNKNOWN_PX.height() + 2 * GAP_PX
    assert pictures.fill([part(png(100, 50)), part(png(20, 10))]) == rows
    for row, height in zip(rows, (50, 10), strict=True):
        row.touch()
        row.lay_out(WIDTH)
        assert row.height == height + 2 * GAP_PX
    assert [each.pictures()[0].image for each in rows] == pictures.kept
    assert [image.name for image in pictures.kept] == ["image-1.png", "image-2.png"]
