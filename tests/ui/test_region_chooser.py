import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QCursor, QEnterEvent, QGuiApplication, QMouseEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.region_chooser import FAST_STEP_PX, LEAST_PX, RegionChooser
from desktop.ui.theme import DARK, Theme

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def screen_picture(ratio=1.0):
    """A picture of a screen in which each pixel is told from its neighbours."""
    size = QGuiApplication.primaryScreen().geometry().size() * ratio
    picture = QPixmap(size)
    picture.fill(QColor("#c0ffee"))
    picture.setDevicePixelRatio(ratio)
    return picture


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.fixture
def make(qtbot, theme):
    def make(ratio=1.0, windows=()):
        QCursor.setPos(400, 700)
        screen = QGuiApplication.primaryScreen()
        chooser = RegionChooser(theme, screen, screen_picture(ratio), windows)
        qtbot.addWidget(chooser)
        with qtbot.waitExposed(chooser):
            chooser.showFullScreen()
        return chooser

    return make


@pytest.fixture
def chooser(make):
    return make()


def drag(chooser, begin, *path, button=Qt.MouseButton.LeftButton):
    QTest.mousePress(chooser, button, pos=QPoint(*begin))
    for spot in path:
        QTest.mouseMove(chooser, QPoint(*spot))
    QTest.mouseRelease(chooser, button, pos=QPoint(*path[-1]))


