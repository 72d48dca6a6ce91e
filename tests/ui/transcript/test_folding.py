"""Which turns are folded again, and that nothing else changes by that."""

import sys
import weakref
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.core.conversation import ImagePart, Kept, Message, TextPart
from desktop.core.events import ImageNotKept
from desktop.ui.conversation_view import ConversationView
from desktop.ui.transcript import folding
from desktop.ui.transcript.answer_pictures import AnswerPictureRow
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.folding import are_too_many, as_past, is_far, is_in_use
from desktop.ui.transcript.past_turn import PastTurn, Told
from desktop.ui.transcript.selection import Spot
from desktop.ui.transcript.text_row import TextRow
from desktop.ui.transcript.turn_view import TurnView
from desktop.ui.transcript.turn_words import Note
from tests.ui.transcript.shown import Sheet, light, past_turn
from tests.ui.transcript.test_turn_view import image
from tests.ui.transcript.turn_events import (
    finished,
    image_part,
    png,
    question,
    started,
    text,
    thought,
)

WORDS = "Some words of an answer that takes a few lines.\n\n" * 12
KEPT = replace(image_part(), data=b"", kept=Kept(data="a"), name="a.png")
LOADED = replace(KEPT, data=png(300, 200))


def past(number: int, *parts: TextPart | ImagePart, images: tuple[ImagePart, ...] = ()) -> PastTurn:
    asked = Message(role="user", parts=(*images, TextPart(text=f"question {number}")))
    answer = Message(role="model", parts=parts or (TextPart(text=f"{WORDS}{number}"),))
    caption = f"caption {number}"
    return past_turn(turn_id=str(number), question=asked, answer=answer, caption=caption)


@pytest.fixture
def few(monkeypatch):
    monkeypatch.setattr(folding, "MOST_TURNS", 3)


@pytest.fixture
def view(qtbot, few):
    made = ConversationView(light())
    qtbot.addWidget(made)
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def rest(view: ConversationView) -> None:
    """Do all that is done in idle moments."""
    view._ahead.stop()
    view._build_ahead()
    while view._ahead.isActive():
        view._ahead.stop()
        view._build_ahead()


def load(view: ConversationView, *turns: PastTurn) -> None:
    view.load(turns)
    view._live.frames.now()
    rest(view)


def page_up(view: ConversationView, times: int) -> None:
    for _ in range(times):
        view.move_by(-view.viewport().height())
        rest(view)


def unfolded(view: ConversationView) -> list[int]:
    return [
        int(section.turn_id)
        for section in view.transcript.sections
        if not isinstance(section.rows[0], FoldedTurn)
    ]


def picture(view: ConversationView):
    return view.viewport().grab().toImage()


