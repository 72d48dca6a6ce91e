from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.ui.region_capture import NOT_ALLOWED
from desktop.ui.screen_capture import CAPTURE_REGION, ScreenCapture, way_of
from desktop.ui.theme import Theme

# The offscreen platform says so of every window, and of the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def part(qtbot):
    window = QWidget()
    part = QWidget(window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield part
    window.close()


@pytest.fixture
def capture(part):
    capture = ScreenCapture(Theme(), part, "region")
    yield capture
    capture.give_up()


def chooser(qtbot, capture):
    capture.begin()
    qtbot.waitUntil(lambda: bool(capture._under_way.choosers))
    return capture._under_way.choosers[0]


@pytest.mark.parametrize(
    ("platform", "environ", "way"),
    [
        ("xcb", {}, "region"),
        ("xcb", {"XDG_SESSION_TYPE": "x11"}, "region"),
        ("windows", {}, "region"),
        ("cocoa", {}, "region"),
        ("xcb", {"WAYLAND_DISPLAY": "wayland-0"}, None),
        ("xcb", {"XDG_SESSION_TYPE": "wayland"}, None),
        ("wayland", {"WAYLAND_DISPLAY": "wayland-0"}, None),
        ("offscreen", {}, None),
        ("minimal", {}, None),
        ("vnc", {}, None),
    ],
)
def test_each_desktop_has_its_way(platform, environ, way):
    assert way_of(platform, environ) == way


def test_where_it_cannot_be_there_is_nothing(qtbot, part):
    capture = ScreenCapture(Theme(), part)  # offscreen
    assert capture.words == ""
    capture.begin()
    assert part.isVisible()
    assert not capture.give_up()


def test_what_was_chosen_comes_as_a_png_in_the_screens_own_pixels(qtbot, part, capture):
    assert capture.words == CAPTURE_REGION
    over = chooser(qtbot, capture)
    assert not part.isVisible()
    with qtbot.waitSignal(capture.captured) as captured:
        QTest.keyClick(over, Qt.Key.Key_Return)
    image = Image.open(BytesIO(captured.args[0]))
    screen = QGuiApplication.primaryScreen()
    assert image.format == "PNG"
    assert image.size == (screen.size() * screen.devicePixelRatio()).toTuple()
    assert part.isVisible()


def test_cancelled_is_nothing_and_leaves_room_for_the_next(qtbot, part, capture):
    for _ in range(2):
        over = chooser(qtbot, capture)
        with qtbot.assertNotEmitted(capture.captured), qtbot.assertNotEmitted(capture.failed):
            QTest.keyClick(over, Qt.Key.Key_Escape)
        assert part.isVisible()


def test_one_at_a_time(qtbot, capture):
    chooser(qtbot, capture)
    first = capture._under_way
    capture.begin()
    assert capture._under_way is first


def test_it_ends_with_its_window(qtbot, part, capture):
    over = chooser(qtbot, capture)
    assert capture.give_up()
    assert not over.isVisible()
    assert not part.isVisible()
    assert not capture.give_up()


def test_why_it_cannot_be_is_said(qtbot, capture, monkeypatch):
    monkeypatch.setattr(QScreen, "grabWindow", lambda *_: QPixmap())
    with qtbot.waitSignal(capture.failed) as failed:
        capture.begin()
    assert failed.args == [NOT_ALLOWED]
    assert not capture.give_up()
