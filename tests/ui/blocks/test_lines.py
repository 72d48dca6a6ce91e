import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from desktop.ui.blocks.laid_text import LaidText
from desktop.ui.blocks.lines import Gap
from desktop.ui.blocks.units import length
from tests.ui.blocks.drawn import HEBREW

WORDS = "The quick brown fox jumps over the lazy dog and goes on for a while. "
LINE_PX = 24
LETTERS = "ab \t\u2028漢。😀e\u0301\u200dשم,1\ufeff\u200f"
quick = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def laid(paper):
    def make(text, width: float | None = 200, gaps=()):
        made = LaidText(paper.styles.body, paper.styles.wrapped)
        made.put(text, [], gaps)
        made.lay_out(width)
        return made

    return make


def middle(laid, position):
    rect = laid.rect_at(position)
    return QPointF(rect.left(), rect.center().y())


def test_before_a_layout_there_are_no_lines(paper):
    text = LaidText(paper.styles.body, paper.styles.wrapped)
    assert len(text._tops) == 0
    assert text.natural_width == 0
    assert text.position_at(QPointF(5, 5)) == 0
    assert not text.is_over(QPointF(0, 5))
    assert text.first_base_px == paper.styles.body.base_px
    assert text.end is None


def test_between_a_change_and_a_layout_nothing_breaks(laid):
    text = laid(WORDS * 3)
    text.put("abc", [])
    assert text.position_at(QPointF(5, 50)) == 0
    assert text.character_at(QPointF(5, 50)) == 0
    assert text.rect_at(1).height() == LINE_PX
    assert text.base_at(1) == QPointF(0, 17)
    assert not list(text.boxes(0, 3))
    assert text.end is None


def test_an_empty_text_has_one_line(laid):
    empty = laid("")
    assert (empty.height, len(empty._tops)) == (LINE_PX, 1)
    assert empty.rect_at(0).height() == LINE_PX
    assert empty.line_bounds(0) == (0, 0)
    assert not list(empty.boxes(0, 0))


def test_all_lines_have_one_height_whatever_fonts_they_need(laid):
    plain, mixed = laid("abc\u2028abc\u2028abc"), laid("abc\u2028漢字 😀 ไทย\u2028abc")
    assert plain.height == mixed.height == 3 * LINE_PX
    for position in (0, 4):
        assert plain.base_at(position).y() == mixed.base_at(position).y()
    assert plain.base_at(8).y() == mixed.base_at(mixed.text.index("abc", 4) + 1).y()


def test_words_longer_than_a_line_are_broken(laid):
    assert len(laid("Donaudampfschiff" * 10, 100)._tops) > 10
    assert len(laid("Donaudampfschiff" * 10, None)._tops) == 1


def test_a_line_of_no_width_does_no_harm(laid):
    assert len(laid("abc", 0)._tops) == 3


@pytest.mark.parametrize("text", [WORDS * 3, "中文回答也会流式显示" * 6, "a\u2028\u2028b", "x"])
def test_positions_come_back(laid, text):
    whole = laid(text)
    for position in range(len(text) + 1):
        assert whole.position_at(middle(whole, position)) == position


@quick
@given(text=st.text(st.sampled_from(LETTERS), max_size=40), width=st.integers(20, 300))
def test_a_point_leads_to_a_position_on_its_line(laid, text, width):
    whole = laid(text, width)
    for x in (-5, width / 3, width + 5):
        for number in range(len(whole._tops)):
            y = number * LINE_PX + 5
            position = whole.position_at(QPointF(x, y))
            first, last = whole.line_bounds(position)
            assert first <= position <= last or position == whole.line_bounds(last)[0]
            rect = whole.rect_at(position)
            assert rect.top() in {number * LINE_PX, (number + 1) * LINE_PX}


