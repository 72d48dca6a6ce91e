import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.ui.image_tile import ImageTile
from desktop.ui.theme import Theme
from desktop.ui.tile_drag import TileDrag, _Ghost, _Mark
from tests.ui.fake_controller import image_part

LEFT = Qt.MouseButton.LeftButton
START = QPoint(10, 50)


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.fixture
def area(qtbot):
    area = QScrollArea()
    ground = QWidget()
    ground.resize(280, 1000)
    area.setWidget(ground)
    area.resize(300, 200)
    qtbot.addWidget(area)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    return area


@pytest.fixture
def points():
    return []


@pytest.fixture
def drag(theme, area, points):
    def insertion(point):
        points.append(point)
        return point.x() // 80, QRect(point.x() // 80 * 80, 0, 2, 90)

    return TileDrag(theme, area, area.widget(), insertion)


@pytest.fixture
def tile(theme, area, drag):
    tile = ImageTile(theme, "lake.jpg", area.widget())
    tile.show_outcome(image_part())
    tile.setGeometry(0, 0, 72, 90)
    tile.show()
    drag.watch(tile)
    return tile


def pull(tile, *way):
    QTest.mousePress(tile, LEFT, pos=START)
    for point in way:
        QTest.mouseMove(tile, point)


def child(area, kind):
    return area.widget().findChildren(kind)


def test_a_tile_is_put_down_where_the_mouse_lets_go(qtbot, area, drag, tile):
    pull(tile, QPoint(60, 50), QPoint(170, 50))
    (mark,), (ghost,) = child(area, _Mark), child(area, _Ghost)
    assert drag.is_dragging
    assert mark.geometry() == QRect(160, 0, 2, 90)
    assert ghost.pos() == QPoint(160, 0)
    assert mark.isVisible()
    assert not mark.grab().toImage().isNull()
    assert not ghost.grab().toImage().isNull()
    with qtbot.waitSignal(drag.dropped) as dropped:
        QTest.mouseRelease(tile, LEFT, pos=QPoint(170, 50))
    assert dropped.args == [tile, 2]
    assert not drag.is_dragging
    assert mark.isHidden()
    qtbot.waitUntil(lambda: not child(area, _Ghost))
    assert not tile.look().is_lifted


def test_a_small_move_is_a_click(qtbot, drag, tile):
    with qtbot.assertNotEmitted(drag.dropped):
        pull(tile, START + QPoint(2, 2))
        QTest.mouseRelease(tile, LEFT, pos=START)
    assert not drag.is_dragging


def test_only_the_left_button_pulls(drag, tile):
    QTest.mousePress(tile, Qt.MouseButton.RightButton, pos=START)
    QTest.mouseMove(tile, QPoint(170, 50))
    assert not drag.is_dragging


def test_another_button_leaves_it_where_it_was(qtbot, drag, tile):
    pull(tile, QPoint(170, 50))
    with qtbot.assertNotEmitted(drag.dropped):
        QTest.mousePress(tile, Qt.MouseButton.RightButton, pos=QPoint(170, 50))
        assert not drag.is_dragging
        QTest.mouseRelease(tile, Qt.MouseButton.RightButton, pos=QPoint(170, 50))
        QTest.mouseMove(tile, QPoint(20, 50))
        QTest.mouseRelease(tile, LEFT, pos=QPoint(20, 50))
    assert not tile.look().is_lifted


def test_alone_it_stays(drag, tile):
    drag.is_enabled = False
    pull(tile, QPoint(170, 50))
    assert not drag.is_dragging


def test_escape_leaves_it_where_it_was_and_stops_nothing_else(qtbot, area, drag, tile):
    heard = []
    QShortcut(QKeySequence("Escape"), area).activated.connect(lambda: heard.append("stop"))
    pull(tile, QPoint(170, 50))
    assert tile.look().is_lifted
    with qtbot.assertNotEmitted(drag.dropped):
        QTest.keyClick(tile, Qt.Key.Key_Escape)
        assert not drag.is_dragging
        assert not heard
        QTest.mouseMove(tile, QPoint(200, 50))
        QTest.mouseRelease(tile, LEFT, pos=QPoint(200, 50))
    assert not tile.look().is_lifted
    QTest.keyClick(tile, Qt.Key.Key_Escape)
    assert heard == ["stop"]


def test_a_tile_that_is_removed_meanwhile_is_let_go(drag, tile, theme, area):
    other = ImageTile(theme, "sea.jpg", area.widget())
    pull(tile, QPoint(170, 50))
    drag.forget(other)
    assert drag.is_dragging
    drag.forget(tile)
    assert not drag.is_dragging


def test_beyond_the_edge_it_scrolls(qtbot, area, drag, tile, points):
    bar = area.verticalScrollBar()
    pull(tile, QPoint(60, 50), QPoint(60, 400))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert points[-1].y() > 900
    QTest.mouseMove(tile, QPoint(60, -300))
    qtbot.waitUntil(lambda: bar.value() == 0)
    drag.cancel()
    assert not drag._scroll.isActive()
