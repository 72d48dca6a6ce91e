"""The scrolling page: paints the rows in view and lets the reader move."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from desktop.ui.blocks.look import Look
from desktop.ui.controls import use_own_viewport
from desktop.ui.transcript.bars import paint_bars
from desktop.ui.transcript.kept import KeptRows
from desktop.ui.transcript.rows import LINE_PX, Row
from desktop.ui.transcript.transcript import Placed, Transcript

if TYPE_CHECKING:
    from desktop.ui.theme import Theme
    from desktop.ui.transcript.glide import Glide

MARGIN_PX = 24
NARROW_MARGIN_PX = 16
NARROW_PX = 560
AHEAD_MS = 30
"""A pause in scrolling after which neighbours are laid out, a row at a time."""

_NOTCH = 120  # of QWheelEvent.angleDelta, by Qt's convention
_NO_END = 1 << 30


class TranscriptArea(QAbstractScrollArea):
    """A centred column of rows. What it shows is decided in ``settle``; painting only paints.

    Signals:
        size_wanted: 1 for larger text, -1 for smaller.
    """

    size_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.transcript = Transcript()
        self.kept = KeptRows(self.transcript)
        self.shown: list[Placed] = []
        self.look = Look(theme)
        self.look.paint_again = self._paint_soon
        self.look.lexers.ready.connect(self._paint_soon)
        self._is_deriving = False
        self._paint_is_due = False
        self._bar = (0, 0)
        self._zoomed = 0  # by the wheel, since the last step
        use_own_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Text that is broken anew because a scroll bar came in would jump.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(LINE_PX)
        self.verticalScrollBar().setStyleSheet("::handle:disabled { background: transparent; }")
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._build_ahead)
        theme.changed.connect(self._recolour)

    @cached_property
    def _glide(self) -> Glide:
        from desktop.ui.transcript.glide import Glide  # no start scrolls, see ``desktop.garbage``

        return Glide(self._move_by, self)

    @property
    def column_width(self) -> int:
        """The measure of the text."""
        whole = self.viewport().width()
        margin = MARGIN_PX if whole >= NARROW_PX else NARROW_MARGIN_PX
        return max(1, min(self.theme.type.measure_px, whole - 2 * margin))

    @property
    def column_left(self) -> int:
        """Where the column begins in the viewport."""
        return (self.viewport().width() - self.column_width) // 2

    def settle(self) -> None:
        """Lay out what is in view, and paint again from the first thing that changed."""
        before = {placed.row: placed for placed in self.shown}
        viewport = self.viewport()
        height = viewport.height()
        self.shown = self.transcript.arrange(self.column_width, height)
        self.kept.saw(self.shown)
        self._derive_bar()
        moved = self._move_picture(before)
        top = self._first_change(before, moved)
        if top < height:
            self._paint_is_due = True
            viewport.update(0, max(0, top), viewport.width(), height)
        elif not self._paint_is_due:
            self._tell_seen()  # nothing looks different, so it is on screen as it is
        if self.transcript.is_behind:
            self._ahead.start(0)
        elif self.shown and not self._ahead.isActive():
            self._ahead.start(AHEAD_MS)

    def _move_picture(self, before: dict[Row, Placed]) -> int:
        """Move what was painted already, if all of it went up by the same; by how many pixels.

        To paint the whole page anew for each line that arrives would cost eight times as much.
        """
        steps = set()
        for placed in self.shown:
            if placed.row in before:
                steps.add(placed.y - before[placed.row].y)
            if placed.row in self.transcript.changed:
                break
        if len(steps) != 1 or not -self.viewport().height() < (step := steps.pop()) < 0:
            return 0
        if (step * self.viewport().devicePixelRatioF()) % 1:
            return 0  # no whole pixels of the screen
        self.viewport().scroll(0, step)
        return step

    def _build_ahead(self) -> None:
        """Lay out what will come into view, and go on as long as there is something to do."""
        if self.transcript.is_behind:
            self.settle()
        elif self.kept.build_ahead(self.shown, self.viewport().height()):
            self._derive_bar()
            self._ahead.start(0)
        elif self.tidy():
            self._ahead.start(0)

    def tidy(self) -> bool:
        """Let go of a little that is far from the view; False if there is nothing."""
        return False

    def _paint_soon(self) -> None:
        QTimer.singleShot(0, self.viewport(), self.viewport().update)

    def _recolour(self) -> None:
        """All formats hold colours, so all is made anew."""
        self.kept.forget_all()
        for placed in self.shown:
            placed.row.recolour()
            self.transcript.touch(placed.row)
        self.settle()
        self.viewport().update()

    def _first_change(self, before: dict[Row, Placed], moved: int) -> int:
        """How far down the first thing is that must be painted."""
        if not self.shown:
            return 0
        for new in self.shown:
            was = before.get(new.row)
            if was is None or was.y + moved != new.y:
                return new.y
            if new.row in self.transcript.changed:
                return new.y + new.row.repaint_from
            if was.height != new.height:
                return new.y
        return self.shown[-1].bottom if len(before) != len(self.shown) else _NO_END

    def _derive_bar(self) -> None:
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        most = max(0, self.transcript.height - page)
        value = most if self.transcript.sticks else self.transcript.top
        if (page, most) == self._bar and value == bar.value():
            return
        self._is_deriving = True
        if (page, most) != self._bar:
            self._bar = page, most
            bar.setPageStep(page)
            bar.setRange(0, most)
            bar.setEnabled(most > 0)
        if not bar.isSliderDown():
            bar.setValue(value)
        self._is_deriving = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The reader moved the scroll bar: its value becomes a place in the transcript."""
        if self._is_deriving:
            return
        self._glide.stop()
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            self.transcript.jump_to_end()
        else:
            self.transcript.scroll_to(bar.value())
        self.settle()

    def _move_by(self, distance: int) -> None:
        self.transcript.scroll_by(distance)
        self.settle()

    def jump_to_latest(self) -> None:
        """Go to the end and stay there while text comes."""
        self._glide.stop()
        self.transcript.jump_to_end()
        self.settle()

    def jump_to_start(self) -> None:
        """Go to the first question."""
        self._glide.stop()
        self.transcript.scroll_to(0)
        self.settle()

    def show_at(self, row: Row, y: int) -> None:
        """Scroll until a row stands that far below the upper edge."""
        self._glide.stop()
        self.transcript.show_at(row, y)
        self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Only rows in view are laid out again; the place of the reader stays."""
        super().resizeEvent(event)
        self.settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Touch pads act at once, wheels smoothly; with Shift sideways, with Ctrl on the size."""
        event.accept()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by(event.angleDelta().y())
            return
        self._zoomed = 0
        pixels, angle = event.pixelDelta(), event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not angle.x():
            pixels, angle = pixels.transposed(), angle.transposed()
        across = pixels.x() or round(angle.x() * 3 * LINE_PX / _NOTCH)
        if across and abs(angle.x()) > abs(angle.y()):
            self.scroll_sideways(event.position(), -across)
            return
        if pixels.y():
            self._glide.stop()
            self._move_by(-pixels.y())
            return
        notch_px = QApplication.wheelScrollLines() * LINE_PX
        distance = -round(angle.y() * notch_px / _NOTCH)
        if distance:
            self._glide.by(distance)

    def _zoom_by(self, angle: int) -> None:
        """A notch is a step; of what is finer, so much as makes one."""
        if angle * self._zoomed < 0:
            self._zoomed = 0
        self._zoomed += angle
        while abs(self._zoomed) >= _NOTCH:
            step = 1 if self._zoomed > 0 else -1
            self._zoomed -= step * _NOTCH
            self.size_wanted.emit(step)

    def scroll_sideways(self, point: QPointF, distance: int) -> None:
        """Move wide content under a point; the page itself has nothing at its sides."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys, arrows, Home and End move."""
        page = max(LINE_PX, self.viewport().height() - 2 * LINE_PX)
        steps = {
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Up: -2 * LINE_PX,
            Qt.Key.Key_Down: 2 * LINE_PX,
        }
        if event.key() in steps:
            self._glide.by(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self.jump_to_start()
        elif event.key() == Qt.Key.Key_End:
            self.jump_to_latest()
        else:
            event.ignore()

    def placed_at(self, y: float) -> Placed | None:
        """The row at that height of the viewport."""
        for placed in self.shown:
            if placed.y <= y < placed.bottom:
                return placed
        return None

    def placed_of(self, row: Row) -> Placed | None:
        """Where a row is in view."""
        return next((placed for placed in self.shown if placed.row is row), None)

    def on_page(self, placed: Placed, place: QRectF) -> QRectF:
        """Where something in a row is in the viewport."""
        return place.translated(self.column_left, placed.y)

    def lay(self, widget: QWidget, placed: Placed, left: float, top: float) -> None:
        """Let a widget lie on a row.

        Args:
            widget: On the viewport.
            placed: The row.
            left: Where in the row it begins, from left to right.
            top: How far down.
        """
        place = placed.row.across(QRectF(QPointF(left, top), QSizeF(widget.size())))
        widget.move(self.on_page(placed, place).topLeft().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view."""
        area = event.rect()
        with QPainter(self.viewport()) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            # A pixel more all around, cut off by Qt: where a scale like 1.5 has an edge within a
            # pixel of the screen, what was there before would shine through.
            painter.fillRect(area.adjusted(-1, -1, 1, 1), self.theme.colour("page"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for placed in self.shown:
                if placed.y <= area.bottom() and placed.bottom > area.top():
                    self._paint_row(painter, placed, area.toRectF())
        # One event paints all that has changed since the last one.
        self._paint_is_due = False
        self._tell_seen()

    def _tell_seen(self) -> None:
        height = self.viewport().height()
        self.were_seen([each.row for each in self.shown if 0 < each.bottom <= height])

    def _paint_row(self, painter: QPainter, placed: Placed, area: QRectF) -> None:
        corner = QPointF(self.column_left, placed.y)
        painter.save()
        painter.translate(corner)
        clip = area.translated(-corner)
        if placed.row.is_unread:
            paint_bars(painter, self.look, clip, QRectF(0, 0, self.column_width, placed.height))
        else:
            placed.row.paint(painter, self.look, clip)
        painter.restore()

    def were_seen(self, rows: list[Row]) -> None:
        """The ends of these rows are on screen now, as they are laid out."""
