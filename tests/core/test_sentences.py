import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.sentences import MOST_CHARACTERS, Sentences, spoken


def heard(*pieces: str) -> list[str]:
    sentences = Sentences()
    found = [said for piece in pieces for said in sentences.take(piece)]
    return [*found, *sentences.end()]


def test_a_sentence_is_told_as_soon_as_it_is_complete():
    sentences = Sentences()
    assert sentences.take("It rains. The sun") == ["It rains."]
    assert sentences.take(" shines") == []
    assert sentences.take("! “Why?” Be") == ["The sun shines!", "“Why?”"]
    assert sentences.take("cause.") == []
    assert sentences.end() == ["Because."]
    assert sentences.end() == []


def test_a_point_within_a_number_is_no_end():
    assert heard("Pi is 3.", "14 or so. Yes") == ["Pi is 3.14 or so.", "Yes"]


def test_other_writings_need_no_space():
    assert heard("雨が降る。太陽が", "輝く！") == ["雨が降る。", "太陽が輝く！"]


def test_each_line_is_told_by_itself():
    text = "# Rain\n\n- Water rises\n- It **falls**\n\n---\n> So it is\n"
    assert heard(text) == ["Rain", "Water rises", "It falls", "So it is"]


def test_a_line_that_is_complete_at_once_is_told_in_sentences():
    assert heard("One. Two? Three\n") == ["One.", "Two?", "Three"]


def test_code_is_left_out():
    text = "So:\n```python\nprint(1). print(2)\n```\nThat is all."
    assert heard(text) == ["So:", "That is all."]
    assert heard(*text) == ["So:", "That is all."]
    assert heard("```\nx = 1. y") == []


def test_what_has_no_end_is_told_in_pieces():
    found = heard(*["ab " * 50] * 10)
    assert "".join(found).replace(" ", "") == "ab" * 500
    assert max(map(len, found)) <= MOST_CHARACTERS


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("See [the page](https://a.b/c) now.", "See the page now."),
        ("![A dog](dog.png)", "A dog"),
        ("| Rain | 3 mm |", "Rain, 3 mm"),
        ("|---|:-:|", ""),
        ("*Very* `good` and ~~bad~~ _so_", "Very good and bad so"),
        ("a_name * 2", "a_name  2"),
    ],
)
def test_marks_are_not_read_out(text, words):
    assert spoken(text) == words


@given(st.text(st.sampled_from("ab. !?\n`#*|。")), st.integers(1, 5))
def test_it_does_not_matter_how_it_comes(text, size):
    pieces = [text[i : i + size] for i in range(0, len(text), size)]
    assert "".join(heard(*pieces)).replace(" ", "") == "".join(heard(text)).replace(" ", "")
