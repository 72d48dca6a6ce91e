"""A line to the session bus: calls, signals to be heard, signals to be sent."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
    new_signal,
)
from jeepney.io.asyncio import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

    from jeepney.io.asyncio import DBusConnection

    Ear = Callable[[tuple[Any, ...]], object]

ANSWER_S = 10.0
"""How long an answer may take: the bus starts who is called, and that takes its time."""


class Refused(Exception):
    """A call had no answer, or an error; the name of it is the text."""


class Line:
    """One connection; ``open_line`` gives it.

    Args:
        connection: As jeepney has opened it.
    """

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._answers: dict[int, asyncio.Future[Message]] = {}
        self._ears: dict[tuple[str, str, str], Ear] = {}
        self._is_closed = False

    @property
    def name(self) -> str:
        """What the bus calls it, ":1.42" for example."""
        return str(self._connection.unique_name)

    async def call(
        self, where: DBusAddress, method: str, signature: str = "", *arguments: object
    ) -> tuple[Any, ...]:
        """Call a method and wait for what it gives back.

        Raises:
            Refused: If nobody is there, it answers with an error, or not in time.
        """
        return await self._send(new_method_call(where, method, signature or None, arguments))

    async def hear(self, where: DBusAddress, member: str, ear: Ear) -> None:
        """Have a signal call ``ear`` with its arguments, from now on.

        Args:
            where: Whose it is, by its path and interface.
            member: Its name.
            ear: Hears it.
        """
        self._ears[where.object_path, where.interface or "", member] = ear
        await self._send(message_bus.AddMatch(_rule(where, member)))

    async def forget(self, where: DBusAddress, member: str) -> None:
        """Hear a signal no more."""
        del self._ears[where.object_path, where.interface or "", member]
        with suppress(Refused):
            await self._send(message_bus.RemoveMatch(_rule(where, member)))

    async def tell(
        self, path: str, interface: str, member: str, signature: str, *arguments: object
    ) -> None:
        """Send a signal to all who want to hear it."""
        if not self._is_closed:
            where = DBusAddress(path, interface=interface)
            await self._connection.send(new_signal(where, member, signature, arguments))

    async def _send(self, message: Message) -> tuple[Any, ...]:
        serial = next(self._connection.outgoing_serial)
        answer = self._answers[serial] = asyncio.get_running_loop().create_future()
        try:
            if self._is_closed:
                raise Refused("closed")
            async with asyncio.timeout(ANSWER_S):
                await self._connection.send(message, serial=serial)
                reply = await answer
        except (OSError, EOFError, TimeoutError) as error:
            raise Refused(type(error).__name__) from error
        finally:
            del self._answers[serial]
        if reply.header.message_type is MessageType.error:
            raise Refused(str(reply.header.fields.get(HeaderFields.error_name)))
        return tuple(reply.body)

    async def listen(self) -> None:
        """Take what comes, until the line is closed or the bus ends."""
        try:
            while True:
                self._take(await self._connection.receive())
        except (EOFError, OSError):
            pass  # the session ends
        finally:
            self._is_closed = True
            for answer in self._answers.values():
                if not answer.done():
                    answer.set_exception(EOFError())

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal:
            names = (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
            at = tuple(fields.get(name, "") for name in names)
            if (ear := self._ears.get(at)) is not None:
                ear(tuple(message.body))
        answer = self._answers.get(fields.get(HeaderFields.reply_serial, -1))
        if answer is not None and not answer.done():
            answer.set_result(message)


def _rule(where: DBusAddress, member: str) -> MatchRule:
    names = {"path": where.object_path, "interface": where.interface, "member": member}
    return MatchRule(type="signal", **names)


def bus_address(environ: Mapping[str, str]) -> str:
    """Where the bus of the session is; empty if there is none."""
    if told := environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return told
    runtime = environ.get("XDG_RUNTIME_DIR")
    return f"unix:path={runtime}/bus" if runtime and Path(runtime, "bus").exists() else ""


@asynccontextmanager
async def open_line(environ: Mapping[str, str]) -> AsyncIterator[Line]:
    """A line, for whoever has a task call ``Line.listen`` on it.

    Raises:
        Refused: If there is no bus, or none of a kind that is known.
    """
    address = bus_address(environ)
    if not address:
        raise Refused("no bus")
    try:
        connection = await open_dbus_connection(address)
    except (OSError, EOFError, RuntimeError, ValueError) as error:
        raise Refused(str(error)) from error
    try:
        yield Line(connection)
    finally:
        await _close(connection)


async def _close(connection: DBusConnection) -> None:
    with suppress(OSError):  # the bus was gone before
        await connection.close()
