import asyncio
import json
import sqlite3
import threading
from contextlib import closing

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.core.events import Ended, TurnFinished
from desktop.storage.latencies import Latencies
from tests.gui_run import run, until
from tests.loopback import LoopbackServer, answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

USAGE = {"promptTokenCount": 42, "candidatesTokenCount": 120, "thoughtsTokenCount": 0}


@pytest.fixture
def gemini(monkeypatch):
    def scene(connection):
        if connection.request.method == "GET":
            connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
            return
        connection.head()
        for number in range(20):
            connection.text(f"Some words, number {number}. ")
        connection.event({**answer("Done.", finishReason="STOP"), "usageMetadata": USAGE})
        connection.end()

    with LoopbackServer([scene]) as server:
        monkeypatch.setenv("GEMINI_API_KEY", "test-key")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        yield server


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "latency.db"


async def ask(application, window=None):
    """Ask, and wait until the figures of the answer are complete."""
    window = window or application.window
    controller = window.page.controller
    events, complete = [], []
    controller.listen(events.extend)
    controller.measuring.listeners.append(complete.append)
    QTest.keyClicks(window.findChild(QWidget, "prompt"), "Why?")
    QTest.keyClick(window.findChild(QWidget, "prompt"), Qt.Key.Key_Return)
    await until(lambda: complete)
    assert isinstance(next(e for e in events if isinstance(e, Ended)), TurnFinished)
    return complete[0]


async def begun(application):
    await until(lambda: application.windows.measurements)


def kept(path):
    store = Latencies(path)
    turns = store.written(list)
    store.close()
    return turns


def test_how_fast_an_answer_was_is_kept_shown_and_said(gemini, path):
    async def scenario(application):
        await begun(application)
        latency = await ask(application)
        assert application.controller.conversation.turn(latency.turn_id).latency == latency
        details = application.window.latency_panel.more.details.values
        assert details["prompt"].text() == "42"
        assert details["stalls"].text() == "0"
        received = len(application.window.view.answer_text(latency.turn_id))
        assert details["characters"].text() == f"{received} · {received}"
        turn = application.window.view._turns[latency.turn_id]
        assert "Prompt tokens: 42" in turn.foot.figures()
        menu = application.window.view.menu_for(latency.turn_id)
        copy = next(action for action in menu.actions() if action.text() == "Copy figures")
        copy.trigger()
        assert application.qt.clipboard().text() == turn.foot.figures()
        return latency

    latency = run([], scenario)
    assert kept(path) == [latency]
    assert latency.end_painted >= latency.last_text
    assert latency.metrics.first_paint_latency >= latency.metrics.first_text_latency
    assert 0 <= latency.delay_p50 <= latency.delay_p95 < 20
    assert latency.asked <= 0 <= latency.written <= latency.headers
    assert len(latency.arrivals) == latency.metrics.chunk_count == 21
    assert latency.bytes_up > 0 < latency.bytes_down


def test_an_answer_is_seen_to_its_end_though_the_next_question_follows_at_once(gemini, path):
    async def scenario(application):
        await begun(application)
        complete = []
        application.controller.measuring.listeners.append(complete.append)
        prompt = application.window.findChild(QWidget, "prompt")
        for _ in range(3):
            QTest.keyClicks(prompt, "Why?")
            QTest.keyClick(prompt, Qt.Key.Key_Return)
        assert len(application.controller.queue.drafts) == 2
        await until(lambda: len(complete) == 3)

    run([], scenario)
    assert [latency.end_painted is None for latency in kept(path)] == [False] * 3


def test_the_history_shows_what_was_kept_and_what_comes(gemini, path):
    async def scenario(application):
        await begun(application)
        await ask(application)
        application.window.latency_history_requested.emit()
        history = application.windows.measurements._history
        await until(lambda: len(history._turns) == 1)
        await ask(application)
        await until(lambda: len(history._turns) == 2)
        assert application.windows.measurements.show_history(application.window) is history
        history.close()
        assert application.windows.measurements._history is None

    run([], scenario)
    assert len(kept(path)) == 2


