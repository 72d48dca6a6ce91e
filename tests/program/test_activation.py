"""Calls of the desktop, as it sends them, over a real bus of the test's own."""

import shutil
import sys
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from PIL import Image

from desktop import APPLICATION_ID, instance
from desktop.core.hand_over import Wish
from desktop.core.web_address import web_address
from desktop.ui.fetch_question import FetchQuestion
from tests.gui_run import run, until
from tests.ui.fake_portal import private_bus

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.skipif(
        sys.platform in ("win32", "darwin") or shutil.which("dbus-daemon") is None,
        reason="needs a bus of its own: apt install dbus",
    ),
]
if sys.platform not in ("win32", "darwin"):
    from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from PySide6.QtDBus import QDBusConnection

    from desktop.program import activation
    from desktop.program.activation import ELSEWHERE, PATH, Activation, session_activation

NAMES = count()


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    with private_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address


@pytest.fixture
def new_bus(address, qapp):
    names = []

    def connect():
        names.append(f"activation-{next(NAMES)}")
        return QDBusConnection.connectToBus(address, names[-1])

    yield connect
    for name in names:
        QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def began(new_bus):
    made = Activation(new_bus())
    assert made.begin()
    yield made
    made.end()


@pytest.fixture
def desktop(address):
    with closing(Desktop(address)) as desktop:
        yield desktop


class Desktop:
    """Calls the program as a desktop does."""

    def __init__(self, address):
        self._bus = open_dbus_connection(bus=address)

    def call(self, method, signature, *arguments):
        """Send a call; nobody waits for what comes of it."""
        where = DBusAddress(PATH, bus_name=APPLICATION_ID, interface="org.freedesktop.Application")
        self._bus.send(new_method_call(where, method, signature, arguments))

    def answer(self):
        """What came of the oldest call: empty, or the name of an error."""
        message = self._bus.receive(timeout=10)
        while message.header.message_type is MessageType.signal:
            message = self._bus.receive(timeout=10)
        return message.header.fields.get(HeaderFields.error_name, "")

    def has_owner(self):
        """Whether anybody has the name of the program."""
        reply = self._bus.send_and_get_reply(message_bus.NameHasOwner(APPLICATION_ID), timeout=10)
        return bool(reply.body[0])

    def close(self):
        self._bus.close()


def test_it_is_shown_with_the_token_of_wayland_or_else_of_x11(qtbot, began, desktop):
    tokens = {"desktop-startup-id": ("s", "x11_TIME3"), "activation-token": ("s", "way-1")}
    for data, token in (
        (tokens, "way-1"),
        ({"desktop-startup-id": ("s", "x11_TIME3")}, "x11_TIME3"),
        ({}, ""),
        ({"activation-token": ("u", 7)}, ""),
        ({"activation-token": ("s", "line\nend")}, ""),
        ({"activation-token": ("s", "x" * 1001)}, ""),
    ):
        with qtbot.waitSignal(began.shown) as shown:
            desktop.call("Activate", "a{sv}", data)
        assert shown.args == [token]
        assert desktop.answer() == ""


def test_files_and_addresses_of_the_web_are_opened(qtbot, began, desktop):
    web = "https://example.org/a.png"
    with qtbot.waitSignal(began.opened) as opened:
        addresses = ["file:///a%20b/%C3%A4.png", web, "file:///tmp/caf%E9.png"]
        desktop.call("Open", "asa{sv}", addresses, {"activation-token": ("s", "t")})
    [wish] = opened.args
    images = (Path("/a b/ä.png"), web_address(web), Path("/tmp/caf\udce9.png"))
    assert wish == Wish(images=images, activation="t")


@pytest.mark.parametrize(
    "place", ["sftp://nas/a.png", "/a.png", "file:a.png", "file:///a%00b.png", ""]
)
def test_what_is_elsewhere_is_said_and_the_program_shown(qtbot, began, desktop, place):
    sentences = []
    began.refused.connect(sentences.append)
    with qtbot.waitSignal(began.shown):
        desktop.call("Open", "asa{sv}", [place, place], {})
    assert sentences == [ELSEWHERE]


def test_an_address_that_is_refused_says_why_and_the_others_are_opened(qtbot, began, desktop):
    sentences = []
    began.refused.connect(sentences.append)
    with qtbot.waitSignal(began.opened) as opened:
        desktop.call("Open", "asa{sv}", ["https://a b/", "file:///a.png"], {})
    assert len(sentences) == 1
    assert sentences[0].endswith("then drop the file.")
    assert opened.args == [Wish(images=(Path("/a.png"),))]


def test_an_action_is_asked_for_by_its_name(qtbot, began, desktop):
    with qtbot.waitSignal(began.asked) as asked:
        token = {"activation-token": ("s", "t")}
        desktop.call("ActivateAction", "sava{sv}", "new-window", [("s", "x")], token)
    assert asked.args == ["new-window", "t"]


