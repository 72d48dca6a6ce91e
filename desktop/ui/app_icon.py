"""The icon of the program, as windows and docks show it."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from desktop.paths import resource

SIZES_PX = (16, 32, 64, 128)


def app_icon() -> QIcon:
    """The gem in all sizes that are shown."""
    icon = QIcon()
    for size_px in SIZES_PX:
        icon.addFile(str(resource("icons", "png", f"gemstream-{size_px}.png")))
    return icon
