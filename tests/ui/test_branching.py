"""Other versions, other models, deleting and putting back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.core.conversation import Conversation, Draft
from desktop.core.ports import ModelInfo
from desktop.ui import branching
from desktop.ui.chat_page import ChatPage
from desktop.ui.theme import Theme
from desktop.ui.transcript.version_switch import VersionSwitch
from tests.ui.fake_controller import FakeController


@pytest.fixture
def controller():
    return FakeController()


@pytest.fixture
def page(qtbot, controller):
    window = QWidget()
    page = ChatPage(controller, Theme(), window)
    page.setParent(window)
    page.resize(700, 700)
    qtbot.addWidget(window)
    window.resize(700, 700)
    with qtbot.waitExposed(window):
        window.show()
    return page


def answer(controller, turn_id, words):
    controller.start(turn_id)
    controller.say(turn_id, words)
    controller.finish(turn_id, words)


def ask(page, controller, words):
    turn_id = page.ask(words)
    answer(controller, turn_id, f"answer to {words}")
    return turn_id


def shown(page):
    return [section.turn_id for section in page.view.transcript.sections]


@pytest.fixture
def forked(page, controller):
    """t1 > t2, and beside t2 an edited t3 that is shown."""
    ask(page, controller, "one")
    ask(page, controller, "two")
    page.edit_last()
    page.composer.prompt.setPlainText("other")
    page.composer.submit()
    answer(controller, "t3", "answer to other")
    return page


def test_a_change_takes_the_place_of_what_was_asked_before(forked):
    assert shown(forked) == ["t1", "t3"]
    fork = forked.view.turns.forks["t3"]
    assert (fork.questions, fork.answers) == (("t2", "t3"), ("t3",))


def test_a_version_is_shown_in_the_place_of_another(forked, controller, monkeypatch):
    told = []
    monkeypatch.setattr(branching, "announce", lambda _, words: told.append(words))
    forked.view.turns.version_chosen.emit("t2")
    assert shown(forked) == ["t1", "t2"]
    assert controller.conversation.leaf_id == "t2"
    assert "answer to two" in forked.view.text()
    assert "answer to other" not in forked.view.text()
    assert told == ["Version 1 of 2"]


def test_the_keyboard_stays_at_the_fork(qtbot, forked):
    with qtbot.waitActive(forked.window()):
        forked.window().activateWindow()
    (switch,) = forked.view.findChildren(VersionSwitch)
    switch.previous.setFocus()
    switch.previous.click()
    assert shown(forked) == ["t1", "t2"]
    assert switch.following.hasFocus()
    switch.following.click()
    assert shown(forked) == ["t1", "t3"]
    assert switch.previous.hasFocus()


def test_keys_go_from_version_to_version(forked):
    forked.branching.go(1)
    assert shown(forked) == ["t1", "t3"]
    forked.branching.go(-1)
    assert shown(forked) == ["t1", "t2"]
    forked.branching.go(-1)
    assert shown(forked) == ["t1", "t2"]
    forked.branching.go(1)
    assert shown(forked) == ["t1", "t3"]


def test_without_a_fork_keys_do_nothing(page, controller):
    page.branching.go(1)
    ask(page, controller, "one")
    page.branching.go(1)
    assert shown(page) == ["t1"]


def test_asked_again_the_new_answer_takes_the_place_of_the_first(page, controller):
    ask(page, controller, "one")
    page.regenerate_last()
    answer(controller, "t2", "better")
    assert shown(page) == ["t2"]
    assert page.view.turns.forks["t2"].answers == ("t1", "t2")
    page.branching.go(-1)
    assert "answer to one" in page.view.text()


def test_a_turn_of_another_branch_is_gone_to(forked, controller):
    assert not forked.branching.go_to("t9")
    assert forked.branching.go_to("t1")
    assert shown(forked) == ["t1", "t3"]
    assert forked.branching.go_to("t2")
    assert shown(forked) == ["t1", "t2"]
    forked.ask("on")
    assert not forked.branching.go_to("t3")
    assert forked.branching.go_to("t1")
    assert shown(forked) == ["t1", "t2", "t4"]


def test_another_model_is_asked_once(page, controller):
    page.set_models([ModelInfo(name="other", title="Other")])
    ask(page, controller, "one")
    asked = []
    controller.listen(lambda events: asked.append(controller.options.model))
    page.view.turns.regenerate_requested.emit("t1", "other")
    assert page.view._turns["t2"].model == "other"
    assert controller.options.model == "gemini-4-argon"
    assert controller.regenerated == ["t1"]


def test_an_earlier_question_is_asked_again_at_its_place(page, controller):
    ask(page, controller, "one")
    ask(page, controller, "two")
    page.view.turns.regenerate_requested.emit("t1", "")
    assert page.view._turns["t3"].model == "gemini-4-argon"
    answer(controller, "t3", "better")
    assert shown(page) == ["t3"]
    page.view.turns.version_chosen.emit("t1")
    assert shown(page) == ["t1", "t2"]


def test_a_turn_is_deleted_with_what_hangs_below_it_and_put_back(page, controller):
    for words in ("one", "two", "three"):
        ask(page, controller, words)
    assert page.view.turns.count_below("t1") == 2
    page.view.turns.delete_requested.emit("t2")
    assert shown(page) == ["t1"]
    assert page.branching.strip.isVisible()
    assert page.branching.strip.sentence.text() == "The turn and 1 below it were deleted."
    page.branching.strip.button.click()
    assert shown(page) == ["t1", "t2", "t3"]
    assert page.branching.strip.isHidden()


def test_without_turns_the_page_is_as_at_first(page, controller):
    ask(page, controller, "one")
    page.view.turns.delete_requested.emit("t1")
    assert page.branching.strip.sentence.text() == "The turn was deleted."
    assert page.stack.empty_state.isVisible()
    assert not page.composer.regenerate_button.isEnabled()
    page.regenerate_last()
    page.edit_last()
    assert controller.regenerated == []
    page.branching.strip.button.click()
    assert page.view.isVisible()
    assert page.composer.regenerate_button.isEnabled()


def test_nothing_of_it_is_done_while_an_answer_comes(forked, controller):
    forked.view.turns.delete_requested.emit("t3")
    forked.ask("on")
    before, wishes = shown(forked), forked.view.turns
    assert not wishes.may_change
    assert not forked.branching.strip.button.isEnabled()
    wishes.version_chosen.emit("t1")
    wishes.delete_requested.emit("t1")
    wishes.regenerate_requested.emit("t1", "other")
    forked.edit_last()
    assert shown(forked) == before
    assert controller.regenerated == []
    controller.finish(controller.running)
    assert wishes.may_change
    assert forked.branching.strip.button.isEnabled()


def test_a_conversation_of_an_earlier_time_is_shown(qtbot, controller):
    made = Conversation("c")
    for number in range(3):
        made.begin(f"t{number}", Draft(text=f"question {number}").message())
    made.begin_again("again", "t1")
    controller.conversation = made
    window = QWidget()
    page = ChatPage(controller, Theme(), window)
    page.setParent(window)
    qtbot.addWidget(window)
    page.show_past()
    assert shown(page) == ["t0", "again"]
    assert page.view.turns.forks["again"].answers == ("t1", "again")
    assert page.composer.regenerate_button.isEnabled()


def test_the_last_question_comes_back_into_the_prompt(page, controller):
    ask(page, controller, "one")
    ask(page, controller, "two")
    prompt = page.composer.prompt
    for words in ("two", "one"):
        QTest.keyClick(prompt, Qt.Key.Key_Up)
        assert prompt.toPlainText() == words
