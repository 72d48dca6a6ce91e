from dataclasses import FrozenInstanceError, asdict, fields

import pytest

from desktop.setting_rules import BOUNDS, CHOICES, LISTS, SWITCHES, TEXTS, is_allowed
from desktop.settings import STANDARD, Settings


def test_the_standard_is_allowed():
    assert all(is_allowed(name, value) for name, value in asdict(STANDARD).items())


def test_every_field_has_one_rule():
    ruled = [*BOUNDS, *SWITCHES, *CHOICES, *TEXTS, *LISTS]
    assert sorted(ruled) == sorted(each.name for each in fields(Settings))


def test_a_change_is_a_new_value():
    with pytest.raises(FrozenInstanceError):
        STANDARD.retries = 4
