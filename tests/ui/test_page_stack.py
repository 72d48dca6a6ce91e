from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from desktop.core.conversation import Draft
from desktop.core.message import ImagePart
from desktop.settings import STANDARD
from desktop.ui.composer import Composer
from desktop.ui.page_stack import PageStack
from desktop.ui.theme import Theme
from desktop.ui.welcome import PROMPT
from tests.ui.fake_controller import FakeController

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def controller():
    return FakeController("offline")


@pytest.fixture
def make(qtbot, controller):
    def make(*, welcomes=True, offline=True):
        theme = Theme()
        transcript, composer = QWidget(), Composer(theme, controller.attach)
        stack = PageStack(theme, transcript, composer, offline=offline, welcomes=welcomes)
        stack.transcript, stack.composer = transcript, composer
        for each in (stack, composer):
            qtbot.addWidget(each)
        stack.show()
        return stack

    return make


def test_it_begins_with_the_welcome_or_with_samples_and_makes_no_more(make):
    stack = make(welcomes=True)
    assert stack.currentWidget() is stack.welcome
    assert "empty_state" not in vars(stack)
    assert stack.is_welcoming
    stack = make(welcomes=False)
    assert stack.currentWidget() is stack.empty_state
    assert "welcome" not in vars(stack)
    assert not stack.is_welcoming


def test_the_welcome_shows_whether_new_versions_are_looked_for(make):
    wanted = replace(STANDARD, look_for_versions=True)
    stack = make()
    stack.use_settings(wanted)
    assert stack.welcome.versions.toggle.isChecked()
    stack.use_settings(STANDARD)
    assert not stack.welcome.versions.toggle.isChecked()
    stack = make(welcomes=False)
    stack.use_settings(wanted)
    assert "welcome" not in vars(stack)
    stack.show_welcome()
    assert stack.welcome.versions.toggle.isChecked()


def test_samples_fill_the_composer(make, tmp_path):
    stack = make(welcomes=False)
    stack.empty_state.prompt_chosen.emit("Why?")
    assert stack.composer.draft == Draft(text="Why?")
    stack.empty_state.image_chosen.emit(tmp_path / "a.png", "What?")
    assert stack.composer.draft.text == "What?"
    assert stack.composer.tray.is_preparing


def test_one_click_asks_as_soon_as_the_picture_is_ready(qtbot, make, controller):
    stack = make()
    image = ImagePart(mime_type="image/png", data=b"x", width_px=1, height_px=1)
    with qtbot.waitSignal(stack.composer.submitted) as submitted:
        stack.welcome.try_card.click()
        assert stack.composer.is_running
        controller.attached[0].tell(image)
    assert submitted.args == [Draft(text=PROMPT, images=(image,))]


def test_once_something_is_asked_it_is_left_for_good(qtbot, make):
    stack = make()
    with qtbot.waitSignal(stack.welcome_left):
        stack.show_turns(True)
    assert stack.currentWidget() is stack.transcript
    stack.show_turns(False)
    assert stack.currentWidget() is stack.empty_state


def test_it_can_be_left_and_seen_again(qtbot, make):
    stack = make()
    with qtbot.waitSignal(stack.welcome_left):
        stack.welcome.leave.click()
    assert stack.currentWidget() is stack.empty_state
    stack.show_welcome()
    assert stack.currentWidget() is stack.welcome


def test_it_is_left_once(qtbot, make):
    stack = make()
    stack.leave_welcome()
    with qtbot.assertNotEmitted(stack.welcome_left):
        stack.leave_welcome()
        stack.show_turns(True)


def test_the_transcript_stays_once_something_was_asked(make):
    stack = make(welcomes=False)
    stack.show_turns(True)
    stack.show_welcome()
    assert stack.currentWidget() is stack.transcript
    assert not stack.is_welcoming


def test_with_a_key_nobody_needs_it_any_more(qtbot, make):
    stack = make()
    with qtbot.waitSignal(stack.welcome_left):
        stack.use(offline=False)
    assert stack.currentWidget() is stack.empty_state
    assert not stack.empty_state.offline_note.isVisible()


def test_the_same_engine_changes_nothing(qtbot, make):
    stack = make(offline=False)
    with qtbot.assertNotEmitted(stack.welcome_left):
        stack.use(offline=False)
    assert stack.is_welcoming


def test_without_a_key_again_it_says_so(make):
    stack = make(welcomes=False, offline=False)
    stack.use(offline=True)
    assert stack.empty_state.offline_note.isVisible()
    assert stack.currentWidget() is stack.empty_state


def test_what_is_wanted_is_passed_on(qtbot, make):
    stack = make()
    with qtbot.waitSignal(stack.wished) as wished:
        stack.welcome.privacy.click()
    assert wished.args == ["privacy"]
