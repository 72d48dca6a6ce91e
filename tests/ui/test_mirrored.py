import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from desktop.ui.controls import IconButton, QuietLabel
from desktop.ui.figures import ProgressLine
from desktop.ui.mirrored import (
    across,
    flush,
    in_lines,
    in_row,
    is_mirrored,
    isolated,
    leading,
    leading_side,
    margins,
    mirrored,
    next_to,
    pointing,
    stand,
)
from desktop.ui.theme import Theme, text_font

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def widget(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(200, 40)
    return made


def test_from_left_to_right_all_stays(widget):
    place = QRectF(10, 5, 30, 20)
    assert not is_mirrored(widget)
    assert mirrored(widget, place) == place


def test_from_right_to_left_it_is_as_far_from_the_other_side(widget):
    widget.setLayoutDirection(RIGHT_TO_LEFT)
    assert is_mirrored(widget)
    assert mirrored(widget, QRectF(10, 5, 30, 20)) == QRectF(160, 5, 30, 20)
    row = QRectF(50, 0, 100, 40)
    assert mirrored(widget, QRectF(60, 5, 30, 20), row) == QRectF(110, 5, 30, 20)


def test_the_icon_of_a_button_stands_before_its_word(qtbot):
    button = IconButton(Theme(), "archive", name="Archive")
    qtbot.addWidget(button)
    button.setText("…………")  # hardly any ink
    button.resize(button.sizeHint())

    def ink():
        """How dark the first and the last square of the button are."""
        image, side = button.grab().toImage(), button.height()
        ground = image.pixelColor(0, 0)
        halves = (range(side), range(image.width() - side, image.width()))
        return [
            sum(image.pixelColor(x, y) != ground for x in half for y in range(side // 2))
            for half in halves
        ]

    first, last = ink()
    assert first > last
    button.setLayoutDirection(RIGHT_TO_LEFT)
    first, last = ink()
    assert last > first


def middle_of_ink(widget):
    image = widget.grab().toImage()
    ground = image.pixelColor(0, 0)
    inked = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) != ground
    ]
    return sum(inked) / len(inked) / image.width()


@pytest.mark.parametrize("words", ["42", "Gemini"])
@pytest.mark.parametrize("is_selectable", [True, False])
def test_figures_and_names_stand_where_lines_of_the_window_begin(
    qtbot, mirrored_program, words, is_selectable
):
    label = QuietLabel(Theme(), text_font(15), "text", words)
    qtbot.addWidget(label)
    if is_selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.resize(300, 30)
    assert middle_of_ink(label) > 0.8
    label.setAlignment(Qt.AlignmentFlag.AlignRight)
    assert middle_of_ink(label) < 0.2
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    assert middle_of_ink(label) == pytest.approx(0.5, abs=0.05)


def test_from_left_to_right_alignments_are_as_they_are_given(widget):
    for side in (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignTop):
        assert leading(widget, side) == side


def test_words_of_a_row_stay_in_their_order():
    assert in_row("model · 12:05 · 0.4 s", " · ") == "model · 12:05 · 0.4 s"
    assert in_row("model · \u0665 \u062b", " · ") == "\u2068model\u2069 · \u2068\u0665 \u062b\u2069"


def test_progress_grows_from_where_lines_begin(qtbot):
    line = ProgressLine(Theme())
    qtbot.addWidget(line)
    line.resize(200, 4)
    line.setValue(20)
    accent = line._theme.colour("accent")

    def filled():
        image = line.grab().toImage()
        return [x for x in range(200) if image.pixelColor(x, 2) == accent]

    assert max(filled()) < 50
    line.setLayoutDirection(RIGHT_TO_LEFT)
    assert min(filled()) > 150


def test_words_begin_beside_their_icon_whatever_they_are_written_in(widget):
    sides = Qt.AlignmentFlag
    assert next_to(widget) == sides.AlignLeft | sides.AlignVCenter | sides.AlignAbsolute
    widget.setLayoutDirection(RIGHT_TO_LEFT)
    assert next_to(widget) == sides.AlignRight | sides.AlignVCenter | sides.AlignAbsolute


WHOLE = QRectF(10, 0, 300, 50)
SIZES = st.integers(0, 1000)


@given(left=SIZES, wide=SIZES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_mirrored_twice_stands_where_it_stood(mirrored_program, left, wide):
    place = QRectF(left, 3, wide, 7)
    there = across(place, WHOLE)
    assert there.size() == place.size()
    assert there.top() == place.top()
    assert there.left() - WHOLE.left() == WHOLE.right() - place.right()
    assert across(there, WHOLE) == place


def test_from_left_to_right_all_is_as_it_was(qapp):
    place = QRectF(20, 0, 30, 10)
    assert across(place, WHOLE) == place
    assert isolated("words") == "words"
    assert leading_side() is None
    assert margins(1, 2, 3, 4) == QMargins(1, 2, 3, 4)


def test_in_a_mirrored_program_sides_are_the_others(mirrored_program):
    assert isolated("(a)") == "\u2068(a)\u2069"
    assert in_row("a · b", " · ") == "\u2068a\u2069 · \u2068b\u2069"
    assert leading_side() == Qt.AlignmentFlag.AlignRight
    assert margins(1, 2, 3, 4) == QMargins(3, 2, 1, 4)


def test_a_widget_stands_as_far_from_the_other_side(widget):
    inside = QWidget(widget)
    widget.resize(200, 50)
    place = QRect(5, 2, 30, 20)
    stand(inside, place)
    assert inside.geometry() == place
    widget.setLayoutDirection(RIGHT_TO_LEFT)
    stand(inside, place)
    assert inside.geometry() == QRect(165, 2, 30, 20)


@pytest.mark.parametrize(
    ("glyph", "other"),
    [("chevron-left", "chevron-right"), ("panel-right", "panel-left"), ("copy", "copy")],
)
def test_what_points_to_a_side_points_to_the_other(glyph, other):
    assert pointing(glyph, is_mirrored=False) == glyph
    assert pointing(glyph, is_mirrored=True) == other


def test_only_icons_with_a_direction_are_mirrored(qtbot):
    def inked(glyph):
        button = IconButton(Theme(), glyph, name="x")
        qtbot.addWidget(button)
        before = button.grab().toImage()
        button.setLayoutDirection(RIGHT_TO_LEFT)
        after = button.grab().toImage()
        return before, after

    before, after = inked("copy")
    assert after == before
    before, after = inked("chevron-left")
    assert after != before
    assert after == inked("chevron-right")[0]


def test_words_are_broken_into_lines_without_a_space_at_their_end(mirrored_program):
    font = text_font(15)
    wide = QFontMetricsF(font).horizontalAdvance("one two t")
    assert in_lines("one two three", font, wide) == "one two\nthree"
    assert in_lines("one\ntwo", font, 10 * wide) == "one\ntwo"
    assert in_lines("😀 😀 " * 6, font, wide).split() == ["😀"] * 12


def test_from_left_to_right_qt_breaks_lines(qapp):
    assert in_lines("one two three", text_font(15), 10) == "one two three"


@pytest.mark.parametrize(("at_end", "left", "mirrored_left"), [(False, 0, 120), (True, 120, 0)])
def test_what_opens_is_flush_with_what_opens_it(widget, at_end, left, mirrored_left):
    assert flush(widget, 80, at_end=at_end) == left
    widget.setLayoutDirection(RIGHT_TO_LEFT)
    assert flush(widget, 80, at_end=at_end) == mirrored_left
