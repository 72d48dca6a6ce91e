"""The real window on the real loop."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop import gui
from desktop.core.events import (
    Ended,
    RequestSent,
    RetryScheduled,
    TextDelta,
    TurnFailed,
    TurnFinished,
    TurnStopped,
    TurnTruncated,
)
from tests.gui_run import run, uncovered, until
from tests.loopback import LoopbackServer, answer, refusing, saying

NAMES = {
    "prompt": "Prompt",
    "send": "Send",
    "stop": "Stop",
    "imageDropArea": "Image drop area",
    "addImage": "Add image",
    "conversationView": "Conversation",
    "latencyPanel": "Latency",
    "timeToFirstChunk": "Time to first chunk",
    "tokensPerSecond": "Tokens per second",
    "totalTime": "Total time",
    "progress": "Progress",
    "model": "Model",
    "regenerate": "Regenerate",
}


def widget(application, name):
    found = application.window.findChildren(QWidget, name)
    assert len(found) == 1, (name, found)
    return found[0]


def button(application, name):
    found = widget(application, name)
    assert isinstance(found, QAbstractButton)
    return found


class Ear:
    """Hears what happens, and waits for it."""

    def __init__(self, application):
        self.events = []
        self._news = asyncio.Event()
        application.controller.listen(self._hear)

    def _hear(self, batch):
        self.events += batch
        self._news.set()

    async def until(self, kind):
        while not (found := [event for event in self.events if isinstance(event, kind)]):
            self._news.clear()
            await self._news.wait()
        return found[-1]


@pytest.fixture
def gemini(monkeypatch):
    """Points the program at a loopback server that plays scenes, and lists models."""
    servers = []

    def play(*scenes):
        def scene(connection):
            if connection.request.method == "GET":
                connection.whole(200, b'{"models": [{"name": "models/gemini-3.8-flash"}]}')
                return
            asked = len(connection.server.asked)
            scenes[min(asked, len(scenes)) - 1](connection)

        server = LoopbackServer([scene])
        server.__enter__()
        servers.append(server)
        monkeypatch.setenv("GEMINI_API_KEY", "test-key")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
        return server

    yield play
    for server in servers:
        server.__exit__()


def type_and_send(application, text):
    prompt = widget(application, "prompt")
    prompt.setFocus()
    QTest.keyClicks(prompt, text)
    QTest.keyClick(prompt, Qt.Key.Key_Return)


def test_every_name_of_the_contract_is_there_and_says_itself():
    async def scenario(application):
        return {name: widget(application, name).accessibleName() for name in NAMES}

    assert run([], scenario) == NAMES


def test_an_answer_streams_into_the_window_and_is_measured(gemini):
    usage = {"promptTokenCount": 3, "candidatesTokenCount": 12, "totalTokenCount": 15}

    def scene(connection):
        connection.head()
        connection.text("Hello ")
        connection.event({**answer("world", finishReason="STOP"), "usageMetadata": usage})
        connection.end()

    server = gemini(scene)

    async def scenario(application):
        ear = Ear(application)
        type_and_send(application, "Greet me")
        ending = await ear.until(Ended)
        turn_id = ending.turn_id
        await until(lambda: application.window.view.answer_text(turn_id) == "Hello world")
        assert isinstance(ending, TurnFinished)
        assert widget(application, "timeToFirstChunk").text().endswith("s")
        await until(lambda: widget(application, "tokensPerSecond").text() != "—")
        assert not button(application, "stop").isEnabled()
        return ending

    ending = run([], scenario)
    assert ending.metrics.output_tokens == 12
    assert ending.metrics.requests == 1
    post = server.asked[0]
    assert post.json["contents"][0]["parts"][0]["text"] == "Greet me"


def hold_before_headers(connection):
    connection.server.hold.set()
    connection.wait_for_close()


def hold_before_the_first_chunk(connection):
    connection.head()
    connection.server.hold.set()
    connection.wait_for_close()


def hold_in_the_middle(connection):
    connection.head()
    connection.text("half")
    connection.server.hold.set()
    connection.wait_for_close()


def run_at_full_speed(connection):
    connection.head()
    connection.server.hold.set()
    while True:
        connection.text("some words ")


@pytest.mark.parametrize(
    "phase",
    [hold_before_headers, hold_before_the_first_chunk, hold_in_the_middle, run_at_full_speed],
    ids=lambda phase: phase.__name__,
)
@pytest.mark.parametrize("way", ["button", "escape"])
def test_stop_stops_in_each_phase(gemini, phase, way):
    server = gemini(phase)

    async def scenario(application):
        ear = Ear(application)
        assert not button(application, "stop").isEnabled()
        type_and_send(application, "Go on")
        assert button(application, "stop").isEnabled()
        await asyncio.to_thread(server.hold.wait, 20)
        if way == "button":
            QTest.mouseClick(button(application, "stop"), Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(application.window, Qt.Key.Key_Escape)
        ending = await ear.until(Ended)
        assert isinstance(ending, TurnStopped)
        assert ending.by == "user"
        assert not button(application, "stop").isEnabled()
        assert application.window.view.answer_text(ending.turn_id) == ending.text
        assert await asyncio.to_thread(server.wait, lambda: server.closed_at)

    run([], scenario)
    assert len(server.asked) == 1


def test_a_wrong_key_is_a_sentence_in_the_window(gemini):
    gemini(refusing(400, {"error": {"code": 400, "message": "API key not valid.", "details": [
        {"reason": "API_KEY_INVALID"}]}}))  # fmt: skip

    async def scenario(application):
        ear = Ear(application)
        type_and_send(application, "Hi")
        ending = await ear.until(Ended)
        assert isinstance(ending, TurnFailed)
        await until(lambda: "did not accept the API key" in application.window.view.text())

    run([], scenario)


def test_regenerate_asks_again(gemini):
    server = gemini(saying("one"), saying("two"))

    async def scenario(application):
        ear = Ear(application)
        type_and_send(application, "Hi")
        first = await ear.until(Ended)
        ear.events.clear()
        QTest.mouseClick(button(application, "regenerate"), Qt.MouseButton.LeftButton)
        second = await ear.until(Ended)
        view = application.window.view
        return view.answer_text(first.turn_id), view.answer_text(second.turn_id)

    assert run([], scenario) == ("one", "two")
    assert len(server.asked) == 2


def test_what_is_not_shown_is_not_sent(gemini):
    server = gemini(saying("one"), saying("two"), saying("three"), saying("four"))

    async def scenario(application):
        ear, window = Ear(application), application.window

        async def ask(text):
            QTest.keyClicks(window.composer.prompt, text)
            QTest.keyClick(window.composer.prompt, Qt.Key.Key_Return)
            await ear.until(Ended)
            ear.events.clear()

        await ask("first")
        await ask("second")
        window.page.edit_last()
        window.composer.prompt.clear()
        await ask("changed")
        await ask("third")
        window.page.branching.go_to(application.controller.conversation.turns[1].id)
        text = window.view.text()
        return [word in text for word in ("first", "second", "changed", "third")]

    assert run([], scenario) == [True, True, False, False]
    asked = [request.json["contents"] for request in server.asked]
    said = [[each["parts"][0]["text"] for each in contents] for contents in asked]
    assert said[2] == ["first", "one", "changed"]
    assert said[3] == ["first", "one", "changed", "three", "third"]


@pytest.mark.parametrize("painted", [True, False])
def test_images_of_the_command_line_are_in_the_drop_area(tmp_path, painted):
    from PIL import Image

    good, bad = tmp_path / "good.png", tmp_path / "bad.txt"
    Image.new("RGB", (30, 20), "#00ff00").save(good)
    bad.write_text("no image")

    async def scenario(application):
        tray = application.window.tray
        await until(lambda: len(tray.tiles) == 2 and not tray.is_preparing)
        return [image.name for image in tray.images]

    assert run(["gemstream", str(good), str(bad)], scenario, painted=painted) == ["good.png"]


def test_what_the_system_opens_goes_to_the_window_in_use(tmp_path):
    from PIL import Image

    files = [tmp_path / "one image.png", tmp_path / "two.pdf", tmp_path / "three.png"]
    for file in files:
        Image.new("RGB", (30, 20), "#00ff00").save(file)

    async def scenario(application):
        application.window.new_window_requested.emit()
        two = list(application.windows)[-1]
        await until(lambda: two.isActiveWindow())
        for file in files[:2]:
            QApplication.sendEvent(application.qt, QFileOpenEvent(str(file)))
        await until(lambda: len(two.tray.images) == 2)
        assert not application.window.tray.tiles
        application.window.activateWindow()
        await until(lambda: application.window.isActiveWindow())
        QApplication.sendEvent(application.qt, QFileOpenEvent(str(files[2])))
        await until(lambda: len(application.window.tray.images) == 1)
        return [image.name for image in two.tray.images]

    words = ["--engine", "offline"]
    assert run(words, scenario) == ["one image.png", "two.pdf"]


def test_an_address_on_the_command_line_is_a_file(tmp_path):
    from PIL import Image

    file = tmp_path / "one image.png"
    Image.new("RGB", (30, 20), "#00ff00").save(file)

    async def scenario(application):
        await until(lambda: len(application.window.tray.images) == 1)
        return application.window.tray.images[0].name

    assert run(["gemstream", file.as_uri()], scenario) == file.name


def test_an_address_of_the_web_on_the_command_line_is_asked_about(tmp_path):
    from PIL import Image

    from desktop.ui.fetch_question import FetchQuestion

    file = tmp_path / "one.png"
    Image.new("RGB", (30, 20), "#00ff00").save(file)

    def question(application):
        return application.window.findChild(FetchQuestion)

    async def scenario(application):
        await until(lambda: question(application) is not None)
        question(application).reject()
        await until(lambda: len(application.window.tray.images) == 1)
        return [tile.name for tile in application.window.tray.tiles]

    words = ["https://example.org/lake.jpg", str(file), "--engine", "offline"]
    assert run(words, scenario) == ["one.png"]


def test_the_offline_engine_answers_about_an_image(tmp_path):
    from PIL import Image

    file = tmp_path / "red.png"
    Image.new("RGB", (64, 48), "#ff0000").save(file)

    async def scenario(application):
        ear = Ear(application)
        tray = application.window.tray
        application.window.add_images([file])
        await until(lambda: len(tray.images) == 1)
        turn_id = application.window.ask("What is this?")
        ending = await ear.until(Ended)
        assert isinstance(ending, TurnFinished)
        assert application.window.view.answer_text(turn_id) == ending.text
        assert ending.metrics.first_paint_latency is not None
        return ending.text

    assert "red: 100 %" in run(["--engine", "offline"], scenario)


def test_the_models_come_after_the_window(gemini):
    async def scenario(application):
        model = widget(application, "model")
        before = model.count()
        await until(lambda: any(r.method == "GET" for r in server.requests))
        await until(lambda: not application._tasks)
        return before, [model.itemText(index) for index in range(model.count())]

    server = gemini(saying("x"))
    before, names = run([], scenario)
    assert before == 1
    assert names == ["gemini-3.8-flash"]


def test_there_are_models_to_choose_when_the_list_does_not_come(monkeypatch):
    with LoopbackServer([refusing(500, {"error": {"code": 500, "message": "no"}})]) as server:
        monkeypatch.setenv("GEMINI_API_KEY", "k")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)

        async def scenario(application):
            await until(lambda: server.requests)
            await until(lambda: not application._tasks)
            return widget(application, "model").count()

        assert run([], scenario) > 1


def test_no_key_with_gemini_is_said_at_once():
    async def scenario(application):
        ear = Ear(application)
        type_and_send(application, "Hi")
        ending = await ear.until(Ended)
        assert isinstance(ending, TurnFailed)
        assert ending.error.code == "authentication"
        return ending.error.sentence

    assert "no API key" in run(["--engine", "gemini"], scenario)


def test_closing_in_the_middle_of_an_answer_is_clean(gemini):
    server = gemini(run_at_full_speed)

    async def scenario(application):
        ear = Ear(application)
        type_and_send(application, "Go on")
        await ear.until(TextDelta)
        application.window.close()
        assert not application.window.isVisible()
        await application.closed.wait()
        return await ear.until(Ended)

    ending = run([], scenario)
    assert ending.by == "shutdown"
    assert server.wait(lambda: server.open_connections == 0)


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_lost(tmp_path):
    (tmp_path / "file").touch()

    async def scenario(application):
        notice = application.window.notice
        await until(lambda: notice.isVisible())
        return application._app.pictures.folder

    elsewhere = run(["--data-dir", str(tmp_path / "file" / "x")], scenario)
    assert elsewhere.is_dir()


def test_the_system_is_asked_about_motion_once_the_window_was_seen(monkeypatch):
    asked = []
    monkeypatch.setattr(gui.Theme, "follow_motion", lambda theme: asked.append(theme))

    async def scenario(application):
        assert asked == []
        await until(lambda: asked)
        return application.theme

    assert [run([], scenario)] == asked


def test_desktops_know_it_by_its_id(qapp):
    assert gui.qt_application().desktopFileName() == "io.github.gemstream.Gemstream"


def test_the_end_of_the_session_closes_it_well():
    async def scenario(application):
        application.window.show()
        application.qt.quit()  # as Windows and macOS ask: no loop may break off over it
        await asyncio.wait_for(application.closed.wait(), 10)
        assert not application.window.isVisible()

    run([], scenario)


def test_closing_twice_waits_for_the_first():
    async def scenario(application):
        await asyncio.gather(application.aclose(), application.aclose())
        return application.closed.is_set()

    assert run([], scenario)


def test_closing_without_a_running_loop_only_hides(qapp):
    application = gui.create([])
    application.window.show()
    application.window.close()
    assert not application.window.isVisible()
    with application.loop as loop:
        loop.run_until_complete(application.aclose())


def test_closing_before_the_window_was_seen_starts_nothing():
    async def scenario(application):
        application.window.show()
        await application.aclose()
        application._begin()
        return len(application._tasks)

    assert run([], scenario, show=False) == 0


def test_a_mistake_of_ours_is_said_and_logged(caplog):
    async def scenario(application):
        await until(lambda: application.log_book.is_open)
        application._crashed(ZeroDivisionError("oops"))
        await until(lambda: application.crashes.dialog is not None)
        is_seen = application.crashes.dialog.isVisible()
        application.crashes.dialog.accept()
        return is_seen

    assert run([], scenario)
    assert "unexpected fault" in caplog.text
    log = Path(os.environ["GEMSTREAM_DATA_DIR"], "logs", "gemstream.log").read_text()
    assert "ZeroDivisionError" in log


@pytest.mark.parametrize(
    ("argv", "rest"),
    [
        ([], []),
        (["gemstream"], []),
        (["/usr/bin/gemstream", "a.png"], ["a.png"]),
        (["a.png"], ["a.png"]),
        ([sys.argv[0], "a.png"], ["a.png"]),
    ],
)
def test_the_programs_own_name_is_no_image(argv, rest):
    assert list(gui._without_name(argv)) == rest


def test_what_the_first_picture_does_not_need_is_imported_after_it():
    script = (
        "import sys\nfrom desktop.gui import create\napp = create([])\napp.window.show()\n"
        "app.qt.processEvents()\n"
        "later = {'google.genai', 'PIL', 'pydantic', 'asyncio', 'PySide6.QtDBus', 'ctypes',\n"
        "         'PySide6.QtNetwork', 'hashlib', 'desktop.core.hand_over', 'desktop.updates',\n"
        "         'cryptography', 'jeepney', 'desktop.ui.tray_icon',\n"
        "         'desktop.program.background'}\n"
        "print(sorted(later & set(sys.modules)))\n"
        # PySide makes a class when it is first asked for; some calls have it make all there are.
        "unasked = {'QWizard', 'QFontDialog', 'QDockWidget', 'QStyle', 'QCommonStyle'}\n"
        "print(sorted(unasked & set(vars(sys.modules['PySide6.QtWidgets']))))\n"
        "import os; sys.stdout.flush(); os._exit(0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
        env=uncovered(),
    )
    assert done.stdout.split() == ["[]", "[]"]


def test_the_request_is_time_zero(gemini):
    gemini(saying("x"))

    async def scenario(application):
        ear = Ear(application)
        type_and_send(application, "Hi")
        await ear.until(Ended)
        return [type(event) for event in ear.events][:2], ear.events[1]

    kinds, event = run([], scenario)
    assert kinds[1] is RequestSent
    assert event.at > 0


@pytest.mark.parametrize(("words", "attempts"), [([], 3), (["--retries", "0"], 0)])
def test_a_window_asks_again_by_itself_unless_told_otherwise(words, attempts):
    async def scenario(application):
        return application.controller.terms.retries.attempts

    assert run(["--engine", "offline", *words], scenario) == attempts


def offered(application, step):
    found = application.window.findChildren(QAbstractButton, f"step_{step}")
    return next((each for each in found if each.isVisible()), None)


def test_a_cut_answer_goes_on_in_the_window(gemini):
    before = "A cut answer goes on exactly where"
    server = gemini(
        saying(before, finish="MAX_TOKENS"), saying("goes on exactly where", " it stopped.")
    )

    async def scenario(application):
        ear = Ear(application)
        type_and_send(application, "Go on")
        turn_id = (await ear.until(TurnTruncated)).turn_id
        await until(lambda: offered(application, "continue") is not None)
        offered(application, "continue").click()
        ending = await ear.until(TurnFinished)
        await until(lambda: offered(application, "continue") is None)
        view = application.window.view
        return ending.text, view.answer_text(turn_id), view.shown_answer(turn_id), view.turn_count

    whole = f"{before} it stopped."
    assert run([], scenario) == (whole, whole, whole, 1)
    asked = [request.json for request in server.asked]
    assert [len(each["contents"]) for each in asked] == [1, 3]
    assert asked[1]["contents"][1]["parts"][0]["text"] == before


def test_a_limit_is_waited_for_in_sight_and_given_up_by_a_click(gemini):
    wait = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "20s"}
    error = {"code": 429, "message": "m", "status": "RESOURCE_EXHAUSTED", "details": [wait]}
    server = gemini(refusing(429, {"error": error}))

    async def scenario(application):
        ear = Ear(application)
        type_and_send(application, "Now")
        retry = await ear.until(RetryScheduled)
        await until(lambda: offered(application, "cancel") is not None)
        words = application.window.view.text()
        offered(application, "cancel").click()
        ending = await ear.until(TurnStopped)
        await until(lambda: offered(application, "retry") is not None)
        return retry.wait_s, words, ending.by

    wait_s, words, by = run([], scenario)
    assert (wait_s, by) == (20.0, "user")
    assert "Trying again in 20 s (attempt 2)" in words
    assert len(server.asked) == 1


def test_pages_and_the_images_of_a_folder_stand_in_their_places(tmp_path):
    from PIL import Image

    from desktop.ui.tile_actions import TileAction

    picture = Image.new("RGB", (1600, 1200), "#00ff00")
    picture.save(tmp_path / "report.pdf", save_all=True, append_images=[picture])
    (tmp_path / "holiday").mkdir()
    picture.save(tmp_path / "holiday" / "1.png")
    (tmp_path / "holiday" / "2.png").write_text("no image")
    picture.save(tmp_path / "last.png")

    async def scenario(application):
        tray = application.window.tray
        files = [tmp_path / name for name in ("report.pdf", "holiday", "last.png")]
        application.window.add_images(files)
        await until(lambda: len(tray.tiles) == 5 and not tray.is_preparing)
        tray.tiles[1].asked.emit(TileAction.LOW)
        await until(lambda: not tray.is_preparing)
        sides = [max(image.width_px, image.height_px) for image in tray.images]
        return [tile.name for tile in tray.tiles], sides

    names, sides = run([], scenario)
    assert names == ["report.pdf, page 1", "report.pdf, page 2", "1.png", "2.png", "last.png"]
    assert sides[1] == 768
    assert min(sides[:1] + sides[2:]) >= 1600
