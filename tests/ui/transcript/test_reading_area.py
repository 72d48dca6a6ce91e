"""The page under the pointer: selecting, copying, clicking."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from desktop.ui.transcript.message_text import MessageText
from desktop.ui.transcript.note_rows import ThoughtsRow
from desktop.ui.transcript.reading_area import ReadingArea
from desktop.ui.transcript.rows import LINE_PX, TextRow
from desktop.ui.theme import Theme, text_font

LEFT = Qt.MouseButton.LeftButton


class Page(ReadingArea):
    """An area with some rows of text."""

    def __init__(self) -> None:
        super().__init__(Theme())

    def add(self, words: str) -> None:
        message = MessageText(text_font(), LINE_PX, self.column_width)
        message.append(words)
        self.transcript.insert(TextRow("t", message, message.segments[0]))

    def point(self, x: float, y: float) -> QPoint:
        return QPoint(self.column_left + round(x), round(y))


@pytest.fixture
def page(qtbot):
    area = Page()
    qtbot.addWidget(area)
    area.resize(600, 200)
    with qtbot.waitExposed(area):
        area.show()
    for number in range(50):
        area.add(f"row number {number}")
    area.settle()
    return area


def test_words_are_selected_by_dragging_and_copied(qtbot, page):
    page.jump_to_start()
    whole = "first line\nsecond line"
    row = page.transcript.rows[2]
    row.message.append("\n" + whole)
    page.transcript.touch(row)
    page.settle()
    top = page.shown[2].y
    view = page.viewport()
    qtbot.mousePress(view, LEFT, pos=page.point(0, top + LINE_PX + 5))
    qtbot.mouseMove(view, page.point(400, top + LINE_PX + 5))
    qtbot.mouseMove(view, page.point(400, 5))  # another message: the first of this one it is
    qtbot.mouseMove(view, page.point(400, top + 3 * LINE_PX - 5))
    qtbot.mouseRelease(view, LEFT, pos=page.point(400, top + 3 * LINE_PX - 5))
    assert page.selection.text() == whole
    qtbot.keyClick(page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == whole


def test_a_click_selects_nothing_and_copies_nothing(qtbot, page):
    QGuiApplication.clipboard().setText("as before")
    qtbot.mouseClick(page.viewport(), LEFT, pos=page.point(20, 50))
    page.copy_selection()
    assert QGuiApplication.clipboard().text() == "as before"


def test_a_double_click_selects_a_word(qtbot, page):
    page.jump_to_start()
    qtbot.mouseDClick(page.viewport(), LEFT, pos=page.point(5, 5))
    assert page.selection.text() == "row"


def test_other_buttons_select_nothing(qtbot, page):
    qtbot.mouseDClick(page.viewport(), LEFT, pos=page.point(5, 50))
    chosen = page.selection.text()
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.RightButton, pos=page.point(5, 90))
    assert page.selection.text() == chosen != ""


def test_below_the_rows_there_is_nothing_to_press(qtbot):
    area = Page()
    qtbot.addWidget(area)
    area.resize(600, 300)
    area.add("alone")
    area.settle()
    for gesture in (qtbot.mouseClick, qtbot.mouseDClick):
        gesture(area.viewport(), LEFT, pos=QPoint(300, 250))
    qtbot.mouseMove(area.viewport(), QPoint(300, 250))
    assert area.selection.is_empty
    assert area.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_what_can_be_clicked_is_clicked_where_it_was_pressed(qtbot, page):
    clicks: list[str] = []

    def click() -> None:
        clicks.append("click")

    heading = ThoughtsRow("t", click)
    heading.is_shown = True
    page.transcript.insert(heading)
    page.settle()
    y = page.shown[-1].y + 5
    view = page.viewport()
    qtbot.mouseMove(view, page.point(10, y))
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseClick(view, LEFT, pos=page.point(10, y))
    qtbot.mousePress(view, LEFT, pos=page.point(10, y))
    qtbot.mouseRelease(view, LEFT, pos=page.point(10, 5))
    qtbot.mouseMove(view, page.point(20, 50))
    assert view.cursor().shape() is Qt.CursorShape.IBeamCursor
    assert clicks == ["click"]
