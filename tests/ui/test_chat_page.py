from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.core.conversation import Draft
from desktop.settings import STANDARD
from desktop.ui.chat_page import ChatPage
from desktop.ui.theme import Theme
from tests.keeping import answered, asked
from tests.ui.fake_controller import FakeController, image_part


@pytest.fixture
def controller():
    return FakeController()


@pytest.fixture
def page(qtbot, controller):
    window = QWidget()
    page = ChatPage(controller, Theme(), window)
    page.setParent(window)
    qtbot.addWidget(window)
    window.show()
    return page


def test_a_question_is_asked_and_its_answer_shown(page, controller):
    turn_id = page.ask("Why?")
    assert controller.drafts == [Draft(text="Why?")]
    controller.start(turn_id)
    controller.say(turn_id, "So.")
    controller.finish(turn_id, "So.")
    assert page.view.answer_text(turn_id) == "So."


def test_nothing_is_asked_while_an_image_is_prepared(page, controller):
    page.tray.add_source(b"data", "a.png")
    with pytest.raises(ValueError, match="being prepared"):
        page.ask("Why?")
    controller.attached[0].tell(image_part())
    page.ask("Why?")
    assert controller.drafts[0].images == (image_part(),)


def test_whether_there_is_something_to_stop_is_told(qtbot, page):
    with qtbot.waitSignal(page.stop_changed):
        page.ask("Why?")
    assert page.composer.is_running


def test_pieces_of_an_answer_say_nothing_new_of_stop(page, controller):
    turn_id = page.ask("Why?")
    controller.start(turn_id)
    told = []
    page.stop_changed.connect(lambda: told.append(page.composer.is_running))
    controller.say(turn_id, "So", ".")
    assert told == []
    controller.finish(turn_id, "So.")
    assert told == [False]


def test_an_answer_that_somebody_else_asked_for_can_be_stopped(page, controller):
    turn_id = controller.send(Draft(text="Why?"))
    controller.start(turn_id)
    assert page.composer.is_answering


def test_a_page_that_goes_hears_nothing_more(qtbot, page, controller):
    assert controller.listener_count == 1
    going = []
    page.going.connect(lambda: going.append(True))
    page.go()
    qtbot.waitUntil(lambda: not isValid(page))
    assert going == [True]
    assert controller.listener_count == 0


def test_what_was_said_at_an_earlier_time_is_shown_and_gone_on_with(qtbot, page, controller):
    turn = answered(asked(controller.conversation, "t0", "Why?"), "So.")
    page.show_past()
    assert page.view.answer_text("t0") == "So."
    assert page.composer.regenerate_button.isEnabled()
    page.ask("And?")
    assert page.view.turn_count == 2
    assert turn.id == "t0"


def test_a_conversation_without_turns_has_nothing_to_show(page):
    page.show_past()
    assert page.view.turn_count == 0


def test_it_is_called_by_its_first_words_until_it_has_a_title(qtbot, page):
    with qtbot.waitSignal(page.title_changed):
        page.ask("Why is the sky blue?")
    assert page.title == "Why is the sky blue?"
    page.use_title("The sky")
    with qtbot.assertNotEmitted(page.title_changed):
        page.use_title("The sky")


def test_it_is_busy_while_an_answer_or_an_image_comes_or_a_question_waits(page, controller):
    assert not page.is_busy
    page.tray.add_source(b"data", "a.png")
    assert page.is_busy
    assert page.has_draft
    controller.attached[0].tell(image_part())
    assert not page.is_busy
    turn_id = page.ask("Why?")
    assert page.is_busy
    controller.queue.add(Draft(text="And?"))
    controller.halt(turn_id)
    assert page.is_busy
    controller.queue.withdraw(0)
    assert not page.is_busy
    assert not page.has_draft


def test_a_place_that_is_not_shown_is_no_fault(page, controller):
    answered(asked(controller.conversation, "t0", "Why?"), "So it is.")
    page.show_past()
    page.show_place("x", "so", in_question=False)
    page.show_place("t0", "it", in_question=False)
    assert page.view.finding.find.count == 1


def test_answers_are_read_out_as_the_settings_say(page):
    assert page.view.announcements == "sentences"
    page.use_settings(replace(STANDARD, announcements="off"))
    assert page.view.announcements == "off"
