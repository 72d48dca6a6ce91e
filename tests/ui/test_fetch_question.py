import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from desktop.core.web_address import web_address
from desktop.ui.fetch_question import (
    NEAR,
    NOT_ENCRYPTED,
    OTHER_LETTERS,
    TELLS_NOTHING,
    FetchQuestion,
)
from desktop.ui.theme import DARK, LIGHT, Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


@pytest.fixture
def ask(qtbot, window):
    def make(*addresses, **options):
        found = [web_address(address) for address in addresses]
        question = FetchQuestion(Theme(), found, window, **options)
        with qtbot.waitActive(question):
            question.open()
            question.activateWindow()
        return question

    return make


def sentences(question):
    return [label.text().replace("\u200b", "") for label in question.findChildren(QLabel)]


def hosts(question):
    return [label.accessibleName() for label in question.findChildren(QLabel, "host")]


def test_it_shows_the_host_and_the_whole_address(ask):
    question = ask("https://example.org/lake.jpg")
    assert hosts(question) == ["example.org"]
    assert sentences(question) == [
        "Fetch this image from the web?",
        "example.org",
        "https://example.org/lake.jpg",
        TELLS_NOTHING,
    ]
    assert question.isModal()


def test_a_long_address_is_shortened_in_its_middle_and_its_host_never(ask):
    host = "-".join(["very-long-name"] * 4) + "." + "x" * 60 + ".example.org"
    address = f"https://{host}/{'a' * 500}.jpg"
    question = ask(address)
    assert hosts(question) == [host]
    shown = next(label for label in question.findChildren(QLabel) if label.toolTip() == address)
    assert "…" in shown._shown()
    assert shown._shown().endswith(".jpg")
    assert shown.accessibleName() == address
    host_label = question.findChild(QLabel, "host")
    assert host_label.height() >= host_label.heightForWidth(host_label.width())
    assert host_label.width() <= question.width()
    assert sentences(question)[1] == host


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://example.org/", []),
        ("http://example.org/", [NOT_ENCRYPTED]),
        ("http://192.168.1.2:8080/", [NEAR]),
        ("https://localhost/", [NEAR]),
        ("https://\u0430pple.com/", [OTHER_LETTERS]),
        ("http://\u0430pple.com/", [OTHER_LETTERS, NOT_ENCRYPTED]),
    ],
)
def test_it_warns_of_what_a_person_may_not_see(ask, address, told):
    shown = sentences(ask(address))
    assert [each for each in shown if each in {NEAR, OTHER_LETTERS, NOT_ENCRYPTED}] == told


def test_a_host_of_other_letters_is_spelled_as_it_is_asked_for(ask):
    assert hosts(ask("https://\u0430pple.com/")) == ["xn--pple-43d.com"]


def test_several_are_asked_about_at_once_each_host_named_once(ask):
    question = ask("https://a.example/1", "https://a.example/2", "https://b.example:81/3")
    assert sentences(question)[0] == "Fetch 3 images from the web?"
    assert hosts(question) == ["a.example", "b.example:81"]


def test_of_many_hosts_the_rest_is_counted_and_named_in_the_tip(ask):
    question = ask(*(f"https://{letter}.example/" for letter in "abcdef"))
    assert len(hosts(question)) == 4
    more = next(label for label in question.findChildren(QLabel) if label.text() == "and 2 more")
    assert more.toolTip().splitlines()[-1] == "f.example"


def test_it_says_who_leads_there(ask):
    question = ask("https://b.example/", led_from="a.example")
    assert "a.example leads on to another host:" in sentences(question)


def answer(question):
    results = []
    question.finished.connect(results.append)
    return results


def test_fetch_accepts(ask):
    question = ask("https://example.org/")
    results = answer(question)
    QTest.mouseClick(question.fetch_button, Qt.MouseButton.LeftButton)
    assert results == [1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_a_key_pressed_in_passing_fetches_nothing(ask, key):
    question = ask("https://example.org/")
    results = answer(question)
    assert question.focusWidget() is question.cancel_button
    QTest.keyClick(question.focusWidget(), key)
    assert results == [0]


def test_the_keyboard_reaches_fetch(ask):
    question = ask("https://example.org/")
    results = answer(question)
    QTest.keyClick(question, Qt.Key.Key_Tab)
    assert question.focusWidget() is question.fetch_button
    QTest.keyClick(question.fetch_button, Qt.Key.Key_Return)
    assert results == [1]


def test_it_goes_with_its_window_and_leaves_nothing(qtbot, ask, window):
    question = ask("https://example.org/")
    results = answer(question)
    window.hide()
    assert results == [0]
    qtbot.waitUntil(lambda: not isValid(question))
    window.show()
    window.hide()
    QApplication.processEvents()


def test_it_is_answered_once_though_its_window_goes_right_after(ask, window):
    question = ask("https://example.org/")
    results = answer(question)
    question.accept()
    window.hide()
    assert results == [1]


def test_it_fits_a_narrow_window(ask, window):
    window.resize(420, 600)
    assert ask("https://example.org/").width() < 420


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_it_follows_the_theme(ask, colours):
    question = ask("https://example.org/")
    question._theme.colours = colours
    question._theme.changed.emit()
    assert question.grab().toImage().pixelColor(4, 4).name() == colours.page.lower()
