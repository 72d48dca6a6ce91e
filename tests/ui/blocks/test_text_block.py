import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from desktop.markdown.blocks import BOLD, CODE, ITALIC, STRIKE, TOP, Frame, Span
from desktop.ui.blocks.text_block import TextBlock
from tests.ui.blocks.drawn import (
    HEBREW,
    QUOTE,
    WIDTH,
    code,
    colours,
    ink,
    is_blank,
    paragraph,
    within,
)

WORDS = "The quick brown fox jumps over the lazy dog and goes on for a while. "
STYLES = (0, BOLD, ITALIC, CODE, STRIKE, BOLD | CODE)
quick = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
spans = st.lists(
    st.builds(
        Span,
        st.text(st.sampled_from("ab 漢。😀e\u0301\u200dשم,1\u2028"), min_size=1, max_size=12),
        st.sampled_from(STYLES),
        st.sampled_from(("", "", "https://example.com")),
    ),
    max_size=6,
).map(tuple)


def grown(spans_now, cut):
    """The spans up to a number of characters."""
    found = []
    for span in spans_now:
        if cut <= 0:
            break
        found.append(Span(span.text[:cut], span.style, span.link))
        cut -= len(span.text)
    return tuple(found)


def positions(view):
    return [view.rect_at(position) for position in range(view.size + 1)]


@quick
@given(final=spans, cuts=st.lists(st.integers(0, 60), max_size=4), width=st.integers(60, 400))
def test_a_paragraph_that_grew_is_as_one_that_came_whole(paper, final, cuts, width):
    view = paper.view(paragraph(()), width)
    for cut in sorted(cuts):
        assert view.update(paragraph(grown(final, cut)))
        view.lay_out(width)
    assert view.update(paragraph(final))
    view.lay_out(width)
    fresh = paper.view(paragraph(final), width)
    assert (view.height, view.text) == (fresh.height, fresh.text)
    assert positions(view) == positions(fresh)
    assert paper.paint(view) == paper.paint(fresh)


@quick
@given(final=spans, width=st.integers(60, 400))
def test_laid_out_at_another_width_it_is_as_one_made_for_it(paper, final, width):
    view = paper.view(paragraph(final), 500)
    paper.paint(view)
    view.lay_out(width)
    fresh = paper.view(paragraph(final), width)
    assert positions(view) == positions(fresh)
    assert paper.paint(view) == paper.paint(fresh)


@pytest.mark.parametrize("text", [WORDS * 3, "漢字かな" * 20, HEBREW * 6, "a\u2028b"])
def test_positions_come_back(paper, text):
    view = paper.view(paragraph(text))
    for position in range(view.size + 1):
        rect = view.rect_at(position)
        found = view.position_at(QPointF(rect.left(), rect.center().y()))
        assert found == position


def test_it_will_not_become_another_kind_of_text(paper):
    view = paper.view(paragraph("text"))
    assert not view.update(paragraph("text", 1))
    assert not view.update(code("text"))
    assert not view.update(paragraph("text", frame=within(QUOTE)))
    assert not view.update(paragraph("text", continues=True))
    assert view.text == "text"


@pytest.mark.parametrize(("level", "line_px"), [(0, 24), (1, 32), (2, 28), (3, 26), (4, 24)])
def test_heights_of_headings(paper, level, line_px):
    view = paper.view(paragraph("Words", level))
    assert view.height == line_px
    left, top, _, bottom = ink(paper.paint(view))
    assert 0 <= left < 4
    assert 0 < top < bottom < line_px


def test_text_is_seen_where_it_says_it_is(paper):
    view = paper.view(paragraph("one two"))
    image = paper.paint(view)
    end = view.rect_at(view.size).left()
    assert ink(image)[2] == pytest.approx(end, abs=2)
    assert view.is_over_text(QPointF(end - 2, 12))
    assert not view.is_over_text(QPointF(end + 5, 12))
    assert view.natural_width == pytest.approx(end)


def test_points_outside(paper):
    view = paper.view(paragraph("one two\u2028three"))
    assert view.position_at(QPointF(300, -5)) == 0
    assert view.position_at(QPointF(300, 200)) == view.size
    assert view.line_bounds(9) == (8, 13)
    assert view.paragraph_bounds(9) == (0, 13)


def test_links_and_sources(paper):
    link = Span("two", link="https://a.b")
    view = paper.view(paragraph((Span("one "), link)))
    assert view.link_at(QPointF(view.rect_at(5).left() + 1, 12)).span == link
    assert view.source(2, 7) == "e two"
    assert view.next_position(0, is_word=True) == 4
    assert view.previous_position(4, is_word=True) == 0
    assert view.next_position(7, is_word=False) == 7


