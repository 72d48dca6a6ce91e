"""The page under the reader's hands: moving and painting."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.transcript.message_text import MessageText
from desktop.ui.transcript.rows import LINE_PX, TextRow
from desktop.ui.theme import DARK, LIGHT, MEASURE_PX, Theme, text_font
from desktop.ui.transcript.area import NARROW_MARGIN_PX, TranscriptArea


class Page(TranscriptArea):
    """An area that notes what it painted and never glides."""

    def __init__(self) -> None:
        super().__init__(Theme())
        self.painted_rows: list[str] = []
        self._glide.by = self._move_by  # type: ignore[method-assign]

    def was_painted(self, rows):
        super().was_painted(rows)
        self.painted_rows += [row.words() for row in rows]

    def add(self, words: str) -> TextRow:
        message = MessageText(text_font(), LINE_PX, self.column_width)
        message.append(words)
        row = TextRow("t", message, message.segments[0])
        self.transcript.insert(row)
        return row

    def places(self) -> list[tuple[str, int]]:
        return [(placed.row.words(), placed.y) for placed in self.shown]


@pytest.fixture
def page(qtbot):
    area = Page()
    area.theme.use(LIGHT)
    qtbot.addWidget(area)
    area.resize(600, 200)
    with qtbot.waitExposed(area):
        area.show()
    for number in range(50):
        area.add(f"row number {number}")
    area.settle()
    return area


def wheel(area: TranscriptArea, notches: float = 0, pixels: int = 0, ctrl: bool = False) -> bool:
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, pixels),
        QPoint(0, round(notches * 120)),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(area.viewport(), event)
    return event.isAccepted()


def test_the_column_is_centred_and_no_wider_than_can_be_read(page):
    page.resize(2000, 200)
    assert page.column_width == MEASURE_PX
    assert page.column_left == (page.viewport().width() - MEASURE_PX) // 2
    page.resize(420, 200)
    assert page.column_left == NARROW_MARGIN_PX


def test_it_begins_at_the_end(page):
    assert page.places()[-1] == ("row number 49", page.viewport().height() - LINE_PX)
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()


@pytest.mark.parametrize(
    ("notches", "pixels", "moved"), [(1, 0, "lines"), (0, 7, 7), (0.5, 0, "half"), (1, 7, 7)]
)
def test_the_wheel_moves_by_lines_and_the_touch_pad_by_pixels(page, notches, pixels, moved):
    lines = QApplication.wheelScrollLines() * LINE_PX
    distance = {"lines": lines, "half": lines // 2}.get(moved, moved)
    before = page.verticalScrollBar().value()
    assert wheel(page, notches, pixels)
    assert page.verticalScrollBar().value() == before - distance
    assert not page.transcript.sticks
    wheel(page, -notches, -pixels)
    assert page.transcript.sticks


def test_the_wheel_with_ctrl_is_left_to_others(page):
    assert not wheel(page, 1, ctrl=True)
    wheel(page, 0)
    assert page.transcript.sticks


@pytest.mark.parametrize(
    ("key", "back"),
    [
        (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        (Qt.Key.Key_Up, Qt.Key.Key_Down),
        (Qt.Key.Key_Home, Qt.Key.Key_End),
    ],
)
def test_keys_move_up_and_back(qtbot, page, key, back):
    qtbot.keyClick(page, key)
    assert not page.transcript.sticks
    if key is Qt.Key.Key_Home:
        assert page.places()[0] == ("row number 0", 0)
    qtbot.keyClick(page, back)
    assert page.transcript.sticks


def test_other_keys_are_left_to_the_window(qtbot, page):
    qtbot.keyClick(page, Qt.Key.Key_A)
    assert page.transcript.sticks


def test_the_scroll_bar_moves_the_page(page):
    bar = page.verticalScrollBar()
    bar.setValue(3 * LINE_PX + 5)
    assert page.places()[0] == ("row number 3", -5)
    bar.setValue(bar.maximum())
    assert page.transcript.sticks


def test_the_bar_is_not_moved_under_the_hand(page):
    bar = page.verticalScrollBar()
    bar.setSliderDown(True)
    bar.setValue(100)
    page.add("another row")
    page.settle()
    assert bar.value() == 100
    bar.setSliderDown(False)


def test_a_reader_above_does_not_move_while_rows_come(page):
    wheel(page, 0, 313)
    before = page.places()
    pixels = page.viewport().grab().toImage()
    for number in range(30):
        page.add(f"new row {number}")
        page.settle()
    assert page.places() == before
    assert page.viewport().grab().toImage() == pixels


def test_the_place_stays_when_the_width_changes(page):
    wheel(page, 0, 500)
    first = page.shown[0].row
    page.resize(450, 200)
    assert page.shown[0].row is first


def test_only_what_changed_is_painted(qtbot, page):
    qtbot.waitUntil(lambda: "row number 49" in page.painted_rows)
    last = page.transcript.rows[-1]
    page.painted_rows.clear()
    last.message.append(" and more")
    page.transcript.touch(last)
    page.settle()
    qtbot.waitUntil(lambda: page.painted_rows != [])
    assert "row number 40" not in page.painted_rows
    assert page.painted_rows[-1] == "row number 49 and more"


def test_nothing_is_painted_for_what_is_out_of_view(page):
    wheel(page, 0, 800)
    page.viewport().repaint()
    page.painted_rows.clear()
    last = page.transcript.rows[-1]
    page.transcript.touch(last)
    page.settle()
    QApplication.processEvents()
    assert page.painted_rows == []


def test_a_row_that_grows_moves_those_below(page):
    page.jump_to_start()
    first = page.transcript.rows[0]
    first.message.append("\nsecond line")
    page.transcript.touch(first)
    page.settle()
    assert page.places()[1] == ("row number 1", 2 * LINE_PX)


def test_the_colours_change_at_once(qtbot, page):
    def corner() -> str:
        return str(page.viewport().grab().toImage().pixelColor(0, 0).name().upper())

    assert corner() == LIGHT.page
    page.painted_rows.clear()
    page.theme.use(DARK)
    qtbot.waitUntil(lambda: "row number 49" in page.painted_rows)
    assert corner() == DARK.page
