import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.theme import LIGHT, Theme
from desktop.ui.version_dialog import MOST_CHARACTERS, VersionDialog, shortened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def make(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(480, 600)
    window.show()

    def make(notes="One.\nTwo.", *, by_package=False):
        theme = Theme()
        theme.use(LIGHT)
        dialog = VersionDialog(theme, "1.3", "1.2", notes, window, by_package=by_package)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return make


def said(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_it_says_what_is_new_and_what_happens(make):
    assert said(make()) == [
        "Gemstream 1.3 is there",
        "One.\nTwo.",
        "You have 1.2. Nothing is installed by itself: the page has the new version.",
    ]
    assert len(said(make(notes=""))) == 2


def test_it_says_that_a_package_manager_brings_it(make):
    assert said(make(by_package=True))[-1] == (
        "You have 1.2. Your package manager installs new versions."
    )


def test_notes_are_never_markup(make):
    dialog = make(notes="<a href='https://evil.test'>Click</a>")
    label = dialog.findChildren(QLabel)[1]
    assert label.text().startswith("<a href")
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_notes_leave_room_for_the_buttons():
    assert shortened("One.\nTwo.") == "One.\nTwo."
    assert shortened("\n".join("abcdefghijklmn")) == "a\nb\nc\nd\ne\nf\ng\nh\ni\nj…"
    assert shortened("x" * 900) == "x" * MOST_CHARACTERS + "…"


def test_return_opens_the_page(qtbot, make):
    dialog = make()
    qtbot.waitUntil(dialog.go_on_button.hasFocus)
    with qtbot.waitSignal(dialog.page_wanted), qtbot.assertNotEmitted(dialog.passed_over):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_version_can_be_passed_over(qtbot, make):
    dialog = make()
    with qtbot.waitSignal(dialog.passed_over), qtbot.assertNotEmitted(dialog.page_wanted):
        QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_escape_decides_nothing(qtbot, make):
    dialog = make()
    with qtbot.assertNotEmitted(dialog.passed_over), qtbot.assertNotEmitted(dialog.page_wanted):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
