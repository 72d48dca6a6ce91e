import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from desktop.ui.latency_plot import SAVED_PX, LatencyPlot
from desktop.ui.theme import DARK, FONTS, LIGHT, Theme, load_fonts

SVG = "{http://www.w3.org/2000/svg}"
RAIL_Y = 102


@pytest.fixture
def theme(qapp):
    load_fonts(*FONTS)
    theme = Theme()
    theme.use(LIGHT)
    return theme


class Counted(LatencyPlot):
    """Counts how often it is asked to repaint, and how often it does."""

    def __init__(self, theme):
        self.updates = self.paints = 0
        super().__init__(theme)

    def paintEvent(self, event):
        self.paints += 1
        super().paintEvent(event)

    def update(self):
        self.updates += 1
        super().update()


@pytest.fixture
def plot(qtbot, theme):
    plot = Counted(theme)
    qtbot.addWidget(plot)
    plot.resize(240, 120)
    return plot


def stream(plot, *, until=110.0):
    """Ten characters every tenth of a second from 101 s on, and nothing from 104 s to 107 s."""
    plot.begin(100.0)
    for tenth in (*range(10, 41), *range(70, 101)):
        plot.received(100.0 + tenth / 10, tenth * 10)
        plot.shown(100.02 + tenth / 10, tenth * 10)
    plot.show_now(until)


def row(plot, y=RAIL_Y):
    image = plot.grab().toImage()
    return [image.pixelColor(x, y).name() for x in range(image.width())]


def names(plot):
    image = plot.grab().toImage()
    sides = range(image.width()), range(image.height())
    return {image.pixelColor(x, y).name() for x in sides[0] for y in sides[1]}


def test_who_cannot_see_it_is_told(plot):
    assert plot.objectName() == "latencyPlot"
    assert plot.accessibleName() == "Text received and shown"
    assert plot.accessibleDescription() == "Nothing received yet"
    stream(plot)
    assert plot.accessibleDescription() == "Nothing received yet"
    words = "1,000 characters received, 1,000 shown, 1 stall of 3.0 s"
    assert plot.describe() == words
    assert plot.accessibleDescription() == words
    plot.begin(200.0)
    assert plot.accessibleDescription() == "Nothing received yet"


def test_the_end_is_told_and_what_is_shown_after_it(plot):
    plot.begin(100.0)
    plot.received(101.0, 50)
    plot.shown(101.0, 20)
    plot.ended(101.1)
    assert plot.accessibleDescription() == "50 characters received, 20 shown, no stalls"
    plot.shown(101.2, 50)
    assert plot.accessibleDescription() == "50 characters received, 50 shown, no stalls"
    plot.updates = 0
    plot.shown(101.3, 50)
    assert plot.updates == 0


def test_it_is_painted(plot):
    stream(plot)
    found = names(plot)
    assert {LIGHT.accent.lower(), LIGHT.accent_soft.lower(), LIGHT.text.lower()} <= found


def test_a_stall_stands_where_it_was(plot):
    stream(plot)
    assert plot.stalls == [(104.0, 107.0)]
    rail = row(plot)
    assert rail.index(LIGHT.warn.lower()) == pytest.approx(0.4 * 240, abs=1)
    assert rail.count(LIGHT.warn.lower()) == pytest.approx(0.3 * 240, abs=1)


def test_an_open_stall_grows_with_the_time_axis(plot):
    plot.begin(100.0)
    plot.received(101.0, 10)
    plot.show_now(101.8)
    assert plot.stalls == []
    plot.show_now(104.0)
    assert plot.stalls == [(101.0, 104.0)]
    assert row(plot)[-1] == LIGHT.warn.lower()


def test_it_repaints_only_if_anything_is_new(plot):
    plot.begin(100.0)
    plot.updates = 0
    plot.show_now(101.0)
    assert plot.updates == 1
    plot.show_now(101.0)
    assert plot.updates == 1
    plot.received(101.0, 5)
    assert plot.updates == 1
    plot.show_now(101.0)
    assert plot.updates == 2
    plot.ended(102.0)
    assert plot.updates == 3


def test_after_the_end_the_time_axis_stands(plot):
    stream(plot)
    plot.ended(110.0)
    before = plot.grab().toImage()
    plot.show_now(150.0)
    assert plot.grab().toImage() == before


def test_the_time_axis_begins_when_the_request_was_sent(plot):
    plot.begin(100.0)
    plot.rebase(105.0)
    plot.received(107.5, 10)
    plot.show_now(110.0)
    assert row(plot).index(LIGHT.warn.lower()) == pytest.approx(120, abs=1)


def test_it_follows_the_theme(qtbot, plot, theme):
    stream(plot)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.repaint()
    painted = plot.paints
    theme.use(DARK)
    qtbot.waitUntil(lambda: plot.paints > painted)
    assert DARK.accent.lower() in names(plot)
    assert LIGHT.accent.lower() not in names(plot)


def test_it_fits_the_drawer(plot):
    assert plot.sizeHint() == QSize(240, 120)
    assert plot.minimumSizeHint().height() == 120


def test_it_can_be_painted_anywhere(plot, theme):
    stream(plot)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(theme.colour("page"))
    painter = QPainter(image)
    plot.paint_on(painter, QRectF(100, 100, 240, 120))
    painter.end()
    rail = [image.pixelColor(x, 100 + RAIL_Y).name() for x in range(400)]
    assert rail[:100] == [LIGHT.page.lower()] * 100
    assert LIGHT.accent.lower() in rail[100:340]
    assert rail[340:] == [LIGHT.page.lower()] * 60


def test_it_can_be_had_as_a_picture(plot):
    stream(plot)
    image = QImage.fromData(plot.picture(), "PNG")
    assert image.size() == QSize(*SAVED_PX) * 2
    assert image.pixelColor(0, 0).name() == LIGHT.page.lower()
    pixels = {image.pixelColor(x, 2 * (240 - 16 - 18)).name() for x in range(image.width())}
    assert {LIGHT.accent.lower(), LIGHT.warn.lower(), LIGHT.line.lower()} <= pixels


def test_it_can_be_had_as_a_drawing(plot):
    stream(plot)
    root = ET.fromstring(plot.drawing())  # noqa: S314 - we wrote it
    assert root.get("viewBox") == "0 0 480 240"
    assert root.findtext(f"{SVG}desc") == plot.describe()
    fills = {
        group.get("fill") for group in root.iter(f"{SVG}g") if group.find(f"{SVG}path") is not None
    }
    assert {LIGHT.accent.lower(), LIGHT.text.lower()} <= fills
    words = {"".join(text.itertext()).strip() for text in root.iter(f"{SVG}text")}
    assert {"1.0k characters", "received", "shown", "0 s", "10.0 s", "3.0 s"} <= words
