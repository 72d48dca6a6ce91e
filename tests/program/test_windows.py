import gc
import json
import subprocess
import sys
import threading
import weakref
from collections import Counter
from dataclasses import replace
from io import BytesIO

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from shiboken6 import isValid

from desktop.core.events import Ended, TextDelta, TurnFinished, TurnStopped
from desktop.core.ports import ModelInfo
from desktop.settings import STANDARD
from desktop.settings_file import FILE_NAME
from desktop.ui.drop_overlay import FROM_THE_WEB
from desktop.ui.system_dialog import SystemDialog
from desktop.ui.theme import DARK, LIGHT
from tests.gui_run import run, uncovered, until
from tests.half_answers import Ear
from tests.loopback import LoopbackServer, replaying

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def ask(window, text):
    prompt = window.findChild(QWidget, "prompt")
    QTest.keyClicks(prompt, text)
    QTest.keyClick(prompt, Qt.Key.Key_Return)


def second(application):
    application.window.new_window_requested.emit()
    return list(application.windows)[-1]


def test_two_conversations_stream_at_the_same_time_and_each_is_stopped_by_its_own_window(gemini):
    async def scenario(application):
        one, two = application.window, second(application)
        controllers = [window.page.controller for window in (one, two)]
        ears = [Ear(controller) for controller in controllers]
        for window, word in ((one, "one"), (two, "two")):
            ask(window, word)
        await until(lambda: all(ear.has(TextDelta) for ear in ears))
        assert all(controller.running for controller in controllers)
        QTest.mouseClick(two.findChild(QAbstractButton, "stop"), Qt.MouseButton.LeftButton)
        await until(lambda: ears[1].has(Ended))
        assert controllers[0].running is not None
        gemini.go_on.set()
        await until(lambda: ears[0].has(Ended))
        endings = [ear.events[-1] for ear in ears]
        assert [type(ending) for ending in endings] == [TurnFinished, TurnStopped]
        assert endings[0].text == "Half of one, and the rest"
        assert endings[1].text == "Half of two"
        for window, ending in zip((one, two), endings, strict=True):
            assert window.view.answer_text(ending.turn_id) == ending.text
            assert window.view.turn_count == 1

    run([], scenario)


def test_to_close_a_window_stops_its_answer_and_no_other(gemini):
    async def scenario(application):
        windows = application.windows
        two = second(application)
        controller = two.page.controller
        ears = [Ear(application.controller), Ear(controller)]
        ask(application.window, "one")
        ask(two, "two")
        await until(lambda: all(ear.has(TextDelta) for ear in ears))
        two.close()
        await until(lambda: ears[1].has(Ended))
        assert ears[1].events[-1].by == "shutdown"
        assert len(windows) == 1
        assert application.controller.running is not None
        assert not application.closed.is_set()
        gemini.go_on.set()
        await until(lambda: ears[0].has(Ended))
        assert isinstance(ears[0].events[-1], TurnFinished)

    run([], scenario)


def test_the_first_window_may_go_before_the_others(gemini):
    async def scenario(application):
        two = second(application)
        application.window.close()
        await until(lambda: len(application.windows) == 1)
        assert two.isVisible()
        two.close()
        await application.closed.wait()

    run([], scenario)


def test_quit_closes_all_windows_and_ends(gemini):
    async def scenario(application):
        two = second(application)
        ask(two, "two")
        await until(lambda: two.page.controller.running)
        two.quit_requested.emit()
        await application.closed.wait()
        assert not any(window.isVisible() for window in application.windows)

    run([], scenario)


def test_another_window_knows_the_models_and_stands_beside_the_first():
    async def scenario(application):
        composer = application.window.composer
        box = composer.model_box
        await until(lambda: composer.source_button.words == "Offline engine" and box.count())
        services = application.windows.services
        services._models = [ModelInfo(name=name, title="") for name in ("one", "two", "three")]
        services._state = ("Working", True)
        services._show_all()
        two = second(application)
        assert two.pos() != application.window.pos()
        assert two.composer.model_box.count() == box.count() == 4
        assert two.composer.source_button.words == "Working"
        assert two.view.turn_count == 0
        assert QApplication.topLevelWidgets().count(two) == 1

    run(["--engine", "offline"], scenario)


def test_without_a_window_in_use_the_newest_is_in_front():
    async def scenario(application):
        assert application.windows.front is application.window
        two = second(application)
        two.hide()
        application.window.hide()
        await until(lambda: QApplication.activeWindow() is None)
        assert application.windows.front is two

    run(["--engine", "offline"], scenario)


