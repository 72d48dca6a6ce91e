"""Whether nothing should move: what the system says, read again whenever it may have changed."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, Qt, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.ui.settings_portal import Portal

SPI_GETCLIENTAREAANIMATION = 0x1042
MAC_SETTING = ("/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion")


class Motion(QObject):
    """What the style of the widgets says and, once it follows it, the system's setting.

    Signals:
        changed: True if nothing should move from now on, False if things may again.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._platform = platform
        self._system_is_still = False
        self._style_is_still: bool | None = None  # asked for once: each frame wants to know
        self._system: Portal | WindowsSetting | MacSetting | None = None

    @property
    def is_still(self) -> bool:
        """True if nothing should move: the system or the style asks for it.

        Neither overrules the other: a portal's 0 says "no preference", not "move".
        """
        if self._style_is_still is None:
            self._style_is_still = style_is_still()
        return self._system_is_still or self._style_is_still

    def follow(self) -> None:
        """Begin; call it after the first paint, it loads what a start does not need.

        The system is asked again when the user comes back to the program: Windows and macOS tell
        nobody who has no handler of their own kind, KDE's portal tells nobody at all.
        """
        self._style_is_still = style_is_still()
        self._system = self._find_system()
        application = QGuiApplication.instance()
        if self._system is None or not isinstance(application, QGuiApplication):
            return
        self._system.told.connect(self._hear)
        application.applicationStateChanged.connect(self._ask_again)
        self._system.ask()

    def _find_system(self) -> Portal | WindowsSetting | MacSetting | None:
        if self._platform == "win32":
            return WindowsSetting(self)
        if self._platform == "darwin":
            return MacSetting(self)
        with contextlib.suppress(ImportError):  # Debian packs QtDBus apart from the rest
            from desktop.ui.settings_portal import session_portal

            return session_portal(self)
        return None

    def _ask_again(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._system is not None:
            self._system.ask()

    def _hear(self, still: bool) -> None:
        if still is self._system_is_still:
            return  # nearly always; the style is asked for nothing then
        before = self.is_still
        self._system_is_still = still
        if self.is_still is not before:
            self.changed.emit(self.is_still)


def _user32() -> Any:  # noqa: ANN401 - a library of C, which has no types
    import ctypes

    return ctypes.windll.user32  # type: ignore[attr-defined, unused-ignore]


class WindowsSetting(QObject):
    """*Animation effects* of Windows: SystemParametersInfo, which answers at once.

    Written by its documentation and never run on Windows: tested with a fake of the call.

    Args:
        user32: Gives the library with ``SystemParametersInfoW``.

    Signals:
        told: What it says now: True if nothing should move.
    """

    told = Signal(bool)

    def __init__(self, parent: QObject, user32: Callable[[], Any] = _user32) -> None:
        super().__init__(parent)
        self._user32 = user32

    def ask(self) -> None:
        """Read the setting; one that cannot be read says nothing."""
        from ctypes import byref, c_int

        moves = c_int(1)
        if self._user32().SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, byref(moves), 0):
            self.told.emit(not moves.value)


class MacSetting(QObject):
    """*Reduce motion* of macOS, read by the program ``defaults`` while nobody waits for it.

    Never run on macOS: tested with other programs that print what ``defaults`` is known to print,
    1 or 0, or fail as it does while the setting was never touched.

    Args:
        command: The program and its arguments.

    Signals:
        told: What it says now: True if nothing should move.
    """

    told = Signal(bool)

    def __init__(self, parent: QObject, command: Sequence[str] = MAC_SETTING) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(command[1:])
        self._process.finished.connect(self._read)

    def ask(self) -> None:
        """Read the setting, unless that is under way; one that cannot be read says nothing."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._process.start(QProcess.OpenModeFlag.ReadOnly)

    def _read(self) -> None:
        word = bytes(self._process.readAllStandardOutput().data()).strip()
        if word in (b"0", b"1"):
            self.told.emit(word == b"1")


def style_is_still() -> bool:
    """True if the style of the widgets gives animations no time, as that of a desktop may."""
    # Imported here because making the many enumerations of QStyle takes 9 ms of every start.
    from PySide6.QtWidgets import QApplication, QStyle

    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
