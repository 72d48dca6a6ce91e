"""A cut never goes through what a reader sees as one character."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.pacing import Pacer
from desktop.ui.graphemes import LONGEST, grapheme_boundary

ACUTE = "\N{COMBINING ACUTE ACCENT}"
JOINER = "\N{ZERO WIDTH JOINER}"
FLAG = "🇩🇪"
CLUSTERS = [
    "a",
    "漢",
    "\r\n",
    "👩",
    FLAG,
    "👍🏽",
    "👨‍👩‍👧‍👦",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "☺️",
    "1️⃣",
    "e" + ACUTE,
    "o" + ACUTE + "\N{COMBINING DOT BELOW}",
    unicodedata.normalize("NFD", "각"),
    "नि",
    "กำ",
    "ｶﾞ",
]
PIECES = st.lists(st.sampled_from([*CLUSTERS, "\ud83d", "\ude00", JOINER, ACUTE, "🇫", "\n"]))


def all_boundaries(text):
    """From the places themselves: those that are given back as they are."""
    return [place for place in range(len(text) + 1) if grapheme_boundary(text, place) == place]


@pytest.mark.parametrize("cluster", CLUSTERS, ids=ascii)
@pytest.mark.parametrize("around", ["-", "漢", "👩", FLAG, "न", "ខ", "的"], ids=ascii)
def test_a_cluster_is_kept_whole(cluster, around):
    text = around + cluster + around
    begin, end = len(around), len(around + cluster)
    for place in range(begin, end):
        assert grapheme_boundary(text, place) == begin
    assert grapheme_boundary(text, end) == end


@pytest.mark.parametrize("cluster", CLUSTERS, ids=ascii)
def test_a_long_row_of_one_cluster_is_cut_between_them(cluster):
    text = cluster * 1000
    size = len(cluster)
    for place in range(499 * size, 501 * size):
        assert grapheme_boundary(text, place) == place - place % size


@given(PIECES.map("".join))
def test_both_ends_are_boundaries(text):
    assert grapheme_boundary(text, 0) == 0
    assert grapheme_boundary(text, len(text)) == len(text)


@given(PIECES.map("".join))
def test_a_boundary_is_at_or_before_its_place_and_never_goes_back(text):
    ends = [grapheme_boundary(text, place) for place in range(len(text) + 1)]
    assert ends == sorted(ends)
    assert all(end <= place for place, end in enumerate(ends))
    assert all(grapheme_boundary(text, end) == end for end in ends)


@given(st.lists(st.sampled_from(["a", "漢", "👩", "👍🏽", "👨‍👩‍👧‍👦", "e" + ACUTE])))
def test_a_pair_in_two_halves_is_one_character(clusters):
    whole = "".join(clusters)
    halves = "".join(
        chr(int.from_bytes(unit, "little"))
        for letter in whole
        for data in [letter.encode("utf-16-le")]
        for unit in (data[:2], data[2:])
        if unit
    )
    ends = [
        len(halves[:end].encode("utf-16-le", "surrogatepass")) for end in all_boundaries(halves)
    ]
    assert ends == [len(whole[:end].encode("utf-16-le")) for end in all_boundaries(whole)]


@given(st.lists(st.sampled_from(CLUSTERS)))
def test_any_clusters_in_a_row_are_cut_between_them_alone(clusters):
    places = list(itertools.accumulate(map(len, clusters), initial=0))
    assert all_boundaries("".join(clusters)) == places


def test_an_accent_behind_a_line_end_does_not_cut_the_line_end():
    assert grapheme_boundary("नि\r\n" + ACUTE, 4) == 2


def test_a_half_alone_is_a_character():
    for half in ("\ud83d", "\ude00"):
        assert all_boundaries(f"a{half}b") == [0, 1, 2, 3]
        assert all_boundaries(f"👩{half}👩") == [0, 1, 2, 3]


@given(st.lists(st.sampled_from(CLUSTERS)), st.lists(st.integers(0, 9), min_size=1))
def test_paced_text_is_never_cut_through_a_cluster_wherever_the_chunks_are(clusters, sizes):
    text = "".join(clusters)
    places = set(itertools.accumulate(map(len, clusters), initial=0))
    pacer = Pacer(grapheme_boundary)
    begin = 0
    for turn, size in enumerate(itertools.islice(itertools.cycle(sizes), 40)):
        pacer.add(text[begin : begin + size], turn * 0.005)  # 40 of them are within the lag
        begin += size
        pacer.take(turn * 0.005)
        assert pacer.shown in places


def test_flags_are_paired_from_the_first_one_however_many_there_are():
    text = "🇦" * 3001
    assert grapheme_boundary(text, 2999) == 2998
    assert grapheme_boundary("a" + text, 2999) == 2999


@pytest.mark.parametrize("text", ["a" + ACUTE * 5000, ("👩" + JOINER) * 5000], ids=ascii)
def test_a_cluster_without_end_is_cut_somewhere(text):
    assert grapheme_boundary(text, LONGEST) == 0
    assert grapheme_boundary(text, 4000) == 4000


def test_a_cluster_without_end_is_not_cut_through_a_pair():
    text = ("\ud83d\udc69" + JOINER) * 5000
    assert grapheme_boundary(text, 4501) == 4500


@pytest.mark.parametrize(("place", "end"), [(-1, 0), (3, 2)])
def test_a_place_outside_is_the_nearest_end(place, end):
    assert grapheme_boundary("ab", place) == end
