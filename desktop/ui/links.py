"""What opens outside, in no window of ours: links in the browser, folders in the file manager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

if TYPE_CHECKING:
    from pathlib import Path


def open_link(address: str) -> None:
    """Hand a link to the browser, if it is one of the web or of mail; else do nothing."""
    from PySide6.QtGui import QDesktopServices

    from desktop.core.link_target import link_target

    if not link_target(address).refusal:
        QDesktopServices.openUrl(QUrl(address))


def open_folder(folder: Path) -> None:
    """Show a folder of this computer."""
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