def test_the_window_used_last_is_in_front_while_another_program_is_used():
    async def scenario(application):
        two = second(application)
        await until(two.isActiveWindow)
        application.window.activateWindow()
        await until(application.window.isActiveWindow)
        other = QWidget()
        other.show()
        other.activateWindow()
        await until(other.isActiveWindow)
        assert not application.window.isActiveWindow()
        assert application.windows.front is application.window
        other.deleteLater()

    run(["--engine", "offline"], scenario)


async def gone(window):
    window.close()
    await until(lambda: not shiboken6.isValid(window))


def test_what_was_opened_over_a_window_closes_with_it(tmp_path):
    async def scenario(application):
        windows = application.windows
        await until(lambda: windows.measurements)
        two = second(application)
        opened = [windows.settings.show(two), windows.measurements.show_history(two)]
        await gone(two)
        QTest.mouseClick(application.window.composer.pacing_button, Qt.MouseButton.LeftButton)
        again = [
            windows.settings.show(application.window),
            windows.measurements.show_history(application.window),
        ]
        assert all(new is not old for new, old in zip(again, opened, strict=True))
        assert all(new.isVisible() for new in again)

    run(["--engine", "offline"], scenario)
    assert settings_of(tmp_path) == {"pacing": "as_it_comes"}


def test_nothing_is_left_of_a_window_that_was_closed():
    async def scenario(application):
        await until(lambda: application._tidying)  # what is there before is kept for good
        two = second(application)
        kept = weakref.ref(two)
        await gone(two)
        del two
        application.theme.use(DARK)
        await until(lambda: gc.collect() is not None and kept() is None)

    run(["--engine", "offline"], scenario)


def held_by(module):
    """How often objects of classes of a package are referred to weakly, by their classes' names."""
    gc.collect()
    referred = (each() for each in gc.get_objects() if type(each) is weakref.ref)
    return Counter(
        type(each).__name__ for each in referred if type(each).__module__.startswith(module)
    )


def test_nothing_of_a_dialog_stays_with_what_opened_it():
    async def come_and_go(windows):
        settings = windows.settings.show(windows.first)
        for title in list(settings._glyphs):
            settings.show_section(title)
        history = windows.measurements.show_history(windows.first)
        windows.system_prompts._ask(windows.first)
        system = windows.first.findChild(SystemDialog)
        for dialog in (settings, history, system):
            await gone(dialog)

    async def scenario(application):
        windows = application.windows
        await until(lambda: windows.measurements)
        await come_and_go(windows)
        before = held_by("desktop.program")
        for _ in range(8):
            await come_and_go(windows)
        assert held_by("desktop.program") - before == Counter()

    run(["--engine", "offline"], scenario)


def test_after_an_answer_in_any_window_it_is_tidied_up(gemini):
    async def scenario(application):
        two = second(application)
        await until(lambda: application.windows.measurements)
        await gone(application.window)
        ear = Ear(two.page.controller)
        gemini.go_on.set()
        ask(two, "two")
        await until(lambda: ear.has(Ended))
        assert application._tidying._resting.isActive()

    run([], scenario)


def settings_of(tmp_path):
    return json.loads((tmp_path / "data" / FILE_NAME).read_bytes())


def test_an_answer_is_stopped_after_the_time_that_the_settings_allow(gemini, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / FILE_NAME).write_text('{"stop_after_s": 1}')

    async def scenario(application):
        ear = Ear(application.controller)
        ask(application.window, "one")
        await until(lambda: ear.has(Ended))
        return ear.events[-1]

    ending = run([], scenario)
    assert isinstance(ending, TurnStopped)
    assert (ending.by, ending.text) == ("timeout", "Half of one")
    assert ending.metrics.total_time >= 1


def test_a_flag_beats_the_settings(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / FILE_NAME).write_text('{"idle_s": 5, "first_chunk_s": 6, "retries": 1}')

    async def scenario(application):
        return application.controller.terms

    words = ["--engine", "offline", "--idle-timeout", "7", "--retries", "2"]
    terms = run(words, scenario)
    assert (terms.limits.idle_s, terms.limits.first_chunk_s) == (7, 6)
    assert terms.retries.attempts == 2


def test_settings_that_cannot_be_understood_are_said(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / FILE_NAME).write_text("{")

    async def scenario(application):
        assert application.window.notice.isVisible()
        return application.window.notice.sentence.text()

    assert "settings.json.broken-1" in run(["--engine", "offline"], scenario)


def test_dialogs_go_with_their_window_and_can_be_opened_from_another(qtbot):
    async def scenario(application):
        windows = application.windows
        await until(lambda: windows.measurements)
        two = second(application)
        windows.settings.show(two)
        windows.measurements.show_history(two)
        two.close()
        await until(
            lambda: windows.settings._dialog is None and windows.measurements._history is None
        )
        windows.settings.use(replace(STANDARD, hops=3))
        assert windows.settings.show(application.window).isVisible()
        assert windows.measurements.show_history(application.window).isVisible()

    run(["--engine", "offline"], scenario)


