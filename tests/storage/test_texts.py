"""Texts are read where they were left."""

import pytest

from desktop.core.conversation import Conversation
from desktop.core.message import TextPart
from desktop.core.stored_text import LOST, StoredText, TextPlace, stored_texts
from desktop.core.turn_state import TurnState
from desktop.storage import opening
from desktop.storage.texts import hold_for_good, read_texts, with_texts
from tests.keeping import IMAGE, outline


class NoSource:
    """Nothing may be read here but by its place, together."""

    def read_now(self, place: TextPlace) -> bytes:
        pytest.fail(f"{place} was read by itself")


@pytest.fixture
def turn(opened):
    """The second turn of a conversation, its texts left in the file."""
    conversation = Conversation("c")
    opened.say(conversation, "1", "One?", "1")
    opened.say(conversation, "2", "Two?", TextPart(text="hm", thought=True), "Zwö", IMAGE, "lf")
    images = opened.file.images
    found = opened.file.read(lambda c: opening.opened(c, images, "c", NoSource()))
    turn = found.conversation.turn("2")
    for text in stored_texts(turn.question, turn.answer):
        text.let_go()
    return turn


def test_each_is_found_at_its_place(opened, turn):
    places = [text.place for text in stored_texts(turn.question, turn.answer)]
    assert places == [TextPlace("2", True, 0), *(TextPlace("2", False, n) for n in (0, 1, 3))]
    gone = TextPlace("no", True, 0)
    found = opened.file.read(lambda c: read_texts(c, [*places, gone]))
    assert [found[place] for place in places] == [b"Two?", b"hm", "Zwö".encode(), b"lf"]
    assert gone not in found


def test_they_are_held_before_they_are_gone(opened, turn):
    texts = stored_texts(turn.question, turn.answer)
    opened.file.change(lambda c: c.execute("DELETE FROM parts WHERE text = 'lf'"))
    opened.file.change(lambda c: hold_for_good(c, [*texts, StoredText(text="here")]))
    opened.file.change(lambda c: c.execute("DELETE FROM turns"))
    for text in texts:
        text.let_go()
    assert (turn.question.text, turn.answer.text) == ("Two?", "Zwö" + LOST.decode())


def test_a_turn_is_written_with_the_texts_that_were_left(opened, turn):
    before = opened.rows("SELECT kind, text FROM parts ORDER BY number")
    turn.state = TurnState.FINISHED
    opened.file.save(outline(), turn)
    assert opened.rows("SELECT kind, text FROM parts ORDER BY number") == before
    assert not any(text.is_held for text in stored_texts(turn.question, turn.answer))


def test_what_is_held_is_not_read_for_that(opened, turn):
    texts = stored_texts(turn.question, turn.answer)
    for text in texts:
        text.hold(b"new")
    whole = opened.file.read(lambda c: with_texts(c, turn))
    for text in texts:
        text.let_go()
    assert (whole.question.text, whole.answer.text) == ("new", "newnew")
    texts[-1].hold(b"newer")
    whole = opened.file.read(lambda c: with_texts(c, turn))
    assert (whole.question.text, whole.answer.text) == ("Two?", "Zwönewer")


def test_a_turn_without_any_is_the_same(opened):
    turn = opened.say(Conversation("d"), "3", "Three?")
    assert opened.file.read(lambda c: with_texts(c, turn)) is turn
