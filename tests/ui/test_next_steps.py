"""What the buttons below an answer do."""

from dataclasses import replace

import pytest

from desktop.core.conversation import Draft
from desktop.ui.composer import Composer
from desktop.ui.editing import Editing
from desktop.ui.next_steps import NextSteps
from desktop.ui.theme import Theme
from tests.ui.fake_controller import FakeController, image_part


class Window:
    def __init__(self, qtbot):
        self.controller = FakeController()
        self.composer = Composer(Theme(), self.controller.attach)
        qtbot.addWidget(self.composer)
        self.composer.show()
        editing = Editing(self.controller, self.composer, self.composer)
        self.steps = NextSteps(
            self.controller,
            self.composer,
            self.controller.regenerate,
            lambda turn_id, keep: editing.begin(turn_id, keep_images=keep),
            self.composer,
        )
        image = image_part()
        self.turn_id = self.controller.send(Draft(text="Why?", images=(image,)))

    def end(self):
        self.controller.halt(self.turn_id)

    def take(self, step):
        self.steps.take(self.turn_id, step)


@pytest.fixture
def window(qtbot):
    return Window(qtbot)


def test_cancel_stops(window):
    window.take("cancel")
    assert window.controller.stopped == [window.turn_id]


def test_try_again(window):
    window.end()
    window.take("retry")
    assert window.controller.regenerated == [window.turn_id]


def test_continue(qtbot, window):
    window.take("continue")
    assert not window.controller.gone_on  # an answer is under way
    window.end()
    with qtbot.waitSignal(window.steps.gone_on) as gone_on:
        window.take("continue")
    assert window.controller.gone_on == gone_on.args == [window.turn_id]


@pytest.mark.parametrize(("limit", "raised"), [(None, None), (100, 200)])
def test_raise_the_limit(window, limit, raised):
    window.end()
    window.controller.options = replace(window.controller.options, max_output_tokens=limit)
    window.take("raise_limit")
    assert window.controller.options.max_output_tokens == raised
    assert window.controller.regenerated == [window.turn_id]


@pytest.mark.parametrize(("step", "images"), [("rephrase", 1), ("shorten", 1), ("remove_image", 0)])
def test_the_question_is_changed_in_the_prompt(window, step, images):
    window.end()
    window.take(step)
    assert window.composer.draft.text == "Why?"
    assert len(window.composer.draft.images) == images


def test_another_model_is_asked_once_it_is_chosen(window):
    window.end()
    window.take("choose_model")
    assert not window.controller.regenerated
    window.composer.model_box.hidePopup()
    window.composer.model_chosen.emit("other")
    assert window.controller.regenerated == [window.turn_id]
    window.composer.model_chosen.emit("third")  # a choice of its own
    assert len(window.controller.regenerated) == 1


def test_a_wait_for_another_attempt_is_given_up_for_another_model(window):
    window.take("choose_model")
    window.composer.model_box.hidePopup()
    window.composer.model_chosen.emit("other")
    assert window.controller.stopped == [window.turn_id]
    assert not window.controller.regenerated
    window.controller.start(window.turn_id)
    window.end()
    assert window.controller.regenerated == [window.turn_id]


def test_the_keys_are_opened(window):
    wanted = []
    window.composer.source_button.keys_wanted.connect(lambda: wanted.append(True))
    window.take("open_keys")
    assert wanted == [True]
