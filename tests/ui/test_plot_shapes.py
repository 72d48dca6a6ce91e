import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTransform

from desktop.core.arrivals import Curve
from desktop.ui.plot_shapes import Scale, beside, outline, runs, sharp

AREA = QRectF(10, 20, 100, 50)
SCALE = Scale(AREA, 5.0, 10.0, 0.5)
RAIL = QRectF(10, 70, 100, 2)


def points(path):
    return [(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())]


def test_each_column_has_its_last_count():
    curve = Curve()
    for at, count in ((5.0, 1), (5.02, 2), (5.08, 3), (6.0, 4)):
        curve.add(at, count)
    assert SCALE.columns(curve) == {0: 3, 10: 4}


def test_moments_have_their_place():
    assert SCALE.x(6.0) == 20.0
    assert SCALE.span(6.0, 8.0, RAIL) == QRectF(20, 70, 20, 2)
    assert SCALE.rail == RAIL


def test_spans_hardly_apart_are_one():
    spans = [(5.0, 6.0), (6.1, 7.0), (7.5, 8.0)]
    assert SCALE.apart(spans, 3) == [(5.0, 7.0), (7.5, 8.0)]
    assert SCALE.apart(spans, 0.5) == spans


def test_the_rail_is_open_where_nothing_came():
    found = runs([0, 2, 4, 20, 100], 3, RAIL)
    assert found == [QRectF(10, 70, 6, 2), QRectF(30, 70, 2, 2), QRectF(108, 70, 2, 2)]
    assert runs([], 3, RAIL) == []


def test_a_curve_is_flat_until_it_rises():
    path = outline(SCALE, {10: 20, 11: 40}, 1)
    assert points(path) == [
        (10, 70), (20, 70), (20, 60), (21, 50), (110, 50), (110, 70),
    ]  # fmt: skip


def test_a_curve_that_is_known_often_slopes():
    assert points(outline(SCALE, {10: 20}, 30))[1] == (20, 60)


def test_beside_ends_where_the_other_ends():
    moved = points(beside(outline(SCALE, {10: 20}, 1), -2, 110))
    assert moved[1:3] == [(18, 68), (18, 58)]
    assert moved[-2:] == [(110, 58), (110, 68)]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_edges_lie_between_pixels_of_the_device(ratio):
    transform = QTransform(ratio, 0, 0, ratio, 7, 3)
    rects = [QRectF(1.3, 2.7, 40.2, 1), QRectF(0.9, 0, 0.1, 33.3)]
    for device in map(transform.mapRect, sharp(rects, transform)):
        for edge in (device.left(), device.top(), device.right(), device.bottom()):
            assert edge == pytest.approx(round(edge), abs=1e-9)
        assert device.width() >= 1
        assert device.height() >= 1


def test_hairlines_are_equally_thick():
    transform = QTransform.fromScale(1.5, 1.5)
    lines = sharp([QRectF(x / 7, 0, 1, 9) for x in range(50)], transform)
    assert len({line.width() for line in lines}) == 1
