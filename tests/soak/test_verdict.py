import random
from dataclasses import fields, replace

import pytest

from tests.soak.drawing import draw
from tests.soak.samples import Sample
from tests.soak.verdict import (
    BOUNDS,
    LEAST_QUESTIONS,
    is_too_short,
    judge,
    slope,
    sureness,
    table,
    warm_from,
)

LEVEL = Sample(**{field.name: 100 for field in fields(Sample)})


TURNS = 20


def day(change=lambda number: {}, count=60):
    """Samples, one every ten seconds."""
    return [
        replace(LEVEL, at_s=10.0 * n, turns=TURNS * n, **change(n)) for n in range(1, count + 1)
    ]


def grown(samples):
    return {finding.name for finding in judge(samples) if finding.grows}


def test_nothing_grows_where_nothing_changes():
    assert grown(day()) == set()
    assert "grows" not in table(judge(day()))
    assert table(judge(day())).endswith("**passed**\n")


@pytest.mark.parametrize("bound", BOUNDS, ids=lambda bound: bound.name)
def test_each_figure_that_rises_steadily_is_found(bound):
    name = bound.name
    samples = day(lambda n: {name: 100 + 10 * n + (bound.least + bound.per_thousand) * n})
    assert grown(samples) == {name}
    assert f"| {name.replace('_', ' ')} |" in table(judge(samples))
    assert table(judge(samples)).count("**grows**") == 1
    assert table(judge(samples)).endswith(f"**grows: {name.replace('_', ' ')}**\n")


def test_what_rises_in_the_warm_up_and_then_stays_is_steady():
    assert grown(day(lambda n: {"rss_mb": 100 + 10 * min(n, 19)})) == set()


def slow(turns, *, count=60):
    """Samples of a machine on which so little is asked between two of them."""
    return [replace(sample, turns=turns * n) for n, sample in enumerate(day(count=count), 1)]


def test_the_warm_up_lasts_as_long_as_caches_take():
    assert warm_from(day()) == 20
    assert slow(5)[warm_from(slow(5))].turns == LEAST_QUESTIONS
    assert not is_too_short(slow(5))
    filling = [replace(each, rss_mb=min(each.turns, LEAST_QUESTIONS)) for each in slow(5)]
    assert grown(filling) == set()


def test_a_run_in_which_little_was_asked_tells_nothing():
    assert warm_from(slow(3)) == 40
    assert is_too_short(slow(3))
    assert table(judge(slow(3)), too_short=True).endswith("before what is judged**\n")
    assert not is_too_short(day())


def test_while_it_lasts_it_is_not_known_where_the_warm_up_ends():
    assert [warm_from(day()[:count], 60) for count in (1, 20, 21, 30)] == [None, None, 20, 20]
    assert is_too_short([])


def test_what_comes_in_a_step_and_then_no_more_is_steady_and_what_goes_on_is_not():
    assert grown(day(lambda n: {"rss_mb": 100 + 9 * (n > 36)})) == set()
    assert grown(day(lambda n: {"rss_mb": 100 + 3 * (n // 6)})) == {"rss_mb"}


def test_one_sample_that_is_far_off_bends_nothing():
    assert grown(day(lambda n: {"rss_mb": 5000 if n == 55 else 100})) == set()


def test_what_goes_up_and_down_is_steady():
    chance = random.Random(1)  # noqa: S311 - makes up figures, guards nothing
    assert grown(day(lambda n: {"rss_mb": chance.uniform(90, 110)})) == set()


@pytest.mark.parametrize("name", ["native_mb", "rss_mb", "pss_mb", "anonymous_mb"])
def test_20_kb_that_each_question_leaves_are_found_under_as_much_noise(name):
    chance = random.Random(1)  # noqa: S311 - makes up figures, guards nothing

    def leaking(kib):
        return day(lambda n: {name: 100 + TURNS * n * kib / 1024 + chance.uniform(-4, 4)})

    assert grown(leaking(20)) == {name}
    assert grown(leaking(0)) == set()


def test_a_kb_that_each_question_leaves_is_found_where_every_byte_is_counted():
    assert grown(day(lambda n: {"native_mb": 100 + TURNS * n * 0.9 / 1024})) == set()
    assert grown(day(lambda n: {"native_mb": 100 + TURNS * n * 1.1 / 1024})) == {"native_mb"}


def test_a_short_run_sees_what_grows_fast_and_nothing_in_chance():
    assert grown(day(lambda n: {"rss_mb": 100 + n / 8}, count=20)) == set()
    assert grown(day(lambda n: {"rss_mb": 100 + n}, count=20)) == {"rss_mb"}


def test_growth_is_told_for_1000_questions():
    found = judge(day(lambda n: {"widgets": 100 + 2 * n}))
    assert next(each for each in found if each.name == "widgets").per_thousand == 2 * 1000 / TURNS


def test_without_questions_nothing_is_said_to_grow():
    assert grown([replace(LEVEL, rss_mb=n) for n in range(60)]) == set()


def test_the_slope_and_how_sure_it_is():
    assert slope([0, 1, 2, 3], [1, 3, 5, 700]) == pytest.approx(2, abs=120)
    assert slope([1], [1]) == slope([1, 1], [1, 9]) == 0
    assert sureness([1, 1, 1]) == sureness([1]) == 0.5
    assert sureness(range(20)) > 0.999
    assert sureness(range(20, 0, -1)) < 0.001


def test_the_drawing_says_what_grows(qapp):
    drawn = draw(day(lambda n: {"threads": n}), judge(day(lambda n: {"threads": n})))
    assert b"What grows: threads." in drawn
    assert drawn.lstrip().startswith(b"<?xml")
