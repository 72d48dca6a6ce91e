"""The screenshot portal: a bus that only remembers, and a fake portal on a real bus."""

import sys
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.ui.fake_portal import FakeScreenshotPortal, needs_bus, private_bus

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is no D-Bus")
if sys.platform not in ("win32", "darwin"):
    from PySide6.QtDBus import QDBusConnection, QDBusError, QDBusPendingCall

    from desktop.ui import screenshot_portal
    from desktop.ui.screenshot_portal import (
        ANSWER_MS,
        FAILED,
        LOOK_MS,
        ScreenshotPortal,
        session_screenshot_portal,
    )

NAMES = count()
ADDRESS = "file:///home/me/Pictures/Screenshot%20of%20today.png"
FILE = Path("/home/me/Pictures/Screenshot of today.png")
BEGUN = "/org/freedesktop/portal/desktop/request/1_42/"


class FakeBus:
    """A bus with a portal whose answers the test gives."""

    def __init__(self, handle=None, error=None):
        self.calls = []
        self.waits_ms = []
        self.sent = []
        self.followed = {}
        self._handle = handle
        self._error = error

    def baseService(self):
        return ":1.42"

    def connect(self, service, path, interface, name, receiver, slot):
        self.followed[path] = receiver
        return True

    def disconnect(self, service, path, interface, name, receiver, slot):
        del self.followed[path]
        return True

    def asyncCall(self, call, timeout_ms):
        self.calls.append(call)
        self.waits_ms.append(timeout_ms)
        if self._error is not None:
            return QDBusPendingCall.fromError(QDBusError(call.createErrorReply(self._error, "no")))
        reply = call.createReply()
        reply.setArguments([self._handle or next(iter(self.followed), 2)])
        return QDBusPendingCall.fromCompletedCall(reply)

    def send(self, call):
        self.sent.append((call.path(), call.member()))
        return True


@pytest.fixture
def parent(qapp):
    parent = QObject()
    yield parent
    parent.deleteLater()


def begin(parent, bus):
    capture = ScreenshotPortal(parent, bus).new_capture()
    capture.begin()
    return capture


def test_who_can_says_its_version(qtbot, parent):
    bus = FakeBus()
    portal = ScreenshotPortal(parent, bus)
    with qtbot.waitSignal(portal.found) as found:
        portal.look()
        portal.look()
    assert found.args == [True]
    assert [call.arguments() for call in bus.calls] == [
        ["org.freedesktop.portal.Screenshot", "version"]
    ]
    assert bus.waits_ms == [LOOK_MS]
    with qtbot.waitSignal(portal.found):
        portal.look()


def test_who_cannot_knows_no_version(qtbot, parent):
    unknown = "org.freedesktop.DBus.Error.UnknownInterface"
    portal = ScreenshotPortal(parent, FakeBus(error=unknown))
    with qtbot.waitSignal(portal.found) as found:
        portal.look()
    assert found.args == [False]


def test_the_desktop_is_asked_to_ask_the_user(parent):
    bus = FakeBus()
    begin(parent, bus)
    [call] = bus.calls
    window, options = call.arguments()
    [handle] = bus.followed
    assert call.member() == "Screenshot"
    assert window == ""
    assert options["interactive"] is True
    assert handle == BEGUN + options["handle_token"]
    assert bus.waits_ms == [ANSWER_MS]


def test_each_request_has_a_token_of_its_own(parent):
    bus = FakeBus()
    begin(parent, bus)
    begin(parent, bus)
    assert len(bus.followed) == 2


def test_the_picture_is_a_file(qtbot, parent):
    bus = FakeBus()
    capture = begin(parent, bus)
    with qtbot.waitSignal(capture.ended) as ended:
        capture.hear(0, {"uri": ADDRESS})
    assert ended.args == [FILE]
    assert bus.followed == {}
    assert bus.sent == []


def test_the_user_may_want_none(qtbot, parent):
    bus = FakeBus()
    capture = begin(parent, bus)
    with qtbot.assertNotEmitted(capture.failed), qtbot.waitSignal(capture.ended) as ended:
        capture.hear(1, {})
    assert ended.args == [None]
    assert bus.followed == {}


@pytest.mark.parametrize(
    ("code", "results"),
    [(2, {}), (0, {}), (0, {"uri": "https://example.org/a.png"}), (0, {"uri": 7}), (9, {})],
)
def test_anything_else_is_a_sentence(qtbot, parent, code, results):
    bus = FakeBus()
    capture = begin(parent, bus)
    with qtbot.assertNotEmitted(capture.ended), qtbot.waitSignal(capture.failed) as failed:
        capture.hear(code, results)
    assert failed.args == [FAILED]
    assert bus.followed == {}


