"""Which turns are on the page, and where the reader is when others come there."""

import pytest

from desktop.core.conversation import Conversation, Draft, Message, TextPart
from desktop.core.errors import ServiceUnavailable
from desktop.ui.conversation_view import ConversationView
from desktop.ui.transcript.branch import question_end
from desktop.ui.transcript.folded import FoldedTurn
from tests.ui.transcript.shown import light
from tests.ui.transcript.turn_events import MODEL, failed, finished, question, text

LONG = "A line of words that stands by itself.\n\n" * 30


@pytest.fixture
def view(qtbot):
    widget = ConversationView(light())
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def conversation(*answers, forks=("again",)):
    """Turns 0, 1, ...; the last one is asked again as often as there are names."""
    made = Conversation("c")
    for number, words in enumerate(answers):
        turn = made.begin(str(number), Draft(text=f"question {number}").message())
        turn.answer = Message(role="model", parts=(TextPart(text=words),))
    for name in forks:
        turn = made.begin_again(name, str(len(answers) - 1))
        turn.answer = Message(role="model", parts=(TextPart(text=f"answer {name}"),))
    return made


def show(view, made, turn_id):
    made.show(turn_id)
    view.show_branch(made.branch(made.leaf_id))


def shown(view):
    return [section.turn_id for section in view.transcript.sections]


def place(view, row):
    placed = view.placed_of(row)
    assert placed is not None
    return placed.y


def test_only_what_differs_is_shown_anew(view):
    made = conversation("one", "two")
    show(view, made, "1")
    first = view._turns["0"] if "0" in view._turns else view._branch.turn("0")
    show(view, made, "again")
    assert shown(view) == ["0", "again"]
    assert view._branch.turn("0") is first
    assert view._branch.last is view._turns["again"]
    assert view.accessibleDescription() == "2 questions and the answers to them"


def test_what_was_seen_comes_back_as_it_was(view):
    made = conversation("one", forks=())
    view.add_turn("0", question("Why?"), engine="gemini", model=MODEL)
    view.apply([text("words", "0"), finished("0")])
    before = view._turns["0"]
    made.begin_again("again", "0")
    show(view, made, "again")
    show(view, made, "0")
    assert view._turns["0"] is before
    assert "words" in view.text()
    assert MODEL in before.foot.caption
    assert before.foot in [placed.row for placed in view.shown]


def test_the_same_branch_is_not_touched(view, monkeypatch):
    made = conversation("one")
    show(view, made, "again")
    monkeypatch.setattr(view._branch, "show", lambda turns: pytest.fail("was shown anew"))
    show(view, made, "again")


def test_no_turn_is_left(view):
    show(view, conversation("one"), "0")
    view.show_branch([])
    assert view.text() == ""
    assert view.turn_count == 0
    assert view._branch.last is None


def test_the_question_of_the_fork_stays_where_it_is(view):
    made = conversation(LONG, LONG, forks=())
    made.begin_again("again", "1").answer = Message(role="model", parts=(TextPart(text=LONG * 2),))
    made.edit("edited", "1", question("Why?\n" * 4)).answer = made.turn("1").answer
    show(view, made, "again")
    first = question_end(view._turns["again"])
    view.show_at(first, 100)
    show(view, made, "1")
    assert place(view, question_end(view._turns["1"])) == 100
    show(view, made, "edited")
    edited = view.placed_of(question_end(view._turns["edited"]))
    assert edited.bottom == 100 + first.height
    assert edited.height > first.height


def test_the_foot_of_an_answer_stays_where_its_question_is_out_of_view(view):
    made = conversation("short", LONG, forks=())
    made.begin_again("again", "1").answer = Message(role="model", parts=(TextPart(text=LONG * 2),))
    show(view, made, "1")
    foot = place(view, view._turns["1"].foot)
    assert view.placed_of(question_end(view._turns["1"])) is None
    show(view, made, "again")
    assert place(view, view._turns["again"].foot) == foot


def test_a_reader_far_above_stays(view):
    made = conversation(LONG, LONG)
    show(view, made, "again")
    view.jump_to_start()
    before = [(placed.row, placed.y) for placed in view.shown]
    show(view, made, "1")
    assert [(placed.row, placed.y) for placed in view.shown] == before


def test_of_many_turns_only_those_in_view_are_unfolded(view):
    made = conversation(*["words"] * 300)
    show(view, made, "again")
    show(view, made, "299")
    folded = [each for each in view.transcript.sections if isinstance(each.rows[0], FoldedTurn)]
    assert len(folded) > 280


def test_the_selection_goes_and_the_search_goes_on(qtbot, view):
    made = conversation("needle one", "needle two")
    show(view, made, "1")
    view.select_all()
    view.finding.open("needle")
    qtbot.waitUntil(lambda: view.finding.find.is_done)
    assert view.finding.find.count == 2
    show(view, made, "again")
    assert view.selection.is_empty
    qtbot.waitUntil(lambda: view.finding.find.is_done)
    assert view.finding.find.count == 1
    show(view, made, "1")
    qtbot.waitUntil(lambda: view.finding.find.is_done)
    assert view.finding.find.count == 2


def test_what_ends_above_another_turn_offers_no_next_steps(view):
    for turn_id in ("0", "1"):
        view.add_turn(turn_id, question(), engine="gemini", model=MODEL)
    view.apply([failed(ServiceUnavailable("Busy."), turn_id) for turn_id in ("0", "1")])
    assert view._turns["0"].note.note.sentence == view._turns["1"].note.note.sentence
    assert not view._turns["0"].note.note.steps
    assert view._turns["1"].note.note.steps
