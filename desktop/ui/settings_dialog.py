"""The settings: sections to go through, and a search over all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.announce import announce
from desktop.ui.by_name import close_by_keys
from desktop.ui.controls import ChoiceBox, QuietLabel
from desktop.ui.mirrored import mirrored
from desktop.ui.search_field import SearchField
from desktop.ui.setting_text import Text
from desktop.ui.setting_words import ORDER, OTHER_GLYPH, ROWS
from desktop.ui.settings_list import EDGE_PX as LIST_EDGE_PX
from desktop.ui.settings_list import SettingsList
from desktop.ui.settings_search import words_of
from desktop.ui.settings_section import SettingsSection
from desktop.ui.style import dress
from desktop.ui.theme import SMALL_PX, Theme, text_font
from desktop.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from desktop.settings import Settings
    from desktop.ui.settings_section import OwnSection

SIDE_PX = 220
EDGE_PX = 24
NARROW_PX = 640
"""Below this width, the list of sections is a choice."""

MEASURE_PX = 680
_NO_LIMIT_PX = 16_777_215  # QWIDGETSIZE_MAX
NOTHING_FOUND = later("Nothing found for “{query}”.")


class SettingsDialog(QDialog):
    """All settings; a change holds at once.

    Args:
        theme: The colours.
        settings: As they are now.
        flags: Settings that the command line has fixed.
        parent: Its window.
        owns: What others show in it, see ``OwnSection``.
        models: The names of models that are known.
        absent: Settings that this computer has no use for.

    Signals:
        changed: The ``Settings`` as the user wants them.
    """

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        flags: Mapping[str, object],
        parent: QWidget | None = None,
        *,
        owns: Sequence[OwnSection] = (),
        models: Sequence[str] = (),
        absent: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._flags = flags
        self._owns = owns
        self._models = models
        self._absent = absent
        self._sections: dict[str, SettingsSection] = {}
        self._chosen = ""
        self._is_narrow = False
        self.setWindowTitle(tr("Settings"))
        self.setObjectName("settingsDialog")
        self._glyphs = _glyphs({*ROWS, *(own.title for own in owns)})
        # First: a style sheet that comes after the colours of a part takes them away.
        theme.changed.connect(self._dress)
        dress(self, theme)
        self._make_parts()
        self._lay_out()
        close_by_keys(self, "close()")
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._begin_search)
        self.setMinimumSize(360, 360)
        self.resize(880, 640)
        self.show_section(next(iter(self._glyphs)))
        self._search.field.setFocus()

    def _dress(self) -> None:
        dress(self, self._theme)

    def _make_parts(self) -> None:
        self._search = SearchField(self._theme, "settingsSearch", tr("Search settings"))
        self._search.field.textChanged.connect(self._searched)
        self._list = SettingsList(self._theme, self._glyphs)
        self._list.setFixedWidth(SIDE_PX - 1)
        self._list.chosen.connect(self.show_section)
        self._chooser = ChoiceBox(self._theme, name=tr("Section"))
        titles = {tr(title): title for title in self._glyphs}
        self._chooser.addItems(list(titles))
        self._chooser.textActivated.connect(lambda words: self.show_section(titles[words]))
        self._nothing = QuietLabel(self._theme, text_font(SMALL_PX))
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setContentsMargins(0, EDGE_PX, 0, 0)
        self._nothing.hide()

    def _lay_out(self) -> None:
        page = QWidget()
        middle = QGridLayout(page)
        middle.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        middle.setColumnStretch(1, 1)
        inside = self._inside = QWidget()
        inside.setMaximumWidth(MEASURE_PX)
        middle.addWidget(inside, 0, 1)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(EDGE_PX)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(page)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar = QWidget()
        beside = QHBoxLayout(self._bar)
        beside.setContentsMargins(LIST_EDGE_PX, 0, LIST_EDGE_PX, 0)
        beside.addWidget(self._chooser)
        beside.addWidget(self._search, 1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, LIST_EDGE_PX, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(LIST_EDGE_PX)
        self._grid.setRowStretch(1, 1)
        self._grid.setColumnStretch(1, 1)
        self._fit(narrow=False)

    def _fit(self, *, narrow: bool) -> None:
        """Have the list at the left, or a choice in its place above the rows."""
        self._is_narrow = narrow
        for part in (self._bar, self._list, self._area):
            self._grid.removeWidget(part)
        self._list.setVisible(not narrow)
        self._chooser.setVisible(narrow)
        self._bar.setMinimumWidth(0 if narrow else SIDE_PX)
        self._bar.setMaximumWidth(_NO_LIMIT_PX if narrow else SIDE_PX)
        if narrow:
            self._grid.addWidget(self._bar, 0, 0, 1, 2)
            self._grid.addWidget(self._area, 1, 0, 1, 2)
        else:
            self._grid.addWidget(self._bar, 0, 0)
            self._grid.addWidget(self._list, 1, 0)
            self._grid.addWidget(self._area, 0, 1, 2, 1)
        for section in self._sections.values():
            section.set_narrow(narrow=narrow)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the room there is."""
        super().resizeEvent(event)
        if (narrow := self.width() < NARROW_PX) is not self._is_narrow:
            self._fit(narrow=narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the list, and its edge."""
        del event
        if self._is_narrow:
            return
        painter = QPainter(self)
        ground, edge = QRectF(0, 0, SIDE_PX, high := self.height()), QRectF(SIDE_PX - 1, 0, 1, high)
        painter.fillRect(mirrored(self, ground), self._theme.colour("raised"))
        painter.fillRect(mirrored(self, edge), self._theme.colour("line"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the search first."""
        if event.key() == Qt.Key.Key_Escape and self._search.field.text():
            self._search.field.clear()
        else:
            super().keyPressEvent(event)

    def _section(self, title: str) -> SettingsSection:
        """A section, made when it is first needed."""
        if title not in self._sections:
            owns = [own for own in self._owns if own.title == title]
            rows = [row for row in ROWS.get(title, ()) if row.name not in self._absent]
            made = SettingsSection(self._theme, title, rows, owns, self._flags)
            made.set_narrow(narrow=self._is_narrow)
            made.use(self._settings)
            made.changed.connect(self._set)
            if "model" in made.rows:
                entry = made.rows["model"].entry
                assert isinstance(entry, Text)  # noqa: S101 - as make_input has it
                entry.offer(self._models)
            self._sections[title] = made
            self._place(title, made)
        return self._sections[title]

    def _place(self, title: str, made: SettingsSection) -> None:
        """Put a section where it stands, for Tab as well: that goes as parts came to the window."""
        titles = list(self._glyphs)
        below = [each for each in titles[titles.index(title) + 1 :] if each in self._sections]
        for each in below:
            self._sections[each].setParent(None)
        for section in (made, *(self._sections[each] for each in below)):
            self._column.insertWidget(self._column.count() - 2, section)

    def show_section(self, title: str) -> None:
        """Show one section, all of it; by its title as it is marked with ``later``."""
        self._chosen = title
        self._search.field.blockSignals(True)
        self._search.field.clear()
        self._search.field.blockSignals(False)
        self._nothing.hide()
        self._section(title).search(())
        for each, section in self._sections.items():
            section.setVisible(each == title)
        self._list.dim_others(self._glyphs)
        self._list.show_chosen(title)
        self._chooser.setCurrentText(tr(title))
        self._area.verticalScrollBar().setValue(0)

    def show_setting(self, title: str, name: str) -> None:
        """Show a setting in its section, and give it the keyboard."""
        self.show_section(title)
        row = self._section(title).rows[name]
        row.entry.widget.setFocus()
        # Where it stands is known once the section has been laid out.
        QTimer.singleShot(0, row, lambda: self._area.ensureWidgetVisible(row, 0, EDGE_PX))

    def _begin_search(self) -> None:
        self._search.field.setFocus()
        self._search.field.selectAll()

    def _searched(self, query: str) -> None:
        words = words_of(query)
        if not words:
            self.show_section(self._chosen)
            return
        self._inside.hide()  # it is laid out once, not with each row that comes and goes
        counts = {title: self._section(title).search(words) for title in self._glyphs}
        self._inside.show()
        self._list.dim_others([title for title, count in counts.items() if count])
        self._list.show_chosen("")
        found = sum(counts.values())
        self._nothing.setText(tr(NOTHING_FOUND).format(query=query.strip()))
        self._nothing.setVisible(not found)
        self._area.verticalScrollBar().setValue(0)
        said = tr("%Ln found", "", found) if found else self._nothing.text()
        announce(self._search.field, said)

    def use(self, settings: Settings) -> None:
        """Show these settings."""
        self._settings = settings
        for section in self._sections.values():
            section.use(settings)

    def _set(self, name: str, value: object) -> None:
        self.use(replace(self._settings, **{name: value}))  # type: ignore[arg-type]
        self.changed.emit(self._settings)


def _glyphs(titles: set[str]) -> dict[str, str]:
    """The icon of each of these sections, in the order of the sections."""
    known = {title: glyph for title, glyph in ORDER.items() if title in titles}
    return known | dict.fromkeys(sorted(titles - set(ORDER)), OTHER_GLYPH)