@pytest.mark.qt_log_ignore("no slot matched", "Could not find slot", extend=True)
def test_nothing_else_can_be_called(qtbot, began, desktop):
    for method in ("begin", "end", "deleteLater"):
        desktop.call(method, "")
        with qtbot.waitSignal(began.shown):
            desktop.call("Activate", "a{sv}", {})
        assert desktop.answer() == "org.freedesktop.DBus.Error.UnknownMethod"
        assert desktop.answer() == ""


def test_one_program_has_the_name_and_then_the_next(new_bus, began, desktop):
    other = Activation(new_bus())
    assert not other.begin()
    began.end()
    assert not desktop.has_owner()
    assert other.begin()
    other.end()
    assert not desktop.has_owner()


def test_without_a_bus_there_is_none(monkeypatch):
    monkeypatch.setattr(activation, "session_bus", lambda: None)
    assert session_activation() is None


def test_that_of_the_session_has_the_name_or_is_none(monkeypatch, new_bus, desktop):
    monkeypatch.setattr(activation, "session_bus", new_bus)
    first = session_activation()
    assert desktop.has_owner()
    assert session_activation() is None
    first.end()


# The whole program, as the desktop finds it.


def with_desktop(monkeypatch, tmp_path, new_bus, scenario, *words):
    """Run a scenario with an application that follows the desktop."""
    monkeypatch.setattr(activation, "session_bus", new_bus)
    with instance.take(tmp_path / "data") as lock:

        async def whole(application):
            application.reception.lock = lock
            return await scenario(application)

        return run(["--engine", "offline", *words], whole)


def test_the_window_comes_to_the_front_and_no_other_opens(monkeypatch, tmp_path, new_bus, desktop):
    async def scenario(application):
        await until(desktop.has_owner)
        application.window.showMinimized()
        desktop.call("Activate", "a{sv}", {})
        await until(lambda: not application.window.isMinimized())
        assert len(application.windows) == 1

    with_desktop(monkeypatch, tmp_path, new_bus, scenario)
    assert not desktop.has_owner()


def test_files_go_to_the_tray_and_addresses_are_asked_about(
    monkeypatch, tmp_path, new_bus, desktop
):
    picture = tmp_path / "one.png"
    Image.new("RGB", (30, 20), "#00ff00").save(picture)

    async def scenario(application):
        await until(desktop.has_owner)
        addresses = [picture.as_uri(), "https://example.org/a.png", "smb://nas/b.png"]
        desktop.call("Open", "asa{sv}", addresses, {})
        await until(lambda: application.window.tray.images)
        assert application.window.notice.sentence.text() == ELSEWHERE
        question = application.window.findChild(FetchQuestion)
        assert question.isVisible()
        question.reject()
        assert len(application.windows) == 1

    with_desktop(monkeypatch, tmp_path, new_bus, scenario)


def test_actions_open_a_window_or_begin_a_conversation(monkeypatch, tmp_path, new_bus, desktop):
    async def scenario(application):
        await until(desktop.has_owner)
        desktop.call("ActivateAction", "sava{sv}", "new-window", [], {})
        await until(lambda: len(application.windows) == 2)
        front = list(application.windows)[-1]
        await until(front.isActiveWindow)
        front.page.composer.prompt.setPlainText("Hi")
        front.page.composer.send_button.click()
        await until(lambda: front.page.controller.conversation.turns)
        old = front.page
        desktop.call("ActivateAction", "sava{sv}", "new-conversation", [], {})
        await until(lambda: front.page is not old)
        assert not front.page.controller.conversation.turns
        desktop.call("ActivateAction", "sava{sv}", "of-an-older-entry", [], {})
        assert desktop.answer() == ""
        assert len(application.windows) == 2

    with_desktop(monkeypatch, tmp_path, new_bus, scenario)


def test_one_with_a_data_folder_of_its_own_leaves_the_desktop_alone(
    monkeypatch, tmp_path, new_bus, desktop
):
    async def scenario(application):
        place = tmp_path / "data" / "instance" / "door"
        await until(place.exists)  # that comes after it
        assert not desktop.has_owner()

    with_desktop(monkeypatch, tmp_path, new_bus, scenario, "--data-dir", str(tmp_path / "data"))


def test_a_folder_that_cannot_be_locked_is_no_reason_to_lose_files(
    monkeypatch, tmp_path, new_bus, desktop
):
    def refuse(descriptor):
        raise OSError(37, "no locks")

    monkeypatch.setattr(instance, "lock_file", refuse)

    async def scenario(application):
        await until(desktop.has_owner)

    with_desktop(monkeypatch, tmp_path, new_bus, scenario)
