import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.markdown.source import Source

TEXT = st.lists(st.sampled_from(["a", "b ", "\n", "\r\n", "\r", "\0"]), max_size=20).map("".join)
SIZES = st.lists(st.integers(1, 5), min_size=1, max_size=4)


def read(text):
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


@settings(deadline=None)
@given(st.lists(TEXT, max_size=6))
def test_all_ends_of_lines_become_one_kind(pieces):
    source = Source()
    for piece in pieces:
        source.add(piece)
    whole = "".join(pieces)
    assert source.text == read(whole.removesuffix("\r"))
    source.finish()
    assert source.text == read(whole)
    assert source.is_finished


@settings(deadline=None)
@given(TEXT, st.integers(0, 5), st.integers(0, 2), TEXT)
def test_what_is_let_go_of_is_counted_as_it_was_received(text, lines, characters, more):
    source = Source(7)
    source.add(text)
    source.finish()
    source.drop(lines)
    rest = read(text).split("\n", lines)
    assert source.text == (rest[lines] if len(rest) > lines else "")
    assert read(text[source.offset - 7 :]) == source.text
    characters = min(characters, len(source.text.split("\n")[0]))
    before = source.text
    source.drop(0, characters)
    assert source.text == before[characters:]
    source.add(more)
    assert source.text == read(text[source.offset - 7 :] + more)


def test_half_an_end_of_line_is_waited_for():
    source = Source()
    source.add("a\r")
    assert source.text == "a"
    source.add("\nb\r")
    assert source.text == "a\nb"
    source.finish()
    assert source.text == "a\nb\n"


def test_nothing_is_added_to_odd_ends_of_lines():
    source = Source()
    source.add("a\r\nb")
    source.add("")
    assert source.text == "a\nb"


@pytest.mark.parametrize(
    ("text", "complete"), [("", ""), ("a", ""), ("a\nb", "a\n"), ("a\n\n", "a\n\n"), ("a\r", "")]
)
def test_complete_are_the_lines_whose_end_has_come(text, complete):
    source = Source()
    source.add(text)
    assert source.complete == complete


def test_more_lines_than_there_are_leave_nothing():
    for text in ("a\nb", "a\r\nb"):
        source = Source()
        source.add(text)
        source.drop(5)
        assert (source.text, source.offset) == ("", len(text))
