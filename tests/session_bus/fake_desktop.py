"""A desktop with nothing behind it, on a bus of the test's own, in the loop of the test."""

import asyncio
import shutil
import sys
from contextlib import asynccontextmanager
from itertools import count

import pytest

needs_bus = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None,
    reason="needs a bus of its own: apt install dbus",
)
if sys.platform == "linux":
    from jeepney import (
        DBusAddress,
        HeaderFields,
        MatchRule,
        MessageType,
        message_bus,
        new_error,
        new_method_return,
        new_signal,
    )
    from jeepney.io.asyncio import open_dbus_connection


class FakeDesktop:
    """Has names on the bus, notes every call, and answers as its table says.

    Attributes:
        calls: Of methods: their names and what was given, in their order.
        heard: Of signals, likewise.
        answers: What each method gives back, by its name: a signature and a function of what it
            was given; a method that is not there is refused, one of None is never answered.
    """

    def __init__(self, connection):
        self._connection = connection
        self.calls = []
        self.heard = []
        self.answers = {}
        self.names = {}
        self._news = asyncio.Event()

    async def listen(self):
        while True:
            message = await self._connection.receive()
            fields = message.header.fields
            member = fields.get(HeaderFields.member)
            if message.header.message_type is MessageType.signal:
                self.heard.append((member, *message.body))
            elif message.header.message_type is MessageType.method_call:
                self.calls.append((member, *message.body))
                self.names[member] = fields.get(HeaderFields.sender)
                await self._answer(message, member)
            self._news.set()

    async def _answer(self, message, member):
        if member not in self.answers:
            error = "org.freedesktop.DBus.Error.UnknownMethod"
            await self._connection.send(new_error(message, error))
        elif self.answers[member] is not None:
            signature, give = self.answers[member]
            body = give(*message.body)
            await self._connection.send(new_method_return(message, signature or None, body))

    async def emit(self, path, interface, member, signature, *arguments):
        """Send a signal."""
        where = DBusAddress(path, interface=interface)
        await self._connection.send(new_signal(where, member, signature, arguments))

    async def until(self, what):
        """Wait until something is true, looking again with each call and signal."""
        async with asyncio.timeout(20):
            while not what():
                self._news.clear()
                await self._news.wait()

    def given(self, method):
        """What each call of a method was given."""
        return [call[1:] for call in self.calls if call[0] == method]


@asynccontextmanager
async def fake_desktop(address, *names, hears=()):
    """A desktop that has these names, and hears the signals of these interfaces."""
    connection = await open_dbus_connection(address)
    desktop = FakeDesktop(connection)
    for name in names:
        await connection.send(message_bus.RequestName(name))
        await _reply(connection)
    for interface in hears:
        await connection.send(message_bus.AddMatch(MatchRule(type="signal", interface=interface)))
        await _reply(connection)
    listening = asyncio.create_task(desktop.listen())
    try:
        yield desktop
    finally:
        listening.cancel()
        await asyncio.wait([listening])
        await connection.close()


async def _reply(connection):
    while True:
        message = await connection.receive()
        if message.header.message_type is MessageType.method_return:
            return message


def notifying(desktop, *able):
    """Have it show notifications: numbered 1, 2, ..., in place of the one that is named."""
    numbers = count(1)
    desktop.answers |= {
        "GetCapabilities": ("as", lambda: (list(able),)),
        "Notify": ("u", lambda name, number, *_: (number or next(numbers),)),
        "CloseNotification": ("", lambda number: ()),
    }
