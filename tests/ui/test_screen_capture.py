import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPixmap, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.ui.region_capture import NOT_ALLOWED
from desktop.ui.screen_capture import (
    CAPTURE_BY_DESKTOP,
    CAPTURE_REGION,
    CAPTURE_WINDOW_TOO,
    ScreenCapture,
    way_of,
)
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
        ("xcb", {}, "x11"),
        ("xcb", {"XDG_SESSION_TYPE": "x11"}, "x11"),
        ("windows", {}, "region"),
        ("cocoa", {}, "region"),
        ("xcb", {"WAYLAND_DISPLAY": "wayland-0"}, "portal"),
        ("xcb", {"XDG_SESSION_TYPE": "wayland"}, "portal"),
        ("wayland", {"WAYLAND_DISPLAY": "wayland-0"}, "portal"),
        ("wayland-egl", {}, "portal"),
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


def test_on_x11_windows_can_be_taken_too(qtbot, part, monkeypatch):
    place = QRect(10, 10, 300, 200)
    monkeypatch.setattr("desktop.ui.x11_windows.x11_windows", lambda: [place])
    capture = ScreenCapture(Theme(), part, "x11")
    assert capture.words == CAPTURE_WINDOW_TOO
    over = chooser(qtbot, capture)
    with qtbot.waitSignal(capture.captured) as captured:
        QTest.mouseClick(over, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert Image.open(BytesIO(captured.args[0])).size == (300, 200)


def test_a_picture_for_somebody_is_told_to_him_alone(qtbot, capture):
    taken = []
    capture.begin(taken.append)
    qtbot.waitUntil(lambda: bool(capture._under_way.choosers))
    with qtbot.assertNotEmitted(capture.captured):
        QTest.keyClick(capture._under_way.choosers[0], Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(taken) == 1)
    assert taken[0].startswith(b"\x89PNG")
    over = chooser(qtbot, capture)
    with qtbot.waitSignal(capture.captured):
        QTest.keyClick(over, Qt.Key.Key_Return)
    assert len(taken) == 1


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


class FakeDialog(QObject):
    """One picture by the desktop, as the test wants it."""

    ended = Signal(object)
    failed = Signal(str)

    def __init__(self, parent):
        super().__init__(parent)
        self.is_open = False

    def begin(self):
        self.is_open = True

    def give_up(self):
        self.is_open = False


class FakePortal(QObject):
    """A portal that says whether it is there when the test wants it."""

    found = Signal(bool)

    def __init__(self, capture):
        super().__init__(capture)
        self.looks = 0
        self.dialogs = []
        self.found.connect(capture._found)

    def look(self):
        self.looks += 1

    def new_capture(self):
        self.dialogs.append(FakeDialog(self))
        return self.dialogs[-1]


@pytest.fixture
def by_desktop(part):
    return ScreenCapture(Theme(), part, "portal")


@pytest.fixture
def portal(by_desktop):
    by_desktop._portal = portal = FakePortal(by_desktop)
    return portal


def test_a_portal_is_in_the_menu_once_it_has_been_found(by_desktop, portal):
    assert by_desktop.words == ""
    by_desktop.look()
    assert (portal.looks, by_desktop.words) == (1, "")
    portal.found.emit(False)
    assert by_desktop.words == ""
    by_desktop.look()
    portal.found.emit(True)
    assert by_desktop.words == CAPTURE_BY_DESKTOP
    by_desktop.look()
    assert portal.looks == 2


def test_a_menu_waits_until_it_is_known(by_desktop, portal):
    told = []
    by_desktop.when_known(lambda: told.append("first"))
    by_desktop.when_known(lambda: told.append(by_desktop.words))
    assert told == []
    portal.found.emit(True)
    portal.found.emit(True)
    assert told == [CAPTURE_BY_DESKTOP]
    by_desktop.when_known(lambda: told.append("at once"))
    assert told[-1] == "at once"


def test_without_a_session_bus_it_is_known_at_once(by_desktop, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    told = []
    by_desktop.look()
    by_desktop.when_known(lambda: told.append(by_desktop.words))
    assert told == [""]


def test_without_qtdbus_there_is_no_portal(by_desktop, monkeypatch):
    monkeypatch.setitem(sys.modules, "desktop.ui.screenshot_portal", None)
    by_desktop.begin()
    assert by_desktop._portal is None
    assert by_desktop.words == ""


def test_a_bus_that_is_not_there_has_no_portal(by_desktop):
    by_desktop.begin()  # the tests point to a bus that does not exist
    assert by_desktop.words == ""
    assert not by_desktop.give_up()


def test_the_keys_work_before_anybody_has_looked(qtbot, part, by_desktop, portal):
    by_desktop.begin()
    assert portal.dialogs == []
    portal.found.emit(True)
    [dialog] = portal.dialogs
    assert dialog.is_open
    assert part.isVisible()
    file = Path("/home/me/Pictures/Screenshot.png")
    with qtbot.waitSignal(by_desktop.captured) as captured:
        dialog.ended.emit(file)
    assert captured.args == [file]
    assert not by_desktop.give_up()


def test_where_there_is_no_portal_the_keys_do_nothing(by_desktop, portal):
    by_desktop.begin()
    portal.found.emit(False)
    assert portal.dialogs == []


def test_what_the_desktop_says_is_passed_on(qtbot, by_desktop, portal):
    portal.found.emit(True)
    by_desktop.begin()
    with qtbot.assertNotEmitted(by_desktop.captured):
        portal.dialogs[0].ended.emit(None)
    by_desktop.begin()
    with qtbot.waitSignal(by_desktop.failed) as failed:
        portal.dialogs[1].failed.emit("It cannot be.")
    assert failed.args == ["It cannot be."]


def test_a_dialog_that_was_lost_gives_way_to_another(by_desktop, portal):
    portal.found.emit(True)
    by_desktop.begin()
    by_desktop.begin()
    assert [dialog.is_open for dialog in portal.dialogs] == [False, True]
    assert by_desktop.give_up()
    assert not portal.dialogs[1].is_open