@quick
@given(text=st.text(st.sampled_from(LETTERS), max_size=40), width=st.integers(20, 300))
def test_lines_hold_all_of_the_text_and_do_not_overlap(laid, text, width):
    whole = laid(text, width)
    assert whole.height == len(whole._tops) * LINE_PX
    bounds = [whole.line_bounds(position) for position in range(length(text) + 1)]
    assert all(first <= at <= last + 1 for at, (first, last) in enumerate(bounds))
    assert bounds == sorted(bounds)
    assert len(set(bounds)) == len(whole._tops)


def test_beyond_the_end_of_a_broken_line_is_the_place_before_its_space(laid):
    text = laid("aaaa bbbb", 50)
    assert len(text._tops) == 2
    assert text.position_at(QPointF(49, 5)) == 4
    assert text.line_bounds(2) == (0, 4)
    assert text.line_bounds(6) == (5, 9)


def test_beyond_the_end_of_a_line_without_a_space_is_behind_its_last_character(laid):
    text = laid("中文回答也会", 50)
    assert text.position_at(QPointF(49, 5)) == 3
    emoji = laid("😀😀😀😀", 35)
    assert emoji.position_at(QPointF(34, 5)) % 2 == 0


def test_text_that_runs_left_begins_at_the_right(laid):
    text = laid(HEBREW)
    assert text.is_right_to_left
    assert text.rect_at(0).left() == pytest.approx(200, abs=1)
    assert text.rect_at(len(HEBREW)).left() < 150
    assert not text.is_over(QPointF(10, 5))
    assert text.is_over(QPointF(190, 5))
    for position in range(len(HEBREW) + 1):
        assert text.position_at(middle(text, position)) == position


def test_natural_width(laid):
    one, two = laid("aaaa bbbb", None).natural_width, laid("aaaa bbbb", 50).natural_width
    assert 0 < two < one < 100
    assert laid(HEBREW, None).natural_width == pytest.approx(laid(HEBREW).natural_width)


def test_a_tall_gap_moves_only_its_own_line(laid):
    gaps = [Gap(position=5, ascent_px=40, descent_px=20)]
    text = laid("aaaa\u2028bbbb\u2028cccc", gaps=gaps)
    plain = laid("aaaa\u2028bbbb\u2028cccc")
    assert text.base_at(0).y() == plain.base_at(0).y()
    above, below = 40 - 17, 20 - (24 - 17)
    assert text.base_at(5).y() == plain.base_at(5).y() + above
    assert text.base_at(10).y() == plain.base_at(10).y() + above + below
    assert text.height == plain.height + above + below
    assert text.rect_at(6).height() == LINE_PX + above + below
    assert [box.top() for box in text.boxes(5, 9)] == [LINE_PX + above]


def test_a_low_gap_needs_no_room(laid):
    assert laid("aaaa", gaps=[Gap(1, 10, 4)]).height == LINE_PX


def test_a_gap_in_the_first_line_moves_its_base(laid):
    text = laid("aaaa", gaps=[Gap(1, 30, 0)])
    assert text.first_base_px == 30
    assert text.height == LINE_PX + 13


def test_boxes_are_as_wide_as_their_letters(laid):
    text = laid("aaaa bbbb cccc", 80)
    first, second = text.boxes(0, 14)
    assert first.right() == pytest.approx(text.rect_at(9).left())
    assert (second.left(), second.top()) == (0, LINE_PX)
    (part,) = text.boxes(2, 4)
    assert part.left() == text.rect_at(2).left()


def test_boxes_of_words_between_those_that_run_the_other_way(laid):
    text = laid("אבג code דהו")
    (box,) = text.boxes(4, 8)
    assert 20 < box.width() < 45
    assert box.left() > text.rect_at(12).left() + 10
    assert box.right() < 200 - 10


@pytest.mark.parametrize("text", ["ab", HEBREW, "אבג code דהו", "abc אבג"])
def test_the_base_of_a_character_is_at_its_left(laid, text):
    whole = laid(text)
    lefts = sorted(whole.base_at(position).x() for position in range(len(text)))
    assert len(set(lefts)) == len(text)
    assert {whole.base_at(position).y() for position in range(len(text))} == {17}
    if not whole.is_right_to_left:
        assert lefts[0] == 0
    assert max(lefts) < 200


