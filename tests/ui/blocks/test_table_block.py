import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from desktop.markdown.blocks import CODE, MATH, Span, Table
from desktop.ui.blocks.marks import Marks
from desktop.ui.blocks.sideways import BAR_PX
from desktop.ui.blocks.views import join
from desktop.ui.theme import LIGHT
from tests.ui.blocks.drawn import HEBREW, WIDTH, code, colours, ink, is_blank, table

ROW_PX = 40
RAISED, LINE = LIGHT.raised.lower(), LIGHT.line.lower()
SMALL = ("Name|Cost", "one|12", "two|3.50")
WIDE = ("|".join(["a head"] * 8), "|".join(["some words that are long"] * 8))
quick = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
words = st.text(st.sampled_from("ab c漢😀ש,1"), max_size=30)
cells = st.builds(lambda text, style: (Span(text, style),) if text else (), words,
                  st.sampled_from((0, 0, CODE)))  # fmt: skip
tables = st.integers(1, 4).flatmap(
    lambda count: st.builds(
        lambda alignments, rows: Table(alignments=alignments, rows=tuple(rows)),
        st.tuples(*[st.sampled_from(("", "left", "center", "right"))] * count),
        st.lists(st.tuples(*[cells] * count), min_size=1, max_size=5),
    )
)


def part(whole, rows, letters):
    """The table while it arrives: some rows, and of the last one only so many letters."""
    shown = list(whole.rows[:rows])
    if rows < len(whole.rows):
        open_row = []
        for spans in whole.rows[rows]:
            kept = tuple(Span(span.text[:letters], span.style) for span in spans)
            open_row.append(tuple(span for span in kept if span.text))
            letters = max(0, letters - sum(len(span.text) for span in spans))
        shown.append(tuple(open_row))
    return Table(alignments=whole.alignments, rows=tuple(shown))


@quick
@given(
    whole=tables,
    steps=st.lists(st.tuples(st.integers(1, 5), st.integers(0, 40)), max_size=4),
    width=st.integers(200, 600),
)
def test_a_table_that_grew_is_as_one_that_came_whole(paper, whole, steps, width):
    view = paper.view(part(whole, 1, 0), width)
    for rows, letters in sorted(steps):
        assert view.update(part(whole, rows, letters))
        view.lay_out(width)
        paper.paint(view)
    assert view.update(whole)
    view.lay_out(width)
    fresh = paper.view(whole, width)
    assert (view.height, view.text) == (fresh.height, fresh.text)
    for position in range(view.size + 1):
        assert view.rect_at(position) == fresh.rect_at(position)
    assert paper.paint(view) == paper.paint(fresh)


@quick
@given(whole=tables, width=st.integers(200, 600))
def test_positions_come_back(paper, whole, width):
    view = paper.view(whole, width)
    at, steps = 0, 0
    while at < view.size:
        rect = view.rect_at(at)
        if rect.left() < width:
            found = view.position_at(QPointF(rect.left(), rect.center().y()))
            first, last = view.paragraph_bounds(at)
            assert first <= found <= last
        following = view.next_position(at, is_word=False)
        assert view.previous_position(following, is_word=False) <= following
        assert following > at
        at, steps = following, steps + 1
    assert view.next_position(at, is_word=False) == at
    assert view.previous_position(0, is_word=True) == 0


def test_positions_of_plain_cells_come_back_exactly(paper):
    view = paper.view(table(*SMALL, alignments="lr"))
    assert view.text == "Name\tCost\none\t12\ntwo\t3.50"
    for position in range(view.size + 1):
        rect = view.rect_at(position)
        assert view.position_at(QPointF(rect.left(), rect.center().y())) == position


