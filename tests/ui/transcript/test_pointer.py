"""The mouse where there is nothing, and where a click was taken back."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.transcript.pointer import Pointer
from desktop.ui.transcript.selection import Selection

LEFT = Qt.MouseButton.LeftButton


class Nowhere:
    """A page on which there is nothing but one thing to click."""

    def __init__(self, widget: QWidget) -> None:
        self.selection = Selection()
        self.clicks = 0
        self.moves: list[int] = []
        self.dragged: list[float] = []
        self._widget = widget

    def viewport(self) -> QWidget:
        return self._widget

    def spot_at(self, point):
        return None

    def click_at(self, point):
        return self._click if point.x() < 10 else None

    def pull_at(self, point):
        return None

    def clear_selection(self) -> None:
        raise AssertionError("there is nothing selected")

    def grab_at(self, point):
        return self.dragged.append if point.y() > 80 else None

    def _click(self) -> None:
        self.clicks += 1

    def show_pointer(self, point) -> None:
        pass

    def move_by(self, distance: int) -> None:
        self.moves.append(distance)

    def selected(self) -> None:
        raise AssertionError("there is nothing to select")


def mouse(kind: QEvent.Type, x: float, y: float) -> QMouseEvent:
    place = QPointF(x, y)
    return QMouseEvent(kind, place, place, LEFT, LEFT, Qt.KeyboardModifier.NoModifier)


def test_a_click_counts_where_it_was_pressed_and_only_if_it_was_not_moved(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    page = Nowhere(widget)
    pointer = Pointer(page, widget)
    press, release = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
    for x, y, clicks in ((5, 5, 1), (5, 90, 1), (50, 5, 1)):
        pointer.press(mouse(press, 5, 5))
        assert not pointer.release(mouse(release, x, y))
        assert page.clicks == clicks
    assert not pointer.release(mouse(release, 5, 5))
    assert page.clicks == 1


def test_where_there_is_no_text_nothing_begins(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    page = Nowhere(widget)
    pointer = Pointer(page, widget)
    pointer.press(mouse(QEvent.Type.MouseButtonPress, 50, 50))
    pointer.double_click(mouse(QEvent.Type.MouseButtonDblClick, 50, 50))
    pointer.move(mouse(QEvent.Type.MouseMove, 50, -50))
    assert not pointer.release(mouse(QEvent.Type.MouseButtonRelease, 50, 50))
    assert page.moves == []


def test_a_bar_is_dragged_until_it_is_let_go(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    page = Nowhere(widget)
    pointer = Pointer(page, widget)
    pointer.press(mouse(QEvent.Type.MouseButtonPress, 50, 90))
    pointer.move(mouse(QEvent.Type.MouseMove, 70, 20))
    assert not pointer.release(mouse(QEvent.Type.MouseButtonRelease, 70, 20))
    pointer.move(mouse(QEvent.Type.MouseMove, 90, 20))
    assert page.dragged == [0, 20]
