"""The first start, on the real loop: what it shows, what it offers, and that it comes once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from desktop.core.events import Ended, TurnFinished
from desktop.core.profile import KEY_PAGE, Profile
from desktop.core.source import OFFLINE
from desktop.keys import PROFILES
from desktop.keys.profiles import Profiles, ProfilesFile
from desktop.settings_file import FILE_NAME
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.sent_view import SentView
from tests.gui_run import run, until
from tests.half_answers import Ear

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def data(tmp_path, monkeypatch):
    folder = tmp_path / "data"
    monkeypatch.setenv("GEMSTREAM_DATA_DIR", str(folder))
    return folder


@pytest.fixture
def opened(monkeypatch):
    """What was handed to the browser."""
    found = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toString()))
    return found


async def is_welcoming(application):
    return application.window.page.stack.is_welcoming


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_one_click_streams_an_answer_and_the_next_start_begins_without_it(data):
    async def scenario(application):
        stack = application.window.page.stack
        ear = Ear(application.controller)
        click(stack.welcome.try_card)
        await until(lambda: ear.has(Ended))
        assert isinstance(ear.events[-1], TurnFinished)
        assert "1,200 × 800" in ear.events[-1].text
        assert stack.currentWidget() is application.window.view
        assert application.controller.engine == "offline"

    assert run([], is_welcoming)
    assert run([], is_welcoming)  # nothing was done with it
    run([], scenario)
    assert (data / FILE_NAME).is_file()
    assert not run([], is_welcoming)


def test_left_it_does_not_come_back_but_by_the_menu(data):
    async def leave(application):
        click(application.window.page.stack.welcome.leave)
        assert application.window.page.stack.currentWidget() is application.window.empty_state

    async def again(application):
        window = application.window
        assert not window.page.stack.is_welcoming
        (action,) = [each for each in window.actions() if each.text() == "Welcome"]
        action.trigger()
        assert window.page.stack.is_welcoming

    run([], leave)
    run([], again)


def test_the_menu_leaves_a_conversation_as_it_is(gemini):
    gemini.go_on.set()

    async def scenario(application):
        window = application.window
        ear = Ear(application.controller)
        window.ask("one")
        await until(lambda: ear.has(Ended))
        page = window.page
        window.welcome_requested.emit()
        assert window.page is not page
        assert window.page.stack.is_welcoming

    run([], scenario)


def test_it_opens_where_keys_are_made_and_what_can_leave(data, opened):
    async def scenario(application):
        welcome = application.window.page.stack.welcome
        click(welcome.get_key)
        assert opened == [KEY_PAGE]
        click(welcome.privacy)
        (view,) = application.window.findChildren(SentView)
        assert view.pages.currentIndex() == 1
        view.close()

    run([], scenario)


@pytest.mark.parametrize(("card", "service"), [(1, "gemini"), (2, "enterprise")])
def test_a_key_or_a_project_is_asked_for(data, card, service):
    async def scenario(application):
        click(application.window.page.stack.welcome.cards[card])
        (dialog,) = application.window.findChildren(KeyDialog)
        assert dialog.isVisible()
        assert dialog.form.service == service
        dialog.reject()
        assert application.window.page.stack.is_welcoming

    run([], scenario)


@pytest.mark.parametrize("argv", [["--engine", "offline"]])
def test_who_says_what_to_ask_with_is_not_asked(data, argv):
    assert not run(argv, is_welcoming)


def test_with_a_key_there_is_no_welcome(data, gemini):
    assert not run([], is_welcoming)


def test_with_settings_or_profiles_there_is_none(data):
    data.mkdir()
    (data / FILE_NAME).write_text("{}")
    assert not run([], is_welcoming)
    (data / FILE_NAME).unlink()
    profiles = Profiles(all=(Profile(id="0" * 8, name="Mine"),), chosen=OFFLINE)
    ProfilesFile(data / PROFILES).save(lambda: profiles)
    assert not run([], is_welcoming)


def test_where_there_are_conversations_it_gives_way(data, gemini, monkeypatch):
    gemini.go_on.set()

    async def ask(application):
        ear = Ear(application.controller)
        application.window.ask("one")
        await until(lambda: ear.has(Ended))

    async def without_a_key(application):
        await until(lambda: application.windows.history.has_begun)
        await until(lambda: not application.window.page.stack.is_welcoming)

    run([], ask)
    assert not (data / FILE_NAME).exists()
    for name in ("GEMINI_API_KEY", "GOOGLE_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    run([], without_a_key)
