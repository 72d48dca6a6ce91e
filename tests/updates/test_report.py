import time
from dataclasses import replace

import pytest

from desktop.updates.last_look import STALE_S, LastLook
from desktop.updates.news import News
from desktop.updates.report import OFF, report, told
from desktop.updates.version import version_of
from tests.updates.signer import PAGE

NOW = 1_764_422_000.0
DAY = time.strftime("%Y-%m-%d", time.localtime(NOW))
NEWEST = version_of("1.3")
assert NEWEST is not None
FOUND = LastLook(at_s=NOW, signed_at_s=NOW, news=News(version=NEWEST, page=PAGE, notes="New."))
FAULT = "example.org could not be reached."


@pytest.mark.parametrize(
    ("last", "mine", "words"),
    [
        (LastLook(fault=FAULT), "1.3", f"{FAULT} Try again later."),
        (replace(FOUND, fault=FAULT), "1.2", f"{FAULT} Try again later."),
        (FOUND, "1.2", "Gemstream 1.3 is there."),
        (FOUND, "1.3", "This is the newest version, 1.3."),
        (FOUND, "1.4rc1", "This is the newest version, 1.4rc1."),
    ],
)
def test_who_asks_is_told_in_a_sentence(last, mine, words):
    assert told(last, mine, NOW) == words


def test_old_news_are_told_as_such():
    late = NOW + STALE_S + 1
    words = f"What is said of the newest version is old, of {DAY}."
    assert told(FOUND, "1.3", late) == f"{words} Look at the page of Gemstream."
    assert told(FOUND, "1.2", late) == "Gemstream 1.3 is there."
    assert report(FOUND, "1.3", late, is_on=True) == f"last looked for on {DAY}: {words}"


@pytest.mark.parametrize(
    ("last", "mine", "is_on", "words"),
    [
        (LastLook(), "1.3", False, OFF),
        (FOUND, "1.2", False, f"1.3 is there, see {PAGE}; {OFF}"),
        (
            LastLook(),
            "1.3",
            True,
            "looked for once a day, for the first time when the window is open",
        ),
        (FOUND, "1.3", True, f"this is the newest; last looked for on {DAY}"),
        (FOUND, "1.2", True, f"1.3 is there, see {PAGE}; last looked for on {DAY}"),
        (
            LastLook(at_s=NOW, fault=FAULT),
            "1.3",
            True,
            f"last looked for on {DAY} in vain: {FAULT}",
        ),
    ],
)
def test_the_doctor_says_what_was_found(last, mine, is_on, words):
    assert report(last, mine, NOW, is_on=is_on) == words
