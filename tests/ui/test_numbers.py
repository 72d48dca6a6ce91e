import pytest
from PySide6.QtCore import QLocale

from desktop.ui.numbers import here, number, spoken_here, time_of_day


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
