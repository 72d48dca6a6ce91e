import pytest
from PySide6.QtCore import QRectF, Qt

from desktop.markdown.blocks import Frame, Item, Quote
from desktop.ui.blocks.frame import BAR_PX, ITEM_PX, QUOTE_PX, alert_title, widths_px
from desktop.ui.theme import LIGHT
from tests.ui.blocks.drawn import (
    BULLET,
    HEBREW,
    PAGE,
    QUOTE,
    WIDTH,
    code,
    colours,
    ink,
    is_blank,
    is_only,
    paragraph,
    within,
)

LINE = LIGHT.line.lower()
NOTE = Quote("note")


def item(marker):
    return within(Item(marker))


def marker_of(paper, marker, text="x"):
    """The ink beside a text."""
    image = paper.paint(paper.view(paragraph(text, frame=item(marker))))
    if text == HEBREW:
        return ink(image.copy(WIDTH - ITEM_PX, 0, ITEM_PX, 24))
    return ink(image.copy(0, 0, ITEM_PX, 24))


def test_widths_of_the_strips():
    assert widths_px(Frame(), 200) == []
    assert widths_px(within(QUOTE, BULLET), 200) == [QUOTE_PX, ITEM_PX]
    squeezed = widths_px(within(*[BULLET] * 12), 170)
    assert len(squeezed) == 12
    assert 150 <= sum(squeezed) <= 170


def test_titles_of_alerts():
    assert alert_title(within(NOTE)) == "Note"
    assert alert_title(within(Quote("caution"), BULLET)) == "Caution"
    assert alert_title(within(NOTE, begins=0)) == ""
    assert alert_title(within(QUOTE)) == ""
    assert alert_title(Frame()) == ""


@pytest.mark.parametrize("marker", ["-", "1.", "9)", "[ ]", "[x]", "[^1]"])
def test_markers_stand_beside_the_text(paper, marker):
    left, top, right, bottom = marker_of(paper, marker)
    assert 0 <= left < right < ITEM_PX - 6
    assert 3 < top < bottom < 21


def test_markers_are_told_apart(paper):
    images = [
        paper.paint(paper.view(paragraph("x", frame=item(marker))))
        for marker in ("-", "1.", "1)", "[ ]", "[x]", "[^1]")
    ]
    assert all(a != b for n, a in enumerate(images) for b in images[n + 1 :])


@pytest.mark.parametrize("marker", ["-", "1.", "[ ]", "[x]"])
def test_markers_of_text_that_runs_left_stand_at_the_right(paper, marker):
    left, _, right, _ = marker_of(paper, marker)
    mirrored_left, _, mirrored_right, _ = marker_of(paper, marker, HEBREW)
    assert mirrored_left == pytest.approx(ITEM_PX - 1 - right, abs=2)
    assert mirrored_right == pytest.approx(ITEM_PX - 1 - left, abs=2)


def test_a_number_of_text_that_runs_left_has_its_point_at_the_left(paper):
    def point_is_left(marker):
        image = paper.paint(paper.view(paragraph(HEBREW, frame=item(marker))))
        strip = image.copy(WIDTH - ITEM_PX, 0, ITEM_PX, 24)
        left, _, _, bottom = ink(strip)
        return not is_blank(strip, QRectF(left, bottom - 1, 2, 2)) and is_blank(
            strip, QRectF(left, 0, 2, bottom - 4)
        )

    assert point_is_left("8.")
    assert marker_of(paper, "1)", HEBREW) != marker_of(paper, "1.", HEBREW)


def test_numbers_end_at_the_same_place_and_long_ones_reach_outwards(paper):
    ends = [marker_of(paper, marker)[2] for marker in ("1.", "10.", "7.")]
    assert max(ends) - min(ends) <= 1
    nested = within(BULLET, Item("12345678."), begins=1)
    left, *_ = ink(paper.paint(paper.view(paragraph("x", frame=nested))))
    assert left < ITEM_PX


def test_a_long_name_of_a_footnote_is_cut(paper):
    image = paper.paint(
        paper.view(
            paragraph("x", frame=within(BULLET, BULLET, Item("[^a-very-long-name]"), begins=1))
        )
    )
    assert ink(image)[0] > ITEM_PX


