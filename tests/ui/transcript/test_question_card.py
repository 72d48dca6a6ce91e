"""The card of the user's message hugs what it holds."""

import pytest
from PySide6.QtCore import QPointF

from desktop.ui.transcript.message_text import MessageText
from desktop.ui.transcript.picture_rows import Thumbnails
from desktop.ui.transcript.question_card import (
    ABOVE_PX,
    ASIDE_PX,
    BELOW_PX,
    Card,
    CardPicturesRow,
    CardTextRow,
    room_in_card,
)
from desktop.ui.transcript.rows import LINE_PX, TURN_GAP_PX
from desktop.ui.theme import LIGHT, text_font
from tests.ui.test_rows import WIDTH, look, painted
from tests.ui.transcript.turn_events import image_part

pytestmark = pytest.mark.usefixtures("qapp")
AROUND_PX = TURN_GAP_PX + 2 * ABOVE_PX + BELOW_PX


def text_card(text: str) -> tuple[Card, list[CardTextRow]]:
    message = MessageText(text_font(), LINE_PX, room_in_card(WIDTH))
    message.append(text)
    card = Card(message, None)
    rows = [CardTextRow("t", card, message, segment) for segment in message.segments]
    for row in rows:
        assert row.estimate(WIDTH) > 0
        row.lay_out(WIDTH)
    return card, rows


def test_a_short_question_has_a_narrow_card_at_the_right():
    card, (row,) = text_card("Hi")
    assert card.inner(WIDTH) < 40
    assert card.left(WIDTH) == WIDTH - ASIDE_PX - card.inner(WIDTH)
    assert row.height == AROUND_PX + LINE_PX
    assert LIGHT.accent_soft.lower() in painted(row, look())


def test_a_long_question_leaves_some_room_at_the_left():
    card, (row,) = text_card("some words " * 30)
    assert card.left(WIDTH) - ASIDE_PX >= WIDTH * 0.1
    assert row.height > AROUND_PX + 3 * LINE_PX


def test_a_very_long_question_is_one_card_over_several_rows():
    card, rows = text_card("some words\n" * 2500)
    assert len(rows) > 2
    assert card.inner(WIDTH) == room_in_card(WIDTH)
    assert sum(row.height for row in rows) == AROUND_PX + 2501 * LINE_PX
    small = rows[-1]
    assert LIGHT.accent_soft.lower() in painted(small, look())


@pytest.mark.parametrize("has_text", [True, False])
def test_images_stand_above_the_text(has_text):
    clicked: list[object] = []
    message = MessageText(text_font(), LINE_PX, room_in_card(WIDTH))
    message.append("What is this?")
    thumbnails = Thumbnails((image_part(),), clicked.append)
    card = Card(message if has_text else None, thumbnails)
    row = CardPicturesRow("t", card, thumbnails)
    guess = row.estimate(WIDTH)
    row.lay_out(WIDTH)
    assert row.height == guess
    assert card.inner(WIDTH) >= thumbnails.tiles(room_in_card(WIDTH)).width
    assert LIGHT.accent_soft.lower() in painted(row, look())
    assert row.words() == "[Image: photo.png]"
    corner = QPointF(card.left(WIDTH) + 5, TURN_GAP_PX + ABOVE_PX + 5)
    action = row.action_at(corner)
    assert action is not None
    action()
    assert len(clicked) == 1
    if has_text:
        below = CardTextRow("t", card, message, message.segments[0])
        below.lay_out(WIDTH)
        assert below.height == LINE_PX + ABOVE_PX + BELOW_PX
