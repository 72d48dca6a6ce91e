from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.program import tray
from desktop.program.tray import Tray
from desktop.settings import Settings
from desktop.ui import tray_icon
from tests.gui_run import run, until

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", "No such signal QPlatformNativeInterface", extend=True
)


@pytest.fixture
def said(monkeypatch):
    """What the tray says; there is one."""
    told = []
    for module in (tray, tray_icon):
        monkeypatch.setattr(module, "is_there_a_tray", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, *words: told.append(words[:2]))
    return told


class FakePage(SimpleNamespace):
    """A conversation that is stopped."""

    def stop(self):
        self.is_busy = False


class FakePages(list[FakePage]):
    """Those that are open; a new one begins in a window."""

    def begin(self, window):
        return (window, "begun")


@pytest.fixture
def parts(qapp, said, monkeypatch):
    """A tray with nothing behind it, and what it does."""
    brought = []
    monkeypatch.setattr(tray, "bring_to_front", lambda window, _: brought.append(window))
    app = SimpleNamespace(settings=Settings(tray=True))
    settings = SimpleNamespace(listeners=[])
    settings.use = lambda new: setattr(app, "settings", new)
    window = SimpleNamespace(waits_behind=False, show=lambda: brought.append("shown"))
    parts = SimpleNamespace(app=app, settings=settings, window=window, brought=brought)
    parts.pages = FakePages([FakePage(is_busy=True)])
    parts.tray = Tray(app, parts.pages, settings, lambda: window)
    return parts


def test_it_is_there_while_the_settings_say_so(parts):
    assert parts.tray.keeps_running
    parts.app.settings = Settings(tray=False)
    parts.settings.listeners[0]()
    assert not parts.tray.keeps_running


def test_no_window_is_left_behind_without_it(parts):
    parts.window.waits_behind = True
    parts.tray.look_again()
    assert parts.brought == []
    parts.app.settings = Settings(tray=False)
    parts.tray.look_again()
    assert parts.brought == ["shown"]


def test_what_is_chosen_is_done(parts, qtbot):
    for what, wanted in (
        ("quick-ask", parts.tray.quick_ask_wanted),
        ("quit", parts.tray.quit_wanted),
    ):
        with qtbot.waitSignal(wanted):
            parts.tray.icon.chosen.emit(what)
    parts.tray.icon.chosen.emit("open")
    parts.tray.icon.chosen.emit("new-conversation")
    assert parts.brought == [parts.window, (parts.window, "begun")]
    parts.tray.icon.chosen.emit("stop")
    assert not parts.pages[0].is_busy


def test_that_it_goes_on_is_said_once(parts, said):
    parts.tray.say_once()
    parts.tray.say_once()
    assert len(said) == 1
    assert parts.app.settings.tray_told


def test_behind_the_icon_the_program_goes_on_until_it_is_quit(said):
    async def scenario(application):
        windows, window = application.windows, application.window
        await until(lambda: "background" in vars(windows))
        assert "tray" not in window.absent()
        windows.settings.use(Settings(tray=True))
        conversation = window.page.controller.conversation
        window.close()
        assert not window.isVisible()
        assert window.waits_behind
        assert [title for title, _ in said] == [tray.GOES_ON]
        windows.tray.icon.chosen.emit("open")
        assert window.isVisible()
        assert not window.waits_behind
        assert window.page.controller.conversation is conversation
        window.close()
        assert not application.closed.is_set()
        windows.tray.icon.chosen.emit("quit")
        await application.closed.wait()

    run(["--engine", "offline"], scenario)


def test_without_a_tray_the_setting_is_absent_and_the_last_window_ends_the_program():
    async def scenario(application):
        windows, window = application.windows, application.window
        await until(lambda: "background" in vars(windows))
        windows.settings.use(Settings(tray=True))
        assert window.absent() == {"tray", "global_keys"}
        shown = {row.name for row in shown_rows(windows.settings.show(window))}
        assert not shown & window.absent()
        window.close()
        await application.closed.wait()

    run(["--engine", "offline"], scenario)


def shown_rows(dialog):
    dialog.show_section("Desktop")
    return [row.row for row in dialog._sections["Desktop"].rows.values()]
