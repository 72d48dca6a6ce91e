"""What is opened outside is handed to the desktop as it stands."""

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from desktop.ui.links import open_folder, open_link


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


def test_nothing_else_is_opened(qapp):
    browser = Browser()
    for scheme in ("javascript", "file", "data", "ms-settings"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    try:
        for address in ("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"):
            open_link(address)
        open_link("ms-settings:x")
    finally:
        for scheme in ("javascript", "file", "data", "ms-settings"):
            QDesktopServices.unsetUrlHandler(scheme)
    assert browser.opened == []


def test_a_folder_is_shown(qapp, tmp_path):
    manager = Browser()
    QDesktopServices.setUrlHandler("file", manager, "open")
    try:
        open_folder(tmp_path)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert manager.opened == [QUrl.fromLocalFile(str(tmp_path)).toString()]
