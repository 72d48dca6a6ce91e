import asyncio
from contextlib import asynccontextmanager

import pytest

from desktop.program.surroundings import Surroundings
from tests.session_bus.fake_desktop import fake_desktop, needs_bus, notifying
from tests.session_bus.test_global_keys import NAME as PORTAL
from tests.session_bus.test_global_keys import binding, press
from tests.session_bus.test_line import address

pytestmark = needs_bus
__all__ = ["address"]  # a fixture

NOTIFICATIONS = "org.freedesktop.Notifications"
LAUNCHER = "com.canonical.Unity.LauncherEntry"


@asynccontextmanager
async def around(address, *names):
    """What is around a program, with a desktop that has these names, and what was pressed."""
    crashes, pressed = [], asyncio.Queue()
    async with fake_desktop(address, *names, hears=[LAUNCHER]) as desktop:
        environ = {"DBUS_SESSION_BUS_ADDRESS": address}
        made = Surroundings(environ, crashes.append, lambda *_: None, pressed.put_nowait)
        yield desktop, made, pressed
        await made.aclose()
    assert crashes == []


async def test_what_the_desktop_has_is_found(address):
    async with around(address, NOTIFICATIONS, PORTAL) as (desktop, made, _):
        notifying(desktop)
        binding(desktop)
        made.begin()
        made.begin()
        await made.looked()
        assert made.notifications is not None
        assert made.can_bind_keys


async def test_what_it_has_not_is_not_there(address):
    async with around(address) as (_, made, _):
        made.begin()
        await made.looked()
        assert made.notifications is None
        assert not made.can_bind_keys


async def test_without_a_bus_there_is_nothing():
    made = Surroundings({}, pytest.fail, lambda *_: None, lambda _: None)
    await made.looked()
    made.begin()
    await made.looked()
    made.want_keys(wanted=True)
    made.show_progress(5)
    assert made.notifications is None
    assert not made.can_bind_keys
    await made.aclose()


async def test_keys_are_bound_while_they_are_wanted(address):
    async with around(address, PORTAL) as (desktop, made, pressed):
        binding(desktop)
        made.want_keys(wanted=True)
        made.begin()
        await desktop.until(lambda: desktop.given("BindShortcuts"))
        await made.looked()
        await press(desktop, activation_token="token-1")
        assert await pressed.get() == "token-1"
        made.want_keys(wanted=True)
        made.want_keys(wanted=False)
        await desktop.until(lambda: desktop.given("Close"))
        assert len(desktop.given("BindShortcuts")) == 1


async def test_progress_goes_with_the_program(address):
    async with around(address) as (desktop, made, _):
        made.begin()
        await made.looked()
        made.show_progress(None)
        made.show_progress(5)
        await desktop.until(lambda: desktop.heard)
        assert desktop.heard[-1][2]["progress"] == ("d", 0.05)
        await made.aclose()
        await desktop.until(lambda: desktop.heard[-1][2]["progress-visible"] == ("b", False))
