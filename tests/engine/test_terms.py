import dataclasses
import time

import pytest

from desktop.engine.terms import Limits, Terms
from tests.fakes import PicturesInMemory


def test_there_are_limits_for_each_wait_but_none_for_the_whole():
    limits = Terms(pictures=PicturesInMemory(), clock=time.monotonic).limits
    assert limits == Limits()
    assert limits.first_chunk_s > 0
    assert limits.idle_s > 0
    assert limits.total_s is None


def test_terms_do_not_change_under_an_answer():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Limits().idle_s = 1.0
