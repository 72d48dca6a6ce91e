"""What is selected is what was received, over all segments of one message."""

import pytest

from desktop.ui.transcript.message_text import MessageText
from desktop.ui.transcript.selection import TextSelection
from desktop.ui.theme import text_font

pytestmark = pytest.mark.usefixtures("qapp")
LONG = "".join(f"line {number}\r\n" for number in range(3000))


def message(text: str) -> MessageText:
    result = MessageText(text_font(), 24, 400)
    result.append(text)
    return result


def test_nothing_is_selected_at_first():
    text = message("some words")
    selection = TextSelection()
    assert selection.is_empty
    assert selection.text() == ""
    assert selection.part_of(text, text.segments[0]) is None


def test_all_of_a_long_message():
    text = message(LONG)
    selection = TextSelection()
    selection.select_all(text)
    assert len(text.segments) > 2
    assert selection.text() == LONG
    part = selection.part_of(text, text.segments[1])
    assert part is not None
    assert part.selectionEnd() == text.segments[1].document.characterCount() - 1


def test_nothing_of_an_empty_message():
    selection = TextSelection()
    selection.select_all(message(""))
    assert selection.is_empty


def test_a_word():
    text = message("some words")
    selection = TextSelection()
    selection.select_word(text, text.segments[0], 7)
    assert selection.text() == "words"


def test_backwards_over_segments():
    text = message(LONG)
    selection = TextSelection()
    selection.start(text, text.segments[1], 3)
    selection.extend(text.segments[0], 5)
    assert LONG[5:].startswith(selection.text())
    assert selection.text().endswith(text.segments[1].text(0, 3))
    first, second, third = (selection.part_of(text, text.segments[i]) for i in range(3))
    assert first is not None
    assert first.selectionStart() == 5
    assert second is not None
    assert (second.selectionStart(), second.selectionEnd()) == (0, 3)
    assert third is None


def test_only_the_message_it_belongs_to():
    text, other = message("some words"), message("some words")
    selection = TextSelection()
    selection.select_all(text)
    assert selection.part_of(other, other.segments[0]) is None
    selection.clear()
    assert selection.is_empty


def test_text_that_comes_later_is_not_selected():
    text = message("some words")
    selection = TextSelection()
    selection.select_all(text)
    text.append(" and more")
    assert selection.text() == "some words"
