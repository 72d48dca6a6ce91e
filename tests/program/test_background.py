"""What is told of windows that nobody looks at, with a real bus and a desktop on it."""

from contextlib import asynccontextmanager
from dataclasses import replace
from functools import cache
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.errors import ConnectionFailed
from desktop.core.events import ProgressMade, TurnStarted
from desktop.program import background
from desktop.program.background import Background
from desktop.settings import Settings
from desktop.ui import tray_icon
from tests.gui_run import run, until
from tests.half_answers import Ear
from tests.session_bus.fake_desktop import fake_desktop, needs_bus, notifying
from tests.ui.fake_portal import private_bus
from tests.ui.transcript.turn_events import MODEL, failed, finished, stopped

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
LAUNCHER = "com.canonical.Unity.LauncherEntry"
LONG, SHORT = -4.0, -3.5
"""When a turn began of which ``finished`` is the end, at 6.0: the usual limit is 10 s."""


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    with private_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address


@pytest.fixture
def front(monkeypatch):
    """The windows that somebody looks at, and those that were brought to the front."""
    now = SimpleNamespace(windows=[], brought=[], alerted=[])
    monkeypatch.setattr(background, "is_in_front", lambda window: window in now.windows)
    monkeypatch.setattr(background, "bring_to_front", lambda *how: now.brought.append(how))
    monkeypatch.setattr(QApplication, "alert", lambda window, *_: now.alerted.append(window))
    return now


@pytest.fixture
def messages(monkeypatch):
    """What the tray says where there is one."""
    said = []
    monkeypatch.setattr(tray_icon, "is_there_a_tray", lambda: True)
    monkeypatch.setattr(tray_icon.TrayIcon, "say", lambda _, *words: said.append(words))
    return said


class FakePage:
    """A conversation that ends as it is told to."""

    def __init__(self, name, window, *, is_temporary=False):
        self.title = f"About {name}"
        self.is_temporary = is_temporary
        self.shown_in = window
        self.controller = SimpleNamespace(
            conversation=SimpleNamespace(id=name), listen=self._listen
        )

    def _listen(self, listener):
        self._tell = listener

    def end(self, ending=None, began=LONG):
        ending = ending or finished()
        self._tell([TurnStarted(turn_id="t", at=began, model=MODEL, engine="gemini")])
        self._tell([ending])

    def advance(self, turn_id, percent):
        far = ProgressMade(turn_id=turn_id, at=0, percent=percent, estimated_tokens=1)
        self._tell([far])

    def isVisible(self):
        return self.shown_in is not None

    def window(self):
        return self.shown_in


class FakePages(list[FakePage]):
    """Those that are open."""

    def __init__(self, *pages):
        super().__init__(pages)
        self.opened = []

    def window_of(self, page):
        return page.shown_in

    def open(self, window, conversation_id):
        self.opened.append((window, conversation_id))


def shown_by(made):
    """The notifications that can be clicked."""
    notifications = made._surroundings.notifications
    return notifications is not None and notifications._keys


@asynccontextmanager
async def watching(*pages, address="", **settings):
    """What is told of these pages."""
    crashes, pressed = [], []
    app = SimpleNamespace(
        settings=Settings(**settings),
        setup=SimpleNamespace(environ={"DBUS_SESSION_BUS_ADDRESS": address}),
        on_crash=crashes.append,
    )
    parent = QWidget()
    icon = cache(lambda: tray_icon.TrayIcon(parent, lambda: False))
    made = Background(app, FakePages(*pages), icon, lambda: "front", pressed.append)
    try:
        yield made
    finally:
        await made.aclose()
    assert crashes == []


@needs_bus
async def test_an_answer_that_ends_unseen_is_told_and_a_click_leads_to_it(qapp, address, front):
    page = FakePage("rain", QWidget())
    async with fake_desktop(address, NAME) as desktop, watching(page, address=address) as made:
        notifying(desktop)
        page.end()
        await desktop.until(lambda: desktop.given("Notify"))
        [(*_, title, words, actions, hints, _)] = desktop.given("Notify")
        assert (title, words) == ("About rain", "Answer complete")
        assert actions == ["default", "Show"]
        assert "transient" not in hints
        assert front.alerted == [page.shown_in]
        await until(lambda: shown_by(made))
        await desktop.emit(PATH, NAME, "ActivationToken", "us", 1, "token-1")
        await desktop.emit(PATH, NAME, "ActionInvoked", "us", 1, "default")
        await until(lambda: front.brought)
        assert made._pages.opened == [("front", "rain")]
        assert front.brought == [(page.shown_in, "token-1")]


@needs_bus
async def test_a_click_leads_to_the_window_in_use_where_its_own_is_closed(qapp, address, front):
    page = FakePage("rain", QWidget())
    async with fake_desktop(address, NAME) as desktop, watching(page, address=address) as made:
        notifying(desktop)
        page.end()
        await desktop.until(lambda: desktop.given("Notify"))
        await until(lambda: shown_by(made))
        made._pages.clear()
        await desktop.emit(PATH, NAME, "ActionInvoked", "us", 1, "default")
        await until(lambda: front.brought)
        assert front.brought == [("front", "")]


