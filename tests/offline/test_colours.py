import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.offline.colours import OTHERS, PALETTE, Rgb, main_colours, name_of, whole_percents


@pytest.mark.parametrize(("name", "colour"), PALETTE.items())
def test_every_colour_of_the_palette_goes_by_its_own_name(name: str, colour: Rgb) -> None:
    assert name_of(colour) == name


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        ((250, 250, 252), "white"),
        ((10, 8, 9), "black"),
        ((214, 96, 60), "terracotta"),
        ((230, 30, 20), "red"),
        ((10, 130, 20), "green"),
        ((20, 30, 110), "navy"),
        ((250, 235, 20), "yellow"),
        ((120, 120, 122), "grey"),
        ((255, 170, 180), "pink"),
    ],
)
def test_a_colour_nearby_goes_by_the_nearest_name(colour: Rgb, name: str) -> None:
    assert name_of(colour) == name


def test_shares_are_those_of_the_pixels() -> None:
    shares = main_colours([(50, (255, 0, 0)), (30, (0, 0, 255)), (20, (255, 255, 255))])
    assert [(share.name, share.percent) for share in shares] == [
        ("red", 50),
        ("blue", 30),
        ("white", 20),
    ]
    assert shares[0].mean == (255, 0, 0)


def test_pixels_of_one_name_are_averaged() -> None:
    shares = main_colours([(1, (0, 0, 0)), (1, (4, 8, 2))])
    assert [(share.name, share.percent, share.mean) for share in shares] == [
        ("black", 100, (2, 4, 1))
    ]


def test_small_shares_are_told_together() -> None:
    few = [(1, PALETTE["navy"]), (1, PALETTE["gold"]), (98, PALETTE["white"])]
    assert [(share.name, share.percent) for share in main_colours(few)] == [
        ("white", 98),
        (OTHERS, 2),
    ]


pixels = st.tuples(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255))


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(1, 999), pixels), min_size=1, max_size=60))
def test_shares_always_sum_to_a_hundred(counts: list[tuple[int, Rgb]]) -> None:
    shares = main_colours(counts)
    assert sum(share.percent for share in shares) == 100
    named = [share for share in shares if share.name != OTHERS]
    assert all(share.mean and max(share.mean) <= 255 for share in named)
    assert len(shares) <= 7


@settings(deadline=None)
@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=40).filter(any))
def test_rounding_is_never_off_by_a_whole_per_cent(amounts: list[int]) -> None:
    percents = whole_percents(amounts)
    assert sum(percents) == 100
    assert all(
        abs(percent - amount * 100 / sum(amounts)) < 1
        for percent, amount in zip(percents, amounts, strict=True)
    )
