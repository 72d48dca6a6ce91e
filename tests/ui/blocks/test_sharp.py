import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from desktop.ui.blocks.sharp import outline, sharp_area, sharp_point
from desktop.ui.theme import LIGHT
from tests.ui.blocks.drawn import PAGE, colours, is_only

ORIGIN = QPointF()
SCALES = [1.0, 1.25, 1.5, 1.75, 2.0]


def on_screen(paper, scale, ask, shift=ORIGIN):
    """What a question about a painter says, in pixels of the screen."""
    found = []

    def draw(painter):
        painter.translate(shift)
        answer = ask(painter)
        to_screen = painter.deviceTransform()
        is_point = isinstance(answer, QPointF)
        found.append(to_screen.map(answer) if is_point else to_screen.mapRect(answer))

    paper.draw(draw, 100, 100, scale)
    return found[0]


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("shift", [QPointF(), QPointF(3, 7), QPointF(0.3, 11.7)])
def test_points_and_areas_lie_between_pixels(paper, scale, shift):
    point = on_screen(paper, scale, lambda p: sharp_point(p, QPointF(10.3, 5)), shift)
    assert point.x() == pytest.approx(round(point.x()))
    assert point.x() == pytest.approx((10.3 + shift.x()) * scale, abs=0.51)
    area = on_screen(paper, scale, lambda p: sharp_area(p, QRectF(1, 2, 3, 1)), shift)
    for edge in (area.left(), area.top(), area.right(), area.bottom()):
        assert edge == pytest.approx(round(edge), abs=1e-6)
    assert area.width() == pytest.approx(3 * scale, abs=1)


def test_no_area_is_empty(paper):
    area = on_screen(paper, 1.0, lambda p: sharp_area(p, QRectF(1.2, 1.2, 0.1, 0.1)))
    assert (area.width(), area.height()) == (1, 1)


@pytest.mark.parametrize("scale", SCALES)
def test_neighbours_meet(paper, scale):
    for y in range(1, 12):
        upper = on_screen(paper, scale, lambda p, y=y: sharp_area(p, QRectF(0, 0, 5, y)))
        lower = on_screen(paper, scale, lambda p, y=y: sharp_area(p, QRectF(0, y, 5, 5)))
        assert upper.bottom() == pytest.approx(lower.top())


@pytest.mark.parametrize("scale", SCALES)
def test_what_is_filled_has_one_colour(paper, scale):
    for at in range(7):
        image = paper.draw(
            lambda p, at=at: paper.look.fill(p, "bad", QRectF(at, at, 3, 1)), 20, 20, scale
        )
        assert is_only(image, PAGE, LIGHT.bad)
        assert len(colours(image)) > 1


@pytest.mark.parametrize("scale", SCALES)
def test_the_straight_part_of_an_outline_is_sharp(paper, scale):
    def draw(painter):
        edge, width = outline(painter, QRectF(3, 3, 30, 30))
        painter.setPen(QPen(QColor("#000000"), width))
        painter.drawRoundedRect(edge, 6, 6)

    image = paper.draw(draw, 40, 40, scale)
    middle = round(18 * scale)
    assert is_only(image.copy(0, middle, image.width(), 1), PAGE, "#000000")
    dark = sum(image.pixelColor(x, middle).lightness() < 9 for x in range(image.width()))
    assert dark == 2 * int(scale)
