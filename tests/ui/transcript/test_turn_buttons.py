"""The buttons on the page stand where they belong, or not at all."""

import pytest

from desktop.ui.transcript.turn_buttons import TurnButtons
from desktop.ui.transcript.turn_view import TurnView
from tests.ui.transcript.test_reading_area import Page
from tests.ui.transcript.turn_events import MODEL, finished, question, stopped, text


@pytest.fixture
def page(qtbot):
    area = Page()
    qtbot.addWidget(area)
    area.resize(600, 300)
    with qtbot.waitExposed(area):
        area.show()
    return area


def turn(page: Page, turn_id: str, *events) -> TurnView:
    made = TurnView(page.sheet.page, page.transcript.add(turn_id), question(), MODEL)
    for event in events:
        made.take(event)
    page.settle()
    return made


def test_an_answer_has_its_buttons_when_it_has_ended(page):
    buttons = TurnButtons(page)
    first = turn(page, "a", text("Because", "a"))
    buttons.place(first, None)
    assert not buttons.of_last.isVisible()
    first.take(finished("a"))
    page.settle()
    buttons.place(first, first)
    assert buttons.of_last.isVisible()
    assert not buttons.of_hovered.isVisible()
    foot = page.placed_of(first.foot)
    assert foot.y < buttons.of_last.y() < foot.bottom
    assert buttons.of_last.x() > page.column_left + 100


def test_the_answer_under_the_pointer_has_buttons_too(qtbot, page):
    buttons = TurnButtons(page)
    turns = [turn(page, name, text("Because", name), finished(name)) for name in "ab"]
    buttons.place(turns[1], turns[0])
    assert buttons.of_hovered.isVisible()
    assert buttons.of_hovered.y() < buttons.of_last.y()
    with qtbot.waitSignal(buttons.copy_requested) as copied:
        buttons.of_hovered.copy_requested.emit()
    with qtbot.waitSignal(buttons.regenerate_requested) as again:
        buttons.of_last.regenerate_requested.emit()
    assert (copied.args, again.args) == (["a"], ["b"])


def test_the_way_to_the_latest_words_shows_while_they_are_out_of_view(page):
    buttons = TurnButtons(page)
    last = turn(page, "a", text("word\n\n" * 60, "a"), finished("a"))
    buttons.place(last, None)
    assert not buttons.jump.isVisible()
    page.jump_to_start()
    buttons.place(last, None)
    assert buttons.jump.isVisible()
    assert not buttons.of_last.isVisible()
    buttons.jump.click()
    assert page.transcript.sticks


def test_the_last_note_has_its_buttons(qtbot, page):
    buttons = TurnButtons(page)
    last = turn(page, "a", text("Half", "a"), stopped(turn_id="a"))
    buttons.place(last, None)
    assert buttons.steps.isVisible()
    placed = page.placed_of(last.note)
    assert placed.y < buttons.steps.y() < placed.bottom - buttons.steps.height()
    with qtbot.waitSignal(buttons.step_chosen) as chosen:
        buttons.steps.chosen.emit("a", "continue")
    assert chosen.args == ["a", "continue"]
    last.note.drop_steps()
    page.transcript.touch(last.note)
    page.settle()
    buttons.place(last, None)
    assert not buttons.steps.isVisible()


def test_buttons_of_a_note_out_of_view_are_hidden(page):
    buttons = TurnButtons(page)
    last = turn(page, "a", text("word\n\n" * 60, "a"), stopped(turn_id="a"))
    buttons.place(last, None)
    assert buttons.steps.isVisible()
    page.transcript.scroll_to(0)
    page.settle()
    buttons.place(last, None)
    assert not buttons.steps.isVisible()


def test_buttons_come_and_go_while_an_answer_streams(page):
    buttons = TurnButtons(page)
    first, last = (
        turn(page, "a", text("One", "a"), finished("a")),
        turn(page, "b", text("Two", "b")),
    )
    for _ in range(2):
        buttons.place(last, None)
        assert not buttons.of_hovered.isVisible()
        buttons.place(last, first)
        assert buttons.of_hovered.isVisible()
        buttons.place(last, None)
        buttons.place(last, last)
        assert not buttons.of_hovered.isVisible()
    last.take(text("word\n\n" * 60, "b"))
    page.jump_to_start()
    buttons.place(last, None)
    assert buttons.jump.isVisible()
    page.jump_to_latest()
    for _ in range(2):
        buttons.place(last, None)
        assert not buttons.jump.isVisible()


def test_a_question_can_be_changed_once_it_is_answered(qtbot, page):
    buttons = TurnButtons(page)
    first, last = (turn(page, name, text("Because", name), finished(name)) for name in "ab")
    buttons.place(last, first)
    assert buttons.edit_last.isVisible()
    assert buttons.edit_hovered.y() < buttons.edit_last.y()
    for button, turn_id in ((buttons.edit_hovered, "a"), (buttons.edit_last, "b")):
        with qtbot.waitSignal(page.turns.edit_requested) as edit:
            button.click()
        assert edit.args == [turn_id]
    buttons.place(last, last)
    assert not buttons.edit_hovered.isVisible()
    page.turns.offer({}, may_change=False)
    buttons.place(last, None)
    assert not buttons.edit_last.isVisible()
    assert buttons.edit_last.accessibleName() == "Edit this question"
