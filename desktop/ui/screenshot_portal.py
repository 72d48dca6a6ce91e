"""A picture of the screen by the XDG desktop portal, the one way on Wayland.

The desktop shows a dialog of its own, in which the user chooses a region, a window or a screen.
Of its own file because it needs QtDBus, as ``settings_portal``.
The interface: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Screenshot.html
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

from desktop.core.addresses import file_at
from desktop.ui.settings_portal import session_bus
from desktop.words import later, tr

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

DESKTOP = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SCREENSHOT = "org.freedesktop.portal.Screenshot"
REQUEST = "org.freedesktop.portal.Request"

LOOK_MS = 500
"""How long a menu may wait to know whether there is a portal."""

ANSWER_MS = 10_000
"""How long a portal may take to say that it has begun."""

DIALOG_MS = 600_000
"""How long the user may take; a dialog that is older is closed."""

FAILED = later("Your desktop gave no picture of the screen. Try again, or paste a screenshot.")
TAKEN, CANCELLED = 0, 1


class ScreenshotPortal(QObject):
    """Finds out whether the desktop can do it; never waits for it.

    Signals:
        found: True if it can; False also if it does not say so in time.
    """

    found = Signal(bool)

    def __init__(self, parent: QObject, bus: QDBusConnection) -> None:
        super().__init__(parent)
        self._bus = bus
        self._is_looking = False

    def look(self) -> None:
        """Ask for the version, which only those have that can; once at a time."""
        if self._is_looking:
            return
        self._is_looking = True
        properties = "org.freedesktop.DBus.Properties"
        call = QDBusMessage.createMethodCall(DESKTOP, PATH, properties, "Get")
        call.setArguments([SCREENSHOT, "version"])
        answer = QDBusPendingCallWatcher(self._bus.asyncCall(call, LOOK_MS), self)
        answer.finished.connect(self._answered)

    def _answered(self, answer: QDBusPendingCallWatcher) -> None:
        self._is_looking = False
        answer.deleteLater()
        self.found.emit(not answer.error().isValid())

    def new_capture(self) -> PortalCapture:
        """Another picture."""
        return PortalCapture(self, self._bus)


class PortalCapture(QObject):
    """One picture: the desktop asks the user, and says in a signal what came of it.

    Signals:
        ended: It is over; the ``Path`` of the picture, or None if the user wants none. The file
            is the user's own, many desktops keep it among the screenshots.
        failed: It is over because it cannot be; the sentence says why.
    """

    ended = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject, bus: QDBusConnection) -> None:
        super().__init__(parent)
        self._bus = bus
        self._token = f"gemstream_{secrets.token_hex(8)}"
        self._handles: list[str] = []
        self._limit = QTimer(self, singleShot=True, interval=DIALOG_MS)
        self._limit.timeout.connect(self._too_late)

    def begin(self) -> None:
        """Have the desktop ask the user."""
        sender = self._bus.baseService().lstrip(":").replace(".", "_")
        # Before the call: the answer may come before the call is answered.
        self._follow(f"{PATH}/request/{sender}/{self._token}")
        call = QDBusMessage.createMethodCall(DESKTOP, PATH, SCREENSHOT, "Screenshot")
        options = {"handle_token": self._token, "interactive": True, "modal": True}
        call.setArguments(["", options])
        answer = QDBusPendingCallWatcher(self._bus.asyncCall(call, ANSWER_MS), self)
        answer.finished.connect(self._begun)
        self._limit.start()

    def _follow(self, handle: str) -> None:
        self._handles.append(handle)
        self._bus.connect(DESKTOP, handle, REQUEST, "Response", self, _slot())

    def _begun(self, answer: QDBusPendingCallWatcher) -> None:
        answer.deleteLater()
        if not self._handles:
            return  # over already
        if answer.error().isValid():
            self._fail()
            return
        match answer.reply().arguments():
            case [handle] if _path(handle) not in self._handles:
                self._follow(_path(handle))  # portals before 0.9 chose it themselves

    @Slot("uint", "QVariantMap")
    def hear(self, code: int, results: dict[str, object]) -> None:
        """Take what came of it."""
        if not self._handles:
            return
        file = file_at(str(results.get("uri", ""))) if code == TAKEN else None
        if file is not None or code == CANCELLED:
            self._leave()
            self.ended.emit(file)
        else:
            self._fail()

    def _fail(self) -> None:
        self._leave()
        self.failed.emit(tr(FAILED))

    def _too_late(self) -> None:
        self.give_up()
        self.failed.emit(tr(FAILED))

    def give_up(self) -> None:
        """Close the desktop's dialog; nothing is told any more."""
        for handle in self._handles:
            self._bus.send(QDBusMessage.createMethodCall(DESKTOP, handle, REQUEST, "Close"))
        self._leave()

    def _leave(self) -> None:
        self._limit.stop()
        for handle in self._handles:
            self._bus.disconnect(DESKTOP, handle, REQUEST, "Response", self, _slot())
        self._handles.clear()


def _slot() -> Any:  # noqa: ANN401 - PySide6's stubs ask for bytes, and it refuses them
    return SLOT("hear(uint,QVariantMap)")


def _path(handle: object) -> str:
    return handle.path() if hasattr(handle, "path") else str(handle)


def session_screenshot_portal(parent: QObject) -> ScreenshotPortal | None:
    """The portal of the user's session, or None where there is no session bus."""
    bus = session_bus()
    return None if bus is None else ScreenshotPortal(parent, bus)
