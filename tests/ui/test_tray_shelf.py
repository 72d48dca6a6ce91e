import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.image_tile import ImageTile
from desktop.ui.theme import Theme
from desktop.ui.tile_actions import TileAction
from desktop.ui.tray_shelf import Shelf
from tests.ui.fake_controller import image_part

WIDE = 4 * 72 + 3 * 8


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(WIDE, 260)
    return host


@pytest.fixture
def before(host):
    before = QWidget(host)
    before.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return before


@pytest.fixture
def shelf(qtbot, host, before, theme):
    shelf = Shelf(theme, before)
    layout = QVBoxLayout(host)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(shelf)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    return shelf


@pytest.fixture
def fill(shelf, theme):
    def fill(count):
        for number in range(count):
            tile = ImageTile(theme, f"{number}.png", shelf.ground)
            tile.show_outcome(image_part(tile.name))
            shelf.insert(number, tile)
        shelf.arrange(WIDE)
        return shelf.tiles

    return fill


def names(shelf):
    return [tile.name.removesuffix(".png") for tile in shelf.tiles]


def test_one_is_a_card_and_many_are_squares(shelf, fill):
    (tile,) = fill(1)
    assert tile.width() == WIDE
    assert shelf.arrange(WIDE) == 88
    fill(1)
    assert {tile.width() for tile in shelf.tiles} == {72}


def test_alone_it_cannot_be_dragged(shelf, fill):
    fill(1)
    assert not shelf._drag.is_enabled
    fill(1)
    assert shelf._drag.is_enabled


def test_where_it_scrolls_the_bar_covers_no_tile(shelf, fill):
    fill(12)
    assert shelf.ground.height() > shelf.arrange(WIDE)
    assert max(tile.geometry().right() for tile in shelf.tiles) < shelf.viewport().width()


def test_a_tile_is_inserted_where_it_belongs(shelf, fill, theme):
    fill(3)
    tile = ImageTile(theme, "new.png", shelf.ground)
    shelf.insert(1, tile)
    assert names(shelf) == ["0", "new", "1", "2"]
    assert shelf.index(tile) == 1


def test_tab_comes_to_one_tile_and_its_buttons(qtbot, shelf, fill, before):
    first, second, third = fill(3)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert first.hasFocus()
    shelf.go(first, TileAction.GO_RIGHT)
    assert second.hasFocus()
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Tab)
    QTest.keyClick(second.focusWidget() or second, Qt.Key.Key_Tab)
    assert second.remove_button.hasFocus()
    assert third.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize(
    ("start", "where", "end"),
    [
        (0, TileAction.GO_LEFT, 0),
        (0, TileAction.GO_RIGHT, 1),
        (6, TileAction.GO_RIGHT, 6),
        (5, TileAction.GO_LEFT, 4),
        (1, TileAction.GO_DOWN, 5),
        (5, TileAction.GO_UP, 1),
        (3, TileAction.GO_FIRST, 0),
        (3, TileAction.GO_LAST, 6),
    ],
)
def test_keys_go_among_the_tiles(shelf, fill, start, where, end):
    tiles = fill(7)
    shelf.go(tiles[start], where)
    assert tiles[end].hasFocus()


def test_what_has_the_keyboard_comes_into_view(shelf, fill):
    tiles = fill(24)
    shelf.go(tiles[0], TileAction.GO_LAST)
    assert shelf.verticalScrollBar().value() > 0


def test_a_removed_tile_hands_the_keyboard_on(shelf, fill):
    first, second, third = fill(3)
    second.setFocus()
    shelf.remove(second)
    assert third.hasFocus()
    third.remove_button.setFocus()
    shelf.remove(third)
    assert first.remove_button.hasFocus()
    shelf.remove(first)
    assert shelf.tiles == ()
    (new,) = fill(1)
    assert new.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_a_removed_tile_without_the_keyboard_takes_it_from_nobody(shelf, fill, before):
    before.setFocus()
    first, _ = fill(2)
    shelf.remove(first)
    assert before.hasFocus()


def test_a_tile_is_moved_and_seen_by_a_screen_reader_in_its_new_order(qtbot, shelf, fill):
    first, second, third = fill(3)
    with qtbot.waitSignal(shelf.moved):
        shelf.move_tile(first, 2)
    assert shelf.tiles == (second, third, first)
    assert second.x() < third.x() < first.x()
    children = [child for child in shelf.ground.children() if isinstance(child, ImageTile)]
    assert children == [second, third, first]
    with qtbot.assertNotEmitted(shelf.moved):
        shelf.move_tile(first, 2)
        shelf.move_tile(first, 3)
        shelf.move_tile(second, -1)


@pytest.mark.parametrize(
    ("number", "x", "order"), [(0, 300, "1230"), (3, 5, "3012"), (1, 110, "0123"), (0, 170, "1023")]
)
def test_a_tile_is_dragged_among_its_neighbours(shelf, fill, number, x, order):
    tile = fill(4)[number]
    QTest.mousePress(tile, Qt.MouseButton.LeftButton, pos=QPoint(30, 40))
    target = tile.mapFrom(shelf.ground, QPoint(x, 40))
    QTest.mouseMove(tile, target)
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=target)
    assert "".join(names(shelf)) == order


def test_mirrored_the_first_is_at_the_right(mirrored_program, shelf, fill):
    tiles = fill(6)  # more than a row
    edge = shelf.ground.width()
    assert [edge - 1 - each.geometry().right() for each in tiles] == [0, 80, 160, 240, 0, 80]
    assert [each.y() > 0 for each in tiles] == [False] * 4 + [True] * 2


@pytest.mark.parametrize(
    ("start", "where", "end"),
    [
        (0, TileAction.GO_LEFT, 1),
        (0, TileAction.GO_RIGHT, 0),
        (5, TileAction.GO_RIGHT, 4),
        (1, TileAction.GO_DOWN, 5),
        (3, TileAction.GO_FIRST, 0),
    ],
)
def test_mirrored_keys_go_where_they_point(mirrored_program, shelf, fill, start, where, end):
    tiles = fill(6)
    shelf.go(tiles[start], where)
    assert tiles[end].hasFocus()


def test_mirrored_a_tile_is_put_down_where_the_mark_is(mirrored_program, shelf, fill):
    first, second, _ = fill(3)
    between = QPoint((first.x() + second.geometry().right()) // 2, 40)
    index, mark = shelf._insertion(between)
    assert index == 1
    assert second.geometry().right() < mark.left() <= mark.right() < first.x()
    assert shelf._insertion(QPoint(1, 40))[0] == 3
    assert shelf._insertion(QPoint(shelf.ground.width() - 1, 40))[0] == 0


def test_mirrored_what_stands_at_the_left_comes_later(mirrored_program, shelf, fill):
    first, _, third = fill(3)
    assert (shelf.left_of(first), shelf.left_of(third)) == (2, 0)
    shelf.move_tile(first, shelf.index(first) + shelf.to_the_left)
    assert names(shelf) == ["1", "0", "2"]


def test_tiles_are_mirrored_with_their_window(qapp, host, shelf, fill):
    tiles = fill(3)
    host.resize(400, 200)
    before = [each.geometry() for each in tiles]
    button = tiles[0].remove_button.geometry()
    shelf.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    wide = shelf.ground.width()
    now = [each.geometry() for each in tiles]
    assert [wide - 1 - each.right() for each in now] == [each.left() for each in before]
    there = tiles[0].remove_button.geometry()
    assert there.left() == tiles[0].width() - 1 - button.right()
