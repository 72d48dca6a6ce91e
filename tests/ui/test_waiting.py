import pytest

from desktop.core.conversation import Draft
from desktop.ui.composer import Composer
from desktop.ui.theme import Theme
from desktop.ui.waiting import Waiting
from tests.ui.fake_controller import FakeController, image_part


class Window:
    def __init__(self, qtbot):
        self.controller = FakeController()
        self.composer = Composer(Theme(), self.controller.attach)
        qtbot.addWidget(self.composer)
        self.composer.show()
        self.waiting = Waiting(self.controller, self.composer, self.controller.send, self.composer)

    def submit(self, text, *images):
        self.composer.fill(text)
        self.composer.tray.add_images(images)
        self.composer.submit()


@pytest.fixture
def window(qtbot):
    return Window(qtbot)


def test_with_nothing_under_way_a_question_is_asked_at_once(window):
    window.submit("one")
    assert window.controller.drafts == [Draft(text="one")]
    assert window.composer.queue.isHidden()


def test_others_wait_and_follow_by_themselves(window):
    window.submit("one")
    window.submit("two")
    window.submit("three")
    assert window.composer.draft.is_empty
    assert window.composer.queue.isVisible()
    assert len(window.controller.queue.drafts) == 2
    window.controller.finish("t1")
    window.controller.finish("t2")
    assert [draft.text for draft in window.controller.drafts] == ["one", "two", "three"]
    assert window.composer.queue.isHidden()


def test_after_a_stop_the_next_one_is_held_until_the_user_sends_it(window):
    window.submit("one")
    window.submit("two")
    window.controller.halt("t1")
    assert len(window.controller.drafts) == 1
    window.submit("three")  # does not overtake
    assert len(window.controller.drafts) == 1
    window.composer.queue.send_requested.emit()
    assert window.controller.drafts[-1].text == "two"


def test_what_is_taken_back_goes_into_an_empty_prompt(window):
    window.submit("one")
    image = image_part()
    window.submit("two", image)
    window.composer.queue.withdrawn.emit(0)
    assert window.composer.draft == Draft(text="two", images=(image,))
    assert window.composer.queue.isHidden()


def test_what_is_being_written_is_never_replaced(window):
    window.submit("one")
    window.submit("two")
    window.composer.fill("three")
    window.composer.queue.withdrawn.emit(0)
    assert window.composer.draft.text == "three"
