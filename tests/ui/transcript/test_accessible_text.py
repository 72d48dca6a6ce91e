"""The text of a message: offsets, places on the screen, selecting and revealing."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from desktop.core.conversation import Message, TextPart
from desktop.ui.blocks.formulas import Formulas
from desktop.ui.conversation_view import ConversationView
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.transcript.folded import FoldedTurn
from desktop.ui.transcript.past_turn import PastTurn
from tests.ui.transcript.turn_events import MODEL, finished, image_part, question, text

ANSWER = "Some **bold** words.\n\n1. one\n2. two $x^2$ three\n\n```\ncode\n```\n"
SAID = "Some bold words.\n1. one\n2. two $x^2$ three\ncode"


@pytest.fixture(autouse=True)
def no_thread_for_formulas(monkeypatch):
    monkeypatch.setattr(Formulas, "_drawing", lambda *_, **__: None)


@pytest.fixture
def view(qtbot):
    theme = Theme()
    theme.use(LIGHT)
    widget = ConversationView(theme, clock=lambda: 42.0)
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.prepare()
    return widget


def message(view: ConversationView, place: int):
    return QAccessible.queryAccessibleInterface(view).child(place).textInterface()


def ask(view: ConversationView, answer: str = ANSWER, turn_id: str = "t", *images):
    view.add_turn(turn_id, question("Why? \U0001f600 How?", *images), engine="gemini", model=MODEL)
    view.apply([text(answer, turn_id), finished(turn_id)])
    return message(view, 2 * view.turn_count - 1)


def load(view: ConversationView, count: int, answer: str = "Words.\n\n" * 30 + "End.") -> None:
    said = Message(role="model", parts=(TextPart(text=answer),))
    view.load(
        [
            PastTurn(turn_id=str(number), question=question(f"Question {number}?"), answer=said)
            for number in range(count)
        ]
    )
    view.settle()


def is_folded(view: ConversationView, turn: int) -> bool:
    return isinstance(view.transcript.sections[turn].rows[0], FoldedTurn)


def test_it_hands_out_what_is_said(view):
    answer = ask(view)
    assert answer.characterCount() == len(SAID)
    assert answer.text(0, -1) == answer.text(0, answer.characterCount()) == SAID
    assert (answer.text(5, 9), answer.text(-3, 4), answer.text(99, 200)) == ("bold", "Some", "")


def test_offsets_count_as_qt_does(view):
    ask(view)
    asked = message(view, 0)
    assert asked.characterCount() == len("Why? \U0001f600 How?") + 1
    assert asked.text(5, 7) == "\U0001f600"
    assert asked.text(8, -1) == "How?"
    assert asked.text(8, 8) == ""


def test_a_character_is_where_it_is_painted(view):
    answer = ask(view)
    viewport = view.viewport()
    for word in ("Some", "bold", "one", "two", "three", "code"):
        offset = SAID.index(word)
        rect = answer.characterRect(offset)
        assert not rect.isEmpty()
        assert viewport.rect().contains(rect.translated(-viewport.mapToGlobal(QPoint())))
        assert answer.offsetAtPoint(rect.topLeft() + QPoint(1, rect.height() // 2)) == offset
    some, bold = answer.characterRect(0), answer.characterRect(5)
    assert some.top() == bold.top()
    assert some.left() < bold.left()
    assert answer.characterRect(SAID.index("one")).top() > some.bottom()


def test_the_end_of_a_line_has_a_place_too(view):
    answer = ask(view)
    end = answer.characterRect(SAID.index("\n"))
    assert end.left() > answer.characterRect(0).left()
    assert end.width() >= 1
    assert answer.characterRect(len(SAID)).top() > end.top()


def test_the_last_character_of_a_broken_line_is_in_that_line(view):
    answer = ask(view, "word " * 60)
    tops = [answer.characterRect(offset).top() for offset in range(299)]
    assert tops == sorted(tops)
    assert len(set(tops)) > 2
    assert all(answer.characterRect(offset).width() < 20 for offset in range(299))


def test_a_row_that_has_just_lost_its_blocks_has_no_places(view):
    answer = ask(view)
    assert answer.characterCount()
    view._turns["t"].answer.rows[0].views = []
    assert answer.characterRect(0).isEmpty()


def test_other_messages_are_at_other_points(view):
    answer = ask(view)
    asked = message(view, 0)
    point = asked.characterRect(0).center()
    assert asked.offsetAtPoint(point) in (0, 1)
    assert answer.offsetAtPoint(point) == -1


def test_images_have_a_place_and_no_spots(view):
    ask(view, ANSWER, "t", image_part())
    asked = message(view, 0)
    assert asked.text(0, -1).startswith("[Image: photo.png]\nWhy?")
    view.jump_to_start()
    assert asked.characterRect(3).height() > 100
    asked.setSelection(0, 0, 3)
    assert view.selection.is_empty


def test_what_is_out_of_view_has_no_place(view):
    load(view, 5)
    assert message(view, 0).characterRect(0).isEmpty()
    assert is_folded(view, 0)


def test_selecting_selects_on_the_page(view):
    answer = ask(view)
    answer.setSelection(0, SAID.index("bold"), SAID.index("one") + 3)
    assert view.selected_text() == "bold words.\n\n1. one"
    answer.addSelection(0, 4)
    assert view.selected_text() == "Some"
    assert answer.cursorPosition() == 4
    assert message(view, 0).cursorPosition() == 0
    assert answer.selectionCount() == 0
    answer.removeSelection(0)
    assert view.selection.is_empty
    assert answer.cursorPosition() == 0


def test_the_cursor_is_where_the_reader_selects(view):
    answer = ask(view)
    view.select_answer("t")
    assert answer.cursorPosition() == len(SAID)
    answer.setCursorPosition(SAID.index("two"))
    assert answer.cursorPosition() == SAID.index("two")
    assert view.selection.is_empty


def test_revealing_unfolds_only_what_is_revealed(view):
    load(view, 50)
    first = message(view, 1)
    assert first.text(0, 6) == "Words."
    assert is_folded(view, 0)
    first.scrollToSubstring(0, 6)
    assert not is_folded(view, 0)
    assert is_folded(view, 25)
    assert not first.characterRect(0).isEmpty()
    first.scrollToSubstring(first.characterCount() - 4, first.characterCount())
    assert not first.characterRect(first.characterCount() - 2).isEmpty()


def test_the_end_of_a_long_text_can_be_revealed(view):
    load(view, 3, "Words of a long answer.\n\n" * 2000 + "The end.")
    answer = message(view, 1)
    end = answer.characterCount()
    assert answer.text(end - 8, end) == "The end."
    answer.setSelection(0, end - 8, end)
    assert view.selected_text() == "The end."
    answer.scrollToSubstring(end - 8, end)
    assert not answer.characterRect(end - 8).isEmpty()
    assert answer.cursorPosition() == end


def test_it_grows_with_the_answer(view):
    view.add_turn("t", question(), engine="gemini", model=MODEL)
    answer = message(view, 1)
    assert answer.text(0, -1) == "Waiting for the first words…"
    for piece in ("One", " two", " *three", "*."):
        view.apply([text(piece)])
        view.answer_text("t")
        view.settle()
    assert answer.text(0, -1) == "One two three."
    view.apply([finished()])
    assert answer.text(0, -1) == "One two three."


def test_an_empty_text_is_no_trouble(view):
    view.add_turn("t", question(""), engine="gemini", model=MODEL)
    asked = message(view, 0)
    assert (asked.characterCount(), asked.text(0, -1), asked.cursorPosition()) == (0, "", 0)
    assert asked.characterRect(0).isEmpty()
    asked.setCursorPosition(3)
    asked.scrollToSubstring(0, 9)


def test_nothing_is_asked_of_a_page_that_is_gone(qtbot, view):
    texts = [ask(view), message(view, 0)]
    kept = view._messages
    held = list(kept._made.values())
    for made in held:
        made._area_of = lambda: None
        made._text._area_of = lambda: None
    for one in texts:
        assert (one.characterCount(), one.text(0, -1), one.cursorPosition()) == (0, "", 0)
        assert one.offsetAtPoint(QPoint()) == -1
        assert one.characterRect(0).isEmpty()
        one.setCursorPosition(1)
        one.setSelection(0, 0, 2)
        one.removeSelection(0)
        one.scrollToSubstring(0, 2)
