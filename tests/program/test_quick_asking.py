import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui_run import run, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WORDS = ["--engine", "offline"]


async def ask(application, words):
    """Ask in the small window; gives the window that shows the answer."""
    windows = application.windows
    await until(lambda: "background" in vars(windows))
    windows.quick_asking.open()
    small, controller = windows.quick_asking._made
    await until(small.isActiveWindow)
    assert small.composer.model_box.count() > 0
    QTest.keyClicks(small.composer.prompt, words)
    QTest.keyClick(small.composer.prompt, Qt.Key.Key_Return)
    assert not small.isVisible()
    [window] = [window for window in windows if window.page.controller is controller]
    await until(window.isActiveWindow)
    return window


def test_a_question_is_asked_in_a_new_conversation_of_the_window_in_use():
    async def scenario(application):
        one = application.window
        before = one.page
        one.ask("the first question")
        window = await ask(application, "the second question")
        assert window is one
        assert window.page is not before
        [turn] = window.page.controller.conversation.turns
        assert turn.question.text == "the second question"
        await until(lambda: window.view.turn_count == 1)
        assert before in application.windows.pages  # its answer goes on, out of sight
        again = await ask(application, "the third")
        assert again is one

    run(WORDS, scenario)


def test_a_temporary_conversation_is_not_lost_for_it():
    async def scenario(application):
        one = application.window
        one.temporary_requested.emit()
        one.composer.fill("half a secret")
        window = await ask(application, "a question")
        assert window is not one
        assert one.composer.draft.text == "half a secret"

    run(WORDS, scenario)


def test_what_is_typed_is_there_again_and_another_model_is_asked():
    async def scenario(application):
        windows = application.windows
        await until(lambda: "background" in vars(windows))
        windows.quick_asking.open()
        small, controller = windows.quick_asking._made
        small.composer.fill("half a question")
        small.composer.model_chosen.emit("another-model")
        small.hide()
        application.window.quick_ask_requested.emit()
        assert windows.quick_asking._made == (small, controller)
        assert small.isVisible()
        assert small.composer.draft.text == "half a question"
        assert controller.options.model == "another-model"

    run(WORDS, scenario)


def test_a_start_can_ask_for_it():
    async def scenario(application):
        await until(lambda: "quick_asking" in vars(application.windows))
        await until(application.windows.quick_asking._made[0].isVisible)

    run([*WORDS, "--quick-ask"], scenario)
