"""How a setting that is a text is entered: typed, or chosen from what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu

from desktop.setting_rules import is_allowed
from desktop.ui.field_card import HIGH_PX, FieldCard
from desktop.ui.mirrored import flush
from desktop.ui.theme import SMALL_PX, text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.ui.theme import Theme

WIDE_PX = 220
BESIDE_PX = 48  # the button, and the edges
LEAST_PX = 140
NOT_ALLOWED = later("This cannot be used here.")


class TextField(FieldCard):
    """A line of text; its edge says whether it can be used.

    Attributes:
        line: Where it is typed.
        button: Opens what can be chosen; hidden while there is nothing.
    """

    def __init__(self, theme: Theme, placeholder: str, glyph: str = "chevron-down") -> None:
        self.line = QLineEdit()
        self.line.setFont(text_font(SMALL_PX))
        self.line.setFrame(False)
        self.line.setPlaceholderText(placeholder)
        super().__init__(theme, self.line, glyph, tr("Choose"))
        self.setMinimumWidth(LEAST_PX)

    def sizeHint(self) -> QSize:
        """Room for some words, and for those that an empty field shows."""
        words_px = self.line.fontMetrics().horizontalAdvance(self.line.placeholderText())
        return QSize(min(max(WIDE_PX, words_px + BESIDE_PX), 2 * WIDE_PX), HIGH_PX)

    def show_good(self, *, is_good: bool) -> None:
        """Show whether what is typed can be used."""
        self.line.setToolTip("" if is_good else tr(NOT_ALLOWED))
        self.line.setAccessibleDescription("" if is_good else tr(NOT_ALLOWED))
        super().show_good(is_good=is_good)


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
        self.widget.button.clicked.connect(self._open_menu)

    def offer(self, texts: Sequence[str]) -> None:
        """Let the user choose one of these, too."""
        self._offers = texts
        words = tr("Choose: {setting}").format(setting=self.widget.accessibleName())
        self.widget.button.setAccessibleName(words)
        self.widget.button.setVisible(bool(texts))

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
        left = flush(field, max(field.width(), menu.sizeHint().width()))
        menu.popup(field.mapToGlobal(QPoint(left, field.height() + 2)))

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
