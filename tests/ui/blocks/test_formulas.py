import threading

import pytest
import shiboken6
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from desktop.ui.blocks import formulas as module
from desktop.ui.blocks.formulas import Formulas
from desktop.ui.theme import DARK, LIGHT
from tests.ui.blocks.drawn import colours, ink, is_blank

TEX = r"\frac{a}{b}"


@pytest.fixture
def mine(qapp):
    return Formulas()


@pytest.fixture
def ready(mine, qtbot):
    def wait(tex=TEX, *, display=False):
        with qtbot.waitSignal(mine.ready):
            assert mine.size(tex, display=display, px=20) is None
        return mine

    return wait


def picture(paper, source, tex=TEX, *, at=(20, 50), scale=1.0, colour=LIGHT.text, px=20.0):
    drawn = []

    def draw(painter):
        place, ink_colour = QPointF(*at), QColor(colour)
        drawn.append(source.paint(painter, tex, display=False, px=px, at=place, colour=ink_colour))

    image = paper.draw(draw, 100, 100, scale)
    return image, drawn[0]


def test_sizes_grow_with_the_type(ready):
    formulas = ready()
    small = formulas.size(TEX, display=False, px=10)
    large = formulas.size(TEX, display=False, px=20)
    assert large.width_px == pytest.approx(2 * small.width_px)
    assert large.ascent_px == pytest.approx(2 * small.ascent_px)
    assert 0 < small.descent_px < small.ascent_px < 20
    assert not formulas.failed(TEX, display=False)


def test_nothing_is_asked_for_twice(mine, qtbot):
    for _ in range(3):
        mine.size("a", display=False, px=20)
        mine.size("a", display=True, px=20)
    qtbot.waitUntil(lambda: not mine.is_busy)
    assert len(mine._drawings) == 2
    assert not mine._wanted


def test_one_that_fails_is_told_of(ready):
    formulas = ready(r"\nosuch{")
    assert formulas.failed(r"\nosuch{", display=False)
    assert not formulas.failed(r"\nosuch{", display=True)
    assert formulas.size(r"\nosuch{", display=False, px=20) is None


def test_it_is_painted_on_its_base_line_in_a_colour(paper, ready):
    formulas = ready("x")
    image, is_drawn = picture(paper, formulas, "x")
    assert is_drawn
    left, top, right, bottom = ink(image)
    assert 19 <= left < right < 35
    assert 38 <= top < bottom <= 50
    red, _ = picture(paper, formulas, "x", colour=LIGHT.bad)
    assert red != image
    assert ink(red) == (left, top, right, bottom)
    assert formulas._pictures
    assert picture(paper, formulas, "x")[0] == image


def test_what_is_not_set_is_not_painted(paper, mine, qtbot):
    with qtbot.waitSignal(mine.ready):
        image, is_drawn = picture(paper, mine)
    assert not is_drawn
    assert is_blank(image)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_it_is_as_sharp_wherever_it_stands(paper, ready, scale):
    formulas = ready()

    def cut_out(at):
        image, _ = picture(paper, formulas, at=at, scale=scale)
        left, top, right, bottom = ink(image)
        return image.copy(left, top, right - left + 1, bottom - top + 1)

    assert cut_out((20, 50)) == cut_out((21.3, 47)) == cut_out((33, 60.7))


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_it_is_drawn_with_the_pixels_of_the_screen(paper, ready, scale):
    formulas = ready()
    _, top, _, bottom = ink(picture(paper, formulas, scale=scale, px=40)[0])
    _, plain_top, _, plain_bottom = ink(picture(paper, formulas, px=40)[0])
    assert bottom - top == pytest.approx(scale * (plain_bottom - plain_top), abs=3)
    assert LIGHT.text.lower() in colours(picture(paper, formulas, scale=scale, px=40)[0])


def test_the_oldest_are_forgotten(paper, ready, qtbot, monkeypatch):
    monkeypatch.setattr(module, "MOST_DRAWINGS", 2)
    formulas = ready("a")
    ready("b")
    formulas.size("a", display=False, px=20)
    ready("c")
    assert list(formulas._drawings) == [("a", False), ("c", False)]


def test_pictures_are_bounded(paper, ready, monkeypatch):
    monkeypatch.setattr(module, "MOST_PICTURE_BYTES", 4000)
    formulas = ready()
    for px in (10, 20, 30, 40):
        assert picture(paper, formulas, px=px)[1]
    assert len(formulas._pictures) == 1
    assert formulas._picture_bytes == sum(
        each.width() * each.height() * 4 for each in formulas._pictures.values()
    )


def test_one_too_wide_for_a_picture_is_drawn_all_the_same(paper, ready, monkeypatch):
    formulas = ready()
    image, _ = picture(paper, formulas)
    monkeypatch.setattr(module, "WIDEST_PICTURE_PX", 5)
    formulas._pictures.clear()
    direct, is_drawn = picture(paper, formulas, colour=DARK.bad)
    assert is_drawn
    assert not formulas._pictures
    left, top, right, _ = ink(direct)
    assert (left, right) == (ink(image)[0], ink(image)[2])
    assert abs(top - ink(image)[1]) <= 1


def test_one_thread_does_it_and_only_if_it_is_needed(qapp, qtbot):
    before = set(threading.enumerate())  # threads of earlier tests may end meanwhile
    formulas = Formulas()
    assert not set(threading.enumerate()) - before
    with qtbot.waitSignal(formulas.ready):
        formulas.size("a", display=False, px=9)
    with qtbot.waitSignal(formulas.ready):
        formulas.size("b", display=False, px=9)
    assert set(threading.enumerate()) - before == {formulas._thread}


def test_when_the_window_is_gone_the_thread_ends_and_what_it_sets_is_dropped(qapp):
    for tex in ("a", r"\frac{a}{b}" * 30):  # at rest, and in the middle of one
        formulas = Formulas()
        formulas.size(tex, display=False, px=9)
        thread, done = formulas._thread, formulas._done
        shiboken6.delete(formulas)
        thread.join(20)
        assert not thread.is_alive()
        assert done.get_nowait()[0] == (tex, False)


def test_nothing_looks_while_there_is_nothing_to_set(mine, qtbot):
    assert not mine._timer.isActive()
    with qtbot.waitSignal(mine.ready):
        mine.size("a", display=False, px=9)
    assert not mine._timer.isActive()
    mine.size("a", display=False, px=9)
    assert not mine._timer.isActive()


def test_a_thread_that_broke_is_not_waited_for(mine, qtbot, monkeypatch):
    monkeypatch.setattr("desktop.ui.blocks.formulas._work", lambda wanted, done: None)
    mine.size("a", display=False, px=9)
    qtbot.waitUntil(lambda: not mine._timer.isActive())
    assert mine.is_busy
