import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest

from desktop.ui.figures import Figure, ProgressLine, rate, seconds
from desktop.ui.theme import DARK, Theme


class Watch(QObject):
    """Notes what a line says whenever it is painted."""

    def __init__(self, painted):
        super().__init__()
        self.painted = painted

    def eventFilter(self, line, event):
        if event.type() == QEvent.Type.Paint:
            self.painted.append(line.value())
        return False


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "—"),
        (0.0, "0 ms"),
        (0.0042, "4 ms"),
        (0.0994, "99 ms"),
        (0.0995, "0.10 s"),
        (0.4249, "0.42 s"),
        (2.5, "2.50 s"),
        (12.34, "12.3 s"),
        (125.9, "2 min 05 s"),
    ],
)
def test_seconds(value, text):
    assert seconds(value) == text


@pytest.mark.parametrize(("value", "text"), [(None, "—"), (5.83, "5.8"), (583.4, "583")])
def test_rate(value, text):
    assert rate(value) == text


def test_a_figure_has_a_name_and_a_value_that_can_be_selected(qtbot, theme):
    figure = Figure(theme, "totalTime", "Total time", "Total")
    qtbot.addWidget(figure)
    figure.show_value("31 s")
    assert figure.value.objectName() == "totalTime"
    assert figure.value.accessibleName() == "Total time"
    assert figure.value.accessibleDescription() == "Total time: 31 s"
    QTest.mouseDClick(figure.value, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
    assert figure.value.selectedText() == "31"


def test_the_same_value_again_changes_nothing(qtbot, theme):
    figure = Figure(theme, "totalTime", "Total time", "Total")
    qtbot.addWidget(figure)
    figure.show_value("—")
    assert figure.value.accessibleDescription() == ""


def test_a_strip_has_the_short_label_and_a_small_value(qtbot, theme):
    figure = Figure(theme, "totalTime", "Total time", "Total")
    qtbot.addWidget(figure)
    figure.use_strip(strip=False)
    large_px = figure.value.font().pixelSize()
    assert figure.label.text() == "Total time"
    figure.use_strip(strip=True)
    assert figure.label.text() == "Total"
    assert figure.value.font().pixelSize() < large_px
    figure.name("Chunks per second", "Chunks/s")
    assert (figure.label.text(), figure.words) == ("Chunks/s", "Chunks per second")


def test_progress_is_shown_with_the_next_picture(qtbot, theme):
    line = ProgressLine(theme)
    qtbot.addWidget(line)
    with qtbot.waitExposed(line):
        line.show()
    painted = []
    line.installEventFilter(watch := Watch(painted))
    line.show_value(50)
    assert painted == []
    assert line.value() == 50
    qtbot.waitUntil(lambda: painted == [50])
    line.show_value(50)
    assert line.updatesEnabled()
    line.removeEventFilter(watch)


def test_progress_is_painted_as_far_as_it_goes(qtbot, theme):
    theme.use(DARK)
    line = ProgressLine(theme)
    qtbot.addWidget(line)
    line.resize(100, 4)
    assert line.minimumSizeHint().height() == line.sizeHint().height()
    rest = line.grab().toImage().pixelColor(25, 2)
    line.setValue(50)
    image = line.grab().toImage()
    assert image.pixelColor(25, 2) == theme.colour("accent")
    assert image.pixelColor(80, 2) == rest


@pytest.mark.usefixtures("in_germany")
@pytest.mark.parametrize(
    ("value", "text"), [(0.4249, "0,42 s"), (12.34, "12,3 s"), (125.9, "2 min 05 s")]
)
def test_seconds_are_written_as_where_the_user_lives(value, text):
    assert seconds(value) == text


@pytest.mark.usefixtures("in_germany")
def test_a_rate_likewise():
    assert (rate(5.83), rate(1583.4)) == ("5,8", "1583")


def test_where_a_drawer_is_too_narrow_the_short_label_stands_there(qtbot, theme):
    figure = Figure(theme, "totalTime", "A long name of the total time", "Total")
    qtbot.addWidget(figure)
    figure.use_strip(strip=False)
    figure.resize(300, 60)
    figure.show()
    assert figure.label.text() == "A long name of the total time"
    figure.resize(80, 60)
    assert figure.label.text() == "Total"
    assert figure.words == figure.value.accessibleName()
