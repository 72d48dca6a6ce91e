"""What stands for images of an answer that are not shown."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from desktop.core.images import MOST_ANSWER_BYTES, MOST_ANSWER_IMAGES
from desktop.ui.theme import LIGHT
from desktop.ui.transcript.answer_files import FILE_PX, FileRow, MoreImagesRow
from desktop.ui.transcript.answer_pictures import AnswerPictureRow, AnswerPictures
from desktop.ui.transcript.picture_wishes import PictureWishes
from desktop.ui.transcript.rows import GAP_PX
from tests.ui.test_picture_reading import claiming
from tests.ui.transcript.shown import WIDTH, painted, picture
from tests.ui.transcript.test_answer_pictures import SVG, part
from tests.ui.transcript.turn_events import png

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def pictures():
    return AnswerPictures(PictureWishes(), 2, lambda _row: None)


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
