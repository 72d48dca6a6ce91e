import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget, QWidgetItem

from desktop.core.events import (
    ProgressMade,
    RequestSent,
    TextDelta,
    TurnFinished,
    TurnStarted,
    TurnStopped,
)
from desktop.ui.latency_panel import LatencyPanel
from desktop.ui.theme import DARK, Theme
from tests.latency_turns import turn
from tests.ui.fake_controller import figures, metrics

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Live:
    def __init__(self):
        self.figures = figures()
        self.calls = 0

    def __call__(self, turn_id):
        self.calls += 1
        return self.figures


@pytest.fixture
def live():
    return Live()


@pytest.fixture
def panel(qtbot, live):
    theme = Theme()
    panel = LatencyPanel(theme, live, clock=lambda: 10.0)
    qtbot.addWidget(panel)
    return panel


def text(panel, name):
    return panel.findChild(QLabel, name).text()


def test_the_names_of_the_contract(panel):
    assert (panel.objectName(), panel.accessibleName()) == ("latencyPanel", "Latency")
    names = {
        "timeToFirstChunk": "Time to first chunk",
        "tokensPerSecond": "Tokens per second",
        "totalTime": "Total time",
        "progress": "Progress",
    }
    for object_name, accessible_name in names.items():
        assert panel.findChild(QWidget, object_name).accessibleName() == accessible_name


def test_at_rest_it_knows_nothing_and_nothing_runs(panel, live):
    assert text(panel, "timeToFirstChunk") == "—"
    assert panel.phase_label.text() == "Ready"
    assert not panel.is_refreshing
    assert live.calls == 0


def test_no_object_stays_for_a_place_in_the_layout_that_is_given_up(qtbot, live):
    # Qt frees the place, and what it puts at its address later would be taken for it: a list's
    # viewport was, and the list of conversations did not open.
    def places():
        return sum(type(each) is QWidgetItem for each in gc.get_objects())

    before = places()
    panel = LatencyPanel(Theme(), live)
    qtbot.addWidget(panel)
    for form in ("drawer", "strip", "drawer", "two_lines"):
        panel.use_form(form)
        assert places() == before


def test_it_follows_an_answer(qtbot, panel, live):
    live.figures = None
    panel.begin("t")
    assert panel.phase_label.text() == "Connecting"
    assert text(panel, "totalTime") == "—"
    live.figures = figures()
    panel.apply(
        [
            TurnStarted(turn_id="t", at=9.0, model="m", engine="gemini"),
            RequestSent(turn_id="t", at=9.0),
            TextDelta(turn_id="t", at=9.9, text="a", index=1),
            ProgressMade(turn_id="t", at=9.9, percent=7, estimated_tokens=70),
        ]
    )
    qtbot.waitUntil(lambda: panel.phase_label.text() == "Streaming")
    assert panel.progress.value() == 7
    assert panel.progress_note.text() == "About 70 tokens, 7 % of the limit"
    assert text(panel, "timeToFirstChunk") == "0.42 s"
    assert text(panel, "tokensPerSecond") == "58.3"
    assert text(panel, "totalTime") == "3.10 s"
    assert text(panel, "chunkCount") == "37"


def test_it_refreshes_at_most_ten_times_a_second(panel):
    panel.begin("t")
    assert panel._refresh.interval() >= 100


def test_the_end_shows_the_final_figures_and_stops_the_timer(panel):
    panel.begin("t")
    panel.apply(
        [
            TurnFinished(
                turn_id="t",
                at=9.0,
                text="",
                metrics=metrics(),
                finish_reason="STOP",
                model_version=None,
            )
        ]
    )
    assert not panel.is_refreshing
    assert text(panel, "tokensPerSecond") == "60.0"
    assert panel.phase_label.text() == "Done"
    assert panel.progress.value() == 100


def test_a_stopped_answer_is_not_complete(panel):
    panel.begin("t")
    panel.apply([ProgressMade(turn_id="t", at=1.0, percent=5, estimated_tokens=50)])
    panel.apply([TurnStopped(turn_id="t", at=9.0, text="", metrics=metrics(), by="user")])
    assert panel.phase_label.text() == "Stopped"
    assert panel.progress.value() == 5


def test_events_of_other_turns_change_nothing(panel):
    panel.begin("t")
    panel.apply([TurnStopped(turn_id="other", at=9.0, text="", metrics=metrics(), by="user")])
    assert panel.is_refreshing


def test_without_a_count_of_tokens_it_says_chunks(panel, live):
    live.figures = figures(tokens_per_second=None)
    panel.begin("t")
    assert panel.rate.words == "Chunks per second"
    assert text(panel, "tokensPerSecond") == "12.0"
    live.figures = figures(tokens_per_second=None, chunks_per_second=None)
    panel.begin("t")
    assert panel.rate.words == "Tokens per second"
    assert text(panel, "tokensPerSecond") == "—"


def test_the_same_widgets_stand_in_each_form(panel):
    value = panel.findChild(QLabel, "totalTime")
    panel.use_form("strip")
    assert panel.form == "strip"
    assert panel.title.isHidden()
    assert panel.toggle.accessibleName() == "Show latency"
    strip_px = panel.maximumHeight()
    panel.use_form("two_lines", can_toggle=False)
    assert panel.toggle.isHidden()
    assert panel.maximumHeight() > strip_px
    panel.use_form("drawer")
    assert not panel.title.isHidden()
    assert panel.toggle.accessibleName() == "Hide latency"
    assert panel.findChild(QLabel, "totalTime") is value


