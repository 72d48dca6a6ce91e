import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.core.conversation import Draft
from desktop.ui.chat_page import ChatPage
from desktop.ui.theme import Theme
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


def test_a_page_that_goes_hears_nothing_more(qtbot, page, controller):
    assert controller.listener_count == 1
    going = []
    page.going.connect(lambda: going.append(True))
    page.go()
    qtbot.waitUntil(lambda: not isValid(page))
    assert going == [True]
    assert controller.listener_count == 0
