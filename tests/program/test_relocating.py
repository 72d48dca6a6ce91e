"""The data folder in the settings of the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop import data_folder, instance
from desktop.core.errors import StorageFailed
from desktop.data_folder import Whereabouts, note, whereabouts
from desktop.moving import Move, want
from desktop.ui.data_folder_place import DataFolderPlace
from desktop.ui.move_question import DeleteQuestion, MoveQuestion
from tests.data_folders import contents, fill
from tests.gui_run import run, until
from tests.program.test_pages import ready

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
OFFLINE = ["--engine", "offline"]


@pytest.fixture
def old(monkeypatch):
    """The standard folder, which was not named."""
    monkeypatch.delenv("GEMSTREAM_DATA_DIR")
    return fill(data_folder.standard())


@pytest.fixture(autouse=True)
def plain_dialogs(monkeypatch):
    init = QFileDialog.__init__

    def plain(self, *args):
        init(self, *args)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)

    monkeypatch.setattr(QFileDialog, "__init__", plain)


def place_of(application):
    dialog = application.windows.settings.show(application.window)
    dialog.show_section("Data folder")
    return dialog.findChild(DataFolderPlace)


def choose(application, folder):
    place = place_of(application)
    assert place.move_button.isEnabled()
    QTest.mouseClick(place.move_button, Qt.MouseButton.LeftButton)
    dialog = application.window.findChild(QFileDialog)
    dialog.setDirectory(str(folder))
    dialog.accept()


async def asked(window, kind):
    await until(lambda: window.findChild(kind))
    return window.findChild(kind)


def said(window):
    return "" if window.notice.isHidden() else window.notice.sentence.text()


def test_the_user_chooses_a_folder_and_the_program_begins_again(old, tmp_path):
    usb = tmp_path / "usb"
    usb.mkdir()
    (usb / "letter").touch()

    async def scenario(application):
        await ready(application)
        choose(application, usb)
        question = await asked(application.window, MoveQuestion)
        assert whereabouts() == Whereabouts()
        QTest.mouseClick(question.go_on_button, Qt.MouseButton.LeftButton)
        await application.closed.wait()
        assert application.windows.is_to_reopen

    run(OFFLINE, scenario)
    assert whereabouts().wanted == usb / "Gemstream"
    Move(instance.take(old)).make(lambda done, of: None).release()

    async def after(application):
        assert application._app.folder == usb / "Gemstream"
        await until(lambda: said(application.window))
        assert said(application.window).startswith(f"Your data are in {usb / 'Gemstream'} now.")
        choose(application, old)
        await until(lambda: "An old copy of your data is in" in said(application.window))
        place = place_of(application)
        await until(lambda: place.left.text())
        QTest.mouseClick(place.delete_button, Qt.MouseButton.LeftButton)
        question = await asked(application.window, DeleteQuestion)
        QTest.mouseClick(question.go_on_button, Qt.MouseButton.LeftButton)
        await until(lambda: said(application.window) == f"The old copy in {old} is deleted.")

    run(OFFLINE, after)
    assert contents(old) == {}
    assert "conversations.db" in contents(usb / "Gemstream")


def test_a_folder_that_will_not_do_is_said_and_nothing_wanted(old):
    async def scenario(application):
        await ready(application)
        choose(application, old / "pictures")
        await until(lambda: said(application.window))
        return said(application.window)

    assert "is inside the folder that is to be moved. Choose another folder." in run(
        OFFLINE, scenario
    )
    assert whereabouts() == Whereabouts()


def test_a_wish_that_cannot_be_written_down_is_said(old, tmp_path, monkeypatch):
    def fails(_):
        raise StorageFailed("The disk is full.")

    monkeypatch.setattr("desktop.moving.want", fails)

    async def scenario(application):
        await ready(application)
        choose(application, tmp_path)
        question = await asked(application.window, MoveQuestion)
        question.accept()
        await until(lambda: said(application.window) == "The disk is full.")
        assert not application.windows.is_to_reopen

    run(OFFLINE, scenario)


def test_an_old_copy_that_cannot_be_deleted_is_said(old, tmp_path, monkeypatch):
    want(tmp_path / "new")
    Move(instance.take(old)).make(lambda done, of: None).release()

    async def scenario(application):
        await ready(application)
        place = place_of(application)
        await until(lambda: place.left.text())
        with instance.take(old):
            place.delete_button.click()
            (await asked(application.window, DeleteQuestion)).accept()
            # What is said later takes its place, perhaps in the same turn of the loop.
            heard, show = [], application.window.show_notice
            monkeypatch.setattr(
                application.window,
                "show_notice",
                lambda sentence, **more: heard.append(sentence) or show(sentence, **more),
            )
            await until(lambda: any("Another Gemstream is using" in each for each in heard))

    run(OFFLINE, scenario)
    assert "conversations.db" in contents(old)


def test_a_folder_that_was_named_is_not_moved(tmp_path):
    async def scenario(application):
        await ready(application)
        place = place_of(application)
        assert not place.move_button.isEnabled()

    note(Whereabouts(news="not told here"))
    run(OFFLINE, scenario)
    assert whereabouts().news == "not told here"


def test_where_there_is_no_news_what_is_said_stays(old, monkeypatch):
    looked = []
    monkeypatch.setattr("desktop.gui.folder_news", lambda *given: looked.append(given) or "")

    async def scenario(application):
        application.windows.say("Something else.")
        await until(lambda: looked and not len(application._tasks))
        assert said(application.window) == "Something else."

    run(OFFLINE, scenario)
