"""A link is handed to the desktop as it stands."""

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from desktop.ui.links import open_link


class Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toString())


def test_a_link_opens_in_the_browser(qapp):
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    try:
        open_link("https://example.org/a?b=c#d")
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == ["https://example.org/a?b=c#d"]
