"""Links of the transcript: they open in the browser, in no window of ours."""

from __future__ import annotations

from PySide6.QtCore import QUrl


def open_link(address: str) -> None:
    """Hand a link to the browser; the transcript offers none but web and mail addresses."""
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(address))
