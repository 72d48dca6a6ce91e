"""The card of the user's message hugs what it holds."""

from functools import partial

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.ui.theme import LIGHT, ReadingType
from desktop.ui.transcript.picture_rows import Thumbnails
from desktop.ui.transcript.question_card import (
    ABOVE_PX,
    ASIDE_PX,
    BELOW_PX,
    Card,
    CardPicturesRow,
    CardTextRow,
    beside_time,
    room_in_card,
)
from desktop.ui.transcript.rows import LINE_PX, TURN_GAP_PX
from tests.ui.transcript.shown import WIDTH, Sheet, look, painted, picture
from tests.ui.transcript.turn_events import image_part

pytestmark = pytest.mark.usefixtures("qapp")
AROUND_PX = TURN_GAP_PX + 2 * ABOVE_PX + BELOW_PX


def text_card(words: str, time: str = "") -> tuple[Card, list[CardTextRow]]:
    card = Card(None, None, time)
    text = Sheet().text(is_markdown=False, make=partial(CardTextRow, card))
    card.text = text
    text.load(words)
    number = 0
    while number < len(text.rows):
        assert text.rows[number].estimate(WIDTH) > 0
        text.rows[number].lay_out(WIDTH)
        number += 1
    for row in text.rows:  # which is the last one is known now
        row.touch()
        row.lay_out(WIDTH)
    return card, [row for row in text.rows if isinstance(row, CardTextRow)]


def test_a_short_question_has_a_narrow_card_at_the_right():
    card, (row,) = text_card("Hi")
    assert card.inner(WIDTH) < 40
    assert card.left(WIDTH) == WIDTH - ASIDE_PX - card.inner(WIDTH)
    assert row.height == AROUND_PX + LINE_PX
    assert LIGHT.accent_soft in painted(row)


def test_lines_stay_as_they_were_written():
    card, (row,) = text_card("Hi\n\nyou: **not** bold")
    assert row.height == AROUND_PX + 3 * LINE_PX
    assert 100 < card.inner(WIDTH) < room_in_card(WIDTH)


def test_a_long_question_leaves_some_room_at_the_left():
    card, (row,) = text_card("some words " * 30)
    assert card.left(WIDTH) - ASIDE_PX >= WIDTH * 0.1
    assert row.height > AROUND_PX + 3 * LINE_PX


@pytest.mark.unmeasured
def test_in_any_width_it_is_as_high_as_if_it_had_always_had_it():
    words = "Some words of this sentence, and what you see in it, please. " * 3
    (_, (row,)), (_, (anew,)) = text_card(words), text_card(words)
    for width in range(WIDTH, WIDTH - 300, -1):
        row.lay_out(width)
        anew.release()
        anew.lay_out(width)
        assert row.height == anew.height, f"at {width} px"


def test_a_very_long_question_is_one_card_over_several_rows():
    card, rows = text_card("some words\n" * 2500 + "end")
    assert len(rows) > 2
    assert card.inner(WIDTH) == room_in_card(WIDTH)
    assert sum(row.height for row in rows) == AROUND_PX + 2501 * LINE_PX
    assert LIGHT.accent_soft in painted(rows[-1])


def test_the_time_stands_below_the_card():
    _, (row,) = text_card("Hi")
    without = picture(row)
    _, (row,) = text_card("Hi", "14:32")
    with_time = picture(row)
    assert with_time.size() == without.size()
    assert with_time != without


@pytest.mark.parametrize("has_text", [True, False])
def test_images_stand_above_the_text(has_text):
    clicked: list[object] = []
    thumbnails = Thumbnails((image_part(),), lambda *opened: clicked.append(opened))
    card = Card(None, thumbnails)
    text = Sheet().text(is_markdown=False, make=partial(CardTextRow, card))
    text.load("What is this?")
    card.text = text if has_text else None
    row = CardPicturesRow(card, thumbnails)
    guess = row.estimate(WIDTH)
    row.lay_out(WIDTH)
    assert row.height == guess
    assert card.inner(WIDTH) >= thumbnails.tiles(room_in_card(WIDTH)).width
    assert LIGHT.accent_soft in painted(row)
    assert row.words() == "[Image: photo.png]"
    (shown,) = row.pictures()
    assert row.tip_at(shown.place.center()) == shown.words == "Image photo.png, 800 × 600, 13 B"
    assert row.tip_at(shown.place.topLeft() - QPointF(3, 3)) == ""
    assert row.weight > 0
    row.show_left_out(frozenset({0}))
    assert row.words() == "[Image: photo.png, not sent]"
    assert row.pictures()[0].is_left_out
    corner = QPointF(card.left(WIDTH) + 5, TURN_GAP_PX + ABOVE_PX + 5)
    action = row.action_at(corner)
    assert action is not None
    action()
    assert len(clicked) == 1
    if has_text:
        (below,) = text.rows
        below.lay_out(WIDTH)
        assert below.height == LINE_PX + ABOVE_PX + BELOW_PX


def test_only_the_images_in_view_are_decoded():
    images = tuple(image_part(name=str(number)) for number in range(40))
    thumbnails = Thumbnails(images, lambda *_: None)
    row = CardPicturesRow(Card(None, thumbnails), thumbnails)
    row.lay_out(WIDTH)
    target = QImage(WIDTH, row.height, QImage.Format.Format_RGB32)
    with QPainter(target) as painter:
        row.paint(painter, look(), QRectF(0, 0, WIDTH, 200))
    asked = [picture for picture in thumbnails._pictures if picture._give_up]
    assert 0 < len(asked) < 8


def test_what_stands_beside_the_time_leaves_room_for_it():
    size = ReadingType()
    assert beside_time("", WIDTH, size) > beside_time("15:04", WIDTH, size) > WIDTH - 60
    _, (row,) = text_card("Hi", "15:04")
    assert row.time == "15:04"
    card = Card(None, Thumbnails((image_part(),), lambda *_: None), "16:05")
    pictures = CardPicturesRow(card, card.thumbnails)
    assert (pictures.time, pictures.is_last) == ("16:05", True)
    card.text = row.text
    assert not pictures.is_last
