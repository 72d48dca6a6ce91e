"""The page under the reader's hands: selecting, copying, clicking, searching."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication

from desktop.ui.theme import LIGHT
from desktop.ui.transcript.message_text import MessageText
from desktop.ui.transcript.reading_area import ReadingArea
from desktop.ui.transcript.rows import LINE_PX
from desktop.ui.transcript.selection import Spot
from desktop.ui.transcript.thoughts import ThoughtsRow
from tests.ui.transcript.shown import Sheet, light

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
WIDE_CODE = "```\n" + "x" * 300 + "\n```"


class Page(ReadingArea):
    """An area with some texts, each in a turn of its own."""

    def __init__(self) -> None:
        super().__init__(light())
        self.sheet = Sheet(self.theme, self.transcript)
        self._glide.by = self._move_by  # type: ignore[method-assign]

    def add(self, words: str) -> MessageText:
        text = self.sheet.past(words)
        self.settle()
        return text

    def point(self, x: float, y: float) -> QPoint:
        return QPoint(self.column_left + round(x), round(y))

    def at(self, text: MessageText, x: float, line: int = 0) -> QPoint:
        """A point in a line of a text."""
        placed = self.placed_of(text.rows[0])
        assert placed is not None
        return self.point(x, placed.y + (line + 0.5) * LINE_PX)


@pytest.fixture
def page(qtbot):
    area = Page()
    qtbot.addWidget(area)
    area.resize(600, 200)
    with qtbot.waitExposed(area):
        area.show()
    return area


@pytest.fixture
def long_page(page):
    for number in range(60):
        page.add(f"row number {number}")
    return page


def drag(qtbot, page: Page, start: QPoint, *points: QPoint) -> None:
    view = page.viewport()
    qtbot.mousePress(view, LEFT, pos=start)
    for point in points:
        qtbot.mouseMove(view, point)
    qtbot.mouseRelease(view, LEFT, pos=points[-1])


def test_words_of_several_messages_are_selected_by_dragging_and_copied(qtbot, page):
    first, second = page.add("The **first** message"), page.add("- the second\n- message")
    drag(qtbot, page, page.at(first, 30), page.at(second, 500, 1), page.at(second, 500, 0))
    assert page.selected_text() == "first message\n\n• the second"
    qtbot.keyClick(page, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "first message\n\n• the second"
    page.copy_selection(as_markdown=True)
    assert QGuiApplication.clipboard().text() == "first message\n\n- the second"
    assert LIGHT.selection in {
        page.viewport().grab().toImage().pixelColor(x, page.at(second, 0).y() + 6).name().upper()
        for x in range(page.column_left, page.column_left + 200)
    }


def test_upwards_it_selects_the_same(qtbot, page):
    first, second = page.add("one two"), page.add("three four")
    drag(qtbot, page, page.at(second, 500), page.at(first, 0))
    assert page.selected_text() == "one two\n\nthree four"


def test_a_click_selects_nothing_and_copies_nothing(qtbot, page):
    QGuiApplication.clipboard().setText("as before")
    text = page.add("some words")
    drag(qtbot, page, page.at(text, 0), page.at(text, 60))
    assert page.selected_text()
    qtbot.mouseClick(page.viewport(), LEFT, pos=page.at(text, 30))
    page.copy_selection()
    assert page.selection.is_empty
    assert QGuiApplication.clipboard().text() == "as before"


def test_a_double_click_selects_a_word_and_a_third_a_paragraph(qtbot, page):
    text = page.add("some words\n\nmore")
    view, place = page.viewport(), page.at(text, 60)
    qtbot.mouseDClick(view, LEFT, pos=place)
    assert page.selected_text() == "words"
    qtbot.mouseRelease(view, LEFT, pos=place)
    qtbot.mousePress(view, LEFT, pos=place)
    qtbot.mouseRelease(view, LEFT, pos=place)
    assert page.selected_text() == "some words"


def test_after_a_double_click_whole_words_are_selected_in_both_directions(qtbot, page):
    text = page.add("one two three four five")
    view = page.viewport()
    qtbot.mouseDClick(view, LEFT, pos=page.at(text, 70))
    chosen = page.selected_text()
    assert chosen == "three"
    qtbot.mouseMove(view, page.at(text, 112))
    assert page.selected_text() == "three four"
    qtbot.mouseMove(view, page.at(text, 30))
    assert page.selected_text() == "two three"
    qtbot.mouseRelease(view, LEFT, pos=page.at(text, 30))


def test_with_shift_a_click_extends(qtbot, page):
    text = page.add("one two three")
    qtbot.mouseClick(page.viewport(), LEFT, pos=page.at(text, 0))
    qtbot.mouseClick(page.viewport(), LEFT, SHIFT, page.at(text, 500))
    assert page.selected_text() == "one two three"


def test_other_buttons_select_nothing(qtbot, page):
    text = page.add("some words")
    qtbot.mouseDClick(page.viewport(), LEFT, pos=page.at(text, 5))
    qtbot.mouseRelease(page.viewport(), LEFT, pos=page.at(text, 5))
    right = Qt.MouseButton.RightButton
    qtbot.mouseClick(page.viewport(), right, pos=page.at(text, 60))
    qtbot.mouseDClick(page.viewport(), right, pos=page.at(text, 60))
    assert page.selected_text() == "some"


def test_on_an_empty_page_there_is_nothing_to_press(qtbot, page):
    for gesture in (qtbot.mouseClick, qtbot.mouseDClick):
        gesture(page.viewport(), LEFT, pos=QPoint(300, 150))
    qtbot.mouseMove(page.viewport(), QPoint(300, 150))
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        qtbot.keyClick(page, key, CTRL)
    qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT)
    page.scroll_sideways(QPointF(300, 150), 10)
    assert page.selection.is_empty
    assert page.selected_text() == ""
    assert page.spot_at(QPointF(5, 5)) is None
    assert page.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_dragging_beyond_the_edge_scrolls(qtbot, long_page):
    page, view = long_page, long_page.viewport()
    before = page.transcript.top
    qtbot.mousePress(view, LEFT, pos=page.point(40, 100))
    qtbot.mouseMove(view, page.point(40, -80))
    qtbot.waitUntil(lambda: page.transcript.top < before - 200)
    qtbot.mouseMove(view, page.point(40, 60))
    qtbot.waitUntil(lambda: not page._pointer._auto_scroll.isActive())
    qtbot.mouseMove(view, page.point(40, 400))
    qtbot.waitUntil(lambda: page.transcript.sticks)
    qtbot.mouseRelease(view, LEFT, pos=page.point(40, 400))
    assert page.selected_text().endswith("row number 59")


def test_all_is_selected_and_let_go_of(qtbot, long_page):
    page = long_page
    qtbot.keyClick(page, Qt.Key.Key_A, CTRL)
    assert page.selected_text() == "\n\n".join(f"row number {n}" for n in range(60))
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.selection.is_empty
    assert not page.selected_text()


def test_a_selection_stays_while_text_comes_and_rows_are_cut(qtbot, page):
    text = page.sheet.text()
    text.append("- one\n- two **three")
    page.settle()
    row = text.rows[0]
    page.selection.set(Spot(row, 0, 1), Spot(row, 1, 6))
    chosen = page.selected_text()
    assert chosen == "ne\ntwo th"
    for number in range(200):
        text.append(f" {number}**\n- item {number} **bold")
        page.transcript.touch(text.rows[-1])
        page.settle()
        assert page.selected_text() == chosen
    assert len(text.rows) > 3


@pytest.mark.parametrize(
    ("keys", "selected"),
    [
        ([(Qt.Key.Key_Right, SHIFT)] * 3, "one"),
        ([(Qt.Key.Key_Right, SHIFT | CTRL)] * 2, "one two"),
        ([(Qt.Key.Key_End, SHIFT)], "one two"),
        ([(Qt.Key.Key_End, SHIFT), (Qt.Key.Key_Left, SHIFT)], "one tw"),
        ([(Qt.Key.Key_End, SHIFT), (Qt.Key.Key_Left, SHIFT | CTRL)], "one "),
        ([(Qt.Key.Key_End, SHIFT), (Qt.Key.Key_Home, SHIFT)], ""),
        ([(Qt.Key.Key_Down, SHIFT)], "one two"),
        ([(Qt.Key.Key_Down, SHIFT)] * 2 + [(Qt.Key.Key_Up, SHIFT)], "one two"),
        ([(Qt.Key.Key_End, SHIFT | CTRL)], "one two\n\nthree\n\nfour"),
        ([(Qt.Key.Key_End, SHIFT | CTRL), (Qt.Key.Key_Home, SHIFT | CTRL)], ""),
        ([(Qt.Key.Key_PageDown, SHIFT)], "one two\n\nthree\n\nfour"),
        ([(Qt.Key.Key_PageDown, SHIFT), (Qt.Key.Key_PageUp, SHIFT)], ""),
        ([(Qt.Key.Key_A, SHIFT)], ""),
    ],
)
def test_keys_extend_the_selection(qtbot, page, keys, selected):
    page.add("one two\n\nthree")
    page.add("four")
    for key, held in keys:
        qtbot.keyClick(page, key, held)
    assert page.selected_text() == selected


def test_the_end_that_moves_is_kept_in_view(qtbot, long_page):
    page = long_page
    page.jump_to_start()
    for _ in range(30):
        qtbot.keyClick(page, Qt.Key.Key_Down, SHIFT)
    assert page.selected_text().endswith("row number 29")
    assert page.placed_of(page.selection.caret.row) is not None
    for _ in range(30):
        qtbot.keyClick(page, Qt.Key.Key_Up, SHIFT)
    assert page.selected_text() == ""
    assert page.transcript.top == 0


def test_what_can_be_clicked_is_clicked_where_it_was_pressed(qtbot, page):
    clicks: list[str] = []
    heading = ThoughtsRow(lambda: clicks.append("click"), Sheet().page.styles)
    heading.is_shown = True
    text = page.add("some words")
    page.transcript.insert(page.transcript.sections[0], heading)
    page.settle()
    y, view = page.placed_of(heading).y + 5, page.viewport()
    qtbot.mouseMove(view, page.point(10, y))
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseClick(view, LEFT, pos=page.point(10, y))
    drag(qtbot, page, page.point(10, y), page.at(text, 5))
    assert page.selection.is_empty
    qtbot.mouseMove(view, page.at(text, 20))
    assert view.cursor().shape() is Qt.CursorShape.IBeamCursor
    qtbot.mouseMove(view, page.at(text, 400))
    assert view.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert clicks == ["click"]


def test_a_link_says_where_it_leads_and_is_handed_on(qtbot, page):
    text = page.add("[a link](https://a.example 'Title') and words")
    view, place = page.viewport(), page.at(text, 10)
    qtbot.mouseMove(view, place)
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert view.toolTip() == "Title\nhttps://a.example"
    with qtbot.waitSignal(page.link_activated) as clicked:
        qtbot.mouseClick(view, LEFT, pos=place)
    assert clicked.args == ["https://a.example", "a link"]
    qtbot.mouseMove(view, page.at(text, 100))
    assert view.toolTip() == ""


def test_wide_code_is_moved_sideways(page):
    text, other = page.add(WIDE_CODE), page.add("words")
    placed = page.placed_of(text.rows[0])
    before = page.viewport().grab().toImage()
    page.scroll_sideways(QPointF(100, placed.y + 50), 40)
    assert page.viewport().grab().toImage() != before
    page.scroll_sideways(QPointF(page.at(other, 5)), 40)
    page.scroll_sideways(QPointF(100, 190), 40)


def test_wide_code_is_moved_by_its_bar(qtbot, page):
    text = page.add(WIDE_CODE)
    placed = page.placed_of(text.rows[0])
    before = page.viewport().grab().toImage()
    bar_y = placed.bottom - 8
    qtbot.mousePress(page.viewport(), LEFT, pos=page.point(20, bar_y))
    qtbot.mouseMove(page.viewport(), page.point(60, bar_y))
    qtbot.mouseRelease(page.viewport(), LEFT, pos=page.point(60, bar_y))
    assert page.viewport().grab().toImage() != before
    assert page.selection.is_empty
    assert page.grab_at(QPointF(100, placed.bottom + 50)) is None
    assert text.rows[0].grab_bar(QPointF(20, 5)) is None


def test_a_spot_is_brought_into_view(page):
    for number in range(40):
        page.add(f"row number {number}")
    text = page.sheet.transcript.sections[5].rows[0]
    page.reveal(Spot(text, 0, 3))
    assert page.placed_of(text) is not None
    page.reveal(Spot(page.sheet.past(" ").rows[0], 0, 0))
    code = page.add(WIDE_CODE).rows[0]
    page.reveal(Spot(code, 0, 290))
    rect = code.built()[0].rect_at(290)
    assert 0 < rect.x() < page.column_width


@pytest.mark.unmeasured
def test_searching_shows_marks_and_goes_from_hit_to_hit(qtbot, long_page):
    page = long_page
    page.jump_to_start()
    qtbot.mouseDClick(page.viewport(), LEFT, pos=page.point(5, 5))
    qtbot.mouseRelease(page.viewport(), LEFT, pos=page.point(5, 5))
    assert not page.is_finding
    page.open_find()
    find, bar = page.finding.find, page.finding.bar
    assert bar.field.text() == find.query == "row"
    assert page.is_finding
    assert page.selection.is_empty
    bar.field.setText("number 5")
    qtbot.waitUntil(lambda: find.is_done)
    assert (find.count, find.number) == (11, 1)
    page.find_next()
    assert find.number == 2
    page.find_next(backwards=True)
    page.find_next(backwards=True)
    assert find.number == 11
    assert page.placed_of(find.current.row) is not None
    colours = {
        page.viewport().grab().toImage().pixelColor(page.column_left + x, y).name().upper()
        for x in range(0, 90, 2)
        for y in range(0, 200, 2)
    }
    assert {LIGHT.found, LIGHT.found_now} <= colours
    page.resize(500, 200)
    assert bar.geometry().right() < page.viewport().width()
    bar.closed.emit()
    assert not page.is_finding
    page.find_next()
    assert bar.isVisible()


def test_what_streams_in_is_searched_too(qtbot, page):
    text = page.sheet.text()
    text.append("one needle")
    page.settle()
    page.open_find()
    page.finding.bar.field.setText("needle")
    qtbot.waitUntil(lambda: page.finding.find.is_done)
    text.append(", another needle")
    page.transcript.touch(text.rows[0])
    page.settle()
    assert page.finding.find.count == 2


@pytest.fixture
def dragged(monkeypatch, page):
    """What was dragged into another program."""
    seen = []
    monkeypatch.setattr(page.drag_out, "words", lambda *words: seen.append(words))
    monkeypatch.setattr(page.drag_out, "code", lambda *code: seen.append(code))
    return seen


def test_what_is_selected_is_dragged_out_and_stays_selected(qtbot, page, dragged):
    text = page.add("The **first** message")
    page.select_all()
    drag(qtbot, page, page.at(text, 30), page.at(text, 32))
    assert dragged == []
    assert page.selection.is_empty  # that was a click
    page.select_all()
    drag(qtbot, page, page.at(text, 30), page.at(text, 90), page.at(text, 200))
    assert dragged == [("The first message", "The **first** message")]
    assert page.selected_text() == "The first message"


def test_beside_what_is_selected_another_selection_begins(qtbot, page, dragged):
    first, second = page.add("one two"), page.add("three four")
    drag(qtbot, page, page.at(first, 0), page.at(first, 200))
    assert page.selected_text() == "one two"
    drag(qtbot, page, page.at(second, 0), page.at(second, 300))
    assert page.selected_text() == "three four"
    assert dragged == []


def test_code_is_dragged_out_by_its_button_all_of_it_and_not_copied(qtbot, page, dragged):
    text = page.add("```python\none = 1\ntwo = 2\n```")
    placed = page.placed_of(text.rows[0])
    places = (page.point(x, placed.y + 16) for x in range(page.column_width, 0, -4))
    button = next(place for place in places if page.pull_at(QPointF(place)))
    drag(qtbot, page, button, button + QPoint(-60, 40))
    assert dragged == [("one = 1\ntwo = 2", "python")]
    assert page.sheet.copied == []
    qtbot.mouseClick(page.viewport(), LEFT, pos=button)
    assert page.sheet.copied == ["one = 1\ntwo = 2"]


def test_where_there_is_nothing_nothing_is_dragged(page):
    assert page.pull_at(QPointF(5, 5)) is None
    text = page.add("words")
    assert page.pull_at(QPointF(page.at(text, 5))) is None
