"""A picture of the screen for a question, in the way that this desktop allows."""

from __future__ import annotations

import contextlib
import os
from functools import cached_property, partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QPixmap

from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.core.images import Source
    from desktop.ui.region_capture import RegionCapture
    from desktop.ui.screenshot_portal import PortalCapture, ScreenshotPortal
    from desktop.ui.theme import Theme

Way = Literal["region", "x11", "portal"]
CAPTURE_REGION = later("Capture a region of the screen")
CAPTURE_WINDOW_TOO = later("Capture a region or a window")
CAPTURE_BY_DESKTOP = later("Capture a region or a window…")


def way_of(platform: str, environ: Mapping[str, str]) -> Way | None:
    """How the screen may be captured; None where it cannot.

    Args:
        platform: Qt's name of the platform the program runs on.
        environ: Tells an X server that only shows the X programs of a Wayland desktop: there a
            program sees itself and its kind alone, on a black ground.
    """
    is_wayland = "WAYLAND_DISPLAY" in environ or environ.get("XDG_SESSION_TYPE") == "wayland"
    if platform.startswith("wayland") or (platform == "xcb" and is_wayland):
        return "portal"
    if platform == "xcb":
        return "x11"
    return "region" if platform in ("windows", "cocoa") else None


class ScreenCapture(QObject):
    """Captures one picture at a time.

    Signals:
        captured: The picture: the bytes of a PNG, or the ``Path`` of a file.
        failed: There is none; the sentence says why and what to do.
    """

    captured = Signal(object)
    failed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, way: Way | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parent = parent
        self._way: Way | None = way or way_of(QGuiApplication.platformName(), os.environ)
        self._has_portal = False
        self._then: Callable[[], None] | None = None
        self._under_way: RegionCapture | PortalCapture | None = None
        self._take: Callable[[Source], None] = self.captured.emit

    @property
    def words(self) -> str:
        """What it does, for a menu; empty where the screen cannot be captured, as far as known."""
        match self._way:
            case "x11":
                return tr(CAPTURE_WINDOW_TOO)
            case "region":
                return tr(CAPTURE_REGION)
            case _:
                return tr(CAPTURE_BY_DESKTOP) if self._has_portal else ""

    def look(self) -> None:
        """Begin to find out whether the screen can be captured, as it may be asked for soon."""
        if self._way == "portal" and not self._has_portal and self._portal is not None:
            self._portal.look()

    def when_known(self, then: Callable[[], None]) -> None:
        """Call back when ``words`` are true: at once or soon, the last one who asked alone."""
        if self._way != "portal" or self._has_portal or self._portal is None:
            then()
        else:
            self._then = then
            self._portal.look()

    @cached_property
    def _portal(self) -> ScreenshotPortal | None:
        with contextlib.suppress(ImportError):  # Debian packs QtDBus apart from the rest
            from desktop.ui.screenshot_portal import session_screenshot_portal

            portal = session_screenshot_portal(self)
            if portal is not None:
                portal.found.connect(self._found)
            return portal
        return None

    def _found(self, found: bool) -> None:
        self._has_portal = found
        then, self._then = self._then, None
        if then is not None:
            then()

    def begin(self, take: Callable[[Source], None] | None = None) -> None:
        """Let the user choose what to capture; nothing happens where that cannot be.

        Args:
            take: Hears of the picture in the place of ``captured``.
        """
        self.when_known(partial(self._begin, take or self.captured.emit))

    def _begin(self, take: Callable[[Source], None]) -> None:
        if self._way == "portal":
            self.give_up()  # of a dialog that may have been lost
        if not self.words or self._under_way is not None:
            return
        self._take = take
        self._under_way = capture = self._new_capture()
        capture.ended.connect(self._ended)
        capture.failed.connect(self._failed)
        capture.begin()

    def _new_capture(self) -> RegionCapture | PortalCapture:
        if self._way == "portal" and self._portal is not None:
            return self._portal.new_capture()
        from desktop.ui.region_capture import RegionCapture

        if self._way == "x11":
            from desktop.ui.x11_windows import x11_windows

            return RegionCapture(self._theme, self._parent.window(), x11_windows)
        return RegionCapture(self._theme, self._parent.window())

    def give_up(self) -> bool:
        """End it because the window closes; True if there was something to end."""
        if self._under_way is None:
            return False
        self._under_way.give_up()
        self._over()
        return True

    def _over(self) -> None:
        if self._under_way is not None:
            self._under_way.deleteLater()
            self._under_way = None

    def _ended(self, picture: QPixmap | Path | None) -> None:
        self._over()
        take, self._take = self._take, self.captured.emit
        if isinstance(picture, QPixmap):
            from desktop.ui.picture_reading import do_soon
            from desktop.ui.png import as_png

            image = picture.toImage()
            image.setDevicePixelRatio(1.0)
            do_soon(self, partial(as_png, image), take)
        elif picture is not None:
            take(picture)

    def _failed(self, sentence: str) -> None:
        self._over()
        self.failed.emit(sentence)
