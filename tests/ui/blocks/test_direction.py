import pytest

from desktop.markdown.blocks import CODE, MATH, Span
from desktop.ui.blocks.direction import runs_left, spans_run_left


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None),
        ("42. – (…)", None),
        ("abc שלום", False),
        ("«שלום» abc", True),
        ("42 مرحبا", True),
        ("漢字", False),
        ("👍 ok", False),
    ],
)
def test_the_first_letter_says_which_way(text, expected):
    assert runs_left(text) is expected


def test_code_and_formulas_at_the_start_do_not_count():
    assert spans_run_left((Span("print", CODE), Span(" מדפיס")))
    assert spans_run_left((Span("x", MATH), Span(" מספר")))
    assert not spans_run_left((Span("שלום", CODE), Span(" is a word")))


def test_nothing_but_code_counts():
    assert spans_run_left((Span("שלום", CODE), Span(" …")))
    assert not spans_run_left((Span("print", CODE),))
    assert not spans_run_left((Span("שלום", MATH),))
    assert not spans_run_left(())
