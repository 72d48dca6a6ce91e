from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QContextMenuEvent, QEnterEvent, QFocusEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.ui import add_button
from desktop.ui.add_button import ARROW_LEFT_PX, AddButton, clipboard_offer
from desktop.ui.screen_capture import CAPTURE_REGION, ScreenCapture
from desktop.ui.theme import DARK, Theme

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.fixture
def make(qtbot, theme):
    def make(way=None):
        button = AddButton(theme, None)
        button._capture = ScreenCapture(theme, button, way)
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        with qtbot.waitExposed(button):
            button.show()
        return button

    yield make
    QApplication.clipboard().clear()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


@pytest.fixture
def button(make):
    return make()


def words(menu):
    return [action.text().split("\t")[0] for action in menu.actions()]


def entry(button, text):
    menu = button.make_menu()
    return next(action for action in menu.actions() if action.text().startswith(text))


def opened(button):
    menu = QApplication.activePopupWidget()
    return isinstance(menu, QMenu) and menu.parent() is button


def files(*names):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/tmp/{name}") for name in names])
    return mime


def picture(text=""):
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    mime = QMimeData()
    mime.setImageData(image)
    if text:
        mime.setText(text)
    return mime


def link():
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/lake.jpg")])
    return mime


def text():
    mime = QMimeData()
    mime.setText("words")
    return mime


def test_its_name_is_that_of_the_contract(button):
    assert (button.objectName(), button.accessibleName()) == ("addImage", "Add image")
    assert "Ctrl+O" in button.toolTip()
    assert "menu" in button.accessibleDescription()


def test_a_click_is_a_click_and_opens_no_menu(qtbot, button):
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, LEFT)
    assert not opened(button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_its_arrow_opens_the_menu(qtbot, button):
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseClick(button, LEFT, pos=QPoint(ARROW_LEFT_PX + 4, 18))
    assert opened(button)


@pytest.mark.parametrize("reason", QContextMenuEvent.Reason)
def test_a_right_click_and_the_menu_key_open_the_menu(qtbot, button, reason):
    event = QContextMenuEvent(reason, QPoint(5, 5), button.mapToGlobal(QPoint(5, 5)))
    with qtbot.assertNotEmitted(button.clicked):
        QApplication.sendEvent(button, event)
    assert event.isAccepted()
    assert opened(button)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_alt_and_an_arrow_open_the_menu(button, key):
    QTest.keyClick(button, key)
    assert not opened(button)
    QTest.keyClick(button, key, Qt.KeyboardModifier.AltModifier)
    assert opened(button)


def test_a_long_press_opens_the_menu_and_is_no_click(qtbot, button):
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mousePress(button, LEFT)
        assert not opened(button)
        qtbot.waitUntil(lambda: opened(button))
        QTest.mouseRelease(button, LEFT)
    assert not button.isDown()


def test_other_buttons_of_the_mouse_do_nothing(qtbot, button):
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.RightButton)
    assert not button._hold.isActive()
    assert not opened(button)


def test_choose_files_is_what_a_click_does(qtbot, button):
    with qtbot.waitSignal(button.clicked):
        entry(button, "Choose files…").trigger()


@pytest.mark.parametrize(
    ("mime", "can"), [(files("a.png"), True), (picture(), True), (link(), True), (text(), False)]
)
def test_paste_is_there_for_files_pictures_and_links(button, mime, can):
    QApplication.clipboard().setMimeData(mime)
    assert entry(button, "Paste").isEnabled() is can


def test_paste_with_an_empty_clipboard_cannot_be_chosen(button):
    QApplication.clipboard().clear()
    assert not entry(button, "Paste").isEnabled()


def test_paste_offers_the_files(qtbot, button):
    QApplication.clipboard().setMimeData(files("a.png", "b.pdf"))
    with qtbot.waitSignal(button.offered) as offered:
        entry(button, "Paste").trigger()
    assert offered.args[0].files == (Path("/tmp/a.png"), Path("/tmp/b.pdf"))


def test_paste_offers_the_picture_of_a_table(qtbot, button):
    QApplication.clipboard().setMimeData(picture(text="1\t2"))
    with qtbot.waitSignal(button.offered) as offered:
        entry(button, "Paste").trigger()
    assert offered.args[0].image.size().toTuple() == (4, 4)


def test_what_has_left_the_clipboard_is_not_pasted(qtbot, button):
    QApplication.clipboard().setMimeData(files("a.png"))
    paste = entry(button, "Paste")
    QApplication.clipboard().clear()
    with qtbot.assertNotEmitted(button.offered):
        paste.trigger()
    assert clipboard_offer() is None


def test_what_cannot_be_captured_is_not_in_the_menu(make):
    assert words(make().make_menu()) == ["Choose files…", "Paste"]
    assert words(make("region").make_menu()) == ["Choose files…", "Paste", CAPTURE_REGION]


def test_the_menu_waits_a_moment_to_know_what_can_be_captured(button, monkeypatch):
    waiting = []
    monkeypatch.setattr(button._capture, "when_known", waiting.append)
    QTest.keyClick(button, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert not opened(button)
    waiting[0]()
    assert opened(button)


def test_pointer_and_keyboard_begin_to_find_out(button, monkeypatch):
    looks = []
    monkeypatch.setattr(button._capture, "look", lambda: looks.append("look"))
    spot = QPointF(5, 5)
    QApplication.sendEvent(button, QEnterEvent(spot, spot, spot))
    assert looks == ["look"]
    QApplication.sendEvent(button, QFocusEvent(QFocusEvent.Type.FocusIn))
    assert looks == ["look", "look"]


def test_capture_begins_one(make, monkeypatch):
    begun = []
    button = make("region")
    monkeypatch.setattr(button._capture, "begin", lambda: begun.append("once"))
    entry(button, CAPTURE_REGION).trigger()
    assert begun == ["once"]


def test_the_keys_stand_beside_the_words_and_belong_to_the_window(make):
    actions = make("region").make_menu().actions()
    assert [action.text().split("\t")[1] for action in actions] == [
        "Ctrl+O",
        "Ctrl+V",
        "Ctrl+Shift+S",
    ]
    assert all(action.shortcut().isEmpty() for action in actions)


def test_it_follows_the_theme(button, theme):
    before = button.grab().toImage()
    theme.use(DARK)
    assert button.grab().toImage() != before
    assert button.width() > add_button.ARROW_PX + ARROW_LEFT_PX
