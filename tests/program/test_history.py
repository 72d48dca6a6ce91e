"""The list of conversations on the real loop, with the real store."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListView

from desktop.core.errors import StorageFailed
from desktop.core.events import Ended
from desktop.core.message import Draft
from desktop.program.history import RUNNING_NAME
from desktop.settings import STANDARD
from desktop.storage.conversations import Conversations
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.keeping import IMAGE, answered, asked, outline
from tests.loopback import LoopbackServer, saying
from tests.program.test_pages import ask, open_one, ready

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
OFFLINE = ["--engine", "offline"]


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


def keep(folder, *titles, images=(), **fields):
    """Conversations of an earlier run, the first title the latest."""
    from desktop.core.conversation import Conversation

    async def kept():
        store = Conversations(folder)
        for number, title in enumerate(titles):
            each = outline(title, 1000.0 - number, title=title, **fields)
            turn = asked(Conversation(title), f"turn of {title}", f"About {title}?", *images)
            store.begin(each, turn)
            store.end(each, answered(turn, f"All about {title}.", *images))
        await store.aclose()

    asyncio.run(kept())


def side_of(window):
    if not window.side.is_open:
        QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    return window.side.panel


def titles(panel):
    return [each.title for each in panel.rows.outlines]


async def listed(application, *names, window=None):
    panel = side_of(window or application.window)
    await until(lambda: titles(panel) == list(names))
    return panel


def test_the_names_of_the_contract_are_there(folder):
    keep(folder, "a")

    async def scenario(application):
        await ready(application)
        window = application.window
        assert not window.side.isVisible()
        assert window.findChild(QListView, "conversationList").accessibleName() == "Conversations"
        assert window.findChild(QLineEdit, "search").accessibleName() == "Search"

    run(OFFLINE, scenario)


def test_what_is_asked_comes_into_the_list_of_every_window(gemini, folder):
    gemini.go_on.set()
    keep(folder, "old")

    async def scenario(application):
        await ready(application)
        application.window.new_window_requested.emit()
        two = list(application.windows)[-1]
        await listed(application, "old")
        await listed(application, "old", window=two)
        await ask(application.window, "one")
        await listed(application, "one", "old")
        await listed(application, "one", "old", window=two)

    run([], scenario)


def test_a_list_that_was_open_is_open_again(folder):
    keep(folder, "a")

    async def scenario(application):
        await ready(application)
        await listed(application, "a")

    run(OFFLINE, scenario)

    async def again(application):
        assert application.window.side.is_open
        await until(lambda: application.window.side.is_made)
        await until(lambda: titles(application.window.side.panel) == ["a"])
        two = application.windows.open(application.window)
        await listed(application, "a", window=two)
        two.toggle_side()
        assert application.window.side.is_open

    run(OFFLINE, again)


def test_a_list_that_is_opened_before_the_loop_runs_is_filled(folder):
    keep(folder, "a")

    async def scenario(application):
        application.window.toggle_side()
        await listed(application, "a")

    run(OFFLINE, scenario)


def test_two_hundred_and_fifty_come_in_pages(folder):
    keep(folder, *[f"{n:03}" for n in range(250)])

    async def scenario(application):
        await ready(application)
        panel = side_of(application.window)
        await until(lambda: len(titles(panel)) == 100)
        for count in (200, 250):
            panel.list.scrollToBottom()
            await until(lambda count=count: len(titles(panel)) == count)
        assert titles(panel) == sorted(titles(panel))

    run(OFFLINE, scenario)


def test_a_title_is_another_one_everywhere(folder):
    keep(folder, "a", "b")

    async def scenario(application):
        await ready(application)
        window = application.window
        panel = await listed(application, "a", "b")
        await open_one(application, window, "a")
        panel.rows.setData(panel.rows.row_of("a"), "Better")
        assert window.bar.label.text() == "Better"
        await application._app.store.settled()
        assert [o.title for o in await application._app.store.conversations()] == ["Better", "b"]

    run(OFFLINE, scenario)


def test_what_is_pinned_archived_deleted_and_taken_back_is_so_in_the_store(folder):
    keep(folder, "a", "b", "c")

    async def scenario(application):
        await ready(application)
        store = application._app.store

        async def kept(**words):
            return [o.title for o in await store.conversations(**words)]

        panel = await listed(application, "a", "b", "c")
        panel.list.pin_wanted.emit(panel.rows.outlines[2], True)
        assert await kept() == ["c", "a", "b"]
        panel.list.archive_wanted.emit(panel.rows.outlines[1], True)
        assert await kept(archived=True) == ["a"]
        panel.undo.button.click()
        assert await kept() == ["c", "a", "b"]
        panel.list.delete_wanted.emit(panel.rows.outlines[1])
        await until(lambda: not application.windows._keepers)
        assert await kept() == ["c", "b"]
        panel.undo.button.click()
        assert await kept() == ["c", "a", "b"]

    run(OFFLINE, scenario)


def test_a_deleted_conversation_is_shown_no_more_and_its_answer_stopped(gemini, folder):
    async def scenario(application):
        await ready(application)
        window, page = application.window, application.window.page
        ear = Ear(page.controller)
        QTest.keyClicks(window.composer.prompt, "one")
        QTest.keyClick(window.composer.prompt, Qt.Key.Key_Return)
        panel = await listed(application, "one")
        panel.list.delete_wanted.emit(panel.rows.outlines[0])
        assert window.page is not page
        await until(lambda: ear.has(Ended))
        await listed(application)
        assert await application._app.store.conversations() == []

    run([], scenario)


def test_words_are_found_as_they_are_typed_and_opened_at_the_place(folder):
    keep(folder, "tea", "sugar")

    async def scenario(application):
        await ready(application)
        window = application.window
        panel = await listed(application, "tea", "sugar")
        QTest.keyClicks(panel.search, "about sug")
        await until(lambda: panel.rows.rowCount() == 2)
        QTest.keyClick(panel.search, Qt.Key.Key_Return)
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
        await until(lambda: window.bar.label.text() == "sugar")
        find = window.view.finding.find
        await until(lambda: find.is_done)
        assert (find.query, find.count) == ("about sug", 2)
        assert find.current is not None
        assert window.view.finding.bar.isVisible()
        QTest.keyClick(panel.list, Qt.Key.Key_Return)  # it is shown already

    run(OFFLINE, scenario)


def test_images_of_an_opened_conversation_are_read_when_they_come_into_view(folder):
    keep(folder, "a", images=[IMAGE])

    async def scenario(application):
        await ready(application)
        window = application.window
        opened = []
        window.pictures.open = lambda images, index: opened.append(images[index])
        await open_one(application, window, "a")
        assert not window.page.controller.conversation.turns[0].question.images[0].is_loaded
        view = window.view
        await until(lambda: not application.windows._keepers)
        pictures = [p for placed in view.shown for p in placed.row.pictures()]
        assert [each.image.data for each in pictures] == [b"clean", b"clean"]

    run(OFFLINE, scenario)


def test_an_image_that_is_lost_is_said(folder):
    keep(folder, "a", images=[IMAGE])
    for file in (folder / "attachments").rglob("*"):
        if file.is_file():
            file.unlink()

    async def scenario(application):
        await ready(application)
        await open_one(application, application.window, "a")
        await until(lambda: "can no longer be read" in application.window.notice.sentence.text())

    run(OFFLINE, scenario)


def test_a_change_of_a_question_goes_on_after_a_crash_and_what_was_typed_before_is_there(folder):
    keep(folder, "a")

    async def begin(application):
        await ready(application)
        window = application.window
        await open_one(application, window, "a")
        await until(lambda: not application.windows._keepers)
        prompt = window.composer.prompt
        QTest.keyClicks(prompt, "next")
        window.page.edit_last()
        await until(lambda: prompt.toPlainText() == "About a?")
        QTest.keyClicks(prompt, " Really?")
        await application.windows.history._app.store.settled()
        copied = folder.with_name("copy")
        await asyncio.to_thread(shutil.copytree, folder, copied)  # as a power cut would leave it

    async def go_on(application):
        await ready(application)
        window = application.window
        await open_one(application, window, "a")
        await until(lambda: not application.windows._keepers)
        await until(lambda: window.composer.draft.text == "About a? Really?")
        assert window.page.editing.turn_id == "turn of a"
        QTest.keyClick(window.composer.prompt, Qt.Key.Key_Escape)
        assert window.composer.draft.text == "next"

    run(OFFLINE, begin)
    run([*OFFLINE, "--data-dir", str(folder.with_name("copy"))], go_on)


def test_a_question_that_was_being_changed_is_told_of(folder):
    keep(folder, "a")

    async def begin(application):
        await ready(application)
        await open_one(application, application.window, "a")
        await until(lambda: not application.windows._keepers)
        application.window.page.edit_last()

    async def again(application):
        await until(lambda: application.window.notice.button is not None)
        return application.window.notice.sentence.text()

    run(OFFLINE, begin)
    assert run(OFFLINE, again) == "You were writing a question in “a”."


def test_what_was_typed_comes_back_after_a_restart(folder):
    async def scenario(application):
        await ready(application)
        await until(lambda: not application.windows._keepers)
        QTest.keyClicks(application.window.composer.prompt, "Half a ques")

    run(OFFLINE, scenario)

    async def again(application):
        await until(lambda: application.window.composer.draft.text)
        return application.window.composer.draft

    assert run(OFFLINE, again) == Draft(text="Half a ques")


def test_a_question_that_was_being_written_in_the_last_conversation_is_told_of(folder):
    keep(folder, "a", "b")

    async def scenario(application):
        await ready(application)
        await open_one(application, application.window, "a")
        await until(lambda: not application.windows._keepers)
        QTest.keyClicks(application.window.composer.prompt, "And wh")

    run(OFFLINE, scenario)

    async def again(application):
        window = application.window
        await until(lambda: window.notice.button is not None)
        assert window.notice.sentence.text() == "You were writing a question in “a”."
        assert window.composer.draft.is_empty
        QTest.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
        await until(lambda: window.composer.draft.text == "And wh")
        assert window.bar.label.text() == "a"

    run(OFFLINE, again)


def test_a_list_that_cannot_be_read_is_said(folder):
    async def scenario(application):
        await ready(application)

        async def fails(*_, **__):
            raise StorageFailed("It cannot be read.")

        store = application._app.store
        store.conversations = store.search = store.open = fails
        said = application.window.notice
        panel = side_of(application.window)
        panel.refresh()
        await until(lambda: said.sentence.text() == "It cannot be read.")
        said.say("", "info")
        panel.search.setText("x")
        await until(lambda: said.sentence.text() == "It cannot be read.")
        said.say("", "info")
        application.windows.pages.open(application.window, "x")
        await until(lambda: said.sentence.text() == "It cannot be read.")

    run(OFFLINE, scenario)


class TestCrash:
    def test_after_one_it_is_said_where_an_answer_was_interrupted(self, folder, monkeypatch):
        came = threading.Event()

        def scene(connection):
            if connection.request.method == "GET":
                connection.whole(200, b'{"models": []}')
                return
            connection.head()
            connection.text("Half of it")
            came.set()
            connection.wait_for_close()

        with LoopbackServer([scene]) as server:
            monkeypatch.setenv("GEMINI_API_KEY", "test-key")
            monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
            program = subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE)
            try:
                assert program.stdout.readline() == b"kept\n"
            finally:
                os.kill(program.pid, signal.SIGKILL)
                program.wait()
                program.stdout.close()
        assert (folder / RUNNING_NAME).exists()

        async def scenario(application):
            window = application.window
            await until(lambda: window.notice.button is not None)
            assert "“Tell me”" in window.notice.sentence.text()
            assert window.view.turn_count == 0
            QTest.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
            await until(lambda: window.view.turn_count == 1)
            text = window.view.text()
            assert "Half of it" in text
            assert "Interrupted: the program ended." in text
            turn = window.page.controller.conversation.turns[0]
            go_on = Ear(window.page.controller)
            window.view.step_chosen.emit(turn.id, "continue")
            await until(lambda: go_on.has(Ended))
            assert window.view.answer_text(turn.id) == "Half of it, and the rest"

        with LoopbackServer([saying(", and the rest")]) as server:
            monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.url)
            run([], scenario)
        assert not (folder / RUNNING_NAME).exists()

    def test_after_a_good_end_nothing_is_said(self, folder):
        keep(folder, "a")

        async def scenario(application):
            await ready(application)
            await until((folder / RUNNING_NAME).exists)
            await until(lambda: not application.windows._keepers)
            return application.window.notice.isVisible()

        assert [run(OFFLINE, scenario), run(OFFLINE, scenario)] == [False, False]

    def test_after_one_without_an_answer_under_way_nothing_is_said(self, folder):
        keep(folder, "a")
        (folder / RUNNING_NAME).touch()

        async def scenario(application):
            await application.windows.history._look_back(after_crash=True)
            return application.window.notice.isVisible()

        assert run(OFFLINE, scenario) is False


PROGRAM = """
import asyncio
from desktop import gui
from tests.gui_run import until

