import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from desktop.markdown.blocks import (
    BOLD,
    CODE,
    DISPLAY,
    ITALIC,
    MATH,
    OBJECT,
    RAISED,
    STRIKE,
    Span,
)
from desktop.ui.blocks.inline_text import InlineText
from desktop.ui.blocks.marks import NO_MARKS, Marks
from desktop.ui.blocks.styles import WARNING_ROOM_PX
from desktop.ui.blocks.units import length
from desktop.ui.theme import LIGHT
from tests.ui.blocks.drawn import HEBREW, colours, formulas, ink, is_blank, is_near, is_only

GROUND = "#ebecf1"
WIDTH = 300
LIGHT_ENOUGH = QColor(GROUND).lightness() - 1


class Shown:
    """An inline text and its picture."""

    def __init__(self, paper, spans, width: float = WIDTH, **fields):
        self.paper = paper
        self.inline = InlineText(paper.styles, paper.styles.body, **fields)
        self.inline.put(tuple(spans))
        self.inline.lay_out(width)
        self.laid = self.inline.laid

    def image(self, marks=NO_MARKS, scale=1.0):
        """With a margin of 20 pixels at both sides."""

        def draw(painter):
            painter.translate(20, 0)
            self.inline.paint(painter, self.paper.look, QRectF(), marks)

        return self.paper.draw(draw, WIDTH + 40, self.laid.height, scale)

    def ground(self):
        """The only area behind code, as it is seen."""
        (area,) = self.inline._areas_behind_code()
        place = QPointF(20 + area.right() - 2, area.center().y()).toPoint()
        assert is_near(self.image().pixelColor(place), QColor(GROUND))
        return area


def is_light(image, area):
    """True if there is no ink of letters: nothing darker than the ground."""
    return all(QColor(name).lightness() >= LIGHT_ENOUGH for name in colours(image, area))


@pytest.fixture
def shown(paper):
    return lambda *spans, **fields: Shown(paper, spans, **fields)


def test_plain_spans_are_one_text(shown):
    text = shown(Span("one "), Span("two", BOLD), Span("1", RAISED), Span("\u2028end"))
    assert text.laid.text == "one two[1]\u2028end"
    assert text.inline.source(4, 14) == "two[1]\nend"
    assert not text.inline.has_formulas


@pytest.mark.parametrize("style", [BOLD, ITALIC, BOLD | ITALIC, STRIKE, CODE, CODE | BOLD, RAISED])
def test_each_style_looks_another_way(shown, style):
    assert shown(Span("word", style)).image() != shown(Span("word")).image()


def test_styles_are_told_apart(shown):
    styles = [0, BOLD, ITALIC, BOLD | ITALIC, STRIKE, CODE, CODE | BOLD, RAISED]
    images = [shown(Span("word", style)).image() for style in styles]
    assert all(a != b for n, a in enumerate(images) for b in images[n + 1 :])


def test_the_ground_of_code_touches_no_other_letter(shown):
    text = shown(Span("nmn"), Span("nmn", CODE), Span("nmn"))
    ground, image = text.ground(), text.image()
    assert is_light(image, QRectF(20 + int(ground.left()) - 1, 0, 3, 24))
    assert is_light(image, QRectF(20 + int(ground.right()) - 1, 0, 3, 24))
    assert ground.left() == pytest.approx(text.laid.rect_at(3).left() - 3)
    assert ground.right() == pytest.approx(text.laid.rect_at(6).left() - 1)


def test_code_at_the_start_of_a_line_stands_where_text_would(shown):
    text = shown(Span("code", CODE), Span(" and"))
    assert text.laid.rect_at(0).left() == 0
    ground = text.ground()
    assert (ground.left(), ground.top(), ground.bottom()) == (-3, 2, 22)


def test_code_over_two_lines_has_two_grounds_without_the_space_between(shown):
    text = shown(Span("aaaa bbbb cccc dddd eeee ffff gggg hhhh", CODE), width=150)
    boxes = list(text.inline._areas_behind_code())
    assert len(boxes) == len(text.laid._tops) == 3
    for number, box in enumerate(boxes):
        first, last = text.laid.line_bounds(number * 15)
        letters = text.laid.rect_at(last).left()
        assert box.left() == -3
        assert box.right() == pytest.approx(letters + 3, abs=4)
        assert first < last


