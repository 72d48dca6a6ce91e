import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.metrics import percentile

TIMES = st.floats(0, 1e6, allow_nan=False)


@given(st.lists(TIMES, min_size=2), st.integers(1, 99))
def test_percentiles_are_those_of_statistics(values, percent):
    expected = statistics.quantiles(values, n=100, method="inclusive")[percent - 1]
    assert percentile(sorted(values), percent) == pytest.approx(expected, abs=1e-6)


def test_percentile_of_one_value_is_that_value():
    assert percentile([3.0], 95) == 3.0
