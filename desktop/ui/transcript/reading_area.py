"""The page under the reader's hands: selecting by mouse and keyboard, copying, clicking."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)

from desktop.ui.blocks.marks import NO_MARKS, Marks
from desktop.ui.tips import plain_tip
from desktop.ui.transcript.picture_wishes import PictureWishes
from desktop.ui.transcript.pointed_area import PointedArea
from desktop.ui.transcript.rows import LINE_PX
from desktop.ui.transcript.selection import Selection, Spot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme
    from desktop.ui.transcript.drag_out import DragOut
    from desktop.ui.transcript.finding import Finding
    from desktop.ui.transcript.picture_buttons import PictureButtons
    from desktop.ui.transcript.pointer import Pointer
    from desktop.ui.transcript.spot_steps import SpotButton
    from desktop.ui.transcript.text_row import TextRow
    from desktop.ui.transcript.turn_wishes import TurnWishes


class ReadingArea(PointedArea):
    """A page whose text can be selected, over all messages, and whose rows can be clicked.

    Attributes:
        pictures: Tells what is wanted of a picture.

    Signals:
        link_activated: The address of a link that was clicked, and its words.
        picture_wanted: The ``LinkedPictures``, and the address of the one to be loaded.
    """

    link_activated = Signal(str, str)
    picture_wanted = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.selection = Selection()
        self.pictures = PictureWishes(self)
        self.look.marks_of = self._marks_of
        self.look.owner = self
        self.viewport().setMouseTracking(True)

    @cached_property
    def turns(self) -> TurnWishes:
        """Tells what is wanted of a turn, and knows its other versions."""
        from desktop.ui.transcript.turn_wishes import TurnWishes

        return TurnWishes(self)

    @cached_property
    def _picture_buttons(self) -> PictureButtons:
        from desktop.ui.transcript.picture_buttons import PictureButtons

        return PictureButtons(self, self.pictures, self.move_by)

    @cached_property
    def _pointer(self) -> Pointer:
        from desktop.ui.transcript.pointer import Pointer

        return Pointer(self, self)

    def _marks_of(self, row: TextRow, number: int) -> Marks:
        """What is drawn over a block."""
        found = self.finding.find.marks_of(row, number) if self.is_finding else NO_MARKS
        if self.selection.is_empty or row.views is None:
            return found
        selected = self.selection.part_of(row, number, row.views[number].size)
        return found if selected is None else Marks(selected, found.found, found.current)

    @cached_property
    def finding(self) -> Finding:
        """The search in the text of all messages."""
        from desktop.ui.transcript.finding import Finding

        finding = Finding(self)
        finding.reveal_requested.connect(self.reveal)
        return finding

    @property
    def is_finding(self) -> bool:
        """True while something is searched for."""
        return "finding" in self.__dict__ and bool(self.finding.find.query)

    def open_find(self) -> None:
        """Open the search; what is selected in one line is searched for."""
        words = self.selected_text()
        self.clear_selection()
        self.finding.open(words if "\n" not in words else "")

    def find_next(self, *, backwards: bool = False) -> None:
        """Go to the next hit, or the one before; open the search if nothing is searched for."""
        if self.is_finding:
            self.finding.find.go_on(backwards=backwards)
        else:
            self.open_find()

    def settle(self) -> None:
        """Lay out what is in view, search what changed there, have its pictures in reach."""
        super().settle()
        if "_spot_button" in self.__dict__ and self._spot_button.isVisible():
            self._spot_button.leave()
        if self.transcript.sections:
            self._picture_buttons.place()
        if self.is_finding:
            self.finding.find.rows_changed(self.transcript.changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the search in its corner."""
        super().resizeEvent(event)
        if "finding" in self.__dict__:
            self.finding.place()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the page has the keyboard."""
        super().focusInEvent(event)
        from desktop.ui.transcript.page_ring import show_ring  # no start needs it

        show_ring(self, event.reason())

    def click_at(self, point: QPointF) -> Callable[[], None] | None:
        """What a click at a point of the viewport does."""
        placed = self.placed_at(point.y())
        if placed is None:
            return None
        action = placed.row.action_at(self.in_row(placed, point))
        link = self.link_at(point) if action is None else None
        if link is not None and link.span.link:
            action = partial(self.open_link, link.span.link, link.words)
        return action

    def pull_at(self, point: QPointF) -> Callable[[], None] | None:
        """Drags out what is at a point of the viewport: what is selected, or code by its button."""
        from desktop.ui.transcript.text_row import TextRow

        placed = self.placed_at(point.y())
        if placed is None or not isinstance(placed.row, TextRow):
            return None
        code = placed.row.code_at(self.in_row(placed, point))
        if code is not None:
            return partial(self.drag_out.code, *code)
        spot, is_text = self.spot_at(point), placed.row.is_over_text(self.in_row(placed, point))
        return self._drag_selection if is_text and self.selection.holds(spot) else None

    def _drag_selection(self) -> None:
        self.drag_out.words(self.selected_text(), self.selected_text(as_markdown=True))

    @cached_property
    def drag_out(self) -> DragOut:
        """Drags into other programs."""
        from desktop.ui.transcript.drag_out import DragOut

        return DragOut(self.theme, self.viewport())

    def grab_at(self, point: QPointF) -> Callable[[float], None] | None:
        """Take hold of the bar of wide content under a point of the viewport.

        Returns:
            Moves the content, given how far the pointer went to the right since.
        """
        from desktop.ui.transcript.text_row import TextRow

        placed = self.placed_at(point.y())
        if placed is None or not isinstance(placed.row, TextRow):
            return None
        grabbed = placed.row.grab_bar(self.in_row(placed, point))
        return None if grabbed is None else partial(self._drag, grabbed)

    def _drag(self, grabbed: Callable[[float], bool], distance: float) -> None:
        if grabbed(distance):
            self.viewport().update()

    @cached_property
    def _spot_button(self) -> SpotButton:
        from desktop.ui.transcript.spot_steps import SpotButton

        return SpotButton(self, self.open_link, self.go_on)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the first link in view, if there is one; else leave the page."""
        # Qt asks here, too, where to go on from the buttons that lie on the page.
        has_any = forward and self.hasFocus() and bool(self.transcript.sections)
        return (has_any and self._spot_button.step(forward=True)) or self.go_on(forward=forward)

    def go_on(self, *, forward: bool) -> bool:
        """Leave the page for what comes next."""
        return super().focusNextPrevChild(forward)

    def open_link(self, address: str, words: str) -> None:
        """Hand on a link."""
        self.link_activated.emit(address, words)

    def move_by(self, distance: int) -> None:
        """Scroll by pixels, downwards."""
        self._move_by(distance)

    def selected(self) -> None:
        """The selection is another one now."""
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection, or press what can be clicked."""
        self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._pointer.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, or show what the pointer is over."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection, or do what was clicked."""
        clipboard = QGuiApplication.clipboard()
        if self._pointer.release(event) and clipboard.supportsSelection():
            text = self.selected_text()
            if text:
                clipboard.setText(text, QClipboard.Mode.Selection)

    def show_pointer(self, point: QPointF) -> None:
        """Give the pointer the shape for what it is over, and say where a link leads."""
        from desktop.ui.transcript.text_row import TextRow

        placed = self.placed_at(point.y())
        shape = Qt.CursorShape.ArrowCursor
        link = self.link_at(point)
        if self.click_at(point):
            shape = Qt.CursorShape.PointingHandCursor
        elif (
            placed is not None
            and isinstance(placed.row, TextRow)
            and placed.row.is_over_text(self.in_row(placed, point))
        ):
            shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        tip = link.tip if link is not None else ""
        if placed is not None and not tip:
            tip = placed.row.tip_at(self.in_row(placed, point))
        self.viewport().setToolTip(plain_tip(tip))

    def scroll_sideways(self, point: QPointF, distance: int) -> None:
        """Move wide code, tables and formulas under a point."""
        found = self.text_row_at(point.y())
        if found is None or self.placed_at(point.y()) is not found[1]:
            return
        row, placed = found
        number, _ = row.view_at(self.in_row(placed, point))
        if (row.views or [])[number].scroll_sideways(distance):
            self.viewport().update()

    def selected_text(self, *, as_markdown: bool = False) -> str:
        """What is selected, as plain text or as Markdown."""
        from desktop.ui.transcript.selected_text import selected_text

        ends = self.selection.ends
        if ends is None:
            return ""
        rows = self.transcript.rows(ends[0].row, ends[1].row)
        return selected_text(self.selection, rows, as_markdown=as_markdown)

    def copy_selection(self, *, as_markdown: bool = False) -> None:
        """Put the selected text on the clipboard, if there is any."""
        if not self.selection.is_empty:
            QGuiApplication.clipboard().setText(self.selected_text(as_markdown=as_markdown))

    def select_all(self) -> None:
        """Select the text of all messages."""
        from desktop.ui.transcript.spots import first_spot, last_spot

        first, last = first_spot(self.transcript), last_spot(self.transcript)
        if first and last:
            self.selection.set(first, last)
            self.viewport().update()

    def clear_selection(self) -> None:
        """Select nothing."""
        self.selection.clear()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shortcuts that copy and select; with Shift, keys that move extend the selection."""
        standard = QKeySequence.StandardKey
        if event.matches(standard.Copy):
            self.copy_selection()
        elif event.matches(standard.SelectAll):
            self.select_all()
        elif event.key() == Qt.Key.Key_Escape and not self.selection.is_empty:
            self.clear_selection()
        elif not self._extend_by_key(event):
            super().keyPressEvent(event)

    def _extend_by_key(self, event: QKeyEvent) -> bool:
        from desktop.ui.transcript.caret import Caret

        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        caret = self.selection.caret or self.spot_at(QPointF(0, 0))
        moved = Caret(self).moved(caret, event) if caret else None
        if moved is None or caret is None:
            return False
        self.selection.set(self.selection.anchor or caret, moved)
        self.reveal(moved)
        self.viewport().update()
        return True

    def reveal(self, spot: Spot, margin: int = LINE_PX) -> None:
        """Scroll until a spot is in view."""
        from desktop.ui.transcript.spots import view_of

        view = view_of(spot)
        if view is None:
            return
        self.transcript.lay_out(spot.row)
        view.reveal(spot.position)
        placed = self.placed_of(spot.row)
        area = view.rect_at(spot.position).translated(spot.row.corner_of(spot.number))
        height = self.viewport().height()
        if placed is None:
            self.show_at(spot.row, round(height / 3 - area.top()))
            return
        top, bottom = placed.y + area.top(), placed.y + area.bottom()
        if top < margin:
            self._move_by(round(top) - margin)
        elif bottom > height - margin:
            self._move_by(round(bottom) - height + margin)
