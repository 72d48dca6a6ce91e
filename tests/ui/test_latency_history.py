import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.latency_history import NOTHING_YET, SIDE_BY_SIDE_PX, LatencyHistory
from desktop.ui.theme import DARK, Theme
from tests.latency_turns import MODELS, many, turn


@pytest.fixture
def history(qtbot):
    history = LatencyHistory(Theme())
    qtbot.addWidget(history)
    history.resize(720, 520)
    return history


def shown(qtbot, history: LatencyHistory) -> LatencyHistory:
    with qtbot.waitExposed(history):
        history.show()
    return history


def asked(history: LatencyHistory) -> list[tuple[Path, bytes]]:
    found: list[tuple[Path, bytes]] = []
    history.save_requested.connect(lambda path, contents: found.append((path, contents())))
    return found


def test_without_answers_it_says_so_and_there_is_nothing_to_save(qtbot, history):
    shown(qtbot, history)
    assert history.windowTitle() == "Latency history"
    assert history.pages.currentWidget().text() == NOTHING_YET
    assert not any(button.isEnabled() for button in history.buttons)
    assert not history.choice.isVisible()


def test_answers_are_shown_by_model_and_by_day(qtbot, history):
    history.show_turns(many(300))
    shown(qtbot, history)
    assert history.count.text() == "300 answers"
    assert [row.model for row in history.table.rows.rows] == sorted(MODELS)
    history.choice.button(1).click()
    days = {row.day for row in history.table.rows.rows}
    assert len(days) in {30, 31}
    assert sum(row.turns for row in history.table.rows.rows) == 300
    history.choice.button(0).click()
    assert len(history.table.rows.rows) == len(MODELS)
    history.show_turns([turn()])
    assert history.count.text() == "1 answer"


def test_only_answers_with_both_figures_are_points(history):
    counted = turn("1")
    history.show_turns(
        [counted, turn("2", prompt_tokens=None), turn("3", first_chunk_latency=None)]
    )
    (point,) = history.scatter._points
    assert point == (1200, 0.42, counted.model, counted.asked_at)


def test_the_points_of_the_chosen_row_stand_out(history):
    one = turn("1", model="a", asked_at=1_790_000_000.0)
    later = turn("2", model="a", asked_at=1_790_000_000.0 + 3 * 86_400)
    other = turn("3", model="b")
    history.show_turns([one, later, other])
    history.table.selectRow(0)
    emphasised = [history.scatter._emphasis(point) for point in history.scatter._points]
    assert emphasised == [True, True, False]
    history.choice.button(1).click()
    assert history.scatter._emphasis is None
    history.table.selectRow(0)
    emphasised = [history.scatter._emphasis(point) for point in history.scatter._points]
    assert emphasised == [False, True, False], "the newest day stands first"


def test_everything_has_a_name(history):
    parts = [history.choice, *history.buttons, history.scatter, history.table, history.message]
    assert [part.accessibleName() for part in parts] == [
        "Group by",
        "Export CSV",
        "Export JSON",
        "Save picture",
        "Time to first chunk against prompt size",
        "Latency by model",
        "Message",
    ]


