"""What the desktops of Linux and BSD ask by the session bus: show it, open files, do an action.

A desktop entry with ``DBusActivatable`` is started that way: the bus starts the program if nobody
has its name, and keeps the call until the program has taken it. Of its own file because it needs
QtDBus, as ``ui/settings_portal``.
The interface: https://specifications.freedesktop.org/desktop-entry-spec/latest/dbus.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import ClassInfo, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

from desktop import APPLICATION_ID
from desktop.core.addresses import file_at
from desktop.core.errors import ImageRejected
from desktop.core.hand_over import MOST_CHARACTERS, Wish
from desktop.core.web_address import WebAddress, is_web_address, web_address
from desktop.ui.settings_portal import session_bus
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

PATH: Final = f"/{APPLICATION_ID.replace('.', '/')}"
TOKENS: Final = ("activation-token", "desktop-startup-id")
"""What the desktop gives so that a window may come to the front: on Wayland, on X11."""

ELSEWHERE: Final = later("Only files of this computer can be opened. Copy the others here first.")

_class_info: Any = ClassInfo  # PySide6's stubs do not know that it is a decorator


@_class_info({"D-Bus Interface": "org.freedesktop.Application"})
class Activation(QObject):
    """Takes the calls of the desktop, as long as the program has its name on the bus.

    Anything of this user's session may call; it can do what a start of the program can.

    Signals:
        shown: The program is wanted in sight; takes the token for that.
        opened: Images are wanted in a window; takes a ``Wish`` with at least one.
        refused: Something cannot be opened; the sentence says why.
        asked: An action of the desktop entry is wanted; takes its name and the token.
    """

    shown = Signal(str)
    opened = Signal(object)
    refused = Signal(str)
    asked = Signal(str, str)

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus

    def begin(self) -> bool:
        """Take the name; False if another program of the session has it.

        The object is there before the name is, for a call that waits comes with the name.
        """
        slots = QDBusConnection.RegisterOption.ExportAllSlots
        self._bus.registerObject(PATH, self, slots)
        if self._bus.registerService(APPLICATION_ID):
            return True
        self._bus.unregisterObject(PATH)
        return False

    def end(self) -> None:
        """Give the name back: a later call starts the program anew."""
        self._bus.unregisterService(APPLICATION_ID)
        self._bus.unregisterObject(PATH)

    # The names and types of the interface, which Qt makes of the slots.

    @Slot("QVariantMap")
    def Activate(self, data: Mapping[str, object]) -> None:  # noqa: N802
        """Show the program."""
        self.shown.emit(_token(data))

    @Slot("QStringList", "QVariantMap")
    def Open(self, addresses: list[str], data: Mapping[str, object]) -> None:  # noqa: N802
        """Put images in a window."""
        images, others = _images(addresses)
        for sentence in others:
            self.refused.emit(sentence)
        if images:
            self.opened.emit(Wish(images=images, activation=_token(data)))
        else:
            self.shown.emit(_token(data))

    @Slot(str, "QVariantList", "QVariantMap")
    def ActivateAction(  # noqa: N802
        self, name: str, _parameters: list[Any], data: Mapping[str, object]
    ) -> None:
        """Do what an action of the desktop entry says."""
        self.asked.emit(name, _token(data))


def session_activation() -> Activation | None:
    """That of the user's session, with the name taken; None where it cannot be had."""
    bus = session_bus()
    if bus is None:
        return None
    activation = Activation(bus)
    return activation if activation.begin() else None


def _token(data: Mapping[str, object]) -> str:
    tokens = (data.get(name) for name in TOKENS)
    token = next((token for token in tokens if isinstance(token, str) and token), "")
    return token if len(token) <= MOST_CHARACTERS and token.isprintable() else ""


def _images(addresses: Iterable[str]) -> tuple[tuple[Path | WebAddress, ...], list[str]]:
    """What can be opened, and sentences of what cannot."""
    images: list[Path | WebAddress] = []
    sentences: list[str] = []
    for address in addresses:
        file = file_at(address)
        if file is not None and file.is_absolute() and "\0" not in str(file):
            images.append(file)
        elif is_web_address(address):
            try:
                images.append(web_address(address))
            except ImageRejected as error:
                sentences.append(str(error))
        else:
            sentences.append(tr(ELSEWHERE))
    return tuple(images), list(dict.fromkeys(sentences))
