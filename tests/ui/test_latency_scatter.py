import pytest
from PySide6.QtCore import QByteArray, QEvent, QPointF, QSizeF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.ui import latency_scatter
from desktop.ui.latency_scatter import PICTURE_LEAST, LatencyScatter, words
from desktop.ui.saved_plot import RATIO
from desktop.ui.scatter_paint import Point
from desktop.ui.theme import DARK, Theme

POINTS = [
    Point(100, 0.5, "gemini-4-argon", 1_790_000_000.0),
    Point(2000, 1.5, "<b>offline</b>", 1_790_000_100.0),
]


@pytest.fixture
def scatter(qtbot):
    scatter = LatencyScatter(Theme())
    qtbot.addWidget(scatter)
    scatter.resize(500, 260)
    scatter.show_points(POINTS)
    return scatter


def place_of(scatter: LatencyScatter, point: Point) -> QPointF:
    (place,) = scatter._paint.places([point], QSizeF(scatter.size()))
    return place


def move(scatter: LatencyScatter, to: QPointF) -> None:
    none, kind = Qt.MouseButton.NoButton, QEvent.Type.MouseMove
    event = QMouseEvent(kind, to, to, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(scatter, event)


def test_it_says_what_it_shows(scatter):
    assert scatter.accessibleName() == "Time to first chunk against prompt size"
    assert scatter.accessibleDescription() == (
        "2 answers; prompts of 100 to 2,000 tokens; 0.50 s to 1.50 s to first chunk"
    )
    scatter.show_points([])
    assert scatter.accessibleDescription() == "No answers"


def test_it_is_painted_once(qtbot, scatter):
    with qtbot.waitExposed(scatter):
        scatter.show()
    scatter.grab()
    painted = scatter._pixmap
    scatter.grab()
    assert scatter._pixmap is painted


def test_it_is_painted_anew_for_other_points_colours_and_sizes(scatter):
    before = scatter.grab().toImage()
    scatter._theme.use(DARK)
    dark = scatter.grab().toImage()
    assert dark != before
    scatter.emphasise(lambda point: point.tokens > 1000)
    chosen = scatter.grab().toImage()
    assert chosen != dark
    scatter.emphasise(None)
    assert scatter.grab().toImage() == dark
    scatter.show_points(POINTS[:1])
    assert scatter.grab().toImage() != dark
    scatter.resize(400, 260)
    scatter.grab()
    assert scatter._pixmap.width() == 400


def test_many_points_are_stretched_until_the_size_stays(qtbot, scatter, monkeypatch):
    monkeypatch.setattr(latency_scatter, "MANY", 1)
    with qtbot.waitExposed(scatter):
        scatter.show()
    scatter.grab()
    painted = scatter._pixmap
    scatter.resize(450, 260)
    scatter.grab()
    assert scatter._pixmap is painted
    qtbot.waitUntil(lambda: scatter._pixmap is not None and scatter._pixmap.width() == 450)


def test_the_point_under_the_mouse_is_told(qtbot, scatter):
    with qtbot.waitExposed(scatter):
        scatter.show()
    before = scatter.grab().toImage()
    move(scatter, place_of(scatter, POINTS[1]) + QPointF(3, -2))
    assert scatter.hovered == POINTS[1]
    assert scatter.grab().toImage() != before, "there is a ring around it"
    assert "&lt;b&gt;" in QToolTip.text(), "a name is never read as tags"
    move(scatter, place_of(scatter, POINTS[1]) + QPointF(60, 60))
    assert scatter.hovered is None
    move(scatter, place_of(scatter, POINTS[0]))
    QApplication.sendEvent(scatter, QEvent(QEvent.Type.Leave))
    assert scatter.hovered is None
    assert scatter.grab().toImage() == before


def test_of_two_points_the_nearer_one_is_told(scatter):
    near = [Point(1000, 1.0, "a", 0.0), Point(1010, 1.0, "b", 0.0)]
    scatter.show_points(near)
    for point in near:
        for _ in range(2):
            move(scatter, place_of(scatter, point))
            assert scatter.hovered == point


def test_a_point_in_words():
    first, second, third = words(Point(1234, 0.42, "gemini", 1_790_000_000.0)).splitlines()
    assert first == "gemini"
    assert second == "1,234 tokens, 0.42 s to first chunk"
    assert "Sep 2026" in third


def test_a_picture_as_png(scatter):
    image = QImage.fromData(scatter.picture("png")(), "PNG")
    assert image.size() == (PICTURE_LEAST * RATIO).toSize()
    assert image.pixelColor(2, 2) == scatter._theme.colour("surface")


def test_a_picture_as_svg(scatter):
    data = scatter.picture("svg")()
    assert b"<svg" in data[:400]
    assert b"gemini-4-argon" in data
    assert b"&lt;b&gt;offline" in data
    assert QSvgRenderer(QByteArray(data)).viewBox().size() == PICTURE_LEAST.toSize()


def test_a_large_window_gives_a_large_picture(scatter):
    scatter.resize(1500, 900)
    image = QImage.fromData(scatter.picture("png")(), "PNG")
    assert image.width() == 3000
