from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent, QEnterEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.errors import ImageRejected
from desktop.ui import image_tile, thumbnails
from desktop.ui.image_tile import ImageTile
from desktop.ui.theme import Theme
from desktop.ui.tile_actions import TileAction
from tests.ui.fake_controller import image_part


@pytest.fixture
def theme(qapp):
    theme = Theme()
    theme.reduced_motion = False
    return theme


@pytest.fixture
def host(qtbot):
    """The window around it; a fixture of its own lives as long as the test."""
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def read(monkeypatch):
    """The thumbnails that were read."""
    read = []

    def square(data, side_px):
        read.append(data)
        return thumbnails.square(data, side_px)

    monkeypatch.setattr(image_tile, "square", square)
    return read


@pytest.fixture
def tile(host, theme):
    tile = ImageTile(theme, "lake.jpg", host)
    tile.resize(tile.wanted_size(600))
    return tile


def thumbnail(colour="#ff0000"):
    pixmap = QPixmap(40, 30)
    pixmap.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return bytes(buffer.data().data())


def seen(tile):
    return tile.grab().toImage()


def colour_in_the_middle(tile):
    return seen(tile).pixelColor(30, 40).name()


class Paints(QWidget):
    """Counts how often a widget is painted."""

    def __init__(self, tile):
        super().__init__()
        self.count = 0
        tile.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_while_being_prepared_it_shows_how_far_that_is(tile):
    tile.show_preparing()
    assert tile.share == 0.0
    assert tile.accessibleDescription() == "Being prepared"
    before = seen(tile)
    tile.show_progress(0.5)
    assert seen(tile) != before


def test_the_ring_costs_nothing_while_nothing_changes(qtbot, host, tile):
    tile.show_preparing()
    paints = Paints(tile)
    qtbot.addWidget(paints)
    with qtbot.waitExposed(host):
        host.show()
    qtbot.waitUntil(lambda: paints.count > 0)
    QApplication.processEvents()
    rest = paints.count
    tile.show_progress(0.5)
    qtbot.waitUntil(lambda: paints.count == rest + 1)
    for share in (0.5, 0.501, 0.499):
        tile.show_progress(share)
    QApplication.processEvents()
    assert paints.count == rest + 1


def test_with_reduced_motion_it_shows_an_hourglass(tile, theme):
    theme.reduced_motion = True
    tile.show_preparing()
    before = seen(tile)
    tile.show_progress(0.5)
    assert seen(tile) == before


def test_a_ready_image_shows_its_thumbnail_name_and_size(qtbot, tile):
    tile.show_outcome(image_part(thumbnail=thumbnail()))
    qtbot.waitUntil(lambda: colour_in_the_middle(tile) == "#ff0000")
    assert tile.is_ready
    assert tile.toolTip() == ("lake.jpg\n1600 × 1067 · 5 bytes\nabout 1,120 tokens · high detail")
    assert tile.accessibleDescription() in tile.toolTip()


def test_its_thumbnail_is_read_once_and_only_when_it_is_painted(qtbot, tile, read):
    tile.show_outcome(image_part(thumbnail=thumbnail()))
    QApplication.processEvents()
    assert read == []
    qtbot.waitUntil(lambda: colour_in_the_middle(tile) == "#ff0000")
    seen(tile)
    assert len(read) == 1


def test_of_two_thumbnails_the_later_one_is_shown(qtbot, tile, read):
    tile.show_outcome(image_part(thumbnail=thumbnail("#ff0000")))
    seen(tile)
    tile.show_outcome(image_part(thumbnail=thumbnail("#0000ff")))
    qtbot.waitUntil(lambda: colour_in_the_middle(tile) == "#0000ff")
    assert len(read) == 2


def test_an_image_without_thumbnail_or_size_is_shown_as_one(tile):
    part = image_part()
    tile.show_outcome(type(part)(mime_type="image/png", data=b"x"))
    seen(tile)
    assert tile.wanted_size(600).width() < 80


def test_a_page_says_which_one_it_is(tile):
    page = replace(image_part("report.pdf"), page=2)
    tile.show_outcome(page)
    tile.show_outcome(page)
    assert tile.name == tile.accessibleName() == "report.pdf, page 2"
    assert tile.look().caption == "Page 2"
    assert tile.remove_button.accessibleName() == "Remove report.pdf, page 2"


def test_an_image_stays_while_it_is_prepared_anew(tile):
    image = image_part()
    tile.show_outcome(image)
    tile.show_preparing()
    assert (tile.outcome, tile.share) == (image, 0.0)
    tile.show_outcome(image)
    assert (tile.outcome, tile.share) == (image, None)


def test_a_refused_image_has_room_for_its_sentence(tile):
    refusal = ImageRejected("This file is no image.", hint="Use PNG or JPEG.")
    tile.show_outcome(refusal)
    assert tile.wanted_size(600).width() > 200
    assert tile.wanted_size(150).width() == 150
    assert tile.accessibleDescription() == "This file is no image. Use PNG or JPEG."
    tile.resize(tile.wanted_size(600))
    seen(tile)
    assert tile.remove_button.is_shown
    tile.show_preparing()
    assert tile.outcome is None


def test_a_refused_image_can_be_tried_again(qtbot, tile):
    tile.show_outcome(ImageRejected("This file is no image."))
    again = tile._buttons[TileAction.PREPARE_AGAIN]
    assert again.isVisibleTo(tile)
    assert again.accessibleName() == "Try lake.jpg again"
    with qtbot.waitSignal(tile.asked) as asked:
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert asked.args == [TileAction.PREPARE_AGAIN]
    tile.show_outcome(image_part())
    assert not again.isVisibleTo(tile)


