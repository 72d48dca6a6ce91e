"""Images of an answer: their size on the page, and what stands for those that are not shown."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from desktop.core.conversation import ImagePart
from desktop.core.images import MOST_ANSWER_BYTES, MOST_ANSWER_IMAGES
from desktop.core.message import Kept
from desktop.ui.theme import LIGHT
from desktop.ui.transcript.answer_pictures import (
    ANSWER_HEIGHT_PX,
    FILE_PX,
    UNKNOWN_PX,
    AnswerPictureRow,
    AnswerPictures,
    FileRow,
    MoreImagesRow,
)
from desktop.ui.transcript.picture import BYTES_PER_CHARACTER
from desktop.ui.transcript.picture_wishes import PictureWishes
from desktop.ui.transcript.rows import GAP_PX
from tests.ui.test_picture_reading import claiming
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


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (SVG, "[SVG drawing: image-1.svg, not shown]"),
        (b"#!/bin/sh", "[File: image-1.bin, not shown]"),
        (b"", "[File: image-1.bin, not shown]"),
        (claiming(20_000, 20_000), "[PNG image: image-1.png, not shown]"),
        (claiming(0, 0), "[PNG image: image-1.png, not shown]"),
    ],
)
def test_what_is_no_picture_is_told_by_its_content_and_can_be_saved(qtbot, pictures, data, words):
    row = pictures.add(part(data))
    assert isinstance(row, FileRow)
    assert row.words() == words
    row.lay_out(WIDTH)
    assert row.height == FILE_PX + 2 * GAP_PX == row.estimate(WIDTH)
    (placed,) = row.pictures()
    assert (placed.number, placed.is_shown) == (2, False)
    assert placed.words.endswith("not shown")
    inside, beside = placed.place.center(), QPointF(5, 2)
    assert "shown" in row.tip_at(inside)
    assert (row.tip_at(beside), row.action_at(beside)) == ("", None)
    with qtbot.waitSignal(pictures.wishes.save_requested) as saved:
        row.action_at(inside)()
    assert saved.args[0].data == data
    plain = picture(row)
    pictures.left_out = frozenset({2})
    assert row.words() == f"{words[:-12]}, not sent, not shown]"
    assert picture(row) != plain
    assert LIGHT.surface in painted(row)


@pytest.mark.parametrize(
    ("data", "is_kept", "reason"),
    [
        (SVG, True, "Not shown here, but it can be saved."),
        (claiming(20_000, 20_000), True, "Too many pixels to be shown."),
        (claiming(0, 0), True, "Damaged, so it cannot be shown."),
        (bytes(MOST_ANSWER_BYTES + 1), False, "More than 50 MB, so it is not kept."),
    ],
)
def test_the_reason_is_said(pictures, data, is_kept, reason):
    row = pictures.add(part(data), is_kept=is_kept)
    row.lay_out(WIDTH)
    assert row.tip_at(row.pictures()[0].place.center()) == reason
    assert (reason in row.words()) is not is_kept


def test_a_file_is_a_card_with_two_lines_and_a_word_to_save_it(pictures):
    image = picture(pictures.add(part(SVG)))
    card = pictures.rows[0].pictures()[0].place.toRect()

    def found(role, left, right, top, bottom):
        colour = QColor(getattr(LIGHT, role)).name()
        spots = ((x, y) for x in range(left, right) for y in range(top, bottom))
        return any(image.pixelColor(x, y).name() == colour for x, y in spots)

    middle, words = card.center().y(), 56
    assert image.pixelColor(card.center().x(), card.top() + 3).name().upper() == LIGHT.surface
    assert found("text", words, words + 120, card.top(), middle)
    assert not found("text", words, words + 120, middle + 1, card.bottom())
    assert found("quiet", words, words + 120, middle, card.bottom())
    assert found("quiet", 16, words - 18, card.top(), card.bottom())  # the icon
    assert found("accent", card.right() - 60, card.right(), card.top(), card.bottom())
    assert not found("accent", 0, card.right() - 60, card.top(), card.bottom())


def test_without_images_in_the_question_they_count_from_nothing(qapp):
    pictures = AnswerPictures(PictureWishes(), 0, lambda _: None)
    rows = [pictures.add(part(data)) for data in (SVG, png())]
    assert [row.pictures()[0].number for row in rows] == [0, 1]
    assert [row.pictures()[0].index for row in rows] == [0, 1]
    assert rows[0].words() == "[SVG drawing: image-1.svg, not shown]"


def test_one_that_is_too_large_is_no_part_of_the_answer_and_can_be_saved(pictures):
    large = png(40, 30) + bytes(MOST_ANSWER_BYTES)
    rows = [
        pictures.add(part(png(40, 30))),
        pictures.add(part(large), is_kept=False),
        pictures.add(part(png(40, 30))),
    ]
    assert [type(row) for row in rows] == [AnswerPictureRow, FileRow, AnswerPictureRow]
    assert [row.pictures()[0].number for row in rows] == [2, -1, 3]
    assert [len(row.pictures()[0].images) for row in rows] == [2, 1, 2]
    assert "More than 50 MB" in rows[1].words()


def test_more_than_are_kept_are_counted_in_one_line(pictures):
    for _ in range(MOST_ANSWER_IMAGES):
        pictures.add(part(png()))
    more = pictures.add(part(bytes(MOST_ANSWER_BYTES)), is_kept=False)
    assert isinstance(more, MoreImagesRow)
    assert more.words() == "1 more image is not kept: an answer keeps 32 at most."
    assert pictures.add(part(png() + bytes(MOST_ANSWER_BYTES)), is_kept=False) is more
    assert more.words().startswith("2 more images are not kept")
    assert len(pictures.rows) == MOST_ANSWER_IMAGES + 1
    more.lay_out(WIDTH)
    assert more.height == more.estimate(WIDTH)
    assert len(painted(more)) > 1


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
