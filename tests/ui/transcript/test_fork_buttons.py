"""The ways to other versions stand where they belong, or not at all."""

import pytest

from desktop.core.forks import Fork
from desktop.ui.conversation_view import ConversationView
from desktop.ui.transcript.branch import question_end
from desktop.ui.transcript.version_switch import VersionSwitch
from tests.ui.transcript.shown import light
from tests.ui.transcript.turn_events import MODEL, finished, image_part, question, text

ASKED = Fork(turn_id="a", parent_id=None, questions=("x", "a"), answers=("a",))
ANSWERED = Fork(turn_id="b", parent_id="a", questions=("b",), answers=("y", "b", "z"))
BOTH = Fork(turn_id="b", parent_id="a", questions=("x", "b"), answers=("y", "b"))


@pytest.fixture
def view(qtbot):
    widget = ConversationView(light())
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    with qtbot.waitExposed(widget):
        widget.show()
    for turn_id in "ab":
        widget.add_turn(turn_id, question("Why?"), engine="gemini", model=MODEL)
        widget.apply([text("Because.", turn_id), finished(turn_id)])
    return widget


def offer(view, *forks, may_change=True):
    view.turns.offer({fork.turn_id: fork for fork in forks}, may_change=may_change)
    view.settle()


def switches(view):
    found = [each for each in view.findChildren(VersionSwitch) if each.isVisible()]
    return sorted(found, key=lambda each: (each.y(), each.x()))


def test_without_forks_there_is_none(view):
    offer(view)
    assert view.findChildren(VersionSwitch) == []


def test_one_stands_beside_the_time_of_a_question(view):
    offer(view, ASKED)
    (switch,) = switches(view)
    placed = view.placed_of(question_end(view._turns["a"]))
    assert placed.y < switch.y() < placed.bottom <= switch.geometry().bottom() + 4
    assert switch.geometry().right() < view.column_left + view.column_width - 20
    assert switch.label.text() == "2 / 2"


def test_one_stands_under_an_answer_before_the_buttons(view):
    offer(view, ANSWERED)
    (switch,) = switches(view)
    foot = view.placed_of(view._turns["b"].foot)
    assert foot.y < switch.y() < switch.geometry().bottom() < foot.bottom
    actions = view._buttons.of_last
    assert switch.geometry().right() < actions.x() <= switch.geometry().right() + 12
    assert switch.label.text() == "2 / 3"


def test_a_question_and_its_answer_can_both_have_versions(qtbot, view):
    offer(view, BOTH)
    of_question, of_answer = switches(view)
    with qtbot.waitSignal(view.turns.version_chosen) as chosen:
        of_question.previous.click()
    assert chosen.args == ["x"]
    with qtbot.waitSignal(view.turns.version_chosen) as chosen:
        of_answer.previous.click()
    assert chosen.args == ["y"]
    edit = view._buttons.edit_last
    assert edit.isVisible()
    assert edit.geometry().right() < of_question.x()


def test_they_go_with_their_forks(qtbot, view):
    offer(view, ASKED, ANSWERED)
    assert len(switches(view)) == 2
    offer(view, ASKED)
    assert len(switches(view)) == 1
    assert view._turns["b"].foot.versions_px == 0
    offer(view)
    qtbot.waitUntil(lambda: view.findChildren(VersionSwitch) == [])


def test_a_switch_serves_all_versions_of_its_fork(view):
    offer(view, ANSWERED)
    (switch,) = switches(view)
    offer(view, Fork(turn_id="b", parent_id="a", questions=("b",), answers=("b", "y", "z")))
    assert switches(view) == [switch]
    assert switch.label.text() == "1 / 3"


def test_out_of_view_they_are_hidden(view):
    offer(view, ASKED)
    view.apply([text("word\n\n" * 60, "b")])
    view.add_turn("c", question("Why?\n" * 60), engine="gemini", model=MODEL)
    view.settle()
    assert switches(view) == []
    assert view._buttons.forks.width_beside_question("a") == 0
    view.jump_to_start()
    assert len(switches(view)) == 1


def test_while_an_answer_comes_they_only_say_which_it_is(view):
    offer(view, ASKED, ANSWERED, may_change=False)
    (switch,) = switches(view)  # none below the answer that grows
    assert not switch.previous.isEnabled()
    assert not view._buttons.edit_last.isVisible()


def test_beside_the_time_of_images_alone(view):
    view.add_turn("c", question("", image_part()), engine="gemini", model=MODEL)
    view.apply([finished("c")])
    offer(view, Fork(turn_id="c", parent_id="b", questions=("c", "d"), answers=("c",)))
    (switch,) = switches(view)
    placed = view.placed_of(question_end(view._turns["c"]))
    assert placed.y < switch.y() < placed.bottom
