"""What can be read in rows, without building them."""

import pytest

from desktop.ui.transcript.visible import STEP_CHARS, visible_texts
from tests.ui.transcript.shown import Sheet


@pytest.fixture
def sheet(qapp) -> Sheet:
    return Sheet()


def test_a_row_says_the_same_built_or_not(sheet):
    row = sheet.past("# A **word**\n\n- and `code`").rows[0]
    texts = list(visible_texts(row))
    assert texts == [((2, 0, 0, 0), "A word"), ((2, 0, 0, 1), "and code")]
    assert row.views is None
    row.built()
    assert list(visible_texts(row)) == texts


def test_a_long_text_is_read_with_pauses_and_stays_in_one_row(sheet):
    text = sheet.past("*word* [x]\n\n" * 900 + "- *word*\n" * 1000 + "\n[x]: https://a.example")
    found = list(visible_texts(text.rows[0]))
    assert len(text.rows) == 1
    assert found.count(None) >= len(text.text()) // STEP_CHARS
    texts = [each for each in found if each is not None]
    assert {text for _, text in texts} == {"word x", "word"}
    for number in range(100):
        if number < len(text.rows):
            text.rows[number].built()
    built = [each for row in text.rows for each in visible_texts(row)]
    assert built == texts


def test_a_long_plain_text_is_read_as_it_will_be_cut(sheet):
    text = sheet.past("some words\n" * 2000, is_markdown=False)
    texts = [each for each in visible_texts(text.rows[0]) if each is not None]
    text.shown()
    assert len(text.rows) > 1
    assert [each for row in text.rows for each in visible_texts(row)] == texts


def test_what_is_defined_further_down_is_known(sheet):
    text = sheet.past("[x]\n\n" + "a\rb\n" * 2000 + "\n[x]: https://a.example")
    first = next(each for each in visible_texts(text.rows[0]) if each is not None)
    assert first == ((2, 0, 0, 0), "x")
