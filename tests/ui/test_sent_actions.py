"""What is looked at, and what is said where there is nothing to be seen."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.core.conversation import Draft
from desktop.core.errors import AuthenticationFailed
from desktop.core.sent import SentTurn
from desktop.ui.main_window import MainWindow
from desktop.ui.sent_view import WAITING, SentView
from desktop.ui.sent_words import FIRST, NO_QUESTION, NOT_SENT, PREPARING
from desktop.ui.theme import Theme
from tests.core.test_sent import BODY, request_of
from tests.ui.fake_controller import FakeController

REQUEST = request_of(BODY)


@pytest.fixture
def controller():
    return FakeController()


@pytest.fixture
def window(qtbot, controller):
    made = MainWindow(controller, Theme())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.allow_close = True


def action(window, text):
    return next(each for each in window.actions() if each.text() == text)


def view_over(window):
    (view,) = window.findChildren(SentView)
    return view


def test_the_menu_shows_what_would_be_sent_for_what_is_written(window, controller):
    window.composer.prompt.setPlainText("Why?")
    action(window, "What is sent…").trigger()
    view = view_over(window)
    assert view.isVisible()
    assert view.purpose.text() == WAITING
    assert controller.sending.looks == [(Draft(text="Why?"), None)]
    controller.sending.done(REQUEST)
    assert "If you send this, it goes to example.org:8080" in view.purpose.text()
    assert not view.note.isVisible()
    assert window.composer.prompt.toPlainText() == "Why?"


def test_the_menu_of_a_turn_shows_what_was_sent(window, controller):
    turn_id = window.ask("Why?")
    controller.finish(turn_id, "So.")
    menu = window.view.menu_for(turn_id)
    next(each for each in menu.actions() if each.text() == "What was sent…").trigger()
    menu.close()
    view = view_over(window)
    assert controller.sending.looks == [(turn_id,)]
    controller.sending.done(SentTurn(requests=(REQUEST,)))
    assert view.purpose.text() == "This was sent to example.org:8080."


def test_what_is_made_anew_is_said(window, controller):
    view = window.page.branching.sent.show_turn("t")
    controller.sending.done(SentTurn(requests=(REQUEST,), is_anew=True))
    assert "would be sent now" in view.purpose.text()


def test_nothing_may_have_been_sent(window, controller):
    view = window.page.branching.sent.show_turn("t")
    controller.sending.done(SentTurn(requests=()))
    assert view.purpose.text() == NOT_SENT


def test_without_a_question_nothing_is_looked_at(window, controller):
    view = window.page.branching.sent.show_draft()
    assert view.purpose.text() == NO_QUESTION
    assert controller.sending.looks == []


def test_an_image_that_is_prepared_alone_is_no_question_yet(window, tmp_path):
    window.add_images([tmp_path / "a.png"])
    view = window.page.branching.sent.show_draft()
    assert view.purpose.text() == PREPARING


def test_what_is_not_in_it_yet_is_said(window, controller, tmp_path):
    window.ask("First?")
    window.composer.prompt.setPlainText("Second?")
    window.add_images([tmp_path / "a.png"])
    view = window.page.branching.sent.show_draft()
    controller.sending.done(REQUEST)
    assert view.note.text() == f"{PREPARING} {FIRST}"


def test_a_question_that_is_changed_is_looked_at_in_its_place(window, controller):
    turn_id = window.ask("Why?")
    controller.finish(turn_id, "So.")
    window.page.edit_last()
    window.composer.prompt.setPlainText("Why not?")
    window.page.branching.sent.show_draft()
    assert controller.sending.looks == [(Draft(text="Why not?"), turn_id)]


def test_says_why_it_cannot_be_sent(window, controller):
    window.composer.prompt.setPlainText("Why?")
    fault = AuthenticationFailed("There is no key.", hint="Add one.")
    sent = window.page.branching.sent
    for show in (sent.show_draft, partial(sent.show_turn, "t")):
        view = show()
        controller.sending.done(fault)
        assert view.purpose.text() == str(fault)


def test_closed_it_is_waited_for_no_more(window, controller):
    window.composer.prompt.setPlainText("Why?")
    window.page.branching.sent.show_draft().reject()
    assert controller.sending.given_up == 1
    window.page.branching.sent.show_turn("t").reject()
    assert controller.sending.given_up == 2
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(SentView) == []


def test_it_goes_with_its_conversation(window):
    window.composer.prompt.setPlainText("Why?")
    window.page.branching.sent.show_draft()
    window.page.branching.sent.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(SentView) == []


def test_all_that_can_leave_can_be_read_first(window, controller):
    window.composer.prompt.setPlainText("Why?")
    view = window.page.branching.sent.show_draft(all_that_can_leave=True)
    controller.sending.done(replace(REQUEST, is_local=True))
    assert view.pages.currentIndex() == 1
