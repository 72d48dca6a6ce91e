import json
import os
import subprocess
import sys

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPalette, QPixmap, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.ui.region_capture import NOT_ALLOWED, RegionCapture
from desktop.ui.theme import Theme

# The offscreen platform says so of every window, and of the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def coloured(qtbot, colour):
    window = QWidget()
    window.setPalette(QPalette(QColor(colour)))
    window.setGeometry(100, 100, 300, 200)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def behind(qtbot):
    return coloured(qtbot, "#ff8800")


@pytest.fixture
def window(qtbot, behind):
    return coloured(qtbot, "#0000ff")


@pytest.fixture
def capture(window):
    capture = RegionCapture(Theme(), window)
    yield capture
    if shiboken6.isValid(capture):
        capture.give_up()


def begin(qtbot, capture):
    QCursor.setPos(700, 700)
    capture.begin()
    qtbot.waitUntil(lambda: bool(capture.choosers))
    return capture.choosers[0]


def drag(chooser, begin, end):
    QTest.mousePress(chooser, Qt.MouseButton.LeftButton, pos=QPoint(*begin))
    QTest.mouseMove(chooser, QPoint(*end))
    QTest.mouseRelease(chooser, Qt.MouseButton.LeftButton, pos=QPoint(*end))


def test_the_window_is_out_of_the_way_and_comes_back(qtbot, window, capture):
    chooser = begin(qtbot, capture)
    assert not window.isVisible()
    with qtbot.waitSignal(capture.ended) as ended:
        drag(chooser, (120, 120), (219, 169))
    assert window.isVisible()
    assert window.geometry().topLeft() == QPoint(100, 100)
    picture = ended.args[0].toImage()
    assert picture.size().toTuple() == (100, 50)
    assert picture.pixelColor(50, 25) == QColor("#ff8800")  # what was behind it
    assert capture.choosers == ()


def test_each_screen_is_covered_and_one_of_them_has_the_keyboard(qtbot, capture):
    begin(qtbot, capture)
    places = [chooser.geometry() for chooser in capture.choosers]
    assert places == [screen.geometry() for screen in QGuiApplication.screens()]
    assert QWidget.keyboardGrabber() in capture.choosers


def test_escape_brings_the_window_back_and_nothing_else(qtbot, window, capture):
    chooser = begin(qtbot, capture)
    with qtbot.waitSignal(capture.ended) as ended:
        QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert ended.args == [None]
    assert window.isVisible()
    assert QWidget.keyboardGrabber() is None
    qtbot.waitUntil(lambda: not shiboken6.isValid(chooser) or not chooser.isVisible())


def test_a_window_that_closes_stays_closed(qtbot, window, capture):
    with qtbot.assertNotEmitted(capture.ended):
        chooser = begin(qtbot, capture)
        capture.give_up()
        assert not chooser.isVisible()
        assert not window.isVisible()
        assert QWidget.keyboardGrabber() is None


def test_it_can_be_given_up_before_the_screens_are_covered(qtbot, capture):
    capture.begin()
    capture.give_up()
    with qtbot.assertNotEmitted(capture.ended, wait=300):
        assert not capture._wait.isActive()
    assert capture.choosers == ()


def test_a_screen_that_comes_or_goes_ends_it(qtbot, window, capture, qapp):
    begin(qtbot, capture)
    with qtbot.waitSignal(capture.ended) as ended:
        qapp.screenRemoved.emit(QGuiApplication.primaryScreen())
    assert ended.args == [None]
    assert window.isVisible()
    with qtbot.assertNotEmitted(capture.ended):
        qapp.screenAdded.emit(QGuiApplication.primaryScreen())


def test_a_system_that_shows_nothing_is_said(qtbot, window, capture, monkeypatch):
    monkeypatch.setattr(QScreen, "grabWindow", lambda *_: QPixmap())
    with qtbot.waitSignal(capture.failed) as failed:
        capture.begin()
    assert failed.args == [NOT_ALLOWED]
    assert window.isVisible()


SCREENS = [
    {"name": "left", "x": 0, "y": 0, "width": 400, "height": 300},
    {"name": "right", "x": 400, "y": 0, "width": 600, "height": 500},
]
TWO_SCREENS = """
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from desktop.ui.region_capture import RegionCapture
from desktop.ui.theme import Theme

app = QApplication([])
window = QWidget()
window.show()
places = [QRect(10, 10, 50, 50), QRect(390, 20, 40, 40)]
capture = RegionCapture(Theme(), window, lambda: places)
capture.ended.connect(lambda picture: print(picture.size().toTuple()))
QCursor.setPos(600, 100)
capture.begin()
while not capture.choosers:
    app.processEvents()
left, right = capture.choosers
print(left.geometry().getRect(), right.geometry().getRect())
print(QWidget.keyboardGrabber() is right)
print([[place.getRect() for place in chooser._windows] for chooser in (left, right)])
QTest.mousePress(right, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
QTest.mouseRelease(right, Qt.MouseButton.LeftButton, pos=QPoint(109, 69))
print(left.isVisible(), right.isVisible(), window.isVisible())
"""


@pytest.mark.parametrize(
    ("scale", "places", "size"),
    [
        ("1", "(0, 0, 400, 300) (400, 0, 600, 500)", "(100, 50)"),
        ("2", "(0, 0, 200, 150) (400, 0, 300, 250)", "(200, 100)"),
    ],
)
def test_with_two_screens_the_one_with_the_pointer_has_the_keyboard(tmp_path, scale, places, size):
    screens = tmp_path / "screens.json"
    common = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens.write_text(json.dumps({"screens": [screen | common for screen in SCREENS]}))
    platform = f"offscreen:configfile={screens}"
    environ = {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale}
    run = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS], env=environ, capture_output=True, text=True, check=True
    )
    assert run.stdout.splitlines() == [
        places,
        "True",
        "[[(10, 10, 50, 50), (390, 20, 10, 40)], [(0, 20, 30, 40)]]",
        size,
        "False False True",
    ]
