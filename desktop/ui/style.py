"""Dresses the program in the colours of a theme: one palette, one short style sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.theme import SMALL_PX, Colours, Theme, text_font

# Only what a palette cannot say: each rule costs time at every start. ``@role`` is a colour.
_SHEET = """
QToolTip { color: @text; background: @raised; border: 1px solid @line; padding: 4px 6px; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { color: @text; padding: 6px 24px 6px 28px; border-radius: 6px; }
QMenu::item:selected { background: @accent_soft; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::indicator { width: 8px; height: 8px; left: 10px; border-radius: 4px; }
QMenu::indicator:checked { background: @accent; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { color: @text; background: @surface; border: 1px solid @line;
  padding: 4px; outline: 0; selection-background-color: @accent_soft; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 32px; padding: 0 8px; border-radius: 6px; }
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected {
  background: @accent_soft; color: @text; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
"""


def blend(front: str, back: str, share: float) -> QColor:
    """A colour between two: ``share`` of the front one, the rest of the back one."""
    one, other = QColor(front), QColor(back)
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


def palette(colours: Colours) -> QPalette:
    """The colours as Qt's own widgets know them."""
    role = QPalette.ColorRole
    result = QPalette()
    for target, value in {
        role.Window: colours.page,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.PlaceholderText: colours.quiet,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.bad,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.surface,
        role.Midlight: colours.raised,
        role.Mid: colours.line,
        role.Dark: colours.line,
    }.items():
        result.setColor(target, QColor(value))
    faint = blend(colours.quiet, colours.page, 0.6)
    for target in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, target, faint)
    return result


def sheet(colours: Colours) -> str:
    """The rules for menus, scroll bars, tool tips and lists that drop down."""
    faint = blend(colours.quiet, colours.page, 0.6).name()
    # The longer name first: ``@accent`` begins ``@accent_soft``.
    rules = _SHEET.replace("@accent_soft", colours.accent_soft).replace("@faint", faint)
    for role in ("text", "raised", "line", "surface", "accent"):
        rules = rules.replace(f"@{role}", getattr(colours, role))
    return rules


def dress(window: QWidget, theme: Theme) -> None:
    """Give the program the colours in force and the face of small text.

    Args:
        window: What the rules are for.
        theme: Says the colours.
    """
    _colour(theme)
    window.setStyleSheet(sheet(theme.colours))


def _colour(theme: Theme) -> None:
    QApplication.setPalette(palette(theme.colours))
    QApplication.setFont(text_font(SMALL_PX))


class DressedLate(QObject):
    """Dresses a window, but for its style sheet, which follows its first picture.

    The sheet makes Qt look at each widget anew, and what it dresses (menus, lists, scroll bars) is
    not in the first picture of a window.

    Args:
        window: Which has not been seen yet.
        theme: Says the colours.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        _colour(theme)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # a name of Qt's
        """Look for the paint, once."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            QTimer.singleShot(0, watched, lambda: dress(watched, self._theme))
        return False
