"""The bar over the transcript that words are searched with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.ui.controls import IconButton, QuietLabel, paint_card
from desktop.ui.mirrored import margins
from desktop.ui.numbers import number
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, figure_font, text_font
from desktop.words import tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme
    from desktop.ui.transcript.find import Find

BAR_PX = 44
CURSOR_PX = 8
FIELD_PX = 200
COUNT_PX = 84
BUTTON_PX = 28


class FindBar(QWidget):
    """A field, the count, and buttons to go from hit to hit.

    Signals:
        search_requested: What to search for, and whether to match the case.
        closed: The reader is done.
    """

    search_requested = Signal(str, bool)
    closed = Signal()

    def __init__(self, theme: Theme, find: Find, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAccessibleName(tr("Find in this conversation"))
        self._theme = theme
        self._find = find
        self.field = QLineEdit()
        self.field.setObjectName("findField")
        self.field.setAccessibleName(tr("Find in this conversation"))
        self.field.setPlaceholderText(tr("Find in this conversation"))
        self.field.setFont(text_font(SMALL_PX + 1))
        self.field.setFrame(False)
        words_px = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
        self.field.setMinimumWidth(max(FIELD_PX, min(words_px + CURSOR_PX, 2 * FIELD_PX)))
        self.count = QuietLabel(theme, figure_font(SMALL_PX))
        self.count.setObjectName("findCount")
        self.count.setAccessibleName(tr("Hits"))
        self.count.setMinimumWidth(COUNT_PX)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.match_case = self._button("case-sensitive", tr("Match case"))
        self.match_case.setCheckable(True)
        self.up = self._button("chevron-up", tr("Previous hit"), tr("Previous hit (Shift+Return)"))
        self.down = self._button("chevron-down", tr("Next hit"), tr("Next hit (Return)"))
        self.close_button = self._button("x", tr("Close the search"), tr("Close (Escape)"))
        self._lay_out()
        self._colour()
        self.field.textChanged.connect(self._search)
        self.match_case.toggled.connect(self._search)
        self.up.clicked.connect(lambda: find.go_on(backwards=True))
        self.down.clicked.connect(lambda: find.go_on())
        self.close_button.clicked.connect(self.closed)
        find.changed.connect(self._show_count)
        theme.changed.connect(self._colour)
        self.hide()

    def _button(self, glyph: str, name: str, tip: str = "") -> IconButton:
        return IconButton(self._theme, glyph, name=name, tip=tip, side_px=BUTTON_PX)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(12, 0, 8, 0))
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.match_case, self.up, self.down, self.close_button):
            row.addWidget(widget)
        self.setFixedHeight(BAR_PX)

    def _colour(self) -> None:
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.Base, self._theme.colour("surface"))
        colours.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        colours.setColor(QPalette.ColorRole.PlaceholderText, self._theme.colour("quiet"))
        self.field.setPalette(colours)

    def begin(self, words: str) -> None:
        """Open the bar; words that were selected are searched for."""
        self.show()
        self.raise_()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def _search(self) -> None:
        self.search_requested.emit(self.field.text(), self.match_case.isChecked())

    def _show_count(self) -> None:
        find = self._find
        if not find.query.strip():
            words = ""
        elif find.count:
            known = tr("{number} of {count}") if find.is_done else tr("{number} of {count}…")
            words = known.format(number=number(find.number), count=number(find.count))
        else:
            words = tr("Nothing found") if find.is_done else "…"
        self.count.setText(words)
        is_vain = bool(find.query.strip()) and not find.count and find.is_done
        self.count.use_role("warn" if is_vain else "quiet")
        for button in (self.up, self.down):
            button.setEnabled(find.count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, with Shift back; Escape closes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._find.go_on(backwards=is_back)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, which floats over the page."""
        del event
        painter = QPainter(self)
        surface, line = self._theme.colour("surface"), self._theme.colour("line")
        paint_card(painter, QRectF(self.rect()), RADIUS_CONTROL_PX, surface, line)
        painter.end()