def test_figures_are_written_where_the_user_says(gemini, path, tmp_path):
    async def scenario(application):
        await begun(application)
        await ask(application)
        history = application.windows.measurements.show_history(application.window)
        await until(lambda: history._turns)
        for kind, name in (("csv", "a.csv"), ("json", "a.json"), ("picture", "a.svg")):
            history.save_as(kind, tmp_path / name)
            await until(lambda name=name: history.message.text() == f"{name} is saved.")
        (tmp_path / "file").touch()
        history.save_as("csv", tmp_path / "file" / "a.csv")
        await until(lambda: "cannot be saved" in history.message.text())
        history.close()
        application.window.latency_panel.more.save_as(tmp_path / "plot.png")
        notice = application.window.notice.sentence
        await until(lambda: notice.text() == "plot.png is saved.")

    run([], scenario)
    assert (tmp_path / "a.csv").read_text().startswith("asked_at_utc,turn_id,")
    (found,) = json.loads((tmp_path / "a.json").read_text())
    assert len(found["arrivals"]) == found["metrics"]["chunk_count"] == 21
    assert "<svg" in (tmp_path / "a.svg").read_text()
    assert (tmp_path / "plot.png").read_bytes().startswith(b"\x89PNG")


class SlowFile:
    """What is to be saved; it is there when it is said to be."""

    def __init__(self):
        self.ready = threading.Event()

    def __call__(self):
        self.ready.wait(20)
        return b"x"


@pytest.mark.parametrize("place", ["saved.csv", "file/saved.csv"])
@pytest.mark.parametrize("where", ["window", "history"])
def test_a_file_that_is_saved_when_its_window_is_gone_is_only_told_of_if_it_failed(
    tmp_path, place, where
):
    (tmp_path / "file").touch()

    async def scenario(application):
        await begun(application)
        second = application.windows.open(application.window)
        contents, measurements = SlowFile(), application.windows.measurements
        if where == "history":
            measurements.show_history(second).save_requested.emit(tmp_path / place, contents)
        else:
            second.latency_panel.save_requested.emit(tmp_path / place, contents)
        second.close()
        await until(lambda: not shiboken6.isValid(second))
        contents.ready.set()
        await application.windows._keepers.join()
        return application.window.notice.sentence.text()

    notice = run(["--engine", "offline"], scenario)
    assert ("cannot be saved" in notice) is (place == "file/saved.csv")
    assert "went wrong" not in notice


def test_how_long_answers_usually_are_is_known_after_three(gemini, path):
    async def scenario(application):
        await begun(application)
        for _ in range(3):
            await ask(application)
        await until(lambda: application.window.latency_panel._progress.usual_tokens == 120)
        second = application.windows.open(application.window)
        await until(lambda: second.latency_panel._progress.usual_tokens == 120)
        second.composer.model_chosen.emit("another-model")
        await until(lambda: second.latency_panel._progress.usual_tokens is None)

    run([], scenario)


def test_a_damaged_store_is_said_once_and_the_answers_go_on(gemini, path):
    path.parent.mkdir()
    path.write_bytes(b"This is no database. " * 100)

    async def scenario(application):
        await begun(application)
        await ask(application)
        await until(lambda: "latency.db.broken-1" in application.window.notice.sentence.text())
        application.window.show_notice("")
        await ask(application)
        await application.windows.settle()
        assert "latency.db" not in application.window.notice.sentence.text()

    run([], scenario)
    assert len(kept(path)) == 2


def test_a_store_of_a_newer_version_is_left_alone(gemini, path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 99")
    before = path.read_bytes()

    async def scenario(application):
        await begun(application)
        await ask(application)
        await until(lambda: application.window.notice.isVisible())
        return application.window.notice.sentence.text()

    assert "newer" in run([], scenario)
    assert path.read_bytes() == before


def test_an_answer_in_a_hidden_window_is_complete_without_a_last_paint(gemini, path):
    async def scenario(application):
        await begun(application)
        application.window.showMinimized()
        return await asyncio.wait_for(ask(application), 20)

    latency = run([], scenario)
    assert latency.end_painted is None
    assert latency.metrics.first_paint_latency is None
    assert kept(path) == [latency]
