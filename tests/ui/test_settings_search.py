import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.settings_search import has_all, places, words_of


@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ("", True),
        ("wait", True),
        ("WAIT first", True),
        ("first wait", True),
        ("aite", False),
        ("wait never", False),
        ("time", True),
    ],
)
def test_every_word_counts_in_any_order_and_any_case(query, is_found):
    assert has_all(words_of(query), ("Longest Wait", "for the first words", "time-out")) is is_found


def test_a_word_is_not_found_across_two_texts():
    assert not has_all(("endbegin",), ("the end", "begin"))


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("", "anything", []),
        ("wait", "Wait, then wait", [(0, 4), (11, 15)]),
        ("time timeout", "A timeout", [(2, 9)]),
        ("a.c", "abc a.c", [(4, 7)]),
        ("none", "nothing", []),
    ],
)
def test_the_places_of_words(query, text, found):
    assert places(words_of(query), text) == found


@given(st.text(), st.text())
def test_places_never_overlap_and_lie_in_the_text(query, text):
    done = 0
    for begin, end in places(words_of(query), text):
        assert done <= begin < end <= len(text)
        done = end
