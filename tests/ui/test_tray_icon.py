import pytest
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from desktop.ui import tray_icon
from desktop.ui.tray_icon import CHOICES, TrayIcon, is_there_a_tray

pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)
BUSY: list[object] = []


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def tray(parent):
    BUSY.clear()
    return TrayIcon(parent, lambda: bool(BUSY))


def icon_of(tray):
    return tray.findChild(QSystemTrayIcon)


def action_of(tray, what):
    [action] = [a for a in icon_of(tray).contextMenu().actions() if a.objectName() == what]
    return action


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


def test_each_choice_of_the_menu_is_told(qtbot, tray):
    tray.set_wanted(wanted=True)
    told = []
    tray.chosen.connect(told.append)
    wanted = [choice[1] for choice in CHOICES if choice is not None]
    for what in wanted:
        action_of(tray, what).trigger()
    assert told == wanted


def test_stop_is_offered_while_there_is_something_to_stop(tray):
    tray.set_wanted(wanted=True)
    for busy in (False, True):
        BUSY[:] = [1] * busy
        icon_of(tray).contextMenu().aboutToShow.emit()
        assert action_of(tray, "stop").isEnabled() is busy


def test_a_click_asks_and_a_middle_click_opens(tray):
    told = []
    tray.chosen.connect(told.append)
    reasons = QSystemTrayIcon.ActivationReason
    for reason in (reasons.Context, reasons.Trigger, reasons.MiddleClick):
        icon_of(tray).activated.emit(reason)
    assert told == ["quick-ask", "open"]


def test_it_is_shown_only_where_it_can_be_seen(tray, monkeypatch):
    tray.set_wanted(wanted=True)
    assert icon_of(tray).isVisible()
    assert not tray.is_shown
    monkeypatch.setattr(tray_icon, "is_there_a_tray", lambda: True)
    assert tray.is_shown
    tray.set_wanted(wanted=False)
    assert not tray.is_shown
