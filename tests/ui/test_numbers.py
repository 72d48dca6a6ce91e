from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from desktop.ui.numbers import (
    day_and_time,
    day_of_year,
    here,
    number,
    percent,
    spoken_here,
    time_of_day,
    two_digits,
)


@pytest.fixture(autouse=True)
def here_again():
    yield
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("place", "whole", "part", "ungrouped"),
    [
        ("C", "12,345", "1,234.50", "1234.5"),
        ("en_GB", "12,345", "1,234.50", "1234.5"),
        ("de_DE", "12.345", "1.234,50", "1234,5"),
        ("fr_FR", "12\u202f345", "1\u202f234,50", "1234,5"),
    ],
)
def test_numbers_are_written_as_where_the_user_lives(place, whole, part, ungrouped):
    QLocale.setDefault(QLocale(place))
    assert number(12_345) == whole
    assert number(1234.5, 2) == part
    assert number(1234.5, 1, grouped=False) == ungrouped
    assert number(12_345) == whole


def test_times_of_day():
    QLocale.setDefault(QLocale.c())
    assert (time_of_day(15, 5), time_of_day(9, 5)) == ("15:05", "09:05")
    QLocale.setDefault(QLocale("de_DE"))
    assert time_of_day(15, 5) == "15:05"
    QLocale.setDefault(QLocale("en_US"))
    assert time_of_day(15, 5).replace("\u202f", " ") == "3:05 PM"


@pytest.mark.parametrize(
    ("place", "of_words"),
    [("C", "en"), ("de_AT", "de"), ("zh_CN", "zh"), ("it_IT", "en"), ("arn_CL", "en")],
)
def test_words_are_of_a_language_that_is_spoken(place, of_words):
    QLocale.setDefault(QLocale(place))
    assert spoken_here().name().partition("_")[0] == of_words


def test_numbers_are_of_any_place():
    QLocale.setDefault(QLocale("it_IT"))
    assert here().name() == "it_IT"
    assert number(0.5, 1) == "0,5"


@pytest.mark.parametrize("value", [0.0, 0.125, 2.5, 999.5, 12_345.678])
@pytest.mark.parametrize("digits", [0, 1, 2])
def test_numbers_are_rounded_as_everywhere(value, digits):
    assert number(value, digits) == f"{value:,.{digits}f}"


def test_days_where_no_place_is_known():
    assert day_of_year(date(2026, 1, 2)) == "2 Jan 2026"
    assert day_and_time(datetime(2026, 11, 29, 14, 5, tzinfo=UTC)) == "29 Nov 2026, 14:05"
    assert percent(0.42) == "42%"


@pytest.mark.parametrize(
    ("place", "day"),
    [
        ("en_US", "Nov 29, 2026"),
        ("en_GB", "29 Nov 2026"),
        ("de_DE", "29. Nov. 2026"),
        ("es_ES", "29 de nov de 2026"),
        ("ja_JP", "2026年11月29日"),
    ],
)
def test_each_place_has_its_order(place, day):
    QLocale.setDefault(QLocale(place))
    assert day_of_year(date(2026, 11, 29)) == day


def test_a_language_has_its_own_percent_and_its_own_comma(bracketed):
    assert percent(0.42) == "«42%»"
    at = datetime(2026, 11, 29, 14, 5, tzinfo=UTC)
    assert day_and_time(at) == "«29 Nov 2026, 14:05»"


@pytest.mark.parametrize(("place", "text"), [("C", "05"), ("de_DE", "05"), ("ar_EG", "٠٥")])
def test_a_small_number_behind_a_larger_one_has_two_digits(place, text):
    QLocale.setDefault(QLocale(place))
    assert two_digits(5) == text
