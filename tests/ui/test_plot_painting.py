import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from desktop.core.arrivals import Arrivals
from desktop.ui.plot_painting import PlotPainting, characters, span
from desktop.ui.theme import FONTS, LIGHT, Theme, load_fonts

WIDE, HIGH = 240, 120
RAIL_Y = HIGH - 18


@pytest.fixture
def theme(qapp):
    load_fonts(*FONTS)
    theme = Theme()
    theme.use(LIGHT)
    return theme


def painted(theme, arrivals, ratio=1.0, wide=WIDE):
    image = QImage(QSize(wide, HIGH) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.colour("page"))
    painter = QPainter(image)
    PlotPainting(theme).paint(painter, QRectF(0, 0, wide, HIGH), arrivals)
    painter.end()
    return image


def answer(moments, until, *, shown=None):
    """Of ten seconds or so; the counts are those of the moments unless shown says otherwise."""
    arrivals = Arrivals()
    arrivals.begin(0.0)
    for at, count in moments:
        arrivals.received(at, count)
    for at, count in moments if shown is None else shown:
        arrivals.shown(at, count)
    arrivals.run_to(until)
    return arrivals


def row(image, y, first=0, last=None):
    return [image.pixelColor(x, y).name() for x in range(first, last or image.width())]


def column(image, x, first=0, last=None):
    return [image.pixelColor(x, y).name() for y in range(first, last or image.height())]


def role(name):
    return getattr(LIGHT, name).lower()


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 characters"),
        (1, "1 character"),
        (999, "999 characters"),
        (1_000, "1.0k characters"),
        (1_299, "1.2k characters"),
        (9_999, "9.9k characters"),
        (12_400, "12k characters"),
        (999_999, "999k characters"),
        (1_250_000, "1.2M characters"),
    ],
)
def test_characters_in_few_digits(count, words):
    assert characters(count) == words


def test_times_in_few_digits():
    assert [span(s) for s in (3.14, 99.94, 125.0)] == ["3.1 s", "99.9 s", "2 min 05 s"]


def test_empty_it_is_a_baseline_and_a_sentence(theme):
    image = painted(theme, Arrivals())
    assert set(row(image, RAIL_Y)) == {role("line")}
    middle = [name for y in range(50, 75) for name in row(image, y)]
    assert role("page") in middle
    assert len(set(middle)) > 4
    assert set(row(image, RAIL_Y + 4)) == {role("page")}


def test_waiting_there_is_an_axis_and_no_curve(theme):
    image = painted(theme, answer([], 2.0))
    assert set(row(image, RAIL_Y)) == {role("line")}
    assert {name for y in range(23, RAIL_Y) for name in row(image, y)} == {role("page")}


def test_received_is_a_step_above_what_was_shown(theme):
    # Half the text is there from the middle on, and a quarter of it on screen.
    image = painted(theme, answer([(5.0, 100), (10.0, 200)], 10.0, shown=[(5.0, 50)]))
    left, right = column(image, 60, 23, RAIL_Y), column(image, 180, 23, RAIL_Y)
    assert set(left) == {role("page")}
    assert right[-1] == role("accent_soft")
    places = [right.index(role(name)) for name in ("accent", "text", "accent_soft")]
    assert places == sorted(places)
    assert places[0] == pytest.approx(38, abs=2)
    assert places[1] == pytest.approx(59, abs=2)


def test_the_area_between_the_curves_is_the_lag(theme):
    image = painted(theme, answer([(5.0, 100), (10.0, 200)], 10.0, shown=[(5.0, 50)]))
    lag = image.pixelColor(180, 22 + 50).name()
    assert lag not in {role("accent"), role("accent_soft"), role("page"), role("text")}


STALLED = [*((at / 10, at) for at in range(1, 41)), *((at / 10, at) for at in range(70, 101))]


def test_a_stall_is_a_band_with_its_seconds(theme):
    image = painted(theme, answer(STALLED, 10.0))
    rail = row(image, RAIL_Y)
    assert rail.index(role("warn")) == 96
    assert rail.count(role("warn")) == pytest.approx(72, abs=1)
    above = row(image, 45, 100, 165)
    assert len(set(above)) == 1
    assert above[0] not in {role("page"), role("line")}
    assert row(image, 45, 60, 90) == [role("page")] * 30
    assert role("warn") in {name for y in range(25, 40) for name in row(image, y, 100, 165)}


def test_a_stall_high_up_has_its_seconds_below_the_curve(theme):
    moments = [(at / 10, at) for at in range(1, 41)]
    image = painted(theme, answer(moments, 10.0))
    low = {name for y in range(RAIL_Y - 16, RAIL_Y - 2) for name in row(image, y, 100, 240)}
    high = {name for y in range(26, 40) for name in row(image, y, 100, 240)}
    assert role("warn") in low
    assert role("warn") not in high


def test_a_stall_that_lasts_has_no_edge_at_the_right(theme):
    image = painted(theme, answer([(1.0, 10), (1.1, 20)], 10.0))
    assert image.pixelColor(239, 90) == image.pixelColor(200, 90)


@pytest.mark.parametrize("length_s", [2, 6])
def test_a_narrow_stall_is_marked_without_words(theme, length_s):
    moments = [(at / 10, at) for at in range(1, 1000) if not 500 < at < 500 + 10 * length_s]
    image = painted(theme, answer(moments, 100.0))
    assert row(image, RAIL_Y).count(role("warn")) == pytest.approx(length_s * 2.4, abs=1)
    assert role("warn") not in {name for y in range(23, RAIL_Y) for name in row(image, y)}


def test_gaps_are_left_open(theme):
    moments = [*((at / 10, at) for at in range(1, 41)), *((at / 10, at) for at in range(48, 101))]
    rail = row(painted(theme, answer(moments, 10.0)), RAIL_Y)
    assert set(rail[100:114]) == {role("line")}
    assert set(rail[10:96]) == {role("accent")}
    assert role("warn") not in rail


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_lines_are_sharp(theme, ratio):
    image = painted(theme, answer([], 2.0), ratio)
    axis = [name for name in column(image, image.width() // 2) if name != role("page")]
    assert axis == [role("line")] * (round(ratio) + round(2 * ratio))


def test_where_there_is_little_room_the_legend_is_left_out(theme):
    wide, narrow = (painted(theme, answer(STALLED, 10.0), wide=wide) for wide in (240, 150))
    assert role("accent") in {name for y in range(18) for name in row(wide, y)}
    assert role("accent") not in {name for y in range(18) for name in row(narrow, y)}


def test_the_painter_is_left_as_it_was(theme):
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = painter.pen(), painter.brush(), painter.font(), painter.renderHints()
    PlotPainting(theme).paint(painter, QRectF(0, 0, WIDE, HIGH), answer(STALLED, 10.0))
    assert (painter.pen(), painter.brush(), painter.font(), painter.renderHints()) == before
    painter.end()
