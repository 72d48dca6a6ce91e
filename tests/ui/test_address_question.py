import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.ui.address_question import FOLDED_CHARACTERS, MOST_HOSTS, AddressQuestion, folded
from desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


@pytest.fixture
def active(qtbot, window):
    question = asked(window)
    with qtbot.waitActive(question):
        question.activateWindow()
    return question


def asked(window, hosts=("a.example",), address="https://a.example/"):
    question = AddressQuestion(Theme(), window, "Go there?", "Go")
    question.show_place(hosts, address)
    question.say("A sentence.", "warn")
    question.end()
    question.open()
    return question


def test_it_is_answered_by_its_buttons_and_return_goes_nowhere_at_first(qtbot, window, active):
    with qtbot.waitSignal(active.rejected):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    question = asked(window)
    with qtbot.waitSignal(question.accepted):
        question.go_on_button.click()


def test_it_goes_with_its_window(qtbot, window):
    question = asked(window)
    with qtbot.waitSignal(question.rejected):
        window.hide()


def test_many_hosts_are_counted(window):
    hosts = [f"{number}.example" for number in range(MOST_HOSTS + 3)]
    question = asked(window, hosts, "")
    labels = [label.text() for label in question.findChildren(QLabel)]
    assert "and 3 more" in labels


def test_an_address_that_looks_like_html_is_words(window):
    question = asked(
        window, address=f"https://a.example/<img src='file:///etc/passwd'>\u202e/{'a' * 99}"
    )
    tips = [label.toolTip() for label in question.findChildren(QLabel) if label.toolTip()]
    assert tips
    assert not any("<img" in tip for tip in tips)
    assert "[RLO]" in tips[0]


def test_a_long_name_has_places_to_break():
    assert folded("a.example") == "a.example"
    long = "x" * FOLDED_CHARACTERS + "y.example"
    assert folded(long).replace("\u200b", "") == long
    assert "\u200b" in folded(long)