def press(chooser, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(chooser, key, modifier)


def test_it_covers_the_whole_screen(chooser):
    assert chooser.geometry() == QGuiApplication.primaryScreen().geometry()
    assert chooser.accessibleName() == "Choose a region of the screen"
    assert "Escape" in chooser.accessibleDescription()


def test_a_drag_takes_what_lies_between_its_ends(qtbot, chooser):
    with qtbot.waitSignal(chooser.chosen) as chosen:
        drag(chooser, (100, 50), (120, 60), (299, 149))
    assert chosen.args[0].size().toTuple() == (200, 100)


@pytest.mark.parametrize(
    ("begin", "end"),
    [((299, 149), (100, 50)), ((100, 149), (299, 50)), ((299, 50), (100, 149))],
)
def test_a_drag_may_go_any_way(qtbot, chooser, begin, end):
    with qtbot.waitSignal(chooser.chosen) as chosen:
        drag(chooser, begin, end)
    assert chosen.args[0].size().toTuple() == (200, 100)


def test_it_is_the_very_pixels_of_that_place(qtbot, make):
    chooser = make(2.0)
    image = chooser._picture.toImage()
    marked = QRect(20, 40, 200, 100)
    for x in range(marked.left(), marked.right() + 1):
        for y in range(marked.top(), marked.bottom() + 1):
            image.setPixelColor(x, y, QColor(x % 256, y % 256, 7))
    chooser._picture = QPixmap.fromImage(image)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        drag(chooser, (10, 20), (109, 69))
    got = chosen.args[0].toImage()
    got.setDevicePixelRatio(1.0)
    expected = image.copy(marked)
    expected.setDevicePixelRatio(1.0)
    assert got.convertToFormat(expected.format()) == expected


@pytest.mark.parametrize(
    ("ratio", "size"),
    [(1.0, (100, 50)), (1.25, (125, 63)), (1.5, (150, 75)), (1.75, (175, 88)), (2.0, (200, 100))],
)
def test_the_size_read_out_counts_the_screens_own_pixels(qtbot, make, ratio, size):
    chooser = make(ratio)
    QTest.mousePress(chooser, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    QTest.mouseMove(chooser, QPoint(139, 89))
    assert chooser.region.size().toTuple() == size
    assert chooser._size_words() == f"{size[0]} × {size[1]}"
    with qtbot.waitSignal(chooser.chosen) as chosen:
        QTest.mouseRelease(chooser, Qt.MouseButton.LeftButton, pos=QPoint(139, 89))
    assert chosen.args[0].size().toTuple() == size


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_drag_beyond_the_corners_takes_all_to_the_last_pixel(qtbot, make, ratio):
    chooser = make(ratio)
    QTest.mousePress(chooser, Qt.MouseButton.LeftButton, pos=chooser.rect().bottomRight())
    beyond = QPointF(-50, -50)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    release = QMouseEvent(QEvent.Type.MouseButtonRelease, beyond, beyond, left, left, none)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        QApplication.sendEvent(chooser, release)
    assert chosen.args[0].size() == screen_picture(ratio).size()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_takes_the_whole_screen(qtbot, make, key):
    chooser = make(1.5)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        press(chooser, key)
    assert chosen.args[0].size() == screen_picture(1.5).size()


def test_return_in_the_middle_of_a_drag_takes_what_is_marked(qtbot, chooser):
    QTest.mousePress(chooser, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mouseMove(chooser, QPoint(59, 29))
    with qtbot.waitSignal(chooser.chosen) as chosen:
        press(chooser, Qt.Key.Key_Return)
    assert chosen.args[0].size().toTuple() == (50, 20)


def test_escape_cancels_also_in_the_middle_of_a_drag(qtbot, chooser):
    with qtbot.assertNotEmitted(chooser.chosen), qtbot.waitSignal(chooser.cancelled):
        press(chooser, Qt.Key.Key_Escape)
    QTest.mousePress(chooser, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    with qtbot.assertNotEmitted(chooser.chosen), qtbot.waitSignal(chooser.cancelled):
        press(chooser, Qt.Key.Key_Escape)


def test_the_right_button_cancels(qtbot, chooser):
    with qtbot.waitSignal(chooser.cancelled):
        QTest.mousePress(chooser, Qt.MouseButton.RightButton, pos=QPoint(10, 10))


def test_a_click_chooses_nothing_and_leaves_all_open(qtbot, chooser):
    with qtbot.assertNotEmitted(chooser.chosen):
        drag(chooser, (100, 100), (100 + LEAST_PX - 1, 100))
    assert chooser.region.isEmpty()
    with qtbot.waitSignal(chooser.chosen) as chosen:
        drag(chooser, (10, 10), (59, 29))
    assert chosen.args[0].size().toTuple() == (50, 20)


def test_other_buttons_and_keys_do_nothing(qtbot, chooser):
    with qtbot.assertNotEmitted(chooser.chosen), qtbot.assertNotEmitted(chooser.cancelled):
        drag(chooser, (10, 10), (90, 90), button=Qt.MouseButton.MiddleButton)
        press(chooser, Qt.Key.Key_A, Qt.Key.Key_Tab)


def test_a_region_can_be_chosen_without_a_mouse(qtbot, chooser):
    shift = Qt.KeyboardModifier.ShiftModifier
    chooser._move(QPoint(100, 100))
    press(chooser, Qt.Key.Key_Space)
    press(chooser, Qt.Key.Key_Right, Qt.Key.Key_Right, modifier=shift)
    press(chooser, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)
    press(chooser, Qt.Key.Key_Down, modifier=shift)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        press(chooser, Qt.Key.Key_Space)
    size = (2 * FAST_STEP_PX - 1 + 1, FAST_STEP_PX + 1)
    assert chosen.args[0].size().toTuple() == size


def test_the_cross_stays_on_the_screen(chooser):
    chooser._move(QPoint(1, 0))
    shift = Qt.KeyboardModifier.ShiftModifier
    press(chooser, Qt.Key.Key_Left, Qt.Key.Key_Up, modifier=shift)
    assert chooser._spot == QPoint(0, 0)
    chooser._move(chooser.rect().bottomRight())
    press(chooser, Qt.Key.Key_Right, Qt.Key.Key_Down, modifier=shift)
    assert chooser._spot == chooser.rect().bottomRight()


def shown(chooser, x, y):
    return chooser.grab().toImage().pixelColor(x, y)


def test_what_is_marked_is_bright_and_the_rest_is_veiled(chooser):
    veiled = shown(chooser, 50, 300)
    assert veiled.lightness() < QColor("#c0ffee").lightness()
    QTest.mousePress(chooser, Qt.MouseButton.LeftButton, pos=QPoint(40, 250))
    QTest.mouseMove(chooser, QPoint(139, 349))
    assert shown(chooser, 50, 300) == QColor("#c0ffee")
    assert shown(chooser, 300, 300) == veiled


def test_the_hint_keeps_out_of_the_way(chooser):
    chooser._move(QPoint(400, 700))
    assert chooser._hint_card().bottom() < 100
    chooser._move(QPoint(400, 40))
    assert chooser._hint_card().top() > 700


@pytest.mark.parametrize("corner", [(799, 799), (0, 799), (3, 799)])
def test_the_read_out_stays_on_the_screen(chooser, corner):
    QTest.mousePress(chooser, Qt.MouseButton.LeftButton, pos=QPoint(2, 700))
    QTest.mouseMove(chooser, QPoint(*corner))
    assert chooser.rect().contains(chooser._read_out().toAlignedRect())


def test_it_has_the_colours_of_the_theme(chooser, theme):
    QTest.mousePress(chooser, Qt.MouseButton.LeftButton, pos=QPoint(40, 250))
    QTest.mouseMove(chooser, QPoint(139, 349))
    spot = chooser._read_out().toAlignedRect().topLeft() + QPoint(8, 4)
    light = shown(chooser, spot.x(), spot.y())
    theme.use(DARK)
    assert shown(chooser, spot.x(), spot.y()) == theme.colour("surface") != light


def test_the_keyboard_is_where_the_pointer_is(chooser):
    chooser.releaseKeyboard()
    assert RegionChooser.keyboardGrabber() is None
    spot = QPointF(5, 5)
    QApplication.sendEvent(chooser, QEnterEvent(spot, spot, spot))
    assert RegionChooser.keyboardGrabber() is chooser
    chooser.releaseKeyboard()


FRONT, BACK = QRect(100, 100, 200, 100), QRect(-50, 150, 300, 200)


def test_a_click_takes_the_window_there_the_topmost_first(qtbot, make):
    chooser = make(windows=[FRONT, BACK])
    assert "window" in chooser.accessibleDescription()
    for spot, size in (((150, 180), (200, 100)), ((20, 300), (250, 200))):
        with qtbot.waitSignal(chooser.chosen) as chosen:
            drag(chooser, spot, spot)
        assert chosen.args[0].size().toTuple() == size  # of the second what is on the screen


def test_space_twice_takes_the_window_under_the_cross(qtbot, make):
    chooser = make(windows=[FRONT])
    chooser._move(QPoint(150, 150))
    with qtbot.waitSignal(chooser.chosen) as chosen:
        press(chooser, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert chosen.args[0].size() == FRONT.size()


def test_where_no_window_is_a_click_chooses_nothing(qtbot, make):
    chooser = make(windows=[FRONT])
    with qtbot.assertNotEmitted(chooser.chosen):
        drag(chooser, (600, 600), (600, 600))


def test_a_drag_over_a_window_is_a_drag_and_return_takes_the_screen(qtbot, make):
    chooser = make(windows=[FRONT])
    with qtbot.waitSignal(chooser.chosen) as chosen:
        drag(chooser, (110, 110), (119, 119))
    assert chosen.args[0].size().toTuple() == (10, 10)
    chooser = make(windows=[FRONT])
    chooser._move(QPoint(150, 150))
    with qtbot.waitSignal(chooser.chosen) as chosen:
        press(chooser, Qt.Key.Key_Return)
    assert chosen.args[0].size() == screen_picture().size()


def test_windows_are_in_the_screens_own_pixels(qtbot, make):
    chooser = make(2.0, [QRect(200, 200, 401, 201)])
    chooser._move(QPoint(50, 50))
    assert chooser.region.isEmpty()
    chooser._move(QPoint(150, 150))
    assert chooser._bright == QRect(100, 100, 201, 101)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        drag(chooser, (150, 150), (150, 150))
    assert chosen.args[0].size().toTuple() == (401, 201)


def test_the_window_under_the_cross_is_bright_with_its_size(make):
    chooser = make(windows=[FRONT])
    chooser._move(QPoint(150, 150))
    assert shown(chooser, 250, 120) == QColor("#c0ffee")
    assert chooser._size_words() == "200 × 100"
    chooser._move(QPoint(500, 500))
    assert shown(chooser, 250, 120) != QColor("#c0ffee")


def test_a_window_outside_of_the_screen_is_none_of_it(make):
    chooser = make(windows=[QRect(5000, 0, 100, 100)])
    assert chooser._windows == []
    assert "window" not in chooser.accessibleDescription()