def test_a_file_that_is_written_when_its_window_has_gone_is_no_fault(tmp_path):
    async def scenario(application):
        windows = application.windows
        await until(lambda: windows.measurements)
        two = second(application)
        history = windows.measurements.show_history(two)
        go_on = threading.Event()

        def contents():
            go_on.wait(20)
            return b"late"

        history.save_requested.emit(tmp_path / "one.csv", contents)
        two.latency_panel.save_requested.emit(tmp_path / "two.png", contents)
        two.close()
        await until(lambda: not isValid(two) and not isValid(history))
        go_on.set()
        await until(lambda: (tmp_path / "one.csv").exists() and (tmp_path / "two.png").exists())
        await windows._keepers.join()
        assert not application.window.notice.isVisible()

    run(["--engine", "offline"], scenario)


def test_other_colours_after_a_window_has_gone():
    async def scenario(application):
        two = second(application)
        two.close()
        await until(lambda: not isValid(two))
        application.theme.use(DARK if not application.theme.is_dark else LIGHT)
        assert len(application.windows) == 1

    run(["--engine", "offline"], scenario)


@pytest.fixture
def web():
    """A server with a picture, that notes who asks for it."""
    buffer = BytesIO()
    Image.new("RGB", (40, 30), "red").save(buffer, "PNG")
    with LoopbackServer([replaying(buffer.getvalue(), 200, "image/png")]) as server:
        yield server


def drop_link(window, url):
    mime = QMimeData()
    mime.setUrls([QUrl(url)])
    rest = (mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    over = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, *rest)
    QApplication.sendEvent(window, over)
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, *rest))


def test_a_dropped_address_is_fetched_when_that_was_agreed_to(web):
    async def scenario(application):
        window = application.window
        drop_link(window, f"{web.url}/lake.png")
        question = window.findChild(QDialog, "fetchQuestion")
        assert question.isVisible()
        assert web.requests == []
        question.fetch_button.click()
        await until(lambda: window.tray.images)
        return window.tray.images[0]

    image = run(["--engine", "offline"], scenario)
    assert (image.name, image.width_px, image.height_px) == ("lake.png", 40, 30)
    assert len(web.requests) == 1


def test_no_address_is_fetched_where_the_settings_say_so(web, tmp_path):
    async def scenario(application):
        windows = application.windows
        windows.settings.use(replace(STANDARD, fetch_images=False))
        for window in (application.window, second(application)):
            drop_link(window, f"{web.url}/lake.png")
            assert window.findChild(QDialog, "fetchQuestion") is None
            assert window.tray.tiles == ()
            assert window.notice.sentence.text() == FROM_THE_WEB
        windows.settings.use(STANDARD)
        drop_link(application.window, f"{web.url}/lake.png")
        assert application.window.findChild(QDialog, "fetchQuestion").isVisible()

    run(["--engine", "offline"], scenario)
    assert web.requests == []


def test_the_question_goes_with_its_window(web):
    async def scenario(application):
        window = second(application)
        drop_link(window, f"{web.url}/lake.png")
        question = window.findChild(QDialog, "fetchQuestion")
        window.close()
        assert not isValid(question) or not question.isVisible()
        await until(lambda: len(application.windows) == 1)

    run(["--engine", "offline"], scenario)
    assert web.requests == []


def test_what_is_asked_in_a_window_is_kept(gemini, tmp_path):
    gemini.go_on.set()

    async def scenario(application):
        ear = Ear(application.controller)
        assert not (tmp_path / "data" / "conversations.db").exists()
        ask(application.window, "one")
        await until(lambda: ear.has(Ended))

    run([], scenario)

    async def again(application):
        (outline,) = await application._app.store.conversations()
        return outline, (await application._app.store.open(outline.id)).conversation

    outline, conversation = run([], again)
    assert outline.title == "one"
    assert conversation.turns[0].answer.text == "Half of one, and the rest"


def test_what_cannot_be_kept_is_said_in_the_window(gemini, tmp_path):
    gemini.go_on.set()

    async def scenario(application):
        ear = Ear(application.controller)
        (tmp_path / "data" / "conversations.db").mkdir(parents=True)
        ask(application.window, "one")
        await until(lambda: ear.has(Ended))
        await until(lambda: "conversations" in application.window.notice.sentence.text())
        return ear.events[-1]

    assert isinstance(run([], scenario), TurnFinished)


def test_the_first_picture_of_a_window_waits_for_no_database():
    code = (
        "import sys\nfrom desktop.gui import create\ncreate([]).window.show()\n"
        "print(sorted({'sqlite3', 'asyncio', 'desktop.storage.conversations'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=uncovered()
    )
    assert done.stdout.strip() == "[]"
