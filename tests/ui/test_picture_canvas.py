"""The picture is painted sharply, zoomed at the pointer and moved by hand."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture

from desktop.ui.picture_canvas import PictureCanvas
from desktop.ui.picture_reading import halves
from desktop.ui.theme import LIGHT, Theme

ROOM = QSize(432, 332)


@pytest.fixture
def theme(qapp):
    made = Theme()
    made.use(LIGHT)
    made.reduced_motion = True
    return made


@pytest.fixture
def canvas(qtbot, theme):
    made = PictureCanvas(theme)
    qtbot.addWidget(made)
    made.resize(ROOM)
    with qtbot.waitExposed(made):
        made.show()
    return made


def chart(width=800, height=600, mode=QImage.Format.Format_RGB32) -> QImage:
    """Stripes of one pixel: painted at any other place than whole pixels they turn grey."""
    image = QImage(width, height, mode)
    for x in range(width):
        for y in range(height):
            image.setPixelColor(x, y, QColor("black" if (x + y) % 2 else "white"))
    return image


def plain(width=800, height=600, colour="#1b7448") -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def colours(canvas) -> set[str]:
    image = canvas.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


def wheel(canvas, notches=1.0, pixels=(0, 0), phase=Qt.ScrollPhase.NoScrollPhase, keys=None):
    event = QWheelEvent(
        QPointF(100, 80),
        canvas.mapToGlobal(QPointF(100, 80)),
        QPoint(*pixels),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        keys or Qt.KeyboardModifier.NoModifier,
        phase,
        False,
    )
    QApplication.sendEvent(canvas, event)
    assert event.isAccepted()


def mouse(canvas, kind, x, y, button=Qt.MouseButton.LeftButton):
    point = QPointF(x, y)
    glob = canvas.mapToGlobal(point)
    event = QMouseEvent(kind, point, glob, button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, event)


def test_a_picture_fits_and_is_made_for_just_that_size(qtbot, canvas):
    canvas.show_levels(halves(plain()))
    assert canvas.zoom.pixels == QSize(400, 300)
    assert "#1b7448" in colours(canvas)
    qtbot.waitUntil(lambda: canvas._kept.size() == QSize(400, 300))
    assert colours(canvas) == {"#1b7448", LIGHT.page.lower()}


def test_at_its_true_size_no_pixel_is_smeared(canvas):
    canvas.show_levels(halves(chart()))
    canvas.rescale(lambda: canvas.zoom.set_scale(1.0))
    assert colours(canvas) == {"#000000", "#ffffff"}
    canvas.move_by(-7, 5)
    assert colours(canvas) == {"#000000", "#ffffff"}


def test_very_large_its_pixels_are_seen(canvas):
    canvas.show_levels(halves(chart(60, 60)))
    canvas.rescale(lambda: canvas.zoom.set_scale(8.0))
    assert colours(canvas) == {"#000000", "#ffffff"}
    canvas.rescale(lambda: canvas.zoom.set_scale(2.0))
    assert len(colours(canvas)) > 2


def test_what_can_be_seen_through_lies_on_checks(canvas):
    see_through = QImage(300, 200, QImage.Format.Format_ARGB32_Premultiplied)
    see_through.fill(Qt.GlobalColor.transparent)
    canvas.show_levels([see_through])
    assert {LIGHT.surface.lower(), LIGHT.line.lower()} <= colours(canvas)


def test_words_stand_in_the_place_of_a_picture(canvas):
    canvas.show_levels(halves(plain()))
    canvas.show_sentence("This image is damaged.")
    assert canvas.image.isNull()
    assert "#1b7448" not in colours(canvas)
    assert len(colours(canvas)) > 1
    canvas.show_sentence("")
    assert colours(canvas) == {LIGHT.page.lower()}


def test_the_wheel_zooms_where_the_pointer_is(qtbot, canvas):
    canvas.show_levels(halves(plain()))
    under = canvas.zoom.picture_point(QPointF(100, 80))
    with qtbot.waitSignal(canvas.zoomed):
        wheel(canvas)
    assert canvas.zoom.scale == 0.625
    assert (canvas.zoom.picture_point(QPointF(100, 80)) - under).manhattanLength() < 1e-6
    wheel(canvas, -4)
    assert canvas.zoom.is_fit
    wheel(canvas, 0)
    assert canvas.zoom.is_fit


def test_two_fingers_move_it_and_zoom_with_control(canvas):
    canvas.show_levels(halves(plain()))
    canvas.rescale(lambda: canvas.zoom.set_scale(1.0))
    corner, begun = canvas.zoom.place.topLeft(), Qt.ScrollPhase.ScrollUpdate
    wheel(canvas, 1, (-9, 4), begun)
    assert canvas.zoom.place.topLeft() == corner + QPoint(-9, 4)
    wheel(canvas, 1, (0, 4), begun, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom.scale == 1.25


def test_it_is_dragged(canvas):
    canvas.show_levels(halves(plain()))
    kinds = QEvent.Type
    assert canvas.cursor().shape() == Qt.CursorShape.ArrowCursor
    canvas.rescale(lambda: canvas.zoom.set_scale(1.0))
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    corner = canvas.zoom.place.topLeft()
    mouse(canvas, kinds.MouseMove, 90, 90)
    mouse(canvas, kinds.MouseButtonPress, 100, 100, Qt.MouseButton.RightButton)
    mouse(canvas, kinds.MouseMove, 80, 90)
    assert canvas.zoom.place.topLeft() == corner
    mouse(canvas, kinds.MouseButtonPress, 100, 100)
    assert canvas.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    mouse(canvas, kinds.MouseMove, 80, 90)
    mouse(canvas, kinds.MouseMove, 70, 90)
    assert canvas.zoom.place.topLeft() == corner - QPoint(30, 10)
    mouse(canvas, kinds.MouseButtonRelease, 70, 90)
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor


def test_a_double_click_shows_its_true_size_and_all_of_it_again(canvas):
    canvas.show_levels(halves(plain()))
    QTest.mouseDClick(canvas, Qt.MouseButton.RightButton, pos=QPoint(50, 60))
    assert canvas.zoom.is_fit
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(50, 60))
    assert canvas.zoom.scale == 1
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(50, 60))
    assert canvas.zoom.is_fit


def native(canvas, kind, value):
    point = QPointF(100, 80)
    device = QPointingDevice.primaryPointingDevice()
    glob = canvas.mapToGlobal(point)
    event = QNativeGestureEvent(kind, device, 2, point, point, glob, value, QPointF())
    QApplication.sendEvent(canvas, event)


def test_a_pinch_on_a_touch_pad_zooms(canvas):
    canvas.show_levels(halves(plain()))
    native(canvas, Qt.NativeGestureType.ZoomNativeGesture, 0.5)
    assert canvas.zoom.scale == 0.75
    native(canvas, Qt.NativeGestureType.RotateNativeGesture, 0.5)
    native(canvas, Qt.NativeGestureType.ZoomNativeGesture, -1.5)
    assert canvas.zoom.scale == 0.75


def test_a_pinch_on_a_touch_screen_zooms(canvas):
    canvas.show_levels(halves(plain()))
    pinch = QPinchGesture()
    pinch.setScaleFactor(1.5)
    pinch.setCenterPoint(QPointF(canvas.mapToGlobal(QPoint(100, 80))))

    class Pinched(QGestureEvent):
        def gesture(self, kind):
            return pinch

    assert canvas.event(Pinched([pinch]))
    assert canvas.zoom.scale == 0.75


def test_it_follows_the_size_of_the_window_and_the_fineness_of_the_screen(qtbot, canvas):
    canvas.show_levels(halves(plain()))
    canvas.resize(232, 332)
    assert canvas.zoom.pixels == QSize(200, 150)
    qtbot.waitUntil(lambda: canvas._kept.size() == QSize(200, 150))
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert canvas.zoom.pixels == QSize(200, 150)


def test_nothing_is_painted_again_while_it_rests(qtbot, canvas):
    canvas.show_levels(halves(plain()))
    qtbot.waitUntil(lambda: not canvas._kept.isNull())
    canvas.grab()
    kept = canvas._kept.cacheKey()
    canvas.rescale(canvas.zoom.fit)
    canvas.grab()
    assert canvas._kept.cacheKey() == kept
    assert not canvas._rest.isActive()


def test_it_comes_into_view_gently_unless_nothing_should_move(qtbot, canvas, theme):
    theme.reduced_motion = False
    canvas.show_levels(halves(plain()))
    assert canvas._opacity < 1
    qtbot.waitUntil(lambda: canvas._opacity == 1)
    theme.reduced_motion = True
    canvas.show_levels(halves(plain()))
    assert canvas._opacity == 1


def test_a_ring_shows_that_tab_brought_the_keyboard_there(canvas):
    accent = LIGHT.accent.lower()
    canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    assert accent not in colours(canvas)
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    image = canvas.grab().toImage()
    edge = {image.pixelColor(x, 200).name() for x in range(8)}
    assert accent in edge
    canvas.clearFocus()
    assert accent not in colours(canvas)


def test_screen_readers_are_told_of_a_picture(canvas):
    face = QAccessible.queryAccessibleInterface(canvas)
    assert face.role() is QAccessible.Role.Graphic
