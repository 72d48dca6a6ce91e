"""Links of the transcript: they open in the browser, in no window of ours."""

from __future__ import annotations

from PySide6.QtCore import QUrl


def open_link(address: str) -> None:
    """Hand a link to the browser, if it is one of the web or of mail; else do nothing."""
    from PySide6.QtGui import QDesktopServices

    from desktop.core.link_target import link_target

    if not link_target(address).refusal:
        QDesktopServices.openUrl(QUrl(address))