def test_in_a_narrow_window_nothing_is_cut_off(qtbot, panel, live):
    panel.use_form("two_lines", can_toggle=False)
    live.figures = figures(total_time=125.0, chunk_count=12345, tokens_per_second=583.0)
    panel.begin("t")
    panel.resize(384, panel.maximumHeight())
    with qtbot.waitExposed(panel):
        panel.show()
    for figure in panel.figures:
        assert figure.value.width() >= figure.value.sizeHint().width()


def test_figures_are_copied(panel):
    panel.begin("t")
    menu = panel.make_menu()
    actions = {action.text(): action for action in menu.actions() if action.text()}
    actions["Copy total time"].trigger()
    assert QApplication.clipboard().text() == "3.10 s"
    actions["Copy all figures"].trigger()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[:4] == [
        "Time to first chunk: 0.42 s",
        "Tokens per second: 58.3",
        "Total time: 3.10 s",
        "Chunks: 37",
    ]
    assert "Own delay, p50 · p95: 20 ms · 0.20 s" in lines
    actions["Copy own delay, p50 · p95"].trigger()
    assert QApplication.clipboard().text() == "20 ms · 0.20 s"


def test_the_menu_leads_to_the_history_and_saves_the_plot(qtbot, panel, monkeypatch):
    assert "Save plot as picture…" not in [action.text() for action in panel.make_menu().actions()]
    panel.begin("t")
    asked = []
    monkeypatch.setattr(panel.more, "choose_path", lambda: asked.append(1))
    actions = {action.text(): action for action in panel.make_menu().actions()}
    actions["Save plot as picture…"].trigger()
    assert asked == [1]
    with qtbot.waitSignal(panel.history_requested):
        actions["Latency history"].trigger()
    with qtbot.waitSignal(panel.save_requested):
        panel.more.save_as(Path("/somewhere/plot.png"))


def test_the_plot_comes_with_the_first_question_and_stands_in_the_drawer_only(qtbot, panel):
    assert panel.findChild(QWidget, "latencyPlot") is None
    with qtbot.waitExposed(panel):
        panel.show()
    panel.begin("t")
    plot = panel.findChild(QWidget, "latencyPlot")
    assert plot.isVisible()
    panel.use_form("strip")
    assert not plot.isVisible()
    panel.use_form("drawer")
    assert plot.isVisible()


def test_in_a_strip_the_plot_is_fed_but_not_shown(panel):
    panel.use_form("strip")
    panel.begin("t")
    panel.apply([TextDelta(turn_id="t", at=9.0, text="abc", index=1)])
    panel.shown("t", 9.5, 3)
    assert panel.more.isHidden()
    assert "3 characters received, 3 shown" in panel.more.plot.describe()


def test_received_and_shown_are_two_numbers(panel):
    panel.begin("t")
    panel.apply(
        [
            RequestSent(turn_id="t", at=8.0),
            TextDelta(turn_id="t", at=9.0, text="abc", index=1),
            TextDelta(turn_id="t", at=9.2, text="de", index=2),
        ]
    )
    panel.shown("t", 9.1, 3)
    panel.shown("other", 9.3, 99)
    assert "5 characters received, 3 shown" in panel.more.plot.describe()


def test_all_figures_are_there_when_the_end_is_on_screen(panel):
    panel.begin("t")
    panel.apply([TurnStopped(turn_id="t", at=9.0, text="", metrics=metrics(), by="user")])
    panel.complete(turn("another", headers=0.7))
    assert text(panel, "headers") == "—"
    panel.complete(turn("t", headers=0.35))
    assert text(panel, "headers") == "0.35 s"
    panel.begin("t")  # it is gone on with
    assert text(panel, "headers") == "—"


def test_what_is_usual_is_part_of_the_guess(qtbot, panel):
    panel.use_usual(100)
    panel.begin("t")
    panel.apply([ProgressMade(turn_id="t", at=1.0, percent=0, estimated_tokens=50)])
    qtbot.waitUntil(lambda: panel.progress.value() == 40)
    assert panel.progress_note.text() == "About 50 tokens, 0 % of the limit, usually 100"


def test_the_history_has_a_button(qtbot, panel):
    with qtbot.waitSignal(panel.history_requested):
        panel.history_button.click()
    panel.use_form("strip")
    assert panel.history_button.isHidden()


def test_a_right_click_on_a_figure_opens_the_menu(qtbot, panel):
    with qtbot.waitExposed(panel):
        panel.show()
    value = panel.total.value
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), QPoint(2, 2))
    QApplication.sendEvent(value, event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_it_follows_the_theme(panel):
    before = panel.grab().toImage()
    panel._theme.use(DARK)
    assert panel.grab().toImage() != before
    panel.use_form("strip")
    panel.grab()


def test_the_toggle_asks_for_the_other_form(qtbot, panel):
    with qtbot.waitSignal(panel.toggle_requested):
        panel.toggle.click()


def test_the_drawer_has_its_line_beside_the_page(panel):
    panel.use_form("drawer")
    panel.resize(280, 300)
    line = panel._theme.colour("line")

    def lines():
        image = panel.grab().toImage()
        return [x for x in range(280) if image.pixelColor(x, 290) == line]

    assert lines() == [0]
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert lines() == [279]
