"""Pictures on the page for the keyboard and for screen readers: a button lies over each."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.controls import paint_ring
from desktop.ui.theme import RADIUS_CONTROL_PX
from desktop.ui.transcript.rows import GAP_PX

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.theme import Theme
    from desktop.ui.transcript.area import TranscriptArea
    from desktop.ui.transcript.picture_wishes import PictureWishes
    from desktop.ui.transcript.placed_picture import PlacedPicture

    Key = tuple[str, int]

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SCROLLING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class PictureButton(QAbstractButton):
    """Lies over a picture that the page paints; the mouse goes through to that.

    Attributes:
        turn_id: The turn of the picture.
        picture: What it stands for.
    """

    def __init__(
        self,
        theme: Theme,
        wishes: PictureWishes,
        parent: QWidget,
        move_by: Callable[[int], None],
    ) -> None:
        super().__init__(parent)
        self._viewport = parent
        self._move_by = move_by
        self.turn_id = ""
        self.picture: PlacedPicture | None = None
        self._theme = theme
        self._wishes = wishes
        self.clicked.connect(self._open)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab brings it wholly into view, as far as there is room."""
        super().focusInEvent(event)
        reasons = Qt.FocusReason
        if event.reason() in (reasons.TabFocusReason, reasons.BacktabFocusReason):
            above, below = self.y() - GAP_PX, self.geometry().bottom() + GAP_PX
            beyond = below - self._viewport.height()
            if above < 0:
                self._move_by(above)
            elif beyond > 0:
                self._move_by(min(above, beyond))

    def stand_for(self, turn_id: str, picture: PlacedPicture, place: QRect) -> None:
        """Lie over a picture."""
        if picture != self.picture or turn_id != self.turn_id:
            self.turn_id, self.picture = turn_id, picture
            self.setAccessibleName(picture.words)
        self.setGeometry(place)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, as Space does; keys that scroll are for the page."""
        if event.key() in _OPENING:
            self.click()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in _SCROLLING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        """Open it; what cannot be shown is saved."""
        if self.picture is not None and self.picture.is_shown:
            self._wishes.open_requested.emit(self.picture.images, self.picture.index)
        elif self.picture is not None:
            self._wishes.save_requested.emit(self.picture.image)

    def _copy(self) -> None:
        if self.picture is not None and self.picture.is_shown:
            self._wishes.copy_requested.emit(self.picture.image)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the picture."""
        if self.picture is not None:
            menu = self._wishes.menu(self, self.turn_id, self.picture)
            menu.popup(self.mapToGlobal(self.rect().center()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring of the keyboard, and nothing else."""
        del event
        if self.hasFocus():
            with QPainter(self) as painter:
                paint_ring(painter, QRectF(self.rect()), RADIUS_CONTROL_PX, self._theme)


class PictureButtons:
    """Keeps a button over each picture in view.

    Args:
        area: The page.
        wishes: Hears what is wanted of a picture.
        move_by: Scrolls by pixels, downwards.
    """

    def __init__(
        self, area: TranscriptArea, wishes: PictureWishes, move_by: Callable[[int], None]
    ) -> None:
        self._area = area
        self._move_by = move_by
        self._wishes = wishes
        self._used: dict[Key, PictureButton] = {}
        self._free: list[PictureButton] = []

    def place(self) -> None:
        """Lie over what is in view now."""
        area, wanted = self._area, {}
        for placed in area.shown:
            for picture in placed.row.pictures():
                place = area.on_page(placed, picture.place).toRect()
                wanted[placed.row.turn_id, picture.number] = picture, place
        if not wanted and not self._used:
            return
        is_other = list(wanted) != list(self._used)
        for key in [key for key in self._used if key not in wanted]:
            self._free.append(self._put_away(self._used.pop(key)))
        before, self._used = self._used, {}
        for key, (picture, place) in wanted.items():
            button = before.get(key) or (self._free.pop() if self._free else self._new())
            button.stand_for(key[0], picture, place)
            self._used[key] = button
        if is_other:
            for one, next_one in pairwise(self._used.values()):
                QWidget.setTabOrder(one, next_one)

    def _put_away(self, button: PictureButton) -> PictureButton:
        if button.hasFocus():
            self._area.setFocus()
        button.hide()
        return button

    def _new(self) -> PictureButton:
        area = self._area
        return PictureButton(area.theme, self._wishes, area.viewport(), self._move_by)
