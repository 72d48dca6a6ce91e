"""Texts that were left where they are kept are read when their turns come near the view."""

import pytest

from desktop.core.message import Message
from desktop.core.stored_text import StoredText, TextPlace, left_texts
from desktop.ui.conversation_view import ConversationView
from desktop.ui.transcript.branch import AROUND
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.past_turn import PastTurn
from desktop.ui.transcript.turn_area import TurnArea
from tests.ui.transcript.shown import light
from tests.ui.transcript.test_folding import rest

COUNT = 60
WORDS = b"Words of an answer.\n\n" * 6


class Shelf:
    """Where texts are kept; what is read at once is counted."""

    def __init__(self) -> None:
        self.read_at_once: list[str] = []

    def read_now(self, place: TextPlace) -> bytes:
        self.read_at_once.append(place.turn_id)
        return WORDS


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


def past(number: int, shelf: Shelf) -> PastTurn:
    def message(*, is_question: bool) -> Message:
        place = TextPlace(str(number), is_question, 0)
        text = StoredText(text=WORDS, source=shelf, place=place)
        if number < COUNT - 5:
            text.let_go()
        return Message(role="user" if is_question else "model", parts=(text,))

    question, answer = message(is_question=True), message(is_question=False)
    return PastTurn(turn_id=str(number), question=question, answer=answer)


@pytest.fixture
def view(qtbot, shelf) -> ConversationView:
    widget = ConversationView(light())
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.load([past(number, shelf) for number in range(COUNT)])
    rest(widget)
    return widget


@pytest.fixture
def wanted(view) -> list[list[StoredText]]:
    lists: list[list[StoredText]] = []
    view.texts_wanted.connect(lists.append)
    return lists


def bring(view: ConversationView, texts: list[StoredText]) -> None:
    for text in texts:
        text.hold(WORDS)
    view.texts_came()


def in_view(view: ConversationView) -> list[FoldedTurn]:
    return [placed.row for placed in view.shown if isinstance(placed.row, FoldedTurn)]


def test_a_page_without_a_way_to_show_anything(qtbot):
    area = TurnArea(light())
    qtbot.addWidget(area)
    with pytest.raises(NotImplementedError):
        area._show_soon()
    with pytest.raises(NotImplementedError):
        area._time_of_day()


def test_those_of_a_turn_are_asked_for_with_those_around_it(view, wanted, shelf):
    view.jump_to_start()
    (texts,) = wanted
    names = {text.place.turn_id for text in texts if text.place}
    assert names == {str(number) for number in range(AROUND + 1)}
    assert len(texts) == 2 * len(names)
    assert in_view(view)
    bring(view, texts)
    assert not in_view(view)
    assert view.shown[0].row.turn_id == "0"
    assert len(wanted) == 1
    assert shelf.read_at_once == []


def test_the_reader_stays_where_he_is_while_texts_come(view, wanted):
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    first = view.shown[0]
    turn_id, height = first.row.turn_id, view.transcript.top
    assert isinstance(first.row, FoldedTurn)
    while wanted:
        bring(view, wanted.pop(0))
    assert not in_view(view)
    assert view.shown[0].row.turn_id == turn_id
    assert view.transcript.top == height
    rest(view)
    assert not in_view(view)


def test_texts_that_cannot_be_read_are_shown_as_that(view, wanted, shelf):
    view.jump_to_start()
    view.texts_came(are_lost=True)
    assert not in_view(view)
    assert shelf.read_at_once[0] == "0"


def test_what_was_let_go_of_before_it_was_seen_is_asked_for_again(view, wanted):
    view.jump_to_start()
    view.texts_came()
    assert len(wanted) == 2
    assert left_texts(*(Message(role="user", parts=(text,)) for text in wanted[1])) == wanted[1]


def test_a_jump_to_a_turn_does_not_wait(view, wanted, shelf):
    assert view.answer_text("3").encode() == WORDS
    assert set(shelf.read_at_once) == {"3"}
    assert wanted == []


def test_a_search_reads_on_as_texts_come(view, wanted, shelf, qtbot):
    find = view.finding.find
    view.finding.open("words of")
    qtbot.waitUntil(lambda: bool(wanted))
    while not find.is_done:
        qtbot.waitUntil(lambda: bool(wanted) or find.is_done)
        while wanted:
            bring(view, wanted.pop(0))
    assert find.count == 2 * 6 * COUNT
    assert shelf.read_at_once == []


def test_tidying_waits_for_no_text(view, wanted):
    view.jump_to_start()
    assert in_view(view)
    rest(view)
    assert in_view(view)
