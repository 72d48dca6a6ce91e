import asyncio
import os
from contextlib import asynccontextmanager

import pytest

from tests.session_bus.fake_desktop import fake_desktop, needs_bus
from tests.ui.fake_portal import private_bus

pytestmark = needs_bus
line = pytest.importorskip("desktop.session_bus.line")
jeepney = pytest.importorskip("jeepney")

NAME, PATH = "org.example.Clock", "/org/example/Clock"


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    with private_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address


@asynccontextmanager
async def listening(address):
    async with line.open_line({"DBUS_SESSION_BUS_ADDRESS": address}) as opened:
        task = asyncio.create_task(opened.listen())
        try:
            yield opened
        finally:
            task.cancel()
            await asyncio.wait([task])


def clock():
    return jeepney.DBusAddress(PATH, bus_name=NAME, interface=NAME)


async def test_a_call_gives_what_the_other_one_answers(address):
    async with fake_desktop(address, NAME) as desktop, listening(address) as opened:
        desktop.answers["Add"] = ("u", lambda one, two: (one + two,))
        assert await opened.call(clock(), "Add", "uu", 2, 3) == (5,)
        assert desktop.names["Add"] == opened.name


async def test_an_error_nobody_and_silence_refuse(address, monkeypatch):
    async with fake_desktop(address, NAME) as desktop, listening(address) as opened:
        with pytest.raises(line.Refused, match="UnknownMethod"):
            await opened.call(clock(), "Nothing")
        nobody = jeepney.DBusAddress(PATH, bus_name="org.example.Nobody", interface=NAME)
        with pytest.raises(line.Refused, match="ServiceUnknown"):
            await opened.call(nobody, "Add")
        monkeypatch.setattr(line, "ANSWER_S", 0.01)
        desktop.answers["Wait"] = None
        with pytest.raises(line.Refused, match="TimeoutError"):
            await opened.call(clock(), "Wait")


async def test_signals_are_heard_by_their_interface_and_name(address):
    async with fake_desktop(address, NAME) as desktop, listening(address) as opened:
        heard = asyncio.Queue()
        await opened.hear(clock(), "Struck", heard.put_nowait)
        await desktop.emit(PATH, NAME, "Other", "u", 7)
        await desktop.emit(PATH, NAME, "Struck", "us", 8, "o'clock")
        assert await heard.get() == (8, "o'clock")
        assert heard.empty()


async def test_what_is_told_reaches_who_wants_to_hear_it(address):
    async with fake_desktop(address, hears=[NAME]) as desktop, listening(address) as opened:
        await opened.tell(PATH, NAME, "Struck", "sa{sv}", "noon", {"at": ("d", 0.5)})
        await desktop.until(lambda: desktop.heard)
        assert desktop.heard[-1] == ("Struck", "noon", {"at": ("d", 0.5)})


async def test_where_the_bus_ends_what_is_called_is_refused_and_nothing_is_told(tmp_path):
    with private_bus(tmp_path) as address:
        opening = line.open_line({"DBUS_SESSION_BUS_ADDRESS": address})
        opened = await opening.__aenter__()
        desktop = fake_desktop(address, NAME)
        (await desktop.__aenter__()).answers["Wait"] = None
        waiting = asyncio.create_task(opened.call(clock(), "Wait"))
        hearing = asyncio.create_task(opened.listen())
        await asyncio.sleep(0)
    async with asyncio.timeout(20):
        await hearing
        with pytest.raises(line.Refused):
            await waiting
        with pytest.raises(line.Refused, match="closed"):
            await opened.call(clock(), "Add")
        await opened.tell(PATH, NAME, "Struck", "")
        await opening.__aexit__(None, None, None)


@pytest.mark.parametrize("told", ["", "tcp:host=localhost", "rubbish", "unix:path=/nowhere"])
async def test_where_there_is_no_bus_there_is_no_line(told):
    with pytest.raises(line.Refused):
        async with line.open_line({"DBUS_SESSION_BUS_ADDRESS": told}):
            pass


def test_the_bus_of_systemd_is_found_where_no_variable_says_it(tmp_path):
    environ = {"XDG_RUNTIME_DIR": os.fspath(tmp_path)}
    assert line.bus_address(environ) == ""
    (tmp_path / "bus").touch()
    assert line.bus_address(environ) == f"unix:path={tmp_path}/bus"
    assert line.bus_address({**environ, "DBUS_SESSION_BUS_ADDRESS": "unix:x"}) == "unix:x"
