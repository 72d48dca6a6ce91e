import asyncio
from contextlib import asynccontextmanager

import pytest

from tests.session_bus.fake_desktop import fake_desktop, needs_bus
from tests.session_bus.test_line import address, listening

pytestmark = needs_bus
global_keys = pytest.importorskip("desktop.session_bus.global_keys")
Refused = pytest.importorskip("desktop.session_bus.line").Refused
__all__ = ["address"]  # a fixture

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE, REQUEST = "org.freedesktop.portal.GlobalShortcuts", "org.freedesktop.portal.Request"
SESSION = f"{PATH}/session/one"


def binding(desktop, *, code=0, session="s"):
    """Have it bind keys, or say with a code that the user wants none."""
    desktop.answers |= {
        "Register": ("", lambda *_: ()),
        "Get": ("v", lambda *_: (("u", 1),)),
        "Close": ("", lambda: ()),
    }

    def respond(method, results, code):
        async def tell(request):
            await desktop.emit(request, REQUEST, "Response", "ua{sv}", code, results)

        def answer(*given):
            sender = desktop.names[method].lstrip(":").replace(".", "_")
            request = f"{PATH}/request/{sender}/{given[-1]['handle_token'][1]}"
            desktop.tasks.append(asyncio.ensure_future(tell(request)))
            return (request,)

        desktop.answers[method] = ("o", answer)

    desktop.tasks = []
    results = {"session_handle": (session, SESSION)} if session else {}
    respond("CreateSession", results, 0)
    respond("BindShortcuts", {"shortcuts": ("a(sa{sv})", [])}, code)


@asynccontextmanager
async def keys_on(address):
    """A portal, keys by it, and the tokens of those that were pressed."""
    pressed = asyncio.Queue()
    async with fake_desktop(address, NAME) as desktop, listening(address) as line:
        yield desktop, global_keys.GlobalKeys(line, pressed.put_nowait), pressed


async def press(desktop, *, session=SESSION, shortcut="quick-ask", **options):
    given = {name: ("s", value) for name, value in options.items()}
    await desktop.emit(PATH, INTERFACE, "Activated", "osta{sv}", session, shortcut, 7, given)


async def test_it_is_found_where_there_is_one_also_before_programs_were_registered(address):
    async with keys_on(address) as (desktop, keys, _):
        assert not await keys.is_there()
        binding(desktop)
        assert await keys.is_there()
        assert desktop.given("Register")[-1] == ("io.github.gemstream.Gemstream", {})
        del desktop.answers["Register"]
        assert await keys.is_there()


@pytest.mark.parametrize("session", ["s", "o"])
async def test_keys_are_bound_and_heard(address, session):
    async with keys_on(address) as (desktop, keys, pressed):
        binding(desktop, session=session)
        await keys.bind("Quick ask")
        [(bound, [(name, about)], parent, _)] = desktop.given("BindShortcuts")
        assert (bound, name, parent) == (SESSION, "quick-ask", "")
        assert about["description"] == ("s", "Quick ask")
        assert about["preferred_trigger"] == ("s", "CTRL+ALT+space")
        await press(desktop, session=f"{PATH}/session/other")
        await press(desktop, shortcut="other")
        await press(desktop, activation_token="token-1")
        await press(desktop)
        await press(desktop, activation_token="line\nend")
        assert [await pressed.get() for _ in range(3)] == ["token-1", "", ""]
        assert pressed.empty()


async def test_released_they_are_heard_no_more(address):
    async with keys_on(address) as (desktop, keys, pressed):
        binding(desktop)
        await keys.bind("Quick ask")
        await keys.release()
        await keys.release()
        assert len(desktop.given("Close")) == 1
        await press(desktop)
        await keys.bind("Quick ask")
        await press(desktop, activation_token="again")
        assert await pressed.get() == "again"
        assert pressed.empty()


async def test_where_the_user_wants_none_the_session_is_closed(address):
    async with keys_on(address) as (desktop, keys, _):
        binding(desktop, code=1)
        with pytest.raises(Refused, match="BindShortcuts"):
            await keys.bind("Quick ask")
        assert len(desktop.given("Close")) == 1


async def test_an_odd_session_and_no_choice_in_time_are_refused(address, monkeypatch):
    async with keys_on(address) as (desktop, keys, _):
        binding(desktop, session="")
        with pytest.raises(Refused, match="no session"):
            await keys.bind("Quick ask")
        monkeypatch.setattr(global_keys, "DIALOG_S", 0.05)
        desktop.answers["CreateSession"] = ("o", lambda *_: (f"{PATH}/request/x/y",))
        with pytest.raises(Refused, match="nobody chose"):
            await keys.bind("Quick ask")
