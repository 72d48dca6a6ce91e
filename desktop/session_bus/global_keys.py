"""Keys that are heard wherever the keyboard is, by the portal of the desktop.

The desktop asks the user which keys, and lets him change them in its own settings.
The interface: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
"""

from __future__ import annotations

import asyncio
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from jeepney import DBusAddress

from desktop import APPLICATION_ID
from desktop.core.hand_over import is_word
from desktop.session_bus.line import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.session_bus.line import Line

NAME: Final = "org.freedesktop.portal.Desktop"
PORTAL: Final = DBusAddress(
    "/org/freedesktop/portal/desktop",
    bus_name=NAME,
    interface="org.freedesktop.portal.GlobalShortcuts",
)
PROPERTIES: Final = PORTAL.with_interface("org.freedesktop.DBus.Properties")
REGISTRY: Final = PORTAL.with_interface("org.freedesktop.host.portal.Registry")
REQUEST: Final = "org.freedesktop.portal.Request"
SESSION: Final = "org.freedesktop.portal.Session"
SHORTCUT: Final = "quick-ask"
PREFERRED: Final = "CTRL+ALT+space"
"""Proposed to the desktop, which decides."""

DIALOG_S = 600.0
"""How long the user may take to choose keys."""


class GlobalKeys:
    """Has keys bound to the one thing that is wanted from anywhere.

    Args:
        line: To the bus.
        pressed: Called with the token with which a window may come to the front; empty for none.
    """

    def __init__(self, line: Line, pressed: Callable[[str], object]) -> None:
        self._line = line
        self._pressed = pressed
        self._session = ""

    async def is_there(self) -> bool:
        """True if this desktop has such a portal."""
        # Portals since 2025 want to know who a program is that comes in no sandbox.
        with suppress(Refused):
            await self._line.call(REGISTRY, "Register", "sa{sv}", APPLICATION_ID, {})
        try:
            await self._line.call(PROPERTIES, "Get", "ss", PORTAL.interface, "version")
        except Refused:
            return False
        return True

    async def bind(self, words: str) -> None:
        """Have the desktop bind keys; it asks the user the first time.

        Args:
            words: What they do, for its settings.

        Raises:
            Refused: If it does not, or the user does not want any.
        """
        token = {"session_handle_token": ("s", _token())}
        results = await self._ask("CreateSession", "a{sv}", token)
        match results.get("session_handle"):
            case ("s" | "o", str(session)):
                self._session = session
            case _:
                raise Refused("no session")
        await self._line.hear(PORTAL, "Activated", self._activated)
        about = {"description": ("s", words), "preferred_trigger": ("s", PREFERRED)}
        try:
            await self._ask(
                "BindShortcuts", "oa(sa{sv})sa{sv}", session, [(SHORTCUT, about)], "", {}
            )
        except Refused:
            await self.release()
            raise

    async def _ask(self, method: str, signature: str, *arguments: Any) -> dict[str, Any]:  # noqa: ANN401
        """Ask for something that the user may have a say in; gives what came of it."""
        *others, options = arguments
        token = _token()
        sender = self._line.name.lstrip(":").replace(".", "_")
        request = DBusAddress(
            f"{PORTAL.object_path}/request/{sender}/{token}", bus_name=NAME, interface=REQUEST
        )
        came: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

        def take(told: tuple[Any, ...]) -> None:
            if not came.done():
                came.set_result(told)

        # Before the call: the answer may come before the call is answered.
        await self._line.hear(request, "Response", take)
        options = {**options, "handle_token": ("s", token)}
        try:
            async with asyncio.timeout(DIALOG_S):
                await self._line.call(PORTAL, method, signature, *others, options)
                told = await came
        except TimeoutError as error:
            raise Refused("nobody chose") from error
        finally:
            await self._line.forget(request, "Response")
        match told:
            case (0, dict(results)):
                return results
        raise Refused(method)

    def _activated(self, told: tuple[Any, ...]) -> None:
        match told:
            case (self._session, "quick-ask", *_, dict(options)):
                _, token = options.get("activation_token", ("s", ""))
                self._pressed(token if isinstance(token, str) and is_word(token) else "")

    async def release(self) -> None:
        """Have no keys any more."""
        session, self._session = self._session, ""
        if session:
            where = DBusAddress(session, bus_name=NAME, interface=SESSION)
            with suppress(Refused):
                await self._line.call(where, "Close")


def _token() -> str:
    return f"gemstream_{secrets.token_hex(8)}"