def pieces(paper, *texts, width=WIDTH, frames=(TOP,) * 9, **fields):
    """The views of a paragraph that was cut."""
    views = []
    for number, text in enumerate(texts):
        block = paragraph(text, continues=number > 0, frame=frames[number], **fields)
        views.append(paper.view(block, width, above=views[-1] if views else None))
    return views


def bottom_of(views):
    return sum(view.height for view in views)


@pytest.mark.parametrize("width", [120, 250, 400])
@pytest.mark.parametrize("text", [WORDS * 2, (HEBREW + " ") * 8])
def test_pieces_look_like_one_paragraph(paper, text, width):
    whole = paper.view(paragraph(text), width)
    first_line = text.index(" ", len(text) // 3) + 1
    second = text.index(" ", len(text) // 2) + 1
    views = pieces(paper, text[:first_line], text[first_line:second], text[second:], width=width)
    assert bottom_of(views) == whole.height
    assert paper.paint_all(views) == paper.paint(whole)


def test_a_piece_begins_a_line_where_the_one_before_ended_with_its_line(paper):
    loose = Frame(is_loose=True)
    first, second = pieces(paper, "one", "two", frames=(TOP, loose))
    assert second.rise_px == 0
    assert second.top == 0
    assert bottom_of([first, second]) == 48
    assert second.rect_at(0).left() == 0


def test_a_piece_knows_what_is_its_own_in_the_line_it_begins_in(paper):
    first, second = pieces(paper, "one ", "two " + WORDS)
    assert (second.rise_px, second.top) == (24, -24)
    start = second.rect_at(0)
    assert start.left() == pytest.approx(first.rect_at(4).left())
    at = QPointF(start.left() + 2, -12)
    assert second.holds(at)
    assert second.position_at(at) == 0
    assert second.is_over_text(at)
    assert not second.holds(QPointF(start.left() - 2, -12))
    assert not second.holds(QPointF(start.left() + 2, 2))
    assert not second.holds(QPointF(start.left() + 2, -30))
    assert not first.holds(at)
    assert second.position_at(QPointF(0, 2)) == second.line_bounds(60)[0]


def test_a_piece_that_runs_left_has_its_own_at_the_left(paper):
    first, second = pieces(paper, HEBREW + " ", HEBREW)
    assert second.carry() is first.carry() is True
    start = second.rect_at(0).left()
    assert second.holds(QPointF(start - 5, -12))
    assert not second.holds(QPointF(start + 5, -12))


def test_all_pieces_run_as_the_first_one(paper):
    first, second = pieces(paper, HEBREW + " ", "word")
    assert first.is_mirrored
    assert second.is_mirrored
    assert second.rect_at(0).left() < WIDTH - 20
    assert pieces(paper, "word ", HEBREW)[1].is_mirrored is False


def test_a_piece_leaves_the_line_it_began_in_when_its_word_grows_too_long(paper):
    first, second = pieces(paper, "aaaa bbbb ", "c", width=100)
    assert second.rise_px == 24
    assert second.height == 0
    second.update(paragraph("cccccccccc", continues=True))
    second.follow(first)
    second.lay_out(100)
    assert (second.rise_px, second.height) == (0, 24)


def test_without_the_piece_before_it_begins_a_line(paper):
    view = paper.view(paragraph("rest", continues=True))
    assert (view.rise_px, view.height) == (0, 24)
    assert not view.holds(QPointF(5, -5))


def test_a_piece_does_not_go_on_behind_other_blocks_or_what_was_not_laid_out(paper):
    other = paper.view(code("x"))
    view = paper.view(paragraph("rest", continues=True))
    view.follow(other)
    view.lay_out(WIDTH)
    assert view.rise_px == 0
    view.follow(TextBlock(paragraph("one "), None, paper.styles))
    view.lay_out(WIDTH)
    assert view.rise_px == 0


def test_a_piece_in_a_quote_draws_its_bar_on(paper):
    begun, rest = within(QUOTE), within(QUOTE, begins=0)
    views = pieces(paper, WORDS, WORDS, frames=(begun, rest))
    image = paper.paint_all(views)
    assert len(colours(image, QRectF(1, 1, 1, bottom_of(views) - 2))) == 1


def test_a_formula_moves_the_first_base_line(paper, qtbot):
    from desktop.markdown.blocks import MATH

    tex = r"\frac{\frac{a}{b}}{\frac{c}{d}}"
    waiting = paper.view(paragraph((Span(tex + "{}", MATH),)))
    assert waiting.has_formulas
    paper.typeset(qtbot, tex)
    view = paper.view(paragraph((Span(tex, MATH),)))
    assert not view.has_formulas
    assert view.first_base_px > paper.view(paragraph("a")).first_base_px


def test_nothing_is_painted_of_nothing(paper):
    assert is_blank(paper.paint(paper.view(paragraph(()))))
