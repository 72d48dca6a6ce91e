"""Everything that a menu offers for a picture is told."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from desktop.ui.transcript.picture_wishes import LEAVE_OUT, TAKE_BACK, PictureWishes
from desktop.ui.transcript.placed_picture import PlacedPicture
from tests.ui.transcript.turn_events import image_part

IMAGES = (image_part(name="one"), image_part(name="two"))


@pytest.fixture
def wishes(qapp):
    return PictureWishes()


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def entries(parent, wishes, *, is_left_out=False):
    picture = PlacedPicture(IMAGES, 1, 3, QRectF(), is_left_out)
    return {each.text(): each for each in wishes.menu(parent, "t", picture).actions()}


@pytest.mark.parametrize(
    ("words", "signal", "told"),
    [
        ("Open large", "open_requested", [IMAGES, 1]),
        ("Copy image", "copy_requested", [IMAGES[1]]),
        ("Save image as…", "save_requested", [IMAGES[1]]),
        (LEAVE_OUT, "leave_out_requested", ["t", 3]),
    ],
)
def test_it_is_told_what_is_wanted(qtbot, parent, wishes, words, signal, told):
    menu = entries(parent, wishes)
    assert len(menu) == 4
    with qtbot.waitSignal(getattr(wishes, signal)) as wanted:
        menu[words].trigger()
    assert wanted.args == told


def test_what_is_left_out_can_be_taken_back(qtbot, parent, wishes):
    menu = entries(parent, wishes, is_left_out=True)
    assert LEAVE_OUT not in menu
    with qtbot.waitSignal(wishes.take_back_requested) as wanted:
        menu[TAKE_BACK].trigger()
    assert wanted.args == ["t", 3]


def test_what_is_not_shown_can_be_saved_and_what_is_never_sent_not_left_out(parent, wishes):
    picture = PlacedPicture(IMAGES, 0, -1, QRectF(), is_shown=False)
    assert [each.text() for each in wishes.menu(parent, "t", picture).actions()] == [
        "Save image as…"
    ]
