"""Images: their size on the page, and what is shown of one that cannot be read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF

from desktop.ui.transcript.picture_rows import (
    TILE_PX,
    Thumbnails,
    Tiles,
)
from desktop.ui.transcript.rows import GAP_PX
from tests.ui.transcript.shown import WIDTH
from tests.ui.transcript.turn_events import image_part

pytestmark = pytest.mark.usefixtures("qapp")


def test_several_thumbnails_stand_in_lines():
    tiles = Tiles(tuple(image_part() for _ in range(3)), 2 * TILE_PX + GAP_PX)
    corners = [(place.x(), place.y()) for place in tiles.places]
    assert corners == [(0, 0), (TILE_PX + GAP_PX, 0), (0, TILE_PX + GAP_PX)]
    assert (tiles.width, tiles.height) == (2 * TILE_PX + GAP_PX,) * 2


@pytest.mark.parametrize(
    ("size", "room", "shown"),
    [
        ((800, 400), 500, (320, 160)),
        ((800, 400), 200, (200, 100)),
        ((60, 50), 500, (60, 50)),
        ((4000, 10), 500, (320, 48)),
        ((0, 0), 500, (TILE_PX, TILE_PX)),
    ],
)
def test_one_thumbnail_keeps_its_shape(size, room, shown):
    tiles = Tiles((image_part(*size),), room)
    assert (tiles.width, tiles.height) == shown


def test_a_click_tells_which_image_it_was():
    images = (image_part(name="one"), image_part(name=""))
    clicked: list[object] = []
    thumbnails = Thumbnails(images, lambda *opened: clicked.append(opened))
    places = thumbnails.tiles(WIDTH).at(QPointF(0, 0))
    action = thumbnails.action_at(QPointF(TILE_PX + GAP_PX + 5, 5), places)
    assert action is not None
    action()
    assert clicked == [(images, 1)]
    assert thumbnails.action_at(QPointF(TILE_PX + 1, 5), places) is None
    assert thumbnails.words() == "[Image: one]\n[Image: without a name]"


def test_thumbnails_say_where_they_are_and_which_are_not_sent():
    images = (image_part(name="one"), image_part(0, 0, name=""))
    thumbnails = Thumbnails(images, lambda *_: None, frozenset({1}))
    one, other = thumbnails.placed(thumbnails.tiles(WIDTH).at(QPointF(10, 20)))
    assert one.place == QRectF(10, 20, TILE_PX, TILE_PX)
    assert other.place.topLeft() == QPointF(10 + TILE_PX + GAP_PX, 20)
    assert (one.image, other.image) == images
    assert one.words == "Image one, 800 × 600, 13 B"
    assert other.words == "Image without a name, 13 B, not sent"
    assert thumbnails.words() == "[Image: one]\n[Image: without a name, not sent]"


def test_the_same_images_with_their_bytes():
    small, clicked = image_part(name="one"), []
    thumbnails = Thumbnails((replace(small, data=b""),), lambda *opened: clicked.append(opened))
    thumbnails.fill((small,))
    places = thumbnails.tiles(WIDTH).at(QPointF(0, 0))
    (one,) = thumbnails.placed(places)
    assert one.image is small
    thumbnails.action_at(one.place.center(), places)()
    assert clicked == [((small,), 0)]
