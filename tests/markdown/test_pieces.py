import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.markdown.parser import PARAGRAPH_CHARS
from desktop.markdown.pieces import LONGEST_PIECE_CHARS, first_cut, groups, without_break

WORDS = "word " * 300
LINES = ("nine nine\n" * 300).rstrip()


@pytest.mark.parametrize(
    ("count", "sizes"), [(0, [0]), (1, [1]), (3, [3]), (4, [3, 1]), (7, [3, 3, 1])]
)
def test_groups_are_full_but_the_last(count, sizes):
    assert [len(group) for group in groups(range(count), 3)] == sizes
    assert [item for group in groups(range(count), 3) for item in group] == list(range(count))


def test_a_short_paragraph_is_not_cut():
    assert first_cut(WORDS[:PARAGRAPH_CHARS]) is None


def test_is_cut_behind_the_last_word_that_is_not_too_far():
    assert first_cut(WORDS) == PARAGRAPH_CHARS


def test_is_cut_behind_the_last_line_that_is_not_too_far():
    assert first_cut(LINES) == PARAGRAPH_CHARS
    assert first_cut("x" + LINES) == PARAGRAPH_CHARS - 9


def test_a_short_first_line_is_not_cut_within():
    # It could yet turn out to be the head of a table.
    text = "a" * 990 + " b\n" + WORDS
    assert first_cut(text) == len("a" * 990 + " b\n")
    assert first_cut(WORDS[:990] + "a" * 11 + "\n" + WORDS) is not None


@pytest.mark.parametrize("mark", ["**", "*", "_", "`", "``", "~~", "[", "$", "\\("])
def test_is_cut_before_what_may_be_open(mark):
    place = first_cut(WORDS[:900] + f" {mark}open " + WORDS)
    assert place is not None
    assert place <= 900


@pytest.mark.parametrize("words", ["5 * 3", "snake_case", "~ 5", "* a", "$ 5", "[a]", "**a** b"])
def test_what_opens_nothing_does_not_matter(words):
    place = first_cut(WORDS[:900] + f" {words} " + WORDS)
    assert place is not None
    assert place > 950


def test_a_better_place_is_waited_for_but_not_for_ever():
    text = "*open " + WORDS * 2
    assert first_cut(text[:LONGEST_PIECE_CHARS]) is None
    place = first_cut(text)
    assert place is not None
    assert PARAGRAPH_CHARS < place <= LONGEST_PIECE_CHARS


def test_one_word_is_cut_anywhere_at_last():
    assert first_cut("w" * LONGEST_PIECE_CHARS) is None
    assert first_cut("w" * (LONGEST_PIECE_CHARS + 1)) == LONGEST_PIECE_CHARS


PARTS = ["word " * 20, "**bold** ", "*open ", "a|b ", "`c` ", "line\n", "w" * 300, "[l](http://a) "]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=40).map("".join), st.integers(1, 3000))
def test_once_there_is_a_cut_it_stays_where_it_is(text, length):
    place = first_cut(text[:length])
    if place is not None:
        assert first_cut(text) == place
        assert 0 < place <= LONGEST_PIECE_CHARS


@pytest.mark.parametrize(
    ("piece", "text"),
    [("a", "a"), ("a\n", "a"), ("a  \n", "a"), ("a\\\n", "a"), ("a\nb ", "a\nb "), ("a \n", "a")],
)
def test_the_end_of_the_line_is_no_part_of_a_piece(piece, text):
    assert without_break(piece) == text
