"""The settings portal: a fake one, spoken to by the real QtDBus over a real bus."""

import sys
from contextlib import closing
from itertools import count

import pytest
from PySide6.QtCore import QObject

from tests.ui.fake_portal import GNOME, KDE, MOTION, FakePortal, needs_bus, private_bus

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is no D-Bus")
if sys.platform not in ("win32", "darwin"):
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

    from desktop.ui import settings_portal
    from desktop.ui.settings_portal import MEANINGS, Portal, session_portal

NAMES = count()


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    with private_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address


@pytest.fixture
def bus(address, qapp):
    name = f"motion-{next(NAMES)}"
    yield QDBusConnection.connectToBus(address, name)
    QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def portal(bus):
    parent = QObject()
    yield Portal(parent, bus)
    parent.deleteLater()


@pytest.fixture
def fake(address):
    with closing(FakePortal(address)) as fake:
        yield fake


def said(qtbot, portal):
    """What it says when it is asked."""
    with qtbot.waitSignal(portal.told) as told:
        portal.ask()
    return told.args == [True]


@needs_bus
@pytest.mark.parametrize(
    ("setting", "kind", "value", "still"),
    [
        (MOTION, "u", 1, True),
        (MOTION, "u", 0, False),
        (MOTION, "u", 2, False),
        (GNOME, "b", False, True),
        (GNOME, "b", True, False),
        (KDE, "s", "0", True),
        (KDE, "s", "0.5", False),
        (KDE, "d", 0.0, True),
        (KDE, "d", 1.0, False),
    ],
)
def test_each_setting_means_what_it_says(qtbot, portal, fake, setting, kind, value, still):
    fake.set(setting, kind, value)
    assert said(qtbot, portal) is still
    assert portal._said == {setting: still}


@needs_bus
@pytest.mark.parametrize(
    ("setting", "kind", "value"),
    [
        (MOTION, "b", True),
        (MOTION, "s", "1"),
        (MOTION, "as", ["1"]),
        (MOTION, "(dd)", (1.0, 1.0)),
        (MOTION, "a{sv}", {}),
        (GNOME, "u", 0),
        (GNOME, "s", "false"),
        (KDE, "b", False),
        (KDE, "s", "none"),
        (KDE, "s", ""),
        (KDE, "ay", [0]),
    ],
)
def test_a_value_of_an_odd_type_says_nothing(qtbot, portal, fake, setting, kind, value):
    fake.set(setting, kind, value)
    assert said(qtbot, portal) is False
    assert portal._said == {}


@needs_bus
def test_the_older_key_counts_where_the_newer_is_unknown_or_has_no_preference(qtbot, portal, fake):
    fake.set(GNOME, "b", False)
    assert said(qtbot, portal)
    fake.set(MOTION, "u", 0)
    assert said(qtbot, portal)


@needs_bus
def test_a_portal_without_read_one_is_asked_the_old_way(qtbot, address, portal):
    with closing(FakePortal(address, "old")) as fake:
        fake.set(MOTION, "u", 1)
        fake.set(GNOME, "b", True)
        assert said(qtbot, portal)
        assert portal._said == {MOTION: True, GNOME: False}
        assert portal._method == "Read"
        fake.set(MOTION, "u", 0)
        assert not said(qtbot, portal)


@needs_bus
def test_it_hears_of_changes(qtbot, portal, fake):
    fake.set(MOTION, "u", 0)
    assert not said(qtbot, portal)
    with qtbot.waitSignal(portal.told) as told:
        fake.change(MOTION, "u", 1)
    assert told.args == [True]
    with qtbot.waitSignal(portal.told) as told:
        fake.change(MOTION, "u", 0)
    assert told.args == [False]


@needs_bus
def test_changes_of_other_settings_are_passed_over(qtbot, portal, fake):
    heard = []
    portal.told.connect(heard.append)
    fake.change(("org.freedesktop.appearance", "color-scheme"), "u", 1)
    with qtbot.waitSignal(portal.told):  # signals come in the order in which they were sent
        fake.change(GNOME, "b", False)
    assert heard == [True]


@needs_bus
def test_a_setting_that_is_gone_says_nothing_any_more(qtbot, portal, fake):
    fake.set(KDE, "s", "0")
    assert said(qtbot, portal)
    fake.drop(KDE)
    assert not said(qtbot, portal)


@needs_bus
def test_without_a_portal_what_was_said_stays(qtbot, address, portal):
    assert not said(qtbot, portal)
    with closing(FakePortal(address)) as fake:
        fake.set(MOTION, "u", 1)
        assert said(qtbot, portal)
    assert said(qtbot, portal)


@needs_bus
def test_a_silent_portal_is_given_up(qtbot, address, portal, monkeypatch):
    monkeypatch.setattr(settings_portal, "ANSWER_MS", 50)
    with closing(FakePortal(address, "mute")):
        assert not said(qtbot, portal)


@needs_bus
def test_it_is_asked_once_at_a_time(qtbot, portal, fake):
    fake.set(MOTION, "u", 1)
    heard = []
    portal.told.connect(heard.append)
    portal.ask()
    portal.ask()
    assert portal._unanswered == len(MEANINGS)
    qtbot.waitUntil(lambda: heard == [True])
    assert said(qtbot, portal)
    assert heard == [True, True]


@needs_bus
def test_it_may_go_while_an_answer_is_awaited(qtbot, portal, fake):
    portal.ask()
    with qtbot.waitSignal(portal.destroyed):
        portal.deleteLater()


def test_a_signal_of_another_shape_is_passed_over(qapp):
    parent = QObject()
    portal = Portal(parent, QDBusConnection("none"))
    for arguments in ([], [*MOTION], [1, 2, 3], [*MOTION, QDBusVariant(1), 4]):
        message = QDBusMessage()
        message.setArguments(arguments)
        portal.hear(message)
    assert portal._said == {}


@needs_bus
def test_a_bus_that_goes_does_no_harm(qtbot, tmp_path):
    parent = QObject()
    with private_bus(tmp_path) as address:
        bus = QDBusConnection.connectToBus(address, "going")
        portal = Portal(parent, bus)
        with qtbot.waitSignal(portal.told) as told, closing(FakePortal(address, "mute")):
            portal.ask()
    assert told.args == [False]
    qtbot.waitUntil(lambda: not bus.isConnected())
    portal.ask()
    assert portal._unanswered == 0
    QDBusConnection.disconnectFromBus("going")


def test_where_there_is_no_session_bus_there_is_no_portal(qapp, monkeypatch, tmp_path):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert session_portal(qapp) is None
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert session_portal(qapp) is None
