"""A few letters find what is meant, the best first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.fuzzy import SCATTERED, find

TITLES = [
    "New conversation",
    "New window",
    "Temporary conversation",
    "Latency history",
    "Find next",
    "Settings",
    "Über die Größe",
    "日本の車",
]


def best(words: str) -> str:
    found = [(found.cost, title) for title in TITLES if (found := find(words, title))]
    return min(found)[1] if found else ""


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("new c", "New conversation"),
        ("conv new", "New conversation"),
        ("nc", "New conversation"),
        ("nw", "New window"),
        ("TEMP", "Temporary conversation"),
        ("lathis", "Latency history"),
        ("next", "Find next"),
        ("ttin", "Settings"),
        ("uber gro", "Über die Größe"),
        ("の車", "日本の車"),
        ("zz", ""),
        ("new zz", ""),
    ],
)
def test_what_is_meant_comes_first(words, title):
    assert best(words) == title


def test_nothing_is_everywhere():
    assert find(" ", "Stop") == (0, ())


def test_the_start_is_better_than_a_word_and_initials_than_the_inside():
    titles = ["Stop", "To stop", "So to other pages", "Nonstop", "Setup"]
    costs = [
        find(word, title).cost for word, title in zip(4 * ["stop"] + ["stp"], titles, strict=True)
    ]
    assert costs == sorted(set(costs))


def test_letters_within_words_are_found_where_no_word_begins_with_them():
    assert find("axb", "ha xb") == (SCATTERED + 2, (1, 3, 4))
    assert find("ab", "aab b") == (3, (1, 2))
    assert find("abd", "ac b dbd") == (2, (0, 3, 5))


@given(st.text(max_size=20), st.text(max_size=40))
def test_what_is_found_is_there(words, text):
    found = find(words, text)
    if found is not None:
        assert list(found.places) == sorted(set(found.places))
        assert all(0 <= place < len(text) for place in found.places)
        assert bool(words.split()) == bool(found.places)


@given(st.text("abc é", max_size=12), st.data())
def test_letters_in_order_are_always_found(text, data):
    places = data.draw(st.sets(st.sampled_from(range(len(text)))) if text else st.just(set()))
    letters = "".join(text[place] for place in sorted(places)).replace(" ", "")
    assert find(letters, text) is not None
