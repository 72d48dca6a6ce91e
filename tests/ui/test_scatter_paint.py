import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.legend import colour
from desktop.ui.scatter_paint import MODEL_ROLES, OTHERS, Point, ScatterPaint
from desktop.ui.theme import DARK, Theme

SIZE = QSizeF(600, 300)


def point(tokens: int = 100, first_chunk_s: float = 0.5, model: str = "a") -> Point:
    return Point(tokens, first_chunk_s, model, 0.0)


def painted(paint: ScatterPaint, theme: Theme, emphasis=None, size: QSizeF = SIZE) -> QImage:
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint.paint(painter, theme, size, emphasis)
    painter.end()
    return image


def colour_at(paint: ScatterPaint, theme: Theme, of: Point, emphasis=None) -> QColor:
    (place,) = paint.places([of], SIZE)
    return painted(paint, theme, emphasis).pixelColor(round(place.x()), round(place.y()))


def distance(one: QColor, other: QColor) -> int:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return sum(abs(a - b) for a, b in pairs)


@pytest.fixture
def theme(qapp):
    return Theme()


def test_the_models_asked_most_have_colours_of_their_own(theme):
    points = [
        point(model=f"m{number}")
        for number in range(len(MODEL_ROLES) + 2)
        for _ in range(10 - number)
    ]
    series = ScatterPaint(points).series
    assert [each.name for each in series] == ["m0", "m1", "m2", "m3", "m4", OTHERS]
    assert [each.role for each in series] == [*MODEL_ROLES, "quiet"]
    assert {each.model for each in series[-1].points} == {"m5", "m6"}
    assert sum(len(each.points) for each in series) == len(points)


def test_no_two_colours_are_alike(theme):
    for colours in (theme.colours, DARK):
        theme.use(colours)
        shown = [colour(theme, role) for role in (*MODEL_ROLES, "quiet")]
        assert len({one.name() for one in shown}) == len(shown)


def test_prompts_of_very_different_sizes_stand_on_a_logarithmic_axis(theme):
    assert not ScatterPaint([point(100), point(5000)]).across.is_log
    assert ScatterPaint([point(100), point(5100)]).across.is_log


def test_more_tokens_stand_further_right_and_more_seconds_further_up(theme):
    points = [point(100, 0.5), point(1000, 2.0)]
    low, high = ScatterPaint(points).places(points, SIZE)
    assert low.x() < high.x()
    assert low.y() > high.y()


def test_a_point_has_the_colour_of_its_model(theme):
    one, other = point(100, 0.5, "a"), point(1000, 2.0, "b")
    paint = ScatterPaint([one, one, other])
    accent, warn = theme.colour("accent"), theme.colour("warn")
    assert distance(colour_at(paint, theme, one), accent) < 120
    assert distance(colour_at(paint, theme, other), warn) < 120


def test_points_without_emphasis_step_back(theme):
    one, other = point(100, 0.5), point(1000, 2.0)
    paint = ScatterPaint([one, other])
    surface = theme.colour("surface")

    def chosen(each):
        return each == one

    assert distance(colour_at(paint, theme, one, chosen), surface) > 300
    assert distance(colour_at(paint, theme, other, chosen), surface) < 100


@pytest.mark.parametrize("first_chunk_s", [0.0018, 0.5, 123.0])
def test_no_number_beside_it_is_cut(theme, first_chunk_s):
    image = painted(ScatterPaint([point(first_chunk_s=first_chunk_s)]), theme)
    edge = {image.pixel(x, y) for x in range(4) for y in range(image.height())}
    assert edge == {theme.colour("surface").rgb()}


def test_a_legend_without_room_has_a_line_of_its_own(theme):
    points = [point(model="gemini-4-argon-with-a-name" + str(number)) for number in range(3)]
    paint = ScatterPaint(points)
    wide, narrow = QSizeF(1200, 300), QSizeF(360, 300)
    assert paint.places(points, wide)[0].y() < paint.places(points, narrow)[0].y()
    painted(paint, theme, size=narrow)


@pytest.mark.parametrize("count", [0, 1, 500, 5000])
def test_any_number_of_points_can_be_painted(theme, count):
    points = [point(number + 1, number / 1000) for number in range(count)]
    image = painted(ScatterPaint(points), theme)
    assert len({image.pixel(x, y) for x in range(0, 600, 3) for y in range(0, 300, 3)}) > 1
