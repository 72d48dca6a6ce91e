import pytest
from PySide6.QtCore import QRectF

from desktop.ui.blocks.sideways import BAR_PX, Sideways
from tests.ui.blocks.drawn import ink, is_blank


@pytest.fixture
def wide():
    sideways = Sideways()
    sideways.fit(1000, 400)
    return sideways


def test_what_fits_does_not_move(paper):
    sideways = Sideways()
    sideways.fit(400, 400)
    assert not sideways.can_move
    assert not sideways.move(50)
    assert not sideways.reveal(300, 350)
    assert sideways.grab(20) is None
    assert is_blank(picture(paper, sideways))


def picture(paper, sideways):
    area = QRectF(0, 0, 400, BAR_PX)
    return paper.draw(lambda painter: sideways.paint(painter, paper.look, area), 400, BAR_PX)


def test_it_moves_as_far_as_there_is_something(wide):
    assert wide.move(100)
    assert wide.offset == 100
    assert wide.move(1000)
    assert wide.offset == 600
    assert not wide.move(1)
    assert wide.move(-1000)
    assert wide.offset == 0


def test_it_keeps_its_place_if_it_can(wide):
    wide.move(500)
    wide.fit(1200, 400)
    assert wide.offset == 500
    wide.fit(700, 400)
    assert wide.offset == 300
    wide.fit(100, 400)
    assert wide.offset == 0


def test_the_widest_piece_counts(wide):
    wide.fit(2000, 400, 1)
    wide.fit(300, 400, 2)
    assert wide.move(5000)
    assert wide.offset == 1600
    wide.fit(500, 400, 1)
    assert wide.offset == 600


def test_it_reveals(wide):
    assert not wide.reveal(10, 390)
    assert wide.reveal(700, 800)
    assert wide.offset == 400
    assert wide.reveal(50, 60)
    assert wide.offset == 50
    assert not wide.reveal(50, 60)


def test_the_bar_shows_where_it_is(paper, wide):
    first_left, top, first_right, bottom = ink(picture(paper, wide))
    assert 7 <= first_left <= 9
    assert 3 <= bottom - top <= 4
    assert first_right - first_left == pytest.approx(0.4 * 384, abs=3)
    wide.move(600)
    assert ink(picture(paper, wide))[2] == pytest.approx(391, abs=1)


def test_a_drag_goes_from_end_to_end(wide):
    drag = wide.grab(50)
    assert not drag(0)
    assert drag(100)
    middle = wide.offset
    assert 0 < middle < 600
    assert drag(1000)
    assert wide.offset == 600
    assert drag(100)
    assert wide.offset == middle
    assert drag(-1000)
    assert wide.offset == 0


def test_the_thumb_follows_the_pointer_exactly(paper, wide):
    before = ink(picture(paper, wide))[0]
    wide.grab(50)(120)
    assert ink(picture(paper, wide))[0] - before == pytest.approx(120, abs=1)


def test_beside_the_thumb_it_comes_to_the_pointer(paper, wide):
    assert wide.grab(300)(0)
    left, _, right, _ = ink(picture(paper, wide))
    assert (left + right) / 2 == pytest.approx(300, abs=2)


def test_a_narrow_bar_keeps_a_thumb_that_can_be_hit(paper):
    sideways = Sideways()
    sideways.fit(1_000_000, 400)
    left, _, right, _ = ink(picture(paper, sideways))
    assert right - left >= 30
    narrow = Sideways()
    narrow.fit(500, 40)
    narrow.grab(20)(5)
    picture(paper, narrow)