def test_only_turns_near_the_view_and_a_few_others_stay(view):
    load(view, *(past(number) for number in range(60)))
    heights = []
    while view.transcript.top > 0:
        page_up(view, 1)
        heights.append(view.transcript.height)
        near = [not is_far(view, each.section) for each in view._turns.values()]
        assert near.count(False) <= 4  # the last turn stays in any case
    assert len(unfolded(view)) < 20
    assert unfolded(view)[0] == 0
    assert unfolded(view)[-1] == 59
    assert set(view._turns) == set(map(str, unfolded(view)))
    # All has been laid out once by now: on the way back every height is known.
    height = view.transcript.height
    for _ in range(100):
        view.move_by(view.viewport().height() // 2)
        rest(view)
        assert view.transcript.height == height
    view.jump_to_latest()
    rest(view)
    assert sum(each < 50 for each in unfolded(view)) <= 3


def test_nothing_moves_and_all_looks_as_before(view):
    load(view, *(past(number) for number in range(40)))
    page_up(view, 12)
    view.move_by(-17)
    rest(view)
    places = [(each.row.turn_id, each.row.index, each.y, each.height) for each in view.shown]
    before, below = picture(view), view.transcript.height - view.transcript.top
    page_up(view, 14)
    assert view.shown[0].row.turn_id not in {turn_id for turn_id, *_ in places}
    assert not {turn_id for turn_id, *_ in places} & set(view._turns)
    page_height = view.viewport().height()
    for _ in range(14):
        view.move_by(page_height)
        rest(view)
    places_again = [(each.row.turn_id, each.row.index, each.y, each.height) for each in view.shown]
    assert places_again == places
    assert view.transcript.height - view.transcript.top == below
    assert view.verticalScrollBar().value() == view.transcript.top
    assert picture(view) == before


def test_the_scroll_bar_leads_to_the_same_place_again(view):
    load(view, *(past(number) for number in range(40)))
    page_up(view, 80)
    bar = view.verticalScrollBar()

    def go(value: int) -> list[tuple[str, int, int]]:
        bar.setValue(value)
        shown = [(each.row.turn_id, each.row.index, each.y) for each in view.shown]
        assert view.transcript.top == value
        rest(view)
        return shown

    values = [bar.maximum() * part // 10 for part in (9, 5, 1, 7, 3)]
    first = [go(value) for value in values]
    assert [go(value) for value in values] == first
    assert len(unfolded(view)) < 20


def test_what_is_selected_or_opened_stays(view):
    thoughts = TextPart(text="thoughts", thought=True)
    note = Note(sentence="Stopped.", details="why", in_card=True)
    turns = [past(number) for number in range(60)]
    turns[50] = past(50, thoughts, TextPart(text="answer"))
    turns[51] = replace(turns[51], tell=partial(Told, note=note))
    load(view, *turns)
    for number in (50, 51, 52, 53, 54):
        view.show_at(view._branch.turn(str(number)).first_row, 0)
        rest(view)
    view._turns["50"].toggle_thoughts()
    view._turns["51"].note.toggle()
    anchor, caret = view._turns["52"].answer.rows[0], view._turns["54"].answer.rows[0]
    view.selection.set(Spot(anchor, 0, 2), Spot(caret, 1, 3))
    selected = view.selected_text()
    view.jump_to_start()
    rest(view)
    view.move_by(view.viewport().height())
    rest(view)
    assert [each for each in unfolded(view) if each > 20] == [50, 51, 52, 54, 59]
    assert view.selected_text() == selected
    view.clear_selection()
    rest(view)
    assert [each for each in unfolded(view) if each > 20] == [50, 51, 59]


def test_a_turn_under_the_pointer_or_with_the_current_hit_stays(qtbot, view, monkeypatch):
    load(view, *(past(number) for number in range(60)))
    view._hovered = view._branch.turn("40")
    view.finding.find.search("question 35")
    qtbot.waitUntil(lambda: view.finding.find.is_done)
    view.jump_to_start()
    rest(view)
    page_up(view, 1)
    assert [each for each in unfolded(view) if each > 20] == [35, 40, 59]
    assert view.finding.find.count == 1
    view.finding.close()
    view._hovered = None
    monkeypatch.setattr(folding, "MOST_TURNS", 0)
    rest(view)
    assert [each for each in unfolded(view) if each > 20] == [59]


def test_images_are_let_go_of_and_asked_for_again(view, qtbot, monkeypatch):
    monkeypatch.setattr(folding, "MOST_TURNS", 1000)
    monkeypatch.setattr(folding, "MOST_BYTES", 2 * len(LOADED.data))
    asked_for = []
    view.images_wanted.connect(asked_for.append)
    view.images_wanted.connect(lambda turn_id: view.fill_images(turn_id, [LOADED, LOADED]))
    load(view, *(past(n, TextPart(text=WORDS), KEPT, images=(KEPT,)) for n in range(40)))
    page_up(view, 25)
    assert asked_for.count("39") == 1
    assert len(unfolded(view)) < 10
    assert unfolded(view)[-2] < 38
    folded = next(each.rows[0] for each in view.transcript.sections if each.turn_id == "38")
    assert isinstance(folded, FoldedTurn)
    assert not any(image.data for image in folded.turn.answer.images)
    assert not any(image.data for image in folded.turn.question.images)
    height = view.transcript.height
    view.fill_images("38", [LOADED, LOADED])
    assert "38" not in view._turns
    view.jump_to_latest()
    page_up(view, 3)
    assert asked_for.count("38") == 2
    assert view._turns["38"].pictures.kept[0].data == LOADED.data
    assert view.transcript.height == height


def test_an_image_of_an_answer_takes_the_same_room_before_it_is_read_again(qapp):
    sheet = Sheet()
    turn = TurnView.of_past(sheet.page, sheet.transcript.add("1"), past(1, KEPT))
    unknown = turn.pictures.rows[0].estimate(500)
    assert as_past(turn).answer == Message(role="model", parts=(KEPT,))
    turn.fill_images([LOADED])
    height = turn.pictures.rows[0].estimate(500)
    assert height != unknown
    again = TurnView.of_past(sheet.page, sheet.transcript.add("2"), as_past(turn))
    (row,) = again.pictures.rows
    assert isinstance(row, AnswerPictureRow)
    assert not row.image.is_loaded
    assert row.estimate(500) == height
    again.fill_images([LOADED])
    assert row.estimate(500) == height


def streamed(sheet: Sheet, *events) -> TurnView:
    turn = TurnView(sheet.page, sheet.transcript.add("t"), question(), "models/m", "12:00")
    for event in (started(), *events):
        turn.take(event)
    return turn


def test_a_turn_that_came_piece_by_piece_is_opened_again_as_it_was(qapp):
    sheet = Sheet()
    image_event = image()
    long = "A line of words.\n\n" * 60
    turn = streamed(
        sheet,
        thought("Hm."),
        text("One "),
        text(f"**two** {long}"),
        image_event,
        text("three"),
        finished(),
    )
    turn.show_left_out(frozenset({0}))
    sheet.transcript.arrange(500, 100_000)
    said = as_past(turn)
    assert [type(part) for part in said.answer.parts] == [TextPart, TextPart, ImagePart, TextPart]
    assert said.answer.parts[1] == TextPart(text=f"One **two** {long}")
    assert said.answer.parts[2].data == image_event.data
    again = TurnView.of_past(sheet.page, sheet.transcript.add("2"), said)
    assert again.words() == turn.words()
    assert (again.time, again.model, again.pictures.left_out) == ("12:00", turn.model, {0})
    sheet.transcript.arrange(500, 100_000)
    assert again.section.height == turn.section.height
    empty = streamed(sheet, finished())
    assert as_past(empty).answer is None


def test_a_turn_that_is_not_all_there_stays(view):
    view.add_turn("t", question(), engine="gemini", model="m")
    turn = view._turns["t"]
    assert is_in_use(view, turn)
    view.apply([text("word"), finished()])
    assert not is_in_use(view, turn)
    large = ImageNotKept(
        turn_id="t", at=3.0, mime_type="image/png", data=png(), number=33, sentence=""
    )
    turn.take(large)
    assert is_in_use(view, turn)


def test_a_turn_that_was_gone_on_with_is_taken_from_its_rows(qapp):
    sheet = Sheet()
    turn = TurnView.of_past(sheet.page, sheet.transcript.add("t"), past(1, TextPart(text="One ")))
    assert as_past(turn).answer is not None
    for event in (started(), text("two."), finished()):
        turn.take(event)
    assert as_past(turn).answer == Message(role="model", parts=(TextPart(text="One two."),))


def test_the_search_looks_again_at_what_is_cut_otherwise_now(qtbot, view, monkeypatch):
    monkeypatch.setattr(folding, "MOST_TURNS", 1000)
    turns = [past(number) for number in range(40)]
    turns[3] = past(3, TextPart(text="a needle"))
    load(view, *turns[:30])
    long = "- needle\n" * 900 + "\n" + "a needle\n\n" * 400
    view.add_turn("30", question(), engine="gemini", model="m")
    view.apply([text(long, turn_id="30"), finished(turn_id="30")])
    load(view, *turns[31:])
    view.jump_to_start()
    find = view.finding.find
    view.finding.open("needle")
    qtbot.waitUntil(lambda: find.is_done)
    assert (find.count, find.number) == (1301, 1)
    before = view._turns["30"].answer.rows[-1].start.origin
    monkeypatch.setattr(folding, "MOST_TURNS", 0)
    rest(view)
    assert "30" not in view._turns
    qtbot.waitUntil(lambda: find.is_done)
    assert (find.count, find.number) == (1301, 1)
    find.go_on(backwards=True)
    spot = find.current
    assert spot.row.built()[spot.number].text == "a needle"
    assert spot.row.start.origin != before


def test_turns_that_were_set_aside_are_neither_near_nor_far(view):
    load(view, *(past(number) for number in range(3)))
    section = view._branch.turn("2").section
    view.transcript.cut(2)
    assert not is_far(view, section)
    assert not are_too_many([])


def test_what_is_large_is_gone_at_once(view, monkeypatch):
    """Without waiting until garbage is collected, in which it would be for long."""
    load(view, *(past(n, TextPart(text=WORDS), KEPT, images=(KEPT,)) for n in range(20)))
    turn = view._branch.turn("10")
    turn.fill_images([LOADED, LOADED])
    texts = [row for row in turn.section.rows if isinstance(row, TextRow)]
    assert len(texts) == 2
    asked, (answered,) = weakref.ref(turn.question_pictures), turn.pictures.rows
    assert isinstance(answered, AnswerPictureRow)
    assert answered.image.data
    monkeypatch.setattr(folding, "MOST_TURNS", 0)
    for go in (view.jump_to_start, view.jump_to_latest):
        go()
        rest(view)
    assert "10" not in view._turns
    assert asked() is None
    assert not answered.image.data
    for row in texts:
        assert sys.getrefcount(row) == len(("texts", "row", "the argument"))


def test_the_same_row_stands_in_for_a_turn_again(view):
    load(view, *(past(number) for number in range(20)))
    row = view.transcript.sections[0].rows[0]
    turn = row.turn
    view.jump_to_start()
    rest(view)
    view._turns["0"].show_left_out(frozenset({0}))
    view.jump_to_latest()
    rest(view)
    for number in range(4, 8):
        view._branch.turn(str(number))
    rest(view)
    assert view.transcript.sections[0].rows == [row]
    assert replace(row.turn, tell=turn.tell) == replace(turn, left_out=frozenset({0}))
    assert row.turn.tell() == turn.tell()
    assert view.transcript.sections[1].rows[0].turn.answer is not None


def test_keys_and_wheel_lead_over_folded_turns(view, qtbot):
    load(view, *(past(number) for number in range(30)))
    qtbot.keyClick(view, Qt.Key.Key_Home)
    rest(view)
    assert unfolded(view)[0] == 0
    qtbot.keyClick(view, Qt.Key.Key_End)
    rest(view)
    assert view.transcript.sticks
    assert unfolded(view)[-1] == 29
