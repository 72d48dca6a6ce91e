from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.ui.sent_view import COPIED, WAITING, SentView
from desktop.ui.theme import DARK, Theme
from tests.core.test_sent import BODY, request_of
from tests.ui.test_sent_page import saying

REQUEST = request_of(BODY)


@pytest.fixture
def make(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 800)
    window.show()

    def made(*, is_draft=True):
        view = SentView(Theme(), window, is_draft=is_draft)
        view.open()
        return view

    return made


def test_it_waits_for_the_request(make):
    view = make()
    assert view.purpose.text() == WAITING
    assert not view.copy_button.isEnabled()
    assert not view.page.isVisible()
    assert not view.extent.isVisible()
    assert view.focusWidget() is view.close_button


def test_what_is_said_without_a_request_stands_beside_its_mark(make):
    view = make()
    assert view.purpose.y() - view.mark.y() < 4
    assert view.purpose.height() < 60


def test_shows_a_request_and_how_much_it_is(make):
    view = make()
    view.show_requests((REQUEST,), note="Something is missing.")
    assert "it goes to example.org:8080" in view.purpose.text()
    assert "3 messages" in view.extent.text()
    assert view.note.text() == "Something is missing."
    assert "What?" in view.page.toPlainText()
    assert view.focusWidget() is view.page
    assert not view.earlier.isVisible()
    assert not view.place.isVisible()


def test_without_a_note_there_is_no_line_for_it(make):
    view = make()
    view.show_requests((REQUEST,))
    assert not view.note.isVisible()


def test_says_of_the_offline_engine_that_nothing_leaves(make):
    view = make()
    view.show_requests((replace(REQUEST, is_local=True),))
    assert "Nothing leaves this computer" in view.purpose.text()


def test_the_last_of_many_requests_is_shown_first(make):
    view = make(is_draft=False)
    view.show_requests([saying("first"), saying("second"), saying("third")])
    assert view.place.text() == "Request 3 of 3"
    assert "third" in view.page.toPlainText()
    assert not view.later.isEnabled()
    view.earlier.click()
    view.earlier.click()
    assert view.place.text() == "Request 1 of 3"
    assert "first" in view.page.toPlainText()
    assert not view.earlier.isEnabled()
    view.later.click()
    assert view.place.text() == "Request 2 of 3"


def test_made_anew_it_says_so(make):
    view = make(is_draft=False)
    view.show_requests((REQUEST,), is_anew=True)
    assert "would be sent now" in view.purpose.text()


def test_copies_the_request_that_is_shown(make):
    view = make()
    view.show_requests((REQUEST,))
    view.copy_button.click()
    assert QGuiApplication.clipboard().text() == REQUEST.as_json()
    assert view.note.text() == COPIED
    assert view.note.isVisible()


def test_all_that_can_leave_is_beside_it(make):
    view = make()
    view.show_requests((REQUEST,))
    view.show_all()
    assert view.pages.currentIndex() == 1
    assert not view.copy_button.isVisible()
    view.choice.button(0).click()
    assert view.page.isVisible()
    assert view.copy_button.isVisible()


def test_escape_closes_it(qtbot, make):
    view = make()
    with qtbot.waitSignal(view.closed):
        QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_it_fits_a_narrow_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(380, 480)
    view = SentView(Theme(), window, is_draft=True)
    view.show_requests((REQUEST,))
    view.open()
    assert view.width() == 380
    assert view.minimumSizeHint().width() <= 380
    for part in (view.choice, view.copy_button, view.close_button):
        assert part.width() == part.sizeHint().width()


def test_it_follows_the_theme(make):
    view = make()
    before = view.grab().toImage().pixelColor(3, 3)
    view._theme.use(DARK)
    after = view.grab().toImage().pixelColor(3, 3)
    assert before != after
    assert after.name().upper() == DARK.page
