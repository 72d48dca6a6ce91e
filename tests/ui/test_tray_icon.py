import pytest
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from desktop.ui.tray_icon import TrayIcon, is_there_a_tray

pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def tray(parent):
    return TrayIcon(parent)


def icon_of(tray):
    return tray.findChild(QSystemTrayIcon)


def test_there_is_none_without_a_desktop(qapp):
    assert not is_there_a_tray()


def test_a_message_shows_the_icon_and_a_click_says_what_it_was_about(qtbot, tray, monkeypatch):
    shown = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, *words: shown.append(words[:2]))
    assert not icon_of(tray).isVisible()
    tray.say("one", "Title", "Words")
    tray.say("two", "Other title", "Other words")
    assert shown == [("Title", "Words"), ("Other title", "Other words")]
    assert icon_of(tray).isVisible()
    with qtbot.waitSignal(tray.told_clicked) as clicked:
        icon_of(tray).messageClicked.emit()
    assert clicked.args == ["two"]
