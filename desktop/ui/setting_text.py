"""How a setting that is a text is entered: typed, or chosen from what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget

from desktop.setting_rules import is_allowed
from desktop.ui.controls import IconButton, paint_card
from desktop.ui.theme import RADIUS_CONTROL_PX, SMALL_PX, text_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from desktop.ui.theme import Theme

WIDE_PX = 220
LEAST_PX = 140
HIGH_PX = 34
NOT_ALLOWED = "This cannot be used here."


class TextField(QWidget):
    """A line of text on a card; its edge says whether it can be used.

    Attributes:
        line: Where it is typed.
        choose_button: Opens what can be chosen; hidden while there is nothing.
    """

    def __init__(self, theme: Theme, placeholder: str, glyph: str = "chevron-down") -> None:
        super().__init__()
        self._theme = theme
        self._is_good = True
        self.line = QLineEdit()
        self.line.setFont(text_font(SMALL_PX))
        self.line.setFrame(False)
        self.line.setPlaceholderText(placeholder)
        self.line.setStyleSheet("background: transparent;")  # it would cover the card
        self.line.installEventFilter(self)
        self.choose_button = IconButton(theme, glyph, name="Choose", side_px=28)
        self.choose_button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 3, 0)
        row.setSpacing(0)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose_button)
        self.setMinimumWidth(LEAST_PX)
        self.setFixedHeight(HIGH_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for some words."""
        return QSize(WIDE_PX, HIGH_PX)

    def show_good(self, *, is_good: bool) -> None:
        """Show whether what is typed can be used."""
        self._is_good = is_good
        self.line.setToolTip("" if is_good else NOT_ALLOWED)
        self.line.setAccessibleDescription("" if is_good else NOT_ALLOWED)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the edge anew when the keyboard comes and goes."""
        del watched
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card; the text paints itself."""
        del event
        at_rest = "accent" if self.line.hasFocus() else "quiet" if self.isEnabled() else "line"
        edge = self._theme.colour(at_rest if self._is_good else "bad")
        painter = QPainter(self)
        surface = self._theme.colour("surface")
        paint_card(painter, QRectF(self.rect()), RADIUS_CONTROL_PX, surface, edge)
        painter.end()


class Text(QObject):
    """The text of a setting: told when it is entered, and only if it is allowed.

    Args:
        name: The field of ``Settings``; ``setting_rules.TEXTS`` says what is allowed.
        theme: The colours.
        placeholder: What an empty text means.
        glyph: Of the button that opens what can be chosen.
    """

    changed = Signal()

    def __init__(
        self, name: str, theme: Theme, placeholder: str = "", glyph: str = "chevron-down"
    ) -> None:
        super().__init__()
        self._name = name
        self._shown = ""
        self._offers: Sequence[str] = ()
        self.widget = TextField(theme, placeholder, glyph)
        self.widget.line.textEdited.connect(self._look)
        self.widget.line.editingFinished.connect(self._enter)
        self.widget.choose_button.clicked.connect(self._open_menu)

    def offer(self, texts: Sequence[str]) -> None:
        """Let the user choose one of these, too."""
        self._offers = texts
        self.widget.choose_button.setAccessibleName(f"Choose: {self.widget.accessibleName()}")
        self.widget.choose_button.setVisible(bool(texts))

    def value(self) -> object:
        """The text, without the spaces around it."""
        return self.widget.line.text().strip()

    def show_value(self, value: object) -> None:
        """Show another text."""
        self._shown = str(value)
        self.widget.line.setText(self._shown)
        self.widget.show_good(is_good=True)

    def make_menu(self) -> QMenu:
        """What is offered, with the one that is chosen."""
        menu = QMenu(self.widget)
        for text in self._offers:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(text == self._shown)
        menu.triggered.connect(lambda action: self._take(action.text()))
        return menu

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        field = self.widget
        menu.setMinimumWidth(field.width())
        menu.popup(field.mapToGlobal(QPoint(0, field.height() + 2)))

    def _take(self, text: str) -> None:
        self.widget.line.setText(text)
        self._enter()

    def _look(self) -> None:
        self.widget.show_good(is_good=is_allowed(self._name, self.value()))

    def _enter(self) -> None:
        text = self.value()
        if text == self._shown or not is_allowed(self._name, text):
            self.show_value(self._shown)  # what cannot be used is no wish
        else:
            self.show_value(text)
            self.changed.emit()
