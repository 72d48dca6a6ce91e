"""Zooming is geometry: what is under the pointer stays there, and the picture stays in view."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSize, QSizeF

from desktop.ui.picture_zoom import LARGEST, MARGIN_PX, Zoom


def zoom(picture=(1000, 500), view=(532, 432), ratio=1.0) -> Zoom:
    made = Zoom()
    made.use_view(QSizeF(*view), ratio)
    made.use_picture(QSize(*picture))
    return made


def test_all_of_it_is_in_view_at_first():
    made = zoom()
    assert made.is_fit
    assert made.is_whole
    assert made.scale == 0.5
    assert made.place.getRect() == (MARGIN_PX, 91, 500, 250)


def test_a_tall_one_fits_by_its_height_on_any_screen():
    made = zoom((500, 4000), ratio=2.0)
    assert made.scale == 0.2
    assert made.pixels == QSize(100, 800)
    assert made.place.getRect() == (482, 32, 100, 800)


def test_a_sliver_is_still_a_pixel_wide():
    assert zoom((1, 9000)).pixels == QSize(1, 400)
    assert zoom((9000, 1)).pixels == QSize(500, 1)


@pytest.mark.parametrize(
    ("picture", "is_whole"),
    [((532, 432), True), ((533, 432), False), ((532, 433), False), ((900, 40), False)],
)
def test_it_is_whole_while_nothing_is_out_of_view(picture, is_whole):
    made = zoom(picture)
    made.set_scale(1.0)
    assert made.is_whole is is_whole


def test_a_small_one_is_not_enlarged():
    made = zoom((100, 60))
    assert made.scale == 1
    assert made.place.size() == QSize(100, 60)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_its_true_size_is_one_pixel_of_the_screen_for_each(ratio):
    made = zoom(ratio=ratio)
    made.set_scale(1.0)
    assert made.place.size() == QSize(1000, 500)


def test_it_stays_fitted_while_the_view_changes_and_keeps_its_scale_otherwise():
    made = zoom()
    made.use_view(QSizeF(282, 432), 1.0)
    assert made.scale == 0.25
    made.set_scale(2.0)
    made.use_view(QSizeF(532, 432), 1.0)
    assert made.scale == 2


def test_what_is_under_the_pointer_stays_there():
    made, at = zoom(), QPointF(200, 200)
    made.set_scale(1.0)
    under = made.picture_point(at)
    for factor in (1.25, 3, 0.9):
        made.by(factor, at)
        assert (made.picture_point(at) - under).manhattanLength() < 1e-6


def test_it_stops_at_its_true_size_on_the_way():
    made = zoom()
    made.by(1.9)
    made.by(1.25)
    assert made.scale == 1
    made.by(1.25)
    assert made.scale == 1.25
    made.by(0.5)
    assert made.scale == 1


def test_there_are_bounds():
    made = zoom()
    made.by(1000)
    made.by(1000)
    assert made.scale == LARGEST == 16
    assert not made.can_grow
    made.set_scale(0.001)
    assert made.is_fit
    assert made.can_grow


def test_a_double_click_goes_there_and_back():
    made = zoom()
    made.toggle(QPointF(16, 216))
    assert made.scale == 1
    assert made.place.left() <= MARGIN_PX
    made.toggle(QPointF(0, 0))
    assert made.is_fit


def test_it_cannot_be_moved_out_of_view():
    made = zoom()
    made.set_scale(1.0)
    made.move(QPointF(10_000, 10_000))
    assert made.place.topLeft().toTuple() == (0, 0)
    made.move(QPointF(-10_000, -10_000))
    assert (made.place.right() + 1, made.place.bottom() + 1) == (532, 432)


def test_it_moves_as_far_as_the_hand_on_any_screen():
    made = zoom((4000, 4000), ratio=2.0)
    made.set_scale(0.5)
    corner = made.place.topLeft()
    made.move(QPointF(-30, 10))
    assert (made.place.topLeft() - corner).toTuple() == (-60, 20)


def test_a_view_that_grows_shows_no_ground_beside_it():
    made = zoom((1000, 1000))
    made.set_scale(1.0)
    made.move(QPointF(-1000, -1000))
    made.use_view(QSizeF(800, 700), 1.0)
    assert (made.place.right() + 1, made.place.bottom() + 1) == (800, 700)
    made.use_picture(QSize(3000, 10))
    assert made.is_fit
    assert made.place.top() == 349


def test_where_it_is_smaller_than_the_view_it_stays_in_the_middle():
    made = zoom((2000, 100))
    made.set_scale(1.0)
    made.move(QPointF(-50, 80))
    assert made.place.top() == 166


def test_nothing_to_show_is_no_reason_to_fall():
    made = Zoom()
    assert made.fitting == 1
    made.use_picture(QSize(4000, 4000))
    made.use_view(QSizeF(5, 5), 1.0)
    assert made.pixels.width() >= 1


@given(
    st.tuples(st.integers(1, 9000), st.integers(1, 9000)),
    st.sampled_from([1.0, 1.25, 1.5, 2.0]),
    st.lists(
        st.tuples(st.floats(0.2, 5), st.floats(0, 532), st.floats(0, 432), st.floats(-900, 900)),
        max_size=8,
    ),
)
def test_whatever_is_done_it_fills_the_view_or_is_wholly_in_it(picture, ratio, steps):
    made = zoom(picture, ratio=ratio)
    for factor, x, y, by in steps:
        made.by(factor, QPointF(x, y))
        made.move(QPointF(by, -by))
    place, (wide, high) = made.place, (532 * ratio, 432 * ratio)
    for first, size, room in (
        (place.left(), place.width(), wide),
        (place.top(), place.height(), high),
    ):
        if size <= room:
            assert -1 <= first <= room - size + 1
        else:
            assert first <= 1
            assert first + size >= room - 1
