"""The way back to an earlier file, in the real window."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.events import Ended, TextDelta
from desktop.program.going_back import UNDER_WAY
from desktop.ui.conversations_place import ConversationsPlace
from desktop.ui.earlier_files import EarlierFiles
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.program.test_history import folder, keep, listed  # noqa: F401 - a fixture
from tests.program.test_pages import ask, open_one, ready

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
OFFLINE = ["--engine", "offline"]
BACKUP = "conversations.db.version-1"


@pytest.fixture
def two(folder):  # noqa: F811
    """The backup has "old" alone, the present file "recent" as well."""
    keep(folder, "old")
    shutil.copy(folder / "conversations.db", folder / BACKUP)
    keep(folder, "recent")
    return folder


def place_of(application):
    dialog = application.windows.settings.show(application.window)
    dialog.show_section("Conversations")
    return dialog.findChild(ConversationsPlace)


async def press_go_back(application):
    place = place_of(application)
    await until(place.go_back_button.isEnabled)
    QTest.mouseClick(place.go_back_button, Qt.MouseButton.LeftButton)


async def question_of(application):
    await until(lambda: application.window.findChildren(EarlierFiles))
    return application.window.findChildren(EarlierFiles)[0]


def said(window):
    return "" if window.notice.isHidden() else window.notice.sentence.text()


def test_the_user_goes_back_and_what_was_open_closes(two):
    async def scenario(application):
        await ready(application)
        await listed(application, "recent", "old")
        await open_one(application, application.window, "recent")
        await press_go_back(application)
        question = await question_of(application)
        QTest.mouseClick(question.go_on_button, Qt.MouseButton.LeftButton)
        await listed(application, "old")
        assert application.window.page.controller.conversation.turns == ()
        (aside,) = two.glob("conversations.db.before-*")
        await until(lambda: aside.name in said(application.window))
        await open_one(application, application.window, "old")
        # And there again.
        await press_go_back(application)
        question = await question_of(application)
        assert question.list.count() == 2
        QTest.mouseClick(question.go_on_button, Qt.MouseButton.LeftButton)
        await until(lambda: len(list(two.glob("conversations.db.before-*"))) == 2)

    run(OFFLINE, scenario)


def test_cancel_changes_nothing(two):
    async def scenario(application):
        await ready(application)
        await listed(application, "recent", "old")
        await press_go_back(application)
        question = await question_of(application)
        QTest.keyClick(question.focusWidget(), Qt.Key.Key_Return)
        await until(lambda: not application.window.findChildren(EarlierFiles))
        await listed(application, "recent", "old")
        assert not list(two.glob("conversations.db.before-*"))

    run(OFFLINE, scenario)


def test_a_fault_is_said_and_the_present_file_stays(two):
    async def scenario(application):
        await ready(application)
        await listed(application, "recent", "old")
        await press_go_back(application)
        question = await question_of(application)
        (two / BACKUP).unlink()
        QTest.mouseClick(question.go_on_button, Qt.MouseButton.LeftButton)
        await until(lambda: "no longer there" in said(application.window))
        await listed(application, "recent", "old")

    run(OFFLINE, scenario)


def test_it_waits_for_an_answer_under_way(gemini, two):
    async def scenario(application):
        await ready(application)
        ear = Ear(application.window.page.controller)
        await ask(application.window, "now", TextDelta)
        await press_go_back(application)
        assert said(application.window) == UNDER_WAY
        gemini.go_on.set()
        await until(lambda: ear.has(Ended))
        assert not list(two.glob("conversations.db.before-*"))

    run([], scenario)


def test_where_there_is_no_earlier_file_it_is_not_offered(folder):  # noqa: F811
    keep(folder, "a")

    async def scenario(application):
        await ready(application)
        place = place_of(application)
        await until(lambda: "no earlier file" in place.hint.text())
        assert not place.go_back_button.isEnabled()
        assert place.field.line.text() == str(folder / "conversations.db")

    run(OFFLINE, scenario)
