from datetime import date

import pytest

from desktop.ui.day_words import day_words

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (None, "Pinned"),
        (TODAY, "Today"),
        (date(2026, 11, 28), "Yesterday"),
        (date(2026, 11, 27), "Friday"),
        (date(2026, 11, 23), "Monday"),
        (date(2026, 11, 22), "22 November"),
        (date(2026, 1, 1), "1 January"),
        (date(2025, 12, 31), "31 December 2025"),
        (date(2026, 11, 30), "30 November"),
    ],
)
def test_the_nearer_a_day_the_shorter_its_name(day, words):
    assert day_words(day, TODAY) == words


@pytest.mark.usefixtures("in_germany")
@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 27), "Freitag"),
        (date(2026, 1, 1), "1 Januar"),
        (date(2025, 12, 31), "31 Dezember 2025"),
    ],
)
def test_days_and_months_have_the_names_of_the_language(day, words):
    assert day_words(day, TODAY) == words


@pytest.mark.usefixtures("bracketed")
def test_the_order_of_a_date_is_that_of_the_language():
    assert day_words(TODAY, TODAY) == "«Today»"
    assert day_words(date(2025, 12, 31), TODAY) == "«31 December 2025»"