def test_code_in_text_that_runs_left_has_a_ground_of_the_same_size(shown):
    leftwards = shown(Span("אבג "), Span("code", CODE), Span(" דהו"))
    (box,) = leftwards.inline._areas_behind_code()
    (other,) = shown(Span("abc "), Span("code", CODE), Span(" def")).inline._areas_behind_code()
    assert box.width() == pytest.approx(other.width(), abs=0.1)
    image = leftwards.image()
    assert is_light(image, QRectF(20 + int(box.left()) - 1, 0, 3, 24))
    assert is_light(image, QRectF(20 + int(box.right()) - 1, 0, 3, 24))


def test_code_at_both_ends_of_text_that_runs_left(shown):
    text = shown(Span("a", CODE), Span(" שלום "), Span("b", CODE))
    assert text.laid.is_right_to_left
    assert len(list(text.inline._areas_behind_code())) == 2


@pytest.mark.parametrize(
    "before", ["", "漢", "e\u0301", "👍🏽", "\u2028", "ب", "ش", "\u0301", "…", "a\u200d"]
)
def test_code_behind_any_character_keeps_positions(shown, before):
    text = shown(Span(before), Span("x😀", CODE), Span("后"))
    assert text.laid.text == f"{before}x😀后"
    text.image()


@pytest.mark.parametrize("before", ["n", "漢", "e\u0301", "👍🏽", "👩\u200d🔬", "."])
def test_there_is_room_behind_whatever_stands_before_code(shown, before):
    apart = shown(Span(before), Span("x", CODE)).laid.rect_at(length(before)).left()
    together = shown(Span(before), Span("x")).laid.rect_at(length(before)).left()
    assert apart == pytest.approx(together + 4, abs=0.3)


def test_the_room_for_a_warning_is_the_same_behind_an_emoji_of_several_glyphs(shown, paper):
    def end(words, target):
        return shown(Span(words, link=target), Span("x")).laid.rect_at(length(words)).left()

    room = paper.styles.px(WARNING_ROOM_PX)
    for words in ("shop", "shop 👍🏽"):
        apart = end(words, "https://\N{CYRILLIC SMALL LETTER A}pple.com") - end(
            words, "https://a.com"
        )
        assert apart == pytest.approx(room, abs=0.5)


def test_arabic_letters_before_code_stay_joined(shown):
    assert shown(Span("بب"), Span("x", CODE)).laid.rect_at(2).left() == pytest.approx(
        shown(Span("بب"), Span("x")).laid.rect_at(2).left(), abs=0.1
    )


def test_the_ground_stands_low_where_a_formula_is_high(paper, shown, qtbot):
    paper.typeset(qtbot, r"\frac{\frac{a}{b}}{\frac{c}{d}}")
    text = shown(Span("code", CODE), Span(" "), Span(r"\frac{\frac{a}{b}}{\frac{c}{d}}", MATH))
    (box,) = text.inline._areas_behind_code()
    assert text.laid.height > 24
    assert box.top() > 2
    assert box.center().y() == pytest.approx(text.laid.base_at(0).y() - 5, abs=1)


def test_the_ground_is_seen_on_the_page_and_the_head_of_a_table(paper, shown):
    def contrast_with(role):
        ground = paper.look.colour(role)

        def draw(painter):
            painter.fillRect(0, 0, 50, 24, ground)
            text.inline.paint(painter, paper.look, QRectF(), NO_MARKS)

        text = shown(Span("code", CODE))
        image = paper.draw(draw, 50, 24)
        return ground.lightness() - image.pixelColor(5, 3).lightness()

    assert contrast_with("page") > 10
    assert contrast_with("raised") > 6


def test_the_colour_of_the_text(shown):
    assert LIGHT.text.lower() in colours(shown(Span("■■")).image())


def test_a_formula_leaves_as_much_room_as_it_takes(paper, shown, qtbot):
    paper.typeset(qtbot, "x+y")
    size = formulas().size("x+y", display=False, px=paper.styles.body.formula_px)
    text = shown(Span("a"), Span("x+y", MATH), Span("b"))
    assert text.laid.text == f"a{OBJECT}b"
    wide = text.laid.rect_at(2).left() - text.laid.rect_at(1).left()
    assert wide == pytest.approx(size.width_px, abs=0.1)
    assert not text.inline.has_formulas
    left = round(text.laid.rect_at(1).left())
    assert not is_blank(text.image(), QRectF(20 + left + 2, 0, wide - 4, 24))
    assert text.inline.source(0, 3) == "a$x+y$b"
    assert text.inline.source(2, 3) == "b"


