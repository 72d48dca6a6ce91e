import asyncio
import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Signal

from desktop import instance
from desktop.core.errand import ExportErrand, ImportErrand
from desktop.core.hand_over import Wish
from desktop.core.web_address import web_address
from desktop.holder import written
from desktop.program.reception import Reception
from desktop.ui.fetch_question import FetchQuestion
from tests.gui_run import run, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WORDS = ["--engine", "offline"]


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / "one.png"
    Image.new("RGB", (30, 20), "#00ff00").save(file)
    return file


def with_lock(tmp_path, scenario):
    """Run a scenario with an application whose door is open."""
    with instance.take(tmp_path / "data") as lock:

        async def whole(application):
            application.reception.lock = lock
            await until(lambda: written(lock.folder).door)
            return await scenario(application)

        result = run(WORDS, whole)
        assert lock.is_held
        assert written(lock.folder).door == ""
        return result


def test_the_door_is_open_until_the_windows_close(tmp_path):
    def is_open():
        return (tmp_path / "data" / "instance" / "door").exists()

    async def scenario(application):
        assert is_open()
        application.window.close()
        assert not is_open()
        assert written(tmp_path / "data").door == ""
        await application.closed.wait()

    with_lock(tmp_path, scenario)


def test_files_and_addresses_go_to_the_window_that_was_used_last(tmp_path, picture):
    async def scenario(application):
        two = application.windows.open(application.window)
        await until(two.isActiveWindow)
        application.window.activateWindow()
        await until(application.window.isActiveWindow)
        application.window.showMinimized()
        two.hide()
        await until(lambda: not two.isActiveWindow())
        application.window.activateWindow()
        await until(application.window.isActiveWindow)
        wish = Wish(images=(picture, web_address("https://example.org/a.png")))
        application.reception._door.wished.emit(wish)
        await until(lambda: application.window.tray.images)
        assert not application.window.isMinimized()
        question = application.window.findChild(FetchQuestion)
        assert question.isVisible()
        question.reject()
        assert len(application.windows) == 2

    with_lock(tmp_path, scenario)


def test_with_nothing_another_window_opens_in_front(tmp_path):
    async def scenario(application):
        application.reception._door.wished.emit(Wish())
        assert len(application.windows) == 2
        new = list(application.windows)[-1]
        await until(new.isActiveWindow)

    with_lock(tmp_path, scenario)


def test_the_token_is_there_while_the_window_comes_to_the_front_and_not_after(
    tmp_path, monkeypatch
):
    seen = []
    monkeypatch.setattr("os.putenv", lambda name, value: seen.append((name, value)))
    monkeypatch.setattr("os.unsetenv", lambda name: seen.append(name))

    async def scenario(application):
        application.reception._door.wished.emit(Wish(activation="token-1"))

    with_lock(tmp_path, scenario)
    assert [each for each in seen if "XDG_ACTIVATION_TOKEN" in each] == [
        ("XDG_ACTIVATION_TOKEN", "token-1"),
        "XDG_ACTIVATION_TOKEN",
    ]
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


def test_a_folder_without_locks_is_said(tmp_path, monkeypatch):
    def refuse(descriptor):
        raise OSError(37, "no locks")

    monkeypatch.setattr(instance, "lock_file", refuse)
    lock = instance.take(tmp_path / "data")

    async def scenario(application):
        application.reception.lock = lock
        await until(application.window.notice.isVisible)
        assert application.window.notice.sentence.text() == lock.problem

    run(WORDS, scenario)
    assert [file.name for file in lock.place.iterdir()] == ["lock"]


def test_without_a_lock_there_is_no_door(tmp_path):
    async def scenario(application):
        await until(lambda: application.windows.measurements)
        assert isinstance(application.reception, Reception)

    run(WORDS, scenario)
    assert not (tmp_path / "data" / "instance").exists()


class Visit(QObject):
    """A command that waits for its answer."""

    left = Signal()

    def __init__(self):
        super().__init__()
        self.answers, self.is_over = [], False

    def answer(self, answer):
        self.answers.append(answer)

    def leave(self):
        self.is_over = True


def test_an_errand_is_done_and_the_list_shows_what_came_of_it(tmp_path):
    sample = Path(__file__).parents[1] / "exchange" / "MyActivity.json"

    async def scenario(application):
        await until(lambda: application.windows.history.has_begun)
        application.window.side.make()
        panel = application.window.side.panel
        visit = Visit()
        application.reception._door.sent.emit(ImportErrand(files=(sample,)), visit)
        await until(lambda: visit.answers)
        assert visit.answers[0].out.startswith("2 conversations imported")
        await until(lambda: len(panel.rows.outlines) == 2)
        path = tmp_path / "a.json"
        application.reception._door.sent.emit(ExportErrand(every=True, path=path), visit)
        await until(lambda: len(visit.answers) == 2)
        assert path.exists()
        assert not visit.is_over
        assert len(application.windows) == 1

    with_lock(tmp_path, scenario)


def test_a_command_that_goes_ends_its_errand(tmp_path, monkeypatch):
    async def scenario(application):
        begun, given_up = asyncio.Event(), asyncio.Event()

        async def endless(errand):
            begun.set()
            try:
                await asyncio.Event().wait()
            finally:
                given_up.set()

        monkeypatch.setattr(application.windows._exporting, "do", endless)
        visit = Visit()
        application.reception._door.sent.emit(ExportErrand(), visit)
        await begun.wait()
        visit.left.emit()
        await given_up.wait()
        await until(lambda: visit.is_over)
        assert visit.answers == []

    with_lock(tmp_path, scenario)


@pytest.mark.parametrize("asked", ["by a start", "by the desktop"])
def test_the_small_window_is_wanted_and_no_other_opens(tmp_path, asked):
    async def scenario(application):
        reception = application.reception
        if asked == "by a start":
            reception._door.wished.emit(Wish(action="quick-ask"))
        else:
            reception._act("quick-ask", "")
        [small, _] = application.windows.quick_asking._made
        await until(small.isActiveWindow)
        assert len(application.windows) == 1

    with_lock(tmp_path, scenario)


def test_a_window_that_waits_behind_the_tray_is_shown_instead_of_another(tmp_path):
    async def scenario(application):
        application.window.may_wait = lambda: True
        application.window.put_behind.disconnect()
        application.window.close()
        assert application.window.waits_behind
        application.reception._door.wished.emit(Wish())
        assert application.window.isVisible()
        assert len(application.windows) == 1

    with_lock(tmp_path, scenario)
