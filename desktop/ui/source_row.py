"""One line of the keys: who it is, whether it answers, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.controls import IconButton, paint_card, paint_ring
from desktop.ui.mirrored import mirrored
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.core.source import Source
    from desktop.ui.theme import Theme

HIGH_PX = 50
LEAST_PX = 140
DOT_PX = 16
TEXT_PX = 36
ABOUT_FONT_PX = 12


class SourceRow(QWidget):
    """A choice of one, with buttons beside it.

    Args:
        theme: The colours.
        source: What is offered.
        is_in_use: True if it answers.
        can_change: True if it can be changed and removed here.

    Signals:
        chosen: It is to answer from now on.
        change_wanted: The user wants to change it.
        remove_wanted: The user wants it removed.
    """

    chosen = Signal()
    change_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme, source: Source, *, is_in_use: bool, can_change: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.choice = _Choice(theme, source)
        self.choice.setChecked(is_in_use)
        self.choice.toggled.connect(self._toggled)  # a screen reader chooses without a click
        row.addWidget(self.choice, 1)
        self._is_in_use = is_in_use
        if can_change:
            for glyph, own, words, tip, signal in (
                ("pencil", "keyChange", tr("Change {name}"), tr("Change"), self.change_wanted),
                ("trash-2", "keyRemove", tr("Remove {name}"), tr("Remove"), self.remove_wanted),
            ):
                name = words.format(name=source.name)
                button = IconButton(theme, glyph, name=name, side_px=32)
                button.setObjectName(own)
                button.setToolTip(tip)
                button.clicked.connect(signal)
                row.addWidget(button)

    def _toggled(self, is_chosen: bool) -> None:
        if is_chosen is self._is_in_use:
            return
        self.choice.setChecked(self._is_in_use)  # what is in use says so, not the click
        if not self._is_in_use:
            self.chosen.emit()


class _Choice(QAbstractButton):
    """A round mark, the name, and where the key is."""

    def __init__(self, theme: Theme, source: Source) -> None:
        super().__init__()
        self._theme = theme
        self._about = source.about
        self.setText(source.name)
        self.setCheckable(True)
        self.setObjectName("keyChoice")
        self.setAccessibleName(f"{source.name}: {source.about}")
        self.setToolTip(f"{source.name}: {source.about}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.repaint(self)

    def sizeHint(self) -> QSize:
        """Two lines; what has no room is cut."""
        return QSize(LEAST_PX, HIGH_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint mark and lines, the ground under the mouse and the ring of the keyboard."""
        del event
        theme, rect = self._theme, QRectF(self.rect())
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            paint_card(painter, rect, RADIUS_CONTROL_PX, theme.colour("raised"), None)
        if self.hasFocus():
            paint_ring(painter, rect, RADIUS_CONTROL_PX - 1, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = mirrored(self, QRectF(10, (HIGH_PX - DOT_PX) / 2, DOT_PX, DOT_PX))
        painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "quiet"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(mark)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(mark.adjusted(4, 4, -4, -4))
        room = self.width() - TEXT_PX - 8
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium
        self._line(painter, self.text(), text_font(SMALL_PX, weight), "text", 7, room)
        self._line(painter, self._about, text_font(ABOUT_FONT_PX), "quiet", 26, room)
        painter.end()

    def _line(
        self, painter: QPainter, words: str, font: QFont, role: str, top_px: int, room: int
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        place = mirrored(self, QRectF(TEXT_PX, top_px, room, 18))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
