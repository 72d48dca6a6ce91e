"""The page under the reader's hands: moving and painting."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.theme import DARK, LIGHT, MEASURE_PX, Theme
from desktop.ui.transcript.area import NARROW_MARGIN_PX, TranscriptArea
from desktop.ui.transcript.message_text import MessageText
from desktop.ui.transcript.rows import LINE_PX
from tests.ui.transcript.shown import Sheet


class Page(TranscriptArea):
    """An area that notes what it painted and never glides."""

    def __init__(self) -> None:
        super().__init__(Theme())
        self.painted_rows: list[str] = []
        self.sheet = Sheet(self.theme, self.transcript)
        self.texts: list[MessageText] = []
        self._glide.by = self._move_by  # type: ignore[method-assign]

        self.seen: list[list[str]] = []

    def _paint_row(self, painter, placed, area):
        super()._paint_row(painter, placed, area)
        self.painted_rows.append(placed.row.words())

    def were_seen(self, rows):
        super().were_seen(rows)
        self.seen.append([row.words() for row in rows])

    def add(self, words: str) -> MessageText:
        text = self.sheet.text()
        text.append(words)
        return text

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
    area.texts = [area.add(f"row number {number}") for number in range(50)]
    area.settle()
    return area


@pytest.mark.parametrize("scale", [1.25, 1.5, 1.75, 2.5])
@pytest.mark.parametrize("height", [464, 465, 466, 467])
def test_nothing_of_before_shines_through_at_its_edges(qtbot, scale, height):
    around = QWidget()
    qtbot.addWidget(around)
    area = Page()
    area.theme.use(DARK)
    area.setParent(around)
    area.setGeometry(0, 0, 301, height)
    around.resize(400, 600)
    around.show()
    image = QImage(around.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor("#ff00ff"))
    around.render(image)
    column = {image.pixelColor(30, y).name() for y in range(image.height() - 1)}
    ground = around.palette().window().color().name()
    assert column <= {DARK.page.lower(), ground}


def wheel(
    area: TranscriptArea,
    notches: float = 0,
    pixels: int = 0,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    across: tuple[int, int] = (0, 0),
) -> bool:
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(across[0], pixels),
        QPoint(across[1], round(notches * 120)),
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


def test_the_wheel_with_ctrl_asks_for_larger_text_and_moves_nothing(page):
    steps: list[int] = []
    page.size_wanted.connect(steps.append)
    held = Qt.KeyboardModifier.ControlModifier
    assert wheel(page, 1, held=held)
    assert wheel(page, -2, held=held)
    assert steps == [1, -1, -1]
    assert page.transcript.sticks


def test_of_a_touch_pad_so_much_as_a_notch_is_a_step(page):
    steps: list[int] = []
    page.size_wanted.connect(steps.append)
    held = Qt.KeyboardModifier.ControlModifier
    for _ in range(3):
        wheel(page, 0.3, 9, held=held)
    assert steps == []
    wheel(page, 0.3, 9, held=held)
    assert steps == [1]
    wheel(page, 0.7, 9, held=held)
    wheel(page, -0.5, -9, held=held)  # the other way begins anew
    assert steps == [1]
    wheel(page, -0.5, -9, held=held)
    assert steps == [1, -1]
    wheel(page, 0.9, 9, held=held)
    wheel(page, 0)
    wheel(page, 0.2, 9, held=held)  # and so does what comes after scrolling
    assert steps == [1, -1]


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
    page.painted_rows.clear()
    page.texts[-1].append(" and more")
    page.transcript.touch(page.texts[-1].rows[0])
    page.settle()
    qtbot.waitUntil(lambda: page.painted_rows != [])
    assert "row number 48" not in page.painted_rows
    assert page.painted_rows[-1] == "row number 49 and more"


def test_after_a_paint_all_rows_in_view_have_been_seen(qtbot, page):
    qtbot.waitUntil(lambda: "row number 49" in page.painted_rows)
    page.seen.clear()
    page.texts[-1].append(" and more")
    page.transcript.touch(page.texts[-1].rows[0])
    page.settle()
    assert page.seen == []  # not before a real paint event
    qtbot.waitUntil(lambda: page.seen != [])
    assert page.seen[-1] == [words for words, y in page.places() if y < 200]


def test_what_looks_as_before_has_been_seen_without_a_paint(qtbot, page):
    qtbot.waitUntil(lambda: "row number 49" in page.painted_rows)
    page.seen.clear()
    page.painted_rows.clear()
    page.settle()
    assert len(page.seen) == 1
    assert page.painted_rows == []


def test_nothing_is_painted_for_what_is_out_of_view(page):
    wheel(page, 0, 800)
    page.viewport().repaint()
    page.painted_rows.clear()
    page.transcript.touch(page.texts[-1].rows[0])
    page.settle()
    QApplication.processEvents()
    assert page.painted_rows == []


def test_a_row_that_grows_moves_those_below(page):
    page.jump_to_start()
    page.texts[0].append("\\\nsecond line")
    page.transcript.touch(page.texts[0].rows[0])
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


@pytest.mark.parametrize(
    ("across", "moved"), [((0, 120), -72), ((0, -120), 72), ((-9, -60), 9), ((3, 0), None)]
)
def test_a_wheel_that_moves_sideways_moves_what_is_wide(page, across, moved):
    told = []
    page.scroll_sideways = lambda point, distance: told.append((point, distance))
    before = page.places()
    assert wheel(page, across=across)
    assert told == ([(QPointF(50, 50), moved)] if moved else [])
    assert page.places() == before


def test_with_shift_a_wheel_moves_sideways(page):
    told = []
    page.scroll_sideways = lambda point, distance: told.append(distance)
    before = page.places()
    assert wheel(page, -1, held=Qt.KeyboardModifier.ShiftModifier)
    assert told == [72]
    assert page.places() == before


def test_a_page_has_nothing_at_its_sides(page):
    before = page.places()
    assert wheel(page, across=(0, 120))
    assert page.places() == before


def test_neighbours_are_laid_out_when_nothing_moves(qtbot, page):
    page.transcript.scroll_to(20 * LINE_PX)
    page.settle()
    qtbot.waitUntil(lambda: not page._ahead.isActive())
    stale = [text.rows[0].is_stale(page.column_width) for text in page.texts]
    assert not any(stale[13:35])
    assert all(stale[:10])


def test_what_was_left_for_later_is_painted_soon(qtbot, page):
    page.viewport().repaint()
    page.painted_rows.clear()
    page.look.paint_again()
    qtbot.waitUntil(lambda: "row number 49" in page.painted_rows)


def on_screen(area: TranscriptArea):
    """What the screen shows, not what would be painted now."""
    area.viewport().repaint(0, 0, 0, 0)
    screen = area.screen().grabWindow(area.window().winId())
    return screen.toImage().copy(area.viewport().geometry())


@pytest.mark.parametrize("size", [5, 40, 200])
def test_a_picture_that_was_moved_is_the_one_that_would_be_painted(qtbot, page, size):
    """Piece by piece the page is moved up and only its foot painted anew."""
    text = page.add("")
    words = "Some words, *others*, and `code`.\n\n- an item\n- another\n\n" * 6
    text.append("Start. ")
    moves = []
    move = page._move_picture
    page._move_picture = lambda before: moves.append(move(before)) or moves[-1]
    for start in range(0, len(words), size):
        text.append(words[start : start + size])
        page.transcript.touch(text.rows[-1])
        page.settle()
        QApplication.processEvents()
        shown = on_screen(page)
        page.viewport().repaint()
        assert shown == on_screen(page)
    assert min(moves) < 0 or size == 200  # then the whole page is another one


def test_at_a_scale_that_has_no_whole_pixels_it_is_painted_anew(page, monkeypatch):
    monkeypatch.setattr(type(page.viewport()), "devicePixelRatioF", lambda _: 1.3, raising=False)
    before = page.shown
    page.add("another")
    page.transcript.arrange(page.column_width, page.viewport().height())
    page.settle()
    assert page._move_picture(before) == 0


def test_where_a_row_is(page):
    row = page.texts[-1].rows[0]
    placed = page.placed_of(row)
    assert placed is not None
    assert page.placed_at(placed.y + 1) is placed
    assert page.placed_of(page.texts[0].rows[0]) is None
    assert page.placed_at(1000) is None
    page.show_at(row, 20)
    assert page.placed_of(row).bottom == page.viewport().height()
    page.show_at(page.texts[10].rows[0], 20)
    assert page.placed_of(page.texts[10].rows[0]).y == 20


def test_a_gap_is_not_painted(page):
    assert all(placed.height for placed in page.shown)
    assert QRectF(page.viewport().rect()).height() <= sum(p.height for p in page.shown)