def test_bullets_of_inner_lists_are_hollow(paper):
    nested = within(BULLET, BULLET, begins=1)
    image = paper.paint(paper.view(paragraph("x", frame=nested)))
    strip = image.copy(ITEM_PX, 0, ITEM_PX, 24)
    left, top, right, bottom = ink(strip)
    assert strip.pixelColor((left + right) // 2, (top + bottom) // 2).lightness() > 200
    assert is_blank(image, QRectF(0, 0, ITEM_PX, 24))
    third = paper.paint(paper.view(paragraph("x", frame=within(BULLET, BULLET, BULLET, begins=1))))
    strip = third.copy(2 * ITEM_PX, 0, ITEM_PX, 24)
    left, top, right, bottom = ink(strip)
    assert strip.pixelColor((left + right) // 2, (top + bottom) // 2).lightness() < 150


def test_markers_stand_at_the_first_line_of_what_they_belong_to(paper):
    def middle(block):
        image = paper.paint(paper.view(block))
        _, top, _, bottom = ink(image.copy(0, 0, ITEM_PX, image.height()))
        return (top + bottom) / 2

    text = middle(paragraph("x", frame=item("-")))
    assert middle(paragraph("x\u2028y", frame=item("-"))) == text
    assert middle(paragraph("x", 1, frame=item("-"))) > text + 3
    assert middle(code("x", frame=item("-"))) > text + 3


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("text", ["Words. " * 30, HEBREW * 10])
def test_the_bar_of_a_quote_is_sharp_and_unbroken(paper, text, scale):
    view = paper.view(paragraph(text, frame=within(QUOTE)))
    image = paper.paint(view, scale=scale)
    if text.startswith(HEBREW):
        image = image.flipped(Qt.Orientation.Horizontal)
    strip = image.copy(0, 0, round((QUOTE_PX - 5) * scale), image.height())
    assert is_only(strip, LINE, PAGE)
    assert colours(strip.copy(0, 0, 1, strip.height())) == {LINE}
    assert ink(strip)[2] + 1 == pytest.approx(BAR_PX * scale, abs=1)


def test_bars_join_those_of_the_block_above(paper):
    first = paper.view(paragraph("one", frame=within(QUOTE)))
    second = paper.view(paragraph("two", frame=within(QUOTE, begins=0, is_loose=True)), above=first)
    third = paper.view(paragraph("three", frame=within(QUOTE)), above=second)
    assert second.height == 36
    image = paper.paint_all([first, second, third])
    joined = first.height + second.height
    assert colours(image.copy(0, 0, 1, joined)) == {LINE}
    assert is_blank(image, QRectF(0, joined, WIDTH, 12))


def test_inner_bars_begin_with_their_quote(paper):
    first = paper.view(paragraph("one", frame=within(QUOTE)))
    inner = paper.view(paragraph("two", frame=within(QUOTE, QUOTE, begins=1)), above=first)
    image = paper.paint(inner)
    assert colours(image.copy(0, 0, 1, inner.height)) == {LINE}
    assert is_blank(image, QRectF(QUOTE_PX, 0, 3, 12))
    assert colours(image.copy(QUOTE_PX, 12, 1, 24)) == {LINE}


@pytest.mark.parametrize(
    ("kind", "role"),
    [("note", "accent"), ("tip", "good"), ("important", "accent"), ("warning", "warn"),
     ("caution", "bad")],
)  # fmt: skip
def test_alerts_have_titles_in_their_colour(paper, kind, role):
    view = paper.view(paragraph("x", frame=within(Quote(kind))))
    assert view.height == 24 + 28
    image = paper.paint(view)
    colour = getattr(LIGHT, role).lower()
    assert colours(image.copy(0, 0, 1, view.height)) == {colour}
    title = image.copy(QUOTE_PX + 24, 0, 100, 24)
    assert not is_blank(title)
    assert not is_blank(image, QRectF(QUOTE_PX, 4, 16, 16))
    rest = paper.view(paragraph("y", frame=within(Quote(kind), begins=0)), above=view)
    assert rest.height == 24 + 12
    assert colours(paper.paint(rest).copy(0, 0, 1, rest.height)) == {colour}


def test_the_title_of_text_that_runs_left_stands_at_the_right(paper):
    view = paper.view(paragraph(HEBREW, frame=within(NOTE)))
    image = paper.paint(view)
    accent = LIGHT.accent.lower()
    assert colours(image.copy(WIDTH - 1, 0, 1, view.height)) == {accent}
    left, _, right, _ = ink(image.copy(0, 0, WIDTH - BAR_PX, 26))
    assert right == pytest.approx(WIDTH - QUOTE_PX, abs=3)
    assert left > WIDTH - 100


def test_deep_nesting_leaves_half_of_the_width(paper):
    view = paper.view(paragraph("word " * 20, frame=within(*[BULLET] * 12)), 340)
    assert view.content_width >= 170
    paper.paint(view)
