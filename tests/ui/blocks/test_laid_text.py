import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QTextCharFormat

from desktop.ui.blocks.laid_text import LaidText, format_range
from desktop.ui.blocks.units import length
from tests.ui.blocks.drawn import HEBREW, colours, ink, is_blank

ODD = {
    "a mark of the order of bytes": "\ufeffabc",
    "its swapped form": "\ufffeabc",
    "half a character": "a\ud83db",
    "an object": "\ufffca\ufffc",
    "the end of a paragraph": "a\u2029b",
    "controls": "a\x0b\x0c\x1c\x85\x00\x7fb",
    "joiners": "\u200d\u200d\u200ca\ufe0f\u200b",
    "marks": "a" + "\u0301" * 2000 + "b",
    "isolates": "\u2067abc\u2069 \u202ea\u202c",
    "flags": "🇩🇪🇫🇷",
    "nothing seen": "\u00ad\u2060",
}


@pytest.fixture
def laid(paper):
    def make(text, alignment=None, width: float | None = 200, **fields):
        made = LaidText(paper.styles.body, paper.styles.wrapped, alignment)
        made.put(text, [], **fields)
        made.lay_out(width)
        return made

    return make


def drawn(paper, text, marked=()):
    def draw(painter):
        painter.setPen(QColor("#000000"))
        text.draw(painter, QPointF(), QRectF(), list(marked))

    return paper.draw(draw, 200, text.height)


def marked(start, end, colour):
    form = QTextCharFormat()
    form.setBackground(QColor(colour))
    return format_range(start, end - start, form)


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_text_keeps_its_positions(paper, laid, text):
    whole = laid(text)
    assert whole.text == text
    size = length(text)
    assert whole.line_bounds(size)[1] == size
    at, steps = 0, 0
    while at < size and steps < 3000:
        following = whole.next_position(at, is_word=False)
        assert at < following <= size
        assert whole.previous_position(following, is_word=False) <= following
        at, steps = following, steps + 1
    assert 0 <= whole.position_at(QPointF(50, 5)) <= size
    drawn(paper, whole)


def test_a_mark_of_the_order_of_bytes_swaps_none(laid):
    assert laid("\ufffeabc").rect_at(4).left() == laid("abc").rect_at(3).left()


@pytest.mark.parametrize("hidden", ["\ufeff", "\u202e", "\u200b", "\U000e0041"])
def test_what_nobody_sees_has_a_mark_in_its_place(paper, laid, hidden):
    text = laid(f"a{hidden}bc\u05d0")
    assert text.text == f"a{hidden}bc\u05d0"
    size = length(hidden)
    room = text.rect_at(1 + size).left() - text.rect_at(1).left()
    assert room > 12
    assert text.rect_at(2 + size).left() > text.rect_at(1 + size).left()  # nothing is turned round
    assert text.next_position(1, is_word=False) == 1 + size
    picture = drawn(paper, text)
    mark = QRectF(text.rect_at(1).left() + 3, 0, room - 6, 24)
    assert not is_blank(picture, mark)


@pytest.mark.parametrize(
    ("text", "alignment", "left", "right"),
    [
        ("abc", None, 0, None),
        (HEBREW, None, None, 200),
        ("abc", Qt.AlignmentFlag.AlignRight, None, 200),
        (HEBREW, Qt.AlignmentFlag.AlignLeft, 0, None),
    ],
)
def test_sides(paper, laid, text, alignment, left, right):
    found_left, _, found_right, _ = ink(drawn(paper, laid(text, alignment)))
    if left is not None:
        assert found_left == pytest.approx(left, abs=3)
    if right is not None:
        assert found_right == pytest.approx(right, abs=3)


@pytest.mark.parametrize("text", ["abcd", HEBREW])
def test_in_the_middle(paper, laid, text):
    left, _, right, _ = ink(drawn(paper, laid(text, Qt.AlignmentFlag.AlignHCenter)))
    assert left == pytest.approx(200 - right, abs=4)


def test_all_lines_of_a_text_are_aligned(paper, laid):
    image = drawn(paper, laid("a long first line\u2028bb", Qt.AlignmentFlag.AlignRight))
    lower = image.copy(0, 24, 200, 24)
    assert ink(image.copy(0, 0, 200, 24))[2] == pytest.approx(ink(lower)[2], abs=2)


def test_the_direction_can_be_given(laid):
    assert laid("abc", is_right_to_left=True).is_right_to_left
    assert not laid(HEBREW, is_right_to_left=False).is_right_to_left


def test_it_changes_its_direction_when_its_first_letter_arrives(paper, laid):
    text = laid("… ")
    assert not text.is_right_to_left
    text.put("… " + HEBREW, [])
    text.lay_out(200)
    assert ink(drawn(paper, text))[2] > 190
    text.put("abc", [])
    text.lay_out(200)
    assert ink(drawn(paper, text))[0] < 5


def test_marks_are_drawn_over_it(paper, laid):
    text = laid("abcd efgh")
    image = drawn(paper, text, [marked(2, 4, "#ff0000")])
    left, right = text.rect_at(2).left(), text.rect_at(4).left()
    assert "#ff0000" in colours(image, QRectF(left + 1, 4, right - left - 2, 16))
    assert "#ff0000" not in colours(image, QRectF(0, 0, left - 1, 24))
    assert "#ff0000" not in colours(image, QRectF(right + 1, 0, 50, 24))


def test_formats_are_drawn(paper, laid):
    text = laid("abc")
    form = QTextCharFormat()
    form.setForeground(QColor("#00ff00"))
    text.put("abc", [format_range(1, 1, form)])
    text.lay_out(200)
    assert "#00ff00" in colours(drawn(paper, text))


def test_steps_go_by_characters_and_words(laid):
    text = laid("ab 👍🏽 cd")
    assert text.next_position(3, is_word=False) == 7
    assert text.previous_position(7, is_word=False) == 3
    assert text.next_position(0, is_word=True) == 3
    assert text.previous_position(10, is_word=True) == 8
