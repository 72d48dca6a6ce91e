"""A section of the settings: its rows on one card, and what others have to show there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from desktop.ui.controls import paint_card
from desktop.ui.found_label import FoundLabel
from desktop.ui.setting_row import EDGE_PX, GAP_PX, SettingRow
from desktop.ui.settings_search import has_all
from desktop.ui.theme import BODY_PX, RADIUS_CARD_PX, text_font
from desktop.words import both, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QPaintEvent

    from desktop.settings import Settings
    from desktop.ui.setting_row import Row
    from desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class OwnSection:
    """Something of the settings that is more than a row: keys, a place, a list to edit.

    Whoever opens the dialog passes these values to it. Each is shown on a card of its own: below
    the rows of the section of that title, or as a section by itself if there are no such rows
    (``setting_words.ORDER`` says where in the list it stands; a title that is not there comes
    last). The widget need not paint a ground, a margin or a heading; the dialog gives it those. It
    may be narrow: 280 pixels are all there is in a small window, so let its words wrap.

    The widget wires itself: it tells whoever made it what the user wants, and is told of changes by
    him. A value of ``Settings`` that it changes goes the way of all others, through
    ``SettingsInForce.use``.

    A widget that shows values of ``Settings`` may have a method ``use_settings(settings)``: it is
    called with those that hold, whenever they change. One that is long may have
    ``search_settings(words)``: it leaves what is found of all these words to be seen, marks them,
    and says how many settings that are; without words it shows all.

    Attributes:
        title: Of the section, "Keys" for example, marked with ``later``.
        make: Makes the widget. It is called at most once for each dialog, when the section is first
            shown or the user searches, so that the settings open quickly.
        words: What somebody may search for who wants it, besides what its labels and buttons say;
            likewise marked. Words that are found are marked in each ``FoundLabel`` of the widget.
    """

    title: str
    make: Callable[[], QWidget]
    words: str = ""


@runtime_checkable
class ShowsSettings(Protocol):
    """An own widget that shows values of the settings."""

    def use_settings(self, settings: Settings) -> None:
        """Show those in these settings."""


@runtime_checkable
class SearchesSettings(Protocol):
    """An own widget that is searched in a way of its own."""

    def search_settings(self, words: Sequence[str]) -> int:
        """Show what is found of these words and mark them; says how many there are."""


class _Card(QWidget):
    """A ground for rows, with a line between each two that are seen."""

    def __init__(self, theme: Theme, edge_px: int = 0) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(edge_px, edge_px, edge_px, edge_px)
        self._column.setSpacing(1)
        self._rows: list[QWidget] = []
        theme.repaint(self)

    def add(self, row: QWidget) -> None:
        """Put something on it, below what is there."""
        self._rows.append(row)
        self._column.addWidget(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and the lines."""
        del event
        painter = QPainter(self)
        surface, line = self._theme.colour("surface"), self._theme.colour("line")
        paint_card(painter, QRectF(self.rect()), RADIUS_CARD_PX, surface, line)
        for row in [row for row in self._rows if row.isVisible()][1:]:
            painter.fillRect(EDGE_PX, row.y() - 1, self.width() - 2 * EDGE_PX, 1, line)
        painter.end()


class SettingsSection(QWidget):
    """Shows a section, all of it or what was found.

    Args:
        theme: The colours.
        title: Of the section, marked with ``later``.
        rows: Its settings.
        owns: What others show in it.
        flags: Settings that the command line has fixed.

    Signals:
        changed: The name of a setting, and the value that the user wants it to have.
    """

    changed = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        title: str,
        rows: Sequence[Row],
        owns: Sequence[OwnSection],
        flags: Mapping[str, object],
    ) -> None:
        super().__init__()
        self._title = title
        font = text_font(BODY_PX, QFont.Weight.DemiBold)
        self._heading = FoundLabel(theme, font, "text", tr(title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        column.addWidget(self._heading)
        self._card = _Card(theme)
        self.rows: dict[str, SettingRow] = {}
        for row in rows:
            fixed = (flags[row.name],) if row.name in flags else ()
            entry = self.rows[row.name] = SettingRow(theme, row, fixed)
            entry.changed.connect(lambda value, name=row.name: self.changed.emit(name, value))
            self._card.add(entry)
        column.addWidget(self._card)
        self._card.setVisible(bool(rows))
        self._owns: list[_Own] = []
        for own in owns:
            shown = _Own(own, own.make(), _Card(theme, EDGE_PX))
            shown.card.add(shown.widget)
            column.addWidget(shown.card)
            self._owns.append(shown)

    def set_narrow(self, *, narrow: bool) -> None:
        """Fit to the room there is."""
        for row in self.rows.values():
            row.set_narrow(narrow=narrow)

    def use(self, settings: Settings) -> None:
        """Show these settings."""
        for row in self.rows.values():
            row.use(settings)
        for own in self._owns:
            if isinstance(own.widget, ShowsSettings):
                own.widget.use_settings(settings)

    def search(self, words: Sequence[str]) -> int:
        """Show what is found of these words, and mark them; without any, show all.

        Returns:
            How many settings that are.
        """
        self._heading.mark(words)
        found = {name: row.search(words, self._title) for name, row in self.rows.items()}
        for name, row in self.rows.items():
            row.setVisible(found[name])
        self._card.setVisible(any(found.values()))
        count = sum(found.values())
        count += sum(own.search(words, self._title) for own in self._owns)
        self._card.update()
        self.setVisible(count > 0)
        return count


@dataclass(frozen=True, slots=True)
class _Own:
    """What others show, on its card."""

    own: OwnSection
    widget: QWidget
    card: _Card

    def search(self, words: Sequence[str], section: str) -> int:
        """Mark what is found of these words, and be seen only if all are."""
        if isinstance(self.widget, SearchesSettings):
            count = self.widget.search_settings(words)
        else:
            for label in self.card.findChildren(FoundLabel):
                label.mark(words)
            hidden = both(section), both(self.own.words) if self.own.words else ""
            count = int(has_all(words, (*hidden, *_said_on(self.card))))
        self.card.setVisible(count > 0)
        return count


def _said_on(card: QWidget) -> list[str]:
    """What labels and buttons say."""
    labels, buttons = card.findChildren(QLabel), card.findChildren(QAbstractButton)
    said = [label.words if isinstance(label, FoundLabel) else label.text() for label in labels]
    return [*said, *(button.accessibleName() or button.text() for button in buttons)]
