"""What is wanted of a turn is told."""

import pytest
from PySide6.QtWidgets import QMenu

from desktop.core.forks import Fork
from desktop.core.ports import ModelInfo
from desktop.ui.transcript.turn_wishes import TurnWishes

FORK = Fork(turn_id="t", parent_id=None, questions=("s", "t"), answers=("t",))


@pytest.fixture
def menu(qtbot):
    made = QMenu()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def wishes(menu):
    return TurnWishes(menu)


def entries(menu):
    return {action.text(): action for action in menu.actions()}


def test_it_tells_which_turn_is_meant(qtbot, wishes, menu):
    wishes.fill(menu, "t", "argon")
    offered = ["Edit and send again", "Regenerate", "What was sent…", "Delete this turn"]
    assert list(entries(menu)) == offered
    with qtbot.waitSignal(wishes.edit_requested) as edit:
        entries(menu)["Edit and send again"].trigger()
    with qtbot.waitSignal(wishes.delete_requested) as delete:
        entries(menu)["Delete this turn"].trigger()
    with qtbot.waitSignal(wishes.regenerate_requested) as again:
        entries(menu)["Regenerate"].trigger()
    with qtbot.waitSignal(wishes.sent_requested) as sent:
        entries(menu)["What was sent…"].trigger()
    assert edit.args == delete.args == sent.args == ["t"]
    assert again.args == ["t", ""]


def test_it_says_how_many_are_deleted(wishes, menu):
    wishes.count_below = {"t": 1200}.get
    wishes.fill(menu, "t", "")
    assert "Delete this turn and 1,200 below it" in entries(menu)


def test_the_other_models_are_offered(qtbot, wishes, menu):
    wishes.models = [ModelInfo(name=name, title=name.title()) for name in ("argon", "mini")]
    wishes.models.append(ModelInfo(name="bare", title=""))
    wishes.fill(menu, "t", "argon")
    choice = entries(menu)["Regenerate with another model"].menu()
    assert list(entries(choice)) == ["Mini", "bare"]
    with qtbot.waitSignal(wishes.regenerate_requested) as asked:
        entries(choice)["Mini"].trigger()
    assert asked.args == ["t", "mini"]


def test_nothing_is_changed_while_an_answer_comes(wishes, menu):
    wishes.models = [ModelInfo(name="mini", title="")]
    wishes.offer({}, may_change=False)
    wishes.fill(menu, "t", "argon")
    may_be_done = [action.text() for action in menu.actions() if action.isEnabled()]
    assert may_be_done == ["What was sent…"]
    assert len(menu.actions()) == 5


def test_other_forks_are_told_of_once(qtbot, wishes):
    with qtbot.waitSignal(wishes.changed):
        wishes.offer({"t": FORK}, may_change=True)
    with qtbot.assertNotEmitted(wishes.changed):
        wishes.offer({"t": FORK}, may_change=True)
    assert wishes.forks == {"t": FORK}


@pytest.mark.parametrize(("selected", "quoted"), [("some", "some"), ("", "answer of t")])
def test_the_selection_is_quoted_or_the_answer(qtbot, wishes, selected, quoted):
    class Page:
        def selected_text(self, *, as_markdown):
            assert as_markdown
            return selected

        def answer_text(self, turn_id):
            return f"answer of {turn_id}"

    with qtbot.waitSignal(wishes.quote_requested) as told:
        wishes.quote(Page(), "t")
    assert told.args == [quoted]
