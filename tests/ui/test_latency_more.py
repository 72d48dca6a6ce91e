from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.latency_more import LatencyMore
from desktop.ui.theme import Theme
from tests.latency_turns import turn
from tests.ui.fake_controller import figures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def more(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    more = LatencyMore(Theme(), window)
    more.resize(240, 400)
    window.show()
    yield more
    window.close()


def test_it_begins_anew_with_each_question(more):
    more.complete(turn(stalls=1), 9, 9)
    more.begin(1.0)
    assert more.details.values["stalls"].text() == "—"
    more.plot.received(2.0, 10)
    more.refresh(3.0, figures(received=10))
    assert more.details.values["characters"].text().startswith("10 ·")
    more.refresh(4.0, None)
    more.complete(turn(headers=0.35), 1293, 1292)
    assert more.details.values["characters"].text() == "1,293 · 1,292"
    assert more.details.values["headers"].text() == "0.35 s"
    assert "Headers: 0.35 s" in more.lines()


@pytest.mark.parametrize(
    ("name", "begins"), [("plot.png", b"\x89PNG"), ("plot.SVG", b"<?xml"), ("plot", b"\x89PNG")]
)
def test_a_picture_of_the_plot_is_asked_for(qtbot, more, name, begins):
    more.begin(1.0)
    with qtbot.waitSignal(more.save_requested) as asked:
        more.save_as(Path("/somewhere") / name)
    path, contents = asked.args
    assert path.name in {name, "plot.png"}
    assert path.suffix
    assert contents().startswith(begins)


def test_the_user_says_where(qtbot, more):
    more.choose_path()
    dialog = more.window().findChild(QFileDialog)
    with qtbot.waitSignal(more.save_requested) as asked:
        dialog.fileSelected.emit("/somewhere/plot.png")
    assert asked.args[0] == Path("/somewhere/plot.png")
    dialog.close()
