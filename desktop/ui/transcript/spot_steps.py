"""Links, pictures and texts of the transcript by keyboard: Tab goes from one to the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QToolTip

from desktop.ui.blocks.link_stretches import Link
from desktop.ui.controls import paint_ring
from desktop.ui.tips import plain_tip
from desktop.ui.transcript.text_row import TextRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.ui.transcript.area import TranscriptArea

    Found = tuple[QRect, str, Callable[[], None] | None]
    Spot = tuple[QRect, str, Callable[[], None] | Link | None]

_RADIUS_PX = 4
_REACH_PX = 3


class SpotButton(QAbstractButton):
    """Lies over one link or picture at a time; the mouse goes through to that.

    Args:
        area: The page.
        open_link: Follows a link, given its address and words.
        go_on: Leaves the page for what comes next, ``forward`` or back.
    """

    def __init__(
        self,
        area: TranscriptArea,
        open_link: Callable[[str, str], None],
        go_on: Callable[..., bool],
    ) -> None:
        super().__init__(area.viewport())
        self._area = area
        self._open_link = open_link
        self._go_on = go_on
        self._number = -1
        self._action: Callable[[], None] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._act)
        self.hide()

    def _found(self) -> list[Found]:
        return [
            (place, words, self._action_of(what))
            for place, words, what in spots_in_view(self._area)
        ]

    def _action_of(self, what: Callable[[], None] | Link | None) -> Callable[[], None] | None:
        """What following it does; None for what leads nowhere."""
        if what is None or not isinstance(what, Link):
            return what
        return partial(self._open_link, what.span.link, what.words) if what.span.link else None

    def step(self, *, forward: bool) -> bool:
        """Go to the next one in view, or the one before; False if there is none."""
        found = self._found()
        if not self.hasFocus():
            self._number = -1 if forward else len(found)
        number = self._number + (1 if forward else -1)
        if not 0 <= number < len(found):
            return False
        self._number = number
        place, words, self._action = found[number]
        self.setGeometry(place.adjusted(-_REACH_PX, -1, _REACH_PX, 1))
        self.setAccessibleName(words)
        self.show()
        self.setFocus(Qt.FocusReason.TabFocusReason)
        below = self.mapToGlobal(QPoint(0, self.height()))
        QToolTip.showText(below, plain_tip(words), self)
        return True

    def leave(self) -> None:
        """The page looks otherwise: go back to it."""
        if self.hasFocus():
            self._area.setFocus()
        self.hide()

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to the next one; behind the last, leave the page."""
        if self.step(forward=forward):
            return True
        self.leave()
        return not forward or self._go_on(forward=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It stands for nothing without the keyboard."""
        super().focusOutEvent(event)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return follows, as Space does; Escape goes back; other keys are for the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            self.leave()
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring of the keyboard, and nothing else."""
        del event
        with QPainter(self) as painter:
            paint_ring(painter, QRectF(self.rect()), _RADIUS_PX, self._area.theme)


def spots_in_view(area: TranscriptArea) -> Iterator[Spot]:
    """What can be followed on the page, from the top down."""
    seen = area.viewport().rect()
    for placed in area.shown:
        row = placed.row
        for box, words, act in row.spots():
            place = area.on_page(placed, box).toRect()
            if place.top() >= seen.top() and place.bottom() <= seen.bottom():
                yield place, words, act
        if not isinstance(row, TextRow) or not row.is_open:
            continue
        for number, view in enumerate(row.views or ()):
            corner = row.corner_of(number)
            for box, words, what in view.spots():
                place = area.on_page(placed, box.translated(corner)).toRect()
                if place.top() >= seen.top() and place.bottom() <= seen.bottom():
                    yield place, words, what
