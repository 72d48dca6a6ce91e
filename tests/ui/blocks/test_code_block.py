import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from desktop.markdown.blocks import Code
from desktop.ui.blocks.code_block import FOOT_PX, LINES_AT_ONCE
from desktop.ui.blocks.code_card import HEAD_PX, PADDING_PX
from desktop.ui.blocks.code_rows import LONGEST
from desktop.ui.blocks.code_start import CodeStart
from desktop.ui.blocks.marks import Marks
from desktop.ui.blocks.views import join
from desktop.ui.theme import LIGHT
from tests.ui.blocks.drawn import WIDTH, code, colours, is_only

LINE_PX = 21
SURFACE = LIGHT.surface.lower()
PYTHON = 'def f(x):\n    """Says\n    more."""\n    return x + 1  # ■😀\n\n\tz = "漢字"'
LONG = "x = 1  # " + "and so on " * 20
quick = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
sources = st.text(st.sampled_from("ab\"#\n\t 漢😀'(=1"), max_size=80)


def settled(paper, view):
    """Painted until nothing is left for later."""
    for _ in range(50):
        before = paper.repaints
        image = paper.paint(view)
        if paper.repaints == before:
            return image
    raise AssertionError


def lines(image, number):
    return image.copy(2, HEAD_PX + number * LINE_PX, WIDTH - 4, LINE_PX)


@quick
@given(text=sources, cuts=st.lists(st.integers(0, 80), max_size=4))
def test_code_that_grew_is_as_code_that_came_whole(paper, text, cuts):
    view = paper.view(code("", "python"))
    for cut in sorted(cuts):
        assert view.update(code(text[:cut], "python"))
        view.lay_out(WIDTH)
        paper.paint(view)
    assert view.update(code(text, "python"))
    view.lay_out(WIDTH)
    fresh = paper.view(code(text, "python"))
    assert (view.height, view.text, view.size) == (fresh.height, fresh.text, fresh.size)
    for position in range(view.size + 1):
        assert view.rect_at(position) == fresh.rect_at(position)
    assert settled(paper, view) == settled(paper, fresh)


@pytest.mark.parametrize("text", [PYTHON, "\n\n", "x" * 2100 + "\ny", "😀" * 1001])
def test_positions_come_back(paper, text):
    view = paper.view(code(text))
    at = 0
    while at < view.size:
        rect = view.rect_at(at)
        found = view.position_at(QPointF(rect.left(), rect.center().y()))
        assert found == at or view.rect_at(found).left() == pytest.approx(rect.left(), abs=1)
        following = view.next_position(at, is_word=False)
        assert view.previous_position(following, is_word=False) == at
        at = following
    assert view.next_position(at, is_word=False) == at
    assert view.previous_position(0, is_word=False) == 0


def test_code_runs_to_the_right_whatever_it_says(paper):
    view = paper.view(code("x = 'שלום'\nשלום = 1"))
    assert view.rect_at(0).left() == PADDING_PX
    for position in range(view.size + 1):
        rect = view.rect_at(position)
        assert rect.left() < 150
        assert 0 <= view.position_at(rect.center()) <= view.size


def test_a_row_that_was_asked_for_a_place_is_coloured_later(paper):
    asked, other = paper.view(code("return", "python")), paper.view(code("return", "python"))
    asked.rect_at(3)
    assert settled(paper, asked) == settled(paper, other)


def test_words_are_stepped_over(paper):
    view = paper.view(code("one two\nthree"))
    assert view.next_position(0, is_word=True) == 4
    assert view.next_position(7, is_word=True) == 8
    assert view.previous_position(8, is_word=True) == 7
    assert view.previous_position(7, is_word=True) == 4


def test_heights(paper):
    assert paper.view(code("a\nb")).height == HEAD_PX + 2 * LINE_PX + FOOT_PX
    assert paper.view(Code()).height == HEAD_PX + FOOT_PX
    assert paper.view(code("a", continues=True)).height == LINE_PX + FOOT_PX


def test_code_without_lines(paper):
    view = paper.view(Code(info="python"))
    assert (view.size, view.text) == (0, "")
    assert view.rect_at(0).topLeft() == QPointF(PADDING_PX, HEAD_PX)
    assert view.position_at(QPointF(50, 40)) == 0
    assert view.line_bounds(0) == view.paragraph_bounds(0) == (0, 0)
    assert view.next_position(0, is_word=False) == view.previous_position(0, is_word=True) == 0
    assert not view.reveal(0)
    settled(paper, view)


def test_it_does_not_become_other_code(paper):
    view = paper.view(code("a\nb", "python"))
    assert not view.update(code("a\nb", "rust"))
    assert not view.update(code("x\nb", "python"))
    assert not view.update(code("a\nb", "python", continues=True))
    assert view.text == "a\nb"


