"""Notifications of the desktop, and what becomes of them.

The interface: https://specifications.freedesktop.org/notification-spec/latest/
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Final

from jeepney import DBusAddress

from desktop import APPLICATION_ID
from desktop.core.hand_over import is_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.session_bus.line import Line

SERVER: Final = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
CLICK: Final = "default"
"""The action of a click on the notification itself."""

AS_LONG_AS_USUAL_MS = -1


class Notifications:
    """Shows notifications: one for each key at a time.

    Args:
        line: To the bus.
        icon: The address of the program's icon.
        clicked: Called with the key of what was clicked, and the token with which a window may
            come to the front; empty where the desktop gives none.
    """

    def __init__(self, line: Line, icon: str, clicked: Callable[[str, str], object]) -> None:
        self._line = line
        self._icon = icon
        self._clicked = clicked
        self._has_markup = False
        self._keys: dict[int, str] = {}
        self._tokens: dict[int, str] = {}

    async def begin(self) -> None:
        """Find out what the desktop can, and hear what becomes of notifications.

        Raises:
            Refused: If there is nobody who shows them.
        """
        [able] = await self._line.call(SERVER, "GetCapabilities")
        self._has_markup = "body-markup" in able
        for member, ear in (
            ("ActivationToken", self._take_token),
            ("ActionInvoked", self._take_click),
            ("NotificationClosed", self._take_end),
        ):
            await self._line.hear(SERVER, member, ear)

    async def show(
        self, key: str, title: str, words: str, *, click: str, is_passing: bool = False
    ) -> None:
        """Show one, in place of that of the same key.

        Args:
            key: What it is about.
            title: Plain text.
            words: Likewise.
            click: What a click does, in a word.
            is_passing: True if the desktop is not to remember it.

        Raises:
            Refused: If it cannot be shown.
        """
        hints: dict[str, tuple[str, object]] = {"desktop-entry": ("s", APPLICATION_ID)}
        if is_passing:
            hints["transient"] = ("b", True)
        [number] = await self._line.call(
            SERVER,
            "Notify",
            "susssasa{sv}i",
            "Gemstream",
            self._number(key),
            self._icon,
            title,
            escape(words, quote=False) if self._has_markup else words,
            [CLICK, click],
            hints,
            AS_LONG_AS_USUAL_MS,
        )
        self._keys = {n: k for n, k in self._keys.items() if k != key} | {number: key}

    def _number(self, key: str) -> int:
        return next((number for number, of in self._keys.items() if of == key), 0)

    async def withdraw(self, key: str) -> None:
        """Take one back, if it is still there."""
        if number := self._number(key):
            del self._keys[number]
            await self._line.call(SERVER, "CloseNotification", "u", number)

    def _take_token(self, told: tuple[Any, ...]) -> None:
        match told:
            case [int(number), str(token)] if number in self._keys and is_word(token):
                self._tokens[number] = token

    def _take_click(self, told: tuple[Any, ...]) -> None:
        match told:
            case [int(number), "default"] if number in self._keys:
                self._clicked(self._keys[number], self._tokens.pop(number, ""))

    def _take_end(self, told: tuple[Any, ...]) -> None:
        match told:
            case [int(number), *_]:
                self._keys.pop(number, None)
                self._tokens.pop(number, None)
