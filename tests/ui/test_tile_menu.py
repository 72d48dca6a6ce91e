from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QWidget, QWidgetAction

from desktop.core.conversation import TextPart
from desktop.core.errors import ImageRejected
from desktop.ui.image_tile import ImageTile
from desktop.ui.theme import Theme
from desktop.ui.tile_actions import TileAction
from desktop.ui.tile_menu import tile_menu
from tests.ui.fake_controller import image_part


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def tile(theme, host):
    tile = ImageTile(theme, "lake.jpg", host)
    tile.show_outcome(image_part())
    return tile


@pytest.fixture
def make(tile, theme):
    def make(*, detail=None, can_prepare=True, can_retake=False, place=(1, 3)):
        return tile_menu(
            tile,
            theme,
            detail=detail,
            can_prepare=can_prepare,
            can_retake=can_retake,
            place=place,
        )

    return make


def words(menu):
    items = [a for a in menu.actions() if not a.isSeparator() and not isinstance(a, QWidgetAction)]
    return [item.text().split("\t")[0] for item in items]


def item(menu, text):
    return next(action for action in menu.actions() if action.text().startswith(text))


def details(menu):
    return item(menu, "Detail").menu().actions()


def test_a_ready_image_can_be_all_this(make):
    assert words(make()) == [
        "Open large",
        "Detail",
        "Move left",
        "Move right",
        "Prepare again",
        "Remove",
    ]


def test_without_a_source_it_is_what_it_is(make):
    assert words(make(can_prepare=False)) == ["Open large", "Move left", "Move right", "Remove"]


def test_a_picture_of_the_screen_can_be_taken_again(qtbot, tile, make):
    again = item(make(can_retake=True), "Capture again")
    with qtbot.waitSignal(tile.asked) as asked:
        again.trigger()
    assert asked.args == [TileAction.RETAKE]


def test_alone_it_has_nowhere_to_go(make):
    assert words(make(place=(0, 1))) == ["Open large", "Detail", "Prepare again", "Remove"]


def test_at_the_ends_it_goes_one_way(make):
    first, last = make(place=(0, 2)), make(place=(1, 2))
    assert not item(first, "Move left").isEnabled()
    assert item(first, "Move right").isEnabled()
    assert item(last, "Move left").isEnabled()
    assert not item(last, "Move right").isEnabled()


def test_a_refused_image_can_be_tried_again(make, tile):
    tile.show_outcome(ImageRejected("No image."))
    assert words(make(place=(0, 1))) == ["Try again", "Remove"]


def test_one_being_prepared_can_be_moved_and_removed(make, tile):
    tile.show_outcome(ImageRejected("No image."))
    tile.show_preparing()
    assert words(make()) == ["Move left", "Move right", "Remove"]


def test_the_details_say_what_they_mean(make, tile):
    tile.show_outcome(replace(image_part(), detail="medium"))
    low, medium, high = details(make())
    assert low.text() == "Low, up to 768 pixels, about 280 tokens"
    assert [each.isChecked() for each in (low, medium, high)] == [False, True, False]
    assert details(make(detail="high"))[2].isChecked()


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Open large", TileAction.OPEN),
        ("Move left", TileAction.MOVE_LEFT),
        ("Move right", TileAction.MOVE_RIGHT),
        ("Prepare again", TileAction.PREPARE_AGAIN),
        ("Remove", TileAction.REMOVE),
    ],
)
def test_what_is_chosen_is_asked_for(qtbot, make, tile, text, action):
    menu = make()
    with qtbot.waitSignal(tile.asked) as asked:
        item(menu, text).trigger()
    assert asked.args == [action]


def test_a_detail_is_asked_for(qtbot, make, tile):
    menu = make()
    with qtbot.waitSignal(tile.asked) as asked:
        details(menu)[0].trigger()
    assert asked.args == [TileAction.LOW]


def test_at_its_top_it_says_what_the_image_is(make, tile):
    long = "x" * 90 + ".jpg"
    tile.name = long
    tile.show_outcome(replace(image_part(), note="The first of very many frames, " * 4))
    texts = [label.text() for label in make().actions()[0].defaultWidget().findChildren(QLabel)]
    assert texts[0] != long
    assert texts[0].endswith(".jpg")
    assert texts[1] == "1600 × 1067 · 5 bytes"
    assert texts[2].startswith("about 1,120 tokens")


def test_it_is_gone_when_it_is_closed(qtbot, make, tile):
    menu = make()
    menu.popup(tile.menu_place(0))
    with qtbot.waitSignal(menu.destroyed):
        menu.close()
    assert tile.findChildren(QMenu) == []


def test_a_text_is_opened_or_put_into_the_question(tile, make):
    tile.show_outcome(TextPart(text="one two", name="notes.txt"))
    menu = make(can_prepare=False, place=(0, 1))
    assert words(menu) == ["Open", "Put into the question", "Remove"]