def test_lines_are_drawn_below_each_other(paper):
    image = paper.paint(paper.view(code("HHH\n\nHHH")))
    assert is_only(lines(image, 1), SURFACE)
    assert lines(image, 0) == lines(image, 2)
    assert LIGHT.text.lower() in colours(lines(image, 0))


def test_the_same_letters_stand_below_each_other_with_tabs(paper):
    view = paper.view(code("\tx\n    x\na\tx"))
    lefts = [view.rect_at(position).left() for position in (1, 7, 11)]
    assert lefts[0] == pytest.approx(lefts[1])
    assert lefts[2] == pytest.approx(lefts[0])


def test_an_arrow_is_drawn_as_it_was_written(paper):
    view = paper.view(code("->\n- >"))
    image = paper.paint(view)
    assert ">" in view.text
    assert lines(image, 0) != lines(image, 1)
    arrow = paper.paint(paper.view(code("-\n >"))).copy(0, HEAD_PX + LINE_PX, WIDTH, LINE_PX)
    left = round(view.rect_at(1).left())
    assert image.copy(left, HEAD_PX, 12, LINE_PX) == arrow.copy(left, 0, 12, LINE_PX)


def test_a_line_separator_within_a_line_does_not_break_it(paper):
    view = paper.view(code("a\u2028b\nc"))
    assert view.height == HEAD_PX + 2 * LINE_PX + FOOT_PX
    assert view.rect_at(2).top() == HEAD_PX
    assert view.text == "a\u2028b\nc"


def test_code_has_colours(paper):
    image = settled(paper, paper.view(code(PYTHON, "python")))
    assert LIGHT.code["keyword"].lower() in colours(lines(image, 0))
    for number in (1, 2):
        assert LIGHT.code["string"].lower() in colours(lines(image, number))
    assert LIGHT.code["comment"].lower() in colours(lines(image, 3))
    plain = settled(paper, paper.view(code(PYTHON)))
    assert LIGHT.code["keyword"].lower() not in colours(lines(plain, 0))


def test_the_open_line_is_coloured_too(paper):
    image = settled(paper, paper.view(code('x = "open', "python")))
    assert LIGHT.code["string"].lower() in colours(lines(image, 0))


def test_much_code_is_coloured_bit_by_bit(paper):
    view = paper.view(code("\n".join(["return 1"] * (2 * LINES_AT_ONCE)), "python"))
    first = paper.paint(view)
    assert paper.repaints == 1
    keyword = LIGHT.code["keyword"].lower()
    assert keyword in colours(lines(first, LINES_AT_ONCE - 1))
    assert keyword not in colours(lines(first, LINES_AT_ONCE + 5))
    assert keyword in colours(lines(settled(paper, view), LINES_AT_ONCE + 5))


def test_only_what_is_in_view_is_painted(paper):
    view = paper.view(code("\n".join(["HHH"] * 30)))

    def draw(painter):
        clip = QRectF(0, HEAD_PX + 10 * LINE_PX, WIDTH, 2 * LINE_PX)
        view.paint(painter, paper.look, clip, Marks())

    image = paper.draw(draw, WIDTH, view.height)
    assert is_only(lines(image, 5), SURFACE)
    assert not is_only(lines(image, 10), SURFACE)
    assert is_only(lines(image, 20), SURFACE)


def test_selected_and_found_words(paper):
    view = paper.view(code("one two\nthree"))
    marks = Marks(selected=(4, 10), found=[(0, 3)], current=None)
    image = paper.paint(view, marks)
    assert LIGHT.found.lower() in colours(lines(image, 0))
    assert LIGHT.selection.lower() in colours(lines(image, 0))
    assert LIGHT.selection.lower() in colours(lines(image, 1))
    assert LIGHT.found.lower() not in colours(lines(image, 1))


def test_bounds(paper):
    long = "x" * (LONGEST + 5)
    view = paper.view(code(f"one\n{long}\nend"))
    assert view.line_bounds(2) == (0, 3)
    assert view.line_bounds(5) == (4, LONGEST + 3)
    assert view.paragraph_bounds(5) == (4, LONGEST + 9)
    assert view.source(0, 5) == "one\nx"


def test_points_on_and_beside_the_code(paper):
    view = paper.view(code("one\ntwo"))
    assert view.position_at(QPointF(200, -5)) == 0
    assert view.position_at(QPointF(200, 500)) == view.size
    assert view.position_at(QPointF(0, HEAD_PX + LINE_PX + 3)) == 4
    assert view.is_over_text(QPointF(200, HEAD_PX + 3))
    assert not view.is_over_text(QPointF(200, 10))
    assert not view.is_over_text(QPointF(200, HEAD_PX + 2 * LINE_PX + 3))


