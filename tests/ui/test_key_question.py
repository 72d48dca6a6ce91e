import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.profile import GOOGLE, Profile
from desktop.ui.key_question import NOT_ENCRYPTED, ask_to_remove, ask_to_send
from desktop.ui.theme import DARK, LIGHT, Theme

MINE = Profile(id="a" * 8, name="Mine", key_urls=(GOOGLE, f"{GOOGLE}/v2", "https://b.example"))


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def words(question):
    return " ".join(label.text() for label in question.findChildren(QLabel))


def test_both_hosts_are_named_before_a_key_is_sent_elsewhere(window):
    question = ask_to_send(Theme(), MINE, "http://gateway.example:8080/v1", window)
    said = words(question)
    assert "go to gateway.example:8080." in said
    assert "generativelanguage.googleapis.com and b.example" in said
    assert NOT_ENCRYPTED in said
    assert NOT_ENCRYPTED not in words(ask_to_send(Theme(), MINE, "https://c.example", window))


def test_letters_that_look_like_others_are_spelled(window):
    assert "xn--" in words(ask_to_send(Theme(), MINE, "https://xn--pple-43d.example", window))


def test_what_removing_means_is_said(window):
    assert "stays valid" in words(ask_to_remove(Theme(), MINE, window))
    cloud = Profile(id="b" * 8, name="Cloud", service="enterprise")
    assert "nothing at Google" in words(ask_to_remove(Theme(), cloud, window))


@pytest.mark.parametrize(("key", "is_agreed"), [("return", False), ("escape", False), ("go", True)])
def test_only_its_own_button_agrees(window, qtbot, key, is_agreed):
    question = ask_to_remove(Theme(), MINE, window)
    told = []
    question.finished.connect(told.append)
    question.open()
    qtbot.waitUntil(question.cancel_button.hasFocus)
    if key == "go":
        question.go_on_button.click()
    else:
        pressed = Qt.Key.Key_Return if key == "return" else Qt.Key.Key_Escape
        QTest.keyClick(question.cancel_button, pressed)
    assert told == [int(is_agreed)]


def test_its_words_can_be_read_when_the_theme_changes(window):
    theme = Theme()
    theme.use(LIGHT)
    question = ask_to_remove(theme, MINE, window)
    question.open()
    theme.use(DARK)
    title = question.findChildren(QLabel)[0]
    assert title.palette().windowText().color().name().upper() == DARK.text
    question.reject()


@pytest.mark.usefixtures("bracketed")
def test_it_asks_in_the_language_of_the_user(window):
    question = ask_to_send(Theme(), MINE, "http://c.example", window)
    said = words(question)
    assert "«Requests would go to c.example.»" in said
    assert f"«{NOT_ENCRYPTED}»" in said
    assert (question.go_on_button.text(), question.cancel_button.text()) == (
        "«Send it there»",
        "«Cancel»",
    )