def goes_on(laid, text, width, behind):
    made = laid(text, width)
    return made, made.lay_out(width, behind)


def test_a_text_goes_on_in_the_line_where_another_ended(laid):
    first = laid("aaaa bbbb ")
    second, is_behind = goes_on(laid, "cccc dddd " * 5, 200, first.end)
    assert is_behind
    assert second.rect_at(0).left() == pytest.approx(first.rect_at(10).left())
    assert second.rect_at(0).top() == 0
    assert second.base_at(0).y() == first.base_at(0).y()
    assert second.rect_at(second.line_bounds(20)[0]).left() == 0


def test_cut_or_whole_a_paragraph_is_broken_at_the_same_words(laid):
    text = WORDS * 4
    whole = laid(text)
    for cut in range(1, 70):
        if text[cut - 1] != " ":
            continue
        first = laid(text[:cut])
        second, is_behind = goes_on(laid, text[cut:], 200, first.end)
        shift = first.height - (first.end.line_px if is_behind else 0)
        for position in range(cut, len(text)):
            rect = second.rect_at(position - cut).translated(0, shift)
            expected = whole.rect_at(position)
            assert rect.top() == expected.top()
            assert rect.left() == pytest.approx(expected.left(), abs=0.1)


def test_a_word_that_does_not_fit_begins_a_line(laid):
    first = laid("a " * 20)
    end = first.end
    assert end.is_word_end
    second, is_behind = goes_on(laid, "Donaudampfschifffahrt is", 200, end)
    assert is_behind is (end.taken_px < 40)
    assert second.rect_at(0).left() == 0


def test_a_word_that_was_cut_goes_on_in_its_line(laid):
    first = laid("Donau" * 7)
    assert not first.end.is_word_end
    second, is_behind = goes_on(laid, "Donau" * 8, 200, first.end)
    assert is_behind
    assert second.rect_at(0).left() == pytest.approx(first.end.taken_px)


def test_without_room_for_a_letter_nothing_goes_on(laid):
    first = laid("m" * 4, 55)
    assert first.end.taken_px > 45
    _, is_behind = goes_on(laid, "mmmm", 55, first.end)
    assert not is_behind


def test_text_that_runs_left_goes_on_at_the_left(laid):
    first = laid(HEBREW + " ")
    second, is_behind = goes_on(laid, HEBREW, 200, first.end)
    assert is_behind
    assert second.rect_at(0).left() == pytest.approx(first.rect_at(len(HEBREW) + 1).left(), abs=0.1)


def test_what_is_too_high_for_the_line_begins_one_of_its_own(laid):
    end = laid("aaaa ").end
    tall = laid("bbbb", gaps=[Gap(0, 40, 0)])
    assert not tall.lay_out(200, end)
    assert tall.height == LINE_PX + 23
    above = laid("aaaa ", gaps=[Gap(0, 40, 12)]).end
    assert tall.lay_out(200, above)
    assert tall.height == LINE_PX + 23 + 5
    deep = laid("bbbb", gaps=[Gap(0, 0, 30)])
    assert deep.lay_out(200, end)
    assert deep.height == LINE_PX + 23


def test_a_piece_in_one_line_hands_the_line_on(laid):
    first = laid("aa ")
    second, _ = goes_on(laid, "bb ", 200, first.end)
    third, is_behind = goes_on(laid, "cc", 200, second.end)
    assert is_behind
    assert third.rect_at(0).left() == pytest.approx(laid("aa bb ").rect_at(6).left(), abs=0.1)


def test_where_no_position_is(laid):
    text = laid("abc")
    assert text.rect_at(99).height() == LINE_PX
    assert text.line_bounds(99) == (0, 0)
