from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap

from desktop.core.conversation import TextPart
from desktop.core.errors import ImageRejected
from desktop.ui.theme import Theme
from desktop.ui.tile_painting import SIDE_PX, Look, TilePainter, refusal_height
from desktop.ui.tile_words import in_order
from tests.ui.fake_controller import image_part

SQUARE = QRectF(0, 0, SIDE_PX, 90)
CARD = QRectF(0, 0, 560, 88)
IMAGE = replace(image_part(thumbnail=b"png"), original_px=(4032, 3024), original_bytes=4_100_000)


@pytest.fixture
def theme(qapp):
    theme = Theme()
    theme.reduced_motion = False
    return theme


@pytest.fixture
def red(qapp):
    picture = QPixmap(SIDE_PX, SIDE_PX)
    picture.fill(QColor("#ff0000"))
    return picture


def painted(theme, look, place=SQUARE):
    image = QImage(place.size().toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    TilePainter(theme).paint(painter, place, look)
    painter.end()
    return image


def look(**changes):
    return Look(**({"name": "lake.jpg", "caption": "lake", "outcome": IMAGE} | changes))


def test_a_square_shows_its_thumbnail_and_caption(theme, red):
    image = painted(theme, look(thumbnail=red))
    assert image.pixelColor(36, 36).name() == "#ff0000"
    assert image != painted(theme, look(thumbnail=red, caption="Page 2"))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
def test_nothing_of_a_picture_is_beyond_the_line_around_it(theme, red, scale):
    image = QImage(round(SIDE_PX * scale), round(90 * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(theme.colour("surface"))
    with QPainter(image) as painter:
        TilePainter(theme).paint(painter, SQUARE, look(thumbnail=red))
    line = QPainterPath()
    line.addRoundedRect(QRectF(0.75, 0.75, SIDE_PX - 1.5, SIDE_PX - 1.5), 8, 8)
    beyond = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(round(SIDE_PX * scale))
        if not line.contains(QPointF(x + 0.5, y + 0.5) / scale)
    ]
    assert max(colour.red() - colour.green() for colour in beyond) < 60


def test_until_it_has_been_read_its_place_is_kept(theme):
    rest = painted(theme, look())
    assert rest.pixelColor(36, 36) == theme.colour("raised")
    without = painted(theme, look(outcome=image_part()))
    assert without != rest


def test_the_ring_shows_the_share(theme):
    def ring(share):
        return painted(theme, look(outcome=None, share=share))

    assert len({ring(share).constBits().tobytes() for share in (0.0, 0.3, 0.9)}) == 3
    full = ring(1.0)
    assert full.pixelColor(36, 36 - 12) == theme.colour("accent")
    assert full.pixelColor(36, 36 + 12) == theme.colour("accent")


def test_an_image_shines_through_while_it_is_prepared_anew(theme, red):
    middle = painted(theme, look(thumbnail=red, share=0.5)).pixelColor(10, 36)
    assert middle.name() not in {"#ff0000", theme.colours.raised.lower()}
    assert middle.red() > middle.green()


def test_with_reduced_motion_nothing_moves(theme):
    theme.reduced_motion = True
    pictures = [painted(theme, look(outcome=None, share=share)) for share in (0.0, 0.7)]
    assert pictures[0] == pictures[1]


def test_a_card_has_its_words_beside_it(theme, red):
    one = painted(theme, look(thumbnail=red, is_card=True), CARD)
    assert one.pixelColor(8 + 36, 8 + 36).name() == "#ff0000"
    for changes in ({"share": 0.5}, {"name": "sea.jpg"}, {"outcome": replace(IMAGE, detail="low")}):
        assert painted(theme, look(thumbnail=red, is_card=True, **changes), CARD) != one


def test_a_narrow_card_breaks_its_line_before_the_arrow(theme):
    painter = TilePainter(theme)
    narrow = painter._lines(look(is_card=True), 200)
    assert narrow[:2] == ["4032 × 3024 · 4.1 MB", "→ 1600 × 1067 · 5 bytes"]
    assert painter._lines(look(is_card=True), 500)[0] == " ".join(narrow[:2])
    unchanged = replace(IMAGE, original_px=(0, 0), original_bytes=0)
    assert len(painter._lines(look(outcome=unchanged), 20)) == 2


def test_a_refusal_is_high_enough_for_its_words(theme):
    short, long = ImageRejected("No."), ImageRejected("No image can be read here. " * 8)
    assert refusal_height(str(short), 300) == 90
    height = refusal_height(str(long), 300)
    assert height > 120
    place = QRectF(0, 0, 300, height)
    assert painted(theme, look(outcome=short), place) != painted(theme, look(outcome=long), place)


def test_what_is_dragged_away_is_faint(theme, red):
    lifted = painted(theme, look(thumbnail=red, is_lifted=True)).pixelColor(36, 36)
    assert 0 < lifted.alpha() < 200


@pytest.mark.parametrize(
    "changes", [{}, {"is_card": True}, {"outcome": ImageRejected("No.")}, {"outcome": None}]
)
def test_the_keyboard_is_seen(theme, changes):
    assert painted(theme, look(**changes), CARD) != painted(
        theme, look(has_focus=True, **changes), CARD
    )


def inked(image, colour):
    wanted = QColor(colour).getRgb()[:3]
    found = []
    for x in range(image.width()):
        for y in range(image.height()):
            seen = image.pixelColor(x, y)
            far = sum(abs(a - b) for a, b in zip(seen.getRgb()[:3], wanted, strict=True))
            if seen.alpha() > 200 and far < 150:
                found.append(x)
    return min(found), max(found)


NOTES = TextPart(text="one two", name="notes.txt")


@pytest.mark.parametrize(
    ("changes", "place", "role"),
    [
        ({"outcome": NOTES}, QRectF(0, 0, 280, 90), "text"),
        ({"outcome": NOTES}, QRectF(0, 0, 280, 90), "quiet"),
        ({"outcome": ImageRejected("No image.")}, QRectF(0, 0, 328, 90), "bad"),
        ({"outcome": ImageRejected("No image.")}, QRectF(0, 0, 328, 90), "text"),
        ({"is_card": True}, CARD, "text"),
        ({"is_card": True, "outcome": None}, CARD, "quiet"),
    ],
    ids=["name", "sizes", "mark", "refused", "card", "waiting"],
)
def test_a_tile_is_reflected(theme, request, changes, place, role):
    colour = theme.colour(role)
    left, right = inked(painted(theme, look(**changes), place), colour)
    request.getfixturevalue("mirrored_program")
    there = inked(painted(theme, look(**changes), place), colour)
    assert there != (left, right)
    assert there == pytest.approx((place.width() - 1 - right, place.width() - 1 - left), abs=3)


def test_a_mirrored_picture_stands_at_the_right(theme, red, mirrored_program):
    image = painted(theme, look(thumbnail=red, is_card=True), CARD)
    assert inked(image, "#ff0000") == pytest.approx((560 - 8 - SIDE_PX, 560 - 9), abs=1)


def test_a_mirrored_change_of_size_is_read_as_the_lines_are(mirrored_program):
    words = in_order("4032 × 3024 · 4.1 MB ← 1.2 MB")
    before, after = words.split("←")
    assert before.startswith("\u20684032 × 3024\u2069 · ")
    assert "1.2 MB" in after