def test_a_formula_in_text_that_runs_left_covers_no_word(paper, shown, qtbot):
    paper.typeset(qtbot, "x+y")
    text = shown(Span("אבג "), Span("x+y", MATH), Span(" דהו"))
    left, right = text.laid.rect_at(5).left(), text.laid.rect_at(4).left()
    assert right - left > 20
    image = text.image()
    assert not is_blank(image, QRectF(20 + left + 2, 0, right - left - 4, 24))
    assert is_blank(image, QRectF(20 + left - 3, 0, 2, 24))
    assert is_blank(image, QRectF(20 + right + 1, 0, 2, 24))


def test_a_formula_that_is_not_set_yet_is_waited_for(shown, qtbot):
    tex = "q_{waiting}"
    with qtbot.waitSignal(formulas().ready):
        text = shown(Span(tex, MATH))
        assert text.inline.has_formulas
        assert is_blank(text.image())
    qtbot.waitUntil(lambda: not shown(Span(tex, MATH)).inline.has_formulas)
    assert not is_blank(shown(Span(tex, MATH)).image())


def test_a_formula_that_was_forgotten_is_asked_for_again(paper, shown, qtbot):
    paper.typeset(qtbot, "k")
    text = shown(Span("k", MATH))
    assert not text.inline.has_formulas
    del formulas()._drawings["k", False]
    with qtbot.waitSignal(formulas().ready):
        text.image()
    assert text.inline.has_formulas


def test_a_formula_that_cannot_be_set_is_shown_as_code(paper, shown, qtbot):
    paper.typeset(qtbot, r"\nosuchcommand{")
    text = shown(Span("see "), Span(r"\nosuchcommand{", MATH), Span("."))
    assert text.laid.text == r"see \nosuchcommand{."
    assert not text.inline.has_formulas
    assert text.ground().left() == pytest.approx(text.laid.rect_at(4).left() - 3)
    assert text.inline.source(4, 8) == r"\nos"


def test_code_behind_a_formula_leaves_the_formula_its_width(paper, shown, qtbot):
    paper.typeset(qtbot, "x+y")
    with_code = shown(Span("x+y", MATH), Span("b", CODE))
    without = shown(Span("x+y", MATH), Span("b"))
    assert with_code.laid.rect_at(1).left() == pytest.approx(without.laid.rect_at(1).left())


def test_large_formulas_and_small_ones_of_the_same_source(paper, shown, qtbot):
    tex = r"\sum_{i=1}^n i"
    paper.typeset(qtbot, tex)
    paper.typeset(qtbot, tex, display=True)
    small, large = shown(Span(tex, MATH)), shown(Span(tex, MATH | DISPLAY))
    assert large.laid.height > small.laid.height


def test_the_link_under_a_point(shown):
    link = Span("two", link="https://a.b", title="T")
    text = shown(Span("one "), link, Span(" three"))
    inside = QPointF(text.laid.rect_at(5).left() + 1, 12)
    assert text.inline.link_at(inside).span == link
    assert text.inline.link_at(QPointF(2, 12)) is None
    assert text.inline.link_at(QPointF(WIDTH - 1, 12)) is None
    assert shown(Span("one")).inline.link_at(QPointF(2, 12)) is None


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_links_are_underlined_sharply_in_their_colour(shown, scale):
    text = shown(Span("IIII", link="https://a.b"), Span("IIII"))
    image = text.image(scale=scale)
    row = int((17 + 2) * scale + 0.5)
    line = image.copy(0, row, image.width(), 1)
    assert is_only(line, LIGHT.page, LIGHT.accent)
    left, _, right, _ = ink(line)
    assert left == pytest.approx(20 * scale, abs=1)
    assert right == pytest.approx((20 + text.laid.rect_at(4).left()) * scale, abs=1.5)


def test_links_over_two_lines_are_underlined_twice(shown):
    text = shown(Span("one two three four five", link="https://a.b"), width=90)
    assert len(text.laid._tops) > 1
    text.image()
    assert len(text.inline._underlines) == len(text.laid._tops)


def test_selected_and_found_words_are_marked(shown):
    text = shown(Span("one two three"))
    image = text.image(Marks(selected=(0, 3), found=[(4, 7), (8, 13)], current=(8, 13)))
    for position, role in ((1, "selection"), (5, "found"), (9, "found_now")):
        left = 20 + text.laid.rect_at(position).left()
        area = QRectF(left - 3, 4, 6, 16)
        assert getattr(LIGHT, role).lower() in colours(image, area)


def test_hebrew_spans_keep_their_places(shown):
    text = shown(Span(HEBREW), Span(" !", BOLD))
    assert text.laid.is_right_to_left
    assert shown(Span("12"), is_right_to_left=True).laid.is_right_to_left
