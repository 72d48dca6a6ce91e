"""What the window is drawn on."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication


def screens() -> list[str]:
    """Qt and its platform, then each screen, in a line each."""
    lines = [f"Qt {qVersion()}, platform {QGuiApplication.platformName()}"]
    for number, screen in enumerate(QGuiApplication.screens(), 1):
        size = screen.size()
        lines.append(
            f"Screen {number}: {size.width()} x {size.height()} at "
            f"{screen.devicePixelRatio():g}, {screen.refreshRate():.0f} Hz"
        )
    return lines