def test_it_looks_like_a_table(paper):
    view = paper.view(table(*SMALL, alignments="lr"))
    assert view.height == 3 * ROW_PX
    assert view.first_base_px == 8 + paper.styles.body.base_px
    image = paper.paint(view)
    wide = round(view.natural_width)
    assert wide < WIDTH
    assert image.pixelColor(wide // 2, 3).name() == RAISED
    assert image.pixelColor(0, 0).name() == LIGHT.page.lower()
    line = image.copy(0, 2 * ROW_PX - 1, wide, 1)
    assert colours(line) == {LINE}
    assert is_blank(image, QRectF(0, ROW_PX + 1, wide, 5))
    assert is_blank(image, QRectF(0, 3 * ROW_PX - 3, wide, 3))
    assert is_blank(image, QRectF(wide, 0, WIDTH - wide, 3 * ROW_PX))


def test_columns_are_aligned(paper):
    view = paper.view(table("a head that is wide|another wide head", "x|x", alignments="cr"))
    first, second = view.rect_at(view.text.index("x")), view.rect_at(view.text.rindex("x"))
    head_end = view.rect_at(len("a head that is wide")).left()
    assert first.left() == pytest.approx((12 + head_end) / 2, abs=12)
    assert second.left() == pytest.approx(view.natural_width - 12 - 8, abs=4)


def test_hebrew_cells_stand_at_the_right_of_their_column(paper):
    view = paper.view(table("a wide head of English|b", f"{HEBREW}|x"))
    start = view.rect_at(view.text.index(HEBREW[0])).left()
    column_end = view.rect_at(view.text.index("x")).left() - 12
    assert start == pytest.approx(column_end - 12, abs=2)
    assert not is_blank(paper.paint(view), QRectF(start - 30, ROW_PX, 30, ROW_PX - 2))


def test_long_words_are_broken_and_wide_tables_move(paper):
    view = paper.view(table("a|b|c", f"{'x' * 300}|{'y ' * 80}|{'z ' * 80}"))
    assert view.natural_width == WIDTH
    assert view.height % 4 == 0
    image = paper.paint(view)
    assert not is_blank(image, QRectF(0, view.height - BAR_PX, WIDTH, BAR_PX))
    before = view.rect_at(0).left()
    assert view.scroll_sideways(60)
    assert view.rect_at(0).left() == before - 60
    assert paper.paint(view) != image
    assert not is_blank(paper.paint(view).copy(0, 0, 30, ROW_PX))


def test_a_cell_beyond_the_edge_can_be_brought_into_view(paper):
    view = paper.view(table(*WIDE))
    last = view.size
    assert view.rect_at(last).left() > WIDTH
    assert view.reveal(last)
    assert 0 < view.rect_at(last).left() < WIDTH
    assert not view.reveal(last)
    assert view.reveal(0)
    assert view.rect_at(0).left() == 12
    assert not view.scroll_sideways(-5)


def test_points(paper):
    view = paper.view(table(*SMALL))
    assert view.position_at(QPointF(5, -5)) == 0
    assert view.position_at(QPointF(390, 500)) == view.size
    one = view.text.index("one")
    assert view.position_at(QPointF(0, ROW_PX + 20)) == one
    assert view.is_over_text(QPointF(16, ROW_PX + 20))
    assert not view.is_over_text(QPointF(3, ROW_PX + 20))
    assert view.line_bounds(one + 1) == view.paragraph_bounds(one + 1) == (one, one + 3)


def test_links_in_cells(paper):
    link = Span("two", link="https://a.b")
    view = paper.view(Table(alignments=("", ""), rows=(((Span("one"),), (link,)),)))
    rect = view.rect_at(5)
    assert view.link_at(rect.center() + QPointF(2, 0)).span == link
    assert view.link_at(QPointF(16, 20)) is None


def test_what_is_selected_and_found(paper):
    view = paper.view(table(*SMALL))
    marks = Marks(selected=(2, 12), found=[(view.size - 2, view.size)])
    image = paper.paint(view, marks)
    selection = LIGHT.selection.lower()
    assert selection in colours(image.copy(0, 0, WIDTH, ROW_PX))
    assert selection in colours(image.copy(0, ROW_PX, WIDTH, ROW_PX))
    assert selection not in colours(image.copy(0, 2 * ROW_PX, WIDTH, ROW_PX))
    assert LIGHT.found.lower() in colours(image.copy(0, 2 * ROW_PX, WIDTH, ROW_PX))


def test_the_source_of_a_part(paper):
    view = paper.view(table(*SMALL))
    assert view.source(0, view.size) == view.text
    assert view.source(2, 12) == "me\tCost\non"
    cell = Table(alignments=("",), rows=(((Span("x", MATH),),),))
    assert paper.view(cell).source(0, 1) == "$x$"


def test_only_rows_in_view_are_painted(paper):
    view = paper.view(table(*["row|row"] * 20))

    def draw(painter):
        clip = QRectF(0, 5 * ROW_PX + 5, WIDTH, 10)
        view.paint(painter, paper.look, clip, Marks())

    _, top, _, bottom = ink(paper.draw(draw, WIDTH, view.height))
    assert top >= 5 * ROW_PX
    assert bottom < 6 * ROW_PX


def test_it_becomes_no_other_table(paper):
    view = paper.view(table(*SMALL))
    assert not view.update(table("a|b|c"))
    assert not view.update(table(*SMALL, alignments="rr"))
    assert not view.update(table(*SMALL, continues=True))
    assert not view.update(code("x"))


def test_widths_seldom_change_while_a_row_arrives(paper):
    final = "a feature|what it does, in a sentence of some length|and a note"
    view = paper.view(table("Feature|Description|Notes"))
    lefts = []
    for letters in range(len(final)):
        row = final[:letters] + "|" * (2 - final[:letters].count("|"))
        view.update(table("Feature|Description|Notes", row))
        view.lay_out(WIDTH)
        lefts.append(view.rect_at(view.text.index("Notes")).left())
    assert len(set(lefts)) <= 10


def pieces(paper, rows, *sizes):
    views, at = [], 0
    for size in sizes:
        if views and join(views[-1], is_continued=True):
            views[-1].lay_out(WIDTH)
        block = table(*rows[at : at + size], continues=bool(views))
        views.append(paper.view(block, above=views[-1] if views else None))
        at += size
    return views


@pytest.mark.parametrize("rows", [[*SMALL, "x|y", "z|1"], [*WIDE * 3]])
def test_pieces_look_like_one_table(paper, rows):
    whole = paper.view(table(*rows))
    views = pieces(paper, rows, 2, 1, len(rows) - 3)
    assert sum(view.height for view in views) == whole.height
    assert paper.paint_all(views) == paper.paint(whole)


def test_pieces_keep_the_widths_of_the_first_one_and_move_with_it(paper):
    first, second = pieces(paper, [*WIDE, "|".join(["x" * 100] * 8)], 2, 1)
    assert first.grab_bar(QPointF(50, first.height - 5)) is None
    drag = second.grab_bar(QPointF(50, second.height - 5))
    assert drag is not None
    assert drag(40)
    assert first.rect_at(0).left() == second.rect_at(0).left() < 12
    other = paper.view(table("a|b", continues=True), above=first)
    assert other.rect_at(0).left() == 12


def test_a_table_without_rows(paper):
    view = paper.view(Table(alignments=("", "")))
    assert (view.height, view.size) == (0, 0)
    assert view.position_at(QPointF(5, 5)) == 0
    assert view.line_bounds(0) == view.paragraph_bounds(0) == (0, 0)
    assert view.next_position(0, is_word=False) == 0
    assert view.link_at(QPointF(5, 5)) is None
    assert not view.is_over_text(QPointF(5, 5))
    assert not view.reveal(0)
    assert view.rect_at(0).height() == 1
    assert view.update(table("a|b"))


def test_formulas_in_cells(paper, qtbot):
    block = Table(alignments=("",), rows=(((Span(r"\alpha_{cell}", MATH),),),))
    assert paper.view(block).has_formulas
    paper.typeset(qtbot, r"\alpha_{cell}")
    view = paper.view(block)
    assert not view.has_formulas
    assert not is_blank(paper.paint(view), QRectF(14, 12, 30, 16))


def test_a_picture_in_a_cell_is_asked_for_with_a_click(qtbot, paper):
    address = "https://a.example/lake.png"
    rows = (((Span("name"),), (Span("lake", image=address),)),)
    view = paper.view(Table(alignments=("", ""), rows=rows))
    place, words, action = view.spots()[0]
    assert words.startswith(address)
    with qtbot.waitSignal(paper.styles.pictures.load_requested) as asked:
        view.action_at(place.center())()
    assert asked.args[1] == address
    with qtbot.waitSignal(paper.styles.pictures.load_requested):
        action()
    assert view.action_at(QPointF(16, 20)) is None


FROM_RIGHT = ("שם|מחיר", "אחד|12", "שתיים|3.50")


def test_a_table_whose_head_runs_to_the_left_begins_at_the_right(paper):
    view = paper.view(table(*FROM_RIGHT))
    name, cost = view.rect_at(0), view.rect_at(view.text.index("מ"))
    assert view.is_mirrored
    assert WIDTH - 40 < name.left() < WIDTH
    assert cost.left() < name.left() - 40
    image = paper.paint(view)
    wide = round(view.natural_width)
    assert wide < WIDTH / 2
    assert image.pixelColor(WIDTH - wide // 2, 3).name() == RAISED
    assert image.pixelColor(wide // 2, 3).name() != RAISED
    for position in range(view.size + 1):
        place = view.rect_at(position).center()
        first, last = view.paragraph_bounds(position)
        assert first <= view.position_at(place) <= last
    assert view.is_over_text(name.center() - QPointF(4, 0))
    assert not view.is_over_text(QPointF(5, 20))


def test_figures_stand_below_their_head_where_lines_begin(paper):
    view = paper.view(table(*FROM_RIGHT))
    head, figure = view.text.index("מ"), view.text.index("12")
    assert view.rect_at(figure + 2).left() == pytest.approx(view.rect_at(head).left(), abs=2)
    left = paper.view(table(*FROM_RIGHT, alignments=" l"))
    assert left.rect_at(figure + 2).left() < view.rect_at(figure + 2).left()


def test_a_wide_table_from_the_right_moves_the_other_way(paper):
    view = paper.view(table("|".join(["שם"] * 8), "|".join(["some words that are long"] * 8)))
    start = view.rect_at(0).left()
    assert start > WIDTH - 40
    image = paper.paint(view)
    bar = round(view.height - BAR_PX / 2)
    assert image.pixelColor(WIDTH - 20, bar) != image.pixelColor(20, bar)  # the thumb is there
    assert not view.scroll_sideways(50)
    assert view.scroll_sideways(-50)
    assert view.rect_at(0).left() == start + 50
    assert view.reveal(0)
    assert view.rect_at(0).left() == start
    grabbed = view.grab_bar(QPointF(WIDTH - 20, bar))
    assert not grabbed(30)
    assert grabbed(-30)
    assert view.rect_at(0).left() > start
    end = view.size
    assert view.reveal(end)
    assert 0 <= view.rect_at(end).left() <= WIDTH


def test_a_piece_of_a_table_goes_on_at_its_side(paper):
    first, second = pieces(paper, ("שם|מחיר", "a|b", "c|d", "e|f"), 2, 2)
    assert second.is_mirrored
    assert second.rect_at(0).left() > second.rect_at(2).left()
    assert second.rect_at(0).left() == pytest.approx(first.rect_at(8).left(), abs=12)
