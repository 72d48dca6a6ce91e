import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout

from desktop.ui.blocks.units import last_character, length, may_break_at, part

FAMILY = "👩\u200d👩\u200d👧"


@pytest.mark.parametrize("text", ["", "abc", "é漢", "a😀b", "\ud83d", "e\u0301", FAMILY])
def test_lengths_are_those_of_qt(qapp, text):
    layout = QTextLayout("")
    layout.setText(text)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    assert line.textLength() == length(text)


@given(st.text(), st.integers(0, 30), st.integers(0, 30))
def test_parts_add_up(text, a, b):
    start, end = sorted((a, b))
    units = text.encode("utf-16-le")
    got = part(text, start, end).encode("utf-16-le")
    whole = units[2 * start : 2 * end]
    assert len(got) == len(whole)
    if all(char < "\U00010000" for char in text):
        assert got == whole


def test_half_a_character_is_not_shown():
    assert part("😀", 0, 1) == "\N{REPLACEMENT CHARACTER}"
    assert part("a😀b", 1, 3) == "😀"


@pytest.mark.parametrize("last", ["", "c", "é", "😀", "e\u0301", FAMILY, "👍🏽"])
def test_a_character_is_what_a_reader_takes_for_one(last):
    assert last_character(last) == last
    assert not last or last_character("ab" + last) == last


def test_lines_end_behind_spaces_and_between_chinese_characters():
    assert may_break_at("one two", 4)
    assert not may_break_at("one two", 2)
    assert may_break_at("中文字", 1)
    assert not may_break_at("中文。", 2)
