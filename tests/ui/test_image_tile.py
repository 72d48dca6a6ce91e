import pytest
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.errors import ImageRejected
from desktop.ui.image_tile import ImageTile
from desktop.ui.theme import Theme
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
def tile(host, theme):
    tile = ImageTile(theme, "lake.jpg", host)
    tile.resize(tile.wanted_size(600))
    return tile


def thumbnail():
    pixmap = QPixmap(40, 30)
    pixmap.fill(QColor("#ff0000"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return bytes(buffer.data().data())


def test_while_being_prepared_it_spins(tile):
    assert tile.accessibleDescription() == "Being prepared"
    before = tile.grab().toImage()
    tile.spin()
    assert tile.grab().toImage() != before


def test_with_reduced_motion_it_shows_an_hourglass(tile, theme):
    theme.reduced_motion = True
    before = tile.grab().toImage()
    tile.spin()
    assert tile.grab().toImage() == before


def test_a_ready_image_shows_its_thumbnail_name_and_size(tile):
    tile.show_outcome(image_part(thumbnail=thumbnail()))
    image = tile.grab().toImage()
    assert image.pixelColor(32, 32).name() == "#ff0000"
    assert tile.toolTip().startswith("lake.jpg\n")
    assert "1600" in tile.accessibleDescription()
    before = tile.grab().toImage()
    tile.spin()
    assert tile.grab().toImage() == before


def test_an_image_without_thumbnail_or_size_is_shown_as_one(tile):
    part = image_part()
    tile.show_outcome(type(part)(mime_type="image/png", data=b"x"))
    tile.grab()
    assert tile.wanted_size(600).width() < 80


def test_a_refused_image_has_room_for_its_sentence(tile):
    tile.show_outcome(ImageRejected("This file is no image.", hint="Use PNG or JPEG."))
    assert tile.wanted_size(600).width() > 200
    assert tile.wanted_size(150).width() == 150
    assert tile.accessibleDescription() == "This file is no image. Use PNG or JPEG."
    tile.resize(tile.wanted_size(600))
    tile.grab()
    assert tile.remove_button.is_shown


def test_the_cross_is_seen_under_the_mouse_and_with_the_keyboard(tile):
    tile.show_outcome(image_part())
    hidden = tile.remove_button.grab().toImage()
    place = QPointF(5, 5)
    QApplication.sendEvent(tile, QEnterEvent(place, place, place))
    assert tile.remove_button.is_shown
    assert tile.remove_button.grab().toImage() != hidden
    QApplication.sendEvent(tile, QEvent(QEvent.Type.Leave))
    assert not tile.remove_button.is_shown


def test_the_cross_removes(qtbot, tile):
    assert tile.remove_button.accessibleName() == "Remove lake.jpg"
    with qtbot.waitSignal(tile.remove_requested):
        QTest.mouseClick(tile.remove_button, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))


def test_the_keyboard_is_seen(qtbot, host, tile):
    tile.show_outcome(image_part())
    rest = tile.grab().toImage()
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    assert tile.grab().toImage() != rest
