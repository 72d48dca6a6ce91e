import random
from dataclasses import fields, replace

import pytest

from tests.soak.drawing import draw
from tests.soak.samples import Sample
from tests.soak.verdict import BOUNDS, judge, slope, sureness, table

LEVEL = Sample(**{field.name: 100 for field in fields(Sample)})


def day(change=lambda number: {}, count=60):
    """Samples, one every ten seconds."""
    return [replace(LEVEL, at_s=10.0 * n, **change(n)) for n in range(1, count + 1)]


def grown(samples):
    return {finding.name for finding in judge(samples) if finding.grows}


def test_nothing_grows_where_nothing_changes():
    assert grown(day()) == set()
    assert "grows" not in table(judge(day()))


@pytest.mark.parametrize("bound", BOUNDS, ids=lambda bound: bound.name)
def test_each_figure_that_rises_steadily_is_found(bound):
    name = bound.name
    samples = day(lambda n: {name: 100 + 10 * n + bound.least * n})
    assert grown(samples) == {name}
    assert f"| {name.replace('_', ' ')} |" in table(judge(samples))
    assert table(judge(samples)).count("**grows**") == 1


def test_what_rises_in_the_warm_up_and_then_stays_is_steady():
    assert grown(day(lambda n: {"rss_mb": 100 + 10 * min(n, 19)})) == set()


def test_one_sample_that_is_far_off_bends_nothing():
    assert grown(day(lambda n: {"rss_mb": 5000 if n == 55 else 100})) == set()


def test_what_goes_up_and_down_is_steady():
    chance = random.Random(1)  # noqa: S311 - makes up figures, guards nothing
    assert grown(day(lambda n: {"rss_mb": chance.uniform(90, 110)})) == set()


def test_a_slow_rise_under_as_much_noise_is_found():
    chance = random.Random(1)  # noqa: S311 - makes up figures, guards nothing
    assert grown(day(lambda n: {"rss_mb": 100 + n / 2 + chance.uniform(-5, 5)})) == {"rss_mb"}


def test_the_slope_and_how_sure_it_is():
    assert slope([0, 1, 2, 3], [1, 3, 5, 700]) == pytest.approx(2, abs=120)
    assert slope([1], [1]) == 0
    assert sureness([1, 1, 1]) == sureness([1]) == 0.5
    assert sureness(range(20)) > 0.999
    assert sureness(range(20, 0, -1)) < 0.001


def test_the_drawing_says_what_grows(qapp):
    drawn = draw(day(lambda n: {"threads": n}), judge(day(lambda n: {"threads": n})))
    assert b"What grows: threads." in drawn
    assert drawn.lstrip().startswith(b"<?xml")
