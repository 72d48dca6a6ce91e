import pytest

from desktop.ui.transcript.most_text import MOST_COST, MostText, cost_of
from tests.benchmarks.answers import mixed


def test_what_is_dear_counts_for_more():
    assert cost_of("words") == 5
    assert cost_of("a\n") > cost_of("a|") > cost_of("a*") > cost_of("ab")
    assert cost_of("http://a.example") > cost_of("a@example") > cost_of("www.a.example") > 100
    assert cost_of("a\u202e") > cost_of("ab")
    assert cost_of(" " * 64) == cost_of("\t" * 64) > 600


def test_a_million_ordinary_characters_fit():
    text = mixed(3, 1_000_000)
    most = MostText()
    assert all(
        most.fitting(text[at : at + 1000]) == 1000 for at in range(0, len(text) - 1000, 1000)
    )
    assert MostText().fitting(text) == len(text)


@pytest.mark.parametrize("piece", ["word ", "|a", "- a\n", "**a *b ", "http://a.b/1 "])
def test_what_is_too_much_is_cut_in_either_way(piece):
    text = piece * (MOST_COST // len(piece) + 5000)
    whole = MostText().fitting(text)
    assert MOST_COST * 0.9 < cost_of(text[:whole]) <= MOST_COST
    most = MostText()
    pieces = [most.fitting(text[at : at + 999]) for at in range(0, len(text), 999)]
    assert abs(sum(pieces) - whole) < 10_000
    first_cut = next(number for number, size in enumerate(pieces) if size < 999)
    assert set(pieces[first_cut + 1 :]) == {0}
