import asyncio
from contextlib import asynccontextmanager

import pytest

from desktop import APPLICATION_ID
from tests.session_bus.fake_desktop import fake_desktop, needs_bus, notifying
from tests.session_bus.test_line import address, listening
from tests.ui.fake_portal import private_bus

pytestmark = needs_bus
notifications = pytest.importorskip("desktop.session_bus.notifications")
__all__ = ["address", "private_bus"]  # fixtures

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


@asynccontextmanager
async def shown(address, *able):
    """A desktop, notifications on it, and the clicks on them."""
    clicks = asyncio.Queue()
    async with fake_desktop(address, NAME) as desktop, listening(address) as line:
        notifying(desktop, *able)
        made = notifications.Notifications(
            line, "file:///gem.png", lambda *click: clicks.put_nowait(click)
        )
        await made.begin()
        yield desktop, made, clicks


async def test_it_has_a_title_words_and_the_program(address):
    async with shown(address) as (desktop, made, _):
        await made.show("a", "Rainbows & rain", "Answer <complete>", click="Show")
        [(name, number, icon, title, words, actions, hints, lasts)] = desktop.given("Notify")
        assert (name, number, icon) == ("Gemstream", 0, "file:///gem.png")
        assert (title, words) == ("Rainbows & rain", "Answer <complete>")
        assert actions == ["default", "Show"]
        assert hints == {"desktop-entry": ("s", APPLICATION_ID)}
        assert lasts == -1


async def test_where_words_may_have_markup_they_have_none(address):
    async with shown(address, "body-markup") as (desktop, made, _):
        await made.show("a", "<b>", "<b> & co", click="Show", is_passing=True)
        [(*_, title, words, _, hints, _)] = desktop.given("Notify")
        assert (title, words) == ("<b>", "&lt;b&gt; &amp; co")
        assert hints["transient"] == ("b", True)


async def test_another_of_the_same_key_takes_the_place_of_the_first(address):
    async with shown(address) as (desktop, made, clicks):
        for key in ("a", "b", "a"):
            await made.show(key, "Title", "Words", click="Show")
        assert [given[1] for given in desktop.given("Notify")] == [0, 0, 1]
        await desktop.emit(PATH, NAME, "ActionInvoked", "us", 2, "default")
        assert await clicks.get() == ("b", "")


async def test_a_click_has_the_token_that_came_before_it(address):
    async with shown(address) as (desktop, made, clicks):
        await made.show("a", "Title", "Words", click="Show")
        for number, token in ((1, "token-1"), (9, "another"), (1, "line\nend")):
            await desktop.emit(PATH, NAME, "ActivationToken", "us", number, token)
        await desktop.emit(PATH, NAME, "ActionInvoked", "us", 9, "default")
        await desktop.emit(PATH, NAME, "ActionInvoked", "us", 1, "other")
        await desktop.emit(PATH, NAME, "ActionInvoked", "s", "odd")
        await desktop.emit(PATH, NAME, "ActionInvoked", "us", 1, "default")
        assert await clicks.get() == ("a", "token-1")
        assert clicks.empty()


async def test_one_that_is_closed_is_clicked_and_withdrawn_no_more(address):
    async with shown(address) as (desktop, made, clicks):
        for key in ("a", "b"):
            await made.show(key, "Title", "Words", click="Show")
        await desktop.emit(PATH, NAME, "NotificationClosed", "uu", 1, 2)
        await desktop.emit(PATH, NAME, "ActionInvoked", "us", 1, "default")
        await desktop.emit(PATH, NAME, "ActionInvoked", "us", 2, "default")
        assert await clicks.get() == ("b", "")
        for key in ("a", "b", "b"):
            await made.withdraw(key)
        assert desktop.given("CloseNotification") == [(2,)]


async def test_where_nobody_shows_them_it_is_refused(address):
    refused = pytest.importorskip("desktop.session_bus.line").Refused
    async with listening(address) as line:
        made = notifications.Notifications(line, "", lambda *_: None)
        with pytest.raises(refused):
            await made.begin()
