import pytest

from tests.benchmarks.__main__ import NAMES, QUICK
from tests.benchmarks.figures import VARIABLE, Figure, tell, told
from tests.benchmarks.goals import BY_NAME, GOALS, Goal, clearly_missed, judged, said, table
from tests.benchmarks.machine import Others


def figure(goal, share):
    share = 1 / share if goal.is_least else share
    value = share * goal.most * (3.0 if goal.is_ratio else 1.0)
    if goal.or_most is not None:
        value = max(value, share * goal.or_most)
    return Figure(name=goal.figure, value=value, unit="s", floor=3.0 if goal.is_ratio else None)


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.figure)
@pytest.mark.parametrize(
    ("share", "words", "fails"),
    [(0.9, "met", False), (1.5, "1.50 x the goal", False), (2.1, "clearly missed", True)],
)
def test_only_a_clear_miss_fails(goal, share, words, fails):
    found = [figure(goal, share)]
    assert clearly_missed(found) == [goal.figure] * fails
    assert words in table(found)


@pytest.mark.parametrize(
    ("value", "floor", "reached"), [(1.1, 0.1, 1.1 / 1.2), (4.4, 2.0, 1.1), (3.0, 0.5, 2.5)]
)
def test_a_ratio_may_be_met_by_the_figure_itself(value, floor, reached):
    goal = Goal("a", 2.0, is_ratio=True, or_most=1.2)
    assert goal.reached(Figure(name="a", value=value, unit="s", floor=floor)) == pytest.approx(
        reached
    )
    assert str(goal) == "≤ 2 x floor or 1.2"


def test_each_goal_is_said_once():
    assert len(BY_NAME) == len(GOALS)


def test_a_figure_without_a_goal_is_shown():
    found = [Figure.of("new", [2.0, 1.0, 0.5], "s")]
    assert "| new | 1 s | 0.5 – 2 |  |  |  |  |" in table(found)
    assert clearly_missed(found) == []


def test_what_could_not_be_measured_says_why_and_misses_nothing():
    found = [Figure(name="installed size", value=None, unit="not built")]
    assert "| installed size | not built |" in table(found)
    assert judged(found[0]) == ""
    assert clearly_missed(found) == []


def test_nothing_is_clear_on_a_machine_that_others_use():
    found = [Figure(name="CPU at rest", value=1.0, unit="%", others=0.5)]
    assert clearly_missed(found) == []
    assert "| 5.00 x the goal | 50% |" in table(found)


def test_a_busy_machine_is_told_of():
    quiet = Figure(name="new", value=1.0, unit="s", others=0.1)
    busy = Figure(name="new", value=1.0, unit="s", others=0.62)
    assert "%" not in table([quiet])
    assert table([busy]).splitlines()[-1].endswith("| 62% |")


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.01234, "0.0123"), (1.0, "1"), (53.26, "53.3"), (123.4, "123"), (12345.6, "12,346")],
)
def test_numbers_are_said_without_exponents(value, words):
    assert said(value) == words


def test_figures_are_told_to_who_asks(monkeypatch, tmp_path):
    one = Figure(name="a", value=1.0, unit="s")
    monkeypatch.delenv(VARIABLE, raising=False)
    tell(one)
    monkeypatch.setenv(VARIABLE, str(tmp_path / "figures"))
    assert told(tmp_path / "figures") == []
    tell(one)
    tell(one)
    assert told(tmp_path / "figures") == [one, one]


def test_the_quick_ones_are_of_them():
    assert set(QUICK) <= set(NAMES)


def test_what_others_have_of_the_machine_is_a_share():
    others = Others()
    sum(range(1_000_000))
    assert 0.0 <= others.share() <= 1.0
