"""What the desktops of Linux and BSD say about motion, by the XDG settings portal.

Of its own file because it needs QtDBus, which no start needs and some distributions pack apart.
The interface: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusError,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SETTINGS = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
ANSWER_MS = 10_000
"""Nobody waits for it, and a portal that is only now started takes its time."""

NOT_FOUND = "org.freedesktop.portal.Error.NotFound"

Setting = tuple[str, str]


def _reduces(value: object) -> bool | None:
    return value == 1 if type(value) is int else None


def _is_off(value: object) -> bool | None:
    return not value if isinstance(value, bool) else None


def _takes_no_time(value: object) -> bool | None:
    """Of a number as KDE keeps it, which is as text."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        return float(value) <= 0
    except ValueError:
        return None


MEANINGS: Mapping[Setting, Callable[[object], bool | None]] = {
    # Since xdg-desktop-portal's pull request 1840 (2025): 1 is reduced, 0 no preference.
    ("org.freedesktop.appearance", "reduced-motion"): _reduces,
    # GNOME, older than the key above and still beside it: no animation at all.
    ("org.gnome.desktop.interface", "enable-animations"): _is_off,
    # KDE's portal gives every key of kdeglobals, but tells of no change of this one.
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): _takes_no_time,
}
"""Settings by namespace and key, each with what tells of a value whether it asks for stillness.

One that asks is enough: all of them are there at once on some desktops, and a key that is new to a
desktop says "no preference" there although animations have long been switched off.
"""


class Portal(QObject):
    """Asks the portal, and hears of changes; never waits for it.

    A portal that is absent, too old, silent or odd is as good as one that asks for nothing.

    Signals:
        told: What it says now: True if nothing should move.
    """

    told = Signal(bool)

    def __init__(self, parent: QObject, bus: QDBusConnection) -> None:
        super().__init__(parent)
        self._bus = bus
        self._said: dict[Setting, bool] = {}
        self._method = "ReadOne"
        self._unanswered = 0
        # Takes the bus one turn (not the portal): Qt asks it who the portal is.
        slot: Any = SLOT("hear(QDBusMessage)")  # PySide6's stubs ask for bytes, and it refuses them
        bus.connect(*SETTINGS, "SettingChanged", self, slot)

    def ask(self) -> None:
        """Ask for each setting, unless answers are awaited already or the bus is gone."""
        if not self._unanswered and self._bus.isConnected():
            for setting in MEANINGS:
                self._ask(setting)

    def _ask(self, setting: Setting) -> None:
        method = self._method
        call = QDBusMessage.createMethodCall(*SETTINGS, method)
        call.setArguments(list(setting))
        answer = QDBusPendingCallWatcher(self._bus.asyncCall(call, ANSWER_MS), self)
        # Not a partial: PySide6 gives one none of the signal's arguments.
        answer.finished.connect(lambda done: self._answered(setting, method, done))
        self._unanswered += 1

    def _answered(self, setting: Setting, method: str, answer: QDBusPendingCallWatcher) -> None:
        self._unanswered -= 1
        answer.deleteLater()
        error = answer.error()
        if error.type() is QDBusError.ErrorType.UnknownMethod and method == "ReadOne":
            self._method = "Read"  # all there was before version 2 of the interface, of 2023
            self._ask(setting)
        elif error.name() == NOT_FOUND:
            self._said.pop(setting, None)  # KDE drops a key that is back at its default
        elif not error.isValid():
            self._take(setting, answer.reply().arguments()[0])
        if not self._unanswered:
            self._tell()

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """Take the signal that a setting has changed; most are about something else."""
        match message.arguments():
            case [str(namespace), str(key), value] if (namespace, key) in MEANINGS:
                self._take((namespace, key), value)
                self._tell()

    def _take(self, setting: Setting, value: object) -> None:
        # ``Read`` wraps its value twice, by a mistake that was kept; the signal does it once.
        while isinstance(value, QDBusVariant):
            value = value.variant()
        meaning = MEANINGS[setting](value)
        if meaning is not None:
            self._said[setting] = meaning

    def _tell(self) -> None:
        self.told.emit(any(self._said.values()))


def session_portal(parent: QObject) -> Portal | None:
    """The portal of the user's session, or None where there is no session bus."""
    bus = session_bus()
    return None if bus is None else Portal(parent, bus)


def session_bus() -> QDBusConnection | None:
    """The bus of the user's session, None where there is none.

    Connecting takes a few turns with the bus; it is a local process that every desktop stands on.
    """
    if not _has_session_bus():
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def _has_session_bus() -> bool:
    """True if somebody has started one; libdbus would start its own, and wait for it."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    told = "DBUS_SESSION_BUS_ADDRESS" in os.environ
    return told or (runtime is not None and Path(runtime, "bus").exists())
