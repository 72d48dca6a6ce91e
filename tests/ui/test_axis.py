import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.axis import Axis

VALUES = st.lists(st.floats(0, 1e7, allow_nan=False), min_size=1, max_size=20)


def test_close_values_stand_on_a_linear_axis_from_zero():
    axis = Axis.over([0.4, 1.9], 0.001)
    assert axis == Axis(0.0, 2.0, is_log=False)
    assert [axis.place(value) for value in (0.0, 1.0, 2.0)] == [0.0, 0.5, 1.0]
    assert axis.ticks(5) == [0.0, 0.5, 1.0, 1.5, 2.0]
    assert axis.ticks(3) == [0.0, 1.0, 2.0]


def test_values_far_apart_stand_on_a_logarithmic_one():
    axis = Axis.over([30, 9000], 1)
    assert axis == Axis(20.0, 10_000.0, is_log=True)
    assert axis.place(math.sqrt(20 * 10_000)) == pytest.approx(0.5)
    assert axis.ticks(9) == [20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]
    assert axis.ticks(6) == pytest.approx([30, 100, 300, 1000, 3000, 10_000])
    assert axis.ticks(4) == [100, 1000, 10_000]
    assert axis.ticks(2) == [100, 10_000]


def test_fifty_times_is_still_linear():
    assert not Axis.over([1, 50], 1).is_log
    assert Axis.over([1, 50.1], 1).is_log


def test_zero_on_a_logarithmic_axis_stands_at_its_beginning():
    axis = Axis.over([0, 1000], 1)
    assert axis.is_log
    assert axis.place(0) == 0.0


def test_an_axis_without_values():
    assert Axis.over([], 1) == Axis(0.0, 1.0, is_log=False)


@given(VALUES, st.integers(2, 12))
def test_every_value_has_its_place_and_there_are_never_too_many_ticks(values, most):
    axis = Axis.over(values, 0.001)
    assert all(0 <= axis.place(value) <= 1 for value in values)
    assert axis.high >= max(values) * (1 - 1e-9)
    ticks = axis.ticks(most)
    assert ticks == sorted(ticks)
    assert 1 <= len(ticks) <= most + 1
    assert all(-1e-9 <= axis.place(tick) <= 1 for tick in ticks)