def test_long_lines_move_sideways(paper):
    view = paper.view(code(f"{LONG}\nshort"))
    before = settled(paper, view)
    assert view.height == HEAD_PX + 2 * LINE_PX + FOOT_PX
    left = view.rect_at(3).left()
    assert view.scroll_sideways(50)
    assert view.rect_at(3).left() == left - 50
    moved = settled(paper, view)
    assert lines(moved, 0) != lines(before, 0)
    assert moved.copy(0, 0, WIDTH, HEAD_PX) == before.copy(0, 0, WIDTH, HEAD_PX)
    position = view.position_at(QPointF(left - 50, HEAD_PX + 5))
    assert position == 3
    for y in range(HEAD_PX, view.height - 9):
        assert moved.pixelColor(0, y).name() == LIGHT.line.lower()


def test_a_hit_at_the_end_of_a_long_line_is_brought_into_view(paper):
    view = paper.view(code(LONG))
    assert view.reveal(len(LONG))
    assert 0 < view.rect_at(len(LONG)).left() < WIDTH
    assert not view.reveal(len(LONG) - 1)
    assert view.reveal(0)
    assert view.rect_at(0).left() == PADDING_PX
    view.scroll_sideways(10_000)
    assert view.rect_at(len(LONG)).left() == pytest.approx(WIDTH - PADDING_PX, abs=1)


@pytest.mark.parametrize("line", ["\t" * 8 + "x" * 30, "漢字" * 40, "😀" * 40, "a\t" * 30])
def test_the_end_of_any_line_can_be_reached(paper, line):
    view = paper.view(code(line))
    view.scroll_sideways(10_000)
    end = view.rect_at(view.size).left()
    assert WIDTH - 3 * PADDING_PX <= end <= WIDTH - PADDING_PX + 2


def test_code_that_fits_does_not_move(paper):
    view = paper.view(code("short"))
    assert not view.scroll_sideways(5)
    assert view.grab_bar(QPointF(50, view.height - 5)) is None


def pieces(paper, *texts, info="python"):
    views = []
    for number, text in enumerate(texts):
        above = views[-1] if views else None
        if above is not None:
            assert join(above, is_continued=True)
            above.lay_out(WIDTH)
        views.append(paper.view(code(text, info, continues=number > 0), above=above))
    return views


@pytest.mark.parametrize("is_painted_first", [True, False])
def test_pieces_look_like_one_block(paper, is_painted_first):
    text = PYTHON.split("\n")
    whole = paper.view(code(PYTHON, "python"))
    first = paper.view(code("\n".join(text[:2]), "python"))
    if is_painted_first:
        settled(paper, first)
    join(first, is_continued=True)
    first.lay_out(WIDTH)
    second = paper.view(code("\n".join(text[2:]), "python", continues=True), above=first)
    assert first.height + second.height == whole.height
    assert paper.paint_all([first, second]) == settled(paper, whole)


def test_the_colours_of_a_piece_are_waited_for(paper):
    above = ['x = """'] + ["text"] * (2 * LINES_AT_ONCE)
    first, second = pieces(paper, "\n".join(above), "text\ntext")
    before = paper.repaints
    paper.paint(second)
    assert paper.repaints == before + 1
    image = settled(paper, second)
    assert LIGHT.code["string"].lower() in colours(image.copy(0, 0, WIDTH, LINE_PX))
    assert first.height == HEAD_PX + len(above) * LINE_PX


def test_pieces_move_together_and_have_one_bar(paper):
    first, second, third = pieces(paper, LONG, "short", LONG + LONG, info="")
    assert first.scroll_sideways(100_000)
    lefts = {view.rect_at(0).left() for view in (first, second, third)}
    assert len(lefts) == 1
    assert third.rect_at(third.size).left() < WIDTH
    assert first.grab_bar(QPointF(50, first.height - 4)) is None
    assert third.grab_bar(QPointF(50, third.height - 4)) is not None


def test_what_a_piece_carries(paper):
    first, second = pieces(paper, "a\nb", "c")
    carried = second.carry()
    assert isinstance(carried, CodeStart)
    assert carried.piece == 2
    settled(paper, first)
    assert first.carry().known is not None


def test_the_copy_button(paper):
    view = paper.view(code("a", "python"))
    at = QPointF(WIDTH - 30, HEAD_PX / 2)
    assert view.is_copy_button(at)
    assert not view.is_copy_button(QPointF(50, HEAD_PX / 2))
    assert not paper.view(code("a", continues=True)).is_copy_button(at)
    before = settled(paper, view)
    paper.look.copied = view
    copied = settled(paper, view)
    assert copied != before
    paper.look.hovered = view
    assert settled(paper, view) not in (before, copied)


def test_small_code_is_quiet(paper, qapp):
    from desktop.ui.blocks.styles import Styles

    styles = paper.styles
    paper.styles = Styles(paper.theme, styles.formulas, is_small=True)
    image = settled(paper, paper.view(code("■■")))
    assert LIGHT.quiet.lower() in colours(lines(image, 0))