def test_it_stands_beside_the_main_window_and_escape_or_ctrl_w_closes_it(qtbot, history):
    shown(qtbot, history)
    assert not history.isModal()
    qtbot.keyClick(history, Qt.Key.Key_Escape)
    assert not history.isVisible()
    shown(qtbot, history).activateWindow()
    qtbot.waitUntil(history.isActiveWindow)
    qtbot.keyClick(history, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not history.isVisible()


class TestSaving:
    def test_csv(self, history):
        files = asked(history)
        history.show_turns([turn("a"), turn("b")])
        history.save_as("csv", Path("/x/table"))
        ((path, data),) = files
        assert path == Path("/x/table.csv")
        assert len(list(csv.reader(io.StringIO(data.decode())))) == 3

    def test_json(self, history):
        files = asked(history)
        history.show_turns([turn("a")])
        history.save_as("json", Path("/x/latency.txt"))
        ((path, data),) = files
        assert path == Path("/x/latency.txt"), "a suffix that the user gave stays"
        assert json.loads(data)[0]["turn_id"] == "a"

    @pytest.mark.parametrize(
        ("name", "saved_as", "beginning"),
        [
            ("plot", "plot.png", b"\x89PNG"),
            ("plot.PNG", "plot.PNG", b"\x89PNG"),
            ("plot.SVG", "plot.SVG", b"<?xml"),
        ],
    )
    def test_a_picture_is_what_its_suffix_says(self, history, name, saved_as, beginning):
        files = asked(history)
        history.show_turns(many(20))
        history.save_as("picture", Path(name))
        ((path, data),) = files
        assert path == Path(saved_as)
        assert data.startswith(beginning)

    def test_how_it_went_is_said_in_the_window_and_aloud(self, qtbot, history, monkeypatch):
        said = []
        monkeypatch.setattr(
            "desktop.ui.latency_history.announce", lambda _, words: said.append(words)
        )
        history.show_turns([turn()])
        shown(qtbot, history)
        assert not history.message.isVisible()
        history.say("latency.csv cannot be saved in /x: the disk is full.", ok=False)
        assert history.message.isVisible()
        assert history.message.palette().windowText().color() == history._theme.colour("bad")
        history.say("latency.csv is saved.", ok=True)
        assert history.message.palette().windowText().color() == history._theme.colour("good")
        history.say("", ok=True)
        assert not history.message.isVisible()
        assert said == [
            "latency.csv cannot be saved in /x: the disk is full.",
            "latency.csv is saved.",
        ]

    @pytest.mark.parametrize(
        ("number", "name"),
        [
            (0, "gemstream-latency.csv"),
            (1, "gemstream-latency.json"),
            (2, "gemstream-latency.png"),
        ],
    )
    def test_a_button_opens_a_dialog_that_holds_nothing_up(self, qtbot, history, number, name):
        files = asked(history)
        history.show_turns(many(20))
        shown(qtbot, history)
        history.buttons[number].click()
        dialog = history.findChild(QFileDialog)
        assert Path(dialog.selectedFiles()[0]).name == name
        dialog.fileSelected.emit(f"/x/{name}")
        dialog.reject()
        assert [path for path, _ in files] == [Path("/x", name)]

    def test_the_kind_chosen_in_the_dialog_is_the_suffix(self, qtbot, history):
        history.show_turns(many(20))
        shown(qtbot, history)
        history.choose_path("picture")
        dialog = history.findChild(QFileDialog)
        dialog.filterSelected.emit("SVG drawing (*.svg)")
        assert dialog.defaultSuffix() == "svg"
        dialog.reject()


def test_the_table_stands_beside_the_plot_where_there_is_room(qtbot, history):
    history.show_turns(many(100))
    shown(qtbot, history)
    assert history.table.mapTo(history, history.table.rect().topLeft()).y() > 200
    history.resize(SIDE_BY_SIDE_PX, 700)
    qtbot.waitUntil(lambda: history.scatter.height() > 500)
    assert history.table.width() >= history.table.wide_px - 2


def test_nothing_is_cut_off_in_a_small_window(qtbot, history):
    history.show_turns(many(2000))
    shown(qtbot, history)
    assert (history.width(), history.height()) == (720, 520)
    for part in history.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        assert history.rect().contains(part.geometry())
    assert history.scatter.height() >= 180
    assert history.table.height() >= 100


def test_it_follows_the_theme(qtbot, history):
    history.show_turns(many(50))
    shown(qtbot, history)
    light = history.grab().toImage()
    history._theme.use(DARK)
    assert DARK.surface in history.styleSheet()
    dark = history.grab().toImage()
    assert dark.pixelColor(2, 2) == history._theme.colour("page")
    assert dark != light


def test_a_start_does_not_load_it():
    code = (
        "import sys, desktop.gui\n"
        "names = {'desktop.ui.latency_history', 'desktop.core.latency_history'}\n"
        "print(sorted(names & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"


def test_in_a_narrow_window_buttons_say_less_and_the_table_moves_sideways(qtbot, history):
    history.show_turns(many(30))
    shown(qtbot, history)
    assert history.csv.text() == "Export CSV"
    bar = history.table.horizontalScrollBar()
    assert bar.maximum() == 0
    history.resize(380, 640)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert history.width() == 380
    assert [button.text() for button in history.buttons] == ["CSV", "JSON", ""]
    assert history.save.accessibleName() == "Save picture"
    assert history.table.horizontalHeader().sectionSize(0) > 100
    history.resize(760, 640)
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert history.csv.text() == "Export CSV"
