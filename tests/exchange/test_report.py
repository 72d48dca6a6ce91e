import pytest

from desktop.exchange.report import Report
from desktop.words import english


def test_the_summary_counts():
    assert Report().summary == "0 conversations imported (0 new turns)."
    report = Report(conversations=1, turns=1, known=1)
    assert report.summary == (
        "1 conversation imported (1 new turn). 1 conversation was here already."
    )
    report = Report(conversations=1234, turns=2000, known=2)
    assert report.summary == (
        "1,234 conversations imported (2,000 new turns). 2 conversations were here already."
    )


def test_what_was_not_understood_is_counted_the_most_frequent_first():
    report = Report()
    report.note("Once.")
    report.note("Often.", 3)
    report.refuse("Not at all.")
    assert report.lines == ["Not at all.", "3 × Often.", "Once."]


@pytest.mark.usefixtures("bracketed")
def test_the_window_is_told_in_its_language_and_a_command_in_english():
    report = Report(conversations=2, turns=1)
    assert report.summary.startswith("«")
    with english():
        assert report.summary == "2 conversations imported (1 new turn)."
