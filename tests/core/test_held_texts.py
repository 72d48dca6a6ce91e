"""Of a conversation's texts only some are in memory."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.held_texts import HeldTexts
from desktop.core.stored_text import StoredText, TextPlace


class Shelf:
    """Where texts are kept."""

    def read_now(self, place: TextPlace) -> bytes:
        raise AssertionError(place)


def texts(*sizes: int) -> list[StoredText]:
    shelf = Shelf()
    places = (TextPlace("t", False, number) for number in range(len(sizes)))
    return [
        StoredText(text=size * b"a", source=shelf, place=place)
        for size, place in zip(sizes, places, strict=True)
    ]


def test_those_read_first_go_first():
    one, two, three = texts(4, 4, 4)
    held = HeldTexts(most_bytes=8)
    for text in (one, two, one, three):
        held.add([text])
    assert [text.is_held for text in (one, two, three)] == [True, False, True]
    assert held.total_bytes == 8


def test_what_is_read_together_is_held_together():
    few = texts(4, 4, 4)
    held = HeldTexts(most_bytes=4)
    held.add(few)
    assert all(text.is_held for text in few)
    (last,) = texts(1)
    held.add([last])
    assert [text.is_held for text in (*few, last)] == [False, False, False, True]


def test_what_is_kept_nowhere_does_not_count():
    held = HeldTexts(most_bytes=1)
    (left,) = texts(9)
    left.let_go()
    held.add([StoredText(text="a word"), left])
    assert held.total_bytes == 0


def test_what_stays_for_good_in_the_end_does_not_count_any_more():
    one, two = texts(3, 3)
    held = HeldTexts(most_bytes=4)
    held.add([one])
    one.hold(b"longer", for_good=True)
    held.add([two])
    assert (one.text, two.is_held, held.total_bytes) == ("longer", True, 3)


@given(st.lists(st.lists(st.integers(0, 9), max_size=3), max_size=30), st.integers(0, 20))
def test_never_more_than_the_most_or_the_last(groups, most_bytes):
    held = HeldTexts(most_bytes=most_bytes)
    every = []
    for sizes in groups:
        group = texts(*sizes)
        every += group
        held.add(group)
        total = sum(len(text.data) for text in every if text.is_held)
        assert total == held.total_bytes <= max(most_bytes, sum(sizes))
        assert all(text.is_held for text in group)