@needs_bus
async def test_who_comes_back_finds_no_notification(qapp, address, front):
    page = FakePage("rain", QWidget())
    async with fake_desktop(address, NAME) as desktop, watching(page, address=address) as made:
        notifying(desktop)
        page.end()
        await desktop.until(lambda: desktop.given("Notify"))
        await until(lambda: shown_by(made))
        made.look_again()
        front.windows.append(page.shown_in)
        made.look_again()
        made.look_again()
        await desktop.until(lambda: desktop.given("CloseNotification"))
        assert desktop.given("CloseNotification") == [(1,)]


@needs_bus
async def test_a_temporary_conversation_is_not_named_and_not_remembered(qapp, address, front):
    page = FakePage("rain", QWidget(), is_temporary=True)
    async with fake_desktop(address, NAME) as desktop, watching(page, address=address):
        notifying(desktop)
        page.end()
        await desktop.until(lambda: desktop.given("Notify"))
        [(*_, title, _, _, hints, _)] = desktop.given("Notify")
        assert title == "Temporary conversation"
        assert hints["transient"] == ("b", True)


@needs_bus
async def test_where_the_desktop_refuses_one_the_tray_tells(qapp, address, front, messages):
    page = FakePage("rain", QWidget())
    async with fake_desktop(address, NAME) as desktop, watching(page, address=address) as made:
        notifying(desktop)
        del desktop.answers["Notify"]
        page.end()
        await until(lambda: messages)
        assert messages == [("rain", "About rain", "Answer complete")]
        front.windows.append(page.shown_in)
        made.look_again()


async def test_where_no_bus_is_the_tray_tells_and_its_click_leads_back(qapp, front, messages):
    page = FakePage("rain", QWidget())
    async with watching(page) as made:
        page.end(failed(ConnectionFailed("No line.", hint="Try again.")))
        await until(lambda: messages)
        assert messages == [("rain", "About rain", "No line. Try again.")]
        made._icon().told_clicked.emit("rain")
        assert front.brought == [(page.shown_in, "")]


async def test_where_there_is_neither_the_taskbar_tells(qapp, front):
    page = FakePage("rain", QWidget())
    async with watching(page) as made:
        page.end()
        assert front.alerted == [page.shown_in]
        await until(lambda: len(made._tasks) == 0)


@pytest.mark.parametrize(
    ("settings", "ending", "began"),
    [
        ({"notify": False}, finished(), LONG),
        ({}, finished(), SHORT),
        ({"notify_after_s": 10.1}, finished(), LONG),
        ({}, stopped(by="user"), LONG),
        ({}, stopped(by="shutdown"), LONG),
    ],
)
async def test_nothing_is_told_that_nobody_wants_to_know(
    qapp, front, messages, settings, ending, began
):
    page = FakePage("rain", QWidget())
    async with watching(page, **settings) as made:
        page.end(ending, began)
        await until(lambda: len(made._tasks) == 0)
    assert front.alerted == messages == []


async def test_nothing_is_told_of_what_is_looked_at_or_gone(qapp, front, messages):
    seen, gone = FakePage("rain", QWidget()), FakePage("sun", None)
    front.windows.append(seen.shown_in)
    async with watching(seen, gone) as made:
        seen.end()
        gone.end()
        await until(lambda: len(made._tasks) == 0)
    assert front.alerted == messages == []


@needs_bus
async def test_how_far_answers_are_is_shown_on_the_icon(qapp, address, front):
    one, two = FakePage("rain", QWidget()), FakePage("sun", QWidget())
    front.windows += [one.shown_in, two.shown_in]
    async with (
        fake_desktop(address, hears=[LAUNCHER]) as desktop,
        watching(one, two, address=address) as made,
    ):
        await made._surroundings.looked()
        one.advance("t", 40)
        two.advance("u", 10)
        two.advance("u", 10)
        two.advance("u", 60)
        one.end()
        two.advance("u", 70)
        two._tell([replace(finished(), turn_id="u")])
        await desktop.until(lambda: progress(desktop) and progress(desktop)[-1] is None)
        assert progress(desktop) == [0.4, 0.1, 0.4, 0.6, 0.7, None]


def progress(desktop):
    """What docks have been told."""
    told = [given[2] for given in desktop.heard if given[0] == "Update"]
    return [each["progress"][1] if each["progress-visible"][1] else None for each in told]


@needs_bus
def test_the_program_tells_of_a_window_behind_another_one(monkeypatch, address, gemini):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    async def scenario(application):
        async with fake_desktop(address, NAME) as desktop:
            notifying(desktop)
            windows, one = application.windows, application.window
            await until(lambda: "background" in vars(windows))
            monkeypatch.setattr(background, "is_in_front", lambda window: window is not one)
            monkeypatch.setattr(windows._app, "settings", Settings(notify_after_s=0))
            ear = Ear(one.page.controller)
            gemini.go_on.set()
            one.ask("rainbows")
            await desktop.until(lambda: desktop.given("Notify"))
            [(*_, title, words, _, _, _)] = desktop.given("Notify")
            assert (title, words) == ("rainbows", "Answer complete")
            assert ear.events[-1].text not in (title, words)
            windows.open(one)
            await until(lambda: not one.isActiveWindow())
            await desktop.emit(PATH, NAME, "ActionInvoked", "us", 1, "default")
            await until(one.isActiveWindow)

    run([], scenario)