def test_a_call_that_fails_is_a_sentence(qtbot, parent):
    bus = FakeBus(error="org.freedesktop.portal.Error.Failed")
    capture = begin(parent, bus)
    with qtbot.waitSignal(capture.failed) as failed:
        pass
    assert failed.args == [FAILED]
    assert bus.followed == {}


def test_a_handle_of_the_portals_own_choice_is_followed_too(qtbot, parent):
    bus = FakeBus(handle=BEGUN + "other")
    capture = begin(parent, bus)
    qtbot.waitUntil(lambda: BEGUN + "other" in bus.followed)
    assert len(bus.followed) == 2
    with qtbot.waitSignal(capture.ended):
        capture.hear(0, {"uri": ADDRESS})
    assert bus.followed == {}


def test_an_answer_may_come_before_the_call_is_answered_and_counts_once(qtbot, parent):
    bus = FakeBus(error="org.freedesktop.DBus.Error.NoReply")
    capture = begin(parent, bus)
    with qtbot.assertNotEmitted(capture.failed, wait=50):
        with qtbot.waitSignal(capture.ended):
            capture.hear(0, {"uri": ADDRESS})
        with qtbot.assertNotEmitted(capture.ended):
            capture.hear(0, {"uri": ADDRESS})


def test_given_up_it_closes_the_dialog_and_hears_no_more(qtbot, parent):
    bus = FakeBus()
    capture = begin(parent, bus)
    [handle] = bus.followed
    capture.give_up()
    assert bus.sent == [(handle, "Close")]
    assert bus.followed == {}
    with qtbot.assertNotEmitted(capture.ended), qtbot.assertNotEmitted(capture.failed):
        capture.hear(0, {"uri": ADDRESS})
    capture.give_up()
    assert len(bus.sent) == 1


def test_a_dialog_that_nobody_answers_is_closed(qtbot, parent, monkeypatch):
    monkeypatch.setattr(screenshot_portal, "DIALOG_MS", 20)
    bus = FakeBus()
    capture = begin(parent, bus)
    with qtbot.waitSignal(capture.failed) as failed:
        assert bus.sent == []
    assert failed.args == [FAILED]
    assert [member for _, member in bus.sent] == ["Close"]


def test_where_there_is_no_session_bus_there_is_no_portal(parent, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert session_screenshot_portal(parent) is None


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    with private_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address


@pytest.fixture
def portal(parent, address):
    name = f"screenshot-{next(NAMES)}"
    yield ScreenshotPortal(parent, QDBusConnection.connectToBus(address, name))
    QDBusConnection.disconnectFromBus(name)


def found(qtbot, portal):
    with qtbot.waitSignal(portal.found) as found:
        portal.look()
    return found.args == [True]


@needs_bus
def test_a_real_bus_tells_whether_there_is_one(qtbot, address, portal):
    assert not found(qtbot, portal)
    with closing(FakeScreenshotPortal(address, "take", ADDRESS)):
        assert found(qtbot, portal)
    assert not found(qtbot, portal)


@needs_bus
@pytest.mark.parametrize("manner", ["take", "own"])
def test_a_real_bus_brings_the_picture(qtbot, address, portal, manner):
    with closing(FakeScreenshotPortal(address, manner, ADDRESS)) as fake:
        capture = portal.new_capture()
        with qtbot.waitSignal(capture.ended) as ended:
            capture.begin()
        assert fake.next() == "asked '' True"
    assert ended.args == [FILE]


@needs_bus
def test_a_real_bus_brings_that_there_is_none(qtbot, address, portal):
    with closing(FakeScreenshotPortal(address, "cancel")):
        capture = portal.new_capture()
        with qtbot.waitSignal(capture.ended) as ended:
            capture.begin()
    assert ended.args == [None]


@needs_bus
@pytest.mark.parametrize("manner", ["fail", "refuse"])
def test_a_real_bus_brings_a_failure(qtbot, address, portal, manner):
    with closing(FakeScreenshotPortal(address, manner)):
        capture = portal.new_capture()
        with qtbot.waitSignal(capture.failed) as failed:
            capture.begin()
    assert failed.args == [FAILED]


@needs_bus
def test_a_silent_portal_on_a_real_bus_is_given_up(qtbot, address, portal, monkeypatch):
    monkeypatch.setattr(screenshot_portal, "ANSWER_MS", 50)
    with closing(FakeScreenshotPortal(address, "mute")):
        capture = portal.new_capture()
        with qtbot.waitSignal(capture.failed):
            capture.begin()


@needs_bus
def test_a_dialog_on_a_real_bus_is_closed(address, portal):
    with closing(FakeScreenshotPortal(address, "wait")) as fake:
        capture = portal.new_capture()
        capture.begin()
        assert fake.next().startswith("asked")
        capture.give_up()
        assert fake.next() == "closed"
