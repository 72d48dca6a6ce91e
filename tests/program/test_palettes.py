"""The command palette in the real program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.errors import StorageFailed
from desktop.storage.conversations import Conversations
from desktop.ui.command_palette import CommandPalette
from tests.gui_run import run, until
from tests.program.test_history import OFFLINE, keep
from tests.program.test_pages import ready

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


def opened(window):
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(CommandPalette)
    assert palette.isVisible()
    return palette


def titles(palette):
    return [palette.list.item(row).text() for row in range(palette.list.count())]


async def active(window):
    window.activateWindow()
    await until(window.isActiveWindow)


def test_a_conversation_is_found_by_a_few_letters_and_opened(folder):
    keep(folder, "Trip to Lisbon", "Bread")

    async def scenario(application):
        await ready(application)
        window = application.window
        await active(window)
        palette = opened(window)
        await until(lambda: "Bread" in titles(palette))
        QTest.keyClicks(palette.field, "lisb")
        assert titles(palette)[0] == "Trip to Lisbon"
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        await until(lambda: window.page.title == "Trip to Lisbon")

    run(OFFLINE, scenario)


def test_one_that_is_not_among_the_latest_is_searched_for(folder, monkeypatch):
    monkeypatch.setattr("desktop.program.palettes.MOST_TITLES", 2)
    keep(folder, "new", "newer", "Trip to Lisbon")

    async def scenario(application):
        await ready(application)
        await active(application.window)
        palette = opened(application.window)
        await until(lambda: "newer" in titles(palette))
        assert "Trip to Lisbon" not in titles(palette)
        QTest.keyClicks(palette.field, "lisbon")
        await until(lambda: titles(palette)[:1] == ["Trip to Lisbon"])

    run(OFFLINE, scenario)


def test_a_setting_is_shown_and_has_the_keyboard(folder):
    async def scenario(application):
        await ready(application)
        await active(application.window)
        palette = opened(application.window)
        QTest.keyClicks(palette.field, "retries")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        dialog = application.windows.settings.show(application.window)
        await until(lambda: dialog.focusWidget() is not None)
        assert dialog.focusWidget().objectName() == "setting_retries"
        dialog.close()

    run(OFFLINE, scenario)


def test_each_window_has_its_own_and_no_more(folder):
    async def scenario(application):
        await ready(application)
        one = application.window
        two = application.windows.open(one)
        for window in (one, two, one):
            await active(window)
            palette = opened(window)
            assert palette.window() is window
            palette.leave()
        assert len(one.findChildren(CommandPalette)) == 1

    run(OFFLINE, scenario)


def test_a_file_that_cannot_be_read_takes_nothing_else_away(folder, monkeypatch):
    async def broken(self, **_):
        raise StorageFailed("The disk is broken.")

    async def scenario(application):
        await ready(application)
        monkeypatch.setattr(Conversations, "conversations", broken)
        await active(application.window)
        palette = opened(application.window)
        desk = application.windows.openings.palettes
        await until(lambda: not desk._reading)
        assert "New window" in titles(palette)

    run(OFFLINE, scenario)


def test_where_nothing_is_kept_nothing_is_asked(folder):
    async def scenario(application):
        await ready(application)
        application._app.keeps = False
        await active(application.window)
        palette = opened(application.window)
        assert not application.windows.openings.palettes._reading
        assert "New window" in titles(palette)

    run(OFFLINE, scenario)
