import pytest

from tests.benchmarks.__main__ import NAMES, QUICK
from tests.benchmarks.figures import VARIABLE, Figure, tell, told
from tests.benchmarks.goals import GOALS, clearly_missed, table


def figure(goal, share):
    value = share * goal.most * (3.0 if goal.is_ratio else 1.0)
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


def test_a_figure_without_a_goal_is_shown():
    found = [Figure(name="new", value=1.0, unit="s", least=0.5, most=2.0)]
    assert "| new | 1 s | 0.5 – 2 |" in table(found)
    assert clearly_missed(found) == []


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