async def main():
    await until(lambda: application.windows.history.has_begun)
    heard = []
    application.controller.listen(heard.extend)
    application.window.ask("Tell me")
    await until(lambda: any(getattr(event, "text", "") for event in heard))
    await application._app.store.settled()
    print("kept", flush=True)
    await asyncio.Event().wait()

application = gui.create([])
application.window.show()
with application.loop as loop:
    loop.run_until_complete(main())
"""


def test_a_second_program_on_the_same_folder_says_so_and_does_no_harm(gemini, folder):
    gemini.go_on.set()
    first = Conversations(folder)
    assert list(asyncio.run(first.conversations())) == []

    async def scenario(application):
        await until(lambda: "another Gemstream" in application.window.notice.sentence.text())
        await ask(application.window, "one")

    run([], scenario)
    assert not (folder / RUNNING_NAME).exists()
    first._writer.close()
    first._file.close()


def test_the_setting_holds_for_all_windows():
    async def scenario(application):
        await ready(application)
        windows = application.windows
        windows.open(application.window)
        for is_wanted in (True, False):
            windows.settings.use(replace(STANDARD, show_conversations=is_wanted))
            assert [each.side.isVisible() for each in windows] == [is_wanted] * 2

    run(OFFLINE, scenario)


def test_conversations_are_exported_and_imported_from_the_list(folder, tmp_path):
    keep(folder, "a")

    def choose(window, title, name):
        dialogs = window.findChildren(QFileDialog)
        dialog = next(each for each in dialogs if each.windowTitle() == title)
        dialog.setDirectory(str(tmp_path))
        if title == "Export":
            dialog.selectNameFilter("JSON, to be imported again (*.json)")
        dialog.findChild(QLineEdit, "fileNameEdit").setText(name)
        dialog.accept()

    async def scenario(application):
        await ready(application)
        window = application.window
        panel = await listed(application, "a")
        panel.list.export_wanted.emit(panel.rows.outlines[0])
        choose(window, "Export", "a.json")
        await until(lambda: "a.json is saved" in window.notice.accessibleName())
        # As another computer would have it: the same under another name.
        file = tmp_path / "a.json"
        text = file.read_text("utf-8")
        (tmp_path / "b.json").write_text(text.replace('"a"', '"b"').replace("turn of a", "1"))
        panel.import_button.click()
        choose(window, "Import", "b.json")
        await until(lambda: "1 conversation imported" in window.notice.accessibleName())
        await listed(application, "b", "a")
        panel.export_button.click()
        choose(window, "Export", "all.json")
        await until(lambda: "all.json is saved" in window.notice.accessibleName())
        assert f"in {tmp_path} with 2 conversations." in window.notice.accessibleName()

    run(OFFLINE, scenario)


def test_images_of_a_turn_that_is_gone_are_not_looked_for(folder, caplog):
    keep(folder, "a")

    async def scenario(application):
        await ready(application)
        window = application.window
        await listed(application, "a")
        window.page.view.images_wanted.emit("gone")

    run(OFFLINE, scenario)
    assert "unexpected fault" not in caplog.text


def test_a_file_of_what_is_dragged_out_is_made_and_removed_at_the_end(folder):
    keep(folder, "a")

    async def scenario(application):
        await ready(application)
        panel = await listed(application, "a")
        path = panel.list.make_file("a", "a")
        await until(path.exists)
        assert path.read_text().startswith("# a\n")
        return path

    path = run(OFFLINE, scenario)
    assert not path.parent.exists()
