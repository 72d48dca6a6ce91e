"""The mouse on the page: selects by character, word or paragraph, clicks what can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.ui.transcript.spots import block_around, word_around

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from desktop.ui.transcript.selection import Selection, Spot

Around = tuple["Spot", "Spot"]

AUTO_SCROLL_MS = 30
FASTEST_PX = 60
"""In one step, however far beyond the edge the pointer is."""


class Page(Protocol):
    """What has to be known of the page."""

    selection: Selection

    def viewport(self) -> QWidget:
        """What is seen of it."""

    def spot_at(self, point: QPointF) -> Spot | None:
        """The spot nearest to a point of the viewport."""

    def click_at(self, point: QPointF) -> Callable[[], None] | None:
        """What a click there does."""

    def pull_at(self, point: QPointF) -> Callable[[], None] | None:
        """Drags out what is there, into another program."""

    def grab_at(self, point: QPointF) -> Callable[[float], None] | None:
        """Moves the wide content whose bar is there."""

    def show_pointer(self, point: QPointF) -> None:
        """Show what the pointer is over."""

    def move_by(self, distance: int) -> None:
        """Scroll by pixels."""

    def clear_selection(self) -> None:
        """Select nothing any more."""

    def selected(self) -> None:
        """The selection is another one now."""


class Pointer(QObject):
    """Follows the mouse.

    Args:
        page: Where.
        parent: Owns it.
    """

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._at = QPointF()
        self._pressed: QPointF | None = None  # where something was pressed that can be clicked
        self._pulled: Callable[[], None] | None = None  # what goes along if the pointer moves away
        self._bar: Callable[[float], None] | None = None
        self._bar_from_x = 0.0
        self._is_selecting = False
        self._around: Callable[[Spot], Around] | None = None  # what a drag selects whole
        self._first: Around | None = None
        self._may_be_triple = QTimer(self)
        self._may_be_triple.setSingleShot(True)
        self._auto_scroll = QTimer(self)
        self._auto_scroll.setInterval(AUTO_SCROLL_MS)
        self._auto_scroll.timeout.connect(self._scroll)

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, press or grab what is there; a third click selects a paragraph."""
        point = event.position()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        is_extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_more = is_extending or self._may_be_triple.isActive()
        self._pulled = None if is_more else self._page.pull_at(point)
        if self._page.click_at(point):
            self._pressed = point
            return
        if self._pulled is not None:
            self._pressed = point
            return
        self._bar, self._bar_from_x = self._page.grab_at(point), point.x()
        if self._bar is not None:
            self._bar(0.0)
            return
        spot = self._page.spot_at(point)
        if spot is None:
            return
        if self._may_be_triple.isActive():
            self._begin(spot, block_around)
        elif is_extending:
            self._page.selection.extend(spot)
            self._begin(spot, None)
        else:
            self._page.selection.set(spot, spot)
            self._begin(spot, None)

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word."""
        spot = self._page.spot_at(event.position())
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self._may_be_triple.start(QApplication.doubleClickInterval())
            self._begin(spot, word_around)

    def _begin(self, spot: Spot, around: Callable[[Spot], Around] | None) -> None:
        self._is_selecting = True
        self._around = around
        self._first = around(spot) if around else None
        if self._first:
            self._page.selection.set(*self._first)
        self._page.selected()

    def move(self, event: QMouseEvent) -> None:
        """Extend the selection, drag a bar, or show what the pointer is over."""
        self._at = event.position()
        if self._pulled is not None and self._is_far():
            pulled, self._pulled, self._pressed = self._pulled, None, None
            pulled()
            return
        if self._bar is not None:
            self._bar(self._at.x() - self._bar_from_x)
            return
        if not self._is_selecting:
            self._page.show_pointer(self._at)
            return
        self._extend()
        if self._beyond() and not self._auto_scroll.isActive():
            self._auto_scroll.start()

    def _is_far(self) -> bool:
        """True if the pointer is too far from where it was pressed for a click."""
        pressed = self._pressed
        moved = (self._at - pressed).manhattanLength() if pressed is not None else 0
        return moved >= QApplication.startDragDistance()

    def _extend(self) -> None:
        spot = self._page.spot_at(self._at)
        if spot is None:
            return
        selection = self._page.selection
        if self._around is None or self._first is None:
            selection.extend(spot)
        else:
            (first, last), (start, end) = self._first, self._around(spot)
            if start.order < first.order:
                selection.set(last, start)
            else:
                selection.set(first, end)
        self._page.selected()

    def _beyond(self) -> float:
        """How far the pointer is below the lower edge, or above the upper one (negative)."""
        return min(0.0, self._at.y()) or max(0.0, self._at.y() - self._page.viewport().height())

    def _scroll(self) -> None:
        beyond = self._beyond()
        if not self._is_selecting or not beyond:
            self._auto_scroll.stop()
            return
        self._page.move_by(round(max(-FASTEST_PX, min(FASTEST_PX, beyond / 2))))
        self._extend()

    def release(self, event: QMouseEvent) -> bool:
        """Do what was clicked, if the pointer is still there.

        Returns:
            True if a selection was made.
        """
        was_selecting, self._is_selecting = self._is_selecting, False
        self._auto_scroll.stop()
        self._bar = None
        pressed, self._pressed = self._pressed, None
        pulled, self._pulled = self._pulled, None
        if pressed is not None:
            action = self._page.click_at(event.position())
            moved = (event.position() - pressed).manhattanLength()
            if action and moved < QApplication.startDragDistance():
                action()
            elif action is None and pulled is not None:
                self._page.clear_selection()
        return was_selecting
