"""What comes again behind a break is left out; nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.seam import LEAST_OVERLAP, MOST_OVERLAP, Seam

TEXT = st.text(alphabet="ab \n", max_size=60)
SIZES = st.lists(st.integers(1, 9), min_size=1)


def through(seam, text, sizes=(7,)):
    new, at, turn = "", 0, 0
    while at < len(text):
        size = sizes[turn % len(sizes)]
        new += seam.take(text[at : at + size])
        at, turn = at + size, turn + 1
    return new + seam.finish()


@given(TEXT, TEXT, st.integers(0, 60), SIZES)
def test_behind_a_token_no_character_is_doubled_or_lost(before, rest, again, sizes):
    again = min(again, len(before))
    comes = before[len(before) - again :] + rest
    assert before + through(Seam(before, again), comes, sizes) == before + rest


@given(TEXT, TEXT, st.integers(0, 60))
def test_behind_a_token_that_breaks_off_early_nothing_is_doubled(before, rest, size):
    comes = (before + rest)[:size]
    assert through(Seam(before, len(before)), comes) == comes[len(before) :]


def test_another_text_behind_a_token_is_kept_whole():
    assert through(Seam("one two", 7), "one three") == "one three"


def test_what_the_model_repeats_is_left_out():
    before = "The quick brown fox jumps over"
    assert through(Seam(before), "brown fox jumps over the lazy dog") == " the lazy dog"
    assert through(Seam(before), " the lazy dog") == " the lazy dog"


def test_a_few_letters_are_the_same_by_chance():
    assert through(Seam("it was over"), "over and done") == "over and done"
    exactly = "x" * 5 + "abcdefghijkl"
    assert len("abcdefghijkl") == LEAST_OVERLAP
    assert through(Seam(exactly), "abcdefghijklmno") == "mno"


@given(st.text(alphabet="abcdefgh ", min_size=30, max_size=60), TEXT, st.integers(12, 30), SIZES)
def test_any_repetition_is_left_out_whatever_pieces_it_comes_in(before, rest, again, sizes):
    rest = "#" + rest  # else what follows might be a part of the repetition
    assert through(Seam(before), before[-again:] + rest, sizes) == rest


@given(TEXT, TEXT, SIZES)
def test_nothing_new_is_lost(before, comes, sizes):
    new = through(Seam(before), comes, sizes)
    assert comes.endswith(new)
    assert before.endswith(comes[: len(comes) - len(new)])


def test_text_is_held_back_only_while_it_may_be_a_repetition():
    seam = Seam("The quick brown fox jumps over")
    assert seam.take("brown fox") == ""
    assert seam.is_open
    assert seam.take(" runs") == "brown fox runs"
    assert not seam.is_open
    assert seam.take(" on") == " on"


def test_without_text_before_there_is_no_seam():
    assert not Seam("").is_open
    assert not Seam("text", 0).is_open


def test_only_the_end_of_a_long_text_is_looked_at():
    seam = Seam("begin" + "x" * MOST_OVERLAP)
    assert seam.take("begin") == "begin"


@pytest.mark.parametrize("text", ["", "a"])
def test_an_end_without_text_gives_nothing(text):
    assert Seam(text).finish() == ""