def test_alone_it_is_a_card(tile):
    tile.show_outcome(image_part())
    tile.be_card(is_card=True)
    size = tile.wanted_size(600)
    assert (size.width(), size.height()) == (560, 88)
    assert tile.wanted_size(300).width() == 300
    tile.resize(size)
    seen(tile)
    assert tile.remove_button.x() > 500
    assert tile.remove_button.is_shown
    tile.be_card(is_card=False)
    assert tile.remove_button.x() < 72
    assert not tile.remove_button.is_shown


def test_the_buttons_are_seen_under_the_mouse_and_with_the_keyboard(qtbot, host, tile):
    tile.show_outcome(image_part())
    menu = tile._buttons[TileAction.MENU]
    hidden = seen(tile.remove_button)
    place = QPointF(5, 5)
    QApplication.sendEvent(tile, QEnterEvent(place, place, place))
    assert tile.remove_button.is_shown
    assert menu.is_shown
    assert seen(tile.remove_button) != hidden
    QApplication.sendEvent(tile, QEvent(QEvent.Type.Leave))
    assert not tile.remove_button.is_shown
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    with qtbot.waitSignal(tile.focused):
        tile.setFocus(Qt.FocusReason.TabFocusReason)
    assert tile.remove_button.is_shown
    menu.setFocus(Qt.FocusReason.TabFocusReason)
    assert tile.remove_button.is_shown
    menu.clearFocus()
    QApplication.sendEvent(tile, QEvent(QEvent.Type.Leave))
    assert not tile.remove_button.is_shown


def test_tab_comes_here_only_if_it_may(tile):
    assert {part.focusPolicy() for part in tile.parts} == {Qt.FocusPolicy.NoFocus}
    tile.be_reachable(is_reachable=True)
    assert {part.focusPolicy() for part in tile.parts} == {Qt.FocusPolicy.TabFocus}


def test_the_cross_removes(qtbot, tile):
    assert tile.remove_button.accessibleName() == "Remove lake.jpg"
    with qtbot.waitSignal(tile.asked) as asked:
        QTest.mouseClick(tile.remove_button, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert asked.args == [TileAction.REMOVE]


def test_a_double_click_opens(qtbot, tile):
    with qtbot.waitSignal(tile.asked) as asked:
        QTest.mouseDClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert asked.args == [TileAction.OPEN]
    with qtbot.assertNotEmitted(tile.asked):
        QTest.mouseDClick(tile, Qt.MouseButton.RightButton, pos=QPoint(30, 30))


def test_keys_are_actions(qtbot, tile):
    with qtbot.waitSignal(tile.asked) as asked:
        QTest.keyClick(tile, Qt.Key.Key_Delete)
    assert asked.args == [TileAction.REMOVE]
    with qtbot.assertNotEmitted(tile.asked):
        QTest.keyClick(tile, Qt.Key.Key_A)


def test_the_right_button_asks_for_the_menu(qtbot, tile):
    reasons, places = QContextMenuEvent.Reason, []
    tile.asked.connect(lambda _: places.append(tile.menu_place(0)))
    below = tile.menu_place(0)
    for reason in (reasons.Mouse, reasons.Keyboard):
        event = QContextMenuEvent(reason, QPoint(5, 5), QPoint(305, 405))
        with qtbot.waitSignal(tile.asked) as asked:
            QApplication.sendEvent(tile, event)
        assert asked.args == [TileAction.MENU]
    assert places == [QPoint(305, 405), below]


def test_what_is_dragged_away_is_faint_and_has_no_buttons(tile):
    tile.be_card(is_card=True)
    tile.show_outcome(image_part())
    rest = tile.picture().toImage()
    tile.be_lifted(is_lifted=True)
    assert not tile.remove_button.is_shown
    assert tile.picture().toImage() != rest
    tile.be_lifted(is_lifted=False)
    assert tile.remove_button.is_shown
    assert tile.picture().toImage() == rest


def test_on_its_buttons_keys_are_its_own(qtbot, tile):
    tile.show_outcome(image_part())
    with qtbot.waitSignal(tile.asked) as asked:
        QTest.keyClick(tile.remove_button, Qt.Key.Key_Right)
    assert asked.args == [TileAction.GO_RIGHT]
    with qtbot.waitSignal(tile.asked) as asked:
        QTest.keyClick(tile._buttons[TileAction.MENU], Qt.Key.Key_Space)
    assert asked.args == [TileAction.MENU]


def test_a_screen_reader_finds_a_button_that_shows_it_large(qtbot, tile):
    tile.show_outcome(image_part())
    face = QAccessible.queryAccessibleInterface(tile)
    assert face.role() is QAccessible.Role.Button
    assert face.text(QAccessible.Text.Name) == "lake.jpg"
    assert "1600 × 1067" in face.text(QAccessible.Text.Description)
    with qtbot.waitSignal(tile.asked) as asked:
        face.actionInterface().doAction("Press")
    assert asked.args == [TileAction.OPEN]


@pytest.mark.usefixtures("bracketed")
def test_a_page_is_named_in_the_language_of_the_user(tile):
    tile.show_outcome(replace(image_part("{r}.pdf"), page=2))
    assert tile.name == "«{r}.pdf, page 2»"
    assert tile.remove_button.accessibleName() == "«Remove «{r}.pdf, page 2»»"
    assert tile.look().caption == "«Page 2»"


def test_mirrored_its_menu_opens_to_the_left(mirrored_program, tile):
    button = tile._buttons[TileAction.MENU]
    place = tile.menu_place(200) + QPoint(200, 0)
    assert place == button.mapToGlobal(QPoint(button.width(), button.height() + 2))
