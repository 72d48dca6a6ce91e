"""Text held as bytes is the same text."""

from dataclasses import FrozenInstanceError, fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.conversation import Message
from desktop.core.message import ImagePart, TextPart
from desktop.core.stored_text import (
    StoredText,
    TextPlace,
    left_texts,
    places_of,
    stored_texts,
)


@given(st.text(), st.booleans(), st.none() | st.binary(), st.text())
def test_it_is_the_same_as_any_text(text, thought, signature, name):
    about = {"thought": thought, "signature": signature, "name": name}
    stored = StoredText(text=text.encode(), **about)
    part = TextPart(text=text, **about)
    assert stored == part
    assert part == stored
    assert stored == StoredText(text=text, **about)
    assert hash(stored) == hash(part)
    assert stored.size == part.size == (len(text), text.count("\n"))
    assert [getattr(stored, field.name) for field in fields(stored)] == [
        text,
        *about.values(),
    ]


@pytest.mark.parametrize(
    "other",
    [
        TextPart(text="others"),
        TextPart(text="words", thought=True),
        TextPart(text="words", signature=b""),
        TextPart(text="words", name="notes.txt"),
        StoredText(text=b"others"),
        StoredText(text=b"words", thought=True),
        ImagePart(mime_type="image/png", data=b""),
        "words",
    ],
)
def test_another_text_is_another(other):
    assert StoredText(text=b"words") != other
    assert other != StoredText(text=b"words")


def test_it_is_a_value_and_gives_others():
    stored = StoredText(text="Größe 🙂".encode())
    with pytest.raises(FrozenInstanceError):
        stored.thought = True
    with pytest.raises(AttributeError):
        stored.text = ""
    assert replace(stored, thought=True) == TextPart(text="Größe 🙂", thought=True)
    assert replace(stored, text="a\ud83d") == TextPart(text="a\ufffd")
    said = "StoredText(text='Größe 🙂', thought=False, signature=None, name='')"
    assert repr(stored) == said
    match stored:
        case TextPart(text=text, thought=False):
            assert text == "Größe 🙂"


def test_what_is_damaged_is_replaced():
    assert StoredText(text=b"a\xff\xed\xa0\x80").text == "a" + 4 * "\ufffd"


def test_a_message_is_read_from_its_parts():
    parts = StoredText(text=b"thought", thought=True), StoredText(text="🙂".encode())
    assert Message(role="model", parts=parts).text == "🙂"


class Shelf:
    """Where texts are kept."""

    def __init__(self, text: bytes) -> None:
        self.text = text
        self.read: list[TextPlace] = []

    def read_now(self, place: TextPlace) -> bytes:
        self.read.append(place)
        return self.text


PLACE = TextPlace("t", False, 2)


@given(st.text())
def test_what_is_left_where_it_is_kept_is_the_same(text):
    shelf = Shelf(text.encode())
    stored = StoredText(text=text, thought=True, source=shelf, place=PLACE)
    stored.let_go()
    assert (stored.data, stored.is_held, stored.place) == (None, False, PLACE)
    assert stored.size == (len(text), text.count("\n"))
    assert shelf.read == []
    assert stored == TextPart(text=text, thought=True)
    assert stored.text == text
    assert shelf.read == [PLACE, PLACE]
    assert stored == StoredText(text=b"", thought=True, source=shelf, place=PLACE)
    assert len(shelf.read) == 2
    stored.hold(text.encode())
    assert (stored.text, stored.is_held, len(shelf.read)) == (text, True, 2)


def test_what_is_kept_nowhere_stays():
    stored = StoredText(text="a")
    stored.let_go()
    assert (stored.data, stored.place) == (b"a", None)
    gone = StoredText(text="a", source=Shelf(b"other"), place=PLACE)
    gone.let_go()
    gone.hold(b"b", for_good=True)
    gone.let_go()
    assert (gone.text, gone.place) == ("b", None)


def test_what_must_be_read_of_messages():
    shelf = Shelf(b"")
    here, there = [StoredText(text="a", source=shelf, place=PLACE) for _ in range(2)]
    there.let_go()
    image = ImagePart(mime_type="image/png", data=b"")
    message = Message(role="model", parts=(TextPart(text="b"), here, image, there))
    fixed = StoredText(text="c")
    other = Message(role="user", parts=(fixed,))
    assert stored_texts(message, None, other) == [here, there, fixed]
    assert [each is there for each in left_texts(other, message)] == [True]
    assert places_of([fixed, there]) == [PLACE]
