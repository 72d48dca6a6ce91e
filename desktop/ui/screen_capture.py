"""A picture of the screen for a question, in the way that this desktop allows."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.ui.png import encode_png

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from desktop.ui.region_capture import RegionCapture
    from desktop.ui.theme import Theme

Way = Literal["region"]
CAPTURE_REGION = "Capture a region of the screen"


def way_of(platform: str, environ: Mapping[str, str]) -> Way | None:
    """How the screen can be captured; None where it cannot.

    Args:
        platform: Qt's name of the platform the program runs on.
        environ: Tells an X server that only shows the X programs of a Wayland desktop: there a
            program sees itself and its kind alone, on a black ground.
    """
    is_wayland = "WAYLAND_DISPLAY" in environ or environ.get("XDG_SESSION_TYPE") == "wayland"
    if platform in ("windows", "cocoa") or (platform == "xcb" and not is_wayland):
        return "region"
    return None


class ScreenCapture(QObject):
    """Captures one picture at a time.

    Signals:
        captured: The picture, as the bytes of a PNG.
        failed: There is none; the sentence says why and what to do.
    """

    captured = Signal(object)
    failed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, way: Way | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parent = parent
        self._way: Way | None = way or way_of(QGuiApplication.platformName(), os.environ)
        self._under_way: RegionCapture | None = None

    @property
    def words(self) -> str:
        """What it does, for a menu; empty where the screen cannot be captured."""
        return CAPTURE_REGION if self._way is not None else ""

    def begin(self) -> None:
        """Let the user choose what to capture; nothing happens where that cannot be."""
        if self._way is None or self._under_way is not None:
            return
        from desktop.ui.region_capture import RegionCapture

        capture = RegionCapture(self._theme, self._parent.window())
        capture.ended.connect(self._ended)
        capture.failed.connect(self._failed)
        self._under_way = capture
        capture.begin()

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

    def _ended(self, picture: QPixmap | None) -> None:
        self._over()
        if picture is not None:
            image = picture.toImage()
            image.setDevicePixelRatio(1.0)
            encode_png(image, self._encoded)

    def _failed(self, sentence: str) -> None:
        self._over()
        self.failed.emit(sentence)

    def _encoded(self, data: bytes) -> None:
        self.captured.emit(data)
