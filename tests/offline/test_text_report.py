from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.offline.text_report import count_text, text_lines


def test_a_text_is_counted() -> None:
    counts = count_text("It's a well-known fact. Is it? Yes!\n\nSo it is")
    assert counts.words == 10
    assert counts.sentences == 4
    assert counts.paragraphs == 2
    assert counts.writing == ("Latin",)
    assert counts.characters == 45


def test_marks_within_words_and_numbers_end_no_sentence() -> None:
    assert count_text('Version 3.14 of example.org "works." Fine…').sentences == 2


def test_writing_without_spaces_has_no_words_to_count() -> None:
    counts = count_text("今日は天気がいい。散歩に行こう。")
    assert counts.words is None
    assert counts.sentences == 2
    assert "not counted" in "".join(text_lines("今日は天気がいい。"))


def test_several_writings_are_named_commonest_first() -> None:
    assert count_text("привет и hi 中").writing == ("Cyrillic", "Latin", "Chinese characters")


def test_text_without_letters_has_no_writing_and_no_reading_time() -> None:
    report = "".join(text_lines("!?"))
    assert "Writing" not in report
    assert "Reading" not in report


def test_reading_time_is_told_in_fitting_units() -> None:
    assert "about 1 seconds" not in "".join(text_lines("one two three four five six seven"))
    assert "about 25 seconds" in "".join(text_lines("word " * 100))
    assert "about 10 minutes" in "".join(text_lines("word " * 2380))


def test_paragraphs_are_told_where_there_are_several() -> None:
    assert "Paragraphs: 2" in "".join(text_lines("a\n\nb"))
    assert "Paragraphs" not in "".join(text_lines("a\nb"))


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_can_be_counted(text: str) -> None:
    counts = count_text(text)
    assert counts.characters == len(text.strip())
    assert "".join(text_lines(text)).endswith("\n")
