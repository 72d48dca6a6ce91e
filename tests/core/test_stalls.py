import pytest

from desktop.core.stalls import longest_gap_s


@pytest.mark.parametrize(("median_s", "gap_s"), [(0.0, 1.0), (0.1, 1.0), (0.2, 1.0), (0.5, 2.5)])
def test_a_stall_is_longer_than_a_second_and_than_five_times_the_median(median_s, gap_s):
    assert longest_gap_s(median_s) == pytest.approx(gap_s)
