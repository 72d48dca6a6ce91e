import pytest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.link_target import ELSEWHERE, OTHER_LETTERS
from desktop.ui.link_question import LinkQuestion
from desktop.ui.theme import LIGHT, Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def ask(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()

    def make(address, words):
        theme = Theme()
        theme.use(LIGHT)
        question = LinkQuestion(theme, address, words, window)
        question.open()
        return question

    return make


def said(question):
    return [label.accessibleName() or label.text() for label in question.findChildren(QLabel)]


def test_it_shows_the_host_and_why_it_asks(ask):
    question = ask("https://xn--80ak6aa92e.com/login", "www.apple.com")
    words = said(question)
    assert question.findChild(QLabel, "host").accessibleName() == "xn--80ak6aa92e.com"
    assert "https://xn--80ak6aa92e.com/login" in words
    assert "In the answer, the name is written аррӏе.com." in words
    assert ELSEWHERE in words
    assert OTHER_LETTERS in words
    assert "The words of the link: www.apple.com" in words
    assert question.go_on_button.text() == "Open"


def test_words_are_shortened_and_shown_as_they_are(ask):
    words = said(ask("https://a@evil.test/", "bank\u202e<b>" + "x" * 200))
    shown = next(each for each in words if each.startswith("The words"))
    assert "bank[RLO]<b>" in shown
    assert shown.endswith("…")
    assert len(shown) < 120


def test_mail_has_its_own_place(ask):
    question = ask("mailto:a@evil.test", "a@bank.example")
    assert question.findChild(QLabel, "host").accessibleName() == "a@evil.test"
    assert not [each for each in said(question) if each.startswith("In the answer")]
